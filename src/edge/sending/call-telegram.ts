import { type Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { Database } from '../../store/database/client.ts';
import { loadFile } from '../../store/database/files.ts';
import type { ClaimedMessage, Unsent } from '../../store/pesan/outbox.ts';
import { REPEATED } from '../../store/pesan/outbox-waiting.ts';
import type { Otherwise } from '../../text/otherwise.ts';

/** Seconds until a message is tried again, growing with its attempts. */
const retrySeconds = (attempts: number) => Math.min(2 ** attempts, 300);

/** How a call ended. */
export type CallResult =
  | { messageId?: number }
  | (Unsent & {
      /** Seconds that Telegram asked to wait. */
      retryAfter?: number;
      /** The person has blocked the bot. */
      blocked?: boolean;
    });

/** What a failed call means for the message. */
function judge(error: unknown, message: ClaimedMessage, now: Date): CallResult {
  const retry = (seconds: number, text: string) => ({
    end: 'ulangi' as const,
    dueAt: new Date(now.getTime() + seconds * 1000),
    error: text,
  });
  if (error instanceof GrammyError && error.error_code < 500) {
    const seconds = error.parameters.retry_after;
    return seconds === undefined
      ? { end: 'ditolak', error: error.description, blocked: error.error_code === 403 }
      : { ...retry(seconds, error.description), retryAfter: seconds };
  }
  // The line broke or Telegram failed: it may have arrived. Only an answer is worth the risk of a second copy.
  const text = reasonOf(error);
  return REPEATED.has(message.kind)
    ? retry(retrySeconds(message.attempts), text)
    : { end: 'tidak_pasti', error: text };
}

/** Why a call failed, in words that hold no address. */
export function reasonOf(error: unknown): string {
  if (error instanceof GrammyError) return error.description;
  return error instanceof HttpError ? 'line broke' : String(error);
}

/** An edit that changes nothing has done what it should. */
function isHarmless(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('message is not modified');
}

/** grammY writes a file's name without quotes: a space, a quote or a semicolon in it would end it early. */
function safeFileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._()-]+/gu, '-');
}

/** What Telegram is not asked again: whether the chat is there does not change with what is sent. */
const OTHER_REASON = /chat not found|blocked|deactivated|not enough rights/i;

/** A file's message as it is sent next when Telegram refuses it: as a document, and at last as words alone. */
function nextWay(message: ClaimedMessage, error: unknown): ClaimedMessage | undefined {
  const refused = error instanceof GrammyError && [400, 413].includes(error.error_code);
  const { otherwise } = message.payload as { otherwise?: Otherwise };
  if (otherwise === undefined || !refused || OTHER_REASON.test(error.description)) return undefined;
  const { payload } = message;
  if (message.method === 'sendPhoto')
    return { ...message, method: 'sendDocument', payload: { ...payload, caption: otherwise.caption } };
  if (message.method !== 'sendDocument') return undefined;
  const words = { chat_id: message.chatId, text: otherwise.text };
  return { ...message, method: 'sendMessage', fileId: undefined, payload: words };
}

async function withFile(
  prisma: Database['prisma'],
  message: ClaimedMessage,
): Promise<Record<string, unknown>> {
  if (message.fileId === undefined) return message.payload;
  const { otherwise: _, ...payload } = message.payload as Record<string, unknown>;
  const file = await loadFile(prisma, message.fileId);
  const field = message.method === 'sendPhoto' ? 'photo' : 'document';
  return { ...payload, [field]: new InputFile(file.content, safeFileName(file.name)) };
}

/** Does one message's call. @returns the message id, or what is to be done since it was not sent */
export async function callTelegram(
  parts: { api: Api; prisma: Database['prisma']; now: () => Date },
  message: ClaimedMessage,
): Promise<CallResult> {
  const { api, prisma, now } = parts;
  const payload = await withFile(prisma, message);
  try {
    const raw = api.raw as unknown as Record<string, (payload: unknown) => Promise<unknown>>;
    const result = await raw[message.method]?.(payload);
    return { messageId: (result as { message_id?: number } | undefined)?.message_id };
  } catch (error) {
    if (isHarmless(error)) return {};
    const other = nextWay(message, error);
    return other === undefined ? judge(error, message, now()) : await callTelegram(parts, other);
  }
}
