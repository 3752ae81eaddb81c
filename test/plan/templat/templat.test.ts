import ExcelJS from 'exceljs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { muatContoh } from '../../../src/app/contoh/muat-contoh.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Rencana } from '../../../src/domain/rencana.ts';
import { bacaTemplat, type TemplatKembali } from '../../../src/plan/templat/baca-buku.ts';
import { BARIS_ID, BARIS_JUDUL } from '../../../src/plan/templat/lembar.ts';
import { saySelSalah } from '../../../src/plan/templat/salah.ts';
import { terapkanTemplat } from '../../../src/plan/templat/terapkan-templat.ts';
import { tulisTemplat } from '../../../src/plan/templat/tulis-templat.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const say = createTranslator('id');

let db: FreshDatabase;
let kantor: Kantor;
let rencana: Rencana;
let bytes: Uint8Array;

beforeAll(async () => {
  db = await freshDatabase();
  kantor = await transact(db.prisma, async (tx) => {
    const { officeId } = await muatContoh(tx, 'perak', Temporal.Instant.from('2026-01-02T00:00:00Z'));
    return (await loadKantor(tx, officeId))!;
  });
  rencana = kantor.rencana[0]!;
  bytes = await tulisTemplat({
    say,
    rencana,
    pelapor: kantor.pelapor,
    tahun: 2026,
    wilayah: kantor.wilayah,
    kantor: kantor.nama,
    dibuat: '2026-04-01',
  });
});
afterAll(() => db.drop());

/** Opens the template, changes it, saves it, and reads it as it comes back. */
async function kembalikan(ubah: (book: ExcelJS.Workbook) => void): Promise<TemplatKembali> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  ubah(book);
  const dibaca = await bacaTemplat(new Uint8Array(await book.xlsx.writeBuffer()));
  if (dibaca === undefined || dibaca === 'rusak') throw new Error(String(dibaca));
  return dibaca;
}

/** Cell of a sheet by a value of its line and the id of a column. */
function sel(book: ExcelJS.Workbook, lembar: string, cari: string, kolom: string): ExcelJS.Cell {
  const sheet = book.getWorksheet(lembar)!;
  const ids = sheet.getRow(BARIS_ID).values as string[];
  let baris = 0;
  sheet.eachRow((row, at) => {
    if (baris === 0 && at > BARIS_JUDUL && (row.values as unknown[]).includes(cari)) baris = at;
  });
  if (baris === 0) throw new Error(`no line with ${cari}`);
  return sheet.getCell(baris, ids.indexOf(kolom));
}

function terapkan(templat: TemplatKembali) {
  return terapkanTemplat(templat, {
    say,
    rencana,
    pelapor: kantor.pelapor,
    terpakai: new Set(),
    jenis: 'perubahan',
    berlakuDari: '2026-07-01',
  });
}

const MUSRENBANG = '7.01.03.2.01.0001';

test('sent back untouched, it is the plan it was made from, to the last property', async () => {
  const { rencana: baru, salah } = terapkan(await kembalikan(() => {}));
  expect(salah).toEqual([]);
  const kunci = new Map(rencana.nodes.map((one) => [one.id, one.kunci]));
  const unit = new Map(kantor.pelapor.map((one) => [one.id, one.kode]));
  const dulu = rencana.nodes.map(({ id: _, parentId, ownerId, ...isi }) => ({
    ...isi,
    kodeTercetak: isi.kode,
    kunciInduk: kunci.get(parentId ?? -1),
    pemilik: unit.get(ownerId ?? -1),
  }));
  expect(baru.nodes).toEqual(dulu);
  expect(baru.indikators).toEqual(
    rencana.indikators.map(({ id: _, nodeId, ...isi }) => ({ ...isi, kunciNode: kunci.get(nodeId ?? -1) })),
  );
});

test('changed cells change the plan, and nothing else does', async () => {
  const kembali = await kembalikan((book) => {
    sel(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 21_000_000.5;
    sel(book, 'Rencana', MUSRENBANG, 'pagu.2028').value = 'Rp 22.000.000,-';
    sel(book, 'Rencana', MUSRENBANG, 'nama').value = 'Musyawarah desa';
    sel(
      book,
      'Indikator',
      'Jumlah Lembaga Kemasyarakatan yang Berpartisipasi dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
      'target.2026',
    ).value = '80';
  });
  const { rencana: baru, salah } = terapkan(kembali);
  expect(salah).toEqual([]);
  const node = baru.nodes.find((one) => one.kode === MUSRENBANG)!;
  expect(node.nama).toBe('Musyawarah desa');
  expect(
    node.pagu.filter((one) => one.berlakuDari === '2026-07-01').map((one) => `${one.tahun} ${one.nilai}`),
  ).toEqual(['2028 22000000', '2027 21000000.5']);
  expect(baru.nodes.filter((one) => one.pagu.some((p) => p.berlakuDari === '2026-07-01'))).toHaveLength(1);
});

test('every cell that cannot be taken is named with its sheet and cell', async () => {
  const kembali = await kembalikan((book) => {
    sel(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 'sekitar 20 juta';
    sel(book, 'Rencana', MUSRENBANG, 'pagu.2028').value = '12.5';
    sel(book, 'Rencana', MUSRENBANG, 'tingkat').value = 'Bidang';
    sel(book, 'Rencana', MUSRENBANG, 'pelaksana').value = 'Seksi Antariksa';
    sel(book, 'Rencana', '7.01.06', 'nama').value = null;
    sel(book, 'Anggaran kas', MUSRENBANG, 'b3').value = 'x';
  });
  expect(terapkan(kembali).salah.map((one) => saySelSalah(say, one))).toMatchInlineSnapshot(`
    [
      "Rencana C39: “Bidang” tidak ada di daftar pilihan.",
      "Rencana G39: “Seksi Antariksa” tidak ada di daftar pilihan.",
      "Rencana K39: “sekitar 20 juta” belum terbaca sebagai angka.",
      "Rencana L39: “12.5” belum terbaca sebagai angka.",
      "Rencana E48: kolom ini perlu diisi.",
      "Anggaran kas H24: “x” belum terbaca sebagai angka.",
    ]
  `);
});
