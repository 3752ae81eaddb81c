import type { Month } from '../../domain/kalender/month.ts';
import {
  SETTING_VALUES,
  type Setting,
  type SettingKind,
  type SettingValues,
} from '../../domain/kantor/dated-settings.ts';
import type { Takeover } from '../../domain/realisasi/choose-angka.ts';
import type { OfficeSetting, Takeover as TakeoverRow } from '../../generated/prisma/client.ts';
import { readsBehindLock, type Tx } from '../database/tx.ts';

/** A decision about money as the program knows it; none for other decisions and for values that it does not know. */
export function toSetting({ kind, value, since, personId, at }: OfficeSetting): Setting[] {
  if (!Object.hasOwn(SETTING_VALUES, kind)) return [];
  const which = kind as SettingKind;
  const known: readonly string[] = SETTING_VALUES[which];
  if (!known.includes(value)) return [];
  return [
    {
      kind: which,
      value: value as SettingValues[SettingKind],
      ...(since !== null && { since: since as Month }),
      ...(personId !== null && { by: personId }),
      at: at.toISOString(),
    },
  ];
}

/** A takeover as the program knows it. */
export function toTakeover({ key, month, reporterId, fromId, personId, at }: TakeoverRow): Takeover {
  return {
    key,
    month: month as Month,
    reporterId: reporterId,
    fromId: fromId,
    by: personId,
    at: at.toISOString(),
  };
}

/** A decision to be kept. */
export interface NewSetting {
  officeId: number;
  kind: SettingKind;
  value: string;
  /** First month that it holds for; absent: since the beginning. */
  since?: Month;
  /** Absent: the program itself. */
  personId?: number;
  now: Date;
}

/** Keeps a decision beside those before it; the caller calls `touchOffice`. */
export async function insertSetting(tx: Tx, { now, ...setting }: NewSetting): Promise<void> {
  await tx.officeSetting.create({ data: { ...setting, at: now } });
}

/** A takeover to be kept, with both figures as the person saw them. */
export interface NewTakeover extends Omit<Takeover, 'by' | 'at'> {
  officeId: number;
  seen: { fresh: string; old: string };
  personId: number;
  now: Date;
}

/** Keeps takeovers beside those before them; the caller calls `touchOffice`. */
export async function insertTakeovers(tx: Tx, rows: readonly NewTakeover[]): Promise<void> {
  await tx.takeover.createMany({
    data: rows.map(({ reporterId, fromId, now, ...row }) => ({
      ...row,
      reporterId: reporterId,
      fromId: fromId,
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
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    SELECT "version" FROM "Office" WHERE "id" = ${officeId} FOR NO KEY UPDATE`;
  if (row === undefined) throw new Error(`office ${officeId} does not exist`);
  return row.version;
}
