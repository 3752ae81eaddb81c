import type { Decimal } from 'decimal.js';
import type { PaguKind } from '../../domain/rencana/plan.ts';
import { dateColumn } from '../database/iso-date.ts';
import type { Tx } from '../database/tx.ts';

/** A pagu of a DPA or DPPA that an officer entered. */
export interface PaguDpa {
  nodeId: number;
  year: number;
  kind: Exclude<PaguKind, 'indikatif'>;
  /** Rupiah */
  value: Decimal;
  printed?: string;
  /** ISO date */
  validFrom: string;
  enteredById: number;
  now: Date;
}

/** Adds pagu figures beside those that are there; the caller calls `touchOffice`. */
export async function insertPaguDpa(tx: Tx, rows: readonly PaguDpa[]): Promise<void> {
  await tx.pagu.createMany({
    data: rows.map(({ value, validFrom, now, ...row }) => ({
      ...row,
      value: value.toFixed(),
      validFrom: dateColumn(validFrom),
      createdAt: now,
    })),
  });
}

/** Anggaran kas of a sub kegiatan for a year, as an officer entered it. */
export interface NewKas {
  nodeId: number;
  year: number;
  /** Rupiah of twelve months, January first. */
  month: readonly Decimal[];
  /** ISO date */
  validFrom: string;
  enteredById: number;
  now: Date;
}

/** Adds anggaran kas beside what is there: a newer set takes its place; the caller calls `touchOffice`. */
export async function insertKas(tx: Tx, rows: readonly NewKas[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.anggaranKas.createMany({
    data: rows.flatMap(({ month, validFrom, now, ...row }) =>
      month.map((value, index) => ({
        ...row,
        month: index + 1,
        value: value.toFixed(),
        validFrom: dateColumn(validFrom),
        createdAt: now,
      })),
    ),
  });
}

/** How many drafts of an office's sections and bendahara are being filled in. */
export async function countDraftsOfUnits(tx: Tx, officeId: number): Promise<number> {
  return await tx.draft.count({
    where: { report: { reporter: { officeId, kind: { not: 'desa' } } } },
  });
}
