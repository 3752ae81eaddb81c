import type { Temporal } from 'temporal-polyfill';
import { type Action, type Officer, type OfficerAction, rolesWith } from '../../app/action.ts';
import type { OfficeCache } from '../../app/kantor/office-cache.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { type Assignment, hasRight, type Right } from '../../domain/kantor/roles.ts';
import type { MessageKind } from '../../store/pesan/message-kind.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { type Message, toTelegram } from '../../text/message.ts';
import type { TurnInput } from './turn-input.ts';

/** Plain JSON, as a dialogue's arguments are stored. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Where a dialogue waits for its next answer. */
export interface Waiting {
  dialog: string;
  step: string;
  args: Json;
  /** A text that came before its question was on the screen, kept until the person says whether it was meant. */
  kept?: string;
}

/**
 * The work of one update: an open transaction, the sender with their roles of this moment, what they did, and what is
 * to be said. Everything said here is a row of the outbox and leaves after the commit.
 */
export interface Turn extends Action {
  chatId: number;
  /** Undefined for a stranger. */
  officer?: Officer;
  input: TurnInput;
  /** First name as Telegram gives it. */
  telegramName: string;
  username?: string;
  telegramId: number;
  /** Username of the bot, for links. */
  botUsername: string;
  /** Office of one of the person's roles. @throws RangeError for another office */
  office(officeId: number): Promise<Office>;
  /** The answer to the person in this chat. */
  reply(message: Message, kind?: MessageKind): void;
  /** Changes the message whose button was pressed; a new message when no button was pressed. */
  changeMessage(message: Message): void;
  /** The short note over the chat that a button press may give. */
  toast(text: string): void;
  /** The dialogue goes on here with the next update. */
  waitFor(waiting: Waiting): void;
  /** Ends whatever dialogue is open in this chat. */
  finish(): void;
}

/** The first role in force that holds a right, or undefined. */
export function roleWith(turn: Turn, right: Right): Assignment | undefined {
  return turn.officer?.assignments.find((assignment) => hasRight(assignment.role, right));
}

/**
 * The use case's view of this turn at an office.
 * @returns undefined when the person holds no role with this right there
 */
export async function actAs(turn: Turn, officeId: number, right: Right): Promise<OfficerAction | undefined> {
  const { officer } = turn;
  if (officer === undefined || rolesWith(officer, officeId, right).length === 0) return undefined;
  return {
    tx: turn.tx,
    now: turn.now,
    say: turn.say,
    send: turn.send,
    officer,
    office: await turn.office(officeId),
  };
}

/** Today in the office's time zone. */
export function todayIn(now: Temporal.Instant, office: Office): Temporal.PlainDate {
  return dateIn(now, office.zone);
}

/** Parts from which a turn is made; the collected results are read after the dialogue has run. */
export interface TurnParts {
  base: Omit<Turn, 'send' | 'office' | 'reply' | 'changeMessage' | 'toast' | 'waitFor' | 'finish'>;
  cache: OfficeCache;
  officeVersions: ReadonlyMap<number, number>;
}

/** What a turn has collected when its dialogue has run. */
export interface TurnResult {
  messages: OutboxMessage[];
  toast?: string;
  /** undefined: leave the dialogue as it is; null: end it */
  waiting?: Waiting | null;
}

/** Makes a turn with the place where its results are collected. */
export function createTurn({ base, cache, officeVersions }: TurnParts): { turn: Turn; result: TurnResult } {
  const result: TurnResult = { messages: [] };
  const send = (message: OutboxMessage) => {
    const { caption } = message.payload;
    const payload =
      typeof caption === 'string' ? { ...message.payload, caption: cleanText(caption) } : message.payload;
    result.messages.push({ ...message, payload });
  };
  const reply = (message: Message, kind: MessageKind = 'jawaban') =>
    send({
      chatId: base.chatId,
      method: 'sendMessage',
      payload: { chat_id: base.chatId, ...toTelegram(message) },
      kind,
    });
  const turn: Turn = {
    ...base,
    send,
    reply,
    async office(officeId) {
      const version = officeVersions.get(officeId);
      if (version === undefined) throw new RangeError(`office ${officeId} is not one of this person's`);
      return await cache.get(base.tx, officeId, version);
    },
    changeMessage(message) {
      if (base.input.kind !== 'ketuk' || base.input.messageId === 0) return reply(message);
      const target = { chat_id: base.chatId, message_id: base.input.messageId };
      send({
        chatId: base.chatId,
        method: 'editMessageText',
        payload: { ...target, ...toTelegram(message) },
        kind: 'jawaban',
      });
    },
    toast: (text) => {
      result.toast = text;
    },
    waitFor: (waiting) => {
      result.waiting = waiting;
    },
    finish: () => {
      result.waiting = null;
    },
  };
  return { turn, result };
}

/** The instant in the office's zone, for times that people read. */
export function localTime(now: Temporal.Instant, office: Office): Temporal.ZonedDateTime {
  return now.toZonedDateTimeISO(office.zone);
}
