import { COLOUR, SURFACE } from '../layout/look.ts';
import type { Placed, PlacedBar, PlacedShape, PlacedText } from '../layout/place.ts';

const WEIGHT = {
  regular: '400',
  semibold: '600',
  bold: '700',
  italic: '400" font-style="italic',
} as const;

const round = (value: number): string => value.toFixed(1);

/** Text for inside an SVG element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A filled rectangle. */
export function svgRect(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  more = '',
): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}" ${more}/>`;
}

function svgText(text: PlacedText): string {
  return `<text x="${round(text.x)}" y="${round(text.y)}" font-size="${text.size}" font-weight="${WEIGHT[text.weight]}" fill="${text.colour}" xml:space="preserve">${escapeXml(text.text)}</text>`;
}

function svgShape(shape: PlacedShape): string {
  const paint = shape.stroked
    ? `fill="none" stroke="${shape.colour}" stroke-width="0.14"`
    : `fill="${shape.colour}"`;
  return `<path transform="translate(${round(shape.x)} ${round(shape.y)}) scale(${round(shape.side)})" d="${shape.path}" ${paint}/>`;
}

function svgBar(bar: PlacedBar): string {
  const { x, y, width, height } = bar;
  if (bar.filled === undefined) {
    return svgRect(
      x,
      y,
      width,
      height,
      'none',
      `stroke="${COLOUR.muted}" stroke-width="2" stroke-dasharray="6 6"`,
    );
  }
  const parts = [
    svgRect(x, y, width, height, SURFACE.track),
    bar.filled > 0 ? svgRect(x, y, bar.filled, height, bar.colour) : '',
    svgRect(x, y, width, height, 'none', `stroke="${COLOUR.muted}" stroke-width="1.5"`),
  ];
  if (bar.plan !== undefined) {
    parts.push(svgRect(bar.plan - 4.5, y - 6, 9, height + 12, SURFACE.paper));
    parts.push(svgRect(bar.plan - 2.5, y - 6, 5, height + 12, COLOUR.ink));
  }
  return parts.join('');
}

/** A placed cell as SVG elements. */
export function svgPlaced(placed: Placed): string {
  return [...placed.bars.map(svgBar), ...placed.shapes.map(svgShape), ...placed.texts.map(svgText)].join('');
}
