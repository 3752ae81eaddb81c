import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { saveFile } from '../../store/database/files.ts';
import type { Tx } from '../../store/database/tx.ts';

/** Keeps a whole explanation as a text file, to be sent with a message. @returns the file's id */
export async function saveExplanation(
  tx: Tx,
  { name, text }: { name: string; text: string },
  now: Temporal.Instant,
): Promise<number> {
  const content = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return await saveFile(tx, {
    sha256,
    mime: 'text/plain; charset=utf-8',
    name,
    content,
    now: asDate(now),
  });
}
