import { pastedInvitation } from '../../chat/pendaftaran/pasted-link.ts';
import { runStartCommand } from '../../chat/pendaftaran/run-start-command.ts';
import type { Turn } from '../../chat/shared/turn.ts';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../../store/database/client.ts';
import type { Tx } from '../../store/database/tx.ts';
import { countStrangerAnswers } from '../../store/pesan/strangers.ts';
import type { Say } from '../../text/translator.ts';
import type { Sender } from '../sending/send-outbox.ts';
import { createTogether } from '../sending/together.ts';
import { parseCommand } from './route-command.ts';

/** Answers a day to somebody who opens invitations that give nothing. */
const INVITATION_ANSWERS = 3;
/** Chats remembered as answered today, so that the database is not asked again. */
const REMEMBERED = 5000;
/** Answers that wait to be sent; more strangers than that at once get none. */
const WAITING = 500;
/** The day is counted here, wherever the person is. */
const ZONE = 'Asia/Jakarta';

/** What is said to people without a role. */
export interface Strangers {
  /** The one answer a day: how to be invited. Not kept, not awaited. */
  answer(chatId: number): void;
  /** What came of an invitation, a few times a day. Not kept, not awaited. */
  sayInvitation(chatId: number, text: string): void;
  /** Whether somebody whom the program knows, but who has no role now, is to be answered: once a day. */
  isFirst(tx: Tx, chatId: number): Promise<boolean>;
}

export interface StrangersOptions {
  database: Database;
  clock: Clock;
  say: Say;
  log: Log;
  sender: Sender;
}

/** Counts in the database, so that several processes answer once. */
export function createStrangers({ database, clock, say, log, sender }: StrangersOptions): Strangers {
  const today = new Map<number, { day: string; answers: number }>();
  const dayNow = () => clock.now().toZonedDateTimeISO(ZONE).toPlainDate().toString();
  const together = createTogether(async (asked: readonly { chatId: number }[]) => {
    const chatIds = asked.map((one) => one.chatId);
    const answers = await countStrangerAnswers(database.prisma, chatIds, dayNow());
    return new Map(asked.map((one, place) => [one, answers[place] ?? 1]));
  });
  let waiting = 0;

  /** Hundreds that come at once are one statement: officers need the connections. */
  async function countSoon(chatId: number): Promise<number> {
    const asked = { chatId };
    return (await together([asked])).get(asked) ?? 1;
  }

  /**
   * The how manieth answer of the day another one would be.
   * @param ask counts it in the database
   */
  async function count(chatId: number, atMost: number, ask: () => Promise<number>): Promise<number> {
    const day = dayNow();
    const known = today.get(chatId);
    if (known?.day === day && known.answers >= atMost) return known.answers + 1;
    const answers = await ask();
    if (today.size >= REMEMBERED) today.clear();
    today.set(chatId, { day, answers });
    return answers;
  }

  async function sayWithin(chatId: number, text: string, atMost: number): Promise<void> {
    if (waiting >= WAITING) return;
    waiting += 1;
    try {
      if ((await count(chatId, atMost, () => countSoon(chatId))) <= atMost)
        await sender.sayOnce(chatId, text, 'stranger');
    } catch (error) {
      log.warn('a stranger was not answered', { error });
    } finally {
      waiting -= 1;
    }
  }

  return {
    answer: (chatId) => sender.beside(sayWithin(chatId, say('stranger'), 1)),
    sayInvitation: (chatId, text) => sender.beside(sayWithin(chatId, text, INVITATION_ANSWERS)),
    isFirst: async (tx, chatId) => {
      const inTurn = async () => (await countStrangerAnswers(tx, [chatId], dayNow()))[0] ?? 1;
      return (await count(chatId, 1, inTurn)) <= 1;
    },
  };
}

function isStart(text: string): boolean {
  const command = parseCommand(text);
  return command?.name === 'start' && command.argument !== '';
}

/** Whether a text opens an invitation, or what may be one. */
export function isInvitation(text: string | undefined, botUsername: string): boolean {
  return text !== undefined && (isStart(text) || pastedInvitation(text, botUsername) !== undefined);
}

/**
 * People without a role get one polite answer with how to be invited, and nothing else; only `/start <token>` passes,
 * which may be an invitation. A link of an invitation that was pasted as text is taken as if it had been opened.
 * @returns true when the update ends here
 */
export async function stopStrangers(turn: Turn): Promise<boolean> {
  if (turn.officer !== undefined && turn.officer.assignments.length > 0) return false;
  const { input, botUsername } = turn;
  const token = input.kind === 'teks' ? pastedInvitation(input.text, botUsername) : undefined;
  if (input.kind === 'teks' && isStart(input.text)) return false;
  if (token !== undefined) {
    await runStartCommand(turn, token);
    return true;
  }
  turn.reply({ text: turn.say('stranger') });
  return true;
}
