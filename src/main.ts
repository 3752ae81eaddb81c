import { loadEnvFile } from './config/env-file.ts';
import { readConfig } from './config.ts';
import { startDemo } from './demo/start-demo.ts';
import { startLive } from './live.ts';
import { createLog } from './log.ts';
import { sayRefusal } from './text/refusal.ts';
import { createTranslator } from './text/translator.ts';

/** Something that runs until it is told to stop. */
interface Running {
  stop(): Promise<void>;
}

/** Prints one line per mistake, naming its variable, and ends with 1. */
function refuseToStart(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

/** Stops cleanly at the first signal; a second one ends at once. */
function stopOnSignal(running: Running): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  const say = createTranslator(config.ok ? config.value.language : 'id');
  if (!config.ok) return refuseToStart(config.refusal.mistakes.map((one) => sayRefusal(say, one)));
  const log = createLog({ level: config.value.logLevel });
  const started =
    config.value.mode === 'demo'
      ? await startDemo(config.value, say, log)
      : await startLive(config.value, log);
  if (!started.ok) return refuseToStart([sayRefusal(say, started.refusal)]);
  stopOnSignal(started.value);
}

await main();
