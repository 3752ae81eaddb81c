import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { type Message, toTelegram } from '../../text/message.ts';

/** One piece of news for a person, apart from what they asked; not repeated when its fate is unknown. */
export function notice(telegramId: number, message: Message, uniqueKey?: string): OutboxMessage {
  return {
    chatId: telegramId,
    method: 'sendMessage',
    payload: { chat_id: telegramId, ...toTelegram(message) },
    kind: 'kabar',
    uniqueKey,
  };
}
