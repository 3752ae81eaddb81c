import { type ChildProcess, fork } from 'node:child_process';
import { buildSync } from 'esbuild';
import { projectFile } from '../../../src/project-root.ts';

/**
 * Bundles a TypeScript file of the project, so that tests can run it as a process of its own.
 * @param parts path below the package root
 * @returns path of the program
 */
export function bundleProgram(...parts: string[]): string {
  const entry = projectFile(...parts);
  // Below the project, so that its packages are found.
  const name = parts.join('-').replaceAll('/', '-').replace(/\.ts$/, '');
  const outfile = projectFile('dist', 'test', `${name}-${process.pid}.mjs`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** A program under test that answers messages. */
export interface TalkingProcess {
  child: ChildProcess;
  /** Sends a message and resolves with the answer; rejects when the process ends instead. */
  ask<T>(message: unknown): Promise<T>;
  /** Resolves when it has ended. */
  ended: Promise<void>;
}

/** Starts the program. It answers each message, in order, by `process.send`. */
export function startTalking(program: string, args: string[] = []): TalkingProcess {
  const child = fork(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = <T>(message: unknown) =>
    new Promise<T>((resolve, reject) => {
      const onMessage = (answer: unknown) => {
        child.off('exit', onExit);
        resolve(answer as T);
      };
      const onExit = () => {
        child.off('message', onMessage);
        reject(new Error('the process ended before it answered'));
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
      child.send(message as object);
    });
  return { child, ask, ended };
}
