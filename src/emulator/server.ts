import type { UserFromGetMe } from '@grammyjs/types';
import { BotApi } from './api/bot-api.ts';
import { listen, type PageHandler } from './api/http-server.ts';
import { type RateLimitSettings, RateLimits, TELEGRAM_RATE_LIMITS } from './api/rate-limits.ts';
import { Emulator } from './emulator.ts';
import type { DemoOptions } from './page/demo-options.ts';
import { DemoPage } from './page/demo-page.ts';
import { UpdateQueue } from './world/update-queue.ts';
import { WebhookDelivery, type WebhookPatience } from './world/webhook-delivery.ts';
import { World } from './world/world.ts';

export { Emulator } from './emulator.ts';

/** How a Telegram of one's own is set up; everything may be left out. */
export interface EmulatorOptions {
  /** 0 (default) takes any free port of 127.0.0.1. */
  port?: number;
  token?: string;
  bot?: { id?: number; firstName?: string; username?: string };
  /** The clock of message dates; the machine's when absent. */
  now?: () => Date;
  /** Refuse floods as Telegram does; off by default. */
  rateLimits?: boolean | RateLimitSettings;
  /** Milliseconds until a request of the bot is answered, as over a line; none by default. */
  latencyMs?: number;
  webhook?: Partial<WebhookPatience>;
  /** A tap older than this can no longer be answered. */
  callbackTtlMs?: number;
  /** How long an act waits for the bot's confirmation before it fails. */
  confirmTimeoutMs?: number;
  /** Serves the web chat at `/`, with these roles as people who have pressed Start. */
  demo?: DemoOptions;
}

function botUser({
  id = 9_000_001,
  firstName = 'Kentongan',
  username = 'kentongan_bot',
} = {}): UserFromGetMe {
  const rights = {
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
  return { id, is_bot: true, first_name: firstName, username, ...rights } as UserFromGetMe;
}

function openDemo(demo: DemoOptions, emulator: Emulator): DemoPage {
  const roles = demo.personas.map((persona) => ({
    persona,
    user: emulator.user({
      id: persona.telegramId,
      firstName: persona.name,
      languageCode: demo.language,
      started: true,
    }),
  }));
  return new DemoPage(demo, emulator.world, roles);
}

/** Starts a Bot API server on loopback for one bot. Keeps everything in memory, over any number of bot starts. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { token = '9000001:emulator-token-not-a-secret', now = () => new Date() } = options;
  const updates = new UpdateQueue(1);
  const world = new World(botUser(options.bot), updates, now);
  const patience = { timeoutMs: 60_000, firstRetryMs: 100, maxRetryMs: 2000, ...options.webhook };
  const webhook = new WebhookDelivery(
    updates,
    patience,
    () => world.nowSeconds(),
    (method, payload) => api.call(api.methodNamed(method) ?? method, payload, new AbortController().signal),
  );
  const uptimeMs = () => performance.now();
  const limits = options.rateLimits === true ? TELEGRAM_RATE_LIMITS : options.rateLimits || undefined;
  const api: BotApi = new BotApi(
    { world, webhook, callbackTtlMs: options.callbackTtlMs ?? 150_000, uptimeMs },
    limits && new RateLimits(limits, uptimeMs),
    options.latencyMs,
  );
  let page: DemoPage | undefined;
  const handlePage: PageHandler = async (...request) => (page ? page.handle(...request) : false);
  const { server, url } = await listen(
    { token, api, files: world.files, page: handlePage },
    options.port ?? 0,
  );
  const emulator = new Emulator(world, api, token, url, options.confirmTimeoutMs ?? 10_000, async () => {
    page?.close();
    webhook.remove();
    updates.interrupt('terminated by the end of the emulator');
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  if (options.demo) page = openDemo(options.demo, emulator);
  return emulator;
}
