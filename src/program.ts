import { randomUUID } from 'node:crypto';
import { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { decodeHere } from './app/decode/run-task.ts';
import { createOfficeCache } from './app/kantor/office-cache.ts';
import type { Clock } from './clock.ts';
import type { ChildDecoder } from './decode/decode-in-child.ts';
import { createLeaveGroup } from './edge/receiving/groups.ts';
import { createHandleUpdate, type HandleUpdate } from './edge/receiving/handle-update.ts';
import type { IncomingLimits } from './edge/receiving/incoming-limits.ts';
import { ALLOWED_UPDATES, startPolling } from './edge/receiving/polling.ts';
import { reachTelegram } from './edge/receiving/reach-telegram.ts';
import { startWebhook } from './edge/receiving/webhook.ts';
import { FEATURES } from './edge/routing/features.ts';
import { createPacer, type Pace } from './edge/sending/pacer.ts';
import { createSender } from './edge/sending/send-outbox.ts';
import { createBuktiFetcher } from './jobs/fetch-bukti.ts';
import { createUploadFetcher } from './jobs/fetch-uploads.ts';
import { createJobs } from './jobs/jobs.ts';
import type { Log } from './log.ts';
import type { Runtime } from './runtime.ts';
import type { Database } from './store/database/client.ts';
import { createTranslator, type Language } from './text/translator.ts';

/** Milliseconds between two looks for messages that no turn is sending (reminders, retries, a killed process's). */
const OUTBOX_EVERY_MS = 1000;

/** How updates come in. */
export type Receiving =
  | { mode: 'polling' }
  | { mode: 'webhook'; url: string; secret: string; host: string; port: number };

export interface ProgramOptions {
  token: string;
  apiRoot: string;
  database: Database;
  clock: Clock;
  log: Log;
  language: Language;
  receiving: Receiving;
  /** The bot as getMe gave it. */
  me: UserFromGetMe;
  /** false: jobs run only when `tick` is called, for tests and for a second process beside the one that has them. */
  clockwork?: boolean;
  /** Ends the waiting for Telegram during the start. */
  stopping?: AbortSignal;
  /** How many messages may leave; without it only what nobody waits for is spread over time. */
  pace?: Pace;
  /** How much may come; the usual unless a test says otherwise. */
  limits?: IncomingLimits;
  /** What decodes files, and ends with the program: this very process unless told otherwise. */
  decoder?: ChildDecoder;
}

/** The running bot. */
export interface Program {
  runtime: Runtime;
  /** Port of the webhook server, in webhook mode. */
  webhookPort?: number;
  /** Does now what the clock says is due: jobs, then downloads and messages. */
  tick(): Promise<void>;
  /** Fetches and sends what waits. */
  settle(): Promise<void>;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
  /** Stops taking updates, finishes what is under way, and leaves the rest in the database. */
  stop(): Promise<void>;
}

/** An Api for Telegram or another server of its kind. */
export function createApi(token: string, apiRoot: string): Api {
  return new Api(token, { apiRoot, timeoutSeconds: 60 });
}

async function receive(options: ProgramOptions, api: Api, handle: HandleUpdate, after: () => void) {
  const { receiving, log } = options;
  if (receiving.mode === 'polling') {
    await reachTelegram(() => api.deleteWebhook(), log, options.stopping);
    return { stop: startPolling(api, handle, log, after).stop, port: undefined };
  }
  const { host, port, secret, url } = receiving;
  const server = await startWebhook({ host, port, secret }, handle, log, after);
  const webhook = { secret_token: secret, allowed_updates: [...ALLOWED_UPDATES] };
  try {
    await reachTelegram(() => api.setWebhook(url, webhook), log, options.stopping);
  } catch (error) {
    await server.close();
    throw error;
  }
  return { stop: server.close, port: server.port };
}

/**
 * Starts the bot on an open database: receiving, sending, jobs.
 * @throws GrammyError when Telegram refuses the webhook's address; an error with code EADDRINUSE when its port is taken
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { database, clock, log, me, token } = options;
  const api = createApi(token, options.apiRoot);
  const say = createTranslator(options.language);
  const worker = randomUUID();
  const sender = createSender({ api, database, clock, log, worker, pacer: createPacer(options.pace) });
  const officeCache = createOfficeCache();
  const runtime: Runtime = {
    database,
    api,
    clock,
    log,
    say,
    sender,
    officeCache,
    decode: options.decoder?.decode ?? decodeHere,
    worker,
    limits: options.limits,
    leaveGroup: createLeaveGroup(api, say, log),
  };
  const bukti = createBuktiFetcher(runtime, token, options.apiRoot);
  const upload = createUploadFetcher(runtime, token, options.apiRoot);
  const jobs = createJobs(runtime);
  const fetchSoon = () => {
    bukti.kick();
    upload.kick();
  };
  const incoming = await receive(options, api, createHandleUpdate(runtime, FEATURES, me, token), fetchSoon);
  const timer = setInterval(() => sender.kick(), OUTBOX_EVERY_MS);
  if (options.clockwork ?? true) jobs.start();
  fetchSoon();
  const settle = async () => {
    await bukti.drain();
    await upload.drain();
    await sender.drain();
  };
  return {
    runtime,
    idle: () => sender.idle(),
    webhookPort: incoming.port,
    settle,
    async tick() {
      await jobs.tick();
      await settle();
    },
    async stop() {
      clearInterval(timer);
      // Together: what hangs in one of them must not keep the others from being told. What decodes a file is ended at
      // once: its file waits for the next start.
      const parts = [bukti.stop(), upload.stop(), jobs.stop(), incoming.stop()];
      options.decoder?.stop();
      await Promise.all(parts);
      sender.kick();
      await sender.stop();
    },
  };
}
