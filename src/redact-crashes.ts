import { createLog } from './log.ts';
import type { Redact } from './redact.ts';

/** What ends the process is told as Node tells it, as one line of the log: without secrets, and with exit code 1. */
export function redactCrashes(redact: Redact): void {
  const log = createLog({ level: 'error', redact });
  const end = (error: unknown) => {
    log.error('the program ends: nothing was there to handle this', { error });
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
