import { describe, expect, test } from 'vitest';
import { samaNama } from '../../../src/plan/cells/printed.ts';
import type { DrafRencana, SelTahun, TabelDraf } from '../../../src/plan/draf.ts';
import type { Baris } from '../../../src/plan/lines/split-lines.ts';
import { barisBerkas } from '../../../src/plan/masukan/baris-berkas.ts';
import { barisTeks } from '../../../src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from '../../../src/plan/read-plan.ts';
import { bacaContoh, sumber } from '../transkrip.ts';
import { tulisPdf } from './tulis-pdf.ts';
import { tulisWord } from './tulis-word.ts';

const OFFICES = ['perak', 'randuagung', 'kemangkon', 'balapulang'];

const nilai = (cells: SelTahun) => Object.values(cells).map((cell) => cell.nilai);

/** Everything of a table but its lines; names without spaces and signs, where a page breaks them anywhere. */
function isi({ jenis, tahun, nodes, rows }: TabelDraf, nama: (text: string) => string) {
  return {
    jenis,
    tahun,
    nodes: nodes?.map((node) => ({
      ...{ kode: node.kode, level: node.level, nama: nama(node.nama), pagu: nilai(node.pagu) },
      induk: nodes.find(({ id }) => id === node.induk)?.kode,
      indikator: node.indikator.map((one) => [nama(one.nama), nama(one.satuan), ...nilai(one.target)]),
    })),
    rows: rows?.map((row) => [nama(row.kode), nama(row.nama), ...nilai(row.target), ...nilai(row.realisasi)]),
  };
}

async function baca(bytes: Uint8Array): Promise<DrafRencana> {
  const lines = await barisBerkas(bytes);
  if (!lines.ok) throw new Error(lines.refusal.code);
  return bacaRencana(lines.value, 'berkas');
}

const persis = (text: string) => text;

describe.each(OFFICES)('the whole document of %s', (office) => {
  const asli = bacaContoh(office);

  test('as Word is read as its text is, table by table, row by row', async () => {
    const { tabel } = await baca(await tulisWord(barisTeks(sumber(office))));
    expect(tabel.map((one) => isi(one, persis))).toEqual(asli.tabel.map((one) => isi(one, persis)));
  });

  test('as PDF with ruled tables is read as its text is', async () => {
    const gaya = { garis: true, huruf: 7, kaki: 'Renstra Kecamatan', size: [1191, 1684] as [number, number] };
    const { tabel } = await baca(await tulisPdf(barisTeks(sumber(office)), gaya));
    expect(tabel.map((one) => isi(one, samaNama))).toEqual(asli.tabel.map((one) => isi(one, samaNama)));
  });
});

describe('Tabel 4.2 of Perak', () => {
  const lines = barisTeks(sumber('perak')).slice(1783, 1969);
  const asli = bacaRencana(lines, 'perak').tabel.map((one) => isi(one, samaNama));

  /** Wide names, narrow figures: other widths than the document has. */
  const lebar = (columns: number) =>
    Array.from({ length: columns }, (_, i) => (i === 0 ? 6 : i === 1 ? 4 : 2));

  test.each([
    ['A4 landscape with wrapped cells', { garis: true, huruf: 5, lebar }],
    ['F4 portrait', { garis: true, huruf: 4, lebar, size: [612, 936], layout: 'portrait' }],
    ['with other widths and a running foot', { garis: true, huruf: 5, kaki: 'Kecamatan Perak' }],
  ] as const)('as PDF: %s', async (_, gaya) => {
    const { tabel } = await baca(await tulisPdf(lines, gaya as Parameters<typeof tulisPdf>[1]));
    expect(tabel.map((one) => isi(one, samaNama))).toEqual(asli);
  });

  test('as Word whose empty cells are part of the cell before them', async () => {
    const kepala = (line: Baris) => /target dan pagu|^\t+20/i.test(line.sel.join('\t'));
    const bytes = await tulisWord(lines, { rentang: kepala });
    const { tabel } = await baca(bytes);
    expect(tabel.map((one) => isi(one, samaNama))).toEqual(asli);
  });

  test('a finding of a PDF says its page, one of a Word document its table', async () => {
    const pdf = await baca(await tulisPdf(lines, { garis: true, huruf: 5, lebar }));
    expect(pdf.temuan.find(({ kode }) => kode === 'pagu-ganda')?.tempat?.baris).toMatchObject({
      jenis: 'halaman',
    });
    const word = await baca(await tulisWord(lines));
    expect(word.temuan.find(({ kode }) => kode === 'pagu-ganda')?.tempat?.baris).toMatchObject({
      jenis: 'tabel',
    });
  });

  test('as PDF without ruling lines: what is read says that no lines show its columns', async () => {
    const bytes = await tulisPdf(lines, { garis: false, huruf: 5, lebar });
    const { temuan } = await baca(bytes);
    expect(temuan.map(({ kode }) => kode)).toContain('tabel-tanpa-garis');
  });
});
