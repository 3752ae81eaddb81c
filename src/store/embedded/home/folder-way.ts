import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, parse, relative, sep } from 'node:path';

const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;

/**
 * The first folder or link on the way to `folder` that somebody else than root and `uid` could exchange for another one,
 * so that root's next step would land elsewhere. Folders that do not exist end the way.
 * @param sticky accepts folders such as /tmp, where everybody may put something and nobody exchange what is another's
 * @returns undefined when the way is safe
 */
export function unsafeStep(folder: string, uid: number, sticky: boolean): string | undefined {
  let step = parse(folder).root;
  for (const name of ['', ...relative(step, folder).split(sep)]) {
    step = join(step, name);
    const stat = lstatSync(step, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    if (stat.isSymbolicLink()) {
      const beyond = stat.uid === 0 ? unsafeStep(realpathSync(step), uid, sticky) : step;
      if (beyond !== undefined) return beyond;
    } else if (!isSafe(stat, uid, sticky)) return step;
  }
  return undefined;
}

function isSafe(stat: Stats, uid: number, sticky: boolean): boolean {
  if (!stat.isDirectory() || (stat.uid !== 0 && stat.uid !== uid)) return false;
  const group = stat.gid === 0 ? 0o020 : 0;
  return (stat.mode & WRITABLE_BY_OTHERS & ~group) === 0 || (sticky && (stat.mode & STICKY) !== 0);
}

/** The nearest folder above that exists. */
export function existingAbove(folder: string): string {
  const above = dirname(folder);
  return lstatSync(above, { throwIfNoEntry: false }) === undefined ? existingAbove(above) : above;
}
