import type { Command, CommandCondition } from '../../chat/shared/feature.ts';
import { roleWith, type Turn } from '../../chat/shared/turn.ts';
import { spokenCommand } from './spoken-command.ts';

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?:\s+([\s\S]*))?$/i;

/** A command read from a text, or undefined when the text is none. */
export function parseCommand(
  text: string,
): { name: string; addressee?: string; argument: string } | undefined {
  const match = COMMAND.exec(text.trim());
  if (match === null) return undefined;
  return { name: (match[1] ?? '').toLowerCase(), addressee: match[2], argument: (match[3] ?? '').trim() };
}

/** Whether the sender may do what needs this right, by the roles of this moment. */
export function mayUse(turn: Turn, condition: CommandCondition): boolean {
  if (turn.officer === undefined) return false;
  return condition === 'siapa_pun'
    ? turn.officer.assignments.length > 0
    : roleWith(turn, condition) !== undefined;
}

/**
 * Runs a command, in the middle of a dialogue too: the dialogue keeps waiting unless the command opens another. Without
 * a slash it comes here only where no question is open, and is one if the person may use it.
 * @returns true when the update was a command, known or not
 */
export async function routeCommand(turn: Turn, commands: readonly Command[]): Promise<boolean> {
  if (turn.input.kind !== 'teks') return false;
  const may = commands.filter(({ condition }) => mayUse(turn, condition));
  const command = parseCommand(turn.input.text) ?? spokenCommand(turn.input.text, may);
  if (command === undefined) return false;
  const known = commands.find((one) => one.name === command.name);
  if (known === undefined) turn.reply({ text: turn.say('command-unknown', { command: command.name }) });
  // stopStrangers has let only an invitation through.
  else if (known.name !== 'start' && !mayUse(turn, known.condition))
    turn.reply({ text: turn.say('command-not-yours', { command: command.name }) });
  else await known.run(turn, command.argument);
  return true;
}
