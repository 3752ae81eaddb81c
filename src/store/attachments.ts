import type { Tx } from './tx.ts';

/** A photo or PDF announced by Telegram; its bytes are fetched after the commit. */
export interface NewBukti {
  reportId: number;
  telegramFileId: string;
  nama: string;
  albumId?: string;
  personId: number;
  now: Date;
}

/** How many files a report has, and whether this album has begun already. */
export async function countBukti(
  tx: Tx,
  reportId: number,
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
export async function addBukti(tx: Tx, bukti: NewBukti): Promise<void> {
  const { now, ...rest } = bukti;
  await tx.bukti.create({ data: { ...rest, revisi: 0, at: now } });
}

export interface NewKendala {
  reportId: number;
  butir: string[];
  teks: string;
  mintaKeputusan: boolean;
  personId: number;
  now: Date;
}

/** Notes an obstacle in the draft. */
export async function addKendala(tx: Tx, kendala: NewKendala): Promise<void> {
  const { now, ...rest } = kendala;
  await tx.kendala.create({ data: { ...rest, revisi: 0, at: now } });
}
