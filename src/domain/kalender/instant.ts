import type { Temporal } from 'temporal-polyfill';

/** A moment as drivers and libraries take it, to the millisecond. */
export const asDate = (moment: Temporal.Instant | Temporal.ZonedDateTime): Date =>
  new Date(moment.epochMilliseconds);
