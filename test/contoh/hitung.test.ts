import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirIndikator } from '../../src/domain/butir.ts';
import type { Angka, Rencana } from '../../src/domain/rencana.ts';
import { barisSumber, pelaporContoh, rencanaKantor } from './kantor-contoh.ts';
import { angkaKantor, type Isi, laporan } from './laporan-rekaan.ts';

describe('Randuagung, from the three documents of its twelve desa', () => {
  const rencana = rencanaKantor('randuagung');
  const tepat = (desa: number, jumlah: number, baik: string, buruk: string): Isi => ({
    tanggal: desa < jumlah ? baik : buruk,
  });

  test('the IKU of 2026 is 33 of 36 documents in time, whichever month they were reported in', () => {
    const angka = laporan('randuagung', rencana, '2026-12', {
      'desa/rkpdes': (desa) => tepat(desa, 11, '2026-09-30', '2026-10-01'),
      'desa/apbdes': (desa) =>
        desa < 6
          ? { bulan: '2025-12', tahun: 2026, tanggal: '2025-12-28' }
          : tepat(desa, 10, '2025-12-31', '2026-01-01'),
      'desa/lppdes': () => ({ tanggal: '2026-03-31' }),
    });
    const kantor = angkaKantor('randuagung', rencana, angka, 2026);
    expect(kantor('7.01.06/1').nilai).toBe('91.67');
    expect(kantor('7.01.06/2').nilai).toBe('83.33');
    expect(kantor('7.01.06/3')).toEqual({ nilai: '100.00', capaian: '100.00' });
    expect(kantor('sasaran/1.2/1')).toEqual({ nilai: '91.67', capaian: '99.64' });
  });

  test('ten of twelve in time is 83,33 %, the target that TC-27 prints', () => {
    const angka = laporan('randuagung', rencana, '2026-12', {
      'desa/rkpdes': (desa) => tepat(desa, 10, '2026-09-01', '2026-11-01'),
    });
    expect(angkaKantor('randuagung', rencana, angka, 2026)('7.01.06/1').nilai).toBe('83.33');
  });
});

describe('Kemangkon, from its nineteen desa', () => {
  const rencana = rencanaKantor('kemangkon');
  const lines = barisSumber('kemangkon');
  const cells = (dari: number, sampai: number, kolom: number) =>
    lines
      .slice(dari - 1, sampai)
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t').slice(0, kolom));
  /** The document spells three desa otherwise than the official list. */
  const resmi = (nama: string) =>
    nama.replace('GAMBARSAARI', 'GAMBARSARI').replace('PLUMUTAN', 'PELUMUTAN').toLowerCase();

  test('18 of 19 desa in order are 94,74 %, as line 230 prints, not the 100 % of line 231', () => {
    const angka = laporan('kemangkon', rencana, '2024-12', {
      'desa/tertib-administrasi': (desa) => (desa < 18 ? { tanggal: '2024-11-20' } : { keadaan: 'belum' }),
    });
    expect(angkaKantor('kemangkon', rencana, angka, 2024)('7.01.06.2.01/1')).toMatchObject({
      nilai: '94.74',
    });
    expect(lines[229]).toContain('94,74%');
    expect(lines[230]).toContain('\t100%\t100%');
  });

  test('stunting is 214 of 3.350 = 6,39 %, never the mean of the desa', () => {
    const rows = cells(493, 511, 6);
    const byNama = new Map(rows.map(([nama, balita, , , stunted]) => [resmi(nama!), { balita, stunted }]));
    const nama = new Map(pelaporContoh('kemangkon').map((one) => [one.kode, one.nama.toLowerCase()]));
    const angka = laporan('kemangkon', rencana, '2024-08', {
      'desa/stunting': (_, kode) => {
        const row = byNama.get(nama.get(kode)!)!;
        return { nilai: new Decimal(row.stunted!), penyebut: new Decimal(row.balita!) };
      },
    });
    expect(angka).toHaveLength(19);
    expect(angkaKantor('kemangkon', rencana, angka, 2024)('desa/stunting').nilai).toBe('6.39');
    const mean = rows
      .reduce((sum, row) => sum.plus(new Decimal(row[4]!).div(row[1]!).times(100)), new Decimal(0))
      .div(rows.length);
    expect(mean.toFixed(2)).toBe('6.29');
  });

  test('IDM by the codes that the document prints: its mean puts eleven desa below, as line 457 says', () => {
    const rows = cells(421, 440, 8).map(([, kode, , , , , nilai]) => ({
      kode: kode!.replace(/^(\d\d)(\d\d)(\d\d)(\d{4})$/, '$1.$2.$3.$4'),
      nilai: new Decimal(nilai!.replace(',', '.')),
    }));
    const angka = laporan('kemangkon', rencana, '2024-12', {
      'desa/idm': (_, kode) => ({ nilai: rows.find((row) => row.kode === kode)!.nilai }),
    });
    expect(angka).toHaveLength(19);
    const mean = angkaKantor('kemangkon', rencana, angka, 2024)('desa/idm').nilai!;
    expect(mean).toBe('0.70');
    const exact = rows.reduce((sum, { nilai }) => sum.plus(nilai), new Decimal(0)).div(19);
    expect(rows.filter(({ nilai }) => nilai.lt(exact))).toHaveLength(11);
  });

  test('active institutions are added up before they are divided', () => {
    const angka = laporan('kemangkon', rencana, '2024-12', {
      'desa/lembaga-aktif': (desa) => ({
        nilai: new Decimal(desa === 0 ? 0 : 5),
        penyebut: new Decimal(desa === 0 ? 10 : 5),
      }),
    });
    expect(angkaKantor('kemangkon', rencana, angka, 2024)('7.01.03/1').nilai).toBe('90.00');
  });
});

describe('Balapulang, from its twenty desa', () => {
  /** Two desa mandiri, three maju, one exactly at each border below them, the others berkembang. */
  const idm = (desa: number) =>
    new Decimal(['0.8156', '0.9', '0.7073', '0.75', '0.8155', '0.7072'][desa] ?? '0.65');
  const status = (rencana: Rencana, bulan: Bulan) =>
    laporan('balapulang', rencana, bulan, {
      'desa/idm': (desa) => ({ nilai: idm(desa) }),
      'desa/tertib-administrasi': (desa) => (desa < 14 ? { tanggal: `${bulan}-01` } : { keadaan: 'belum' }),
    });

  test('murni counts desa by their status, borders belonging below', () => {
    const rencana = rencanaKantor('balapulang', 'murni');
    const kantor = angkaKantor('balapulang', rencana, status(rencana, '2021-12'), 2021);
    expect(kantor('sasaran/2.1/1')).toEqual({ nilai: '0.00', capaian: '100.00' });
    expect(kantor('sasaran/2.1/2').nilai).toBe('15.00');
    expect(kantor('sasaran/2.1/3').nilai).toBe('2.00');
  });

  test('perubahan: percentages of 20 desa, and what was gained since last year', () => {
    const rencana = rencanaKantor('balapulang', 'perubahan');
    const desa = [
      ...status(rencana, '2022-12'),
      ...laporan('balapulang', rencana, '2022-05', {
        'desa/gangguan-trantibum': (at) =>
          at < 3 ? { nilai: new Decimal(3), penyebut: new Decimal(at === 0 ? 4 : 3) } : { keadaan: 'nihil' },
      }),
    ];
    const ikm = rencana.indikators.find(({ namaPendek }) => namaPendek === 'IKM kecamatan')!;
    const nilaiIkm: Angka = {
      ...desa[0]!,
      butir: butirIndikator(ikm.id),
      indikatorId: ikm.id,
      pelaporId: 99,
      nilai: new Decimal('81.79'),
    };
    const lalu: Record<string, string> = { [ikm.kunci]: '80.54', '7.01.03/1': '5', '7.01.03/2': '10' };
    const tertib = rencana.indikators.find(
      ({ namaPendek }) => namaPendek === 'Desa tertib administrasi',
    )!.kunci;
    const kantor = angkaKantor(
      'balapulang',
      rencana,
      [...desa, nilaiIkm],
      2022,
      ({ kunci }) => new Decimal(lalu[kunci] ?? (kunci === tertib ? '50' : Number.NaN)),
    );
    expect(kantor('7.01.03/1')).toEqual({ nilai: '10.00', capaian: '200.00' });
    expect(kantor('7.01.03/2').nilai).toBe('15.00');
    expect(kantor('7.01.04/1').nilai).toBe('90.00');
    expect(kantor(tertib)).toEqual({ nilai: '70.00', capaian: '100.00' });
    expect(kantor('iku/1')).toEqual({ nilai: '1.25', capaian: '100.00' });
    expect(kantor('iku/2')).toEqual({ nilai: '20.00', capaian: '100.00' });
    expect(kantor('iku/3').nilai).toBe('5.00');
    expect(kantor('iku/4').nilai).toBe('5.00');
  });
});

test('Perak counts what its thirteen desa reported: 78 institutions, 26 documents', () => {
  const rencana = rencanaKantor('perak');
  const angka = laporan('perak', rencana, '2026-12', {
    'desa/lembaga-aktif': () => ({ nilai: new Decimal(6) }),
    'desa/lpj-apbdes': () => ({ tanggal: '2026-03-31' }),
    'desa/realisasi-semester-1': (desa) => (desa < 12 ? { tanggal: '2026-08-01' } : { keadaan: 'belum' }),
  });
  const kantor = angkaKantor('perak', rencana, angka, 2026);
  expect(kantor('7.01.03.2.01/1')).toEqual({ nilai: '78.00', capaian: '100.00' });
  expect(kantor('7.01.06.2.01/1')).toEqual({ nilai: '25.00', capaian: '96.15' });
});
