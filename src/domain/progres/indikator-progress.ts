import { type Judgement, judgeCapaian, type Observed } from '../capaian/judge-capaian.ts';
import { desaPosisi, posisiValue } from '../capaian/posisi/desa-posisi.ts';
import { angkaOfYear, monthsBeforeStart, posisi } from '../capaian/posisi/posisi.ts';
import type { Posisi } from '../capaian/posisi/posisi-state.ts';
import type { NoValueReason } from '../capaian/posisi/reasons.ts';
import { predikat } from '../capaian/predikat.ts';
import { isStanding } from '../capaian/target/share-target.ts';
import { allDesaTarget, oneReporterTarget, targetOutcomeToDate } from '../capaian/target/target.ts';
import type { TargetOutcome } from '../capaian/target/target-outcome.ts';
import { type Month, yearOf } from '../kalender/month.ts';
import { eventTimeliness } from '../rencana/event-deadline.ts';
import type { Angka, Indikator, Reporter } from '../rencana/plan.ts';
import type { Result } from '../result.ts';
import type { RumusRefusal } from '../rumus/language/refusal.ts';
import type { RumusOutcome } from '../rumus/outcome.ts';
import type { IndikatorProgress, ProgressProfil } from './figures.ts';

/**
 * One indicator at one reporter (a desa or a unit), judged against that reporter's target for the year and to date.
 * Percent, raw. Without a figure or a target there is no capaian, and `noCapaian` says why.
 * @param angka of that reporter and indicator
 * @param year reporting year; another than that of `untilMonth` only for a dated event still asked in the year after
 */
export function reporterProgress(
  indikator: Indikator,
  angka: readonly Angka[],
  untilMonth: Month,
  profil: ProgressProfil,
  year: number = yearOf(untilMonth),
): IndikatorProgress {
  const one = posisi(indikator, angka, untilMonth, year);
  const { reason, ...content } = one;
  const dueSoFar: TargetOutcome =
    year === yearOf(untilMonth)
      ? targetOutcomeToDate(indikator, untilMonth)
      : oneReporterTarget(indikator, year);
  const timing = timeliness(indikator, one, year);
  const beforeStart = missingBefore(indikator, angka, untilMonth);
  const judged = judgements(indikator, { ...content, value: posisiValue(one) }, reason, profil, {
    ofYear: oneReporterTarget(indikator, year),
    dueSoFar,
  });
  return {
    indikator,
    ...content,
    timeliness: timing,
    beforeStart,
    ...comparable(timing === 'terlambat' ? withoutPredikat(judged) : judged, beforeStart),
  };
}

/**
 * One desa indicator over all desa, judged against the office's target: what was reported so far against the whole
 * target, with how many desa it rests on. `state` is 'kosong' when no desa reported.
 * @param angka of that indicator, of all desa
 */
export function allDesaProgress(
  indikator: Indikator,
  desa: readonly Reporter[],
  angka: readonly Angka[],
  untilMonth: Month,
  profil: ProgressProfil,
): IndikatorProgress {
  const { reason, coverage, perDesa, provisional, ...merged } = desaPosisi(
    indikator,
    desa,
    angka,
    untilMonth,
  );
  const monthly = perDesa.map((d) => d.posisi);
  const latestMonth = monthly.flatMap((p) => p.latestMonth ?? []).sort();
  const report = perDesa.filter((one) => one.posisi.state !== 'kosong').map((one) => one.reporter.id);
  const beforeStart = report.flatMap((id) =>
    missingBefore(
      indikator,
      angka.filter((one) => one.reporterId === id),
      untilMonth,
    ),
  );
  const judged = judgements(indikator, merged, reason, profil, {
    ofYear: allDesaTarget(indikator, yearOf(untilMonth), coverage.from),
    dueSoFar: targetOutcomeToDate(indikator, untilMonth, coverage.from),
  });
  return {
    indikator,
    state: stateOfAll(monthly),
    ...merged,
    latestMonth: latestMonth.at(-1),
    emptyMonths: [...new Set(monthly.flatMap((p) => p.emptyMonths))].sort(),
    provisional,
    basis: monthly.flatMap((p) => p.basis),
    setAside: monthly.flatMap((p) => p.setAside),
    desa: coverage,
    perDesa,
    beforeStart: [...new Set(beforeStart)].sort(),
    ...comparable(judged, beforeStart),
  };
}

/**
 * A computed indicator, judged like any other against the office's target. What it rests on stands in `rumus`.
 * @param outcome what its formula came to, or why it cannot be computed
 */
export function rumusProgress(
  indikator: Indikator,
  outcome: Result<RumusOutcome, RumusRefusal>,
  untilMonth: Month,
  profil: ProgressProfil,
): IndikatorProgress {
  const counted = outcome.ok ? outcome.value : undefined;
  const value = counted?.value;
  const target = {
    ofYear: oneReporterTarget(indikator, yearOf(untilMonth)),
    dueSoFar: targetOutcomeToDate(indikator, untilMonth),
  };
  return {
    indikator,
    state: value === undefined ? 'kosong' : 'nilai',
    emptyMonths: [],
    beforeStart: [],
    provisional: counted?.provisional ?? false,
    basis: [],
    setAside: [],
    desa: counted?.coverage,
    rumus: outcome,
    ...judgements(indikator, { value }, 'rumus_tanpa_hasil', profil, target),
  };
}

/** The strongest statement that any desa made: a value before a date, a date before "belum", nihil last. */
function stateOfAll(all: readonly Posisi[]): Posisi['state'] {
  const sorted = ['nilai', 'tanggal', 'belum', 'nihil'] as const;
  return sorted.find((state) => all.some((p) => p.state === state)) ?? 'kosong';
}

function timeliness(indikator: Indikator, { date }: Posisi, year: number) {
  return date === undefined ? undefined : eventTimeliness(indikator, date, year);
}

function judgements(
  indikator: Indikator,
  observed: Observed,
  noValue: NoValueReason | undefined,
  profil: ProgressProfil,
  { ofYear, dueSoFar }: { ofYear: TargetOutcome; dueSoFar: TargetOutcome },
) {
  const value = (target: TargetOutcome, against: Observed = observed): Judgement => {
    if (against.value === undefined && against.category === undefined)
      return { reason: noValue ?? 'tanpa_aturan' };
    if (target.size === undefined) return { reason: target.reason };
    return judgeCapaian(indikator, against, target.size, profil.rumusLower);
  };
  const year = value(ofYear);
  const toDate = notDueYet(value(dueSoFar), ofYear);
  // Planned to date in percent of the year; an end of a range is no plan, so a range has none while it is shared out.
  const plan = dueSoFar.size?.value && value(ofYear, { value: dueSoFar.size.value }).percent;
  return {
    value: observed.value,
    targetRow: ofYear.line,
    target: ofYear.size?.value,
    targetToDate: dueSoFar.size?.value,
    range: ofYear.size?.range,
    rangeToDate: dueSoFar.size?.range,
    targetCategory: ofYear.size?.category,
    capaian: year.percent,
    predikat: year.percent && predikat(year.percent, profil.predikat),
    capaianToDate: toDate.percent,
    predikatToDate: toDate.percent && predikat(toDate.percent, profil.predikat),
    met: year.met,
    metToDate: toDate.met,
    noCapaian: year.reason,
    noCapaianToDate: toDate.reason,
    plan,
  };
}

type Judged = ReturnType<typeof judgements>;

/**
 * Months before the office's first one that a growing sum of additions lacks. A level, a cumulative position and a dated
 * event say all that there is whenever they are asked.
 */
export function missingBefore(indikator: Indikator, angka: readonly Angka[], untilMonth: Month): Month[] {
  const growing = !isStanding(indikator) && indikator.jenisNilai !== 'tanggal';
  if (!growing || indikator.pertanyaan !== 'tambahan') return [];
  return monthsBeforeStart(indikator, angkaOfYear(angka, untilMonth), untilMonth);
}

/**
 * What is judged to date is left out where the sum lacks months that the target to date counts: 2 of March alone are
 * not compared with what was due in three months. The year's target is: less was reached so far, and that is said.
 */
function comparable(judged: Judged, beforeStart: readonly Month[]): Judged {
  if (beforeStart.length === 0) return judged;
  return {
    ...judged,
    capaianToDate: undefined,
    predikatToDate: undefined,
    metToDate: undefined,
    noCapaianToDate: judged.noCapaianToDate ?? 'bulan_sebelum_mulai',
    plan: undefined,
  };
}

/** A document that came late is there, and its lateness stands in the place of a predikat. */
function withoutPredikat(judged: Judged): Judged {
  return { ...judged, predikat: undefined, predikatToDate: undefined };
}

/** A target to date of 0 where the year has one is no plan defect: nothing is due yet. */
function notDueYet(toDate: Judgement, ofYear: TargetOutcome): Judgement {
  const later = toDate.reason === 'target_nol' && ofYear.size?.value?.gt(0);
  return later ? { ...toDate, reason: 'tanpa_target_sampai' } : toDate;
}
