import type { Nilai, SelTahun, TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

/** Figures by year somewhere in the document. */
export interface Tempat {
  tabel: TabelDraf;
  baris: number;
  nama: string;
  sel: SelTahun;
}

const sama = (a: Nilai | undefined, b: Nilai | undefined) => JSON.stringify(a) === JSON.stringify(b);
const label = ({ nama, baris }: TabelDraf) => singkat(`${nama} (${baris})`);

const terbaca = (sel: SelTahun) => Object.keys(sel).filter((tahun) => sel[tahun]!.nilai !== null);

/**
 * By how many years the first row's figures stand off the other's: Perak's Tabel 3.1 numbers its years from 2025, and
 * its figures are those of 2026 to 2030 in Tabel 3.2.
 */
function geserTahun(first: SelTahun, other: SelTahun): number | undefined {
  const years = terbaca(first).filter((tahun) => tahun !== 'akhir');
  if (years.length < 3) return undefined;
  const fits = (by: number) =>
    years.every((tahun) => sama(first[tahun]!.nilai, other[String(Number(tahun) + by)]?.nilai));
  return [1, -1].find(fits);
}

function beda(first: Tempat, other: Tempat, what: 'pagu' | 'target'): Temuan[] {
  const years = terbaca(first.sel).filter(
    (tahun) => typeof other.sel[tahun] === 'object' && other.sel[tahun].nilai !== null,
  );
  const differ = years.filter((tahun) => !sama(first.sel[tahun]!.nilai, other.sel[tahun]!.nilai));
  if (differ.length === 0) return [];
  const tulis = (sel: SelTahun) => differ.map((tahun) => sel[tahun]!.tercetak).join('; ');
  const data = {
    nama: singkat(first.nama),
    tahun: differ.join(', '),
    tercetak: tulis(first.sel),
    lain: tulis(other.sel),
    barisLain: other.baris,
    tabel: label(first.tabel),
    tabelLain: label(other.tabel),
  };
  const geser = what === 'target' ? geserTahun(first.sel, other.sel) : undefined;
  if (geser === undefined)
    return [{ kode: `tabel-beda-${what}`, baris: first.baris, data, usulan: 'pilih-tabel' }];
  return [{ kode: 'tabel-geser-tahun', baris: first.baris, data: { ...data, geser }, usulan: 'pilih-tahun' }];
}

/** What the others print otherwise than the first, all years of two rows in one finding. */
export function bandingkan(places: readonly Tempat[], what: 'pagu' | 'target'): Temuan[] {
  const [first, ...others] = places;
  return others.flatMap((other) =>
    first === undefined || other.tabel === first.tabel ? [] : beda(first, other, what),
  );
}
