import { type Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/client.ts';
import { loadFile } from '../store/files.ts';
import {
  type ClaimedMessage,
  claimMessages,
  type JenisPesan,
  markBlocked,
  markSent,
  markUnsent,
  type Unsent,
} from '../store/outbox.ts';
import { cutText } from '../text/cut-text.ts';
import { type Arrived, createNoteSent } from './note-sent.ts';
import type { Pacer } from './pacer.ts';

/** Kinds that a person waits for: repeated when their fate is unknown, with the same number in them. */
const REPEATED: ReadonlySet<JenisPesan> = new Set(['jawaban', 'kuitansi']);

/** Seconds until a message is tried again, growing with its attempts. */
const retrySeconds = (attempts: number) => Math.min(2 ** attempts, 300);

/** Messages claimed in one go: few enough to be sent within their lease on a bad line. */
const BATCH = 10;

export interface Sender {
  /** Sends messages that the caller has claimed, in order; what fails stays in the outbox. */
  deliver(messages: readonly ClaimedMessage[]): Promise<void>;
  /** Sends what is due and unclaimed until nothing is left. */
  drain(): Promise<void>;
  /** Ends the small clock on a button; a query that has expired is no fault. */
  answerQuery(queryId: string, text?: string): Promise<void>;
}

export interface SenderOptions {
  api: Api;
  database: Database;
  clock: Clock;
  log: Log;
  worker: string;
  pacer: Pacer;
}

/** What a failed call means for the message. */
function judge(error: unknown, message: ClaimedMessage, now: Date): Unsent {
  const retry = (seconds: number, text: string): Unsent => ({
    akhir: 'ulangi',
    dueAt: new Date(now.getTime() + seconds * 1000),
    error: text,
  });
  if (error instanceof GrammyError && error.error_code < 500) {
    const seconds = error.parameters.retry_after;
    return seconds === undefined
      ? { akhir: 'ditolak', error: error.description }
      : retry(seconds, error.description);
  }
  // The line broke or Telegram failed: it may have arrived. Only an answer is worth the risk of a second copy.
  const text =
    error instanceof HttpError
      ? 'line broke'
      : error instanceof GrammyError
        ? error.description
        : String(error);
  return REPEATED.has(message.jenis)
    ? retry(retrySeconds(message.attempts), text)
    : { akhir: 'tidak_pasti', error: text };
}

/** An edit that changes nothing has done what it should. */
function isHarmless(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('message is not modified');
}

/** grammY writes a file's name without quotes: a space, a quote or a semicolon in it would end it early. */
function namaKirim(nama: string): string {
  return nama.replace(/[^\p{L}\p{N}._()-]+/gu, '-');
}

/** The only place that sends: messages of the outbox, after the commit that wrote them. */
export function createSender({ api, database, clock, log, worker, pacer }: SenderOptions): Sender {
  const { prisma } = database;
  const now = () => new Date(clock.now().epochMilliseconds);
  const noteSent = createNoteSent((arrived) => markSent(prisma, arrived, now()));

  async function withFile(message: ClaimedMessage): Promise<Record<string, unknown>> {
    if (message.fileId === undefined) return message.payload;
    const file = await loadFile(prisma, message.fileId);
    const field = message.method === 'sendPhoto' ? 'photo' : 'document';
    return { ...message.payload, [field]: new InputFile(file.isi, namaKirim(file.nama)) };
  }

  /** @returns the message id, or what is to be done since it was not sent */
  async function call(message: ClaimedMessage): Promise<{ messageId?: number } | Unsent> {
    const payload = await withFile(message);
    await pacer.turn(REPEATED.has(message.jenis));
    try {
      const raw = api.raw as unknown as Record<string, (payload: unknown) => Promise<unknown>>;
      const result = await raw[message.method]?.(payload);
      const messageId = (result as { message_id?: number } | undefined)?.message_id;
      return { messageId };
    } catch (error) {
      if (isHarmless(error)) return {};
      if (error instanceof GrammyError && error.error_code === 403)
        await markBlocked(prisma, message.chatId, now());
      return judge(error, message, now());
    }
  }

  async function deliver(messages: readonly ClaimedMessage[]): Promise<void> {
    const sent: Arrived[] = [];
    const stopped = new Set<number>();
    for (const message of messages) {
      if (stopped.has(message.chatId)) {
        await markUnsent(
          prisma,
          message.id,
          { akhir: 'ulangi', dueAt: now(), error: 'waits for an older one' },
          now(),
        );
        continue;
      }
      const result = await call(message);
      if (!('akhir' in result)) {
        sent.push({ id: message.id, messageId: result.messageId });
        continue;
      }
      log.warn('a message was not sent', {
        outbox: message.id.toString(),
        method: message.method,
        reason: result.error,
        akhir: result.akhir,
      });
      await markUnsent(prisma, message.id, result, now());
      if (result.akhir === 'ulangi') stopped.add(message.chatId);
    }
    await noteSent(sent);
  }

  return {
    deliver,
    async drain() {
      for (;;) {
        const claimed = await claimMessages(prisma, { worker, now: now(), limit: BATCH });
        if (claimed.length === 0) return;
        await deliver(claimed);
      }
    },
    async answerQuery(queryId, text) {
      try {
        await api.answerCallbackQuery(queryId, text === undefined ? {} : { text: cutText(text, 200) });
      } catch (error) {
        log.debug('a button press was not answered', {
          reason: error instanceof GrammyError ? error.description : 'line broke',
        });
      }
    },
  };
}
