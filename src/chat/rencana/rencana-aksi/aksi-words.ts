import { Decimal } from 'decimal.js';
import {
  type AksiButir,
  kasOfMethod,
  type MonthlyMethod,
  sumOfMethod,
} from '../../../app/rencana/rencana-aksi.ts';
import { isStanding } from '../../../domain/capaian/target/share-target.ts';
import { angka, rupiah } from '../../../text/format.ts';
import { listAnd } from '../../../text/list.ts';
import type { Say } from '../../../text/translator.ts';

const shortMonth = (say: Say, month: number): string => say(`month-short-${month}`);

/** How an item is planned by month, in a few words. */
export function wayWords(say: Say, butir: AksiButir, year: number): string {
  if (butir.what === 'k')
    return butir.kas === undefined
      ? say('aksi-belum')
      : say('aksi-kas-ada', { count: rupiah(sumOf(butir.kas)) });
  const way = butir.indikator.targetBulanan;
  const standing = isStanding(butir.indikator);
  if (way.jenis === 'bulan') return monthWords(say, way.bulan, standing);
  if (way.jenis === 'merata' && standing) return say('aksi-tiap-bulan');
  if (way.jenis !== 'eksplisit') return say(`aksi-cara-${way.jenis}`);
  return way.tahun[String(year)] === undefined ? say('aksi-belum') : say('aksi-cara-eksplisit');
}

/** Months by name; of a level the first of them, from which on the whole target is due. */
function monthWords(say: Say, all: readonly number[], standing: boolean): string {
  const month = [...new Set(all)];
  if (standing && month.length > 0) return say('aksi-mulai', { month: shortMonth(say, Math.min(...month)) });
  if (month.length === 12) return say('aksi-tiap-bulan');
  // A month that is named twice weighs twice.
  const name = month.map((one) => {
    const times = all.filter((other) => other === one).length;
    return times === 1 ? shortMonth(say, one) : `${shortMonth(say, one)} ×${times}`;
  });
  return say('aksi-bulan', { month: listAnd(say, name) });
}

function sumOf(value: readonly Decimal[]): Decimal {
  const [first, ...other] = value;
  return other.reduce((sum, one) => sum.plus(one), first!);
}

/** Whether the year's target is that of each desa. */
function perDesa(butir: AksiButir): boolean {
  return butir.what === 'i' && butir.indikator.pelapor === 'desa' && butir.indikator.targetPerReporter;
}

/** The year's target or pagu. */
export function yearFigure(say: Say, butir: AksiButir): string {
  if (butir.what === 'k') return butir.pagu === undefined ? say('aksi-tanpa-pagu') : rupiah(butir.pagu.value);
  if (butir.target === undefined) return say('aksi-tanpa-target');
  const target = `${angka(butir.target)} ${butir.satuan}`;
  return perDesa(butir) ? say('aksi-per-desa', { target }) : target;
}

/** Months with their figures as they would be stored. */
export function monthRows(say: Say, butir: AksiButir, way: MonthlyMethod): string[] {
  if (butir.what === 'k') {
    const month = kasOfMethod(way, butir.pagu?.value) ?? [];
    return month.flatMap((value, at) =>
      value.isZero() ? [] : [`${shortMonth(say, at + 1)}: ${rupiah(value)}`],
    );
  }
  if (way.kind === 'bulan') return [monthWords(say, way.month, isStanding(butir.indikator))];
  if (way.kind !== 'eksplisit') return [say(`aksi-cara-${way.kind}`)];
  const filled = Object.entries(way.angka).filter(([, value]) => !new Decimal(value).isZero());
  return filled.map(
    ([month, value]) => `${shortMonth(say, Number(month))}: ${angka(new Decimal(value))} ${butir.satuan}`,
  );
}

/** What typed figures add up to beside the target or the pagu. */
export function comparisonRows(say: Say, butir: AksiButir, way: MonthlyMethod): string[] {
  const all = sumOfMethod(way);
  const needed = butir.what === 'k' ? butir.pagu?.value : butir.target;
  if (all === undefined) return [];
  const write = (value: Decimal) => (butir.what === 'k' ? rupiah(value) : `${angka(value)} ${butir.satuan}`);
  if (needed === undefined) return ['', say('aksi-jumlah', { count: write(all) })];
  const vars = { count: write(all), needed: write(needed) };
  if (all.eq(needed)) return ['', say('aksi-jumlah-cocok', vars)];
  return ['', say('aksi-jumlah-beda', { ...vars, difference: write(needed.minus(all).abs()) })];
}
