import type { Update } from 'grammy/types';
import type { Fitur } from '../chat/shared/fitur.ts';
import { cleanText } from '../domain/clean-text.ts';
import { decodePayload } from '../text/payload.ts';
import { parseCommand } from './route-command.ts';

/**
 * Tells before anything is read whether an update asks for a screen: a command or a button that does not say that it
 * acts. What answers a question of a dialogue is none, and neither is what nobody knows.
 */
export function createIsScreen(fitur: readonly Fitur[]): (update: Update) => boolean {
  const command = new Map(fitur.flatMap((one) => one.perintah ?? []).map((one) => [one.nama, one]));
  const button = new Map(fitur.flatMap((one) => one.ketuk ?? []).map((one) => [one.verb, one]));
  return ({ message, callback_query: pressed }) => {
    const asked =
      command.get(parseCommand(cleanText(message?.text ?? ''))?.nama ?? '') ??
      button.get(decodePayload(pressed?.data ?? '')?.verb ?? '');
    return asked !== undefined && asked.acts !== true;
  };
}
