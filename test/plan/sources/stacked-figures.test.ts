import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { DraftIndikator, PlanDraft } from '../../../src/plan/draft/draft.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { archive } from '../../support/plan/archive.ts';
import { smallPlanWith } from '../../support/plan/small-plan.ts';

async function excel(rows: readonly string[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Renstra');
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function word(rows: readonly string[][], between: string): Uint8Array {
  const cell = (text: string) =>
    `<w:tc><w:p><w:r><w:t>${text.split('\n').join(between)}</w:t></w:r></w:p></w:tc>`;
  const [title = [], ...table] = rows;
  const body = table.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  const head = `<w:p><w:r><w:t>${title[0]}</w:t></w:r></w:p>`;
  return archive({
    'word/document.xml': `<w:document><w:body>${head}<w:tbl>${body}</w:tbl></w:body></w:document>`,
  });
}

const csv = (rows: readonly string[][]) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join('\t')).join('\r\n'));

/** Every way to write two lines in one cell. */
const FILES: [string, (rows: readonly string[][]) => Promise<Uint8Array> | Uint8Array][] = [
  ['Excel, Alt+Enter', excel],
  ['Word, two paragraphs', (rows) => word(rows, '</w:t></w:r></w:p><w:p><w:r><w:t>')],
  ['Word, a line break', (rows) => word(rows, '</w:t><w:br/><w:t>')],
  ['a text with quotes', csv],
];

async function read(content: Uint8Array): Promise<PlanDraft> {
  const lines = await linesOfFile(content);
  if (!lines.ok) throw new Error(lines.refusal.code);
  return readPlan(lines.value, 'berkas');
}

const of = ({ table }: PlanDraft, kode: string): DraftIndikator[] =>
  table[0]?.nodes?.find((node) => node.kode === kode)?.indikator ?? [];
const said = (one: DraftIndikator) => [
  one.name,
  one.satuan,
  ...Object.values(one.target).map(({ value }) => value),
];
const kinds = ({ findings }: PlanDraft) => findings.map(({ kode }) => kode);

describe.each(FILES)('two figures in one cell of %s', (_, write) => {
  test('are two indicators where two names stand there', async () => {
    const cells = {
      2: '1. Jumlah dokumen\n2. Jumlah laporan',
      3: 'Dokumen\nLaporan',
      5: '12\n4',
      7: '13\n5',
    };
    const draft = await read(await write(smallPlanWith(5, cells)));
    expect(of(draft, '7.01.06.2.01.0002').map(said)).toEqual([
      ['Jumlah dokumen', 'Dokumen', '12', '13'],
      ['Jumlah laporan', 'Laporan', '4', '5'],
    ]);
    expect(kinds(draft)).toEqual(['indikator-satu-sel']);
  });

  test('are no figure where one name stands there, and that is told', async () => {
    const draft = await read(await write(smallPlanWith(5, { 5: '12\n4', 7: '13 Dokumen\n5 Laporan' })));
    expect(of(draft, '7.01.06.2.01.0002').map(said)).toEqual([['Jumlah dokumen', 'Dokumen', null, null]]);
    expect(kinds(draft)).toEqual(['target-ragu', 'target-ragu']);
  });

  test('are no pagu, and that is told', async () => {
    const draft = await read(await write(smallPlanWith(5, { 6: '10.000.000\n500.000' })));
    const node = draft.table[0]?.nodes?.find(({ kode }) => kode === '7.01.06.2.01.0002');
    expect(Object.values(node?.pagu ?? {}).map(({ value }) => value)).toEqual([null, '11500000']);
    expect(kinds(draft)).toContain('pagu-tak-terbaca');
  });

  test('words on two lines are one text', async () => {
    const draft = await read(
      await write(smallPlanWith(5, { 1: 'Administrasi\nDesa', 2: 'Jumlah\ndokumen' })),
    );
    expect(of(draft, '7.01.06.2.01.0002').map(({ name }) => name)).toEqual(['Jumlah dokumen']);
    expect(kinds(draft)).toEqual([]);
  });
});

test('two whole numbers side by side are no target', async () => {
  const text = smallPlanWith(5, { 5: '12 4' })
    .map((row) => row.join('\t'))
    .join('\n');
  const draft = await read(Buffer.from(text));
  expect(of(draft, '7.01.06.2.01.0002').map(said)).toEqual([['Jumlah dokumen', 'Dokumen', null, '8']]);
  expect(kinds(draft)).toEqual(['target-ragu']);
});
