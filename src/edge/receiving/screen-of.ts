import type { Update } from 'grammy/types';
import type { Feature } from '../../chat/shared/feature.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { decodePayload } from '../../text/payload.ts';
import { parseCommand } from '../routing/route-command.ts';

/**
 * Tells before anything is read whether an update asks for a screen: a command or a button that does not say that it
 * acts. What answers a question of a dialogue is none, and neither is what nobody knows.
 */
export function createIsScreen(features: readonly Feature[]): (update: Update) => boolean {
  const command = new Map(features.flatMap((one) => one.command ?? []).map((one) => [one.name, one]));
  const button = new Map(features.flatMap((one) => one.taps ?? []).map((one) => [one.verb, one]));
  return ({ message, callback_query: pressed }) => {
    const asked =
      command.get(parseCommand(cleanText(message?.text ?? ''))?.name ?? '') ??
      button.get(decodePayload(pressed?.data ?? '')?.verb ?? '');
    return asked !== undefined && asked.acts !== true;
  };
}
