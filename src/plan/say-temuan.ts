import type { Say } from '../text/translator.ts';
import type { Temuan } from './draf.ts';

/** A finding in words. */
export interface TemuanTertulis {
  kode: string;
  baris: number;
  pesan: string;
  /** What the reader proposes; null where only a person can know. */
  usulan: string | null;
}

/** Figures of a finding are printed as they are: a year is `2026`, a line is `1937`. */
function plain(data: Temuan['data']): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
}

/** The sentence of a finding and of its proposal. */
export function sayTemuan(say: Say, { kode, baris, data, usulan }: Temuan): TemuanTertulis {
  const vars = { ...plain(data), baris: String(baris) };
  return {
    kode,
    baris,
    pesan: say(`temuan-${kode}`, vars),
    usulan: usulan === undefined ? null : say(`usulan-${usulan}`, vars),
  };
}
