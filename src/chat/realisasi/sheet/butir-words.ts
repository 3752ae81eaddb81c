import type { Entry, Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { monthNumber, previousMonth, yearOf } from '../../../domain/kalender/month.ts';
import { type Butir, butirName, isSubKegiatan } from '../../../domain/realisasi/butir.ts';
import { sameContent } from '../../../domain/realisasi/content-fingerprint.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import { monthName } from '../../../text/dates.ts';
import type { Say } from '../../../text/translator.ts';

/** An answer beside the one that was sent before: `6 lembaga → 5 lembaga`, or just the answer. */
export function contentWithOld(say: Say, sheet: Sheet, butir: Butir): string {
  const entry = sheet.entry.get(butir.key);
  const old = sheet.sent.get(butir.key);
  const current = entryContent(say, sheet, butir, entry);
  if (old === undefined || !entry?.draft || sameContent(old, entry)) return current;
  return say('lapor-isi-berubah', { old: entryContent(say, sheet, butir, old), current });
}

/** An answer in words: `6 lembaga`, `nihil`, `27 Maret 2026, tepat waktu`. */
export function entryContent(say: Say, sheet: Sheet, butir: Butir, entry: Entry | undefined): string {
  return answerWords(say, butir, entry, yearOf(sheet.month));
}

/** `Januari–Februari`, or `Januari`; empty in January, which has no month before it in its year. */
export function monthsBefore(say: Say, sheet: Sheet): string {
  if (monthNumber(sheet.month) === 1) return '';
  const last = previousMonth(sheet.month);
  const begin = say('month-1');
  return monthNumber(last) === 1 ? begin : `${begin}–${monthName(say, last)}`;
}

/** Title of an item: short name; for units with its kind, and at a node's first question its code. */
export function butirTitle(say: Say, sheet: Sheet, butir: Butir): string {
  const name = butirName(butir, sheet.month);
  if (sheet.reporter.kind === 'desa') return name;
  const fisik = isSubKegiatan(butir) ? say('lapor-jenis-fisik') : say('lapor-jenis-kinerja');
  const kind = butir.kind === 'keuangan' ? say('lapor-jenis-keuangan') : fisik;
  const first = sheet.butir.find((one) => one.node?.id === butir.node?.id) === butir;
  // Some documents print no codes (Balapulang Tabel 6.2).
  return first && butir.node !== undefined && butir.node.kode !== ''
    ? `${name} (${butir.node.kode}) · ${kind}`
    : `${name} · ${kind}`;
}

/** A name that tells two items of one sub kegiatan apart, for buttons and lists. */
export function fullButirName(say: Say, sheet: Sheet, butir: Butir): string {
  const name = butirName(butir, sheet.month);
  if (!isSubKegiatan(butir) || sheet.reporter.kind === 'bendahara') return name;
  return `${name} · ${butir.kind === 'keuangan' ? say('lapor-uang') : say('lapor-fisik')}`;
}
