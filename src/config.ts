import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { defaultDataDir, isInsideCheckout, type Machine, thisMachine } from './config/data-dir.ts';
import {
  CHOICES,
  isLoopback,
  type LOG_LEVELS,
  VARIABLES,
  type Values,
  type VariableCode,
  type VariableName,
} from './config/variables.ts';
import { ok, type Result } from './domain/result.ts';
import type { Language } from './text/translator.ts';

/**
 * Where the data lies: in an embedded PostgreSQL below `home`, or on a server. `migrateUrl` reaches the same database
 * as the role that owns its tables, when `url` names one that only reads and writes rows.
 */
export type DatabaseConfig =
  | { kind: 'embedded'; home: string }
  | { kind: 'server'; url: string; migrateUrl?: string };

/** How updates arrive. `host` and `port` are where this program listens; `url` is what Telegram calls. */
export type UpdatesConfig =
  | { kind: 'polling' }
  | { kind: 'webhook'; url: string; secret: string; host: string; port: number };

interface Common {
  language: Language;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Where the program's clock starts, for tests and rehearsals; undefined is the real time. */
  clockStart: Temporal.Instant | undefined;
}

/** The demonstration: emulator on loopback, a database of its own, no token. Port 0 takes any free one. */
export interface DemoConfig extends Common {
  mode: 'demo';
  database: { kind: 'embedded'; home: string };
  port: number;
}

/** The bot at Telegram, or at another Bot API server. */
export interface LiveConfig extends Common {
  mode: 'live';
  token: string;
  /** The number before the colon of the token. */
  botId: string;
  /** Without a slash at the end. */
  apiRoot: string;
  database: DatabaseConfig;
  updates: UpdatesConfig;
}

/** Everything that the environment decides. */
export type Config = DemoConfig | LiveConfig;

/** One mistake in the environment; its sentence is `refusal-<code>`. Never holds a token or a secret. */
export interface ConfigMistake {
  code:
    | VariableCode
    | 'config-needs-token'
    | 'config-secret-missing'
    | 'config-needs-database'
    | 'config-clock-real'
    | 'config-data-dir-inside';
  variable: string;
  /** The refused folder, or the values that may be chosen. */
  path?: string;
  choices?: readonly string[];
}

/** Only sensible with a token: whoever sets one of them does not mean the demonstration. */
const NEED_TOKEN: readonly VariableName[] = ['DATABASE_URL', 'TELEGRAM_API_ROOT', 'WEBHOOK_URL'];

const TELEGRAM = 'https://api.telegram.org';
const DEFAULT_WEBHOOK_PORT = 8080;
const DEFAULT_DEMO_PORT = 8787;

/**
 * Reads the environment into one value. All mistakes are returned together, in the order of the variables.
 * @param env such as process.env, after loadEnvFile
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
  machine: Machine = thisMachine(),
): Result<Config, { code: 'config'; mistakes: ConfigMistake[] }> {
  const { values, mistakes } = readVariables(env);
  const dataDir = values.DATA_DIR ?? defaultDataDir(env, machine);
  mistakes.push(...contradictions(env, values, dataDir, machine));
  if (mistakes.length > 0) return { ok: false, refusal: { code: 'config', mistakes } };

  const common: Common = {
    language: values.BOT_LANGUAGE ?? 'id',
    logLevel: values.LOG_LEVEL ?? 'info',
    clockStart: values.KENTONGAN_CLOCK,
  };
  return ok(
    values.BOT_TOKEN === undefined
      ? demoConfig(common, values, dataDir)
      : liveConfig(common, values, dataDir, values.BOT_TOKEN),
  );
}

function isGiven(env: NodeJS.ProcessEnv, name: VariableName): boolean {
  return (env[name] ?? '').trim() !== '';
}

function readVariables(env: NodeJS.ProcessEnv): { values: Values; mistakes: ConfigMistake[] } {
  const values: Record<string, unknown> = {};
  const mistakes: ConfigMistake[] = [];
  for (const [variable, schema] of Object.entries(VARIABLES) as [
    VariableName,
    (typeof VARIABLES)[VariableName],
  ][]) {
    if (!isGiven(env, variable)) continue;
    const parsed = schema.safeParse(env[variable]?.trim());
    if (parsed.success) values[variable] = parsed.data;
    else {
      const code = parsed.error.issues[0]?.message as VariableCode;
      const choices = CHOICES[variable];
      mistakes.push({ code, variable, ...(choices && { choices }) });
    }
  }
  return { values: values as Values, mistakes };
}

/** What is wrong between variables that are right by themselves. */
function contradictions(
  env: NodeJS.ProcessEnv,
  values: Values,
  dataDir: string,
  machine: Machine,
): ConfigMistake[] {
  const mistakes: ConfigMistake[] = [];
  if (!isGiven(env, 'BOT_TOKEN'))
    for (const variable of NEED_TOKEN)
      if (isGiven(env, variable)) mistakes.push({ code: 'config-needs-token', variable });
  if (isGiven(env, 'WEBHOOK_URL') && !isGiven(env, 'WEBHOOK_SECRET'))
    mistakes.push({ code: 'config-secret-missing', variable: 'WEBHOOK_SECRET' });
  if (isGiven(env, 'MIGRATE_DATABASE_URL') && !isGiven(env, 'DATABASE_URL'))
    mistakes.push({ code: 'config-needs-database', variable: 'MIGRATE_DATABASE_URL' });
  const apiRoot = values.TELEGRAM_API_ROOT ?? TELEGRAM;
  if (isGiven(env, 'KENTONGAN_CLOCK') && isGiven(env, 'BOT_TOKEN') && !isLoopback(apiRoot))
    mistakes.push({ code: 'config-clock-real', variable: 'KENTONGAN_CLOCK' });
  if (isInsideCheckout(dataDir, machine))
    mistakes.push({ code: 'config-data-dir-inside', variable: 'DATA_DIR', path: dataDir });
  return mistakes;
}

function demoConfig(common: Common, values: Values, dataDir: string): DemoConfig {
  return {
    ...common,
    mode: 'demo',
    database: { kind: 'embedded', home: join(dataDir, 'demo') },
    port: values.DEMO_PORT ?? DEFAULT_DEMO_PORT,
  };
}

function liveConfig(common: Common, values: Values, dataDir: string, token: string): LiveConfig {
  return {
    ...common,
    mode: 'live',
    token,
    botId: token.slice(0, token.indexOf(':')),
    apiRoot: values.TELEGRAM_API_ROOT ?? TELEGRAM,
    database: databaseConfig(values, dataDir),
    updates: updatesConfig(values),
  };
}

function databaseConfig(values: Values, dataDir: string): DatabaseConfig {
  const { DATABASE_URL: url, MIGRATE_DATABASE_URL: migrateUrl } = values;
  if (url === undefined) return { kind: 'embedded', home: join(dataDir, 'live') };
  return { kind: 'server', url, ...(migrateUrl !== undefined && { migrateUrl }) };
}

function updatesConfig(values: Values): UpdatesConfig {
  if (values.WEBHOOK_URL === undefined) return { kind: 'polling' };
  return {
    kind: 'webhook',
    url: values.WEBHOOK_URL,
    secret: values.WEBHOOK_SECRET ?? '',
    host: values.WEBHOOK_HOST ?? '127.0.0.1',
    port: values.WEBHOOK_PORT ?? values.PORT ?? DEFAULT_WEBHOOK_PORT,
  };
}
