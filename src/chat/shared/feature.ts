import type { Right } from '../../domain/kantor/roles.ts';
import { beginningOf } from '../../domain/linear-text.ts';
import { button } from '../../text/buttons/button.ts';
import type { TapVerb } from '../../text/buttons/table.ts';
import type { Payload } from '../../text/payload.ts';
import { looksLikeTable } from './looks-like-table.ts';
import type { Json, Turn } from './turn.ts';
import { pressed, type TurnInput } from './turn-input.ts';

/** A right, or 'siapa_pun' for anybody with a role. */
export type CommandCondition = Right | 'siapa_pun';

/**
 * What a command or button does to what others work on. A screen, which is what it is unless it says otherwise, reads
 * one state of the database, so that its figures are of one moment. One that acts locks first and reads the newest
 * behind the lock; saying so spares it a vain beginning as a screen (`transactOnOneState`).
 */
export interface Doing {
  acts?: true;
}

/** A command of the bot. Its description in the menu is the sentence `menu-<name>`. */
export interface Command extends Doing {
  name: string;
  condition: CommandCondition;
  /** Something may be named behind it without a slash too: `status sembung`. */
  named?: true;
  run(turn: Turn, argument: string): Promise<void>;
}

/** What happens when a button with this verb is pressed; the right is checked before, the object inside. See `tap`. */
export interface Tap extends Doing {
  verb: TapVerb;
  condition: CommandCondition;
  run(turn: Turn, payload: Payload): Promise<void>;
}

/**
 * One question of a dialogue. `ask` says it; `answer` takes the answer and either asks on (`goTo`) or leaves things.
 * A step holds all it needs in `args` (plain JSON), so that nothing is replayed and a new version of the program
 * can never put an answer under another question.
 */
export interface DialogStep<A extends Json = Json> {
  ask(turn: Turn, args: A): Promise<void>;
  answer(turn: Turn, args: A, input: TurnInput): Promise<void>;
  /** Letters of its answer, where they are more than usual; a longer one is refused before anything reads it. */
  letters?: number;
}

/** A guided conversation; its id carries a version, raised when the meaning of a step's args changes. */
export interface Dialog {
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each step has args of its own, checked where the step is defined
  step: Record<string, DialogStep<any>>;
  /** Its steps take pasted tables; in other dialogues one is asked about before it counts as an answer. */
  table?: boolean;
}

/** Everything one chat folder offers to the bot. */
export interface Feature {
  command?: Command[];
  taps?: Tap[];
  dialog?: Dialog;
  /** What was typed or sent while no dialogue was open; true when this folder has answered it. */
  withoutDialog?(turn: Turn): Promise<boolean>;
}

/** Asks a step's question and waits for its answer. */
export async function goTo(turn: Turn, dialog: Dialog, step: string, args: Json): Promise<void> {
  const found = dialog.step[step];
  if (found === undefined) throw new Error(`dialogue ${dialog.id} has no step ${step}`);
  turn.waitFor({ dialog: dialog.id, step, args });
  await found.ask(turn, args);
}

/** Letters of an answer where neither a table nor a report in words is asked for; a number is refused above 200 of them. */
const MAX_ANSWER_LETTERS = 1000;

/** Letters of a whole message: for steps that are told more, and say themselves how much of it they take. */
export const MESSAGE_LETTERS = 4096;

/**
 * Gives what a person did to the step that waits for it. A text that was sent before the question was on the screen is
 * not taken as its answer: two messages in a row would otherwise answer two questions with one thought. Nor is a pasted
 * table, which is meant for something else.
 */
export async function receive(
  turn: Turn,
  dialog: Dialog,
  waiting: { step: string; args: Json; kept?: string },
): Promise<void> {
  const found = dialog.step[waiting.step];
  if (found === undefined) return turn.finish();
  const { input } = turn;
  if (input.kind === 'teks' && input.early) {
    turn.waitFor({ dialog: dialog.id, ...waiting, kept: input.text });
    const shown = beginningOf(input.text, 24);
    turn.reply({
      text: turn.say('dialog-early', { text: shown }),
      buttons: [[button(turn.say('dialog-early-use', { text: shown }), 'dialog.titip', {})]],
    });
    return;
  }
  if (input.kind === 'teks' && dialog.table !== true && looksLikeTable(input.text)) {
    turn.waitFor({ dialog: dialog.id, ...waiting, kept: input.text });
    turn.reply({
      text: turn.say('dialog-tabel'),
      buttons: [[button(turn.say('dialog-tabel-jawaban'), 'dialog.titip', {})]],
    });
    return;
  }
  const kept =
    input.kind === 'ketuk' && pressed(input, 'dialog.titip') !== undefined && waiting.kept !== undefined
      ? ({ kind: 'teks', text: waiting.kept, messageId: input.messageId, early: false } as const)
      : undefined;
  turn.waitFor({ dialog: dialog.id, step: waiting.step, args: waiting.args });
  const answer = kept ?? input;
  if (
    answer.kind === 'teks' &&
    dialog.table !== true &&
    answer.text.length > (found.letters ?? MAX_ANSWER_LETTERS)
  ) {
    const limit = found.letters ?? MAX_ANSWER_LETTERS;
    turn.reply({ text: turn.say('dialog-panjang', { length: answer.text.length, limit }) });
    return;
  }
  await found.answer(turn, waiting.args, answer);
}
