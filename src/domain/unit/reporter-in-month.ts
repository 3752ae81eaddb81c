import type { Month } from '../kalender/month.ts';
import type { Reporter } from '../rencana/plan.ts';

/** Whether a unit is there in a month: not before its first and not after its last. */
export function existsIn({ since, until }: Pick<Reporter, 'since' | 'until'>, month: Month): boolean {
  return (since === undefined || since <= month) && (until === undefined || month <= until);
}

/**
 * A unit as it was called in a month: of the names whose first month is not after it the one that was given last; the
 * unit itself where it was never renamed.
 */
export function reporterIn(reporter: Reporter, month: Month): Reporter {
  const { names = [] } = reporter;
  const then = names.findLast(({ since }) => since === undefined || since <= month);
  if (then === undefined || then.name === reporter.name) return reporter;
  return { ...reporter, name: then.name, namaPendek: then.namaPendek };
}

/** Units that are there in a month, called as they were then, in the order given. */
export function reportersIn(all: readonly Reporter[], month: Month): Reporter[] {
  return all.filter((one) => existsIn(one, month)).map((one) => reporterIn(one, month));
}

/** The desa that are there in a month. */
export function desaIn(all: readonly Reporter[], month: Month): Reporter[] {
  return all.filter((one) => one.kind === 'desa' && existsIn(one, month));
}

/** Whether a unit was there for the last time in one of the months from `first` to the one before `last`. */
export function endedWithin({ until }: Pick<Reporter, 'until'>, first: Month, last: Month): boolean {
  return until !== undefined && until >= first && until < last;
}
