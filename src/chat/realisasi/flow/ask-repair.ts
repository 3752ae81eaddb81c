import { mayChangeEntry } from '../../../app/realisasi/record-entry.ts';
import type { Turn } from '../../shared/turn.ts';
import { butirButton } from '../question/show-question.ts';
import { fullButirName } from '../sheet/butir-words.ts';
import type { Desk } from '../sheet/open-desk.ts';
import { sheetButton } from '../summary/show-summary.ts';
import { waitForSummary } from './ask-next.ts';

/** Buttons of one message; Telegram takes 100, a person reads fewer. */
const BUTTONS = 40;

/**
 * Shows every item that can be answered again, each as a button.
 * @param begin what is said before, such as why the report came back
 */
export function askRepair(turn: Turn, { sheet }: Desk, begin?: string): void {
  const rows = sheet.butir
    .filter((butir) => mayChangeEntry(sheet, butir.key))
    .slice(0, BUTTONS)
    .map((butir) => [butirButton(sheet, butir.key, 'ubah', fullButirName(turn.say, sheet, butir))]);
  turn.reply({
    begin,
    text: turn.say('lapor-pilih-butir'),
    buttons: [...rows, [sheetButton(sheet, 'ringkasan', turn.say('lapor-ke-ringkasan'))]],
  });
  waitForSummary(turn, sheet);
}
