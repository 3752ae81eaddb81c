import type { Bot, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Feature } from '../../chat/shared/feature.ts';
import { createTurn, type TurnResult } from '../../chat/shared/turn.ts';
import { inputOf } from '../../chat/shared/turn-input.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Runtime } from '../../runtime.ts';
import { assertReachable } from '../../store/database/client.ts';
import { failsAgain } from '../../store/database/failure.ts';
import { type Tx, transact, transactOnOneState } from '../../store/database/tx.ts';
import { type ClaimedMessage, type OutboxMessage, writeMessages } from '../../store/pesan/outbox.ts';
import { openTurn } from '../../store/pesan/turn.ts';
import { type BotContext, createBot, type TurnContext } from '../routing/bot.ts';
import { menuMessage } from '../routing/menu.ts';
import { isInvitation } from '../routing/strangers.ts';
import { createGate } from './gate.ts';
import { createOneByOne } from './one-by-one.ts';
import { type Act, actOf, readUpdate } from './read-update.ts';
import { createScreenOf } from './screen-of.ts';
import { nameOf, officerOf } from './sender-of-update.ts';

/** What has become of an update. */
export interface Handled {
  /** Resolves when its answers were tried, for whoever wants to wait for that. */
  tried: Promise<void>;
}

/**
 * Does all of one update, and resolves when it is committed; its answers leave beside.
 * @param receivedAtMs when it came, by performance.now()
 */
export type HandleUpdate = (update: Update, receivedAtMs?: number) => Promise<Handled>;

/** What is left to do after the commit. */
interface Committed {
  messages: ClaimedMessage[];
  queryId?: string;
  toast?: string;
  /** What an invitation gave to somebody who has no role: said, and not kept. */
  passing?: string;
}

/** One update on its way. */
interface Coming {
  update: Update;
  act: Act;
  /** What was typed cannot be stored. */
  unreadable: boolean;
}

/**
 * The way of every update: one transaction that locks the chat, notes the update id (a repeat ends there), runs the
 * dialogue, and writes what is to be said; that of a screen reads one state of the database throughout; after the commit
 * the messages leave. What fails is tried once more, since the database may have been away for a moment, unless it would
 * fail again; what fails again is noted as handled, and the person told.
 * @throws while the database cannot be reached: the update has to be delivered again
 */
export function createHandleUpdate(
  runtime: Runtime,
  features: readonly Feature[],
  me: UserFromGetMe,
  token: string,
): HandleUpdate {
  const { sender, log } = runtime;
  const open = new WeakMap<Update, TurnContext>();
  const turnOf = (ctx: Context): TurnContext => {
    const found = open.get(ctx.update);
    if (found === undefined) throw new Error('an update reached the bot without its turn');
    return found;
  };
  const bot = createBot({ token, me, features, turnOf });
  const gate = createGate(runtime, me.username);
  const screenOf = createScreenOf(features);
  const oneByOne = createOneByOne();

  /** All that one update writes; undefined when it was handled before. */
  async function work(tx: Tx, { update, act, unreadable }: Coming): Promise<Committed | undefined> {
    const now = runtime.clock.now();
    const at = asDate(now);
    const name = nameOf(runtime.say, act.from);
    const opened = await openTurn(tx, { ...openingOf(update, act, at), name });
    if (!opened.fresh) return undefined;
    const input = inputOf(update, opened.lastAnswer);
    if (input === undefined) return { messages: [] };
    const officer = officerOf(opened, act.from.id, now);
    if (officer !== undefined && officer.assignments.length > 0) gate.meet(act.from.id, officer.assignments);
    else if (!isInvitation(update.message?.text, me.username) && !(await gate.isFirst(tx, act.chatId)))
      return { messages: [] };
    const { turn, result } = createTurn({
      base: {
        tx,
        now,
        input,
        say: runtime.say,
        chatId: act.chatId,
        telegramId: act.from.id,
        botUsername: me.username,
        telegramName: name,
        username: act.from.username,
        officer,
      },
      cache: runtime.officeCache,
      officeVersions: new Map(opened.assignments.map((a) => [a.officeId, a.officeVersion])),
    });
    const dialog: TurnContext['dialog'] = { read: emptyToNothing(opened.dialog) };
    open.set(update, { turn, result, dialog });
    if (unreadable) turn.reply({ text: turn.say('text-unreadable') });
    else await runMiddleware(bot, update);
    // Nothing is kept of somebody who is nobody here.
    if (turn.officer === undefined) return { messages: [], passing: textOf(result) };
    // Who has just accepted an invitation gets the menu of the new role at once.
    const menu = await menuMessage(turn, opened.person ?? turn.officer, features);
    if (menu !== undefined) result.messages.push(menu);
    const messages = await writeMessages(tx, result.messages, {
      now: at,
      claim: { worker: runtime.worker, chatId: act.chatId },
      dialog: dialog.write === undefined ? undefined : { chatId: act.chatId, state: dialog.write },
    });
    return { messages, toast: result.toast, queryId: update.callback_query?.id };
  }

  async function attempt(coming: Coming): Promise<void> {
    const { prisma } = runtime.database;
    const doAll = (tx: Tx) => work(tx, coming);
    const screen = screenOf(coming.update);
    const warn = () => log.warn('a screen locks: it should say that it acts', { screen });
    const done = await (screen === undefined
      ? transact(prisma, doAll)
      : transactOnOneState(prisma, doAll, warn));
    if (done !== undefined) deliver(coming.act, done);
  }

  /** The messages leave, beside whatever comes next. */
  function deliver({ chatId }: Act, { messages, queryId, toast, passing }: Committed): void {
    if (queryId !== undefined) sender.answerQuery(queryId, toast);
    if (passing !== undefined) gate.sayInvitation(chatId, passing);
    sender.deliver(chatId, messages);
  }

  /** Notes the update as handled, so that a broken one cannot come back for ever, and says so in one sentence. */
  async function giveUp({ update, act }: Coming, isToast = false): Promise<void> {
    const at = asDate(runtime.clock.now());
    const text = isToast ? runtime.say('button-expired') : runtime.say('trouble');
    const messages = await transact(runtime.database.prisma, async (tx) => {
      const { fresh } = await openTurn(tx, openingOf(update, act, at));
      if (!fresh || isToast) return [];
      const message: OutboxMessage = {
        chatId: act.chatId,
        method: 'sendMessage',
        payload: { chat_id: act.chatId, text },
        kind: 'jawaban',
      };
      return await writeMessages(tx, [message], {
        now: at,
        claim: { worker: runtime.worker, chatId: act.chatId },
      });
    });
    deliver(act, { messages, queryId: update.callback_query?.id, toast: isToast ? text : undefined });
  }

  /** What is done when an update could not be. */
  async function recover(coming: Coming, first: unknown): Promise<void> {
    const fields = { updateId: coming.update.update_id };
    const failed = (error: unknown) => log.error('an update could not be handled', { error, ...fields });
    if (failsAgain(first)) {
      const { callback_query: pressed } = coming.update;
      if (pressed === undefined) failed(first);
      else log.info('a button asked for what cannot be', { error: first, ...fields });
      return await giveUp(coming, pressed !== undefined);
    }
    failed(first);
    // Without a database this throws, and the update comes again, as long as Telegram keeps it.
    await assertReachable(runtime.database);
    await attempt(coming).catch((second: unknown) => {
      failed(second);
      return giveUp(coming);
    });
  }

  return async (raw, receivedAtMs = performance.now()) => {
    const { update, unreadable } = readUpdate(raw);
    const act = actOf(update);
    const nothing: Handled = { tried: Promise.resolve() };
    if (act === undefined) {
      sender.beside(runtime.leaveGroup(update));
      return nothing;
    }
    if (!(await gate.admit(update, act))) return nothing;
    // What is being sent now may be the question that this answers.
    if (update.message !== undefined) await sender.answered(act.chatId, receivedAtMs);
    const coming = { update, act, unreadable };
    const doIt = () => attempt(coming).catch((first: unknown) => recover(coming, first));
    await oneByOne(act.chatId, () => gate.atOnce(doIt));
    return { tried: sender.tried(act.chatId) };
  };
}

function openingOf(update: Update, act: Act, now: Date) {
  return {
    updateId: update.update_id,
    chatId: act.chatId,
    telegramId: act.from.id,
    act: act.key,
    now,
  };
}

/** What was said in a turn, as one text. */
function textOf({ messages }: TurnResult): string | undefined {
  const [first] = messages;
  return typeof first?.payload.text === 'string' ? first.payload.text : undefined;
}

/** grammY wraps what middleware throws; the cause is what matters for a retry. */
async function runMiddleware(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    throw error instanceof Error && 'error' in error ? error.error : error;
  }
}

/** The plugin expects nothing at all where no dialogue is open. */
function emptyToNothing(state: unknown): unknown {
  return state !== null && typeof state === 'object' && Object.keys(state).length > 0 ? state : undefined;
}
