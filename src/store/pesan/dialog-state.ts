import type { Tx } from '../database/tx.ts';

/** Where the dialogue of a chat waits: the plugin's own state, or `{}` for none. */
export interface ChatDialog {
  chatId: number;
  state: unknown;
}

/** Writes the dialogue's state of a chat, which the turn has locked. */
export async function writeDialogState(tx: Tx, { chatId, state }: ChatDialog): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DialogState" ("chatId", "state", "updatedAt")
    VALUES (${BigInt(chatId)}, ${JSON.stringify(state)}::jsonb, now())
    ON CONFLICT ("chatId") DO UPDATE SET "state" = excluded."state"`;
}
