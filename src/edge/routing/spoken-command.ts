import type { Command } from '../../chat/shared/feature.ts';
import { withoutEnd } from '../../domain/linear-text.ts';
import { isNearly } from '../../domain/one-mistake.ts';

/** Words around a command that change nothing of what is asked. */
const POLITE = new Set([
  'tolong',
  'mohon',
  'minta',
  'lihat',
  'cek',
  'min',
  'pak',
  'bu',
  'dong',
  'ya',
  'kak',
  'please',
]);

/** A command that was typed as a word. */
export interface SpokenCommand {
  name: string;
  argument: string;
}

/**
 * A command typed as a plain word (`status`, `Lapor`, `riwayat kantor`, `tolong status ya`), with one typing mistake
 * too; behind those that name something with what was named (`status sembung`).
 * @returns undefined where the text is more than that: a sentence that only begins with such a word is none
 */
export function spokenCommand(text: string, commands: readonly Command[]): SpokenCommand | undefined {
  if (text.length > 60 || /[\r\n\t;]/.test(text)) return undefined;
  const words = withoutEnd(text.trim().toLowerCase(), /[.!?]/).split(/\s+/);
  while (POLITE.has(words[0] ?? '')) words.shift();
  while (POLITE.has(words.at(-1) ?? '')) words.pop();
  const said = words.join('_');
  const known = commands.filter(({ name }) => name !== 'start');
  const exact = known.find(({ name }) => name === said);
  if (exact !== undefined) return { name: exact.name, argument: '' };
  const named = known.find((one) => one.named === true && isNearly(words[0] ?? '', one.name));
  if (named !== undefined) return { name: named.name, argument: words.slice(1).join(' ') };
  const [nearly, ...others] = known.filter(({ name }) => isNearly(said, name));
  return nearly === undefined || others.length > 0 ? undefined : { name: nearly.name, argument: '' };
}
