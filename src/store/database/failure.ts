import { Prisma } from '../../generated/prisma/client.ts';

/** Prisma's codes for a value that does not fit: too long, out of range, not to be read, not to be stored. */
const CERTAIN_CODES: ReadonlySet<string> = new Set([
  'P2000',
  'P2005',
  'P2006',
  'P2007',
  'P2020',
  'P2023',
  'P2033',
]);

/** PostgreSQL's class of errors about data: numeric value out of range, untranslatable character, invalid text. */
const DATA_EXCEPTION = /^22/;

/** The server's own code of a raw statement that failed; '' where it has none. */
export function sqlState(error: Prisma.PrismaClientKnownRequestError): string {
  const { meta } = error;
  const cause = (meta?.driverAdapterError as { cause?: { originalCode?: unknown } } | undefined)?.cause;
  return String(meta?.code ?? cause?.originalCode ?? '');
}

/**
 * Whether the same work would fail in the same way once more, because of what it was given: a number out of range, a
 * day that does not exist, a letter that cannot be stored. An outage, a broken connection and a conflict are not.
 */
export function failsAgain(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientValidationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError)
    return CERTAIN_CODES.has(error.code) || DATA_EXCEPTION.test(sqlState(error));
  return error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError;
}
