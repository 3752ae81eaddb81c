import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names one process for as long as it lives: its number and the moment it began, so that another program that
 * is later given the same number is not taken for it.
 * @returns undefined when no process has this number (or only the remains of one)
 */
export function processIdentity(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    return stat && `${pid} ${stat.startTicks} ${bootId()}`;
  }
  if (process.platform === 'win32') return isAlive(pid) ? String(pid) : undefined;
  const since = ps(pid, 'lstart=');
  return since === '' ? undefined : `${pid} ${since}`;
}

/** Whether the process is a PostgreSQL server working on the data folder. */
export function isPostmasterOf(pid: number, dataDir: string): boolean {
  if (process.platform === 'linux')
    return linuxStat(pid) !== undefined && linuxCommand(pid).includes(dataDir);
  if (process.platform === 'win32') return windowsName(pid).toLowerCase() === 'postgres.exe';
  return ps(pid, 'command=').includes(dataDir);
}

/** A dead process that nobody has collected (state Z) still has an entry; it counts as gone. */
function linuxStat(pid: number): { startTicks: string } | undefined {
  const text = readOrEmpty(`/proc/${pid}/stat`);
  // The name stands in brackets and may itself hold brackets and blanks: read after the last one.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  const startTicks = fields[19];
  if (text === '' || state === 'Z' || state === 'X' || startTicks === undefined) return undefined;
  return { startTicks };
}

function linuxCommand(pid: number): string[] {
  return readOrEmpty(`/proc/${pid}/cmdline`).split('\0');
}

function bootId(): string {
  return readOrEmpty('/proc/sys/kernel/random/boot_id').trim();
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ps(pid: number, column: string): string {
  return outputOf('ps', ['-p', String(pid), '-o', column]).trim();
}

function windowsName(pid: number): string {
  const line = outputOf('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return /^"([^"]+)"/.exec(line.trim())?.[1] ?? '';
}

function outputOf(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
