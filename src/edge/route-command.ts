import type { Perintah, Syarat } from '../chat/shared/fitur.ts';
import { peranDengan, type Turn } from '../chat/shared/turn.ts';

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?:\s+([\s\S]*))?$/i;

/** A command read from a text, or undefined when the text is none. */
export function parseCommand(text: string): { nama: string; untuk?: string; argumen: string } | undefined {
  const match = COMMAND.exec(text.trim());
  if (match === null) return undefined;
  return { nama: (match[1] ?? '').toLowerCase(), untuk: match[2], argumen: (match[3] ?? '').trim() };
}

/** Whether the sender may do what needs this right, by the roles of this moment. */
export function memenuhi(turn: Turn, syarat: Syarat): boolean {
  if (turn.petugas === undefined) return false;
  return syarat === 'siapa_pun' ? turn.petugas.penugasan.length > 0 : peranDengan(turn, syarat) !== undefined;
}

/**
 * Runs a command, in the middle of a dialogue too: the dialogue keeps waiting unless the command opens another.
 * @returns true when the update was a command, known or not
 */
export async function routeCommand(turn: Turn, commands: readonly Perintah[]): Promise<boolean> {
  if (turn.masukan.jenis !== 'teks') return false;
  const command = parseCommand(turn.masukan.teks);
  if (command === undefined) return false;
  const known = commands.find((one) => one.nama === command.nama);
  if (known === undefined) turn.balas({ teks: turn.say('command-unknown', { command: command.nama }) });
  // stopStrangers has let only an invitation through.
  else if (known.nama !== 'start' && !memenuhi(turn, known.syarat))
    turn.balas({ teks: turn.say('command-not-yours', { command: command.nama }) });
  else await known.jalankan(turn, command.argumen);
  return true;
}
