import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { bacaDaftar } from '../../plan/daftar-uang/baca-daftar.ts';
import type { DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';
import { type BerkasRefusal, selDariBerkas } from '../../plan/daftar-uang/sel-berkas.ts';
import {
  anyUnggahanWaiting,
  claimUnggahan,
  loadUnggahan,
  postponeUnggahan,
  settleUnggahan,
  type Unggahan,
  type UnggahanMenunggu,
} from '../../store/anggaran-unggahan.ts';
import { officeAssignments } from '../../store/assignments.ts';
import type { Database } from '../../store/client.ts';
import { loadKantor } from '../../store/offices.ts';
import { writeMessages } from '../../store/outbox.ts';
import { type Tx, transact } from '../../store/tx.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { yangBerhak, yangBerlaku } from '../petugas/roles-in-force.ts';
import type { BacaDokumen } from '../rencana/baca-dokumen.ts';
import { catatRencana } from '../rencana/catat-rencana.ts';
import { bukaBelanja } from './buka-belanja.ts';
import { pratinjauBelanja } from './pratinjau-belanja.ts';
import { pratinjauDpa } from './pratinjau-dpa.ts';
import { argsTerbaca, daftarKeJson, isBelanja, isDpa } from './simpanan.ts';
import { type TerimaRefusal, tujuanBaca } from './terima-daftar.ts';

export type { UnggahanMenunggu };

/** The next list to fetch, claimed for this process. */
export async function ambilUnggahan({ prisma }: Database): Promise<UnggahanMenunggu | undefined> {
  return await transact(prisma, claimUnggahan);
}

/** Whether lists still wait for their file. */
export async function adaUnggahanMenunggu({ prisma }: Database): Promise<boolean> {
  return await transact(prisma, anyUnggahanWaiting);
}

/** Gives a list back for another try after some seconds. */
export async function tundaUnggahan({ prisma }: Database, id: number, seconds: number): Promise<void> {
  await transact(prisma, (tx) => postponeUnggahan(tx, id, seconds));
}

/** How a download ended: the bytes, or Telegram does not give them. */
export type HasilUnduh = { isi: Uint8Array } | { alasan: 'besar' | 'ambil' };

type Dibaca =
  | { daftar: DaftarUang; isi: Uint8Array }
  | { refusal: TerimaRefusal | { code: 'daftar-tak-terambil' } };

async function baca(unduhan: HasilUnduh, tujuan: Unggahan['tujuan']): Promise<Dibaca> {
  if ('alasan' in unduhan) {
    const code = unduhan.alasan === 'besar' ? 'daftar-terlalu-besar' : 'daftar-tak-terambil';
    return { refusal: { code } };
  }
  const tabel = await selDariBerkas(unduhan.isi);
  if (!tabel.ok) return { refusal: tabel.refusal satisfies BerkasRefusal };
  const daftar = bacaDaftar(tabel.value, tujuanBaca(tujuan));
  return daftar.ok ? { daftar: daftar.value, isi: unduhan.isi } : { refusal: daftar.refusal };
}

/** What its sender is shown, with the rights of this moment; undefined when they may see it no more. */
async function pratinjau(
  tx: Tx,
  unggahan: Unggahan,
  { now, say }: { now: Temporal.Instant; say: Say },
): Promise<Pesan | undefined> {
  const kantor = await loadKantor(tx, unggahan.officeId);
  if (kantor === undefined) return undefined;
  const peran = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  const hak = unggahan.tujuan === 'dpa' ? 'anggaran' : 'daftar_belanja';
  if (!yangBerhak(peran, hak).some(({ personId }) => personId === unggahan.personId)) return undefined;
  if (isDpa(unggahan)) return pratinjauDpa(say, kantor, now, unggahan);
  if (!isBelanja(unggahan)) return undefined;
  const meja = await bukaBelanja({ tx }, kantor, unggahan);
  return meja && pratinjauBelanja(say, unggahan, meja);
}

/** Reads a fetched list and shows it to its sender, or says why it was not read, in one transaction. */
export async function catatUnggahan(
  database: Database,
  menunggu: UnggahanMenunggu,
  unduhan: HasilUnduh,
  clock: { now: Temporal.Instant; say: Say; baca: BacaDokumen },
): Promise<void> {
  const { prisma } = database;
  const now = new Date(clock.now.epochMilliseconds);
  const dulu = await transact(prisma, (tx) => loadUnggahan(tx, menunggu.id));
  if (dulu === undefined) return;
  if (dulu.tujuan === 'rencana')
    return await catatRencana(database, menunggu, { unggahan: dulu, unduhan }, clock);
  const dibaca = await baca(unduhan, dulu.tujuan);
  await transact(prisma, async (tx) => {
    const hasil =
      'refusal' in dibaca
        ? 'ditolak'
        : {
            isi: daftarKeJson(dibaca.daftar),
            args: argsTerbaca(dulu.args as object, dibaca.daftar),
            berkas: {
              sha256: createHash('sha256').update(dibaca.isi).digest('hex'),
              mime: 'application/octet-stream',
              nama: menunggu.nama,
              isi: dibaca.isi,
              now,
            },
          };
    const unggahan = await settleUnggahan(tx, menunggu.id, hasil);
    if (unggahan === undefined) return;
    const pesan =
      'refusal' in dibaca
        ? { teks: sayRefusal(clock.say, dibaca.refusal) }
        : await pratinjau(tx, unggahan, clock);
    if (pesan === undefined) return;
    const chatId = unggahan.telegramId;
    const payload = { chat_id: chatId, ...toTelegram(pesan) };
    await writeMessages(tx, [{ chatId, method: 'sendMessage', payload, jenis: 'jawaban' }], { now });
  });
}
