import * as profile from './bot-profile.ts';
import * as chat from './chat.ts';
import * as edit from './edit.ts';
import type { Method } from './method.ts';
import * as receive from './receive.ts';
import * as send from './send.ts';

/** Every method that the emulator does. What the rules know and this table lacks is answered "not emulated". */
export const METHODS: Record<string, Method> = {
  getMe: profile.getMe,
  getUpdates: receive.getUpdates,
  setWebhook: receive.setWebhook,
  deleteWebhook: receive.deleteWebhook,
  getWebhookInfo: receive.getWebhookInfo,
  sendMessage: send.sendMessage,
  sendPhoto: send.sendPhoto,
  sendDocument: send.sendDocument,
  sendMediaGroup: send.sendMediaGroup,
  editMessageText: edit.editMessageText,
  editMessageCaption: edit.editMessageCaption,
  editMessageReplyMarkup: edit.editMessageReplyMarkup,
  deleteMessage: edit.deleteMessage,
  answerCallbackQuery: chat.answerCallbackQuery,
  sendChatAction: chat.sendChatAction,
  getChat: chat.getChat,
  leaveChat: chat.leaveChat,
  getFile: chat.getFile,
  setMyCommands: profile.setMyCommands,
  getMyCommands: profile.getMyCommands,
  deleteMyCommands: profile.deleteMyCommands,
  setMyName: profile.name.set,
  getMyName: profile.name.get,
  setMyDescription: profile.description.set,
  getMyDescription: profile.description.get,
  setMyShortDescription: profile.shortDescription.set,
  getMyShortDescription: profile.shortDescription.get,
  setChatMenuButton: profile.setChatMenuButton,
  getChatMenuButton: profile.getChatMenuButton,
};

/** Methods that count against the limits on sending. */
export const SENDING = new Set(['sendMessage', 'sendPhoto', 'sendDocument', 'sendMediaGroup']);
