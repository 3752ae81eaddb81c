import type { Log } from './log.ts';

/** One thing that is to end, and how long that may take. */
export interface StopStep {
  /** Names it in the log. */
  what: string;
  limitMs: number;
  stop(): Promise<void>;
}

/** @returns whether it ended in time */
async function ended({ stop, limitMs }: StopStep): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([stop().then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Ends a program's parts one after the other. What does not end in its time, or fails, is said and left: all that
 * matters is in the database, and whoever stops the program waits ten seconds at most.
 */
export async function stopInSteps(steps: readonly StopStep[], log: Log): Promise<void> {
  for (const step of steps) {
    const { what } = step;
    try {
      if (!(await ended(step))) log.warn('did not end in time, and is left', { what });
    } catch (error) {
      log.error('could not be ended', { what, error });
    }
  }
}
