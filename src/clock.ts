import { Temporal } from 'temporal-polyfill';

/** The program's clock: the only place that asks what time it is. */
export interface Clock {
  now(): Temporal.Instant;
}

/** A clock that can be moved, for the demonstration and for rehearsals; it goes on from where it was set. */
export interface MovableClock extends Clock {
  moveTo(instant: Temporal.Instant): void;
}

/** The machine's time. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that starts at an instant and runs on with the machine's pace. */
export function movableClock(start: Temporal.Instant): MovableClock {
  let offset = start.since(Temporal.Now.instant());
  return {
    now: () => Temporal.Now.instant().add(offset),
    moveTo: (instant) => {
      offset = instant.since(Temporal.Now.instant());
    },
  };
}
