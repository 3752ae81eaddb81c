import { readdirSync, readFileSync } from 'node:fs';

/** Numbers out of /proc, in kilobytes; undefined where there is no /proc, or no right to read this process. */
function kilobytes(path: string, field: string): number | undefined {
  const text = readOrNothing(path);
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(text ?? '');
  return found === null ? undefined : Number(found[1]);
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // no /proc on this system, or the process has ended
  }
}

const megabytes = (value: number | undefined) => (value === undefined ? undefined : value / 1024);

/** Resident memory of one process in MB, pages shared with others included; and the most it ever was. */
export function residentMb(pid: number): { now: number | undefined; peak: number | undefined } {
  const status = `/proc/${pid}/status`;
  return { now: megabytes(kilobytes(status, 'VmRSS')), peak: megabytes(kilobytes(status, 'VmHWM')) };
}

/**
 * Proportional memory of several processes in MB: a page that n processes share counts 1/n for each, so that the sum
 * is what they really take together. Summed RSS would count PostgreSQL's shared buffers once per back-end.
 */
export function proportionalMb(pids: readonly number[]): number | undefined {
  const each = pids.map((pid) => kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss'));
  const known = each.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : megabytes(known.reduce((sum, one) => sum + one, 0));
}

/** A process and all that it started, directly or not; only itself where there is no /proc. */
export function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const [child, parent] of parents()) children.set(parent, [...(children.get(parent) ?? []), child]);
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

function parents(): [pid: number, parent: number][] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.map((name) => {
    // "pid (name) state ppid": the name may hold spaces and brackets
    const stat = readOrNothing(`/proc/${name}/stat`) ?? '';
    return [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])];
  });
}

/** The command line of a process, word by word. */
export function commandLine(pid: number): string[] {
  return (readOrNothing(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(0, -1);
}
