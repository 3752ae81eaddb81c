import type { ProfilJson, VersiProfil } from '../domain/profil.ts';
import { profilDariJson } from '../domain/profil.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { dateColumn, isoDate } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** Kemendagri code of the kabupaten that a kecamatan's code begins with. */
export function kodeKabupaten(wilayah: string): string {
  return wilayah.split('.').slice(0, 2).join('.');
}

/** The versions of a kabupaten's rules, oldest first; of one date, in the order in which they were set. */
export async function profilKabupaten(tx: Tx, wilayah: string): Promise<VersiProfil[]> {
  const rows = await tx.profilKabupaten.findMany({
    where: { wilayah },
    orderBy: [{ berlakuDari: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, berlakuDari, isi, alasan }) => ({
    id,
    berlakuDari: isoDate(berlakuDari),
    alasan,
    profil: profilDariJson(isi),
  }));
}

/** A version of a kabupaten's rules to be stored. */
export interface NewProfil {
  /** Kemendagri code of the kabupaten. */
  wilayah: string;
  /** ISO date */
  berlakuDari: string;
  isi: ProfilJson;
  alasan: string;
  now: Date;
}

/** Adds a version; none is ever changed or removed. @returns its id; the caller touches the kabupaten's offices */
export async function insertProfil(
  tx: Tx,
  { wilayah, berlakuDari, isi, alasan, now }: NewProfil,
): Promise<number> {
  const { id } = await tx.profilKabupaten.create({
    data: {
      wilayah,
      berlakuDari: dateColumn(berlakuDari),
      isi: isi as unknown as Prisma.InputJsonValue,
      alasan,
      createdAt: now,
    },
  });
  return id;
}

/** Offices of a kabupaten, in the order of their codes. */
export async function kantorKabupaten(
  tx: Tx,
  wilayah: string,
): Promise<{ id: number; wilayah: string; nama: string }[]> {
  return await tx.office.findMany({
    where: { wilayah: { startsWith: `${wilayah}.` } },
    select: { id: true, wilayah: true, nama: true },
    orderBy: { wilayah: 'asc' },
  });
}

/**
 * The newest approved month of a kabupaten's offices, from a month on, with the office.
 * @param sejak '2026-03'
 * @returns undefined where no report of such a month is approved
 */
export async function bulanDisetujui(
  tx: Tx,
  wilayah: string,
  sejak: string,
): Promise<{ bulan: string; kantor: string } | undefined> {
  const row = await tx.report.findFirst({
    where: {
      status: 'disetujui',
      bulan: { gte: sejak },
      reporter: { office: { wilayah: { startsWith: `${wilayah}.` } } },
    },
    select: { bulan: true, reporter: { select: { office: { select: { nama: true } } } } },
    orderBy: [{ bulan: 'desc' }, { id: 'asc' }],
  });
  return row === null ? undefined : { bulan: row.bulan, kantor: row.reporter.office.nama };
}
