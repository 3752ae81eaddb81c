import { mayChangeEntry, recordEntry } from '../../../app/realisasi/record-entry.ts';
import { latestChange } from '../../../app/realisasi/sheet/meanwhile.ts';
import {
  butirOfSheet,
  draftVersion,
  entryFingerprint,
  isFilled,
  missingButir,
  openSheet,
  type Sheet,
} from '../../../app/realisasi/sheet/open-sheet.ts';
import { butirQuestion, type Question, seenIn } from '../../../app/realisasi/sheet/question.ts';
import type { Butir } from '../../../domain/realisasi/butir.ts';
import type { DraftAnswerInput } from '../../../store/realisasi/drafts.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import { showQuestion } from '../question/show-question.ts';
import { entryContent, fullButirName } from '../sheet/butir-words.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import type { Desk } from '../sheet/open-desk.ts';
import type { ButirPlace, SummaryPlace } from '../sheet/places.ts';
import { type Echo, entryEcho } from '../summary/echo.ts';
import { showSummary } from '../summary/show-summary.ts';

/** Where an answer to an item is waited for, with the answer that is there already. */
export function butirPlace(sheet: Sheet, butir: Butir): ButirPlace {
  const s = entryFingerprint(sheet.entry.get(butir.key));
  return { p: sheet.reporter.id, b: sheet.month, k: butir.key, ...(s !== '' && { s }) };
}

/** What is said above a question, and whether another figure than the proposed one is to be typed. */
interface AskOptions {
  echo?: Echo;
  difference?: boolean;
}

/** Asks a question and waits for its figure. */
export function ask(turn: Turn, { sheet }: Desk, question: Question, options: AskOptions = {}): void {
  turn.reply(showQuestion(turn.say, sheet, question, options));
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'butir', args: butirPlace(sheet, question.butir) });
}

/** As `ask`, with the question about an item. */
export function askButir(turn: Turn, desk: Desk, butir: Butir, options: AskOptions = {}): void {
  ask(turn, desk, butirQuestion(desk.sheet, butir), options);
}

/** Shows what would be sent and waits for Kirim, as a button or as a word. */
export function askSummary(turn: Turn, { sheet }: Desk, echo?: Echo): void {
  turn.reply(showSummary(turn.say, sheet, echo));
  waitForSummary(turn, sheet);
}

/** Waits for Kirim of the sheet as it lies here; what it showed goes along, so that an older "kirim" sends nothing. */
export function waitForSummary(turn: Turn, sheet: Sheet): void {
  const args: SummaryPlace = { p: sheet.reporter.id, b: sheet.month, v: draftVersion(sheet) };
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'ringkasan', args });
}

/** Shows the summary again, since it is not what the person saw: with what happened meanwhile. */
export function askSummaryAgain(turn: Turn, desk: Desk): void {
  const last = latestChange(desk.act, desk.sheet);
  const text =
    last === undefined || last.own
      ? turn.say('lapor-draf-berubah')
      : turn.say('lapor-sementara-itu', { what: last.what, by: last.by, time: last.time });
  askSummary(turn, desk, { text });
}

/**
 * The next item to ask: after the given one, whatever is missing; then, from the start, what was never shown. So an
 * item that was passed over comes back when the report is taken up again, but not at the end of the same round.
 */
function nextButir(sheet: Sheet, afterwards?: string): Butir | undefined {
  const missing = new Set(missingButir(sheet));
  if (afterwards === undefined) return sheet.butir.find((one) => missing.has(one));
  const after = sheet.butir.slice(sheet.butir.findIndex((one) => one.key === afterwards) + 1);
  return after.find((one) => missing.has(one)) ?? sheet.butir.find((one) => !sheet.entry.has(one.key));
}

/** Goes on with what is missing, or to the summary when nothing is. */
export function proceed(turn: Turn, desk: Desk, options: { echo?: Echo; afterwards?: string } = {}): void {
  const next = nextButir(desk.sheet, options.afterwards);
  if (next === undefined) askSummary(turn, desk, options.echo);
  else askButir(turn, desk, next, { echo: options.echo });
}

/**
 * Another operator answered this item since this person saw its question.
 * @param seen the answer that the question showed, from the step's args
 */
export function filledByOthers(turn: Turn, sheet: Sheet, key: string, seen = ''): boolean {
  const entry = sheet.entry.get(key);
  if (entry === undefined || !isFilled(sheet, key)) return false;
  return entry.enteredById !== turn.officer?.id && entryFingerprint(entry) !== seen;
}

/**
 * Says what somebody else recorded meanwhile and asks again.
 * @param typed what was typed here, said too so that it is not lost; a pressed button has none
 */
export function tellClash(turn: Turn, desk: Desk, butir: Butir, typed?: string): void {
  const { sheet } = desk;
  const vars = {
    by:
      sheet.work?.draft?.answers.find((one) => one.butir === butir.key)?.enteredBy ??
      sheet.work?.latest?.by ??
      '',
    butir: fullButirName(turn.say, sheet, butir),
    content: entryContent(turn.say, sheet, butir, sheet.entry.get(butir.key)),
  };
  const text =
    typed === undefined
      ? turn.say('lapor-bentrok-tombol', vars)
      : turn.say('lapor-bentrok', { ...vars, typed });
  askButir(turn, desk, butir, { echo: { text } });
}

/** The item that was being asked before this one, where it can still be answered. */
export function butirBefore(sheet: Sheet, butir: Butir): Butir | undefined {
  const before = sheet.butir.slice(0, sheet.butir.indexOf(butir));
  return before.findLast((one) => mayChangeEntry(sheet, one.key));
}

/** Leaves an item as it is: blank ones are passed over for now, answered ones keep their answer. */
export async function skip(turn: Turn, desk: Desk, question: Question): Promise<void> {
  const { key } = question.butir;
  if (isFilled(desk.sheet, key)) return proceed(turn, desk, { afterwards: key });
  await record(turn, desk, question, { state: 'lewati', anomaly: [] });
}

/** Records the answer to a question and goes on, with the answer's echo over the next one. */
export async function record(
  turn: Turn,
  desk: Desk,
  question: Question,
  answer: Omit<DraftAnswerInput, 'butir'>,
): Promise<void> {
  const { sheet } = desk;
  const { butir } = question;
  const options = { version: draftVersion(sheet), seen: seenIn(question) };
  const saved = await recordEntry(desk.act, sheet, { ...answer, butir: butir.key }, options);
  if (!saved.ok) {
    if (saved.refusal.code === 'draf-berubah') return await recordAgain(turn, desk, butir, answer);
    turn.reply({ text: sayRefusal(turn.say, saved.refusal) });
    return turn.finish();
  }
  const echo =
    answer.state === 'lewati' ? undefined : { text: entryEcho(turn.say, sheet, question), key: butir.key };
  proceed(turn, desk, { echo, afterwards: butir.key });
}

/**
 * Two people answered at the same instant: the second looks again. Another item of theirs changes nothing for this
 * answer; the same item is not overwritten.
 */
async function recordAgain(
  turn: Turn,
  { act, sheet }: Desk,
  butir: Butir,
  answer: Omit<DraftAnswerInput, 'butir'>,
): Promise<void> {
  const fresh = await openSheet(turn.tx, act.office, sheet.reporter, sheet.month);
  if (fresh === undefined || draftVersion(fresh) === draftVersion(sheet)) {
    turn.reply({ text: sayRefusal(turn.say, { code: 'draf-berubah' }) });
    return turn.finish();
  }
  const desk = { act, sheet: fresh };
  const key = butir.key;
  const seen = entryFingerprint(sheet.entry.get(key));
  if (!filledByOthers(turn, fresh, key, seen))
    return await record(turn, desk, butirQuestion(fresh, butir), answer);
  const entry = { ...answer, enteredById: 0, enteredAt: '', draft: true };
  tellClash(turn, desk, butir, entryContent(turn.say, fresh, butir, entry));
}

/** The item behind a key, when this sheet asks it. */
export function butirOfKey(desk: Desk, key: string | undefined): Butir | undefined {
  return key === undefined ? undefined : butirOfSheet(desk.sheet, key);
}
