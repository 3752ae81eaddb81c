import type { OfficerAction } from '../../app/action.ts';
import type { ApprovedSight } from '../../app/verifikasi/fingerprint.ts';
import type { Right } from '../../domain/kantor/roles.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import type { Button } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { shortLabel } from '../shared/buttons.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';

/** The buttons of this folder; each id begins with the office, then what it is about. */
export const VERB_VERIFICATION = {
  queue: 'verif.antri',
  open: 'verif.buka',
  yes: 'verif.ya',
  skip: 'verif.lewati',
  bukti: 'verif.bukti',
  reject: 'verif.tolak',
  butir: 'verif.butir',
  reason: 'verif.alasan',
  reopenMonth: 'verif.buka_lagi',
  cancel: 'verif.batal',
  many: 'verif.banyak',
  all: 'verif.semua',
  list: 'verif.daftar',
  approveView: 'verif.setujui_lihat',
  approve: 'verif.setujui',
  decision: 'verif.putusan',
  decide: 'verif.putus',
} as const;

/** A button of this folder. @param revision revision of the report that the screen shows */
export function verificationButton(
  label: string,
  verb: string,
  id: readonly (string | number)[],
  revision = 0,
): Button {
  return { label: shortLabel(label), data: encodePayload(verb, id.join('.'), revision) };
}

/** What a button is about: the person at the office, and the rest of its id, unread. */
export interface OfficeAddress {
  act: OfficerAction;
  remaining: string[];
}

/** Reads the office of a button and checks the person's role there anew; undefined when it was refused. */
export async function openOfficeAddress(
  turn: Turn,
  payload: Payload,
  right: Right,
): Promise<OfficeAddress | undefined> {
  const [office = '', ...remaining] = payload.id.split('.');
  const act = await inOffice(turn, Number(office), right);
  return act && { act, remaining };
}

/** The report of a button, at the revision that the person saw. */
export interface ReportAddress extends OfficeAddress {
  seen: ApprovedSight;
}

/** A status in one letter, as a button about a report carries it. */
const LETTERS: Record<ReportStatus, string> = {
  draf: 'd',
  diajukan: 'a',
  diverifikasi: 'v',
  dikembalikan: 'k',
  disetujui: 's',
};

/** A report in a button's id: its number and the status that the screen shows, `12-a`. */
export function seenNumber({ reportId, status }: Pick<ApprovedSight, 'reportId' | 'status'>): string {
  return status === undefined ? String(reportId) : `${reportId}-${LETTERS[status]}`;
}

function readNumber(text: string): Pick<ApprovedSight, 'reportId' | 'status'> | undefined {
  const match = /^(\d{1,9})(?:-([a-z]))?$/.exec(text);
  if (match === null) return undefined;
  const status = (Object.keys(LETTERS) as ReportStatus[]).find((one) => LETTERS[one] === match[2]);
  return { reportId: Number(match[1]), status };
}

/** As openOfficeAddress, for a button about one report: `<office>.<report>-<status>…`. */
export async function openReportAddress(turn: Turn, payload: Payload): Promise<ReportAddress | undefined> {
  const address = await openOfficeAddress(turn, payload, 'verifikasi');
  if (address === undefined) return undefined;
  const [report = '', ...remaining] = address.remaining;
  const seen = readNumber(report);
  if (seen === undefined) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  return { act: address.act, remaining, seen: { ...seen, revision: payload.revision } };
}
