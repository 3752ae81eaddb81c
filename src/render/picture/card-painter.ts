import { BLOCK_WIDTH_MM, type CardBlock, type Span } from '../layout/block.ts';
import { type LaidCell, layCell } from '../layout/cell.ts';
import { COLOUR, SURFACE } from '../layout/look.ts';
import { type Placed, placeCell } from '../layout/place.ts';
import type { TypeScale } from '../layout/wrap.ts';
import { svgPlaced, svgRect } from './svg.ts';

/** Width of the picture in pixels; a phone shows it without enlarging. */
export const CARD_WIDTH = 1080;
const MARGIN = 56;
const INNER = CARD_WIDTH - 2 * MARGIN;
const SCALE: TypeScale = { small: 29, body: 35, large: 41, huge: 58, lineHeight: 1.3 };
const BAND_SCALE: TypeScale = { ...SCALE, huge: 52 };
/** A text longer than this is cut with "…"; all of it stands in the PDF. */
const MOST_LINES = 4;
/** Names of the missing may take more. */
const MOST_LINES_PLAIN = 10;
const NOTICE = { indent: 28, padding: 20, edge: 10 };

/** SVG elements and the y at which the next block begins. */
type Painted = { svg: string; y: number };

const recolour = (placed: Placed, colour: string): Placed => ({
  ...placed,
  texts: placed.texts.map((text) => ({ ...text, colour })),
});

function lay(lines: Span[][], width: number, scale: TypeScale = SCALE, most = MOST_LINES): LaidCell {
  return layCell({ lines }, width, scale, most);
}

function band(block: Extract<CardBlock, { kind: 'letterhead' }>): Painted {
  const [first = '', ...rest] = block.lines;
  const lines: Span[][] = [
    [{ text: first, weight: 'bold', size: 'huge' }],
    ...rest.map((text): Span[] => [{ text, size: 'small' }]),
  ];
  const laid = lay(lines, INNER, BAND_SCALE, 2);
  const height = laid.height + 60;
  const placed = recolour(placeCell(laid, MARGIN, 28, INNER), SURFACE.paper);
  return { svg: svgRect(0, 0, CARD_WIDTH, height, COLOUR.accent) + svgPlaced(placed), y: height + 6 };
}

function headingAt(block: Extract<CardBlock, { kind: 'heading' }>, y: number): Painted {
  const laid = lay([[{ text: block.text, weight: 'bold', size: 'large', tone: 'accent' }]], INNER, SCALE, 2);
  const top = y + 22;
  return { svg: svgPlaced(placeCell(laid, MARGIN, top, INNER)), y: top + laid.height + 8 };
}

function noticeAt(block: Extract<CardBlock, { kind: 'notice' }>, y: number): Painted {
  const width = INNER - 2 * NOTICE.indent;
  const laid = lay(block.lines, width);
  const height = laid.height + 2 * NOTICE.padding;
  const ground =
    svgRect(MARGIN, y, INNER, height, SURFACE.wash) +
    svgRect(MARGIN, y, NOTICE.edge, height, COLOUR[block.tone]);
  const text = svgPlaced(placeCell(laid, MARGIN + NOTICE.indent, y + NOTICE.padding, width));
  return { svg: ground + text, y: y + height + 14 };
}

function rowAt(block: Extract<CardBlock, { kind: 'row' }>, y: number): Painted {
  let x = MARGIN;
  let height = 0;
  let svg = '';
  block.cells.forEach((cell, index) => {
    const width = ((block.widthsMm[index] ?? 0) * INNER) / BLOCK_WIDTH_MM;
    const laid = layCell(cell, width, SCALE, 2);
    svg += svgPlaced(placeCell(laid, x, y, width));
    height = Math.max(height, laid.height);
    x += width;
  });
  return { svg, y: y + height + 6 };
}

function paint(block: CardBlock, y: number): Painted {
  switch (block.kind) {
    case 'letterhead':
      return band(block);
    case 'heading':
      return headingAt(block, y);
    case 'notice':
      return noticeAt(block, y);
    case 'row':
      return rowAt(block, y);
    case 'paragraph': {
      const laid = lay(block.lines, INNER, SCALE, MOST_LINES_PLAIN);
      return { svg: svgPlaced(placeCell(laid, MARGIN, y, INNER)), y: y + laid.height + 10 };
    }
  }
}

/** The card as an SVG document, as high as its blocks need. */
export function cardSvg(blocks: CardBlock[]): string {
  let y = 0;
  let body = '';
  for (const block of blocks) {
    const painted = paint(block, y);
    body += painted.svg;
    y = painted.y;
  }
  const height = Math.ceil(y + 40);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${height}" viewBox="0 0 ${CARD_WIDTH} ${height}" font-family="Source Sans 3">`;
  return `${open}${svgRect(0, 0, CARD_WIDTH, height, SURFACE.paper)}${body}</svg>`;
}
