import { setTimeout } from 'node:timers/promises';
import type { MethodContext } from '../methods/method.ts';
import { METHODS, SENDING } from '../methods/table.ts';
import { ApiRefusal, badRequest } from '../request/api-refusal.ts';
import { checkRequest } from '../request/check-request.ts';
import { wordRefusal } from '../request/refusal-wording.ts';
import { botApiRules } from '../request/rules.ts';
import { type Fault, Faults, isOnlySlow, refusalOf } from './faults.ts';
import type { RateLimits } from './rate-limits.ts';

/** One request of the bot and how it ended. */
export interface ApiCall {
  method: string;
  payload: Record<string, unknown>;
  /** Telegram's sentence when it was refused. */
  refused?: string;
  /** The HTTP status when it was refused. */
  code?: number;
}

/** The line breaks here instead of an answer. */
export class DroppedLine extends Error {
  override readonly name = 'DroppedLine';
}

/** Requests that are remembered for tests. */
const MAX_REMEMBERED = 1000;

/** Checks and does the requests of the bot. */
export class BotApi {
  readonly faults = new Faults();
  readonly calls: ApiCall[] = [];
  private readonly spelling: Map<string, string>;

  constructor(
    private readonly context: Omit<MethodContext, 'gone'>,
    private readonly rates: RateLimits | undefined,
    private readonly latencyMs = 0,
  ) {
    this.spelling = new Map(Object.keys(botApiRules().methods).map((name) => [name.toLowerCase(), name]));
  }

  /** The method as the rules spell it (requests may write it in any case); undefined when there is none. */
  methodNamed(name: string): string | undefined {
    return this.spelling.get(name.toLowerCase());
  }

  /**
   * Does one request and returns its `result`.
   * @throws ApiRefusal when Telegram would refuse, DroppedLine when a test ordered so
   */
  async call(method: string, payload: Record<string, unknown>, gone: AbortSignal): Promise<unknown> {
    const call: ApiCall = { method, payload };
    if (method !== 'getUpdates') this.calls.push(call);
    if (this.calls.length > MAX_REMEMBERED) this.calls.shift();
    const fault = this.faults.meet(method, payload.chat_id);
    try {
      if (this.latencyMs > 0 && method !== 'getUpdates') await setTimeout(this.latencyMs);
      const result = await this.run(method, payload, fault, gone);
      if (fault?.dropAfter) throw new DroppedLine();
      return result;
    } catch (error) {
      if (error instanceof ApiRefusal) {
        call.refused = error.description;
        call.code = error.code;
      }
      throw error;
    } finally {
      this.context.world.emit('step');
    }
  }

  private async run(
    method: string,
    payload: Record<string, unknown>,
    fault: Fault | undefined,
    gone: AbortSignal,
  ) {
    if (fault?.dropBefore) throw new DroppedLine();
    await fault?.after;
    if (fault && !fault.dropAfter && !isOnlySlow(fault)) throw refusalOf(fault);
    const problems = checkRequest(method, payload);
    if (problems.length > 0) throw badRequest(wordRefusal(method, problems));
    const implementation = METHODS[method];
    if (!implementation) throw badRequest(`not emulated: ${method}`);
    if (this.rates && SENDING.has(method)) this.rates.count(this.context.world.room(payload.chat_id).chat.id);
    return implementation(payload, { ...this.context, gone });
  }
}
