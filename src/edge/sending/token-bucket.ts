/** Counts what may happen at a steady rate with short bursts: a token for each, refilled with time. */
export class TokenBucket {
  private tokens: number;

  /**
   * @param size how many may come at once
   * @param perSecond how many come back in a second; Infinity for no limit
   * @param atMs now, by a clock that only moves forward
   */
  constructor(
    private readonly size: number,
    private perSecond: number,
    private atMs: number,
  ) {
    this.tokens = size;
  }

  private refill(nowMs: number): void {
    if (this.perSecond === Number.POSITIVE_INFINITY) this.tokens = this.size;
    else this.tokens = Math.min(this.size, this.tokens + ((nowMs - this.atMs) * this.perSecond) / 1000);
    this.atMs = nowMs;
  }

  /** Milliseconds until there is a token; 0 when there is one. */
  waitMs(nowMs: number): number {
    this.refill(nowMs);
    return this.tokens >= 1 ? 0 : ((1 - this.tokens) * 1000) / this.perSecond;
  }

  /** Takes a token if there is one. */
  take(nowMs: number): boolean {
    if (this.waitMs(nowMs) > 0) return false;
    this.tokens -= 1;
    return true;
  }

  /** Whether nothing of it is used, so that it may be forgotten. */
  isFull(nowMs: number): boolean {
    this.refill(nowMs);
    return this.tokens >= this.size;
  }

  /** Another rate from now on. */
  setRate(perSecond: number, nowMs: number): void {
    this.refill(nowMs);
    this.perSecond = perSecond;
  }
}
