import { Bot } from 'grammy';
import type { Emulator } from '../../../src/emulator/server.ts';

/** A real grammY bot that talks to the emulator over HTTP; handlers are added by the test. */
export function smallBot(emulator: Emulator): Bot {
  const bot = new Bot(emulator.token, { client: { apiRoot: emulator.apiRoot } });
  bot.catch(() => {}); // an update whose handling fails is confirmed all the same
  return bot;
}

/** Starts long polling; resolves when the first getUpdates is about to be sent. */
export async function pollInBackground(bot: Bot): Promise<void> {
  await new Promise<void>((started, failed) => {
    bot.start({ onStart: () => started() }).catch(failed);
  });
}

/** One raw request, as somebody without grammY would send it. */
export async function request(emulator: Emulator, method: string, payload: unknown, token = emulator.token) {
  const response = await fetch(`${emulator.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  const answer = (await response.json()) as {
    ok: boolean;
    result: never;
    error_code?: number;
    description?: string;
    parameters?: object;
  };
  return { status: response.status, ...answer };
}
