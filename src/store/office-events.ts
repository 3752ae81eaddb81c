import type { Perihal, TindakanKantor } from '../domain/office-change.ts';
import type { Peran } from '../domain/peran.ts';
import type { Tx } from './tx.ts';

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
