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

/** Lines as people find them in a workbook, PDF or Word document: `12 (lembar “TC-27”)`. */
function tempatKata(say: Say, tempat: Temuan['tempat'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tempat).map(([name, { jenis, nama, baris }]) => [
      name,
      say(`tempat-${jenis}`, { nama, baris: String(baris) }),
    ]),
  );
}

/** The sentence of a finding and of its proposal; in a file without lines of its own it begins with the place. */
export function sayTemuan(say: Say, { kode, baris, data, usulan, tempat }: Temuan): TemuanTertulis {
  const places = tempatKata(say, tempat);
  const vars = { ...plain(data), baris: String(baris), ...places };
  const di = places.baris === undefined ? '' : `${say('temuan-di', { tempat: places.baris })} `;
  return {
    kode,
    baris,
    pesan: `${di}${say(`temuan-${kode}`, vars)}`,
    usulan: usulan === undefined ? null : say(`usulan-${usulan}`, vars),
  };
}
