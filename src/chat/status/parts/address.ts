import type { OfficerAction } from '../../../app/action.ts';
import { type Month, parseMonth } from '../../../domain/kalender/month.ts';
import type { Button } from '../../../text/message.ts';
import { encodePayload, type Payload } from '../../../text/payload.ts';
import { actAs, type Turn } from '../../shared/turn.ts';

/** The buttons of this folder; each carries `<office>.<month>` and what it is about. */
export const VERB_STATUS = {
  status: 'ringkasan.status',
  chooseMonth: 'ringkasan.bulan',
  remind: 'ringkasan.ingatkan',
  sendReminders: 'ringkasan.ingatkan_ya',
  decision: 'ringkasan.keputusan',
  group: 'ringkasan.wa',
  desa: 'ringkasan.desa',
  unit: 'ringkasan.unit',
  reporter: 'ringkasan.pelapor',
  bukti: 'ringkasan.bukti',
  /** An item, reached from its reporter, or from its sub kegiatan. */
  butir: 'ringkasan.butir',
  butirNode: 'ringkasan.butir_node',
  program: 'ringkasan.program',
  node: 'ringkasan.node',
  /** Tujuan, sasaran and IKU (page), and what the present pace does not reach (`program` or `desa`, page). */
  sasaran: 'ringkasan.sasaran',
  attention: 'ringkasan.perhatian',
  historyChoose: 'ringkasan.riwayat_pilih',
  history: 'ringkasan.riwayat',
  revision: 'ringkasan.revisi',
} as const;

/** The verification queue (`<office>.<month>`) and the camat's decisions (`<office>`), of another folder. */
export const VERB_QUEUE = 'verif.antri';
export const VERB_DECISIONS = 'verif.putusan';

/** A short name of the plan (28 characters) with its number: what a phone shows whole in a row of its own. */
const LABEL_MAX = 32;

/** A button of this folder. @param id office, month and more, joined by dots */
export function statusButton(label: string, verb: string, ...id: (string | number)[]): Button {
  const all = [...label];
  const fitted = all.length > LABEL_MAX ? `${all.slice(0, LABEL_MAX - 1).join('')}…` : label;
  return { label: fitted, data: encodePayload(verb, id.join('.')) };
}

/** What a button of this folder is about. */
export interface StatusAddress {
  action: OfficerAction;
  month: Month;
  /** What follows office and month, unread. */
  remaining: string[];
}

/**
 * Reads office and month of a button and checks the person's role at that office anew; a forged or foreign one gets a
 * short note.
 * @param right rights of which one is enough
 */
export async function openStatusAddress(
  turn: Turn,
  payload: Payload,
  right: readonly ('lihat_status' | 'ingatkan' | 'lapor')[] = ['lihat_status'],
): Promise<StatusAddress | undefined> {
  const [office = '', month = '', ...remaining] = payload.id.split('.');
  const read = parseMonth(month);
  for (const one of right) {
    const action = await actAs(turn, Number(office), one);
    if (action !== undefined && read.ok) return { action, month: read.value, remaining };
  }
  turn.toast(turn.say('button-not-yours'));
  return undefined;
}
