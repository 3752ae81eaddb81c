/**
 * The outcome of anything that may be refused for a reason a person should hear.
 * `refusal.code` is the Fluent key behind `refusal-`; only outages and bugs are thrown.
 */
export type Result<T, R extends { code: string }> = { ok: true; value: T } | { ok: false; refusal: R };

/** A value that was accepted. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** An expected refusal, with everything its sentence needs. */
export function refuse<R extends { code: string }>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal };
}
