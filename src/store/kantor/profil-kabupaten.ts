import type { ProfilJson, ProfilVersion } from '../../domain/kantor/profil.ts';
import { profilFromJson } from '../../domain/kantor/profil.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { dateColumn, isoDate } from '../database/iso-date.ts';
import type { Tx } from '../database/tx.ts';

/** Kemendagri code of the kabupaten that a kecamatan's code begins with. */
export function kodeKabupaten(wilayah: string): string {
  return wilayah.split('.').slice(0, 2).join('.');
}

/** The versions of a kabupaten's rules, oldest first; of one date, in the order in which they were set. */
export async function profilKabupaten(tx: Tx, wilayah: string): Promise<ProfilVersion[]> {
  const rows = await tx.profilKabupaten.findMany({
    where: { wilayah },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, validFrom, content, reason }) => ({
    id,
    validFrom: isoDate(validFrom),
    reason,
    profil: profilFromJson(content),
  }));
}

/** A version of a kabupaten's rules to be stored. */
export interface ProfilToStore {
  /** Kemendagri code of the kabupaten. */
  wilayah: string;
  /** ISO date */
  validFrom: string;
  content: ProfilJson;
  reason: string;
  now: Date;
}

/** Adds a version; none is ever changed or removed. @returns its id; the caller touches the kabupaten's offices */
export async function insertProfil(
  tx: Tx,
  { wilayah, validFrom, content, reason, now }: ProfilToStore,
): Promise<number> {
  const { id } = await tx.profilKabupaten.create({
    data: {
      wilayah,
      validFrom: dateColumn(validFrom),
      content: content as unknown as Prisma.InputJsonValue,
      reason,
      createdAt: now,
    },
  });
  return id;
}

/** Offices of a kabupaten, in the order of their codes. */
export async function officesOfKabupaten(
  tx: Tx,
  wilayah: string,
): Promise<{ id: number; wilayah: string; name: string }[]> {
  return await tx.office.findMany({
    where: { wilayah: { startsWith: `${wilayah}.` } },
    select: { id: true, wilayah: true, name: true },
    orderBy: { wilayah: 'asc' },
  });
}

/**
 * The newest approved month of a kabupaten's offices, from a month on, with the office.
 * @param since '2026-03'
 * @returns undefined where no report of such a month is approved
 */
export async function newestApprovedMonth(
  tx: Tx,
  wilayah: string,
  since: string,
): Promise<{ month: string; office: string } | undefined> {
  const row = await tx.report.findFirst({
    where: {
      status: 'disetujui',
      month: { gte: since },
      reporter: { office: { wilayah: { startsWith: `${wilayah}.` } } },
    },
    select: { month: true, reporter: { select: { office: { select: { name: true } } } } },
    orderBy: [{ month: 'desc' }, { id: 'asc' }],
  });
  return row === null ? undefined : { month: row.month, office: row.reporter.office.name };
}
