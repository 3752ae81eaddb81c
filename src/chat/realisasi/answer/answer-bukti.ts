import { attachBukti } from '../../../app/realisasi/add-attachment.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { askSummary } from '../flow/ask-next.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import { type Desk, openDesk } from '../sheet/open-desk.ts';
import type { SheetPlace } from '../sheet/places.ts';
import { sheetButton } from '../summary/show-summary.ts';
import { replyOnce } from './reply-once.ts';

const FINISHED = /^(selesai|sudah|cukup|lanjut|kirim)[.!]?$/i;

/** Asks for photos or PDFs. */
export function askBukti(turn: Turn, { sheet }: Desk): void {
  turn.reply({
    text: turn.say('lapor-tanya-bukti'),
    buttons: [[sheetButton(sheet, 'ringkasan', turn.say('lapor-selesai-bukti'))]],
  });
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'bukti', args: { p: sheet.reporter.id, b: sheet.month } });
}

/**
 * Takes a photo or PDF, wherever in the dialogue it comes: it is kept as evidence, and the question stays open. An
 * album comes as several updates and gets one answer. Numbers in captions are not read, and that is said.
 */
export async function receiveBuktiFile(
  turn: Turn,
  { act, sheet }: Desk,
  file: TurnInput & { kind: 'berkas' },
  moment: 'angka' | 'teks' | 'bukti',
): Promise<void> {
  const added = await attachBukti(act, sheet, file);
  if (!added.ok) {
    replyOnce(turn, file, { text: sayRefusal(turn.say, added.refusal) });
    return;
  }
  if (!added.value.first) return;
  const remark = file.remark === undefined ? '' : `\n${turn.say('lapor-keterangan-tidak-dibaca')}`;
  turn.reply({ text: turn.say(`lapor-berkas-saat-${moment}`) + remark });
}

/** Takes files until the officer says that it is enough. */
export async function answerBukti(turn: Turn, args: SheetPlace, input: TurnInput): Promise<void> {
  const opened = await openDesk(turn, args.p, args.b);
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return turn.finish();
  }
  if (input.kind === 'berkas') return await receiveBuktiFile(turn, opened.value, input, 'bukti');
  if (input.kind === 'teks' && FINISHED.test(input.text.trim())) return askSummary(turn, opened.value);
  if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
  turn.reply({
    text: turn.say('lapor-perlu-berkas'),
    buttons: [[sheetButton(opened.value.sheet, 'ringkasan', turn.say('lapor-selesai-bukti'))]],
  });
}
