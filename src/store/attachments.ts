import type { LockedReport } from './report-lock.ts';

/** A photo or PDF announced by Telegram; its bytes are fetched after the commit. */
export interface NewBukti {
  telegramFileId: string;
  nama: string;
  albumId?: string;
  personId: number;
  now: Date;
}

/** How many files a report has, and whether this album has begun already. */
export async function countBukti(
  { tx, id: reportId }: LockedReport,
  albumId: string | undefined,
): Promise<{ jumlah: number; albumDimulai: boolean }> {
  const rows = await tx.bukti.findMany({
    where: { reportId, keadaan: { not: 'ditolak' } },
    select: { albumId: true },
  });
  return {
    jumlah: rows.length,
    albumDimulai: albumId !== undefined && rows.some((one) => one.albumId === albumId),
  };
}

/** Notes a file that is to be fetched. */
export async function addBukti({ tx, id }: LockedReport, bukti: NewBukti): Promise<void> {
  const { now, ...rest } = bukti;
  await tx.bukti.create({ data: { ...rest, reportId: id, revisi: 0, at: now } });
}

export interface NewKendala {
  butir: string[];
  teks: string;
  mintaKeputusan: boolean;
  personId: number;
  now: Date;
}

/** Notes an obstacle in the draft. */
export async function addKendala({ tx, id }: LockedReport, kendala: NewKendala): Promise<void> {
  const { now, ...rest } = kendala;
  await tx.kendala.create({ data: { ...rest, reportId: id, revisi: 0, at: now } });
}
