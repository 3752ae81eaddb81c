import { Decimal } from 'decimal.js';
import { bulatkan, capaianPercent } from '../../domain/capaian.ts';
import { type Bahan, pasangan } from './bahan.ts';
import type { Alasan } from './baris-hitung.ts';
import type { Butir } from './butir-rasio.ts';
import { jumlahRasio } from './jumlah-rasio.ts';
import { type AngkaTercetak, cocok } from './rasio-tercetak.ts';
import { selBergeser } from './sel-bergeser.ts';

/** A share of 1 beside a percentage: its hundredfold is this far from the target at most, as a share of it. */
const SKALA_JAUH = new Decimal('0.5');
/** From so many percent on, target and realisasi are in different units. */
const SKALA_PERCENT = new Decimal(10_000);

/**
 * Whether target and realisasi are of two scales: a share of 1 of a percentage (0,83 of 94,44, Randuagung 517), or units
 * of thousands (34.409.000 of 61,320, Balapulang 1018).
 */
export function duaSkala(butir: Butir): boolean {
  const pair = pasangan(butir);
  if (pair === undefined || butir.dihitung === undefined) return false;
  const { target, realisasi } = pair;
  const share = realisasi.gt(0) && realisasi.lte(1) && !realisasi.isInteger() && target.gt(10);
  const near = realisasi.times(100).div(target).minus(1).abs().lte(SKALA_JAUH);
  return (share && near) || butir.dihitung.gte(SKALA_PERCENT);
}

/** Rounded to fewer decimals than it prints (`100,00` for 99,70), or cut off, or rounded up, at the last that it prints. */
function dibulatkan({ nilai, desimal }: AngkaTercetak, dihitung: Decimal): boolean {
  const fewer = Array.from({ length: desimal }, (_, places) => bulatkan(dihitung, places));
  const down = dihitung.toDecimalPlaces(desimal, Decimal.ROUND_DOWN);
  const up = dihitung.toDecimalPlaces(desimal, Decimal.ROUND_UP);
  return [...fewer, down, up].some((one) => one.eq(nilai));
}

/** As a share of 1 (`0,86` for 85,97 %), or a hundred times too large. */
function skala({ rasio, butir }: Bahan): boolean {
  const { dihitung } = butir;
  if (dihitung === undefined) return false;
  if (dihitung.isZero()) return false;
  return cocok(rasio, dihitung.div(100)) || cocok(rasio, dihitung.times(100)) || duaSkala(butir);
}

function terbalik({ rasio, butir }: Bahan): boolean {
  const pair = pasangan(butir);
  if (pair === undefined || pair.realisasi.lte(0)) return false;
  return cocok(rasio, pair.target.times(100).div(pair.realisasi));
}

function makinKecil({ rasio, butir }: Bahan): boolean {
  const pair = pasangan(butir);
  const lower = pair && capaianPercent(pair.realisasi, pair.target, 'lower');
  // 0 and 100 are floor and cap of everything.
  return lower !== undefined && !rasio.nilai.isZero() && !rasio.nilai.eq(100) && cocok(rasio, lower);
}

/** What explains a ratio that differs from the recomputed one; the first that fits. */
const BEDA: [Alasan, (bahan: Bahan) => boolean][] = [
  ['dibatasi-100', ({ rasio, butir }) => rasio.nilai.eq(100) && butir.dihitung?.gt(100) === true],
  ['dibulatkan', ({ rasio, butir }) => butir.dihitung !== undefined && dibulatkan(rasio, butir.dihitung)],
  ['skala', skala],
  ['terbalik', terbalik],
  ['makin-kecil', makinKecil],
  ['jumlah-rasio', jumlahRasio],
  ['sel-bergeser', selBergeser],
];

/** Why a printed ratio differs from the recomputed one, or has none; null when nothing explains it. */
export function alasanBeda(bahan: Bahan): Alasan | null {
  return BEDA.find(([, explains]) => explains(bahan))?.[0] ?? null;
}
