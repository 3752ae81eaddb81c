import type { Assignment, Role } from '../../domain/kantor/roles.ts';
import { dateColumn, isoDate } from '../database/iso-date.ts';
import { readsBehindLock, type Tx } from '../database/tx.ts';
import { touchOffice } from './offices.ts';

/** A role with the person who holds it; it has not been ended, but an acting one may be past its date. */
export interface HeldAssignment extends Assignment {
  personId: number;
  name: string;
  telegramId: number;
  start: Date;
  lastSeenAt?: Date;
  /** The person blocked the bot. */
  blocked: boolean;
}

/** A role to be given. */
export interface AssignmentInput {
  personId: number;
  officeId: number;
  role: Role;
  reporterId?: number;
  plt: boolean;
  /** ISO date */
  until?: string;
  now: Date;
}

async function held(tx: Tx, where: object): Promise<HeldAssignment[]> {
  const rows = await tx.assignment.findMany({
    where: { ...where, endedAt: null },
    include: { person: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    officeId: row.officeId,
    role: row.role as Role,
    reporterId: row.reporterId ?? undefined,
    plt: row.plt,
    until: row.until === null ? undefined : isoDate(row.until),
    personId: row.personId,
    name: row.person.name,
    telegramId: Number(row.person.telegramId),
    start: row.start,
    lastSeenAt: row.person.lastSeenAt ?? undefined,
    blocked: row.person.blockedAt !== null,
  }));
}

/** Every role at an office that nobody has ended, in the order in which they were given. */
export async function officeAssignments(tx: Tx, officeId: number): Promise<HeldAssignment[]> {
  return await held(tx, { officeId });
}

/** A role at an office, also one that has ended; undefined when there is none with this id there. */
export async function assignmentAtOffice(
  tx: Tx,
  officeId: number,
  id: number,
): Promise<Pick<HeldAssignment, 'role' | 'plt' | 'reporterId' | 'personId'> | undefined> {
  const row = await tx.assignment.findFirst({ where: { id, officeId } });
  return (
    (row && {
      role: row.role as Role,
      plt: row.plt,
      reporterId: row.reporterId ?? undefined,
      personId: row.personId,
    }) ??
    undefined
  );
}

/** The roles of one account, at all offices. */
export async function assignmentsOfTelegram(tx: Tx, telegramId: number): Promise<HeldAssignment[]> {
  return await held(tx, { person: { telegramId: BigInt(telegramId) } });
}

/** The account's person. */
export async function findPerson(
  tx: Tx,
  by: { telegramId: number } | { id: number },
): Promise<{ id: number; name: string; telegramId: number } | undefined> {
  const where = 'id' in by ? { id: by.id } : { telegramId: BigInt(by.telegramId) };
  const row = await tx.person.findUnique({ where, select: { id: true, name: true, telegramId: true } });
  return row === null ? undefined : { ...row, telegramId: Number(row.telegramId) };
}

/** The person of an account, made at the first role; the name is the newest that Telegram gives. */
export async function savePerson(
  tx: Tx,
  person: { telegramId: number; name: string; now: Date },
): Promise<number> {
  const { name, now } = person;
  const row = await tx.person.upsert({
    where: { telegramId: BigInt(person.telegramId) },
    create: { telegramId: BigInt(person.telegramId), name, lastSeenAt: now },
    update: { name, lastSeenAt: now },
    select: { id: true },
  });
  return row.id;
}

/** Gives a role; the office is read anew where it is an acting one. @returns its id */
export async function insertAssignment(tx: Tx, input: AssignmentInput): Promise<number> {
  const { reporterId, until, now, ...rest } = input;
  const row = await tx.assignment.create({
    data: { ...rest, reporterId: reporterId, until: until && dateColumn(until), start: now },
    select: { id: true },
  });
  if (input.plt) await touchOffice(tx, input.officeId);
  return row.id;
}

/** Ends a role. @returns false when it had ended before */
export async function endAssignment(tx: Tx, id: number, end: { byId?: number; now: Date }): Promise<boolean> {
  const data = { endedAt: end.now, endedById: end.byId };
  const [ended] = await tx.assignment.updateManyAndReturn({
    where: { id, endedAt: null },
    data,
    select: { officeId: true, plt: true },
  });
  if (ended?.plt) await touchOffice(tx, ended.officeId);
  return ended !== undefined;
}

/** Sets the last day of an acting role. @param until ISO date, inclusive */
export async function setLastDay(tx: Tx, id: number, until: string): Promise<void> {
  const data = { until: dateColumn(until) };
  const { officeId } = await tx.assignment.update({ where: { id }, data, select: { officeId: true } });
  await touchOffice(tx, officeId);
}

/**
 * Makes changes of an office's people wait for one another until the commit: two who revoke each other at the same
 * moment must not leave the office without anybody.
 */
export async function lockPeople(tx: Tx, officeId: number): Promise<void> {
  readsBehindLock(tx);
  await tx.$executeRaw`SELECT 1 FROM "Office" WHERE "id" = ${officeId} FOR NO KEY UPDATE`;
}
