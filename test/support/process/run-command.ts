import { execFile } from 'node:child_process';
import { projectFile } from '../../../src/project-root.ts';

/** How a run of the command line ended. */
export interface CommandRun {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** stdout as JSON; throws when it is none. */
  json<T = Record<string, unknown>>(): T;
}

/** A well-formed token of no bot. */
export const TOKEN = '7000:test-token-of-no-bot';

/**
 * Runs the command line as a process of its own, with nothing in its environment but what is given.
 * @param program bundled by `bundleProgram`
 */
export function runCommand(
  program: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<CommandRun> {
  const own = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: own, cwd: projectFile() },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ exitCode, stdout, stderr, json: () => JSON.parse(stdout) });
      },
    );
  });
}
