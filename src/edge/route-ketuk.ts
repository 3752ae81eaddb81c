import type { Ketuk } from '../chat/shared/fitur.ts';
import type { Turn } from '../chat/shared/turn.ts';
import { memenuhi } from './route-command.ts';

/**
 * Runs a button that works at any time, whatever dialogue is open.
 * @returns true when it was handled; a payload that is not ours, or not allowed, gets a short note and nothing else
 */
export async function routeKetuk(turn: Turn, buttons: ReadonlyMap<string, Ketuk>): Promise<boolean> {
  if (turn.masukan.jenis !== 'ketuk') return false;
  const { payload } = turn.masukan;
  if (payload === undefined) {
    turn.toast(turn.say('button-unknown'));
    return true;
  }
  const known = buttons.get(payload.verb);
  if (known === undefined) return false;
  if (!memenuhi(turn, known.syarat)) {
    turn.toast(turn.say('button-not-yours'));
    return true;
  }
  await known.jalankan(turn, payload);
  return true;
}
