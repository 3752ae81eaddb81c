import type { Tx } from './tx.ts';

/** Writes the dialogue's state of a chat; its row exists and is locked since the turn was opened. */
export async function writeDialogState(tx: Tx, chatId: number, state: unknown): Promise<void> {
  await tx.$executeRaw`UPDATE "DialogState" SET "state" = ${JSON.stringify(state)}::jsonb WHERE "chatId" = ${BigInt(chatId)}`;
}
