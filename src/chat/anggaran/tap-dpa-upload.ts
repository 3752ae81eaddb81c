import { Temporal } from 'temporal-polyfill';
import { argsOfYear } from '../../app/anggaran/list-year.ts';
import { cancelUpload, myUpload, noteUploadChoice } from '../../app/anggaran/my-upload.ts';
import { previewDpa } from '../../app/anggaran/preview-dpa.ts';
import { ratifyDpa } from '../../app/anggaran/ratify-dpa.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { dateText } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { asItStands } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { anggaranDialog } from './dialog.ts';
import { findDpaUpload } from './list-steps.ts';

/** Sahkan: the figures come into force. */
export async function tapRatifyDpa(
  turn: Turn,
  { list, seen, revision }: PayloadOf<'anggaran.sahkan'>,
): Promise<void> {
  const read = await findDpaUpload(turn, list, revision);
  if (read === undefined) return;
  const { act, upload } = read;
  const { say } = turn;
  const outcome = await ratifyDpa({ ...act, seen }, upload);
  if (!outcome.ok) {
    const begin = sayRefusal(say, outcome.refusal);
    if (!outcome.refusal.code.startsWith('kantor-')) return turn.toast(begin);
    const { office } = await asItStands(turn, act);
    return turn.changeMessage({ ...previewDpa(say, office, turn.now, upload), begin });
  }
  turn.changeMessage({
    text: say('anggaran-tersimpan', {
      kind: say(`anggaran-jenis-${upload.args.kind}`),
      year: String(upload.args.year),
      many: outcome.value.matching.length,
      count: rupiah(outcome.value.count),
      date: dateText(say, Temporal.PlainDate.from(upload.args.validFrom)),
    }),
  });
}

/** DPA becomes DPPA, and back. */
export async function tapKind(turn: Turn, { list, revision }: PayloadOf<'anggaran.jenis'>): Promise<void> {
  const read = await findDpaUpload(turn, list, revision);
  if (read === undefined) return;
  const { act, upload } = read;
  const kind = upload.args.kind === 'dpa' ? 'dppa' : 'dpa';
  const fresh = await noteUploadChoice(turn.tx, upload, { kind });
  if (!fresh.ok) return turn.toast(sayRefusal(turn.say, fresh.refusal));
  turn.changeMessage(previewDpa(turn.say, act.office, turn.now, fresh.value));
}

/** The budget year of a list whose heading names none. */
export async function tapYear(
  turn: Turn,
  { list, year, revision }: PayloadOf<'anggaran.tahun'>,
): Promise<void> {
  const read = await findDpaUpload(turn, list, revision);
  if (read === undefined) return;
  const { act, upload } = read;
  if (upload.args.yearChoices?.includes(year) !== true) return turn.toast(turn.say('button-unknown'));
  const args = argsOfYear(upload.args, year, { office: act.office, now: turn.now });
  const fresh = await noteUploadChoice(turn.tx, upload, { ...args, yearChoices: undefined });
  if (!fresh.ok) return turn.toast(sayRefusal(turn.say, fresh.refusal));
  turn.changeMessage(previewDpa(turn.say, act.office, turn.now, fresh.value));
}

/** The effective date is typed. */
export async function tapDate(turn: Turn, { list, revision }: PayloadOf<'anggaran.tanggal'>): Promise<void> {
  const read = await findDpaUpload(turn, list, revision);
  if (read === undefined) return;
  await goTo(turn, anggaranDialog, 'tanggal', { id: read.upload.id, version: read.upload.version });
}

/** The list is dropped; of either kind. */
export async function tapCancelUpload(
  turn: Turn,
  { list, revision }: PayloadOf<'anggaran.batal'>,
): Promise<void> {
  const read = await myUpload(turn.tx, turn.officer?.id, list, revision);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  await cancelUpload(turn.tx, read.value);
  turn.changeMessage({ text: turn.say('anggaran-dibatalkan') });
}
