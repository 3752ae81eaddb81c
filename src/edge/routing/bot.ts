import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Dialog, Feature, Tap } from '../../chat/shared/feature.ts';
import type { Turn, TurnResult, Waiting } from '../../chat/shared/turn.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { decodePayload } from '../../text/payload.ts';
import { answerFallback } from './fallback.ts';
import { parseCommand, routeCommand } from './route-command.ts';
import { routeDialog } from './route-dialog.ts';
import { routeTap } from './route-tap.ts';
import { stopStrangers } from './strangers.ts';

/** What handleUpdate puts beside every context: the open turn, and the stored state of its dialogues. */
export interface TurnContext {
  turn: Turn;
  result: TurnResult;
  dialog: { read: unknown; write?: unknown };
}

/** The bot's context: grammY's, the conversations plugin's, and our turn. */
export type BotContext = ConversationFlavor<Context & TurnContext>;

/** Name of the one grammY conversation; which of our dialogues it serves stands in its arguments. */
const QUESTION = 'pertanyaan';

/**
 * A grammY conversation of one question: it waits for one update, hands it to the step that asked, and ends; the step
 * says where to wait next. So its stored state stays as small as one question, nothing is ever replayed, and a new
 * version of the program cannot put an answer under another question.
 * @param elsewhere updates that are not for a dialogue (commands, buttons that work at any time): it goes on waiting
 */
function questionOf(dialogs: ReadonlyMap<string, Dialog>, elsewhere: (update: Update) => boolean) {
  return createConversation<BotContext, Context>(
    async (conversation: Conversation<BotContext, Context>, _ctx, waiting: Waiting) => {
      const answer = await conversation.wait();
      if (elsewhere(answer.update)) await conversation.skip({ next: true });
      await conversation.external((outer) => routeDialog(outer.turn, dialogs.get(waiting.dialog), waiting));
    },
    { id: QUESTION },
  );
}

/** Stores dialogue states where the turn's transaction writes them. */
const storage = {
  type: 'context' as const,
  adapter: {
    // biome-ignore lint/suspicious/noExplicitAny: the plugin's own state, opaque to us
    read: (ctx: BotContext) => ctx.dialog.read as any,
    write: (ctx: BotContext, state: unknown) => {
      ctx.dialog.write = state;
    },
    delete: (ctx: BotContext) => {
      ctx.dialog.write = {};
    },
  },
};

export interface BotOptions {
  token: string;
  me: UserFromGetMe;
  features: readonly Feature[];
  /** The turn that handleUpdate opened for an update. */
  turnOf(ctx: Context): TurnContext;
}

/** The bot: the order of everything that can happen to an update, on one page. It sends nothing itself. */
export function createBot({ token, me, features, turnOf }: BotOptions): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, { botInfo: me });
  bot.use(async (ctx, next) => {
    Object.assign(ctx, turnOf(ctx));
    await next();
  });
  bot.use(conversations<BotContext, Context>({ storage }));
  bot.use(async (ctx, next) => {
    await next();
    const { waiting } = ctx.result;
    if (waiting === undefined) return;
    await ctx.conversation.exitAll();
    if (waiting !== null) await ctx.conversation.enter(QUESTION, waiting);
  });
  const commands = features.flatMap((one) => one.command ?? []);
  const buttons = new Map(
    features.flatMap((one) => (one.taps ?? []).map((taps) => [taps.verb, taps] as const)),
  );
  const dialogs = new Map(
    features.flatMap((one) => (one.dialog === undefined ? [] : [[one.dialog.id, one.dialog] as const])),
  );
  bot.use(questionOf(dialogs, (update) => isCommand(update) || isButtonOf(update, buttons)));
  bot.use(async (ctx, next) => (await stopStrangers(ctx.turn)) || (await next()));
  bot.use(async (ctx, next) => (await routeCommand(ctx.turn, commands)) || (await next()));
  bot.use(async (ctx, next) => (await routeTap(ctx.turn, buttons)) || (await next()));
  bot.use((ctx) => answerFallback(ctx.turn, features));
  return bot;
}

function isCommand(update: Update): boolean {
  return parseCommand(cleanText(update.message?.text ?? '')) !== undefined;
}

function isButtonOf(update: Update, buttons: ReadonlyMap<string, Tap>): boolean {
  return buttons.has(decodePayload(update.callback_query?.data ?? '')?.verb ?? '');
}
