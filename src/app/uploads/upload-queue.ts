import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import type { MoneyList } from '../../plan/money-list/money-list.ts';
import type { Database } from '../../store/database/client.ts';
import { type Tx, transact } from '../../store/database/tx.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import { writeMessages } from '../../store/pesan/outbox.ts';
import {
  anyUploadWaiting,
  beginReadingUpload,
  claimUpload,
  leaveReadingUpload,
  loadUpload,
  postponeUpload,
  settleUpload,
  type Upload,
  type WaitingUpload,
} from '../../store/rencana/uploads.ts';
import { type Message, toTelegram } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { argsAsRead, type DpaArgs, isBelanja, isDpa, listFromJson } from '../anggaran/list-json.ts';
import { argsOfList } from '../anggaran/list-year.ts';
import { previewDpa } from '../anggaran/preview-dpa.ts';
import { columnMeant, type ReceiveRefusal } from '../anggaran/receive-list.ts';
import type { ServingOrder } from '../bukti/bukti-queue.ts';
import type { Decode, DecodeAnswers, Decoded, DecodeFailure, DecodeOptions } from '../decode/task.ts';
import { holdersOfRight, rolesInForce } from '../petugas/roles-in-force.ts';
import { openBelanja } from '../realisasi/belanja/open-belanja.ts';
import { previewBelanja } from '../realisasi/belanja/preview-belanja.ts';
import { type ReadPlan, recordPlanUpload } from '../rencana/record-plan-upload.ts';

export type { Upload, WaitingUpload };

/** The next list to fetch, claimed for this process. */
export async function takeNextUpload(
  { prisma }: Database,
  turn?: ServingOrder,
): Promise<WaitingUpload | undefined> {
  return await transact(prisma, (tx) => claimUpload(tx, turn));
}

/** A file of a list or plan with what it is for; undefined when it waits no more. */
export async function viewUpload({ prisma }: Database, id: number): Promise<Upload | undefined> {
  const upload = await transact(prisma, (tx) => loadUpload(tx, id));
  return upload?.state === 'menunggu' ? upload : undefined;
}

/** Counts a reading before it begins. @returns how many were begun; undefined when the file waits no more */
export async function beginReading({ prisma }: Database, id: number): Promise<number | undefined> {
  return await transact(prisma, (tx) => beginReadingUpload(tx, id));
}

/** Takes a reading back that ended because the program stops. */
export async function leaveReading({ prisma }: Database, id: number): Promise<void> {
  await transact(prisma, (tx) => leaveReadingUpload(tx, id));
}

/** Whether lists still wait for their file. */
export async function hasWaitingUploads({ prisma }: Database): Promise<boolean> {
  return await transact(prisma, anyUploadWaiting);
}

/** Gives a list back for another try after some seconds. */
export async function giveBackUpload({ prisma }: Database, id: number, seconds: number): Promise<void> {
  await transact(prisma, (tx) => postponeUpload(tx, id, seconds));
}

/** Why a file gave nothing to look at, whatever stands in it. */
export type Unreadable = {
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
export type UploadOutcome =
  | { content: Uint8Array; list: DecodeAnswers['list'] }
  | { content: Uint8Array; plan: DecodeAnswers['plan'] }
  | Unreadable;

/** How a reading that gave no answer is told, once it is not tried again. */
export const UNREADABLE: Record<Exclude<DecodeFailure, 'berhenti'>, Unreadable['code']> = {
  lama: 'dokumen-terlalu-lama',
  memori: 'dokumen-terlalu-berat',
  luas: 'dokumen-terlalu-luas',
  mati: 'dokumen-tak-selesai',
};

/** Reads a file in the way that its purpose wants. @param notice is told how far a long document is */
export async function readUpload(
  { prisma }: Database,
  decode: Decode,
  upload: Upload,
  content: Uint8Array,
  { signal, onProgress }: DecodeOptions,
): Promise<Decoded<UploadOutcome>> {
  if (upload.purpose !== 'rencana') {
    const read = await decode({ kind: 'list', purpose: columnMeant(upload.purpose) }, content, { signal });
    return 'failed' in read ? read : { finished: { content, list: read.finished } };
  }
  const office = await transact(prisma, (tx) => loadOffice(tx, upload.officeId));
  if (office === undefined) return { failed: 'mati' };
  const { name, kabupaten } = office;
  const task = { kind: 'plan' as const, name: upload.name, office: { name, kabupaten } };
  const read = await decode(task, content, { signal, onProgress });
  return 'failed' in read ? read : { finished: { content, plan: read.finished } };
}

/** What its sender is shown, with the rights of this moment; undefined when they may see it no more. */
async function preview(
  tx: Tx,
  upload: Upload,
  { now, say }: { now: Temporal.Instant; say: Say },
): Promise<Message | undefined> {
  const office = await loadOffice(tx, upload.officeId);
  if (office === undefined) return undefined;
  const role = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const right = upload.purpose === 'dpa' ? 'anggaran' : 'daftar_belanja';
  if (!holdersOfRight(role, right).some(({ personId }) => personId === upload.personId)) return undefined;
  if (isDpa(upload)) return previewDpa(say, office, now, upload);
  if (!isBelanja(upload)) return undefined;
  const desk = await openBelanja({ tx }, office, upload);
  return desk && previewBelanja(say, upload, desk);
}

type ListOutcome = { list: object; content: Uint8Array } | { refusal: ReceiveRefusal | Unreadable };

function listOutcome(read: UploadOutcome): ListOutcome {
  if ('code' in read) return { refusal: read };
  if (!('list' in read)) return { refusal: { code: 'dokumen-tak-selesai' } };
  return read.list.ok ? { list: read.list.value, content: read.content } : { refusal: read.list.refusal };
}

function planOutcome(read: UploadOutcome): ReadPlan {
  if ('code' in read) return { read: { ok: false, refusal: read } };
  if (!('plan' in read)) return { read: { ok: false, refusal: { code: 'dokumen-tak-selesai' } } };
  return { content: read.content, read: read.plan };
}

/** What the list is for, with what it says of itself. */
async function argsWithList(
  tx: Tx,
  { purpose, args, name, officeId }: Upload,
  list: MoneyList,
  now: Temporal.Instant,
): Promise<object> {
  const office = purpose === 'dpa' ? await loadOffice(tx, officeId) : undefined;
  if (office === undefined) return argsAsRead(args as object, list);
  return argsOfList(args as DpaArgs, list, { office, now, name });
}

/** Shows a list that was read to its sender, or says why it was not read, in one transaction. */
export async function recordUpload(
  database: Database,
  former: Upload,
  read: UploadOutcome,
  clock: { now: Temporal.Instant; say: Say },
): Promise<void> {
  if (former.purpose === 'rencana') return await recordPlanUpload(database, former, planOutcome(read), clock);
  const { prisma } = database;
  const now = asDate(clock.now);
  const list = listOutcome(read);
  await transact(prisma, async (tx) => {
    const outcome =
      'refusal' in list
        ? 'ditolak'
        : {
            content: list.list,
            args: await argsWithList(tx, former, listFromJson(list.list), clock.now),
            file: {
              sha256: createHash('sha256').update(list.content).digest('hex'),
              mime: 'application/octet-stream',
              name: former.name,
              content: list.content,
              now,
            },
          };
    const upload = await settleUpload(tx, former.id, outcome);
    if (upload === undefined) return;
    const message =
      'refusal' in list ? { text: sayRefusal(clock.say, list.refusal) } : await preview(tx, upload, clock);
    if (message === undefined) return;
    const chatId = upload.telegramId;
    const payload = { chat_id: chatId, ...toTelegram(message) };
    await writeMessages(tx, [{ chatId, method: 'sendMessage', payload, kind: 'jawaban' }], { now });
  });
}
