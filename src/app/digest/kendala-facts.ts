import type { Month } from '../../domain/kalender/month.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import { type Butir, butirName } from '../../domain/realisasi/butir.ts';
import type { DigestDecision, DigestObstacle } from '../../render/digest/facts/digest-facts.ts';
import type { ReportedKendala } from '../../store/progres/stored-month.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import type { MonthState } from '../status/compose-month-state.ts';
import { separateFollowUp } from './separate-follow-up.ts';

/** A reporter's name in the digest: short, and for a unit as it is called in the office. */
function reporterName(office: Office, reporterId: number): string {
  const reporter = officeReporter(office, reporterId);
  return (reporter?.kind === 'desa' ? reporter.name : reporter?.namaPendek) ?? '';
}

/** Items by their short names, each once; the whole report when there are none. */
function subject(say: Say, office: Office, key: readonly string[], month: Month): string {
  const butir = key.flatMap<Butir>((one) => butirOfOffice(office, one) ?? []);
  const name = [...new Set(butir.map((one) => butirName(one, month)))];
  return name.length === 0 ? say('digest-seluruh-laporan') : listAnd(say, name);
}

/** Decisions that the camat is asked for, oldest first, of this month and earlier ones. */
export function decisionFacts(say: Say, { office, decision }: MonthState): DigestDecision[] {
  return decision.map((one) => {
    const { kendala, followUp } = separateFollowUp(one.text);
    return {
      id: String(one.id),
      butir: subject(say, office, one.butir, one.month),
      unit: reporterName(office, one.reporterId),
      text: kendala,
      suggested: followUp,
    };
  });
}

/** The month's obstacles with what was decided. */
export function kendalaFacts(say: Say, { office, kendala }: MonthState): DigestObstacle[] {
  return kendala.map((one: ReportedKendala) => {
    const content = separateFollowUp(one.text);
    return {
      unit: reporterName(office, one.reporterId),
      butir: subject(say, office, one.butir, one.month),
      text: content.kendala,
      followUp: content.followUp,
      decision: one.decision === undefined ? undefined : say(`digest-keputusan-${one.decision}`),
    };
  });
}
