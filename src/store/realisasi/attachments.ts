import type { LockedReport } from './report-lock.ts';

/** A photo or PDF announced by Telegram; its bytes are fetched after the commit. */
export interface NewBukti {
  telegramFileId: string;
  name: string;
  albumId?: string;
  personId: number;
  now: Date;
}

/** How many files a report has, and whether this album has begun already. */
export async function countBukti(
  { tx, id: reportId }: LockedReport,
  albumId: string | undefined,
): Promise<{ count: number; albumBegun: boolean }> {
  const rows = await tx.bukti.findMany({
    where: { reportId, state: { not: 'ditolak' } },
    select: { albumId: true },
  });
  return {
    count: rows.length,
    albumBegun: albumId !== undefined && rows.some((one) => one.albumId === albumId),
  };
}

/** Notes a file that is to be fetched. */
export async function addBukti({ tx, id }: LockedReport, bukti: NewBukti): Promise<void> {
  const { now, ...rest } = bukti;
  await tx.bukti.create({ data: { ...rest, reportId: id, revision: 0, at: now } });
}

export interface NewKendala {
  butir: string[];
  text: string;
  wantsDecision: boolean;
  personId: number;
  now: Date;
}

/** Notes an obstacle in the draft. */
export async function addKendala({ tx, id }: LockedReport, kendala: NewKendala): Promise<void> {
  const { now, ...rest } = kendala;
  await tx.kendala.create({ data: { ...rest, reportId: id, revision: 0, at: now } });
}
