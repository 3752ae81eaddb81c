import type { OutboxMessage } from '../../store/outbox.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';

/** One piece of news for a person, apart from what they asked; not repeated when its fate is unknown. */
export function kabar(telegramId: number, pesan: Pesan, uniqueKey?: string): OutboxMessage {
  return {
    chatId: telegramId,
    method: 'sendMessage',
    payload: { chat_id: telegramId, ...toTelegram(pesan) },
    jenis: 'kabar',
    uniqueKey,
  };
}
