import { createHash } from 'node:crypto';
import { type StoredFileInput, saveFile } from '../../store/files.ts';
import type { OutboxMessage } from '../../store/outbox.ts';
import type { Tindakan } from '../pelaku.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as it is kept. */
export function berkasSimpan(nama: string, mime: string, isi: Uint8Array, now: Date): StoredFileInput {
  return { sha256: createHash('sha256').update(isi).digest('hex'), mime, nama, isi, now };
}

/** Keeps a workbook of ours. @returns its id */
export async function simpanBuku(
  { tx, now }: Pick<Tindakan, 'tx' | 'now'>,
  nama: string,
  isi: Uint8Array,
): Promise<number> {
  return await saveFile(tx, berkasSimpan(nama, XLSX, isi, new Date(now.epochMilliseconds)));
}

/** Keeps a workbook of ours and makes the message that carries it. */
export async function kirimBerkas(
  tindakan: Pick<Tindakan, 'tx' | 'now'>,
  chatId: number,
  nama: string,
  isi: Uint8Array,
): Promise<OutboxMessage> {
  const fileId = await simpanBuku(tindakan, nama, isi);
  return { chatId, method: 'sendDocument', payload: { chat_id: chatId }, fileId, jenis: 'jawaban' };
}
