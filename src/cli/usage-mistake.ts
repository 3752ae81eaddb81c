import type { CommanderError } from 'commander';
import type { Say } from '../text/translator.ts';

/** Sentence for each way in which commander finds a command line wrong; `cli-keliru-<this>`. */
const SENTENCES: Record<string, string> = {
  'commander.unknownCommand': 'perintah',
  'commander.unknownOption': 'opsi',
  'commander.missingMandatoryOptionValue': 'opsi-wajib',
  'commander.optionMissingArgument': 'opsi-kosong',
  'commander.missingArgument': 'argumen-kurang',
  'commander.excessArguments': 'argumen-lebih',
  'commander.invalidArgument': 'pilihan',
};

/** What commander found wrong, as a sentence that names the part and says where help is. */
export function sayUsageMistake(say: Say, error: CommanderError): string {
  const part = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const [, choices = ''] = error.message.split('Allowed choices are ');
  const named = choices.slice(0, Math.max(0, choices.lastIndexOf('.')));
  const kind = SENTENCES[error.code] ?? 'kosong';
  return say(`cli-keliru-${kind}`, { part, choices: named });
}
