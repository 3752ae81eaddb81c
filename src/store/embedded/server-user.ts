import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The system user that the server runs as; undefined fields mean "as ourselves". */
export interface ServerUser {
  name: string;
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as the user who owns the data already, else as postgres or nobody.
 * @param dataDir the data folder, which need not exist
 */
export function serverUser(dataDir: string): ServerUser {
  if (process.getuid?.() !== 0) return { name: 'self' };
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0)
    return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new Error('this system has neither a user "postgres" nor "nobody": run the program as a normal user');
}

function idOf(flag: string, name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
