import { attachKendala } from '../../../app/realisasi/add-attachment.ts';
import { openSheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { butirName } from '../../../domain/realisasi/butir.ts';
import { listAnd } from '../../../text/list.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { askSummary } from '../flow/ask-next.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import { type Desk, openDesk } from '../sheet/open-desk.ts';
import type { KendalaPlace } from '../sheet/places.ts';
import { sheetButton } from '../summary/show-summary.ts';
import { receiveBuktiFile } from './answer-bukti.ts';

/** Items that a kendala can be addressed to: one per sub kegiatan or indicator, by name. */
export function kendalaSubjects(desk: Desk): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const butir of desk.sheet.butir) {
    const name = butirName(butir, desk.sheet.month);
    byName.set(name, [...(byName.get(name) ?? []), butir.key]);
  }
  return byName;
}

/** Asks which item the kendala is about; with one item it is not asked. */
export function askKendalaSubject(turn: Turn, desk: Desk): void {
  const { say } = turn;
  const [first, ...other] = [...kendalaSubjects(desk)];
  if (first === undefined || other.length === 0) return void askKendala(turn, desk, first?.[1] ?? []);
  const targets = [first, ...other].map(([name]) => name);
  const all = say('lapor-kendala-semua', { count: targets.length });
  turn.reply({
    text: say('lapor-kendala-untuk'),
    buttons: [...targets, all].map((label, index) => [
      sheetButton(desk.sheet, index < targets.length ? `untuk-${index}` : 'untuk-semua', label),
    ]),
  });
}

/** Asks for kendala and tindak lanjut in one message. */
export function askKendala(turn: Turn, { sheet }: Desk, butir: string[]): void {
  const names = sheet.butir
    .filter((one) => butir.includes(one.key))
    .map((one) => butirName(one, sheet.month));
  turn.reply({
    title: turn.say('lapor-kendala-judul', { name: listAnd(turn.say, [...new Set(names)].slice(0, 3)) }),
    text: turn.say('lapor-tanya-kendala'),
    buttons: [[sheetButton(sheet, 'ringkasan', turn.say('lapor-batal-kendala'))]],
  });
  const args: KendalaPlace = { p: sheet.reporter.id, b: sheet.month, butir };
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'kendala', args });
}

/** Takes the text of a kendala. */
export async function answerKendala(turn: Turn, args: KendalaPlace, input: TurnInput): Promise<void> {
  const opened = await openDesk(turn, args.p, args.b);
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return turn.finish();
  }
  const { act, sheet } = opened.value;
  if (input.kind === 'berkas') return await receiveBuktiFile(turn, opened.value, input, 'teks');
  if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
  if (input.kind !== 'teks') {
    turn.reply({ text: turn.say('lapor-perlu-teks') });
    return;
  }
  const added = await attachKendala(act, sheet, { butir: args.butir, text: input.text });
  if (!added.ok) {
    turn.reply({ text: sayRefusal(turn.say, added.refusal) });
    return;
  }
  const fresh = await openSheet(turn.tx, act.office, sheet.reporter, sheet.month);
  if (fresh !== undefined) askSummary(turn, { act, sheet: fresh });
}
