import { ApiRefusal, forbidden, tooManyRequests } from '../request/api-refusal.ts';

/** A fault for the next request that fits. */
export interface Fault {
  /** Any method but getUpdates when absent; upper and lower case are the same. */
  method?: string;
  chatId?: number;
  /** Answer with this HTTP status instead of doing it. */
  status?: number;
  /** Seconds, with status 429. */
  retryAfter?: number;
  /** Telegram's sentence, instead of the usual one for the status. */
  description?: string;
  /** The line breaks before Telegram has done anything. */
  dropBefore?: true;
  /** Telegram does it, and the line breaks before the answer. */
  dropAfter?: true;
  /** Answers only when this resolves, as a slow line does. */
  after?: Promise<unknown>;
  /** How many requests it meets; 1 when absent. */
  times?: number;
}

const USUAL: Record<number, string> = {
  400: 'Bad Request: injected by a test',
  401: 'Unauthorized',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** The faults that tests have ordered and that were not met yet. */
export class Faults {
  private waiting: (Fault & { left: number })[] = [];

  add(fault: Fault): void {
    this.waiting.push({ ...fault, left: fault.times ?? 1 });
  }

  get pending(): number {
    return this.waiting.reduce((sum, fault) => sum + fault.left, 0);
  }

  /** The fault that meets this request, used up by one. */
  meet(method: string, chatId: unknown): Fault | undefined {
    const found = this.waiting.find(
      (fault) =>
        (fault.method ? fault.method.toLowerCase() === method.toLowerCase() : method !== 'getUpdates') &&
        (fault.chatId === undefined || String(fault.chatId) === String(chatId)),
    );
    if (!found) return undefined;
    found.left -= 1;
    this.waiting = this.waiting.filter((fault) => fault.left > 0);
    return found;
  }
}

/** The refusal that a fault with a status stands for. */
export function refusalOf(fault: Fault): ApiRefusal {
  if (fault.status === 429) return tooManyRequests(fault.retryAfter ?? 1);
  if (fault.status === 403 && !fault.description) return forbidden('bot was blocked by the user');
  const code = fault.status ?? 500;
  return new ApiRefusal(code, fault.description ?? USUAL[code] ?? `Error ${code}`);
}

/** Whether a fault is nothing but slowness: it is done in the end. */
export function isOnlySlow(fault: Fault): boolean {
  return fault.after !== undefined && fault.status === undefined;
}
