import { drawOne } from '../../../draw/drawer.ts';
import { sayWrongCell, type WrongCell } from '../../../plan/template/read/wrong-cell.ts';
import type { Say } from '../../../text/translator.ts';

/** Cells that fit on the screen. */
const WRONG_ON_SCREEN = 12;

/** Every cell of a template that was not taken, as a workbook; undefined where the screen shows them all. */
export async function wrongCellsFile(say: Say, wrong: readonly WrongCell[]): Promise<Uint8Array | undefined> {
  if (wrong.length <= WRONG_ON_SCREEN) return undefined;
  const columns = [
    { title: say('rencana-kolom-sel'), width: 20 },
    { title: say('rencana-kolom-sebab'), width: 100 },
  ];
  const line = wrong.map((one) => [`${one.sheet} ${one.cell}`, sayWrongCell(say, one)]);
  return await drawOne({ kind: 'table', name: say('rencana-lembar-salah'), columns, line });
}
