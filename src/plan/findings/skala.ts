import { Decimal } from 'decimal.js';
import type { Sel, TabelDraf, Temuan } from '../draf.ts';
import { indikatorTabel } from './indikator-tabel.ts';
import { singkat } from './tulis.ts';

function figures(cells: readonly Sel[]) {
  return cells.flatMap(({ tercetak, nilai }) =>
    typeof nilai === 'string' ? [{ tercetak, nilai: new Decimal(nilai) }] : [],
  );
}

/** A share of 1 and a percentage in one row: `0,83` where the target is `94,44` (Randuagung 517). */
function duaSkala(nama: string, baris: number, cells: readonly Sel[]): Temuan[] {
  const all = figures(cells);
  const small = all.find(({ nilai }) => nilai.gt(0) && nilai.lte(1) && !nilai.isInteger());
  const large = all.find(({ nilai }) => nilai.gte(10) && nilai.lte(150));
  if (small === undefined || large === undefined) return [];
  const data = { nama: singkat(nama), kecil: small.tercetak, besar: large.tercetak };
  return [{ kode: 'skala-beda', baris, data, usulan: 'kali-seratus' }];
}

/** Rows in which figures of two scales stand side by side. */
export function temuanSkala(tabel: TabelDraf): Temuan[] {
  const rows = ['tc-23', 'evaluasi-renja'].includes(tabel.jenis) ? (tabel.rows ?? []) : [];
  return [
    ...rows.flatMap(({ nama, baris, target, realisasi }) =>
      duaSkala(nama, baris, [...Object.values(target), ...Object.values(realisasi)]),
    ),
    ...indikatorTabel(tabel).flatMap(({ nama, baris, target, baseline }) =>
      duaSkala(nama, baris, [baseline, ...Object.values(target)]),
    ),
  ];
}
