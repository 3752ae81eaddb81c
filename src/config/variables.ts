import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { withoutEnd } from '../domain/linear-text.ts';
import { LANGUAGES } from '../text/translator.ts';

/** The levels of src/log.ts, most talkative first. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** A refused value; the message of every check below is one of these. */
export type VariableCode =
  | 'config-token'
  | 'config-database-url'
  | 'config-url'
  | 'config-webhook-url'
  | 'config-webhook-secret'
  | 'config-webhook-secret-short'
  | 'config-port'
  | 'config-host'
  | 'config-choice'
  | 'config-clock'
  | 'config-data-dir-relative';

const code = (name: VariableCode) => name;

const hasProtocol = (text: string, protocols: string[]) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const webAddress = z
  .string()
  .refine((text) => hasProtocol(text, ['http:', 'https:']), code('config-url'))
  .transform((text) => withoutEnd(text, /\//));

/** A server on a unix socket has no host: postgresql://user@/database?host=/run/postgresql */
const databaseAddress = z
  .string()
  .refine(
    (text) => hasProtocol(text.replace('@/', '@socket/'), ['postgres:', 'postgresql:']),
    code('config-database-url'),
  );

const port = z
  .string()
  .regex(/^\d{1,5}$/, code('config-port'))
  .transform(Number)
  .refine((number) => number <= 65_535, code('config-port'));

const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue({ code: 'custom', message: code('config-clock') });
    return z.NEVER;
  }
});

/** Every variable that the program reads, each judged by itself. Absent and empty are the same. */
export const VARIABLES = {
  BOT_TOKEN: z.string().regex(/^\d+:[\w-]+$/, code('config-token')),
  DATABASE_URL: databaseAddress,
  MIGRATE_DATABASE_URL: databaseAddress,
  DATA_DIR: z.string().refine(isAbsolutePath, code('config-data-dir-relative')),
  TELEGRAM_API_ROOT: webAddress,
  WEBHOOK_URL: webAddress.refine(
    (text) => text.startsWith('https:') || isLoopback(text),
    code('config-webhook-url'),
  ),
  /** Telegram's own rule for secret_token; a short one could be guessed, and it is all that guards the address. */
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, code('config-webhook-secret'))
    .min(16, code('config-webhook-secret-short')),
  WEBHOOK_PORT: port,
  PORT: port,
  WEBHOOK_HOST: z.string().regex(/^[\w.:-]+$/, code('config-host')),
  LOG_LEVEL: z.enum(LOG_LEVELS, code('config-choice')),
  DEMO_PORT: port,
  KENTONGAN_CLOCK: instant,
  BOT_LANGUAGE: z.enum(LANGUAGES, code('config-choice')),
} as const;

/** Name of a variable. */
export type VariableName = keyof typeof VARIABLES;

/** The values that were given and accepted. */
export type Values = { [N in VariableName]?: z.output<(typeof VARIABLES)[N]> };

/** What a variable with a fixed set of values accepts. */
export const CHOICES: Partial<Record<VariableName, readonly string[]>> = {
  LOG_LEVEL: LOG_LEVELS,
  BOT_LANGUAGE: LANGUAGES,
};

/** Whether an address reaches only programs on this very machine. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function isAbsolutePath(path: string): boolean {
  return process.platform === 'win32' ? /^([a-z]:[\\/]|\\\\)/i.test(path) : path.startsWith('/');
}
