import type { Tx } from '../database/tx.ts';

/**
 * Cuts an invitation's link out of the messages that carried it to a chat, and removes their QR pictures. A message that
 * was not sent yet keeps both: it could not be sent without them, and `clearDeadLinks` comes back to it.
 * @param token the link's secret
 */
export async function clearLink(tx: Tx, token: string, chatId: number): Promise<void> {
  const rows = await tx.$queryRaw<{ fileId: number | null }[]>`
    UPDATE "Outbox" SET "payload" = replace("payload"::text, ${token}, '')::jsonb
    WHERE "chatId" = ${BigInt(chatId)} AND "sentAt" IS NOT NULL AND position(${token} in "payload"::text) > 0
    RETURNING "fileId"`;
  const files = rows.flatMap(({ fileId }) => fileId ?? []);
  if (files.length > 0) await tx.storedFile.deleteMany({ where: { id: { in: files }, bukti: { none: {} } } });
}

/**
 * Does the same for every invitation that was used, has expired or was withdrawn. Only hashes of tokens are stored, so
 * that the links are read from the messages.
 * @returns how many links
 */
export async function clearDeadLinks(tx: Tx, now: Date): Promise<number> {
  const dead = await tx.$queryRaw<{ chatId: bigint; token: string }[]>`
    SELECT DISTINCT o."chatId", o."token" FROM (
      SELECT "chatId", (regexp_matches("payload"::text, 'start=([A-Za-z0-9_-]{32})', 'g'))[1] AS "token"
      FROM "Outbox" WHERE "sentAt" IS NOT NULL AND position('start=' in "payload"::text) > 0) o
    JOIN "Invitation" i ON i."tokenHash" = encode(sha256(convert_to(o."token", 'UTF8')), 'hex')
    WHERE i."usedAt" IS NOT NULL OR i."expiresAt" <= ${now}`;
  for (const { chatId, token } of dead) await clearLink(tx, token, Number(chatId));
  return dead.length;
}
