import type { Redact } from './redact.ts';

/** How deep into a value a line of the log goes. */
const DEPTH_MAX = 6;
/** Longer texts are cut: a line is for reading. */
const TEXT_MAX = 8_000;

const SECRET_NAME = /pass(word|wd|phrase)?$|^pwd$|token$|secret|authorization|connectionstring/i;

/**
 * A value as it may be written: without secrets at any depth, of errors only what says where and what went wrong, and
 * nothing of what was being stored.
 */
export function loggable(value: unknown, redact: Redact): unknown {
  return describe(value, redact, 0);
}

function describe(value: unknown, redact: Redact, depth: number): unknown {
  if (typeof value === 'string') return redact(value.slice(0, TEXT_MAX));
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'symbol' || typeof value === 'function') return String(value).slice(0, 100);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEPTH_MAX) return '…';
  if (value instanceof Error) return describeError(value, redact, depth);
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return describe(value.toJSON(), redact, depth + 1);
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  if (Array.isArray(value)) return value.map((one) => describe(one, redact, depth + 1));
  if (value instanceof Map || value instanceof Set)
    return [...value].map((one) => describe(one, redact, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      redact(name),
      SECRET_NAME.test(name) && one !== undefined ? '<rahasia>' : describe(one, redact, depth + 1),
    ]),
  );
}

function describeError(error: Error, redact: Redact, depth: number): Record<string, unknown> {
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  const message = redact(messageOf(error).slice(0, TEXT_MAX));
  const told: Record<string, unknown> = { name: error.name, message };
  if (code !== undefined) told.code = describe(code, redact, depth + 1);
  told.stack = redact(
    [`${error.name}: ${messageOf(error).slice(0, TEXT_MAX)}`, ...framesOf(error)].join('\n'),
  );
  if (error.cause !== undefined) told.cause = describe(error.cause, redact, depth + 1);
  if (Array.isArray(errors)) told.errors = errors.map((one) => describe(one, redact, depth + 1));
  return told;
}

/** Where it happened, without the message that begins a stack. */
function framesOf({ stack }: Error): string[] {
  return (stack ?? '').split('\n').filter((line) => /^ {2,}at /.test(line));
}

/** Prisma prints what it was given to store, PostgreSQL the value that did not fit: figures and names of people. */
function messageOf(error: Error): string {
  if (error.name.startsWith('PrismaClient')) return prismaMessage(error.message);
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  // Class 22 (data exception) quotes the value; the other classes quote names of tables and columns only.
  if (severity !== undefined && typeof code === 'string' && code.startsWith('22'))
    return error.message.replace(/"[^"]*"/g, '"…"');
  return error.message;
}

function prismaMessage(message: string): string {
  const call = /Invalid `[\w.$]{1,80}\(\)` invocation/.exec(message)?.[0] ?? 'Prisma refused a query';
  const names = [...message.matchAll(/[Aa]rgument `(\w{1,60})`/g)].map((match) => match[1]);
  const reason =
    /Can't reach database server|Timed out fetching|Transaction API error: [\w ]{1,80}|Unique constraint failed|Foreign key constraint failed|Server has closed the connection|Transaction already closed/.exec(
      message,
    )?.[0];
  return [call, reason, names.length > 0 && `argument ${[...new Set(names)].join()}`]
    .filter(Boolean)
    .join(': ');
}
