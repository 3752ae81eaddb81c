import type { WebhookDelivery } from '../world/webhook-delivery.ts';
import type { World } from '../world/world.ts';

/** What a method may touch. */
export interface MethodContext {
  world: World;
  webhook: WebhookDelivery;
  /** A tap older than this can no longer be answered, in milliseconds. */
  callbackTtlMs: number;
  /** A clock that only moves forward, in milliseconds. */
  uptimeMs: () => number;
  /** Aborted when the bot hung up. */
  gone: AbortSignal;
}

/** The fields of a request, already checked against the rules. */
// biome-ignore lint/suspicious/noExplicitAny: the rules have checked the shape; each method names what it reads
export type Checked = Record<string, any>;

/** One method of the Bot API; returns `result`, or throws an ApiRefusal. */
export type Method = (payload: Checked, context: MethodContext) => unknown;
