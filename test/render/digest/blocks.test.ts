import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Predikat } from '../../../src/domain/capaian/predikat.ts';
import { digestBlocks } from '../../../src/render/digest/blocks.ts';
import { cardBlocks } from '../../../src/render/digest/card.ts';
import type { DigestFacts, DigestProgram } from '../../../src/render/digest/facts/digest-facts.ts';
import { blocksText } from '../../../src/render/layout/block.ts';
import { COLOUR, PREDIKAT_SHAPE, SURFACE } from '../../../src/render/layout/look.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { emptyFacts, sampleFacts } from '../../support/render/sample-facts.ts';

const say = createTranslator('id');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(/ {2,}/g, ' ');
const paper = (facts: DigestFacts): string => plain(blocksText(say, digestBlocks(facts, say)));
const card = (facts: DigestFacts): string => plain(blocksText(say, cardBlocks(facts, say)));
const program = (changed: Partial<DigestProgram>): DigestFacts =>
  sampleFacts({
    programs: [
      { kode: '7.01.01', name: 'Penunjang', coverage: { from: 2, total: 3 }, provisional: false, ...changed },
    ],
  });
const programLine = (changed: Partial<DigestProgram>): string =>
  paper(program(changed))
    .split('\n')
    .find((line) => line.includes('7.01.01'))!;

describe('the document', () => {
  test('says in this order what the camat needs', async () => {
    await expect(`${paper(sampleFacts())}\n`).toMatchFileSnapshot('../transcripts/digest.txt');
  });

  test('names everything unknown as unknown, never as 0', async () => {
    await expect(`${paper(emptyFacts())}\n`).toMatchFileSnapshot('../transcripts/digest-empty.txt');
  });

  test.each([
    ['2026-04-06', 'batas laporan hari ini'],
    ['2026-04-10', 'batas laporan Jumat, 10 April 2026'],
    ['2026-04-03', 'batas laporan sudah lewat: Jumat, 3 April 2026'],
  ])('due %s', (limit, sentence) => {
    expect(paper(sampleFacts({ due: Temporal.PlainDate.from(limit) }))).toContain(sentence);
  });

  test('pagu of a DPA is not called indikatif', () => {
    expect(paper(sampleFacts({ paguBasis: 'dpa' }))).not.toContain('indikatif');
    expect(paper(sampleFacts())).toContain('pagu indikatif Renstra');
  });

  test('tells how many messages are uncertain, only when some are', () => {
    expect(paper(sampleFacts({ uncertainMessages: 2 }))).toContain('2 pesan tidak pasti sampai');
    expect(paper(sampleFacts())).not.toContain('tidak pasti');
  });
});

describe('a program', () => {
  const known = { capaian: new Decimal('88.9'), predikat: 'tinggi' as const };

  test('shows predikat as a word and coverage beside its capaian', () => {
    expect(programLine(known)).toContain('88,90 % Tinggi · dari 2 dari 3 sub kegiatan');
  });

  test('is marked sementara until verified, and only where there is a figure', () => {
    expect(programLine({ ...known, provisional: true })).toContain(
      'sub kegiatan sementara | belum ada angka ·',
    );
    expect(programLine(known)).not.toContain('sementara');
  });

  test.each([
    [{}, 'realisasi dan pagu belum ada angka'],
    [{ pagu: new Decimal(5_700_000) }, 'belum ada angka, pagu Rp5.700.000'],
    [{ realisasi: new Decimal(1_300_000) }, 'Rp1.300.000, pagu belum ada angka'],
    [{ realisasi: new Decimal(0), pagu: new Decimal(5_700_000) }, 'Rp0 dari Rp5.700.000'],
  ])('money %j', (money, sentence) => {
    expect(programLine(money)).toContain(sentence);
  });

  test('a capaian of exactly 0 is a figure', () => {
    expect(programLine({ capaian: new Decimal(0), predikat: 'sangat_rendah' })).toContain(
      '0,00 % Sangat Rendah',
    );
  });
});

describe('the card', () => {
  test('says the same in brief, decisions first', async () => {
    await expect(`${card(sampleFacts())}\n`).toMatchFileSnapshot('../transcripts/card.txt');
  });

  test('with nothing new says so and repeats no figure', () => {
    const upcoming = Temporal.PlainDate.from('2026-05-01');
    const text = card(sampleFacts({ nothingNew: { upcoming } }));
    expect(text).toMatch(
      /Perlu keputusan[\s\S]*Tidak ada laporan baru sejak Senin lalu\.\nJadwal laporan berikutnya: Jumat, 1 Mei 2026\./,
    );
    expect(text).not.toMatch(/%|Rp|poin/);
    expect(text).toContain('Plosogenuk');
    expect(card(sampleFacts({ nothingNew: {}, decisions: [] }))).not.toContain('keputusan');
  });

  test('counts what it has no room for', () => {
    const missing = Array.from({ length: 108 }, (_, index) => ({
      name: `Desa ${index + 1}`,
      kind: 'desa' as const,
      missing: 1,
    }));
    const decisions = Array.from({ length: 5 }, (_, index) => ({
      id: `${index}`,
      butir: `butir ${index}`,
      unit: 'PMD',
      text: '-',
    }));
    const text = card(sampleFacts({ missing, decisions }));
    expect(text).toContain('Desa 8, dan 100 lainnya');
    expect(text).toContain('dan 2 lagi, lihat PDF');
    expect(text).not.toContain('butir 3');
  });
});

describe('the look', () => {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  test.each(Object.entries(COLOUR))('%s is readable on paper and in a frame', (_, colour) => {
    expect(contrast(colour, SURFACE.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, SURFACE.wash)).toBeGreaterThanOrEqual(4.5);
  });

  test('every predikat has a mark and a word of its own', () => {
    const codes = Object.keys(PREDIKAT_SHAPE) as Predikat[];
    expect(new Set(Object.values(PREDIKAT_SHAPE)).size).toBe(5);
    expect(new Set(codes.map((code) => say(`ringkasan-predikat-${code}`))).size).toBe(5);
  });
});
