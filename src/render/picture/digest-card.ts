import { Resvg } from '@resvg/resvg-js';
import type { Say } from '../../text/translator.ts';
import { cardBlocks } from '../digest/card.ts';
import type { DigestFacts } from '../digest/facts/digest-facts.ts';
import { fontFile, type Weight } from '../layout/fonts.ts';
import { cardSvg } from './card-painter.ts';

const WEIGHTS: Weight[] = ['regular', 'semibold', 'bold', 'italic'];

/** The camat's digest as a PNG for a phone: 1080 pixels wide, as high as it needs. */
export function renderDigestCard(facts: DigestFacts, say: Say): Buffer {
  const svg = cardSvg(cardBlocks(facts, say));
  const font = {
    loadSystemFonts: false,
    fontFiles: WEIGHTS.map(fontFile),
    defaultFontFamily: 'Source Sans 3',
  };
  return new Resvg(svg, { font }).render().asPng();
}
