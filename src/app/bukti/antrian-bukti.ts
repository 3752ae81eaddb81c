import {
  anyWaiting,
  type BuktiMenunggu,
  type BuktiSelesai,
  beginReadingBukti,
  claimBukti,
  type HasilBukti,
  leaveReadingBukti,
  postponeBukti,
  settleBukti,
  takeSettled,
} from '../../store/bukti-queue.ts';
import type { Database } from '../../store/client.ts';
import { writeMessages } from '../../store/outbox.ts';
import { transact } from '../../store/tx.ts';
import { encodePayload } from '../../text/payload.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';

export type { BuktiMenunggu, HasilBukti };

/** Verb of the reporting dialogue's buttons for the whole sheet. */
export const VERB_RINGKASAN = 'lapor.lembar';

/** Whose files may be taken next: no office at which one is under way, and the one served longest ago first. */
export interface Giliran {
  busy: readonly number[];
  served: readonly number[];
}

/** The next file to fetch, claimed for this process. @param diamMs how long nothing new may have come, milliseconds */
export async function ambilGiliran(
  { prisma }: Database,
  now: Date,
  diamMs: number,
  giliran?: Giliran,
): Promise<BuktiMenunggu | undefined> {
  return await transact(prisma, (tx) => claimBukti(tx, now, diamMs, giliran));
}

/** Counts a decoding before it begins. @returns how many were begun; undefined when the file waits no more */
export async function mulaiPeriksa({ prisma }: Database, id: number): Promise<number | undefined> {
  return await transact(prisma, (tx) => beginReadingBukti(tx, id));
}

/** Takes a decoding back that ended because the program stops. */
export async function lepasPeriksa({ prisma }: Database, id: number): Promise<void> {
  await transact(prisma, (tx) => leaveReadingBukti(tx, id));
}

/** Whether files still wait. */
export async function masihMenunggu({ prisma }: Database): Promise<boolean> {
  return await transact(prisma, anyWaiting);
}

/** Gives a file back for another try after some seconds. */
export async function tundaBukti({ prisma }: Database, id: number, seconds: number): Promise<void> {
  await transact(prisma, (tx) => postponeBukti(tx, id, seconds));
}

/**
 * Keeps a file or refuses it; with the last of the files that came together, the sender gets one message about all of
 * them, in the same transaction.
 * @returns whether that message was written
 */
export async function catatBukti(
  { prisma }: Database,
  bukti: BuktiMenunggu,
  hasil: HasilBukti,
  { now, say }: { now: Date; say: Say },
): Promise<boolean> {
  return await transact(prisma, async (tx) => {
    if (!(await settleBukti(tx, bukti, hasil))) return false;
    const selesai = await takeSettled(tx, bukti, now);
    if (selesai === undefined) return false;
    const { telegramId: chatId } = selesai;
    const payload = { chat_id: chatId, ...toTelegram(susunKabarBukti(say, selesai)) };
    await writeMessages(tx, [{ chatId, method: 'sendMessage', payload, jenis: 'kuitansi' }], { now });
    return true;
  });
}

/** One message for all files that came together: how many are kept, and of each refused one what to do. */
function susunKabarBukti(say: Say, { tersimpan, ditolak, pelaporId, bulan, versiDraf }: BuktiSelesai): Pesan {
  const lines = [
    ...(tersimpan > 0 ? [say('bukti-tersimpan', { jumlah: tersimpan })] : []),
    ...ditolak.map(({ nama, alasan }) =>
      say(`bukti-tolak-${alasan}`, { nama: [...nama].slice(0, 60).join('') }),
    ),
  ];
  if (versiDraf === undefined) return { teks: lines.join('\n') };
  const data = encodePayload(VERB_RINGKASAN, `${pelaporId}.${bulan}.ringkasan`, versiDraf);
  return { teks: lines.join('\n'), tombol: [[{ label: say('bukti-selesai'), data }]] };
}
