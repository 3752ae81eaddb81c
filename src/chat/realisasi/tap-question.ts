import { Decimal } from 'decimal.js';
import { mayChangeEntry, sentRefusal } from '../../app/realisasi/record-entry.ts';
import { draftVersion } from '../../app/realisasi/sheet/open-sheet.ts';
import { butirQuestion, type Question } from '../../app/realisasi/sheet/question.ts';
import { readTypedDay } from '../../domain/kalender/read-typed-day.ts';
import type { Butir } from '../../domain/realisasi/butir.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { splitAction } from '../../text/buttons/wings/realisasi.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { type Turn, todayIn } from '../shared/turn.ts';
import { askDate, recordChosenDay, recordDate } from './answer/ask-date.ts';
import { recordValue } from './answer/record-value.ts';
import {
  ask,
  askButir,
  askSummary,
  butirBefore,
  butirOfKey,
  filledByOthers,
  record,
  skip,
  tellClash,
} from './flow/ask-next.ts';
import { offerFingerprint, offerOf } from './question/offer.ts';
import { entryContent } from './sheet/butir-words.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';

type AnswerButton = (turn: Turn, desk: Desk, question: Question, argument: string) => Promise<void> | void;

/**
 * The answer that Tetap repeats, or that the desa reports suggest, with all of its parts. Where it is another one by now
 * than the button says, the question is asked again with what it is.
 */
async function recordOffer(
  turn: Turn,
  desk: Desk,
  question: Question,
  { which, fingerprint }: { which: 'tetap' | 'pakai'; fingerprint: string },
): Promise<void> {
  const offer = question.kind === 'angka' ? offerOf(question, which) : undefined;
  if (offer !== undefined && offerFingerprint(offer) === fingerprint)
    return await recordValue(turn, desk, question, offer);
  ask(turn, desk, question, { echo: { text: turn.say('lapor-tawaran-berubah') } });
}

/** A category of the indicator's scale, by its place in it. */
async function recordCategory(turn: Turn, desk: Desk, question: Question, place: string): Promise<void> {
  const { butir } = question;
  const skala = butir.kind === 'indikator' ? (butir.indikator.skala ?? []) : [];
  const category = skala[Number(place)];
  if (category === undefined) return turn.toast(turn.say('button-expired'));
  await recordValue(turn, desk, question, { category });
}

/** A day on a button: judged anew where the button was an offer, taken where it answers which day is meant. */
function recordButtonDay(
  turn: Turn,
  desk: Desk,
  question: Question,
  iso: string,
  choices: boolean,
): Promise<void> | void {
  const typed = readTypedDay(iso, todayIn(turn.now, desk.sheet.office));
  if (question.kind !== 'tanggal' || !typed.ok || typed.value.form !== 'date')
    return turn.toast(turn.say('button-expired'));
  return choices
    ? recordChosenDay(turn, desk, question, typed.value.date)
    : recordDate(turn, desk, question, iso);
}

/** Buttons that answer an item. */
const ANSWERS: Record<string, AnswerButton> = {
  sudah(turn, desk, question) {
    if (question.kind !== 'tanggal') return turn.toast(turn.say('button-expired'));
    askDate(turn, desk, question);
  },
  belum: (turn, desk, question) => record(turn, desk, question, { state: 'belum', anomaly: [] }),
  nihil: (turn, desk, question) => recordValue(turn, desk, question, { value: new Decimal(0) }),
  kategori: recordCategory,
  tetap: (turn, desk, question, fingerprint) =>
    recordOffer(turn, desk, question, { which: 'tetap', fingerprint }),
  pakai: (turn, desk, question, fingerprint) =>
    recordOffer(turn, desk, question, { which: 'pakai', fingerprint }),
  beda: (turn, desk, question) => ask(turn, desk, question, { difference: true }),
  lewati: skip,
  tgl: (turn, desk, question, iso) => recordButtonDay(turn, desk, question, iso, false),
  pasti: (turn, desk, question, iso) => recordButtonDay(turn, desk, question, iso, true),
};

/** Buttons that only move; they work however old they are. */
const MOVES: Record<string, (turn: Turn, desk: Desk, butir: Butir) => void> = {
  ubah: (turn, desk, butir) => askButir(turn, desk, butir),
  ringkasan: (turn, desk) => askSummary(turn, desk),
  kembali(turn, desk, butir) {
    askButir(turn, desk, butirBefore(desk.sheet, butir) ?? butir);
  },
};

/**
 * An answer that is there already: a second press, or another operator's, or what was sent when the button was already
 * on the screen; undefined when the press may count. The button knows every answer up to the version that it carries.
 */
function alreadyAnswered(
  turn: Turn,
  { sheet }: Desk,
  butir: Butir,
  { revision, action }: { revision: number; action: string },
): 'sendiri' | 'orang-lain' | 'terkirim' | undefined {
  const entry = sheet.entry.get(butir.key);
  if (entry === undefined) return undefined;
  if (!entry.draft)
    return revision >= (sheet.work?.draft?.startVersion ?? draftVersion(sheet)) ? undefined : 'terkirim';
  if ((entry.version ?? 0) <= revision) return undefined;
  if (entry.state === 'lewati') return action === 'lewati' ? 'sendiri' : undefined;
  return filledByOthers(turn, sheet, butir.key) ? 'orang-lain' : 'sendiri';
}

/** A press of a button under a question, or of an Ubah. */
export async function tapQuestion(turn: Turn, payload: PayloadOf<'lapor.jawab'>): Promise<void> {
  const opened = await openDesk(turn, payload.reporter, payload.month);
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const desk = opened.value;
  const butir = butirOfKey(desk, payload.butir);
  if (butir === undefined) return turn.toast(turn.say('button-expired'));
  if (!mayChangeEntry(desk.sheet, butir.key))
    return turn.toast(sayRefusal(turn.say, sentRefusal(desk.act, desk.sheet)));
  const { word: action, argument } = splitAction(payload.answer);
  const move = MOVES[action];
  if (move !== undefined) return move(turn, desk, butir);
  const answer = ANSWERS[action];
  if (answer === undefined) return turn.toast(turn.say('button-unknown'));
  const already = alreadyAnswered(turn, desk, butir, { revision: payload.revision, action });
  const content = entryContent(turn.say, desk.sheet, butir, desk.sheet.entry.get(butir.key));
  if (already === 'sendiri') return turn.toast(turn.say('lapor-sudah-tercatat', { content }));
  if (already === 'orang-lain') return tellClash(turn, desk, butir);
  if (already === 'terkirim')
    return askButir(turn, desk, butir, { echo: { text: turn.say('lapor-tombol-lama') } });
  await answer(turn, desk, butirQuestion(desk.sheet, butir), argument);
}
