import type { ChangeState, OfficeAction, Subject } from '../../domain/kantor/office-change.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { OfficeEvent } from '../../generated/prisma/client.ts';
import { readsBehindLock, type Tx } from '../database/tx.ts';

/** Who did something at an office: a person under a role, or nobody of it. */
export type EventAuthor =
  | { personId: number; role: Role; plt: boolean }
  | 'baris_perintah'
  /** The program itself, by the clock. */
  | 'program';

/** One change at an office to be kept. */
export interface OfficeEventInput {
  officeId: number;
  now: Date;
  by: EventAuthor;
  subject: Subject;
  action: OfficeAction;
  object: string;
  /** Canonical JSON (`canonicalJson`). */
  before?: string;
  after?: string;
  reason?: string;
}

/**
 * Appends a change to the office's record, with the next number of that office. Writers of one office wait for one
 * another to the commit, so that the numbers have no gap; the table takes neither changes nor removals.
 */
export async function writeOfficeEvent(tx: Tx, event: OfficeEventInput): Promise<void> {
  readsBehindLock(tx);
  const { officeId, by } = event;
  await tx.$executeRaw`SELECT 1 FROM "Office" WHERE "id" = ${officeId} FOR NO KEY UPDATE`;
  const person = typeof by === 'string' ? undefined : by;
  await tx.$executeRaw`
    INSERT INTO "OfficeEvent" ("officeId", "number", "at", "by", "personId", "role", "plt", "subject", "action", "object",
      "before", "after", "reason")
    SELECT ${officeId}::int, COALESCE(max("number"), 0) + 1, ${event.now}::timestamptz,
      ${typeof by === 'string' ? by : 'orang'}::text, ${person?.personId ?? null}::int, ${person?.role ?? null}::text,
      ${person?.plt ?? false}::boolean, ${event.subject}::text, ${event.action}::text, ${event.object}::text,
      ${event.before ?? null}::text, ${event.after ?? null}::text, ${event.reason ?? null}::text
    FROM "OfficeEvent" WHERE "officeId" = ${officeId}`;
}

/** A change as it was kept; before and after are read back from their canonical JSON. */
export interface StoredOfficeEvent {
  /** Its place among the office's changes, from 1. */
  number: number;
  at: Date;
  by: 'orang' | 'baris_perintah' | 'program';
  personId?: number;
  /** Name as it is now; a person is known by their account, not by their name of then. */
  name?: string;
  role?: Role;
  plt: boolean;
  subject: Subject;
  action: OfficeAction;
  object: string;
  before?: ChangeState;
  after?: ChangeState;
  reason?: string;
}

const parsed = (json: string | null) => (json === null ? undefined : (JSON.parse(json) as ChangeState));

type EventRow = OfficeEvent & { person: { name: string } | null };

function toEvent(row: EventRow): StoredOfficeEvent {
  return {
    number: row.number,
    at: row.at,
    by: row.by as StoredOfficeEvent['by'],
    personId: row.personId ?? undefined,
    name: row.person?.name,
    role: (row.role ?? undefined) as Role | undefined,
    plt: row.plt,
    subject: row.subject as Subject,
    action: row.action as OfficeAction,
    object: row.object,
    before: parsed(row.before),
    after: parsed(row.after),
    reason: row.reason ?? undefined,
  };
}

/** Changes of an office that came after one, newest first; whoever decides by them has locked the office (`lockOffice`). */
export async function officeEventsSince(
  tx: Tx,
  officeId: number,
  number: number,
): Promise<StoredOfficeEvent[]> {
  const rows = await tx.officeEvent.findMany({
    where: { officeId, number: { gt: number } },
    include: { person: { select: { name: true } } },
    orderBy: { number: 'desc' },
  });
  return rows.map(toEvent);
}

/** Changes of an office, newest first. @param take how many at most, after skipping `skip` */
export async function officeEvents(
  tx: Tx,
  officeId: number,
  { subject, skip = 0, take }: { subject?: Subject; skip?: number; take?: number },
): Promise<StoredOfficeEvent[]> {
  const rows = await tx.officeEvent.findMany({
    where: { officeId, subject },
    include: { person: { select: { name: true } } },
    orderBy: { number: 'desc' },
    skip,
    take,
  });
  return rows.map(toEvent);
}

/** How many changes an office has, by what they are about. */
export async function countOfficeEvents(tx: Tx, officeId: number): Promise<Map<Subject, number>> {
  const rows = await tx.officeEvent.groupBy({ by: ['subject'], where: { officeId }, _count: true });
  return new Map(rows.map((row) => [row.subject as Subject, row._count]));
}
