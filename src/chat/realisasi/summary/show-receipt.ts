import { Decimal } from 'decimal.js';
import type { Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { progressOfEntry } from '../../../app/realisasi/sheet/progress-of-entry.ts';
import { butirQuestion } from '../../../app/realisasi/sheet/question.ts';
import type { Takeable } from '../../../app/realisasi/sheet/reported-by-others.ts';
import type { Receipt } from '../../../app/realisasi/submit-report.ts';
import { serapanPercent } from '../../../domain/capaian/serapan.ts';
import { officeSchedule } from '../../../domain/kantor/months/open-months.ts';
import { profilOfMonth } from '../../../domain/kantor/office.ts';
import type { IndikatorProgress } from '../../../domain/progres/figures.ts';
import { judgedToDate } from '../../../domain/progres/judged-to-date.ts';
import { type Butir, butirName } from '../../../domain/realisasi/butir.ts';
import { outcomeWords, targetWords, valueWords } from '../../../render/capaian/figure-words.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { dateTime, dayDate } from '../../../text/dates.ts';
import { bar, percent } from '../../../text/format.ts';
import { listAnd } from '../../../text/list.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { localTime, type Turn } from '../../shared/turn.ts';
import { fullButirName } from '../sheet/butir-words.ts';
import { elsewhereButtons, otherRow } from './reported-elsewhere.ts';
import { sheetButton } from './show-summary.ts';

/** One bar of the receipt: capaian of a figure with a target, serapan of money with a pagu. */
function barLines(turn: Turn, sheet: Sheet, butir: Butir): string[] {
  const { say } = turn;
  if (sheet.reportedElsewhere.has(butir.key)) return [];
  const entry = sheet.entry.get(butir.key);
  const asked = butirQuestion(sheet, butir);
  const name = butirName(butir, sheet.month);
  if (asked.kind === 'keuangan') {
    const value = entry?.state === 'nihil' ? new Decimal(0) : entry?.value;
    if (value === undefined) return [];
    const serapan = asked.pagu && serapanPercent(value.plus(asked.previous.value ?? 0), asked.pagu.value);
    if (serapan === undefined) return [];
    return [say('lapor-batang-serapan', { name, bar: bar(serapan), percent: percent(serapan) })];
  }
  const toDate = asked.kind === 'angka' ? progressOfEntry(sheet, asked) : undefined;
  const { capaian } = toDate ?? {};
  if (toDate === undefined) return [];
  if (capaian === undefined) return noPercent(say, name, toDate);
  const { profil } = profilOfMonth(sheet.office, sheet.month);
  const words = capaianWords(say, capaian, judgedToDate(toDate), profil);
  return [say('lapor-batang-capaian', { name, bar: bar(capaian), capaian: words })];
}

/** A figure without a percentage: what it is, its target, and whether that is met. */
function noPercent(say: Say, name: string, toDate: IndikatorProgress): string[] {
  const [outcome, target, met] = [
    valueWords(say, toDate),
    targetWords(say, toDate),
    outcomeWords(say, toDate),
  ];
  if (outcome === undefined || target === undefined || met === undefined) return [];
  return [`${name}\n${say('figur-hasil-target', { outcome, target })}: ${met}`];
}

/** Bars that a receipt shows; a subbagian's other items are in /capaian. */
const BARS = 6;
/** Missing items that a receipt names. */
const NAMES = 8;

function receiptEnd(turn: Turn, sheet: Sheet, receipt: Receipt, advice: string | undefined): string {
  const { say } = turn;
  if (receipt.complete && advice !== undefined) return say('lapor-kuitansi-buntu', { advice });
  if (receipt.complete) return say('lapor-kuitansi-lengkap');
  const names = receipt.missing.map((butir) => fullButirName(say, sheet, butir));
  const shown = names.slice(0, NAMES);
  const other = names.length - shown.length;
  const { batas: due } = officeSchedule(sheet.office, sheet.month);
  return say('lapor-kuitansi-kurang', {
    count: names.length,
    name: listAnd(say, other === 0 ? shown : [...shown, say('lapor-kuitansi-lain', { count: other })]),
    due: dayDate(say, due),
  });
}

/** What was answered and is not asked any more, so that nobody takes it for sent. */
function remainingLines(say: Turn['say'], { leftOver }: Receipt): string[] {
  return leftOver.length === 0
    ? []
    : [say('lapor-kuitansi-tersisa', { name: listAnd(say, [...new Set(leftOver)]) })];
}

/** What of the report does not count, since another unit has reported it: both figures. */
function notCountedLines(say: Say, sheet: Sheet, other: readonly Takeable[]): string[] {
  if (other.length === 0) return [];
  const more = other.length - BARS;
  return [
    say('lapor-kuitansi-tidak-dihitung'),
    ...other.slice(0, BARS).map((one) => `• ${otherRow(say, sheet, one)}`),
    ...(more > 0 ? [say('anggaran-lagi', { count: more })] : []),
  ];
}

/**
 * The receipt: number, moment, where the figures lead, and what is still missing or awaited.
 * @param advice what to do when nobody at the office may verify it
 */
export function showReceipt(
  turn: Turn,
  sheet: Sheet,
  receipt: Receipt & { other?: readonly Takeable[] },
  advice?: string,
): Message {
  const { say } = turn;
  const vars = {
    number: receipt.number,
    time: dateTime(say, localTime(turn.now, sheet.office)),
    timeliness: say(`lapor-waktu-${receipt.timeliness}`),
  };
  const heading = receipt.complete ? say('lapor-kuitansi', vars) : say('lapor-kuitansi-sebagian', vars);
  const bars = sheet.butir.flatMap((butir) => barLines(turn, sheet, butir)).slice(0, BARS);
  return {
    text: [
      heading,
      ...bars,
      receiptEnd(turn, sheet, receipt, advice),
      ...remainingLines(say, receipt),
      ...notCountedLines(say, sheet, receipt.other ?? []),
    ].join('\n'),
    buttons: [
      ...(receipt.complete ? [] : [[sheetButton(sheet, 'isi', say('lapor-lengkapi'))]]),
      ...(receipt.other?.length ? elsewhereButtons(say, sheet) : []),
    ],
  };
}
