import { type Api, GrammyError } from 'grammy';
import type { Chat, Update } from 'grammy/types';
import type { Log } from '../../log.ts';
import type { Say } from '../../text/translator.ts';

/** Chats remembered as told; a few thousand would mean that somebody plays with the bot. */
const REMEMBERED = 1000;

/** The group or channel of an update in which the bot is present; undefined for anything else. */
function groupOf(update: Update): { chat: Chat; present: boolean } | undefined {
  const member = update.my_chat_member;
  const message =
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.edited_channel_post ??
    update.callback_query?.message;
  const chat = member?.chat ?? message?.chat;
  if (chat === undefined || chat.type === 'private') return undefined;
  const gone = member?.new_chat_member.status === 'left' || member?.new_chat_member.status === 'kicked';
  return { chat, present: !gone };
}

/**
 * Says goodbye to a group or channel and leaves: figures belong into private chats only. It is said once, though
 * being added brings several updates. Nothing of this is stored; where Telegram refuses, it is only logged.
 */
export function createLeaveGroup(api: Api, say: Say, log: Log): (update: Update) => Promise<void> {
  const told = new Set<number>();

  async function attempt(what: string, chatId: number, call: () => Promise<unknown>): Promise<void> {
    try {
      await call();
    } catch (error) {
      // A channel in which the bot may not write, or from which it was removed meanwhile.
      const reason = error instanceof GrammyError ? error.description : 'line broke';
      log.info(`${what} a group failed`, { chatId, reason });
    }
  }

  return async (update) => {
    const group = groupOf(update);
    if (group === undefined) return;
    const { id } = group.chat;
    if (!group.present) {
      told.delete(id);
      return;
    }
    if (told.has(id)) return;
    if (told.size >= REMEMBERED) told.clear();
    told.add(id);
    await attempt('telling', id, () => api.sendMessage(id, say('group-goodbye')));
    await attempt('leaving', id, () => api.leaveChat(id));
  };
}
