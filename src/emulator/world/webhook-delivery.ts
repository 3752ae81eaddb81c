import type { Update, WebhookInfo } from '@grammyjs/types';
import { badRequest } from '../request/api-refusal.ts';
import type { QueuedUpdate, UpdateQueue } from './update-queue.ts';

/** What setWebhook was told. */
export interface WebhookTarget {
  url: string;
  secretToken?: string;
  maxConnections: number;
  allowedUpdates?: readonly string[];
}

/** How patient the delivery is, in milliseconds. */
export interface WebhookPatience {
  /** A later answer counts as none. */
  timeoutMs: number;
  /** Wait before the first repeat; doubled each time. */
  firstRetryMs: number;
  maxRetryMs: number;
}

/** A bot may answer an update with one method call in the body. */
type InlineCall = (method: string, payload: Record<string, unknown>) => Promise<unknown>;

/** Messages queue per chat, taps per person: Telegram sends the two side by side. */
function orderKey(update: Update): string {
  if (update.callback_query) return `user ${update.callback_query.from.id}`;
  const chat = update.message?.chat ?? update.edited_message?.chat ?? update.my_chat_member?.chat;
  return `chat ${chat?.id ?? update.update_id}`;
}

/** Sends the queue to the bot's webhook, in order within a chat, again and again until it answers 2xx. */
export class WebhookDelivery {
  private target: WebhookTarget | undefined;
  private readonly busy = new Set<string>();
  private stop = new AbortController();
  private lastError: { date: number; message: string } | undefined;

  constructor(
    private readonly queue: UpdateQueue,
    private readonly patience: WebhookPatience,
    private readonly nowSeconds: () => number,
    private readonly call: InlineCall,
  ) {
    queue.onPush = () => this.pump();
  }

  get active(): boolean {
    return this.target !== undefined;
  }

  /** Starts delivering to a new address. @throws ApiRefusal for plain HTTP beyond this machine */
  set(target: WebhookTarget): void {
    const url = URL.canParse(target.url) ? new URL(target.url) : undefined;
    const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
    if (!url || (url.protocol !== 'https:' && !loopback)) {
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    }
    this.remove();
    this.target = target;
    this.pump();
  }

  /** Stops delivering; what was not confirmed waits for getUpdates. */
  remove(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.busy.clear();
    this.target = undefined;
    this.lastError = undefined;
  }

  /** The answer of getWebhookInfo. */
  info(): WebhookInfo {
    return {
      url: this.target?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.queue.pending().length,
      ...(this.target && { max_connections: this.target.maxConnections }),
      ...(this.target?.allowedUpdates && { allowed_updates: this.target.allowedUpdates as never }),
      ...(this.lastError && {
        last_error_date: this.lastError.date,
        last_error_message: this.lastError.message,
      }),
    };
  }

  private pump(): void {
    if (!this.target) return;
    for (const entry of this.queue.pending()) {
      if (this.busy.size >= this.target.maxConnections) return;
      const key = orderKey(entry.update);
      if (this.busy.has(key)) continue;
      this.busy.add(key);
      void this.deliver(entry, key, this.target, this.stop.signal);
    }
  }

  private async deliver(
    entry: QueuedUpdate,
    key: string,
    target: WebhookTarget,
    stop: AbortSignal,
  ): Promise<void> {
    let waitMs = this.patience.firstRetryMs;
    while (!stop.aborted && !(await this.attempt(entry.update, target, stop))) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, waitMs);
        stop.addEventListener('abort', () => {
          clearTimeout(timer);
          done();
        });
      });
      waitMs = Math.min(waitMs * 2, this.patience.maxRetryMs);
    }
    if (stop.aborted) return;
    this.busy.delete(key);
    this.queue.confirm(entry);
    this.pump();
  }

  private async attempt(update: Update, target: WebhookTarget, stop: AbortSignal): Promise<boolean> {
    try {
      const response = await fetch(target.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(target.secretToken && { 'x-telegram-bot-api-secret-token': target.secretToken }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([stop, AbortSignal.timeout(this.patience.timeoutMs)]),
      });
      const body = await response.text();
      if (!response.ok)
        throw new Error(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
      await this.runInlineCall(body);
      return true;
    } catch (error) {
      if (!stop.aborted)
        this.lastError = { date: this.nowSeconds(), message: String((error as Error).message) };
      return false;
    }
  }

  private async runInlineCall(body: string): Promise<void> {
    if (!body.startsWith('{')) return;
    const { method, ...payload } = JSON.parse(body) as { method?: string };
    // Telegram tells nobody whether such a call worked.
    if (method) await this.call(method, payload).catch(() => {});
  }
}
