import type { Month } from '../kalender/month.ts';
import { monthsMeant } from '../kalender/months-meant.ts';
import { meantBy, type Named } from '../one-mistake.ts';
import type { Reporter } from '../rencana/plan.ts';

/** What somebody typed behind a command that shows a month or a reporter's month. */
export interface Place {
  /** Absent: the month of now. */
  month?: Month;
  /** Absent: the whole office. */
  reporter?: Reporter;
}

/** Every name a desa or unit is called by: `desa sembung`, `sembung`, `seksi pmd`, `pmd`; names it had before too. */
function namesOf(reporter: Reporter): Named<Reporter> {
  const { name, namaPendek, kode, names = [] } = reporter;
  const own = [name, namaPendek, kode, ...names.flatMap((one) => [one.name, one.namaPendek])];
  const prefixed = reporter.kind === 'desa' ? own.map((one) => `desa ${one}`) : [];
  return { thing: reporter, names: [...new Set([...own, ...prefixed].map((one) => one.toLowerCase()))] };
}

/**
 * What a text behind a command may mean: a month, a desa or unit, or a desa or unit with a month behind it (`sembung
 * februari`); one typing mistake in each is understood. Several where several fit, nothing where nothing does.
 * @param latest a month's name alone is the newest such month up to this one
 */
export function findPlaces(text: string, reporters: readonly Reporter[], latest: Month): Place[] {
  const named = reporters.map(namesOf);
  const months = monthsMeant(text, latest).map((month): Place => ({ month }));
  const whole = meantBy(text, named).map((reporter): Place => ({ reporter }));
  if (months.length > 0 || whole.length > 0) return [...months, ...whole];
  const words = text.trim().split(/\s+/);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const behind = monthsMeant(words.slice(at).join(' '), latest);
    const found = behind.length === 0 ? [] : meantBy(words.slice(0, at).join(' '), named);
    if (found.length > 0) return found.flatMap((reporter) => behind.map((month) => ({ reporter, month })));
  }
  return [];
}
