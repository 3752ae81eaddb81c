import { describe, expect, test } from 'vitest';
import { cardBlocks } from '../../src/render/digest/card.ts';
import type { DigestFacts } from '../../src/render/digest/facts/digest-facts.ts';
import { textWidth, type Weight } from '../../src/render/layout/fonts.ts';
import { CARD_WIDTH, cardSvg } from '../../src/render/picture/card-painter.ts';
import { renderDigestCard } from '../../src/render/picture/digest-card.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { emptyFacts, extremeFacts, sampleFacts } from '../support/render/sample-facts.ts';

const say = createTranslator('id');
const svgOf = (facts: DigestFacts): string => cardSvg(cardBlocks(facts, say));
const WEIGHT: Record<string, Weight> = { '400': 'regular', '600': 'semibold', '700': 'bold' };

const unescapeXml = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** Texts of the picture with their right edges. */
function textsOf(svg: string) {
  const found = svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="(\d+)"([^>]*)>([^<]*)</g,
  );
  return [...found].map(([, x, y, size, weight, more, text]) => {
    const cut: Weight = more!.includes('italic') ? 'italic' : WEIGHT[weight!]!;
    const pieces = unescapeXml(text!).match(/[^ ]+ *| +/g) ?? [];
    const width = pieces.reduce((sum, piece) => sum + textWidth(piece, cut, Number(size)), 0);
    return { text: unescapeXml(text!), x: Number(x), y: Number(y), right: Number(x) + width };
  });
}

const size = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe.each([
  ['sample', sampleFacts()],
  ['extreme', extremeFacts()],
  ['empty', emptyFacts()],
])('the card of the %s', (_, facts) => {
  test('is a PNG that Telegram takes as a photo', () => {
    const png = renderDigestCard(facts, say);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const { width, height } = size(png);
    expect(width).toBe(CARD_WIDTH);
    expect(width + height).toBeLessThanOrEqual(10_000);
    expect(height / width).toBeLessThan(20);
    expect(png.length).toBeLessThan(10_000_000);
  });

  test('keeps every text within its edges, above its foot and in a size to read on a phone', () => {
    const svg = svgOf(facts);
    const height = Number(/height="(\d+)"/.exec(svg)![1]);
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThan(8);
    for (const one of texts) {
      expect(one.x).toBeGreaterThanOrEqual(56);
      expect(one.right, one.text).toBeLessThanOrEqual(CARD_WIDTH - 56 + 0.5);
      expect(one.y).toBeLessThan(height);
    }
    expect([...svg.matchAll(/font-size="([\d.]+)"/g)].every(([, px]) => Number(px) >= 28)).toBe(true);
  });
});

test('signs that XML reserves are written as such', () => {
  const svg = svgOf(extremeFacts());
  expect(svg).toContain('KECAMATAN BATU &#38; &#60;KOTA&#62; &#34;LAMA&#34;');
  expect(svg.replaceAll(/&#\d+;/g, '')).not.toContain('&');
});

test('the ink of text is really there: the fonts were found', () => {
  const filled = renderDigestCard(sampleFacts(), say);
  const bare = renderDigestCard(sampleFacts(), () => ' ');
  expect(filled.length).toBeGreaterThan(bare.length * 2);
});

test('the same facts give the same picture', () => {
  expect(renderDigestCard(sampleFacts(), say).equals(renderDigestCard(sampleFacts(), say))).toBe(true);
});
