import ExcelJS from 'exceljs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTOH, muatContoh } from '../../../src/app/contoh/muat-contoh.ts';
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

test.each(CONTOH)('the plan of %s comes back without any change', async (nama) => {
  const lain = await transact(db.prisma, async (tx) => {
    const { officeId } = await muatContoh(tx, nama, Temporal.Instant.from('2026-01-02T00:00:00Z'));
    return (await loadKantor(tx, officeId))!;
  });
  const terakhir = lain.rencana.at(-1)!;
  const { pelapor, wilayah } = lain;
  const isi = await tulisTemplat({
    say,
    rencana: terakhir,
    pelapor,
    tahun: 2024,
    wilayah,
    kantor: lain.nama,
    dibuat: '2026-04-01',
  });
  const kembali = await bacaTemplat(isi);
  if (kembali === undefined || kembali === 'rusak') throw new Error(String(kembali));
  expect(kembali).toMatchObject({ wilayah, rencanaId: terakhir.id, tahun: 2024 });
  const { rencana: baru, salah } = terapkanTemplat(kembali, {
    say,
    rencana: terakhir,
    pelapor,
    terpakai: new Set(),
    jenis: 'perubahan',
    berlakuDari: '2030-01-01',
  });
  expect(salah).toEqual([]);
  // Where programs hang on a tujuan beside its sasaran, lines are put in another order.
  expect(new Map(baru.nodes.map(({ kunci, kunciInduk }) => [kunci, kunciInduk]))).toEqual(
    new Map(
      terakhir.nodes.map(({ kunci, parentId }) => [
        kunci,
        terakhir.nodes.find(({ id }) => id === parentId)?.kunci,
      ]),
    ),
  );
  const polos = (one: object) =>
    JSON.parse(JSON.stringify({ ...one, id: undefined, nodeId: undefined, kunciNode: undefined }));
  expect(baru.indikators.map(polos)).toEqual(terakhir.indikators.map(polos));
});

test('a new line gets a kunci of its own, a deleted one is gone, and a copied one is new', async () => {
  const kembali = await kembalikan((book) => {
    const sheet = book.getWorksheet('Rencana')!;
    const ids = sheet.getRow(BARIS_ID).values as string[];
    const akhir = rencana.nodes.length + BARIS_JUDUL;
    const isi = (baris: number, kolom: string, nilai: string) => {
      sheet.getCell(baris, ids.indexOf(kolom)).value = nilai;
    };
    isi(akhir + 1, 'tingkat', 'Sub kegiatan');
    isi(akhir + 1, 'nama', 'Pembinaan lembaga adat');
    isi(akhir + 1, 'kode', '7.01.06.2.01.0099');
    isi(akhir + 2, 'kunci', MUSRENBANG);
    isi(akhir + 2, 'nomor', 'salinan');
    isi(akhir + 2, 'tingkat', 'Sub kegiatan');
    isi(akhir + 2, 'nama', 'Musrenbang kedua');
    isi(akhir + 2, 'kode', MUSRENBANG);
    const indikator = book.getWorksheet('Indikator')!;
    const hapus = sel(book, 'Indikator', MUSRENBANG, 'nama').row as unknown as number;
    indikator.spliceRows(hapus, 1);
  });
  const { rencana: baru, salah } = terapkan(kembali);
  expect(salah).toEqual([]);
  const induk = baru.nodes.find(({ kode }) => kode === '7.01.06.2.01.0099');
  expect(induk).toMatchObject({ kunci: '7.01.06.2.01.0099', kunciInduk: '7.01.06.2.01', pagu: [] });
  expect(baru.nodes.filter(({ kode }) => kode === MUSRENBANG).map(({ kunci }) => kunci)).toEqual([
    MUSRENBANG,
    `${MUSRENBANG}#2`,
  ]);
  expect(rencana.indikators).toHaveLength(baru.indikators.length + 1);
});

test('months that are filled in decide how a target is spread; an even split of a few documents is refused', async () => {
  const laporan = rencana.indikators.find(({ kunci }) => kunci === '7.01.03.2.01.0003/1')!;
  const bulan = await kembalikan((book) => {
    sel(book, 'Rencana aksi', laporan.kunci, 'b3').value = null;
    for (let b = 1; b <= 12; b += 1)
      sel(book, 'Rencana aksi', laporan.kunci, `b${b}`).value = b % 6 === 0 ? 2 : null;
    sel(book, 'Rencana aksi', 'desa/rkpdes', 'b9').value = null;
    sel(book, 'Rencana aksi', 'desa/rkpdes', 'b8').value = 'x';
  });
  const hasil = terapkan(bulan);
  expect(hasil.salah).toEqual([]);
  const cara = (kunci: string) => hasil.rencana.indikators.find((one) => one.kunci === kunci)?.targetBulanan;
  expect(cara(laporan.kunci)).toEqual({ jenis: 'eksplisit', tahun: { '2026': { '6': '2', '12': '2' } } });
  expect(cara('desa/rkpdes')).toEqual({ jenis: 'bulan', bulan: [8] });
  const rata = await kembalikan((book) => {
    sel(book, 'Indikator', laporan.kunci, 'cara').value = 'merata';
  });
  expect(terapkan(rata).salah.map((one) => saySelSalah(say, one))[0]).toMatch(
    /^Indikator P\d+: target 4.* terlalu sedikit/,
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

test('a formula is checked with the names and units of the plan that comes back, in its own cell', async () => {
  const [, satu] = rencana.indikators.filter(({ pelapor }) => pelapor === 'unit');
  const kembali = await kembalikan((book) => {
    sel(book, 'Indikator', satu!.nama, 'pelapor').value = 'dihitung dengan rumus';
    sel(book, 'Indikator', satu!.nama, 'rumus').value = 'jumlah_desa(hilang selesai) / jumlah_desa() * 100';
  });
  const kata = terapkan(kembali).salah.map((one) => saySelSalah(say, one));
  expect(kata).toHaveLength(1);
  expect(kata[0]).toMatch(
    /^Indikator [A-Z]+\d+: rumus “jumlah_desa\(hilang selesai\).*” belum dapat dipakai\. Tidak ada indikator bernama hilang/,
  );
});
