import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { ok, type Result, refuse } from '../domain/result.ts';
import { projectFile } from '../project-root.ts';

/** The file of variables holds secrets and is not for its user alone; `line` mends it. */
export interface EnvFileRefusal {
  code: 'config-env-open' | 'config-env-owner';
  path: string;
  line: string;
}

/** A variable of the file that is a secret, or an address with a password in it, and is not empty. */
const HOLDS_SECRET =
  /^[ \t]*(?:export[ \t]+)?(?:BOT_TOKEN|WEBHOOK_SECRET|(?:MIGRATE_)?DATABASE_URL)[ \t]*=[ \t]*[^\s#]/m;

const READABLE_BY_OTHERS = 0o077;

/**
 * Adds the variables of the `.env` beside package.json to the environment, if there is one. What the environment
 * has already, even as an empty text, stays. Call it once, before anything reads the environment. Refuses a file with
 * secrets that others may read, or that is another user's; then nothing of it is taken.
 */
export function loadEnvFile(path: string = projectFile('.env')): Result<void, EnvFileRefusal> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return ok(undefined);
  const uid = process.getuid?.(); // Windows has neither numbers nor modes
  if (uid !== undefined && HOLDS_SECRET.test(readFileSync(path, 'utf8'))) {
    const file = quoted(path);
    if (stat.uid !== uid)
      return refuse({
        code: 'config-env-owner',
        path,
        line: `chown ${ourName(uid)} ${file} && chmod 600 ${file}`,
      });
    if ((stat.mode & READABLE_BY_OTHERS) !== 0)
      return refuse({ code: 'config-env-open', path, line: `chmod 600 ${file}` });
  }
  process.loadEnvFile(path);
  return ok(undefined);
}

function ourName(uid: number): string {
  try {
    return userInfo().username;
  } catch {
    return String(uid); // a container's user without a name
  }
}

/** As it can be pasted into a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
