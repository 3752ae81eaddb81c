import type { DraftLevel } from '../draft/draft.ts';

export { kodeKey } from '../../domain/rencana/kode-key.ts';

/** 7 · 01 · 06 · 2 · 01 · 0003; the dots may be missing, and the kegiatan's 2 may be printed as 02. */
const KODE = /^(\d)\.?(\d\d)(?:\.?(\d\d)(?:\.?0?([12])\.?(\d\d)(?:\.?(\d{1,4}))?)?)?\.?$/;

/** A code that was understood. */
export interface Kode {
  /** Groups joined by dots; the last one keeps its digits, at least two of them. */
  kode: string;
  level: DraftLevel | 'urusan';
}

/**
 * The normal form of a printed code: spaces inside (`7.01.01.2.0 1.01`, Kemangkon 608), missing dots (`7.01.012.07.05`,
 * Kemangkon 711; `7.01.05.201.1`, Randuagung 1076), `02` for the kegiatan's 2 (`7.01.01.02.03`, Kemangkon 698).
 * @returns undefined for what is no code of the nomenclature
 */
export function normalKode(printed: string): Kode | undefined {
  const groups = KODE.exec(printed.replace(/\s+/g, ''));
  if (groups === null) return undefined;
  const [, urusan, bidang, program, kind, kegiatan, sub] = groups;
  if (program === undefined) {
    // Three digits without a dot are the end of a code (Randuagung 992).
    return printed.includes('.') ? { kode: `${urusan}.${bidang}`, level: 'urusan' } : undefined;
  }
  const programKode = `${urusan}.${bidang}.${program}`;
  if (kind === undefined) return { kode: programKode, level: 'program' };
  const kegiatanKode = `${programKode}.${kind}.${kegiatan}`;
  if (sub === undefined) return { kode: kegiatanKode, level: 'kegiatan' };
  return { kode: `${kegiatanKode}.${sub.padStart(2, '0')}`, level: 'sub_kegiatan' };
}

/** `X.XX.01.2.01.0002`: a code of the general nomenclature, which leaves urusan and bidang open. */
const GENERAL = /^x[.\s]*xx[.\s]*/i;

/** Level of a code that leaves urusan and bidang open, as Kepmendagri 900 prints it; undefined for every other text. */
export function levelOfGeneralKode(printed: string): DraftLevel | undefined {
  const open = GENERAL.exec(printed.trim())?.[0];
  if (open === undefined) return undefined;
  const level = normalKode(`0.00.${printed.trim().slice(open.length)}`)?.level;
  return level === 'urusan' ? undefined : level;
}

/** Level of a code of the nomenclature or of the general one; undefined for every other text. */
export function levelOfKode(printed: string): Kode['level'] | undefined {
  return normalKode(printed)?.level ?? levelOfGeneralKode(printed);
}

/** Whether a text is a part of a code that stands in a column of its own: `7`, `01`, `2.01`, `XX`. */
export function isKodePart(text: string): boolean {
  return /^(?:\d{1,4}|x{1,2}|[12]\.\d\d)$/i.test(text);
}

/** A code whose parts stand in several columns. */
export function joinKode(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

/** Whether a text is a code, or the torn off end of one (`205` and `2`, Randuagung 992–993). */
export function looksLikeKode(printed: string): boolean {
  return normalKode(printed) !== undefined || /^\d{1,3}$/.test(printed.trim());
}

/** Whether a text is the torn off end of the code above it: no code itself, and one together with it. */
export function endsKode(above: string, below: string): boolean {
  if (!/^\d[\d.\s]*$/.test(above) || !/^[\d.\s]+$/.test(below) || !above.includes('.')) return false;
  return normalKode(below) === undefined && normalKode(above + below) !== undefined;
}

/**
 * The code that a torn off end stands for, read under the nodes above it: `205` in program 7.01.01 is 7.01.01.2.05, and
 * `2` below that is 7.01.01.2.05.02.
 */
export function restOfKode(
  printed: string,
  program: string | null,
  kegiatan: string | null,
): Kode | undefined {
  const body = printed.replace(/\s+/g, '');
  const tail = /^([12])(\d\d)$/.exec(body);
  if (tail !== null && program !== null) return normalKode(`${program}.${tail[1]}.${tail[2]}`);
  if (/^\d{1,2}$/.test(body) && kegiatan !== null) return normalKode(`${kegiatan}.${body}`);
  return undefined;
}

/** Whether `kode` stands below `above` in the nomenclature. */
export function isBelow(kode: string, above: string): boolean {
  return kode.startsWith(`${above}.`);
}
