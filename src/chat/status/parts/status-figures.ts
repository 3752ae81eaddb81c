import type { MonthState } from '../../../app/status/compose-month-state.ts';
import type { Fisik, Money, PlanComparison, Progress } from '../../../domain/progres/figures.ts';
import { isWholeFisik } from '../../../domain/progres/fisik.ts';
import { furthestBehind } from '../../../domain/progres/furthest-behind.ts';
import { sinceWords } from '../../../render/capaian/figure-words.ts';
import { otherMoneyWords } from '../../../render/progres/separate-money.ts';
import { capaianAsPercent } from '../../../text/capaian.ts';
import { monthName } from '../../../text/dates.ts';
import { percent, points } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import { joinDefined, moneyCoverage, paguLabel, subCoverage } from './words.ts';

/** Serapan and fisik against plan, and what lags most, each with how much of the plan it rests on. */
export function statusFigures(say: Say, state: MonthState): string {
  const progress = state.progress();
  if (progress === undefined) return '';
  const month = monthName(say, state.month);
  const { office } = progress;
  return joinDefined(
    serapanLines(say, month, office),
    '',
    fisikLines(say, state, office.fisikWithoutGaji),
    ...twoBehind(say, progress),
  );
}

function serapanLines(say: Say, month: string, { money, moneyWithoutGaji }: Progress['office']): string {
  const title = say('status-serapan', { month });
  const other = otherMoneyWords(say, money);
  if (money.serapan === undefined) return joinDefined(`${title} ${say('status-belum-ada-angka')}`, ...other);
  return joinDefined(
    title,
    say('status-tanpa-gaji', { angka: withPlan(say, moneyWithoutGaji) }),
    say('status-termasuk-gaji', { angka: percent(money.serapan) }),
    basisLine(say, [moneyCoverage(say, money), paguLabel(say, money.paguKind)], money.provisional),
    ...other,
  );
}

/**
 * `15,04 % (rencana 22 %; −6,96 poin)` by anggaran kas, "rencana merata" where no sub kegiatan has one, and with how
 * many have one where only some do; without a plan only the percentage.
 */
export function withPlan(say: Say, { serapan: value, plan, deviasi, beforeStart }: Money): string {
  if (value === undefined) return say('status-belum-ada-angka');
  const since = sinceWords(say, beforeStart);
  if (since !== undefined) {
    const vars = { angka: percent(value), since };
    if (plan === undefined) return say('status-angka-sejak', vars);
    return say('status-angka-sejak-rencana', { ...vars, plan: percent(plan.percent) });
  }
  if (plan === undefined || deviasi === undefined) return percent(value);
  const vars = { angka: percent(value), plan: percent(plan.percent), deviasi: points(deviasi) };
  if (!plan.evenly) return say('status-angka-rencana', vars);
  const { from, total } = plan.kas;
  if (from === 0) return say('status-angka-rencana-merata', vars);
  return say('status-angka-rencana-sebagian', { ...vars, from, total });
}

/**
 * Physical progress against the year's target, the same figure as everywhere; where only some of it has a plan to date,
 * that part stands below under a name of its own, against the plan.
 */
function fisikLines(say: Say, { month, profil }: MonthState, value: Fisik): string {
  const { year, comparison, provisional, reason, beforeStart } = value;
  const title = say('status-fisik', { month: monthName(say, month) });
  if (year === undefined) {
    const empty = reason === undefined || reason === 'belum_lapor';
    return `${title} ${say(empty ? 'status-belum-ada-angka' : `tanpa-capaian-${reason}`)}`;
  }
  const fisikPercent = capaianAsPercent(say, year.percent, profil.profil);
  const same = comparison !== undefined && isWholeFisik(value);
  return joinDefined(
    title,
    same ? withDeviasi(say, fisikPercent, comparison) : fisikPercent,
    basisLine(say, [subCoverage(say, year.coverage)], provisional),
    sinceWords(say, beforeStart),
    comparison === undefined || same
      ? undefined
      : say('status-fisik-berencana', {
          angka: withDeviasi(say, percent(comparison.realisasi), comparison),
          coverage: subCoverage(say, comparison.coverage),
        }),
  );
}

function withDeviasi(say: Say, angka: string, { plan, deviasi }: PlanComparison): string {
  return say('status-angka-rencana', { angka, plan: percent(plan), deviasi: points(deviasi) });
}

/** What a figure rests on, and that somebody still has to verify it. */
function basisLine(say: Say, part: string[], provisional: boolean): string {
  return [...part, ...(provisional ? [say('ringkasan-sementara')] : [])].join(' · ');
}

function twoBehind(say: Say, progress: Progress): string[] {
  const all = furthestBehind(progress, 2).map(({ node, moneyWithoutGaji: money }) =>
    say('status-tertinggal-baris', {
      name: node.namaPendek,
      angka: percent(money.serapan!),
      deviasi: points(money.deviasi!),
    }),
  );
  return all.length === 0 ? [] : ['', say('status-tertinggal'), ...all];
}
