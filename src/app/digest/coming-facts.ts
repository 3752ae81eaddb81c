import { yearOf } from '../../domain/kalender/month.ts';
import { forecastSerapan, type SerapanForecast } from '../../domain/progres/forecast-serapan.ts';
import { warnings } from '../../domain/progres/warnings.ts';
import type { DigestFacts } from '../../render/digest/facts/digest-facts.ts';
import { countAttention, paguAttention, targetAttention } from '../../render/progres/attention-words.ts';
import type { Tx } from '../../store/database/tx.ts';
import { angkaOfTwoYears } from '../status/angka-of-two-years.ts';
import type { MonthState } from '../status/compose-month-state.ts';

/** Warnings that the digest names; the rest is counted and stands in `/status`. */
const WORST_NAMED = 3;
/** Of those, about money where there are targets too. */
const PAGU = 1;

/** What the present pace does not reach, the worst first, targets before money. */
export function attentionFacts(state: MonthState): DigestFacts['attention'] {
  const progress = state.progress();
  const all = progress === undefined ? { target: [], pagu: [] } : warnings(progress, state.angka);
  const target = all.target.flatMap((one) => targetAttention(one, yearOf(state.month)) ?? []);
  const pagu = all.pagu.map(paguAttention);
  const named = target.slice(0, WORST_NAMED - Math.min(pagu.length, PAGU));
  return {
    count: countAttention(all),
    worst: [...named, ...pagu.slice(0, WORST_NAMED - named.length)],
  };
}

/** What the serapan without gaji will come to by the year's end (`angkaOfTwoYears`). */
export async function forecastFacts(tx: Tx, state: MonthState): Promise<SerapanForecast | undefined> {
  const progress = state.progress();
  return progress && forecastSerapan(progress, await angkaOfTwoYears(tx, state));
}
