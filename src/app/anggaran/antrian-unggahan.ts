import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';
import {
  anyUnggahanWaiting,
  beginReadingUnggahan,
  claimUnggahan,
  leaveReadingUnggahan,
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
import type { Giliran } from '../bukti/antrian-bukti.ts';
import type { Decode, DecodeAnswers, Decoded, DecodeFailure, DecodeOptions } from '../decode/task.ts';
import { yangBerhak, yangBerlaku } from '../petugas/roles-in-force.ts';
import { catatRencana, type RencanaTerbaca } from '../rencana/catat-rencana.ts';
import { bukaBelanja } from './buka-belanja.ts';
import { argsOfList } from './list-year.ts';
import { pratinjauBelanja } from './pratinjau-belanja.ts';
import { pratinjauDpa } from './pratinjau-dpa.ts';
import { type ArgsDpa, argsTerbaca, daftarDariJson, isBelanja, isDpa } from './simpanan.ts';
import { type TerimaRefusal, tujuanBaca } from './terima-daftar.ts';

export type { Unggahan, UnggahanMenunggu };

/** The next list to fetch, claimed for this process. */
export async function ambilUnggahan(
  { prisma }: Database,
  giliran?: Giliran,
): Promise<UnggahanMenunggu | undefined> {
  return await transact(prisma, (tx) => claimUnggahan(tx, giliran));
}

/** A file of a list or plan with what it is for; undefined when it waits no more. */
export async function lihatUnggahan({ prisma }: Database, id: number): Promise<Unggahan | undefined> {
  const unggahan = await transact(prisma, (tx) => loadUnggahan(tx, id));
  return unggahan?.keadaan === 'menunggu' ? unggahan : undefined;
}

/** Counts a reading before it begins. @returns how many were begun; undefined when the file waits no more */
export async function mulaiBaca({ prisma }: Database, id: number): Promise<number | undefined> {
  return await transact(prisma, (tx) => beginReadingUnggahan(tx, id));
}

/** Takes a reading back that ended because the program stops. */
export async function lepasBaca({ prisma }: Database, id: number): Promise<void> {
  await transact(prisma, (tx) => leaveReadingUnggahan(tx, id));
}

/** Whether lists still wait for their file. */
export async function adaUnggahanMenunggu({ prisma }: Database): Promise<boolean> {
  return await transact(prisma, anyUnggahanWaiting);
}

/** Gives a list back for another try after some seconds. */
export async function tundaUnggahan({ prisma }: Database, id: number, seconds: number): Promise<void> {
  await transact(prisma, (tx) => postponeUnggahan(tx, id, seconds));
}

/** Why a file gave nothing to look at, whatever stands in it. */
export type TakTerbaca = {
  code:
    | 'daftar-terlalu-besar'
    | 'dokumen-terlalu-besar'
    | 'daftar-tak-terambil'
    | 'dokumen-terlalu-lama'
    | 'dokumen-terlalu-berat'
    | 'dokumen-terlalu-luas'
    | 'dokumen-tak-selesai';
};

/** A file that was fetched and read, or why not; the last of it as `decode` says it. */
export type HasilUnggahan =
  | { isi: Uint8Array; list: DecodeAnswers['list'] }
  | { isi: Uint8Array; plan: DecodeAnswers['plan'] }
  | TakTerbaca;

/** How a reading that gave no answer is told, once it is not tried again. */
export const TAK_TERBACA: Record<Exclude<DecodeFailure, 'berhenti'>, TakTerbaca['code']> = {
  lama: 'dokumen-terlalu-lama',
  memori: 'dokumen-terlalu-berat',
  luas: 'dokumen-terlalu-luas',
  mati: 'dokumen-tak-selesai',
};

/** Reads a file in the way that its purpose wants. @param kabar is told how far a long document is */
export async function bacaUnggahan(
  { prisma }: Database,
  decode: Decode,
  unggahan: Unggahan,
  isi: Uint8Array,
  { signal, onProgress }: DecodeOptions,
): Promise<Decoded<HasilUnggahan>> {
  if (unggahan.tujuan !== 'rencana') {
    const dibaca = await decode({ kind: 'list', tujuan: tujuanBaca(unggahan.tujuan) }, isi, { signal });
    return 'gagal' in dibaca ? dibaca : { selesai: { isi, list: dibaca.selesai } };
  }
  const kantor = await transact(prisma, (tx) => loadKantor(tx, unggahan.officeId));
  if (kantor === undefined) return { gagal: 'mati' };
  const { nama, kabupaten } = kantor;
  const task = { kind: 'plan' as const, nama: unggahan.nama, kantor: { nama, kabupaten } };
  const dibaca = await decode(task, isi, { signal, onProgress });
  return 'gagal' in dibaca ? dibaca : { selesai: { isi, plan: dibaca.selesai } };
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

type Daftar = { daftar: object; isi: Uint8Array } | { refusal: TerimaRefusal | TakTerbaca };

function hasilDaftar(dibaca: HasilUnggahan): Daftar {
  if ('code' in dibaca) return { refusal: dibaca };
  if (!('list' in dibaca)) return { refusal: { code: 'dokumen-tak-selesai' } };
  return dibaca.list.ok ? { daftar: dibaca.list.value, isi: dibaca.isi } : { refusal: dibaca.list.refusal };
}

function hasilRencana(dibaca: HasilUnggahan): RencanaTerbaca {
  if ('code' in dibaca) return { dibaca: { ok: false, refusal: dibaca } };
  if (!('plan' in dibaca)) return { dibaca: { ok: false, refusal: { code: 'dokumen-tak-selesai' } } };
  return { isi: dibaca.isi, dibaca: dibaca.plan };
}

/** What the list is for, with what it says of itself. */
async function argsBaru(
  tx: Tx,
  { tujuan, args, nama, officeId }: Unggahan,
  daftar: DaftarUang,
  now: Temporal.Instant,
): Promise<object> {
  const kantor = tujuan === 'dpa' ? await loadKantor(tx, officeId) : undefined;
  if (kantor === undefined) return argsTerbaca(args as object, daftar);
  return argsOfList(args as ArgsDpa, daftar, { kantor, now, nama });
}

/** Shows a list that was read to its sender, or says why it was not read, in one transaction. */
export async function catatUnggahan(
  database: Database,
  dulu: Unggahan,
  dibaca: HasilUnggahan,
  clock: { now: Temporal.Instant; say: Say },
): Promise<void> {
  if (dulu.tujuan === 'rencana') return await catatRencana(database, dulu, hasilRencana(dibaca), clock);
  const { prisma } = database;
  const now = new Date(clock.now.epochMilliseconds);
  const list = hasilDaftar(dibaca);
  await transact(prisma, async (tx) => {
    const hasil =
      'refusal' in list
        ? 'ditolak'
        : {
            isi: list.daftar,
            args: await argsBaru(tx, dulu, daftarDariJson(list.daftar), clock.now),
            berkas: {
              sha256: createHash('sha256').update(list.isi).digest('hex'),
              mime: 'application/octet-stream',
              nama: dulu.nama,
              isi: list.isi,
              now,
            },
          };
    const unggahan = await settleUnggahan(tx, dulu.id, hasil);
    if (unggahan === undefined) return;
    const pesan =
      'refusal' in list
        ? { teks: sayRefusal(clock.say, list.refusal) }
        : await pratinjau(tx, unggahan, clock);
    if (pesan === undefined) return;
    const chatId = unggahan.telegramId;
    const payload = { chat_id: chatId, ...toTelegram(pesan) };
    await writeMessages(tx, [{ chatId, method: 'sendMessage', payload, jenis: 'jawaban' }], { now });
  });
}
