import type { ChangeState, Perihal, TindakanKantor } from '../domain/office-change.ts';
import type { Peran } from '../domain/peran.ts';
import type { OfficeEvent } from '../generated/prisma/client.ts';
import { readsBehindLock, type Tx } from './tx.ts';

/** Who did something at an office: a person under a role, or nobody of it. */
export type EventAuthor =
  | { personId: number; peran: Peran; plt: boolean }
  | 'baris_perintah'
  /** The program itself, by the clock. */
  | 'program';

/** One change at an office to be kept. */
export interface OfficeEventInput {
  officeId: number;
  now: Date;
  oleh: EventAuthor;
  perihal: Perihal;
  tindakan: TindakanKantor;
  objek: string;
  /** Canonical JSON (`canonicalJson`). */
  sebelum?: string;
  sesudah?: string;
  alasan?: string;
}

/**
 * Appends a change to the office's record, with the next number of that office. Writers of one office wait for one
 * another to the commit, so that the numbers have no gap; the table takes neither changes nor removals.
 */
export async function writeOfficeEvent(tx: Tx, event: OfficeEventInput): Promise<void> {
  readsBehindLock(tx);
  const { officeId, oleh } = event;
  await tx.$executeRaw`SELECT 1 FROM "Office" WHERE "id" = ${officeId} FOR NO KEY UPDATE`;
  const person = typeof oleh === 'string' ? undefined : oleh;
  await tx.$executeRaw`
    INSERT INTO "OfficeEvent" ("officeId", "nomor", "at", "oleh", "personId", "peran", "plt", "perihal", "tindakan", "objek",
      "sebelum", "sesudah", "alasan")
    SELECT ${officeId}::int, COALESCE(max("nomor"), 0) + 1, ${event.now}::timestamptz,
      ${typeof oleh === 'string' ? oleh : 'orang'}::text, ${person?.personId ?? null}::int, ${person?.peran ?? null}::text,
      ${person?.plt ?? false}::boolean, ${event.perihal}::text, ${event.tindakan}::text, ${event.objek}::text,
      ${event.sebelum ?? null}::text, ${event.sesudah ?? null}::text, ${event.alasan ?? null}::text
    FROM "OfficeEvent" WHERE "officeId" = ${officeId}`;
}

/** A change as it was kept; before and after are read back from their canonical JSON. */
export interface StoredOfficeEvent {
  /** Its place among the office's changes, from 1. */
  nomor: number;
  at: Date;
  oleh: 'orang' | 'baris_perintah' | 'program';
  personId?: number;
  /** Name as it is now; a person is known by their account, not by their name of then. */
  nama?: string;
  peran?: Peran;
  plt: boolean;
  perihal: Perihal;
  tindakan: TindakanKantor;
  objek: string;
  sebelum?: ChangeState;
  sesudah?: ChangeState;
  alasan?: string;
}

const parsed = (json: string | null) => (json === null ? undefined : (JSON.parse(json) as ChangeState));

type EventRow = OfficeEvent & { person: { nama: string } | null };

function toEvent(row: EventRow): StoredOfficeEvent {
  return {
    nomor: row.nomor,
    at: row.at,
    oleh: row.oleh as StoredOfficeEvent['oleh'],
    personId: row.personId ?? undefined,
    nama: row.person?.nama,
    peran: (row.peran ?? undefined) as Peran | undefined,
    plt: row.plt,
    perihal: row.perihal as Perihal,
    tindakan: row.tindakan as TindakanKantor,
    objek: row.objek,
    sebelum: parsed(row.sebelum),
    sesudah: parsed(row.sesudah),
    alasan: row.alasan ?? undefined,
  };
}

/** Changes of an office that came after one, newest first; whoever decides by them has locked the office (`lockOffice`). */
export async function officeEventsSince(
  tx: Tx,
  officeId: number,
  nomor: number,
): Promise<StoredOfficeEvent[]> {
  const rows = await tx.officeEvent.findMany({
    where: { officeId, nomor: { gt: nomor } },
    include: { person: { select: { nama: true } } },
    orderBy: { nomor: 'desc' },
  });
  return rows.map(toEvent);
}

/** Changes of an office, newest first. @param take how many at most, after skipping `skip` */
export async function officeEvents(
  tx: Tx,
  officeId: number,
  { perihal, skip = 0, take }: { perihal?: Perihal; skip?: number; take?: number },
): Promise<StoredOfficeEvent[]> {
  const rows = await tx.officeEvent.findMany({
    where: { officeId, perihal },
    include: { person: { select: { nama: true } } },
    orderBy: { nomor: 'desc' },
    skip,
    take,
  });
  return rows.map(toEvent);
}

/** How many changes an office has, by what they are about. */
export async function countOfficeEvents(tx: Tx, officeId: number): Promise<Map<Perihal, number>> {
  const rows = await tx.officeEvent.groupBy({ by: ['perihal'], where: { officeId }, _count: true });
  return new Map(rows.map((row) => [row.perihal as Perihal, row._count]));
}
