import { badRequest, forbidden } from '../request/api-refusal.ts';
import type { Method } from './method.ts';

export const answerCallbackQuery: Method = (payload, { world, callbackTtlMs, uptimeMs }) => {
  const query = world.queries.get(payload.callback_query_id);
  world.queries.delete(payload.callback_query_id);
  if (!query || uptimeMs() - query.askedAtMs > callbackTtlMs) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  const text = payload.text?.trim();
  if (text)
    world.record(world.room(query.chatId), { kind: 'toast', text, alert: payload.show_alert === true });
  return true;
};

export const sendChatAction: Method = ({ chat_id }, { world }) => {
  world.writableRoom(chat_id);
  return true;
};

export const getChat: Method = ({ chat_id }, { world }) => {
  const { chat } = world.room(chat_id);
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
};

export const leaveChat: Method = ({ chat_id }, { world }) => {
  const room = world.room(chat_id);
  if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  if (!room.open) throw forbidden('bot is not a member of the group chat');
  room.open = false;
  world.record(room, { kind: 'service', text: `− ${world.bot.first_name}` });
  return true;
};

export const getFile: Method = ({ file_id }, { world }) => world.files.download(file_id);
