import type { ResponseParameters } from '@grammyjs/types';

/** An answer with `ok: false`, as the Bot API words it. Thrown by methods, caught once in the HTTP server. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  /**
   * @param code the HTTP status and `error_code`
   * @param description Telegram's whole sentence, with its prefix ("Bad Request: …")
   */
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: ResponseParameters,
  ) {
    super(description);
  }
}

/** 400 with Telegram's prefix. */
export function badRequest(why: string): ApiRefusal {
  return new ApiRefusal(400, `Bad Request: ${why}`);
}

/** 403 with Telegram's prefix. */
export function forbidden(why: string): ApiRefusal {
  return new ApiRefusal(403, `Forbidden: ${why}`);
}

/** 409 with Telegram's prefix. */
export function conflict(why: string): ApiRefusal {
  return new ApiRefusal(409, `Conflict: ${why}`);
}

/** 429 with the seconds to wait. */
export function tooManyRequests(retryAfterSeconds: number): ApiRefusal {
  return new ApiRefusal(429, `Too Many Requests: retry after ${retryAfterSeconds}`, {
    retry_after: retryAfterSeconds,
  });
}
