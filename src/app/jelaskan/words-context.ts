import type { WordsContext } from '../../render/jelaskan/words-context.ts';
import type { Say } from '../../text/translator.ts';
import { reportNumber } from '../realisasi/submit-report.ts';
import type { MonthState } from '../status/compose-month-state.ts';

/** What the words of an explanation need, from the month that was read and the names of those who gave figures. */
export function wordsContext(
  say: Say,
  { office, plan }: MonthState,
  people: ReadonlyMap<number, string>,
): WordsContext {
  return {
    say,
    zone: office.zone,
    office: say('jelas-kantor', { name: office.name }),
    plan,
    reporter: new Map(office.reporters.map((one) => [one.id, one])),
    people,
    number: (reporter, month, revision) => reportNumber(office, reporter, month, revision),
  };
}
