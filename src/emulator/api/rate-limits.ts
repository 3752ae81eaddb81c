import { tooManyRequests } from '../request/api-refusal.ts';

/** Telegram's broadcasting limits (Bot FAQ, "My bot is hitting limits"). */
export interface RateLimitSettings {
  perSecond: number;
  perChatPerSecond: number;
  /** Messages that may come at once in one chat before the limit bites. */
  chatBurst: number;
  perGroupPerMinute: number;
}

/** About 30 a second in all, 1 a second in a chat, 20 a minute in a group. */
export const TELEGRAM_RATE_LIMITS: RateLimitSettings = {
  perSecond: 30,
  perChatPerSecond: 1,
  chatBurst: 3,
  perGroupPerMinute: 20,
};

class Bucket {
  private tokens: number;

  constructor(
    private readonly size: number,
    private readonly refillPerMs: number,
    private atMs: number,
  ) {
    this.tokens = size;
  }

  /** Milliseconds until there is a token; 0 when there is one. */
  waitMs(nowMs: number): number {
    this.tokens = Math.min(this.size, this.tokens + (nowMs - this.atMs) * this.refillPerMs);
    this.atMs = nowMs;
    return this.tokens >= 1 ? 0 : (1 - this.tokens) / this.refillPerMs;
  }

  take(): void {
    this.tokens -= 1;
  }
}

/** Counts messages and refuses with 429 where Telegram would. */
export class RateLimits {
  private readonly chats = new Map<number, Bucket>();
  private readonly all: Bucket;

  /** @param nowMs a clock that only moves forward */
  constructor(
    private readonly settings: RateLimitSettings,
    private readonly nowMs: () => number,
  ) {
    this.all = new Bucket(settings.perSecond, settings.perSecond / 1000, nowMs());
  }

  private bucketOf(chatId: number): Bucket {
    const known = this.chats.get(chatId);
    if (known) return known;
    const { perChatPerSecond, chatBurst, perGroupPerMinute } = this.settings;
    const bucket =
      chatId < 0
        ? new Bucket(perGroupPerMinute, perGroupPerMinute / 60_000, this.nowMs())
        : new Bucket(chatBurst, perChatPerSecond / 1000, this.nowMs());
    this.chats.set(chatId, bucket);
    return bucket;
  }

  /** Counts one message to a chat. @throws ApiRefusal 429 with the seconds to wait */
  count(chatId: number): void {
    const chat = this.bucketOf(chatId);
    const waitMs = Math.max(this.all.waitMs(this.nowMs()), chat.waitMs(this.nowMs()));
    if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1000));
    this.all.take();
    chat.take();
  }
}
