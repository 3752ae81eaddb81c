import type { LOG_LEVELS } from './config/variables.ts';

/** How loud a line is. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a line is about, beside its message. Errors are written with their stack and code. */
export type LogFields = Record<string, unknown>;

/** Writes one line per call, for whoever runs the program; never a token, never a figure of a report. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A log that adds these fields to every line. */
  with(fields: LogFields): Log;
}

/** Where and how lines are written. */
export interface LogOptions {
  level: LogLevel;
  /** Takes one line with its end; stderr unless a test listens. */
  write?: (line: string) => void;
  /** Readable for people instead of JSON; so on a terminal. */
  human?: boolean;
  /** Milliseconds since 1970; the real time, also when the program's clock is moved. */
  now?: () => number;
}

const SEVERITY: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };

/** Tokens also stand in addresses of files and in errors of grammY; passwords in those of databases. */
const SECRETS: readonly [RegExp, string][] = [
  [/\b(bot)?\d+:[\w-]{20,}/g, '$1<token>'],
  [/\bbot\d+:[\w-]+/g, 'bot<token>'],
  [/(postgres(?:ql)?:\/\/[^:/@\s]*):[^@/\s]+@/g, '$1:<password>@'],
];

/** The text without tokens and passwords. */
export function redact(text: string): string {
  return SECRETS.reduce((safe, [secret, instead]) => safe.replace(secret, instead), text);
}

/** A log that writes to stderr: JSON lines for a collector, plain lines on a terminal. */
export function createLog(options: LogOptions, fixed: LogFields = {}): Log {
  const { write = (line) => process.stderr.write(line), now = Date.now } = options;
  const format = (options.human ?? process.stderr.isTTY) ? humanLine : jsonLine;
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (SEVERITY[level] < SEVERITY[options.level]) return;
      const time = new Date(now()).toISOString();
      write(`${redact(format(time, level, message, { ...fixed, ...fields }))}\n`);
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    with: (fields) => createLog(options, { ...fixed, ...fields }),
  };
}

function jsonLine(time: string, level: LogLevel, message: string, fields: LogFields): string {
  return JSON.stringify({ time, level, message, ...fields }, plain);
}

function humanLine(time: string, level: LogLevel, message: string, fields: LogFields): string {
  const parts = Object.entries(fields).map(([name, value]) =>
    value instanceof Error
      ? `\n  ${value.stack ?? value.message}`
      : ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value, plain)}`,
  );
  return `${time.slice(11, 19)} ${level.toUpperCase().padEnd(5)} ${message}${parts.join('')}`;
}

/** What JSON cannot hold by itself. */
function plain(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (!(value instanceof Error)) return value;
  const { code } = value as { code?: unknown };
  return { name: value.name, message: value.message, code, stack: value.stack, cause: value.cause };
}
