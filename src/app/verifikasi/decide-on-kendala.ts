import { dateIn } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import { butirName } from '../../domain/realisasi/butir.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { officersOf } from '../../store/realisasi/reminders.ts';
import { holdReport } from '../../store/realisasi/report-lock.ts';
import {
  decideKendala,
  decisionsWanted,
  type KendalaDecision,
  type KendalaToDecide,
} from '../../store/verifikasi/decisions.ts';
import { momentText, monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import { notice } from '../petugas/tell-person.ts';

export type { KendalaDecision };

export type DecisionRefusal =
  | { code: 'bukan-pemutus' }
  /** Another office's, or one for which no decision was asked. */
  | { code: 'bukan-kantor-ini' }
  /** Decided before; who, what and when in words. */
  | { code: 'sudah-diputuskan'; decision: string; by: string; time: string };

/** The obstacles of the office for which a decision is wanted, oldest month first. */
export async function requestedDecisions({ tx, office }: OfficerAction): Promise<KendalaToDecide[]> {
  return await decisionsWanted(tx, office.id);
}

/** What an obstacle is about: its items, or the whole report. */
export function kendalaSubject(say: OfficerAction['say'], office: Office, kendala: KendalaToDecide): string {
  const name = kendala.butir.flatMap((key) => {
    const butir = butirOfOffice(office, key);
    return butir === undefined ? [] : [butirName(butir, kendala.month)];
  });
  return name.length === 0 ? say('verif-seluruh-laporan') : listAnd(say, [...new Set(name)]);
}

function alreadyDecided(
  { say, office }: OfficerAction,
  kendala: KendalaToDecide | undefined,
): DecisionRefusal {
  const { decision, decided } = kendala ?? {};
  if (decision === undefined || decided === undefined) return { code: 'bukan-kantor-ini' };
  const time = momentText(say, decided.at, office.zone);
  return {
    code: 'sudah-diputuskan',
    decision: say(`verif-putus-${decision}`),
    by: decided.by,
    time,
  };
}

/** The camat decides on an obstacle, once; those who report for the unit are told. */
export async function decideOnKendala(
  act: OfficerAction,
  { kendalaId, decision }: { kendalaId: number; decision: KendalaDecision },
): Promise<Result<KendalaToDecide, DecisionRefusal>> {
  if (rolesWith(act.officer, act.office.id, 'putuskan').length === 0)
    return refuse({ code: 'bukan-pemutus' });
  const [kendala] = await decisionsWanted(act.tx, act.office.id, kendalaId);
  if (kendala === undefined) return refuse({ code: 'bukan-kantor-ini' });
  const now = asDate(act.now);
  if (kendala.decision !== undefined) return refuse(alreadyDecided(act, kendala));
  const report = await holdReport(act.tx, kendala.reportId);
  if (report === undefined) return refuse({ code: 'bukan-kantor-ini' });
  if (!(await decideKendala(report, kendalaId, { decision, personId: act.officer.id, now }))) {
    const [now] = await decisionsWanted(act.tx, act.office.id, kendalaId);
    return refuse(alreadyDecided(act, now));
  }
  await tell(act, kendala, decision);
  return ok({ ...kendala, decision });
}

async function tell(act: OfficerAction, kendala: KendalaToDecide, decision: KendalaDecision): Promise<void> {
  const { tx, say, office, now, send, officer } = act;
  const officers = await officersOf(tx, [kendala.reporterId], dateIn(now, office.zone).toString());
  const text = say('verif-kabar-keputusan', {
    reporter: officeReporter(office, kendala.reporterId)?.name ?? '',
    month: monthYear(say, kendala.month),
    subject: kendalaSubject(say, office, kendala),
    kendala: kendala.text,
    decision: say(`verif-putus-${decision}`),
  });
  for (const one of officers.filter((o) => !o.blocked && o.personId !== officer.id))
    send(notice(one.telegramId, { text }));
}
