import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import { startPolling } from '../../edge/polling.ts';
import { createLog } from '../../log.ts';
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

/**
 * What a bot of grammY and its conversations plugin does at best: state in memory, nothing stored, no rights, no
 * outbox. It answers every act with the very requests that the real program was seen to make.
 */
export async function startBareBot({ token, apiRoot, script = [] }: BotOrder): Promise<RunningBot> {
  const bot = new Bot<BareContext>(token, { client: { apiRoot, timeoutSeconds: 60 } });
  await bot.init();
  async function lapor(conversation: Conversation<BareContext, Context>, first: Context): Promise<void> {
    await answer(first, script[0] ?? []);
    for (const calls of script.slice(1)) await answer(await conversation.wait(), calls);
  }
  bot.use(conversations<BareContext, Context>());
  bot.use(createConversation<BareContext, Context>(lapor));
  bot.command('lapor', (ctx) => ctx.conversation.enter('lapor'));
  await bot.api.deleteWebhook();
  const polling = startPolling(
    bot.api,
    (update) => bot.handleUpdate(update),
    createLog({ level: 'warn' }),
    () => undefined,
  );
  return { roundTrips: () => 0, stop: () => polling.stop() };
}
