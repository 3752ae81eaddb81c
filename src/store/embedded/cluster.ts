import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import { serverEnvironment } from './server-environment.ts';
import { SUPERUSER, type Transport, tcpPassword } from './transport.ts';

const run = promisify(execFile);

/** Whether the data folder has been made already. */
export function hasCluster(home: Home): boolean {
  return existsSync(join(home.data, 'PG_VERSION'));
}

/**
 * Makes the data folder if it is missing (about a second): beside, then renamed, so that a crash half-way leaves
 * nothing half-made. Refuses data of another major version.
 */
export async function prepareCluster(
  home: Home,
  binaries: Binaries,
  transport: Transport,
): Promise<Result<void, EmbeddedRefusal>> {
  if (!hasCluster(home)) await makeCluster(home, binaries, transport);
  const found = readFileSync(join(home.data, 'PG_VERSION'), 'utf8').trim();
  const wanted = binaries.version.split('.')[0] ?? '';
  return found === wanted
    ? ok(undefined)
    : refuse({ code: 'embedded-version', path: home.root, found, wanted });
}

async function makeCluster(home: Home, binaries: Binaries, transport: Transport): Promise<void> {
  const draft = `${home.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  const { uid, gid } = home.user;
  const access = transport === 'tcp' ? passwordAccess(home) : ['--auth=trust'];
  const args = ['-D', draft, '-U', SUPERUSER, '-E', 'UTF8', '--data-checksums', ...access];
  // The built-in C.UTF-8 is the same on every system; the system's own may be missing.
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  await run(binaries.program('initdb'), args, { uid, gid, cwd: home.root, env: serverEnvironment() });
  renameSync(draft, home.data);
  if (transport === 'tcp') rmSync(passwordFile(home), { force: true });
}

function passwordAccess(home: Home): string[] {
  const file = passwordFile(home);
  writeFileSync(file, tcpPassword(home), { mode: 0o600 });
  if (home.user.uid !== undefined && home.user.gid !== undefined)
    chownSync(file, home.user.uid, home.user.gid);
  return ['--auth=scram-sha-256', `--pwfile=${file}`];
}

function passwordFile(home: Home): string {
  return join(home.root, 'password.tmp');
}
