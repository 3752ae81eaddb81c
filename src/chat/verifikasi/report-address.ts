import type { OfficerAction } from '../../app/action.ts';
import type { ApprovedSight } from '../../app/verifikasi/fingerprint.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf, Verb } from '../../text/buttons/table.ts';
import type { Button } from '../../text/message.ts';
import { shortLabel } from '../shared/buttons.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';

/** A button of this folder. */
export function verificationButton<V extends Verb>(label: string, verb: V, payload: PayloadOf<V>): Button {
  return button(shortLabel(label), verb, payload);
}

/** The report of a button, at the revision that the person saw. */
export interface ReportAddress {
  act: OfficerAction;
  seen: ApprovedSight;
}

/** Checks the person's right at the office of a button about one report; undefined when it was refused. */
export async function openReportAddress(
  turn: Turn,
  { office, report, revision }: PayloadOf<'verif.ya'>,
): Promise<ReportAddress | undefined> {
  const act = await inOffice(turn, office, 'verifikasi');
  return act && { act, seen: { ...report, revision } };
}

/** The report as the next buttons carry it. */
export function reportPlace({ act, seen }: ReportAddress): PayloadOf<'verif.ya'> {
  const { reportId, status, revision } = seen;
  return { office: act.office.id, report: { reportId, status }, revision };
}
