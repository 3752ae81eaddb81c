import type { FreshDatabase } from '../database/database.ts';

/** A door between two transactions: one waits before it until the test opens it. */
export interface Latch {
  /** Resolves when somebody stands before the door. */
  reached: Promise<void>;
  /** Stands before the door until it is opened. */
  pass(): Promise<void>;
  open(): void;
}

/** A closed door. */
export function gate(): Latch {
  let arrive: () => void = () => undefined;
  let open: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    reached,
    async pass() {
      arrive();
      await opened;
    },
    open: () => open(),
  };
}

/** Resolves when a transaction of the database waits for the lock of another: seen in the server, not hoped for. */
export async function someoneWaits({ pool, name }: FreshDatabase): Promise<void> {
  for (;;) {
    const { rows } = await pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`,
      [name],
    );
    if (rows.length > 0) return;
  }
}
