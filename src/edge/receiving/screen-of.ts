import type { Update } from 'grammy/types';
import type { Feature } from '../../chat/shared/feature.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { decodePayload } from '../../text/payload.ts';
import { parseCommand } from '../routing/route-command.ts';

/**
 * Tells before anything is read which screen an update asks for: a command or a button that does not say that it acts.
 * What answers a question of a dialogue is none, and neither is what nobody knows.
 * @returns the command's name or the button's verb; undefined where no screen is asked for
 */
export function createScreenOf(features: readonly Feature[]): (update: Update) => string | undefined {
  const isScreen = ({ acts }: { acts?: true }) => acts !== true;
  const commands = new Set(
    features.flatMap(({ command = [] }) => command.filter(isScreen).map((one) => one.name)),
  );
  const verbs = new Set<string>(
    features.flatMap(({ taps = [] }) => taps.filter(isScreen).map((one) => one.verb)),
  );
  return ({ message, callback_query: pressed }) => {
    const name = parseCommand(cleanText(message?.text ?? ''))?.name ?? '';
    if (commands.has(name)) return name;
    const verb = decodePayload(pressed?.data ?? '')?.verb ?? '';
    return verbs.has(verb) ? verb : undefined;
  };
}
