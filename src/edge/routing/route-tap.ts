import type { Tap } from '../../chat/shared/feature.ts';
import type { Turn } from '../../chat/shared/turn.ts';
import { mayUse } from './route-command.ts';

/**
 * Runs a button that works at any time, whatever dialogue is open.
 * @returns true when it was handled; a payload that is not ours, or not allowed, gets a short note and nothing else
 */
export async function routeTap(turn: Turn, buttons: ReadonlyMap<string, Tap>): Promise<boolean> {
  if (turn.input.kind !== 'ketuk') return false;
  const { payload } = turn.input;
  if (payload === undefined) {
    turn.toast(turn.say('button-unknown'));
    return true;
  }
  const known = buttons.get(payload.verb);
  if (known === undefined) return false;
  if (!mayUse(turn, known.condition)) {
    turn.toast(turn.say('button-not-yours'));
    return true;
  }
  await known.run(turn, payload);
  return true;
}
