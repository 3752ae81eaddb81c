import { Temporal } from 'temporal-polyfill';
import type { Explanation, TakenOver } from '../../domain/jelaskan/explanation.ts';
import type { Angka } from '../../domain/rencana/plan.ts';
import { dateTime, monthYear } from '../../text/dates.ts';
import { contentWords } from './input-words.ts';
import type { WordsContext } from './words-context.ts';

/** Who decided when that whose figure counts in place of whose, with both. */
export function takenOverWords(
  k: WordsContext,
  p: Explanation,
  { by, at, counted, former }: TakenOver,
): string {
  const reporter = ({ reporterId }: Angka) => k.reporter.get(reporterId)?.name ?? '';
  return k.say('jelas-diambil-alih', {
    month: monthYear(k.say, counted.month),
    by: k.people.get(by) ?? '',
    moment: dateTime(k.say, Temporal.Instant.from(at).toZonedDateTimeISO(k.zone)),
    reporter: reporter(counted),
    content: contentWords(k, p, counted),
    former: reporter(former),
    formerContent: contentWords(k, p, former),
  });
}
