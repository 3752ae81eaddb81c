import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { projectFile } from '../../../project-root.ts';
import { commandLine, familyOf } from '../measure/memory.ts';

/** A demonstration started by `npm start`, as a visitor starts it. */
export interface Demonstration {
  /** Of its page, without a slash at the end. */
  address: string;
  /** When npm was started, by performance.now(). */
  startedAt: number;
  /** Process id of the program itself; undefined where processes cannot be listed. */
  programPid: number | undefined;
  stop(): Promise<void>;
}

/** Milliseconds until a start is given up. */
const PATIENCE_MS = 60_000;

/** Whoever measures may have a token in the environment or in .env: an empty value switches it off. */
const NOT_GIVEN = [
  'BOT_TOKEN',
  'DATABASE_URL',
  'TELEGRAM_API_ROOT',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'KENTONGAN_CLOCK',
  'BOT_LANGUAGE',
  'LOG_LEVEL',
];

function environment(dataDir: string): NodeJS.ProcessEnv {
  const off = Object.fromEntries(NOT_GIVEN.map((name) => [name, '']));
  return { ...process.env, ...off, DATA_DIR: dataDir, DEMO_PORT: '0' };
}

/** Resolves with the address that the program prints. @throws when it ends first or takes too long */
function addressOf(npm: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(
      () => reject(new Error(`npm start printed no address:\n${printed}`)),
      PATIENCE_MS,
    );
    const done = (settle: () => void) => {
      clearTimeout(late);
      settle();
    };
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(printed)?.[1];
      if (found !== undefined) done(() => resolve(found));
    };
    npm.stdout?.on('data', read);
    npm.stderr?.on('data', read);
    npm.once('error', (error) => done(() => reject(error)));
    npm.once('close', () => done(() => reject(new Error(`npm start ended:\n${printed}`))));
  });
}

/** npm, its shell and the program are three processes; the program is the one that runs start.mjs in Node itself. */
function programOf(npmPid: number): number | undefined {
  return familyOf(npmPid).find((pid) => {
    const [program = '', script = ''] = commandLine(pid);
    return /node$/.test(program) && /start\.mjs$/.test(script);
  });
}

/** Starts the demonstration with its data in a folder; resolves when its address is printed. */
export async function startDemonstration(dataDir: string): Promise<Demonstration> {
  const startedAt = performance.now();
  const npmScript = process.env.npm_execpath;
  const [command, args] =
    npmScript === undefined ? ['npm', ['start']] : [process.execPath, [npmScript, 'start']];
  const npm = spawn(command, args, {
    cwd: projectFile(),
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => npm.once('close', () => resolve()));
  const stop = async () => {
    npm.kill('SIGTERM');
    // Its output is closed when the program has ended too, not only npm.
    await closed;
  };
  try {
    const address = await addressOf(npm);
    return { address, startedAt, programPid: npm.pid && programOf(npm.pid), stop };
  } catch (error) {
    if (npm.exitCode === null) await stop();
    throw error;
  }
}
