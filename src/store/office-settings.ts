import type { Bulan } from '../domain/bulan.ts';
import type { Takeover } from '../domain/counting-reporter.ts';
import {
  type JenisPengaturan,
  NILAI_PENGATURAN,
  type NilaiPengaturan,
  type Pengaturan,
} from '../domain/dated-settings.ts';
import type { OfficeSetting, Takeover as TakeoverRow } from '../generated/prisma/client.ts';
import { readsBehindLock, type Tx } from './tx.ts';

/** A decision about money as the program knows it; none for other decisions and for values that it does not know. */
export function toPengaturan({ jenis, nilai, sejak, personId, at }: OfficeSetting): Pengaturan[] {
  if (!Object.hasOwn(NILAI_PENGATURAN, jenis)) return [];
  const yang = jenis as JenisPengaturan;
  const dikenal: readonly string[] = NILAI_PENGATURAN[yang];
  if (!dikenal.includes(nilai)) return [];
  return [
    {
      jenis: yang,
      nilai: nilai as NilaiPengaturan[JenisPengaturan],
      ...(sejak !== null && { sejak: sejak as Bulan }),
      ...(personId !== null && { oleh: personId }),
      pada: at.toISOString(),
    },
  ];
}

/** A takeover as the program knows it. */
export function toTakeover({ kunci, bulan, reporterId, fromId, personId, at }: TakeoverRow): Takeover {
  return {
    kunci,
    bulan: bulan as Bulan,
    pelaporId: reporterId,
    dariId: fromId,
    oleh: personId,
    pada: at.toISOString(),
  };
}

/** A decision to be kept. */
export interface NewSetting {
  officeId: number;
  jenis: JenisPengaturan;
  nilai: string;
  /** First month that it holds for; absent: since the beginning. */
  sejak?: Bulan;
  /** Absent: the program itself. */
  personId?: number;
  now: Date;
}

/** Keeps a decision beside those before it; the caller calls `touchKantor`. */
export async function insertSetting(tx: Tx, { now, ...setting }: NewSetting): Promise<void> {
  await tx.officeSetting.create({ data: { ...setting, at: now } });
}

/** A takeover to be kept, with both figures as the person saw them. */
export interface NewTakeover extends Omit<Takeover, 'oleh' | 'pada'> {
  officeId: number;
  dilihat: { baru: string; lama: string };
  personId: number;
  now: Date;
}

/** Keeps takeovers beside those before them; the caller calls `touchKantor`. */
export async function insertTakeovers(tx: Tx, rows: readonly NewTakeover[]): Promise<void> {
  await tx.takeover.createMany({
    data: rows.map(({ pelaporId, dariId, now, ...row }) => ({
      ...row,
      reporterId: pelaporId,
      fromId: dariId,
      at: now,
    })),
  });
}

/**
 * Locks an office's decisions, plan and the sending of money until the commit, and tells its version. Order of all
 * locks: the chat, then this, then reports and drafts; whoever sends money takes it before reading what others sent.
 * A row that only refers to the office is not held up by it.
 */
export async function lockOffice(tx: Tx, officeId: number): Promise<number> {
  readsBehindLock(tx);
  const [row] = await tx.$queryRaw<{ versi: number }[]>`
    SELECT "versi" FROM "Office" WHERE "id" = ${officeId} FOR NO KEY UPDATE`;
  if (row === undefined) throw new Error(`office ${officeId} does not exist`);
  return row.versi;
}
