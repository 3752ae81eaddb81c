import pg from 'pg';

/** A running count of queries sent to the server. */
export interface RoundTrips {
  count: number;
}

/** A driver client that counts every query it sends, those of Prisma and BEGIN and COMMIT among them. */
export function countingClient(roundTrips: RoundTrips): typeof pg.Client {
  return class CountingClient extends pg.Client {
    // The driver declares eight overloads; all of them are one call here.
    override query = ((...args: unknown[]) => {
      roundTrips.count += 1;
      return (pg.Client.prototype.query as (...all: unknown[]) => unknown).apply(this, args);
    }) as pg.Client['query'];
  };
}
