import type { Reporter } from '../rencana/plan.ts';

/** How a reporter is called in a sentence: a desa by its whole name (`Desa Sembung`), a unit by its short one. */
export function reporterLabel(reporter: Reporter): string {
  return reporter.kind === 'desa' ? reporter.name : reporter.namaPendek;
}
