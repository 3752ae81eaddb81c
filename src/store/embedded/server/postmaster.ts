import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Home } from '../home/home.ts';
import { isPostmasterOf } from '../process/running-process.ts';
import { serverEnvironment } from '../process/server-environment.ts';
import type { Binaries } from './binaries.ts';

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
  for (const file of remains) home.files.remove(file);
}

/** Starts a server in a session of its own, so that Ctrl+C in our terminal does not end it before us. */
export function spawnPostmaster(
  home: Home,
  binaries: Binaries,
  settings: Record<string, string>,
): ChildProcess {
  home.files.prepareLog(home.serverLog, LOG_MAX_BYTES);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // pg_ctl gives up an administrator's rights, which the server refuses on Windows as it refuses root elsewhere.
  const line =
    process.platform === 'win32'
      ? [binaries.program('pg_ctl'), '-D', home.data, '-W', '-o', options.join(' '), 'start']
      : [binaries.program('postgres'), '-D', home.data, ...options];
  const child = home.user.uid === undefined ? spawnHere(home, line) : spawnAsUser(home, line);
  child.on('error', () => undefined); // seen as an exit by the caller
  child.unref();
  return child;
}

function spawnHere(home: Home, [command = '', ...args]: string[]): ChildProcess {
  const log = openSync(home.serverLog, 'a', 0o600);
  try {
    return spawn(command, args, { ...spawnOptions(home), stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

/** The log, too, is opened with the user's rights: by a shell that then becomes the server. */
function spawnAsUser(home: Home, line: string[]): ChildProcess {
  const script = 'umask 077; exec "$@" >>"$0" 2>&1';
  const args = ['-c', script, home.serverLog, ...line];
  return spawn('/bin/sh', args, { ...spawnOptions(home), stdio: 'ignore' });
}

function spawnOptions({ root, user: { uid, gid } }: Home) {
  return { uid, gid, cwd: root, env: serverEnvironment(), detached: true, windowsHide: true };
}

/** Lets a running server read its rules again. */
export function reloadPostmaster(home: Home): void {
  const pid = recordedPid(home);
  const { uid, gid } = home.user;
  if (pid === undefined || process.platform === 'win32') return;
  // With the user's rights: the number comes from a file that it can write.
  spawnSync('/bin/sh', ['-c', 'kill -HUP "$0"', String(pid)], { uid, gid, cwd: '/', stdio: 'ignore' });
}

/** Stops the server, ending every connection, and waits until it is gone. */
export async function stopPostmaster(home: Home, binaries: Binaries): Promise<void> {
  const { uid, gid } = home.user;
  const args = ['-D', home.data, '-w', '-t', '120', '-m', 'fast', 'stop'];
  await run(binaries.program('pg_ctl'), args, { uid, gid, cwd: home.root, env: serverEnvironment() });
}

/** The last lines the server wrote, for an error message. */
export function serverLogTail(home: Home): string {
  const end = home.files.readEnd(home.serverLog);
  return end?.trimEnd().split('\n').slice(-8).join('\n') ?? '(no server.log)';
}

function recordedPid(home: Home): number | undefined {
  const pid = Number.parseInt(home.files.read(join(home.data, 'postmaster.pid')) ?? '', 10);
  return Number.isNaN(pid) ? undefined : pid;
}
