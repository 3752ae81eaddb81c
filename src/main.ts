import { loadEnvFile } from './config/env-file.ts';
import { readConfig } from './config.ts';
import { startDemo } from './demo/start-demo.ts';
import { startLive } from './live.ts';
import { createLog } from './log.ts';
import { createRedactor, secretsOf } from './redact.ts';
import { redactCrashes } from './redact-crashes.ts';
import { sayRefusal } from './text/refusal.ts';
import { createTranslator } from './text/translator.ts';

/** Something that runs until it is told to stop. */
interface Running {
  stop(): Promise<void>;
}

/** From the first signal to the end, whatever still waits: supervisors kill after ten seconds. */
const STOP_WITHIN_MS = 9_500;

/** Prints one line per mistake, naming its variable, and ends with 1. */
function refuseToStart(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

/**
 * Stops cleanly at the first signal, also one that comes during the start; a second one ends at once. The end is a
 * success in every case: what was not finished is in the database.
 */
function stopOnSignal() {
  const stopping = new AbortController();
  let running: Running | undefined;
  const end = () => process.exit(0);
  const stop = () => {
    if (stopping.signal.aborted) end();
    stopping.abort();
    setTimeout(end, STOP_WITHIN_MS);
    running?.stop().then(end, end);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    stopping: stopping.signal,
    /** It runs; when the signal came before, it ends right away. */
    started(started: Running) {
      running = started;
      if (stopping.signal.aborted) started.stop().then(end, end);
    },
    /** The start is over; when it came to nothing since the signal came, this is the end. */
    startOver() {
      if (stopping.signal.aborted && running === undefined) end();
    },
  };
}

async function main(): Promise<void> {
  const { stopping, started, startOver } = stopOnSignal();
  const envFile = loadEnvFile();
  if (!envFile.ok) return refuseToStart([sayRefusal(createTranslator('id'), envFile.refusal)]);
  const redact = createRedactor(secretsOf(process.env));
  redactCrashes(redact);
  const config = readConfig(process.env);
  const say = createTranslator(config.ok ? config.value.language : 'id');
  if (!config.ok) return refuseToStart(config.refusal.mistakes.map((one) => sayRefusal(say, one)));
  const log = createLog({ level: config.value.logLevel, redact });
  try {
    const result =
      config.value.mode === 'demo'
        ? await startDemo(config.value, say, log)
        : await startLive(config.value, log, stopping);
    if (!result.ok) return refuseToStart([redact(sayRefusal(say, result.refusal))]);
    started(result.value);
  } finally {
    startOver();
  }
}

await main();
