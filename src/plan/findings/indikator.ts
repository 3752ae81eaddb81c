import { Decimal } from 'decimal.js';
import { samaNama } from '../cells/printed.ts';
import type { Nilai, TabelDraf, Temuan } from '../draf.ts';
import { type IndikatorTabel, indikatorTabel } from './indikator-tabel.ts';
import { satuanBeda, satuanKosong } from './satuan.ts';
import { singkat } from './tulis.ts';

const figure = (nilai: Nilai | undefined) => (typeof nilai === 'string' ? new Decimal(nilai) : undefined);

/** Targets with a figure in them that is not one figure (`3,350` can be 3.350 and 3,35). */
function takTerbaca({ nama, baris, target }: IndikatorTabel): Temuan[] {
  return Object.entries(target).flatMap(([tahun, { tercetak, nilai }]): Temuan[] =>
    nilai === null && /\d/.test(tercetak)
      ? [{ kode: 'target-ragu', baris, data: { indikator: singkat(nama), tahun, tercetak } }]
      : [],
  );
}

/**
 * Years without a target between years that have one. A year for which no pagu is printed either has nothing planned
 * (Randuagung 967: `-` in 2024).
 */
function targetKosong({ nama, baris, target, pagu }: IndikatorTabel, tahun: readonly string[]): Temuan[] {
  const years = tahun.filter((year) => year !== 'akhir' && target[year] !== undefined);
  const printed = (year: string) => (target[year]?.tercetak ?? '') !== '';
  if (!years.some(printed)) return [];
  const planned = (year: string) =>
    pagu === undefined ||
    !years.some((one) => pagu[one] !== undefined) ||
    !(figure(pagu[year]?.nilai)?.isZero() ?? true);
  const missing = years.filter((year) => !printed(year) && planned(year));
  if (missing.length === 0) return [];
  return [{ kode: 'target-kosong', baris, data: { indikator: singkat(nama), tahun: missing.join(', ') } }];
}

/** A first target that is below what the document itself says was achieved before. */
function diBawahCapaian(
  { nama, baris, baseline, target }: IndikatorTabel,
  tahun: readonly string[],
): Temuan[] {
  const base = figure(baseline.nilai);
  const year = tahun.find((at) => figure(target[at]?.nilai) !== undefined);
  const first = year === undefined ? undefined : figure(target[year]?.nilai);
  if (base === undefined || first === undefined || year === undefined || first.gte(base)) return [];
  const data = {
    indikator: singkat(nama),
    tahun: year,
    target: target[year]!.tercetak,
    capaian: baseline.tercetak,
  };
  return [{ kode: 'target-di-bawah-capaian', baris, data, usulan: 'periksa-arah' }];
}

/** A target that is printed without the name of an indicator (Kemangkon 1212: `12 Dok`). */
function tanpaNama({ nama, baris, target }: IndikatorTabel): Temuan[] {
  if (nama !== '') return [];
  const isi = Object.entries(target).flatMap(([tahun, { tercetak }]) =>
    tercetak === '' ? [] : [`${tahun}: ${tercetak}`],
  );
  return [{ kode: 'indikator-tanpa-nama', baris, data: { isi: isi.join('; ') } }];
}

/** What the indicators leave open: names, units, blank and doubtful targets, targets below what is achieved. */
export function temuanIndikator(tabel: TabelDraf): Temuan[] {
  const all = indikatorTabel(tabel);
  const found = all.flatMap((one) => [
    ...tanpaNama(one),
    ...satuanBeda(one, tabel.tahun),
    ...takTerbaca(one),
    ...targetKosong(one, tabel.tahun),
    ...diBawahCapaian(one, tabel.tahun),
  ]);
  return [...satuanKosong(all, tabel.nama), ...sekali(found)];
}

/** A kegiatan often repeats the indicator of its sub kegiatan (Perak 1838, 1840): the same is told once. */
function sekali(found: readonly Temuan[]): Temuan[] {
  const key = ({ kode, data }: Temuan) =>
    JSON.stringify([kode, { ...data, indikator: samaNama(String(data.indikator)) }]);
  const first = new Map<string, Temuan>();
  for (const one of found) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}
