import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DigestFacts } from '../../src/render/digest/facts/digest-facts.ts';
import { textWidth, type Weight } from '../../src/render/layout/fonts.ts';
import { renderDigestPdf } from '../../src/render/pdf/digest-pdf.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { type PdfText, type ReadPdf, readPdf } from '../support/render/read-pdf.ts';
import { emptyFacts, extremeFacts, sampleFacts } from '../support/render/sample-facts.ts';

const say = createTranslator('id');
const draw = async (facts: DigestFacts): Promise<ReadPdf> => readPdf(await renderDigestPdf(facts, say));
const words = (page: PdfText[]): string => page.map((one) => one.text).join(' ');

const WEIGHT: Record<string, Weight> = {
  Regular: 'regular',
  Semibold: 'semibold',
  Bold: 'bold',
  It: 'italic',
};
const POINTS_PER_MM = 72 / 25.4;

/** Right edge of a text, measured word by word as it was set. */
function rightEdge(one: PdfText): number {
  const weight = WEIGHT[one.font.replace('SourceSans3-', '')]!;
  const pieces = one.text.match(/[^ ]+ *| +/g) ?? [];
  return one.x + pieces.reduce((sum, piece) => sum + textWidth(piece, weight, one.size), 0);
}

let sample: ReadPdf;
let extreme: ReadPdf;
beforeAll(async () => {
  sample = await draw(sampleFacts());
  extreme = await draw(extremeFacts());
});

describe('what the document says about itself', () => {
  test('it is tagged, in Indonesian, and a viewer shows its title', () => {
    const catalog = [...sample.objects.values()].find((object) => object.includes('/Type /Catalog'))!;
    expect(catalog).toContain('/Lang (id-ID)');
    const follow = (key: string) =>
      sample.objects.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(catalog)?.[1])) ?? '';
    expect(follow('MarkInfo')).toContain('/Marked true');
    expect(follow('ViewerPreferences')).toContain('/DisplayDocTitle true');
    expect(follow('StructTreeRoot')).toContain('/ParentTree');
    expect(sample.raw).toContain('(Ringkasan Mingguan Kecamatan Perak, 6 April 2026)');
    expect(sample.raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(sample.raw.startsWith('%PDF-1.7')).toBe(true);
  });

  test('every font is embedded', () => {
    const descriptors = [...sample.objects.values()].filter((object) =>
      object.includes('/Type /FontDescriptor'),
    );
    expect(descriptors).toHaveLength(4);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(sample.raw).not.toContain('/Subtype /Type1');
  });

  test('"&" and "<" in the office\'s name leave the metadata well-formed', () => {
    const packet = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(extreme.raw)?.[0] ?? '';
    expect(packet).toContain('Kecamatan Batu &amp; &lt;Kota&gt; "Lama", 6 April 2026</rdf:li>');
    expect(packet.replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&');
    expect(words(extreme.pages[0]!)).toContain('KECAMATAN BATU & <KOTA> "LAMA"');
  });

  test('a screen reader meets headings, a list, tables with headers and rows', () => {
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
      expect(sample.raw).toContain(`/S /${tag}\n`);
    }
    expect(sample.raw).toContain('/Scope /Column');
    const elements = [...sample.objects.values()].filter(
      (object) => /\/S \/\w+\n/.test(object) && object.includes('/P '),
    );
    for (const element of elements) expect(element).toMatch(/\/P \d+ 0 R/);
  });
});

describe('what stands on the pages', () => {
  test('two pages and the annex, the foot of each with its number', () => {
    expect(sample.pages).toHaveLength(3);
    expect(words(sample.pages[2]!)).toContain('Lampiran: dari mana setiap angka');
    expect(words(sample.pages[0]!)).toContain('Halaman 1 dari 3');
    expect(words(sample.pages[1]!)).toContain('Halaman 2 dari 3');
    const foot = sample.pages[0]!.find((one) => one.text.startsWith('Halaman'))!;
    expect(foot.marked).toBe('artifact');
  });

  test('decisions stand before the figures', () => {
    const page = words(sample.pages[0]!);
    expect(page).toMatch(/Perlu keputusan.*SPJ transport 2 desa.*Kelengkapan laporan.*Serapan dan fisik/s);
    expect(page).toContain('15,04 %');
    expect(page).toContain('−4,96 poin');
  });

  test.each([
    ['the sample', () => sample],
    ['the extreme', () => extreme],
  ])("%s: no text leaves the page's margins, is unmarked, or lacks a glyph", (_, read) => {
    for (const page of read().pages) {
      expect(page.length).toBeGreaterThan(2);
      for (const one of page) {
        expect(one.marked, one.text).not.toBe('none');
        expect(one.text).not.toContain('\u0000');
        expect(one.x, one.text).toBeGreaterThanOrEqual(18 * POINTS_PER_MM - 0.01);
        expect(rightEdge(one), one.text).toBeLessThanOrEqual((210 - 18) * POINTS_PER_MM + 0.01);
        expect(one.y, one.text).toBeGreaterThan(8 * POINTS_PER_MM);
      }
    }
  });

  test('a table that goes on repeats its header, which is read aloud only once', () => {
    const heads = extreme.pages.map((page) => page.filter((one) => one.text === 'Capaian s/d bulan ini'));
    const withRows = extreme.pages.map((page) => page.some((one) => /^7\.01\.\d+$/.test(one.text)));
    expect(withRows.filter(Boolean).length).toBeGreaterThan(4);
    expect(heads.map((head) => head.length)).toEqual(withRows.map((has) => (has ? 1 : 0)));
    const marks = heads.flat().map((one) => one.marked);
    expect(marks.filter((mark) => mark === 'content')).toHaveLength(1);
  });

  test('108 desa and obstacles of 4,000 characters are all there', () => {
    const all = extreme.pages.map(words).join(' ');
    for (let desa = 1; desa <= 108; desa += 1) expect(all).toMatch(new RegExp(`Desa Sumbermulyo ${desa} `));
    expect(all.match(/kuitansi belum lengkap/g)!.length).toBeGreaterThan(4 * 2 * 80);
    expect(all).toContain('● Kendala panjang');
  });
});

test('the same facts give the same bytes, whatever was drawn in between', async () => {
  const facts = sampleFacts();
  const first = await renderDigestPdf(facts, say);
  await renderDigestPdf(extremeFacts(), createTranslator('en'));
  expect((await renderDigestPdf(sampleFacts(), say)).equals(first)).toBe(true);
  const later = sampleFacts({ dataUntil: facts.dataUntil.add({ days: 7 }) });
  expect((await renderDigestPdf(later, say)).equals(first)).toBe(false);
});

test('an office without any figure gets a document that says so', async () => {
  const empty = await draw(emptyFacts());
  const all = empty.pages.map(words).join(' ');
  expect(all).toContain('belum ada angka');
  expect(all).toContain('Belum ada laporan yang diminta.');
  expect(all).not.toMatch(/\b0,00 %|NaN|undefined/);
});

test('with nothing new the document says so, after the decisions', async () => {
  const upcoming = Temporal.PlainDate.from('2026-05-01');
  const page = words((await draw(sampleFacts({ nothingNew: { upcoming } }))).pages[0]!);
  expect(page).toMatch(
    /Perlu keputusan.*Tidak ada laporan baru sejak Senin lalu\..*Jumat, 1 Mei 2026\..*Kelengkapan/s,
  );
});
