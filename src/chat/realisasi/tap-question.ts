import { Decimal } from 'decimal.js';
import { mayChangeEntry, sentRefusal } from '../../app/realisasi/record-entry.ts';
import { draftVersion } from '../../app/realisasi/sheet/open-sheet.ts';
import { readTypedDay } from '../../domain/kalender/read-typed-day.ts';
import type { Butir } from '../../domain/realisasi/butir.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { type Turn, todayIn } from '../shared/turn.ts';
import { askDate, findDateQuestion, recordChosenDay, recordDate } from './answer/ask-date.ts';
import { recordValue } from './answer/record-value.ts';
import {
  askButir,
  askSummary,
  butirBefore,
  butirOfKey,
  filledByOthers,
  questionOf,
  record,
  skip,
  tellClash,
} from './flow/ask-next.ts';
import { offerFingerprint, offerOf } from './question/offer.ts';
import { entryContent } from './sheet/butir-words.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';
import { decodeSheetAddress } from './sheet/sheet-address.ts';

type ButtonAction = (turn: Turn, desk: Desk, butir: Butir, argument: string) => Promise<void> | void;

/**
 * The answer that Tetap repeats, or that the desa reports suggest, with all of its parts. Where it is another one by now
 * than the button says, the question is asked again with what it is.
 */
async function recordOffer(
  turn: Turn,
  desk: Desk,
  butir: Butir,
  { which, fingerprint }: { which: 'tetap' | 'pakai'; fingerprint: string },
): Promise<void> {
  const question = questionOf(desk.sheet, butir);
  const offer = question.kind === 'angka' ? offerOf(question, which) : undefined;
  if (offer !== undefined && offerFingerprint(offer) === fingerprint)
    return await recordValue(turn, desk, butir, offer);
  askButir(turn, desk, butir, { echo: { text: turn.say('lapor-tawaran-berubah') } });
}

/** A category of the indicator's scale, by its place in it. */
async function recordCategory(turn: Turn, desk: Desk, butir: Butir, place: string): Promise<void> {
  const skala = butir.kind === 'indikator' ? (butir.indikator.skala ?? []) : [];
  const category = skala[Number(place)];
  if (category === undefined) return turn.toast(turn.say('button-expired'));
  await recordValue(turn, desk, butir, { category });
}

/** A day on a button: judged anew where the button was an offer, taken where it answers which day is meant. */
function recordButtonDay(
  turn: Turn,
  desk: Desk,
  butir: Butir,
  iso: string,
  choices: boolean,
): Promise<void> | void {
  const question = findDateQuestion(desk, butir.key);
  const typed = readTypedDay(iso, todayIn(turn.now, desk.sheet.office));
  if (question === undefined || !typed.ok || typed.value.form !== 'date')
    return turn.toast(turn.say('button-expired'));
  return choices
    ? recordChosenDay(turn, desk, question, typed.value.date)
    : recordDate(turn, desk, question, iso);
}

/** Buttons that answer an item. */
const ANSWERS: Record<string, ButtonAction> = {
  sudah(turn, desk, butir) {
    const question = findDateQuestion(desk, butir.key);
    if (question === undefined) return turn.toast(turn.say('button-expired'));
    askDate(turn, desk, question);
  },
  belum: (turn, desk, butir) => record(turn, desk, butir, { state: 'belum', anomaly: [] }),
  nihil: (turn, desk, butir) => recordValue(turn, desk, butir, { value: new Decimal(0) }),
  kategori: recordCategory,
  tetap: (turn, desk, butir, fingerprint) => recordOffer(turn, desk, butir, { which: 'tetap', fingerprint }),
  pakai: (turn, desk, butir, fingerprint) => recordOffer(turn, desk, butir, { which: 'pakai', fingerprint }),
  beda: (turn, desk, butir) => askButir(turn, desk, butir, { difference: true }),
  lewati: skip,
  tgl: (turn, desk, butir, iso) => recordButtonDay(turn, desk, butir, iso, false),
  pasti: (turn, desk, butir, iso) => recordButtonDay(turn, desk, butir, iso, true),
};

/** Buttons that only move; they work however old they are. */
const MOVES: Record<string, ButtonAction> = {
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
export async function tapQuestion(turn: Turn, payload: Payload): Promise<void> {
  const address = decodeSheetAddress(payload.id);
  const opened = address && (await openDesk(turn, address.reporterId, address.month));
  if (address === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const desk = opened.value;
  const butir = butirOfKey(desk, address.key);
  if (butir === undefined) return turn.toast(turn.say('button-expired'));
  if (!mayChangeEntry(desk.sheet, butir.key))
    return turn.toast(sayRefusal(turn.say, sentRefusal(desk.act, desk.sheet)));
  const [action = '', ...rest] = (address.action ?? '').split('-');
  const argument = rest.join('-');
  const move = MOVES[action];
  if (move !== undefined) return await move(turn, desk, butir, argument);
  const answer = ANSWERS[action];
  if (answer === undefined) return turn.toast(turn.say('button-unknown'));
  const already = alreadyAnswered(turn, desk, butir, { revision: payload.revision, action });
  const content = entryContent(turn.say, desk.sheet, butir, desk.sheet.entry.get(butir.key));
  if (already === 'sendiri') return turn.toast(turn.say('lapor-sudah-tercatat', { content }));
  if (already === 'orang-lain') return tellClash(turn, desk, butir);
  if (already === 'terkirim')
    return askButir(turn, desk, butir, { echo: { text: turn.say('lapor-tombol-lama') } });
  await answer(turn, desk, butir, argument);
}
