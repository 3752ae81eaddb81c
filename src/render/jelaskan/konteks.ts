import type { Pelapor, Rencana } from '../../domain/rencana.ts';
import type { Say } from '../../text/translator.ts';

/** What the words of an explanation need beside the figure. */
export interface KonteksKata {
  say: Say;
  /** IANA zone of the office. */
  zona: string;
  /** Name of the office, e.g. Kecamatan Perak. */
  kantor: string;
  /** Absent for an office without a plan. */
  rencana?: Rencana;
  pelapor: ReadonlyMap<number, Pelapor>;
  /** Names of the people who gave figures, by id. */
  orang: ReadonlyMap<number, string>;
  /** Number of the report that a figure came with. */
  nomor(pelapor: Pelapor, bulan: string, revisi: number): string;
}
