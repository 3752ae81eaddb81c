import { beforeAll, describe, expect, test } from 'vitest';
import type { Form } from '../../../src/render/form/form.ts';
import { renderFormPdf } from '../../../src/render/pdf/form-pdf.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { type ReadPdf, readPdf } from '../../support/render/read-pdf.ts';
import { sampleForm, sampleRow } from '../../support/render/sample-form.ts';

const INFO = { title: 'Evaluasi', author: 'Kecamatan Perak', lang: 'id-ID', created: new Date(0) };
const say = createTranslator('id');
const bytesOf = (form: Form) => renderFormPdf(form, say, INFO);
const draw = async (form: Form): Promise<ReadPdf> => readPdf(await bytesOf(form));

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => sampleRow(`nomor-${index}`, 30_000_000, index, undefined));

describe('a form of several pages', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await draw(sampleForm(rows(60)));
  });
  const words = (page: number) => pdf.pages[page]!.map(({ text }) => text.trim());

  test('it lies on F4, as wide as it is long', () => {
    const [, width, height] = /\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(pdf.raw)!;
    expect(Number(width)).toBeCloseTo((330 * 72) / 25.4, 1);
    expect(Number(height)).toBeCloseTo((210 * 72) / 25.4, 1);
  });

  test('the headings stand on each page, and are read out once', () => {
    expect(pdf.pages.length).toBeGreaterThan(2);
    pdf.pages.slice(0, -1).forEach((page, index) => {
      const number = page.filter(({ text }) => text === '(3)');
      expect(number.map(({ marked }) => marked)).toEqual([index === 0 ? 'content' : 'artifact']);
      expect(words(index)).toContain('Diperiksa');
      expect(words(index)).toContain(`Lembar ${index + 1} dari ${pdf.pages.length}`);
      expect(words(index)).toContain('DRAF');
    });
  });

  test('every row appears once, inside its page', () => {
    const names = pdf.pages.flat().filter(({ text }) => text.startsWith('Kegiatan nomor-'));
    expect(names.map(({ text }) => text)).toEqual(rows(60).map(({ key }) => `Kegiatan ${key}`));
    for (const { y, x } of names) {
      expect(y).toBeGreaterThan((16 * 72) / 25.4);
      expect(x).toBeGreaterThan((12 * 72) / 25.4);
    }
  });

  test('a screen reader meets a table with spanning headings, its rows, and the signatures', () => {
    for (const tag of ['H1', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'P'])
      expect(pdf.raw).toContain(`/S /${tag}\n`);
    const count = (pattern: RegExp) => [...pdf.raw.matchAll(pattern)].length;
    expect(count(/\/S \/TR\n/g)).toBe(4 + 61);
    expect(count(/\/S \/TD\n/g)).toBe(9 * 61);
    expect(count(/\/ColSpan 4\n/g)).toBe(1);
    expect(count(/\/RowSpan 4\n/g)).toBe(1);
    expect(words(pdf.pages.length - 1)).toEqual(expect.arrayContaining(['Disusun', 'Dievaluasi', 'NIP …']));
    expect(pdf.pages.flat().every(({ marked }) => marked !== 'none')).toBe(true);
  });
});

test('a row higher than a page goes on overleaf, below the headings', async () => {
  const long = { ...sampleRow('a', 1, 1, 1), cells: { name: { value: 'kata panjang '.repeat(900) } } };
  const pdf = await draw(sampleForm([long], { paper: 'A4', orientation: 'portrait' }));
  const said = pdf.pages.flat().flatMap(({ text }) => text.match(/panjang/g) ?? []);
  expect(said).toHaveLength(900);
  expect(pdf.pages[1]!.some(({ text }) => text === 'Diperiksa')).toBe(true);
});

test('without watermark, notes and signatures it is the table alone, the same bytes each time', async () => {
  const form = sampleForm(rows(1), { watermark: undefined, notes: [], signatures: [], columnNumbers: false });
  expect((await bytesOf(form)).equals(await bytesOf(form))).toBe(true);
  const texts = (await draw(form)).pages.flat().map(({ text }) => text);
  expect(texts).not.toContain('(3)');
  expect(texts).not.toContain('DRAF');
});
