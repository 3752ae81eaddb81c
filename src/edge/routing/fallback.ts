import type { Feature } from '../../chat/shared/feature.ts';
import type { Turn } from '../../chat/shared/turn.ts';

/** The answer to what no command, button or dialogue has taken. */
export async function answerFallback(turn: Turn, features: readonly Feature[]): Promise<void> {
  const { input } = turn;
  if (input.kind === 'ketuk') {
    turn.toast(turn.say('button-expired'));
    return;
  }
  if (input.kind === 'suntingan') {
    turn.reply({ text: turn.say('dialog-edited') });
    return;
  }
  for (const one of features) if (await one.withoutDialog?.(turn)) return;
  turn.reply({ text: turn.say('not-understood') });
}
