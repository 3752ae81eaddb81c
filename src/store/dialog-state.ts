import type { Tx } from './tx.ts';

/** Where the dialogue of a chat waits: the plugin's own state, or `{}` for none. */
export interface ChatDialog {
  chatId: number;
  state: unknown;
}

/** Writes the dialogue's state of a chat; its row exists and is locked since the turn was opened. */
export async function writeDialogState(tx: Tx, { chatId, state }: ChatDialog): Promise<void> {
  await tx.$executeRaw`UPDATE "DialogState" SET "state" = ${JSON.stringify(state)}::jsonb WHERE "chatId" = ${BigInt(chatId)}`;
}
