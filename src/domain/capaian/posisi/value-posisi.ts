import { Decimal } from 'decimal.js';
import type { Accumulation, Angka, Indikator } from '../../rencana/plan.ts';
import { grade } from './category-grade.ts';
import { elementPosisi } from './element-posisi.ts';
import { type SettledPosisi, sumTambahan, withoutObservation } from './settled-posisi.ts';

/**
 * Value of a reporter's months, in the indicator's satuan (a ratio in percent), unrounded.
 * - sum of additions: Σ of the months, nihil = 0; of a ratio Σ numerators / Σ denominators × 100
 * - sum asked as a position: the newest position; nihil only, so far, is 0 (a ratio: no observation)
 * - latest: the newest observation · average: mean of the months that have one (of a ratio: of the months' quotients) ·
 *   max: the greatest (of a category: the best on its scale; of equal ones the newest)
 * - distinct: see `elementPosisi`
 * Observations: a value; a pair with a denominator above 0; a category of the scale. Nihil is none outside sums.
 * @param all figures of the year, oldest first, at least one
 * @returns no value and `reason` where nothing was observed, or no rule joins the months (a sum or mean of categories)
 * Source: docs/sources.md#months; the greatest month with nihil as no observation is this program's choice.
 */
export function valuePosisi(indikator: Indikator, all: Angka[]): SettledPosisi {
  if (indikator.akumulasi === 'distinct') return elementPosisi(indikator, all);
  if (indikator.jenisNilai === 'kategori') return categoryPosisi(indikator, all);
  if (indikator.jenisNilai === 'rasio') return ratioPosisi(indikator, all);
  return angkaPosisi(indikator, all);
}

/** A reported figure with the number that it stands for where numbers are compared. */
interface Observation {
  angka: Angka;
  value: Decimal;
}

function angkaPosisi(indikator: Indikator, all: Angka[]): SettledPosisi {
  const observations = all.flatMap((angka): Observation[] =>
    angka.state === 'nilai' && angka.value !== undefined ? [{ angka, value: angka.value }] : [],
  );
  const onlyNihil = observations.length === 0;
  if (indikator.akumulasi === 'sum' && (onlyNihil || indikator.pertanyaan === 'tambahan')) {
    const value = sumTambahan(all);
    if (value === undefined) return withoutObservation(all, 'tanpa_aturan');
    return { state: onlyNihil ? 'nihil' : 'nilai', value, basis: all, setAside: [] };
  }
  if (onlyNihil) return withoutObservation(all, 'nihil');
  const { value, basis } = CHOOSE[indikator.akumulasi](observations);
  const category = basis.length === 1 ? basis[0]!.category : undefined;
  return {
    state: 'nilai',
    value,
    ...(category && { category }),
    basis,
    setAside: remaining(all, observations),
  };
}

function ratioPosisi(indikator: Indikator, all: Angka[]): SettledPosisi {
  const observations = all.flatMap((angka): Observation[] => {
    const value = pairPercent(angka.value, angka.denominator);
    return angka.state !== 'nilai' || value === undefined ? [] : [{ angka, value }];
  });
  if (observations.length === 0) return withoutObservation(all, 'penyebut_nol');
  const setAside = remaining(all, observations);
  if (indikator.akumulasi === 'sum' && indikator.pertanyaan === 'tambahan') {
    const numerator = Decimal.sum(...observations.map((one) => one.angka.value!));
    const denominator = Decimal.sum(...observations.map((one) => one.angka.denominator!));
    const value = pairPercent(numerator, denominator);
    return {
      state: 'nilai',
      value,
      numerator,
      denominator,
      basis: observations.map((one) => one.angka),
      setAside,
    };
  }
  const { value, basis } = CHOOSE[indikator.akumulasi](observations);
  const [one] = basis;
  const pairs = indikator.akumulasi !== 'average' && { numerator: one!.value, denominator: one!.denominator };
  return { state: 'nilai', value, ...pairs, basis, setAside };
}

function categoryPosisi(indikator: Indikator, all: Angka[]): SettledPosisi {
  const skala = indikator.skala ?? [];
  const observations = all.flatMap((angka): Observation[] => {
    const place = angka.category === undefined ? undefined : grade(angka.category, skala);
    return place === undefined ? [] : [{ angka, value: new Decimal(-place) }];
  });
  if (observations.length === 0) return withoutObservation(all, 'di_luar_skala');
  if (indikator.akumulasi !== 'latest' && indikator.akumulasi !== 'max') {
    return { state: 'nilai', reason: 'tanpa_aturan', basis: all, setAside: [] };
  }
  const { value, basis } = CHOOSE[indikator.akumulasi](observations);
  return {
    state: 'nilai',
    category: skala[-value.toNumber()],
    basis,
    setAside: remaining(all, observations),
  };
}

/** numerator / denominator × 100, unrounded; undefined for a denominator that is absent, 0 or below. */
export function pairPercent(numerator?: Decimal, denominator?: Decimal): Decimal | undefined {
  return numerator === undefined || !denominator?.gt(0) ? undefined : numerator.times(100).div(denominator);
}

type Choose = (observations: readonly Observation[]) => { value: Decimal; basis: Angka[] };

const latest: Choose = (observations) => {
  const { value, angka } = observations.at(-1)!;
  return { value, basis: [angka] };
};

const mean: Choose = (observations) => ({
  value: Decimal.sum(...observations.map((one) => one.value)).div(observations.length),
  basis: observations.map((one) => one.angka),
});

const greatest: Choose = (observations) => {
  const { value, angka } = observations.reduce((a, b) => (b.value.gte(a.value) ? b : a));
  return { value, basis: [angka] };
};

/** What decides among observations; sums and distinct counts that come here were asked as positions. */
const CHOOSE: Record<Accumulation, Choose> = {
  sum: latest,
  latest: latest,
  average: mean,
  max: greatest,
  distinct: latest,
};

function remaining(all: readonly Angka[], observations: readonly Observation[]): Angka[] {
  const observed = new Set(observations.map((one) => one.angka));
  return all.filter((angka) => !observed.has(angka));
}
