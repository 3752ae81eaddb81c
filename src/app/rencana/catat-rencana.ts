import type { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../../domain/kantor.ts';
import type { Result } from '../../domain/result.ts';
import { settleUnggahan, type Unggahan } from '../../store/anggaran-unggahan.ts';
import { findPerson, officeAssignments } from '../../store/assignments.ts';
import type { Database } from '../../store/client.ts';
import { loadKantor } from '../../store/offices.ts';
import { type OutboxMessage, writeMessages } from '../../store/outbox.ts';
import { closeUnggahan, dropOlderUnggahan } from '../../store/rencana-unggahan.ts';
import { type Tx, transact } from '../../store/tx.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { yangBerhak, yangBerlaku } from '../petugas/roles-in-force.ts';
import type { BacaRefusal } from './baca-dokumen.ts';
import { berkasSimpan, kirimBerkas } from './berkas-keluar.ts';
import { berkasSalah } from './berkas-salah.ts';
import { keputusanDariLama } from './keputusan-lama.ts';
import { bukaMejaRencana, type MejaRefusal } from './meja-rencana.ts';
import { pratinjauRencana } from './pratinjau-rencana.ts';
import { type ArgsRencana, argsBaru, bacaArgs, type IsiRencana } from './simpanan-rencana.ts';
import { berkasTemuan } from './temuan-terberat.ts';

/** From so many findings on the whole list comes along as a file. */
const TEMUAN_BERKAS = 11;

/** From so many lines on the sender is told that reading goes on. */
const KABAR_BARIS = 10_000;

interface Jam {
  now: Temporal.Instant;
  say: Say;
}

type Dibaca = Result<IsiRencana, BacaRefusal | { code: string }>;

/** A document that was read, with its bytes, or why it was not. */
export type RencanaTerbaca = { isi?: Uint8Array; dibaca: Dibaca };

/** Tells the sender once that a long file is still being read; `selesai` resolves when that is written. */
export function pengabar({ prisma }: Database, unggahan: Unggahan, { now, say }: Jam) {
  let kabar: Promise<void> | undefined;
  return {
    onProgress(baris: number) {
      if (baris < KABAR_BARIS || kabar !== undefined) return;
      kabar = transact(prisma, async (tx) => {
        const person = await findPerson(tx, { id: unggahan.personId });
        if (person === undefined) return;
        const chatId = person.telegramId;
        const text = say('rencana-masih-dibaca', { nama: unggahan.nama, baris });
        const message: OutboxMessage = {
          chatId,
          method: 'sendMessage',
          payload: { chat_id: chatId, text },
          jenis: 'jawaban',
        };
        await writeMessages(tx, [message], { now: new Date(now.epochMilliseconds) });
      });
    },
    selesai: async () => await kabar,
  };
}

/** What its sender gets, with the rights of this moment: the screen, and the whole list as a file where it is long. */
async function jawaban(
  tx: Tx,
  unggahan: Unggahan & { telegramId: number },
  jam: Jam,
  lampiran: Uint8Array | undefined,
): Promise<OutboxMessage[]> {
  const kantor = await loadKantor(tx, unggahan.officeId);
  if (kantor === undefined) return [];
  const peran = yangBerlaku(await officeAssignments(tx, kantor.id), jam.now, kantor.zona);
  if (!yangBerhak(peran, 'rencana').some(({ personId }) => personId === unggahan.personId)) return [];
  const chatId = unggahan.telegramId;
  const meja = await bukaMejaRencana({ tx, ...jam }, kantor, bacaArgs(unggahan));
  if (!meja.ok) {
    // Nothing can be done with it: it is not left open.
    await closeUnggahan(tx, unggahan.id, unggahan.versi, 'batal');
    return [pesanKe(chatId, { teks: sayRefusal(jam.say, meja.refusal satisfies MejaRefusal) })];
  }
  const isi = meja.value.salah.length > 0 ? await berkasSalah(jam.say, meja.value.salah) : lampiran;
  const pesan = pesanKe(chatId, pratinjauRencana(jam.say, meja.value));
  if (isi === undefined) return [pesan];
  const berkas = await kirimBerkas({ tx, now: jam.now }, chatId, jam.say('rencana-nama-temuan'), isi);
  return [berkas, pesan];
}

function pesanKe(chatId: number, pesan: Pesan): OutboxMessage {
  return {
    chatId,
    method: 'sendMessage',
    payload: { chat_id: chatId, ...toTelegram(pesan) },
    jenis: 'jawaban',
  };
}

async function lampiranTemuan(say: Say, dibaca: Dibaca): Promise<Uint8Array | undefined> {
  if (!dibaca.ok || dibaca.value.sumber !== 'dokumen') return undefined;
  const { temuan } = dibaca.value.draf;
  return temuan.length >= TEMUAN_BERKAS ? await berkasTemuan(say, temuan) : undefined;
}

/** Shows the sender of a document what was read of it, or says why it was not, in one transaction. */
export async function catatRencana(
  database: Database,
  dulu: Unggahan,
  { isi, dibaca }: RencanaTerbaca,
  jam: Jam,
): Promise<void> {
  const now = new Date(jam.now.epochMilliseconds);
  const dituju = await transact(database.prisma, (tx) => loadKantor(tx, dulu.officeId));
  if (dituju === undefined) return;
  const lampiran = await lampiranTemuan(jam.say, dibaca);
  await transact(database.prisma, async (tx) => {
    const hasil =
      dibaca.ok && isi !== undefined
        ? {
            isi: isiSimpan(dibaca.value),
            args: argsTerbaca(jam.say, dibaca.value, dituju),
            berkas: berkasSimpan(dulu.nama, 'application/octet-stream', isi, now),
          }
        : 'ditolak';
    const unggahan = await settleUnggahan(tx, dulu.id, hasil);
    if (unggahan === undefined) return;
    if (dibaca.ok) await dropOlderUnggahan(tx, unggahan);
    const messages = dibaca.ok
      ? await jawaban(tx, unggahan, jam, lampiran)
      : [pesanKe(unggahan.telegramId, { teks: sayRefusal(jam.say, dibaca.refusal) })];
    await writeMessages(tx, messages, { now });
  });
}

/** What is known of a document before anybody was asked: what the office decided about the plan that it has. */
export function argsTerbaca(say: Say, isi: IsiRencana, kantor: Kantor): ArgsRencana {
  if (isi.sumber === 'templat') return argsBaru('templat');
  return argsBaru('dokumen', keputusanDariLama(isi.draf, kantor, say('rencana-alasan-lama')));
}

/** What is kept of a document that was read; plain JSON. */
export function isiSimpan(isi: IsiRencana): object {
  return isi.sumber === 'dokumen' ? isi.draf : isi.templat;
}
