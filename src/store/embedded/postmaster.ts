import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import { isPostmasterOf } from './running-process.ts';
import { serverEnvironment } from './server-environment.ts';

const run = promisify(execFile);
const LOG_MAX_BYTES = 4 * 1024 * 1024;

/** Whether a server works on the data folder: started by us or left behind by a process that was killed. */
export function isPostmasterRunning(home: Home): boolean {
  const pid = recordedPid(home);
  return pid !== undefined && isPostmasterOf(pid, home.data);
}

/**
 * Removes what a dead server left, so that the next one starts even when its number now belongs to another program.
 * Only under the start lock, and only when {@link isPostmasterRunning} says no.
 */
export function clearRemains(home: Home): void {
  const remains = [join(home.data, 'postmaster.pid'), join(home.run, '.s.PGSQL.5432.lock')];
  for (const file of remains) rmSync(file, { force: true });
}

/** Starts a server in a session of its own, so that Ctrl+C in our terminal does not end it before us. */
export function spawnPostmaster(
  home: Home,
  binaries: Binaries,
  settings: Record<string, string>,
): ChildProcess {
  if ((statSync(home.serverLog, { throwIfNoEntry: false })?.size ?? 0) > LOG_MAX_BYTES)
    renameSync(home.serverLog, `${home.serverLog}.1`);
  const log = openSync(home.serverLog, 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { uid, gid } = home.user;
  try {
    // pg_ctl gives up an administrator's rights, which the server refuses on Windows as it refuses root elsewhere.
    const [command, args] =
      process.platform === 'win32'
        ? [binaries.program('pg_ctl'), ['-D', home.data, '-W', '-o', options.join(' '), 'start']]
        : [binaries.program('postgres'), ['-D', home.data, ...options]];
    const stdio: ['ignore', number, number] = ['ignore', log, log];
    const child = spawn(command, args, {
      uid,
      gid,
      cwd: home.root,
      env: serverEnvironment(),
      detached: true,
      stdio,
      windowsHide: true,
    });
    child.on('error', () => undefined); // seen as an exit by the caller
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Stops the server, ending every connection, and waits until it is gone. */
export async function stopPostmaster(home: Home, binaries: Binaries): Promise<void> {
  const { uid, gid } = home.user;
  const args = ['-D', home.data, '-w', '-t', '120', '-m', 'fast', 'stop'];
  await run(binaries.program('pg_ctl'), args, { uid, gid, cwd: home.root, env: serverEnvironment() });
}

/** The last lines the server wrote, for an error message. */
export function serverLogTail(home: Home): string {
  try {
    return readFileSync(home.serverLog, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '(no server.log)';
  }
}

function recordedPid(home: Home): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(home.data, 'postmaster.pid'), 'utf8'), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}
