import { GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { movableClock, systemClock } from './clock.ts';
import type { LiveConfig } from './config.ts';
import { createChildDecoder } from './decode/decode-in-child.ts';
import { ok, type Result, refuse } from './domain/result.ts';
import { reachTelegram } from './edge/receiving/reach-telegram.ts';
import { TELEGRAM_PACE } from './edge/sending/pacer.ts';
import type { Log } from './log.ts';
import { createApi, type ProgramOptions, startProgram } from './program.ts';
import { type StopStep, stopInSteps } from './stop-in-steps.ts';
import { isSuperuser } from './store/database/client.ts';
import { accessServer, openStore, type StoreRefusal } from './store/database/open-store.ts';

export type LiveRefusal =
  | StoreRefusal
  /** Telegram said that the token is not one of its bots. */
  | { code: 'token-rejected' }
  /** Telegram does not call this address; in its own words why. */
  | { code: 'webhook-rejected'; detail: string }
  | { code: 'webhook-port-taken'; port: string };

/** Who the bot is; undefined when Telegram refuses the token. */
async function whoAmI(
  config: LiveConfig,
  log: Log,
  stopping?: AbortSignal,
): Promise<UserFromGetMe | undefined> {
  const api = createApi(config.token, config.apiRoot);
  try {
    return await reachTelegram(() => api.getMe(), log, stopping);
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
      return undefined;
    throw error;
  }
}

/** What a failed start says about the webhook's settings; undefined when it says nothing about them. */
function webhookRefusal({ updates }: LiveConfig, error: unknown): LiveRefusal | undefined {
  if (updates.kind !== 'webhook') return undefined;
  if (error instanceof GrammyError && error.method === 'setWebhook')
    return { code: 'webhook-rejected', detail: error.description };
  if ((error as { code?: unknown }).code === 'EADDRINUSE')
    return { code: 'webhook-port-taken', port: String(updates.port) };
  return undefined;
}

/**
 * Starts the bot at Telegram, or at another Bot API server, on the database of the configuration.
 * @param stopping ends the waiting for Telegram during the start
 * @throws the signal's reason when the start was given up for it
 */
export async function startLive(
  config: LiveConfig,
  log: Log,
  stopping?: AbortSignal,
): Promise<Result<{ stop(): Promise<void> }, LiveRefusal>> {
  const access = await accessServer(config.database, log);
  if (!access.ok) return access;
  const store = await openStore(access.value, `live:${config.botId}`);
  if (!store.ok) return store;
  const { database, release } = store.value;
  if (await isSuperuser(database))
    log.warn('the database role is a superuser; see docs/operations.md, Roles of the database');
  const me = await whoAmI(config, log, stopping).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  if (me === undefined) {
    await release();
    return refuse({ code: 'token-rejected' });
  }
  const options: ProgramOptions = {
    token: config.token,
    apiRoot: config.apiRoot,
    database,
    me,
    log,
    stopping,
    language: config.language,
    pace: TELEGRAM_PACE,
    decoder: createChildDecoder(log),
    clock: config.clockStart === undefined ? systemClock : movableClock(config.clockStart),
    receiving:
      config.updates.kind === 'polling' ? { mode: 'polling' } : { mode: 'webhook', ...config.updates },
  };
  try {
    const program = await startProgram(options);
    log.info('the bot is running', { bot: me.username, updates: config.updates.kind });
    const steps: StopStep[] = [
      { what: 'program', limitMs: 5_000, stop: () => program.stop() },
      { what: 'database connections', limitMs: 1_500, stop: () => database.close() },
      { what: 'database server', limitMs: 2_500, stop: () => access.value.release() },
    ];
    return ok({ stop: () => stopInSteps(steps, log) });
  } catch (error) {
    await release();
    const refusal = webhookRefusal(config, error);
    if (refusal === undefined) throw error;
    return refuse(refusal);
  }
}
