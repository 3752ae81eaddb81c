import type { Say } from '../../text/translator.ts';
import type { Finding } from './draft.ts';

/** A finding in words. */
export interface WrittenFinding {
  kode: string;
  line: number;
  message: string;
  /** What the reader proposes; null where only a person can know. */
  suggestion: string | null;
}

/** Figures of a finding are printed as they are: a year is `2026`, a line is `1937`. */
function plain(data: Finding['data']): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([which, value]) => [which, String(value)]));
}

/** Lines as people find them in a workbook, PDF or Word document: `12 (lembar “TC-27”)`. */
function placeWords(say: Say, place: Finding['place'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(place).map(([which, { kind, name, line }]) => [
      which,
      say(`tempat-${kind}`, { name, line: String(line) }),
    ]),
  );
}

/** The sentence of a finding and of its proposal; in a file without lines of its own it begins with the place. */
export function sayFinding(say: Say, { kode, line, data, suggestion, place }: Finding): WrittenFinding {
  const places = placeWords(say, place);
  const vars = { ...plain(data), line: String(line), ...places };
  const at = places.line === undefined ? '' : `${say('temuan-di', { place: places.line })} `;
  return {
    kode,
    line,
    message: `${at}${say(`temuan-${kode}`, vars)}`,
    suggestion: suggestion === undefined ? null : say(`usulan-${suggestion}`, vars),
  };
}
