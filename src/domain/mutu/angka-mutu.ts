import { Decimal } from 'decimal.js';
import { posisi } from '../capaian/posisi/posisi.ts';
import { paguInForce, paguLeft, spent } from '../capaian/serapan.ts';
import { reporterTarget } from '../capaian/target/target.ts';
import { addMonths, type Month, previousMonth, yearOf } from '../kalender/month.ts';
import type { Anomaly, AnomalyCode, TypedAngka } from '../realisasi/anomaly/anomaly.ts';
import { abovePaguLeft, askAgain, farAboveTarget } from '../realisasi/anomaly/ask-again.ts';
import { askRatio } from '../realisasi/anomaly/ask-ratio.ts';
import type { Butir } from '../realisasi/butir.ts';
import type { Angka, Indikator, ValueKind } from '../rencana/plan.ts';
import type { MutuCode, MutuFinding, MutuInput } from './finding.ts';
import { MUTU_RULES } from './rules.ts';

/** One item of one reporter with the figures of its year. */
export interface AngkaInput {
  butir: Butir;
  month: Month;
  /** Of this reporter and item, any order; later months are left out. */
  angka: readonly Angka[];
  /** ISO date that decides which pagu is in force. */
  onDate: string;
}

/** What the question while typing is called among the findings. */
const KODE: Record<AnomalyCode, MutuCode> = {
  posisi_turun: 'kumulatif_turun',
  lompat_10: 'lompat_satuan',
  lompat_1000: 'lompat_satuan',
  mirip_kumulatif: 'mirip_kumulatif',
  di_atas_sisa_pagu: 'di_atas_pagu',
  uang_kembali: 'uang_kembali',
  melebihi_target_jauh: 'di_atas_target',
  rasio_terbalik: 'rasio_terbalik',
};

/** Findings that a question while typing is about too. */
export const TYPING_CODES: ReadonlySet<MutuCode> = new Set(Object.values(KODE));

/** What the officer was asked while typing, as a finding is called; undefined for a code that is no more. */
export function mutuCode(anomaly: string): MutuCode | undefined {
  return Object.entries(KODE).find(([kode]) => kode === anomaly)?.[1];
}

/** Kinds whose figure is one number that is compared with the months before. */
const COMPARED_KINDS: readonly ValueKind[] = ['jumlah', 'kuantitas', 'indeks'];

/** A reported figure as an input of a finding. */
export function reportedAngka({ reporterId, month, butir, value, enteredById, enteredAt }: Angka): MutuInput {
  return { reporterId, month, butir, value, by: enteredById, at: enteredAt };
}

/** What is known beside a figure, as while it was typed. */
function typed({ butir, month, onDate }: AngkaInput, current: Decimal, old: Angka[]): TypedAngka {
  const common = { value: current, history: old.flatMap((one) => one.value ?? []) };
  if (butir.kind === 'keuangan') {
    const pagu = paguInForce(butir.node, yearOf(month), onDate)?.value;
    const before = spent(butir.node, old, month);
    return {
      ...common,
      kind: 'keuangan',
      question: 'tambahan',
      desimal: 2,
      previousPosisi: before.value,
      pagu,
      paguLeft: pagu && paguLeft(pagu, before),
    };
  }
  const { indikator } = butir;
  return {
    ...common,
    kind: 'indikator',
    question: indikator.pertanyaan,
    arah: indikator.arah,
    akumulasi: indikator.akumulasi,
    desimal: indikator.desimal,
    previousPosisi: posisi(indikator, old, previousMonth(month)).value,
    target: reporterTarget(indikator, yearOf(month)),
  };
}

/**
 * The question that the figure would raise; above the pagu and far beyond the target are said whatever else it looks
 * like, since a reading like "the position to date" explains them and does not unsay them.
 */
function doubtful(input: AngkaInput, current: Angka, old: Angka[]): Anomaly[] {
  const { value, denominator } = current;
  if (value === undefined) return [];
  if (denominator !== undefined) return [askRatio(value, denominator)].filter((one) => one !== undefined);
  const { butir } = input;
  if (butir.kind === 'indikator' && !COMPARED_KINDS.includes(butir.indikator.jenisNilai)) return [];
  const known = typed(input, value, old);
  const real = [abovePaguLeft(known), farAboveTarget(known)].filter((one) => one !== undefined);
  const asked = askAgain(known);
  if (asked === undefined || (real.length > 0 && asked.kode === 'mirip_kumulatif')) return real;
  return [asked, ...real.filter(({ kode }) => kode !== asked.kode)];
}

/**
 * A figure that repeats for a good reason: salaries, a twelfth of the pagu or of the target (honoraria, one report a
 * month), small counts, a level that is met.
 */
function repeatsHonestly({ butir, month, onDate }: AngkaInput, value: Decimal): boolean {
  const year = yearOf(month);
  if (butir.kind === 'keuangan') {
    const pagu = paguInForce(butir.node, year, onDate)?.value;
    return butir.node.gaji || pagu?.eq(value.times(12)) === true;
  }
  const { indikator } = butir;
  if (['tanggal', 'kategori'].includes(indikator.jenisNilai)) return true;
  if (indikator.jenisNilai === 'jumlah' && value.lt(MUTU_RULES.smallCount)) return true;
  return repeatsByTarget(indikator, value, year);
}

function repeatsByTarget(indikator: Indikator, value: Decimal, year: number): boolean {
  const target = reporterTarget(indikator, year);
  if (indikator.pertanyaan === 'posisi')
    return indikator.jenisNilai === 'jumlah' || target?.eq(value) === true;
  return target?.eq(value.times(12)) === true;
}

function sameMonths(input: AngkaInput, all: readonly Angka[]): Angka[] | undefined {
  const { month } = input;
  const monthly = Array.from({ length: MUTU_RULES.sameMonths }, (_, back) =>
    addMonths(month, -back),
  ).reverse();
  const found = monthly.map((one) => all.find((a) => a.month === one && a.state === 'nilai'));
  const angka = found.filter((one) => one !== undefined);
  const [first] = angka;
  if (angka.length < monthly.length || first?.value === undefined || first.value.isZero()) return undefined;
  const same = angka.every(
    (one) =>
      one.value?.eq(first.value!) === true && (one.denominator ?? new Decimal(0)).eq(first.denominator ?? 0),
  );
  return same && !repeatsHonestly(input, first.value) ? angka : undefined;
}

/**
 * What about one reported figure is worth a look: the question that it would raise while being typed (`askAgain`, for
 * figures that came by a list were never asked about), and the same figure three months in a row.
 * @returns nothing when the month has no figure of the item; figures, Rupiah and percent are unrounded
 */
export function angkaMutu(input: AngkaInput): MutuFinding[] {
  const { month, butir } = input;
  const all = input.angka.filter((one) => one.month <= month && yearOf(one.month) === yearOf(month));
  const current = all.find((one) => one.month === month && one.state === 'nilai');
  if (current === undefined) return [];
  const common = { month, reporterIds: [current.reporterId], butir: butir.key };
  const old = all.filter((one) => one.month < month).sort((a, b) => (a.month < b.month ? -1 : 1));
  const doubt = doubtful(input, current, old);
  const reported = [reportedAngka(current)];
  const same = sameMonths(input, all);
  return [
    ...doubt.map((one) => ({ ...common, ...fromAnomaly(one), reported })),
    ...(same === undefined
      ? []
      : [{ ...common, kode: 'tiga_bulan_sama' as const, angka: {}, reported: same.map(reportedAngka) }]),
  ];
}

function fromAnomaly({ kode, data, reading }: Anomaly): Pick<MutuFinding, 'kode' | 'angka'> {
  const known = Object.entries({ ...data, denominator: reading[0]?.denominator });
  return {
    kode: KODE[kode],
    angka: Object.fromEntries(known.flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))),
  };
}
