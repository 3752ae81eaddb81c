import { createHash } from 'node:crypto';
import { asDate } from '../../domain/kalender/instant.ts';
import { type StoredFileInput, saveFile } from '../../store/database/files.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import type { Action } from '../action.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as it is kept. */
export function fileToKeep(name: string, mime: string, content: Uint8Array, now: Date): StoredFileInput {
  return { sha256: createHash('sha256').update(content).digest('hex'), mime, name, content, now };
}

/** Keeps a workbook of ours. @returns its id */
export async function saveWorkbook(
  { tx, now }: Pick<Action, 'tx' | 'now'>,
  name: string,
  content: Uint8Array,
): Promise<number> {
  return await saveFile(tx, fileToKeep(name, XLSX, content, asDate(now)));
}

/** Keeps a workbook of ours and makes the message that carries it. */
export async function sendWorkbook(
  action: Pick<Action, 'tx' | 'now'>,
  chatId: number,
  name: string,
  content: Uint8Array,
): Promise<OutboxMessage> {
  const fileId = await saveWorkbook(action, name, content);
  return { chatId, method: 'sendDocument', payload: { chat_id: chatId }, fileId, kind: 'jawaban' };
}
