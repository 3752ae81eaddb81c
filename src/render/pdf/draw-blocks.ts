import type { Say } from '../../text/translator.ts';
import type { PaperBlock } from '../layout/block.ts';
import { drawList } from './draw-list.ts';
import { drawTable } from './draw-table.ts';
import { drawHeading, drawLetterhead, drawNotice, drawParagraph } from './draw-text.ts';
import { drawFormTable } from './form-table.ts';
import { newPage, type PdfPage } from './sheet.ts';

type Kind = PaperBlock['kind'];
type Drawers = { [K in Kind]: (sheet: PdfPage, block: Extract<PaperBlock, { kind: K }>, say: Say) => void };

const DRAW: Drawers = {
  letterhead: drawLetterhead,
  heading: drawHeading,
  paragraph: drawParagraph,
  notice: drawNotice,
  list: drawList,
  form: (sheet, { table }, say) => {
    drawFormTable(sheet, table, say);
    sheet.y += 8;
  },
  table: drawTable,
  page: newPage,
};

/** Draws a document from where the pen stands, on as many pages as it needs. */
export function drawBlocks(sheet: PdfPage, blocks: PaperBlock[], say: Say): void {
  for (const block of blocks) {
    const draw = DRAW[block.kind] as (sheet: PdfPage, block: PaperBlock, say: Say) => void;
    draw(sheet, block, say);
  }
}
