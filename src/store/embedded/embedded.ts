import type { ClientConfig } from 'pg';
import type { Transport } from './server/transport.ts';

/** A running embedded PostgreSQL, shared with every other process that started it under the same folder. */
export interface Embedded {
  /** For pg.Client and pg.Pool, as a role that reads and writes rows and can do nothing else. */
  connection: ClientConfig;
  /** The same as the role that owns everything, for migrations and for making databases; no superuser either. */
  owner: ClientConfig;
  /** Ends this process's use, after its pools are closed. The last user stops the server. */
  release(): Promise<void>;
}

/** What happened while starting, for one line in the log. */
export type EmbeddedEvent = 'creating' | 'starting' | 'lost' | 'recovered';

/** Choices that the program leaves alone; tests and rehearsals do not. */
export interface EmbeddedOptions {
  transport?: Transport;
  /** Settings of the server beside or instead of `SERVER_SETTINGS`; ignored when it runs already. */
  settings?: Record<string, string>;
  onEvent?: (event: EmbeddedEvent) => void;
  /** As root: makes the server's system user when it is missing, instead of refusing. */
  mayMakeUser?: boolean;
}
