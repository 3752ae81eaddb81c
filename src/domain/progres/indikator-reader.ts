import type { Decimal } from 'decimal.js';
import { groupBy } from '../angka/group-by.ts';
import { sinceItIsThere } from '../capaian/posisi/desa-posisi.ts';
import { type Month, monthOf } from '../kalender/month.ts';
import { oneReporter } from '../realisasi/choose-angka.ts';
import type { Angka, Indikator, Plan, Reporter } from '../rencana/plan.ts';
import { computeIndikator } from '../rumus/compute-indikator.ts';
import type { OfficeAngka, RumusSource } from '../rumus/outcome.ts';
import { existsIn, reportersIn } from '../unit/reporter-in-month.ts';
import type { IndikatorProgress, ProgressProfil } from './figures.ts';
import { allDesaProgress, reporterProgress, rumusProgress } from './indikator-progress.ts';

/** The office's figure of an indicator at the end of the year before, in its satuan; undefined where it is not known. */
export type LastYearValue = (indikator: Indikator) => Decimal | undefined;

/**
 * The plan that a reporter's own report was made under, and the figures of the year as they are in it; undefined where
 * that is the plan of the office.
 */
export type OwnFigures = (reporterId: number) => { plan: Plan; angka: readonly Angka[] } | undefined;

/** What the figures of indicators are read from. */
export interface ReaderInput {
  plan: Plan;
  reporter: readonly Reporter[];
  /** Figures with the ids of this plan version, in any order. */
  angka: readonly Angka[];
  month: Month;
  profil: ProgressProfil;
  lastYear?: LastYearValue;
  owned?: OwnFigures;
}

/** Reads an indicator's progress; each is computed once. */
export interface IndikatorReader {
  /** The office's figure: over all desa, of the unit that reports it, or computed by its formula. */
  office: (indikator: Indikator) => IndikatorProgress;
  /** One desa's own figure. */
  desa: (indikator: Indikator, reporterId: number) => IndikatorProgress;
}

/**
 * Figures of a plan's indicators up to a month. Computed indicators are computed from the others when they are read;
 * one that needs itself has no figure and says so.
 */
export function indikatorReader(input: ReaderInput): IndikatorReader {
  const { reporter, angka, month, profil } = input;
  const desa = reporter.filter((p) => p.kind === 'desa');
  const desaIds = new Set(desa.map((d) => d.id));
  const ofDesa = groupBy(
    angka.filter((a) => desaIds.has(a.reporterId)),
    (a) => a.indikatorId,
  );
  const ofUnit = groupBy(oneReporter(angka.filter((a) => !desaIds.has(a.reporterId))), (a) => a.indikatorId);
  const readable = new Map<number, IndikatorProgress>();
  const office = (indikator: Indikator): IndikatorProgress => {
    const present = readable.get(indikator.id);
    if (present !== undefined) return present;
    const outcome = read(indikator);
    readable.set(indikator.id, outcome);
    return outcome;
  };
  const read = (indikator: Indikator): IndikatorProgress => {
    if (indikator.pelapor === 'rumus') {
      return rumusProgress(
        indikator,
        computeIndikator(indikator, rumusSource(input, reportersIn(desa, month), office)),
        month,
        profil,
      );
    }
    if (indikator.pelapor === 'desa') {
      return allDesaProgress(indikator, desa, ofDesa.get(indikator.id) ?? [], month, profil);
    }
    return reporterProgress(indikator, ofUnit.get(indikator.id) ?? [], month, profil);
  };
  return {
    office,
    desa: (indikator, reporterId) => {
      const other = input.owned?.(reporterId);
      const own = other?.plan.indikators.find(({ id }) => id === indikator.id);
      if (other !== undefined && own !== undefined) {
        const itsAngka = other.angka.filter(
          (a) => a.reporterId === reporterId && a.indikatorId === indikator.id,
        );
        return reporterProgress(own, itsAngka, month, profil);
      }
      const owned = (ofDesa.get(indikator.id) ?? []).filter((a) => a.reporterId === reporterId);
      const reporter = desa.find(({ id }) => id === reporterId);
      const asked = reporter === undefined ? indikator : sinceItIsThere(indikator, reporter);
      return reporterProgress(asked, owned, month, profil);
    },
  };
}

/**
 * The office's figures at the end of the year before `year`, from the figures reported in that year; where it has
 * none and `year` is the first with a target, the plan's baseline.
 * @param angka figures of that year with the ids of this plan version
 */
export function lastYearValue(input: Omit<ReaderInput, 'month' | 'lastYear'>, year: number): LastYearValue {
  const last = indikatorReader({ ...input, month: monthOf(year - 1, 12) });
  return (indikator) => {
    const first = Math.min(...indikator.target.map((one) => one.year));
    return last.office(indikator).value ?? (first === year ? indikator.baseline?.value : undefined);
  };
}

function rumusSource(
  { plan, lastYear, month }: ReaderInput,
  desa: readonly Reporter[],
  office: IndikatorReader['office'],
): RumusSource {
  return {
    indikators: plan.indikators,
    desa,
    perDesa: (indikator) =>
      (office(indikator).perDesa ?? []).filter(({ reporter }) => existsIn(reporter, month)),
    office: (indikator) => officeAngka(office(indikator)),
    lastYear: (indikator) => lastYear?.(indikator),
  };
}

function officeAngka(one: IndikatorProgress): OfficeAngka {
  const { perDesa, rumus, value, numerator, denominator, target, capaian, provisional } = one;
  const report = perDesa?.filter((one) => one.worth !== undefined).map((one) => one.reporter.id);
  const throughRumus = rumus?.ok ? rumus.value.reportedDesa : undefined;
  return {
    value,
    numerator,
    denominator,
    target,
    capaian,
    provisional,
    reportedDesa: report === undefined ? throughRumus : new Set(report),
  };
}
