import { GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { movableClock, systemClock } from './clock.ts';
import type { LiveConfig } from './config.ts';
import { ok, type Result, refuse } from './domain/result.ts';
import type { Log } from './log.ts';
import { createApi, startProgram } from './program.ts';
import { accessServer, openStore, type StoreRefusal } from './store/open-store.ts';

/** Seconds between two tries to reach Telegram at the start. */
const RETRY_SECONDS = 5;

/** Telegram said that the token is not one of its bots. */
export type LiveRefusal = StoreRefusal | { code: 'token-rejected' };

/** Who the bot is; waits for the line to come back, and gives up only when Telegram refuses the token. */
async function whoAmI(config: LiveConfig, log: Log): Promise<UserFromGetMe | undefined> {
  const api = createApi(config.token, config.apiRoot);
  for (;;) {
    try {
      return await api.getMe();
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
        return undefined;
      log.warn('Telegram cannot be reached; trying again', { seconds: RETRY_SECONDS });
      await new Promise((resolve) => setTimeout(resolve, RETRY_SECONDS * 1000));
    }
  }
}

/** Starts the bot at Telegram, or at another Bot API server, on the database of the configuration. */
export async function startLive(
  config: LiveConfig,
  log: Log,
): Promise<Result<{ stop(): Promise<void> }, LiveRefusal>> {
  const access = await accessServer(config.database, log);
  if (!access.ok) return access;
  const store = await openStore(access.value, `live:${config.botId}`);
  if (!store.ok) return store;
  const { database, release } = store.value;
  const me = await whoAmI(config, log);
  if (me === undefined) {
    await release();
    return refuse({ code: 'token-rejected' });
  }
  const program = await startProgram({
    token: config.token,
    apiRoot: config.apiRoot,
    database,
    me,
    log,
    language: config.language,
    clock: config.clockStart === undefined ? systemClock : movableClock(config.clockStart),
    receiving:
      config.updates.kind === 'polling' ? { mode: 'polling' } : { mode: 'webhook', ...config.updates },
  });
  log.info('the bot is running', { bot: me.username, updates: config.updates.kind });
  return ok({
    async stop() {
      await program.stop();
      await release();
    },
  });
}
