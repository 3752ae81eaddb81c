import type { Bot, Context } from 'grammy';
import type { Update, User, UserFromGetMe } from 'grammy/types';
import type { Temporal } from 'temporal-polyfill';
import type { Fitur } from '../chat/shared/fitur.ts';
import { masukanOf } from '../chat/shared/masukan.ts';
import { createTurn } from '../chat/shared/turn.ts';
import { cleanName } from '../domain/clean-text.ts';
import { tanggalDi } from '../domain/kalender.ts';
import { penugasanBerlaku } from '../domain/peran.ts';
import type { Runtime } from '../runtime.ts';
import { assertReachable } from '../store/client.ts';
import { type ClaimedMessage, writeMessages } from '../store/outbox.ts';
import { type OpenedTurn, openTurn } from '../store/turn.ts';
import { type Tx, transact } from '../store/tx.ts';
import { type BotContext, createBot, type TurnContext } from './bot.ts';
import { menuMessage } from './menu.ts';

/** Does all of one update, and resolves when its answers are on their way. */
export type HandleUpdate = (update: Update) => Promise<void>;

/** What is left to do after the commit. */
interface Committed {
  messages: ClaimedMessage[];
  queryId?: string;
  toast?: string;
}

/** Who acts and where; undefined for updates that are not a person's act in a private chat. */
function actOf(update: Update) {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  const from = update.message?.from ?? update.edited_message?.from ?? update.callback_query?.from;
  if (message?.chat.type !== 'private' || from === undefined) return undefined;
  return { chatId: message.chat.id, from };
}

/**
 * The way of every update: one transaction that locks the chat, notes the update id (a repeat ends there), runs the
 * dialogue, and writes what is to be said; after the commit the messages leave. What fails is tried once more, since
 * the database may have been away for a moment; what fails again is noted as handled, and the person told.
 * @throws while the database cannot be reached: the update has to be delivered again
 */
export function createHandleUpdate(
  runtime: Runtime,
  fitur: readonly Fitur[],
  me: UserFromGetMe,
  token: string,
) {
  const open = new WeakMap<Update, TurnContext>();
  const turnOf = (ctx: Context): TurnContext => {
    const found = open.get(ctx.update);
    if (found === undefined) throw new Error('an update reached the bot without its turn');
    return found;
  };
  const bot = createBot({ token, me, fitur, turnOf });

  /** All that one update writes; undefined when it was handled before. */
  async function work(
    tx: Tx,
    update: Update,
    act: NonNullable<ReturnType<typeof actOf>>,
  ): Promise<Committed | undefined> {
    const now = runtime.clock.now();
    const at = new Date(now.epochMilliseconds);
    const nama = namaOf(runtime, act.from);
    const opened = await openTurn(tx, {
      nama,
      updateId: update.update_id,
      chatId: act.chatId,
      telegramId: act.from.id,
      now: at,
    });
    if (!opened.fresh) return undefined;
    const masukan = masukanOf(update, opened.lastAnswer);
    if (masukan === undefined) return { messages: [] };
    const { turn, result } = createTurn({
      base: {
        tx,
        now,
        masukan,
        say: runtime.say,
        chatId: act.chatId,
        telegramId: act.from.id,
        botUsername: me.username,
        namaTelegram: nama,
        username: act.from.username,
        petugas: petugasOf(opened, act.from.id, now),
      },
      cache: runtime.kantorCache,
      officeVersions: new Map(opened.assignments.map((a) => [a.officeId, a.officeVersi])),
    });
    const dialog: TurnContext['dialog'] = { read: emptyToNothing(opened.dialog) };
    open.set(update, { turn, result, dialog });
    await runMiddleware(bot, update);
    // Who has just accepted an invitation gets the menu of the new role at once.
    const menu = await menuMessage(turn, opened.person ?? turn.petugas, fitur);
    if (menu !== undefined) result.messages.push(menu);
    const messages = await writeMessages(tx, result.messages, {
      now: at,
      worker: runtime.worker,
      dialog: dialog.write === undefined ? undefined : { chatId: act.chatId, state: dialog.write },
    });
    return {
      messages: messages.filter((one) => one.attempts > 0),
      toast: result.toast,
      queryId: update.callback_query?.id,
    };
  }

  async function attempt(update: Update, act: NonNullable<ReturnType<typeof actOf>>): Promise<void> {
    const done = await transact(runtime.database.prisma, (tx) => work(tx, update, act));
    if (done !== undefined) await deliver(runtime, done);
  }

  const handle: HandleUpdate = async (update) => {
    const act = actOf(update);
    if (act === undefined) return await runtime.leaveGroup(update);
    const failed = (error: unknown) =>
      runtime.log.error('an update could not be handled', { error, updateId: update.update_id });
    try {
      await attempt(update, act);
    } catch (first) {
      failed(first);
      // Without a database this throws, and the update comes again later: nothing that was typed is lost.
      await assertReachable(runtime.database);
      await attempt(update, act).catch((second: unknown) => {
        failed(second);
        return apologise(runtime, update, act.chatId);
      });
    }
  };
  return handle;
}

/** How a person is called: their name as Telegram gives it, cleaned; without one their username. */
function namaOf({ say }: Runtime, { first_name, last_name, username }: User): string {
  const nama = cleanName([first_name, last_name].filter(Boolean).join(' '));
  return nama || (username === undefined ? say('tanpa-nama') : `@${username}`);
}

/** grammY wraps what middleware throws; the cause is what matters for a retry. */
async function runMiddleware(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    throw error instanceof Error && 'error' in error ? error.error : error;
  }
}

/** The sender with the roles in force today, each by its own office's calendar. */
function petugasOf(opened: OpenedTurn, telegramId: number, now: Temporal.Instant) {
  if (opened.person === undefined) return undefined;
  const { id, nama } = opened.person;
  const penugasan = opened.assignments.filter(
    (one) => penugasanBerlaku([one], tanggalDi(now, one.zona).toString()).length > 0,
  );
  return { id, nama, telegramId, penugasan };
}

/** The plugin expects nothing at all where no dialogue is open. */
function emptyToNothing(state: unknown): unknown {
  return state !== null && typeof state === 'object' && Object.keys(state).length > 0 ? state : undefined;
}

async function deliver(runtime: Runtime, done: Committed): Promise<void> {
  const toast = done.queryId === undefined ? undefined : runtime.sender.answerQuery(done.queryId, done.toast);
  await Promise.all([toast, runtime.sender.deliver(done.messages)]);
}

/** Notes the update as handled, so that a broken one cannot come back for ever, and tells the person to try again. */
async function apologise(runtime: Runtime, update: Update, chatId: number): Promise<void> {
  const at = new Date(runtime.clock.now().epochMilliseconds);
  const telegramId = update.callback_query?.from.id ?? update.message?.from?.id ?? chatId;
  const messages = await transact(runtime.database.prisma, async (tx) => {
    const { fresh } = await openTurn(tx, { updateId: update.update_id, chatId, telegramId, now: at });
    if (!fresh) return [];
    const payload = { chat_id: chatId, text: runtime.say('trouble') };
    return await writeMessages(tx, [{ chatId, method: 'sendMessage', payload, jenis: 'jawaban' }], {
      now: at,
      worker: runtime.worker,
    });
  });
  await deliver(runtime, { messages, queryId: update.callback_query?.id });
}
