import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import type { IndikatorProgress, Progress } from '../../../domain/progres/figures.ts';
import { judgedToDate } from '../../../domain/progres/judged-to-date.ts';
import { indikatorName } from '../../../domain/realisasi/butir.ts';
import type { RumusStep } from '../../../domain/rumus/outcome.ts';
import {
  conditionWords,
  outcomeWords,
  sinceWords,
  targetWords,
  valueWords,
} from '../../../render/capaian/figure-words.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { bar } from '../../../text/format.ts';
import { listAnd } from '../../../text/list.ts';
import type { Say } from '../../../text/translator.ts';
import { joinDefined } from './words.ts';

/** Inputs of a formula that are named as missing; the whole list stands in /jelaskan. */
const MISSING = 4;

/** An indicator of the office in a list: its capaian or why there is none, its figure, its target, what it rests on. */
export function officeIndikatorRow(
  say: Say,
  state: MonthState,
  progress: Progress,
  one: IndikatorProgress,
  number: number,
): string {
  const year = yearOf(state.month);
  const outcome = valueWords(say, one);
  return joinDefined(
    `${number}. ${indikatorName(one.indikator, year)}`,
    ...capaianLines(say, state, one),
    [...(outcome === undefined ? [] : [say('sasaran-hasil', { outcome })]), targetLine(say, one, year)].join(
      ' · ',
    ),
    ...noCapaianLines(say, progress, one, year),
    conditionWords(say, one.indikator, state.month),
    sinceWords(say, one.beforeStart),
    ...basisLines(say, one),
  );
}

function capaianLines(say: Say, { profil }: MonthState, one: IndikatorProgress): string[] {
  const { capaian: value } = one;
  if (value !== undefined)
    return [`${bar(value)} ${capaianWords(say, value, judgedToDate(one), profil.profil)}`];
  return [outcomeWords(say, one) ?? []].flat();
}

/** `Target 2026: 90 %`, or that there is none. */
function targetLine(say: Say, one: IndikatorProgress, year: number): string {
  const target = targetWords(say, one);
  return target === undefined
    ? say('sasaran-tanpa-target', { year: String(year) })
    : say('sasaran-target', { year: String(year), target });
}

/** Why there is no percentage; of a formula what it lacks. That the year has no target is said by the target's line. */
function noCapaianLines(say: Say, progress: Progress, one: IndikatorProgress, year: number): string[] {
  const { noCapaian: reason, rumus } = one;
  if (reason === undefined || reason === 'tanpa_target') return [];
  if (reason === 'rumus_tanpa_hasil' && rumus?.ok) {
    const missing = rumus.value.missing.map((part) => missingPartRow(say, progress, part, year));
    return [say('sasaran-belum-dihitung'), ...[...new Set(missing)].slice(0, MISSING)];
  }
  const { diminta } = one.indikator;
  const whenAsked =
    reason === 'belum_diminta' && diminta.jenis === 'bulan'
      ? say('sasaran-diminta-bulan', {
          month: listAnd(
            say,
            diminta.bulan.map((number) => say(`month-${number}`)),
          ),
        })
      : say(`tanpa-capaian-${reason}`);
  return [say('sasaran-tanpa-capaian', { reason: whenAsked })];
}

/** `• RKPDes 2027: belum ada angka dari 12 desa`. */
function missingPartRow(say: Say, progress: Progress, part: RumusStep, year: number): string {
  const { input, missing = 'belum_ada_angka', text } = part;
  const indikator = input?.indikator;
  if (indikator === undefined)
    return say('sasaran-kurang', { name: text, reason: say(`jelas-kurang-${missing}`) });
  const name = indikatorName(indikator, year);
  const atDesa = progress.desaIndikator.find((one) => one.indikator.id === indikator.id);
  if (missing === 'belum_ada_angka' && atDesa?.noCapaian === 'belum_diminta')
    return say('sasaran-kurang', { name, reason: say('tanpa-capaian-belum_diminta') });
  const coverage = missing === 'belum_ada_angka' ? input?.coverage : undefined;
  const reason =
    coverage === undefined
      ? say(`jelas-kurang-${missing}`)
      : say('sasaran-kurang-desa', { notYet: coverage.from - coverage.done });
  return say('sasaran-kurang', { name, reason });
}

/** How many desa it rests on, and that somebody still has to verify it; that nobody reported is said as the reason. */
function basisLines(say: Say, { desa, provisional }: IndikatorProgress): string[] {
  const part = [
    ...(desa === undefined || desa.done === 0
      ? []
      : [say('sasaran-cakupan', { done: desa.done, from: desa.from })]),
    ...(provisional ? [say('ringkasan-sementara')] : []),
  ];
  return part.length === 0 ? [] : [part.join(' · ')];
}
