import type { Turn } from '../chat/shared/turn.ts';
import { parseCommand } from './route-command.ts';

/**
 * People without a role get one polite answer with how to be invited, and nothing else; only `/start <token>` passes,
 * which may be an invitation.
 * @returns true when the update ends here
 */
export async function stopStrangers(turn: Turn): Promise<boolean> {
  if (turn.petugas !== undefined && turn.petugas.penugasan.length > 0) return false;
  const command = turn.masukan.jenis === 'teks' ? parseCommand(turn.masukan.teks) : undefined;
  if (command?.nama === 'start' && command.argumen !== '') return false;
  turn.balas({ teks: turn.say('stranger') });
  return true;
}
