import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import pLimit from 'p-limit';
import { startPolling } from '../../../edge/receiving/polling.ts';
import { createLog } from '../../../log.ts';
import type { BotOrder, RunningBot, ScriptedCall } from './bot-process.ts';

type BareContext = ConversationFlavor<Context>;

/** Makes the requests of one answer, with the ids of this chat. */
async function answer(ctx: Context, calls: readonly ScriptedCall[]): Promise<void> {
  for (const { method, payload } of calls) {
    const { text = '', chat_id: _, message_id: __, callback_query_id: ___, ...options } = payload;
    if (method === 'answerCallbackQuery') await ctx.answerCallbackQuery();
    else if (method === 'sendMessage') await ctx.reply(String(text), options);
    else if (method === 'editMessageText') await ctx.editMessageText(String(text), options);
    else if (method === 'editMessageReplyMarkup') await ctx.editMessageReplyMarkup(options);
    else throw new Error(`the bare bot does not know ${method}`);
  }
}

/** A bot of grammY and its conversations plugin: state in memory, nothing stored, no rights, no outbox. */
async function bareBot({ token, apiRoot, script = [] }: BotOrder): Promise<Bot<BareContext>> {
  const bot = new Bot<BareContext>(token, { client: { apiRoot, timeoutSeconds: 60 } });
  async function report(conversation: Conversation<BareContext, Context>, first: Context): Promise<void> {
    await answer(first, script[0] ?? []);
    for (const calls of script.slice(1)) await answer(await conversation.wait(), calls);
  }
  bot.use(conversations<BareContext, Context>());
  bot.use(createConversation<BareContext, Context>(report));
  bot.command('lapor', (ctx) => ctx.conversation.enter('lapor'));
  await bot.init();
  return bot;
}

/** As many as the real program's turns. */
const CHATS_AT_ONCE = 6;

/**
 * The bare bot as grammY starts it, one update after the other. It answers every act with the very requests that the
 * real program was seen to make.
 */
export async function startBareBot(order: BotOrder): Promise<RunningBot> {
  const bot = await bareBot(order);
  const polling = bot.start({ drop_pending_updates: false });
  return {
    roundTrips: () => 0,
    async stop() {
      await bot.stop();
      await polling;
    },
  };
}

/** The same bot with the real program's own polling: several chats side by side. */
export async function startBareBotSideBySide(order: BotOrder): Promise<RunningBot> {
  const bot = await bareBot(order);
  const log = createLog({ level: 'warn' });
  const atOnce = pLimit(CHATS_AT_ONCE);
  const polling = startPolling(
    bot.api,
    (update) => atOnce(() => bot.handleUpdate(update)),
    log,
    () => undefined,
  );
  return { roundTrips: () => 0, stop: () => polling.stop() };
}
