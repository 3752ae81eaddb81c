import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The real program as a process of its own. */
export interface RunningProgram {
  child: ChildProcess;
  /** All that it printed so far, both streams. */
  output(): string;
  /** Resolves with the match when the output has it; rejects when the program ends before. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends the signal and resolves with the exit code (null when the signal ended it) once it has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Resolves with the exit code. */
  exited: Promise<number | null>;
}

/** What every run of the program must not inherit from whoever runs the tests. */
const CLEAN = {
  BOT_TOKEN: '',
  DATABASE_URL: '',
  DATA_DIR: '',
  TELEGRAM_API_ROOT: '',
  WEBHOOK_URL: '',
  WEBHOOK_SECRET: '',
  WEBHOOK_PORT: '',
  PORT: '',
  KENTONGAN_CLOCK: '',
  BOT_LANGUAGE: '',
  LOG_LEVEL: 'warn',
};

/**
 * Starts a bundled program.
 * @param program path, from bundleProgram
 * @param env variables beside a clean environment
 */
export function runProgram(program: string, env: Record<string, string>): RunningProgram {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...CLEAN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    exited,
    output: () => output,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match === null) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        exited.then(() => reject(new Error(`the program ended without printing ${pattern}: ${output}`)));
        look();
      }),
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return await exited;
    },
  };
}
