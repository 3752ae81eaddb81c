import type { Plan, Reporter } from '../../domain/rencana/plan.ts';
import type { Say } from '../../text/translator.ts';

/** What the words of an explanation need beside the figure. */
export interface WordsContext {
  say: Say;
  /** IANA zone of the office. */
  zone: string;
  /** Name of the office, e.g. Kecamatan Perak. */
  office: string;
  /** Absent for an office without a plan. */
  plan?: Plan;
  reporter: ReadonlyMap<number, Reporter>;
  /** Names of the people who gave figures, by id. */
  people: ReadonlyMap<number, string>;
  /** Number of the report that a figure came with. */
  number(reporter: Reporter, month: string, revision: number): string;
}
