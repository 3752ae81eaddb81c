import type { Hak } from '../../domain/peran.ts';
import type { Payload } from '../../text/payload.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Masukan } from './masukan.ts';
import { miripTabel } from './mirip-tabel.ts';
import type { Json, Turn } from './turn.ts';

/** A right, or 'siapa_pun' for anybody with a role. */
export type Syarat = Hak | 'siapa_pun';

/**
 * What a command or button does to what others work on. A screen, which is what it is unless it says otherwise, reads
 * one state of the database, so that its figures are of one moment. One that acts locks first and reads the newest
 * behind the lock; saying so spares it a vain beginning as a screen (`transactOnOneState`).
 */
interface Doing {
  acts?: true;
}

/** A command of the bot. Its description in the menu is the sentence `menu-<nama>`. */
export interface Perintah extends Doing {
  nama: string;
  syarat: Syarat;
  jalankan(turn: Turn, argumen: string): Promise<void>;
}

/** What happens when a button with this verb is pressed; the right is checked before, the object inside. */
export interface Ketuk extends Doing {
  verb: string;
  syarat: Syarat;
  jalankan(turn: Turn, payload: Payload): Promise<void>;
}

/**
 * One question of a dialogue. `tanya` says it; `jawab` takes the answer and either asks on (`pergi`) or leaves things.
 * A step holds all it needs in `args` (plain JSON), so that nothing is replayed and a new version of the program
 * can never put an answer under another question.
 */
export interface Langkah<A extends Json = Json> {
  tanya(turn: Turn, args: A): Promise<void>;
  jawab(turn: Turn, args: A, masukan: Masukan): Promise<void>;
  /** Letters of its answer, where they are more than usual; a longer one is refused before anything reads it. */
  huruf?: number;
}

/** A guided conversation; its id carries a version, raised when the meaning of a step's args changes. */
export interface Dialog {
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each step has args of its own, checked where the step is defined
  langkah: Record<string, Langkah<any>>;
  /** Its steps take pasted tables; in other dialogues one is asked about before it counts as an answer. */
  tabel?: boolean;
}

/** Everything one chat folder offers to the bot. */
export interface Fitur {
  perintah?: Perintah[];
  ketuk?: Ketuk[];
  dialog?: Dialog;
  /** What was typed or sent while no dialogue was open; true when this folder has answered it. */
  tanpaDialog?(turn: Turn): Promise<boolean>;
}

/** Asks a step's question and waits for its answer. */
export async function pergi(turn: Turn, dialog: Dialog, langkah: string, args: Json): Promise<void> {
  const step = dialog.langkah[langkah];
  if (step === undefined) throw new Error(`dialogue ${dialog.id} has no step ${langkah}`);
  turn.tunggu({ dialog: dialog.id, langkah, args });
  await step.tanya(turn, args);
}

/** Letters of an answer where neither a table nor a report in words is asked for; a number is refused above 200 of them. */
const JAWABAN_MAX = 1000;

/** Letters of a whole message: for steps that are told more, and say themselves how much of it they take. */
export const HURUF_PESAN = 4096;

/** The button with which a person says that a text that came too early was meant. */
export const VERB_TITIP = 'dialog.titip';

/**
 * Gives what a person did to the step that waits for it. A text that was sent before the question was on the screen is
 * not taken as its answer: two messages in a row would otherwise answer two questions with one thought. Nor is a pasted
 * table, which is meant for something else.
 */
export async function terima(
  turn: Turn,
  dialog: Dialog,
  waiting: { langkah: string; args: Json; titip?: string },
): Promise<void> {
  const step = dialog.langkah[waiting.langkah];
  if (step === undefined) return turn.selesai();
  const { masukan } = turn;
  if (masukan.jenis === 'teks' && masukan.dini) {
    turn.tunggu({ dialog: dialog.id, ...waiting, titip: masukan.teks });
    const shown = [...masukan.teks].slice(0, 24).join('');
    turn.balas({
      teks: turn.say('dialog-early', { text: shown }),
      tombol: [[{ label: turn.say('dialog-early-use', { text: shown }), data: encodePayload(VERB_TITIP) }]],
    });
    return;
  }
  if (masukan.jenis === 'teks' && dialog.tabel !== true && miripTabel(masukan.teks)) {
    turn.tunggu({ dialog: dialog.id, ...waiting, titip: masukan.teks });
    turn.balas({
      teks: turn.say('dialog-tabel'),
      tombol: [[{ label: turn.say('dialog-tabel-jawaban'), data: encodePayload(VERB_TITIP) }]],
    });
    return;
  }
  const titip =
    masukan.jenis === 'ketuk' && masukan.payload?.verb === VERB_TITIP && waiting.titip !== undefined
      ? ({ jenis: 'teks', teks: waiting.titip, messageId: masukan.messageId, dini: false } as const)
      : undefined;
  turn.tunggu({ dialog: dialog.id, langkah: waiting.langkah, args: waiting.args });
  const jawaban = titip ?? masukan;
  if (
    jawaban.jenis === 'teks' &&
    dialog.tabel !== true &&
    jawaban.teks.length > (step.huruf ?? JAWABAN_MAX)
  ) {
    const batas = step.huruf ?? JAWABAN_MAX;
    turn.balas({ teks: turn.say('dialog-panjang', { panjang: jawaban.teks.length, batas }) });
    return;
  }
  await step.jawab(turn, waiting.args, jawaban);
}
