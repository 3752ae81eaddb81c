import { Decimal } from 'decimal.js';
import { satuanTarget } from '../cells/figure.ts';
import { samaNama } from '../cells/printed.ts';
import type { IndikatorDraf, Nilai, TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

const figure = (nilai: Nilai | undefined) => (typeof nilai === 'string' ? new Decimal(nilai) : undefined);

/** The same unit in other words: `%`, `Persen` and `Persentase`; `Dok` and `Dokumen`. */
function kunciSatuan(satuan: string): string {
  const key = samaNama(satuan.replace('%', 'persen'));
  return /^pers|^pros/.test(key) ? 'persen' : key.slice(0, 3);
}

/** A unit that the name begins with: `Jumlah Dokumen …`, `Persentase …`, `Nilai …`, `Indeks …`. */
function satuanNama(nama: string): string | undefined {
  const [, jumlah] =
    /^jumlah (?:hari )?(dokumen|laporan|orang|paket|unit|kendaraan|lembaga|desa|data|keluarga|bulan)\b/i.exec(
      nama,
    ) ?? [];
  if (jumlah !== undefined) return jumlah.toLowerCase() === 'kendaraan' ? 'unit' : jumlah.toLowerCase();
  if (/^(?:pers|pros|pres)entase\b/i.test(nama)) return 'persen';
  if (/^(?:capaian )?nilai\b/i.test(nama)) return 'nilai';
  return /^indeks\b/i.test(nama) ? 'indeks' : undefined;
}

function satuan(one: IndikatorDraf, tahun: readonly string[]): Temuan[] {
  const data = { indikator: singkat(one.nama) };
  if (one.satuan === '') {
    const usul = satuanNama(one.nama);
    return usul === undefined
      ? [{ kode: 'satuan-kosong', baris: one.baris, data }]
      : [{ kode: 'satuan-kosong', baris: one.baris, data: { ...data, satuan: usul }, usulan: 'satuan' }];
  }
  const printed = tahun.flatMap((year) => {
    const unit = satuanTarget(one.target[year]?.tercetak ?? '');
    return unit === '' ? [] : [{ year, unit }];
  });
  const own = kunciSatuan(one.satuan);
  const other = printed.find(({ unit }) => kunciSatuan(unit) !== own);
  if (other === undefined) return [];
  return [
    {
      kode: 'satuan-beda',
      baris: one.baris,
      data: { ...data, satuan: one.satuan, lain: other.unit, tahun: other.year },
    },
  ];
}

/** Targets with a figure in them that is not one figure (`3,350` can be 3.350 and 3,35). */
function takTerbaca(one: IndikatorDraf): Temuan[] {
  return Object.entries(one.target).flatMap(([tahun, { tercetak, nilai }]): Temuan[] =>
    nilai === null && /\d/.test(tercetak)
      ? [{ kode: 'target-ragu', baris: one.baris, data: { indikator: singkat(one.nama), tahun, tercetak } }]
      : [],
  );
}

/** A year without a target between years that have one. */
function targetKosong(one: IndikatorDraf, tahun: readonly string[]): Temuan[] {
  const years = tahun.filter((year) => year !== 'akhir');
  if (years.every((year) => (one.target[year]?.tercetak ?? '') === '')) return [];
  return years.flatMap((year): Temuan[] =>
    (one.target[year]?.tercetak ?? '') === ''
      ? [{ kode: 'target-kosong', baris: one.baris, data: { indikator: singkat(one.nama), tahun: year } }]
      : [],
  );
}

/** A first target that is below what the document itself says was achieved before. */
function diBawahCapaian(one: IndikatorDraf, tahun: readonly string[]): Temuan[] {
  const base = figure(one.baseline.nilai);
  const year = tahun.find((at) => figure(one.target[at]?.nilai) !== undefined);
  const target = year === undefined ? undefined : figure(one.target[year]?.nilai);
  if (base === undefined || target === undefined || year === undefined || target.gte(base)) return [];
  const data = {
    indikator: singkat(one.nama),
    tahun: year,
    target: one.target[year]!.tercetak,
    capaian: one.baseline.tercetak,
  };
  return [{ kode: 'target-di-bawah-capaian', baris: one.baris, data, usulan: 'periksa-arah' }];
}

/** What the indicators of a tree leave open: units, blank and doubtful targets, targets below what is achieved. */
export function temuanIndikator(tabel: TabelDraf): Temuan[] {
  return (tabel.nodes ?? [])
    .flatMap(({ indikator }) => indikator)
    .flatMap((one) => [
      ...satuan(one, tabel.tahun),
      ...takTerbaca(one),
      ...targetKosong(one, tabel.tahun),
      ...diBawahCapaian(one, tabel.tahun),
    ]);
}
