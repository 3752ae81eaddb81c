import type { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Result } from '../../domain/result.ts';
import type { Database } from '../../store/database/client.ts';
import { type Tx, transact } from '../../store/database/tx.ts';
import { findPerson, officeAssignments } from '../../store/kantor/assignments.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import { type OutboxMessage, writeMessages } from '../../store/pesan/outbox.ts';
import { closeUpload, dropOlderUploads } from '../../store/rencana/plan-uploads.ts';
import { settleUpload, type Upload } from '../../store/rencana/uploads.ts';
import { type Message, toTelegram } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { holdersOfRight, rolesInForce } from '../petugas/roles-in-force.ts';
import { decisionsFromOld } from './desk/decisions-from-old.ts';
import { type DeskRefusal, openPlanDesk } from './desk/open-plan-desk.ts';
import { freshArgs, type PlanArgs, type PlanContent, readArgs } from './desk/plan-upload.ts';
import type { ReadPlanRefusal } from './desk/read-document.ts';
import { previewPlan } from './preview/preview-plan.ts';
import { findingsFile } from './preview/weightiest-findings.ts';
import { wrongCellsFile } from './preview/wrong-cells-file.ts';
import { fileToKeep, sendWorkbook } from './send-workbook.ts';

/** From so many findings on the whole list comes along as a file. */
const FINDINGS_AS_FILE = 11;

/** From so many lines on the sender is told that reading goes on. */
const NOTICE_FROM_LINES = 10_000;

interface ReadClock {
  now: Temporal.Instant;
  say: Say;
}

type PlanReading = Result<PlanContent, ReadPlanRefusal | { code: string }>;

/** A document that was read, with its bytes, or why it was not. */
export type ReadPlan = { content?: Uint8Array; read: PlanReading };

/** Tells the sender once that a long file is still being read; `finished` resolves when that is written. */
export function progressNotifier({ prisma }: Database, upload: Upload, { now, say }: ReadClock) {
  let notice: Promise<void> | undefined;
  return {
    onProgress(line: number) {
      if (line < NOTICE_FROM_LINES || notice !== undefined) return;
      notice = transact(prisma, async (tx) => {
        const person = await findPerson(tx, { id: upload.personId });
        if (person === undefined) return;
        const chatId = person.telegramId;
        const text = say('rencana-masih-dibaca', { name: upload.name, line });
        const message: OutboxMessage = {
          chatId,
          method: 'sendMessage',
          payload: { chat_id: chatId, text },
          kind: 'jawaban',
        };
        await writeMessages(tx, [message], { now: asDate(now) });
      });
    },
    finished: async () => await notice,
  };
}

/** What its sender gets, with the rights of this moment: the screen, and the whole list as a file where it is long. */
async function answer(
  tx: Tx,
  upload: Upload & { telegramId: number },
  clock: ReadClock,
  attachments: Uint8Array | undefined,
): Promise<OutboxMessage[]> {
  const office = await loadOffice(tx, upload.officeId);
  if (office === undefined) return [];
  const role = rolesInForce(await officeAssignments(tx, office.id), clock.now, office.zone);
  if (!holdersOfRight(role, 'rencana').some(({ personId }) => personId === upload.personId)) return [];
  const chatId = upload.telegramId;
  const desk = await openPlanDesk({ tx, ...clock }, office, readArgs(upload));
  if (!desk.ok) {
    // Nothing can be done with it: it is not left open.
    await closeUpload(tx, upload.id, upload.version, 'batal');
    return [messageTo(chatId, { text: sayRefusal(clock.say, desk.refusal satisfies DeskRefusal) })];
  }
  const content =
    desk.value.wrong.length > 0 ? await wrongCellsFile(clock.say, desk.value.wrong) : attachments;
  const message = messageTo(chatId, previewPlan(clock.say, desk.value));
  if (content === undefined) return [message];
  const file = await sendWorkbook({ tx, now: clock.now }, chatId, clock.say('rencana-nama-temuan'), content);
  return [file, message];
}

function messageTo(chatId: number, message: Message): OutboxMessage {
  return {
    chatId,
    method: 'sendMessage',
    payload: { chat_id: chatId, ...toTelegram(message) },
    kind: 'jawaban',
  };
}

async function findingsAttachment(say: Say, read: PlanReading): Promise<Uint8Array | undefined> {
  if (!read.ok || read.value.source !== 'dokumen') return undefined;
  const { findings } = read.value.draft;
  return findings.length >= FINDINGS_AS_FILE ? await findingsFile(say, findings) : undefined;
}

/** Shows the sender of a document what was read of it, or says why it was not, in one transaction. */
export async function recordPlanUpload(
  database: Database,
  former: Upload,
  { content, read }: ReadPlan,
  clock: ReadClock,
): Promise<void> {
  const now = asDate(clock.now);
  const intended = await transact(database.prisma, (tx) => loadOffice(tx, former.officeId));
  if (intended === undefined) return;
  const attachments = await findingsAttachment(clock.say, read);
  await transact(database.prisma, async (tx) => {
    const outcome =
      read.ok && content !== undefined
        ? {
            content: contentToKeep(read.value),
            args: planArgsAsRead(clock, read.value, intended),
            file: fileToKeep(former.name, 'application/octet-stream', content, now),
          }
        : 'ditolak';
    const upload = await settleUpload(tx, former.id, outcome);
    if (upload === undefined) return;
    if (read.ok) await dropOlderUploads(tx, upload);
    const messages = read.ok
      ? await answer(tx, upload, clock, attachments)
      : [messageTo(upload.telegramId, { text: sayRefusal(clock.say, read.refusal) })];
    await writeMessages(tx, messages, { now });
  });
}

/** What is known of a document before anybody was asked: what the office decided about the plan that it has. */
export function planArgsAsRead({ say, now }: ReadClock, content: PlanContent, office: Office): PlanArgs {
  const today = dateIn(now, office.zone).toString();
  if (content.source === 'templat') return freshArgs('templat');
  return freshArgs(
    'dokumen',
    decisionsFromOld(content.draft, office, { reason: say('rencana-alasan-lama'), today }),
  );
}

/** What is kept of a document that was read; plain JSON. */
export function contentToKeep(content: PlanContent): object {
  return content.source === 'dokumen' ? content.draft : content.template;
}
