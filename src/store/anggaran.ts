import type { Decimal } from 'decimal.js';
import type { JenisPagu } from '../domain/rencana.ts';
import { dateColumn } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** A pagu of a DPA or DPPA that an officer entered. */
export interface PaguDpa {
  nodeId: number;
  tahun: number;
  jenis: Exclude<JenisPagu, 'indikatif'>;
  /** Rupiah */
  nilai: Decimal;
  tercetak?: string;
  /** ISO date */
  berlakuDari: string;
  enteredById: number;
  now: Date;
}

/** Adds pagu figures beside those that are there; the caller calls `touchKantor`. */
export async function insertPaguDpa(tx: Tx, rows: readonly PaguDpa[]): Promise<void> {
  await tx.pagu.createMany({
    data: rows.map(({ nilai, berlakuDari, now, ...row }) => ({
      ...row,
      nilai: nilai.toFixed(),
      berlakuDari: dateColumn(berlakuDari),
      createdAt: now,
    })),
  });
}

/** Anggaran kas of a sub kegiatan for a year, as an officer entered it. */
export interface KasBaru {
  nodeId: number;
  tahun: number;
  /** Rupiah of twelve months, January first. */
  bulan: readonly Decimal[];
  /** ISO date */
  berlakuDari: string;
  enteredById: number;
  now: Date;
}

/** Adds anggaran kas beside what is there: a newer set takes its place; the caller calls `touchKantor`. */
export async function insertKas(tx: Tx, rows: readonly KasBaru[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.anggaranKas.createMany({
    data: rows.flatMap(({ bulan, berlakuDari, now, ...row }) =>
      bulan.map((nilai, index) => ({
        ...row,
        bulan: index + 1,
        nilai: nilai.toFixed(),
        berlakuDari: dateColumn(berlakuDari),
        createdAt: now,
      })),
    ),
  });
}

/** How many drafts of an office's sections and bendahara are being filled in. */
export async function countDraftsOfUnits(tx: Tx, officeId: number): Promise<number> {
  return await tx.draft.count({
    where: { report: { reporter: { officeId, jenis: { not: 'desa' } } } },
  });
}
