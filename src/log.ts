import type { LOG_LEVELS } from './config/variables.ts';
import { loggable } from './log-value.ts';
import { redact as byForm, type Redact } from './redact.ts';

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
  /** Takes secrets out of whatever is written; by their forms only unless it is told which there are. */
  redact?: Redact;
}

const SEVERITY: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };

/** A log that writes to stderr: JSON lines for a collector, plain lines on a terminal. */
export function createLog(options: LogOptions, fixed: LogFields = {}): Log {
  const { write = (line) => process.stderr.write(line), now = Date.now, redact = byForm } = options;
  const format = (options.human ?? process.stderr.isTTY) ? humanLine : jsonLine;
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (SEVERITY[level] < SEVERITY[options.level]) return;
      const time = new Date(now()).toISOString();
      const safe = loggable({ ...fixed, ...fields }, redact) as LogFields;
      write(`${format(time, level, redact(message), safe)}\n`);
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
  return JSON.stringify({ time, level, message, ...fields });
}

function humanLine(time: string, level: LogLevel, message: string, fields: LogFields): string {
  const parts = Object.entries(fields).map(([name, value]) =>
    isToldError(value) ? `\n  ${textOf(value)}` : ` ${name}=${textOf(value)}`,
  );
  return `${time.slice(11, 19)} ${level.toUpperCase().padEnd(5)} ${message}${parts.join('')}`;
}

/** An error as {@link loggable} tells it. */
interface ToldError {
  stack: string;
  cause?: unknown;
  errors?: unknown[];
}

function isToldError(value: unknown): value is ToldError {
  return typeof value === 'object' && value !== null && 'stack' in value && typeof value.stack === 'string';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isToldError(value)) return JSON.stringify(value) ?? 'undefined';
  const inner = value.cause === undefined ? (value.errors ?? []) : [value.cause, ...(value.errors ?? [])];
  return [value.stack, ...inner.map((one) => `  cause: ${textOf(one)}`)].join('\n');
}
