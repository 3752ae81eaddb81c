import { Command, CommanderError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { DEMO_BEGIN } from '../app/demo/fill-demo.ts';
import { type Config, readConfig } from '../config.ts';
import { cleanText } from '../domain/clean-text.ts';
import { readSnapshot, transact } from '../store/database/tx.ts';
import { sayRefusal } from '../text/refusal.ts';
import { createTranslator, LANGUAGES, type Say } from '../text/translator.ts';
import type { CliAnswer, CliCommand, CliRoom, Refusal } from './commands/command.ts';
import { exampleCommand } from './commands/example.ts';
import { explainCommand } from './commands/explain.ts';
import { inviteCommand } from './commands/invite.ts';
import { officeHistoryCommand } from './commands/office-history.ts';
import { importCommand } from './commands/plan/import-plan.ts';
import { recomputeCommand } from './commands/plan/recompute.ts';
import { prepareOfficeCommand } from './commands/prepare-office.ts';
import { profil } from './commands/profil.ts';
import { status } from './commands/status.ts';
import { sayUsageMistake } from './usage-mistake.ts';
import { withDatabase } from './with-database.ts';

/** What a run of the command line leaves behind. */
export interface Outcome {
  /** 0 done; 1 refused, or the database is not to be had; 2 the command or the environment is wrong. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

const COMMANDS: readonly CliCommand[] = [
  prepareOfficeCommand,
  exampleCommand,
  importCommand,
  recomputeCommand,
  explainCommand,
  profil,
  inviteCommand,
  status,
  officeHistoryCommand,
];

/** Variables of the live bot, which `--demo` puts aside. */
const LIVE_VARIABLES = ['BOT_TOKEN', 'DATABASE_URL', 'TELEGRAM_API_ROOT', 'WEBHOOK_URL', 'WEBHOOK_SECRET'];

/**
 * Runs one command. Without BOT_TOKEN, or with `--demo`, it works on the demonstration's database, as `npm start`
 * does; with a token on the live one.
 * @param args what stands behind the program's name
 * @param env such as process.env, after loadEnvFile
 */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const language = LANGUAGES.find((one) => one === env.BOT_LANGUAGE) ?? 'id';
  const say = createTranslator(language);
  const json = args.includes('--json');
  let outcome: Outcome = { exitCode: 0, stdout: '', stderr: '' };
  let help = '';
  const program = newProgram(say, (text) => {
    help += text;
  });
  for (const command of COMMANDS) {
    const made = command.describe(program, say);
    addSharedOptions(made, say).action(async () => {
      outcome = await runCommand(command, made, say, env);
    });
  }
  try {
    await program.parseAsync(args.map(inIndonesian), { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0, stdout: help, stderr: '' };
    return refused('pemakaian', sayUsageMistake(say, error), json, 2);
  }
}

/** The option by which help is asked for everywhere else is understood too. */
function inIndonesian(argument: string): string {
  return argument === '--help' ? '--bantuan' : argument;
}

function newProgram(say: Say, write: (text: string) => void): Command {
  const titles: Record<string, string> = {
    'Usage:': say('cli-judul-pemakaian'),
    'Options:': say('cli-judul-opsi'),
    'Commands:': say('cli-judul-perintah'),
    'Arguments:': say('cli-judul-argumen'),
  };
  return new Command('kentongan')
    .description(say('cli-keterangan'))
    .usage(say('cli-pemakaian'))
    .helpOption('-h, --bantuan', say('cli-opsi-bantuan'))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
      optionDescription: ({ description, argChoices }) => withChoices(description, argChoices),
      argumentDescription: ({ description, argChoices }) => withChoices(description, argChoices),
    })
    .configureOutput({ writeOut: write, outputError: () => undefined, writeErr: write });
}

function withChoices(description: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? description : `${description}: ${choices.join(', ')}`;
}

function addSharedOptions(command: Command, say: Say): Command {
  return command
    .option('--json', say('cli-opsi-json'))
    .option('--demo', say('cli-opsi-demo'))
    .helpOption('-h, --bantuan', say('cli-opsi-bantuan'));
}

async function runCommand(
  command: CliCommand,
  parsed: Command,
  say: Say,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const options = parsed.opts<Record<string, string | boolean>>();
  const json = options.json === true;
  const config = readConfig(options.demo === true ? withoutLive(env) : env);
  if (!config.ok) {
    const sentences = config.refusal.mistakes.map((mistake) => sayRefusal(say, mistake));
    return refused('config', sentences.join('\n'), json, 2);
  }
  const result = await command.run(roomOf(config.value, say), parsed.args, options);
  if (!result.ok) return refused(result.refusal.code, sayRefusal(say, result.refusal), json, 1);
  return answered(result.value, json, config.value, say);
}

function withoutLive(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !LIVE_VARIABLES.includes(name)));
}

function roomOf(config: Config, say: Say): CliRoom {
  const started = config.mode === 'demo' ? DEMO_BEGIN : Temporal.Now.instant();
  return {
    say,
    config,
    now: config.clockStart ?? started,
    transact: (work) => withDatabase(config, (prisma) => transact(prisma, work)),
    readSnapshot: (read) => withDatabase(config, (prisma) => readSnapshot(prisma, read)),
  };
}

function answered(
  { data, text, exitCode = 0 }: CliAnswer,
  json: boolean,
  { mode }: Config,
  say: Say,
): Outcome {
  const stdout = json
    ? JSON.stringify({ ok: exitCode === 0, peragaan: mode === 'demo', ...data })
    : cleanText(text);
  const stderr = mode === 'demo' && !json ? `${say('cli-peragaan')}\n` : '';
  return { exitCode, stdout: `${stdout}\n`, stderr };
}

function refused(kode: Refusal['code'], message: string, json: boolean, exitCode: 1 | 2): Outcome {
  return json
    ? { exitCode, stdout: `${JSON.stringify({ ok: false, kode, pesan: message })}\n`, stderr: '' }
    : { exitCode, stdout: '', stderr: `${message}\n` };
}
