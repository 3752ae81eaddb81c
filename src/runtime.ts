import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Decode } from './app/decode/task.ts';
import type { OfficeCache } from './app/kantor/office-cache.ts';
import type { Clock } from './clock.ts';
import type { IncomingLimits } from './edge/receiving/incoming-limits.ts';
import type { Sender } from './edge/sending/send-outbox.ts';
import type { Log } from './log.ts';
import type { Database } from './store/database/client.ts';
import type { Say } from './text/translator.ts';

/** Everything the running program consists of, made once in main and passed on explicitly. */
export interface Runtime {
  database: Database;
  api: Api;
  clock: Clock;
  log: Log;
  say: Say;
  sender: Sender;
  officeCache: OfficeCache;
  /** Decodes what people send; takes seconds for a big file. */
  decode: Decode;
  /** Names this process in leases; unique per start. */
  worker: string;
  /** How much may come of one person and one office; the usual unless a test says otherwise. */
  limits?: IncomingLimits;
  /** Says goodbye to a group: figures belong into private chats only. */
  leaveGroup(update: Update): Promise<void>;
}
