import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JenisTabel, SelTahun } from '../../src/plan/draf.ts';
import { baca } from './baca.ts';
import {
  type Angka,
  anggaranAcak,
  type BarisAcak,
  cetakDaftar,
  daftarAcak,
  type HalamanAcak,
  halamanAcak,
  type KolomAcak,
} from './daftar-acak.ts';

const TAHUN = ['2031', '2032', '2033'];

const no: KolomAcak = { judul: ['No'], sel: (_, at) => String(at + 1) };
const namaKolom = (judul: string): KolomAcak => ({ judul: [judul], sel: ({ nama }) => nama, nama: true });
const perTahun = (judul: string, of: (row: BarisAcak) => Angka[], years = TAHUN): KolomAcak[] =>
  years.map((tahun, i) => ({ judul: [judul, tahun], sel: (row) => of(row)[i]!.tercetak }));

const targetOf = ({ target }: BarisAcak) => target;
const realisasiOf = ({ realisasi }: BarisAcak) => realisasi;
const rasioOf = ({ rasio }: BarisAcak) => rasio;

interface Bentuk {
  jenis: JenisTabel;
  judul: string;
  rows: fc.Arbitrary<BarisAcak[]>;
  kolom: KolomAcak[];
  ada: ('target' | 'realisasi' | 'rasio')[];
}

const BENTUK: Bentuk[] = [
  {
    jenis: 'tc-23',
    judul: 'Tabel T-C.23 Pencapaian Kinerja Pelayanan Kecamatan Karangsari',
    rows: daftarAcak,
    kolom: [
      no,
      namaKolom('Indikator Kinerja sesuai Tugas dan Fungsi'),
      ...perTahun('Target Renstra Perangkat Daerah Tahun ke-', targetOf),
      ...perTahun('Realisasi Capaian Tahun ke-', realisasiOf),
      ...perTahun('Rasio Capaian pada Tahun ke-', rasioOf),
    ],
    ada: ['target', 'realisasi', 'rasio'],
  },
  {
    jenis: 'tc-24',
    judul: 'Tabel T-C.24 Anggaran dan Realisasi Pendanaan',
    rows: anggaranAcak,
    kolom: [
      namaKolom('Uraian'),
      ...perTahun('Anggaran pada Tahun', targetOf),
      ...perTahun('Realisasi Anggaran pada Tahun', realisasiOf),
      ...perTahun('Rasio antara Realisasi dan Anggaran Tahun', rasioOf),
    ],
    ada: ['target', 'realisasi', 'rasio'],
  },
  {
    jenis: 'iku',
    judul: 'Tabel 7.1 Indikator Kinerja Utama',
    rows: daftarAcak,
    kolom: [
      no,
      namaKolom('Indikator Kinerja'),
      { judul: ['Satuan'], sel: ({ satuan }) => satuan },
      { judul: ['Kondisi Kinerja pada Awal Periode'], sel: ({ baseline }) => baseline.tercetak },
      ...perTahun('Target Capaian Setiap Tahun', targetOf),
    ],
    ada: ['target'],
  },
];

/** A row that prints nothing but its name looks like one that goes on with the name above: it is made to print. */
const berisi = (rows: BarisAcak[]) =>
  rows.map((row): BarisAcak => ({ ...row, target: [{ tercetak: '7', nilai: '7' }, ...row.target.slice(1)] }));

const sel = (cells: Angka[]): SelTahun =>
  Object.fromEntries(TAHUN.map((tahun, i) => [tahun, { ...cells[i]! }]));

function cetak({ judul, kolom }: Bentuk, rows: BarisAcak[], how: HalamanAcak): string {
  return `${judul}\n\n${cetakDaftar(kolom, rows, how)}\n\nPenutup bab ini.\n`;
}

describe.each(BENTUK)('a list printed as $jenis', (bentuk) => {
  const { jenis, ada } = bentuk;
  const uang = jenis === 'tc-24';

  test('is read back whole, wherever its pages break and whatever their headings', () => {
    fc.assert(
      fc.property(bentuk.rows, halamanAcak, (made, how) => {
        const rows = uang ? made.map((row) => ({ ...row, target: berisiUang(row.target) })) : berisi(made);
        const { tabel, temuan } = baca(cetak(bentuk, rows, how), 'acak');
        expect(tabel.map((one) => one.jenis)).toEqual([jenis]);
        const read = tabel[0]!.rows!;
        expect(read.map(({ nama }) => nama)).toEqual(rows.map(({ nama }) => nama));
        for (const [i, row] of rows.entries()) {
          for (const what of ada) expect(read[i]![what]).toEqual(sel(row[what]));
          if (jenis === 'iku') expect(read[i]!.satuan).toBe(row.satuan);
          if (jenis === 'iku') expect(read[i]!.baseline).toEqual(row.baseline);
        }
        expect(temuan.filter(({ kode }) => /^baris-|^kolom-/.test(kode))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const berisiUang = (cells: Angka[]): Angka[] => [
  { tercetak: '7.000.000', nilai: '7000000' },
  ...cells.slice(1),
];

test('a row of TC-23 that lost its number is put back under its headings, and the finding says so', () => {
  const [bentuk] = BENTUK;
  const whole: HalamanAcak = {
    setiap: 99,
    kepalaUlang: false,
    potongNama: false,
    nomorKolom: true,
    kolomLebih: false,
  };
  const penuh = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(daftarAcak, penuh, fc.nat(), (made, figures, pick) => {
      const angka = figures.map((n) => ({ tercetak: `${n}`, nilai: `${n}` }));
      const at = pick % made.length;
      const rows = berisi(made).map((row, i) =>
        i === at
          ? { ...row, target: angka.slice(0, 3), realisasi: angka.slice(3, 6), rasio: angka.slice(6) }
          : row,
      );
      const lines = cetak(bentuk!, rows, whole).split('\n');
      const line = 5 + at;
      lines[line] = lines[line]!.split('\t').slice(1).join('\t');
      const { tabel, temuan } = baca(lines.join('\n'), 'acak');
      const row = tabel[0]!.rows![at]!;
      expect(row.nama).toBe(rows[at]!.nama);
      expect(row.target).toEqual(sel(rows[at]!.target));
      expect(row.realisasi).toEqual(sel(rows[at]!.realisasi));
      expect(row.rasio).toEqual(sel(rows[at]!.rasio));
      expect(temuan.some(({ kode, baris }) => kode === 'baris-bergeser' && baris === line + 1)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a table per desa is read back with every cell', () => {
  const desa = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(desa, fc.integer({ min: 2, max: 6 }), fc.boolean(), (numbers, every, again) => {
      const head = 'No\tNama Desa\tJumlah KK\tIndeks\tStatus';
      const rows = numbers.map((n, i) => `${i + 1}\tSUKA ${n}\t${n}\t0,${n}\tMAJU`);
      const pages = rows.flatMap((row, i) =>
        (i + 1) % every === 0 && i + 1 < rows.length ? [row, '', ...(again ? [head] : [])] : [row],
      );
      const { tabel } = baca(
        ['Tabel 2.9 Keadaan Desa', '', head, ...pages, '', 'Sumber: kecamatan'].join('\n'),
        'acak',
      );
      expect(tabel.map(({ jenis }) => jenis)).toEqual(['per-desa']);
      expect(
        tabel[0]!.rows!.map(({ nama, sel }) => [
          nama,
          sel['Jumlah KK']?.nilai,
          sel.Indeks?.tercetak,
          sel.Status?.tercetak,
        ]),
      ).toEqual(numbers.map((n) => [`SUKA ${n}`, String(n), `0,${n}`, 'MAJU']));
    }),
    { numRuns: 100 },
  );
});
