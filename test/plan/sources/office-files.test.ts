import { describe, expect, test } from 'vitest';
import { foldedName } from '../../../src/plan/cells/printed.ts';
import type { DraftTable, PlanDraft, YearCells } from '../../../src/plan/draft/draft.ts';
import type { Line } from '../../../src/plan/lines/split-lines.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { readExampleDocument, source } from '../../support/plan/transcript.ts';
import { writePdf } from '../../support/plan/write-pdf.ts';
import { writeWord } from '../../support/plan/write-word.ts';

const OFFICES = ['perak', 'randuagung', 'kemangkon', 'balapulang'];

const value = (cells: YearCells) => Object.values(cells).map((cell) => cell.value);

/** Everything of a table but its lines; names without spaces and signs, where a page breaks them anywhere. */
function content({ kind, year, nodes, rows }: DraftTable, name: (text: string) => string) {
  return {
    kind,
    year,
    nodes: nodes?.map((node) => ({
      ...{ kode: node.kode, level: node.level, name: name(node.name), pagu: value(node.pagu) },
      parent: nodes.find(({ id }) => id === node.parent)?.kode,
      indikator: node.indikator.map((one) => [name(one.name), name(one.satuan), ...value(one.target)]),
    })),
    rows: rows?.map((row) => [name(row.kode), name(row.name), ...value(row.target), ...value(row.realisasi)]),
  };
}

async function read(bytes: Uint8Array): Promise<PlanDraft> {
  const lines = await linesOfFile(bytes);
  if (!lines.ok) throw new Error(lines.refusal.code);
  return readPlan(lines.value, 'berkas');
}

const exact = (text: string) => text;

describe.each(OFFICES)('the whole document of %s', (office) => {
  const original = readExampleDocument(office);

  test('as Word is read as its text is, table by table, row by row', async () => {
    const { table } = await read(await writeWord(linesOfText(source(office))));
    expect(table.map((one) => content(one, exact))).toEqual(original.table.map((one) => content(one, exact)));
  });

  test('as PDF with ruled tables is read as its text is', async () => {
    const style = {
      rulings: true,
      letters: 7,
      foot: 'Renstra Kecamatan',
      size: [1191, 1684] as [number, number],
    };
    const { table } = await read(await writePdf(linesOfText(source(office)), style));
    expect(table.map((one) => content(one, foldedName))).toEqual(
      original.table.map((one) => content(one, foldedName)),
    );
  });
});

describe('Tabel 4.2 of Perak', () => {
  const lines = linesOfText(source('perak')).slice(1783, 1969);
  const original = readPlan(lines, 'perak').table.map((one) => content(one, foldedName));

  /** Wide names, narrow figures: other widths than the document has. */
  const width = (columns: number) =>
    Array.from({ length: columns }, (_, i) => (i === 0 ? 6 : i === 1 ? 4 : 2));

  test.each([
    ['A4 landscape with wrapped cells', { rulings: true, letters: 5, width }],
    ['F4 portrait', { rulings: true, letters: 4, width, size: [612, 936], layout: 'portrait' }],
    ['with other widths and a running foot', { rulings: true, letters: 5, foot: 'Kecamatan Perak' }],
  ] as const)('as PDF: %s', async (_, style) => {
    const { table } = await read(await writePdf(lines, style as Parameters<typeof writePdf>[1]));
    expect(table.map((one) => content(one, foldedName))).toEqual(original);
  });

  test('as Word whose empty cells are part of the cell before them', async () => {
    const heading = (line: Line) => /target dan pagu|^\t+20/i.test(line.cells.join('\t'));
    const bytes = await writeWord(lines, { range: heading });
    const { table } = await read(bytes);
    expect(table.map((one) => content(one, foldedName))).toEqual(original);
  });

  test('a finding of a PDF says its page, one of a Word document its table', async () => {
    const pdf = await read(await writePdf(lines, { rulings: true, letters: 5, width }));
    expect(pdf.findings.find(({ kode }) => kode === 'pagu-ganda')?.place?.line).toMatchObject({
      kind: 'halaman',
    });
    const word = await read(await writeWord(lines));
    expect(word.findings.find(({ kode }) => kode === 'pagu-ganda')?.place?.line).toMatchObject({
      kind: 'tabel',
    });
  });

  test('as PDF without ruling lines: what is read says that no lines show its columns', async () => {
    const bytes = await writePdf(lines, { rulings: false, letters: 5, width });
    const { findings } = await read(bytes);
    expect(findings.map(({ kode }) => kode)).toContain('tabel-tanpa-garis');
  });
});
