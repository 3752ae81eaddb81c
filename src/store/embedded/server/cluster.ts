import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { Home } from '../home/home.ts';
import type { EmbeddedRefusal } from '../home/refusal.ts';
import { serverEnvironment } from '../process/server-environment.ts';
import type { Binaries } from './binaries.ts';
import { DATABASE_ROLES, type Transport, tcpPassword } from './transport.ts';

const run = promisify(execFile);

/** Whether the data folder has been made already. */
export function hasCluster(home: Home): boolean {
  return home.files.exists(join(home.data, 'PG_VERSION'));
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
  const found = (home.files.read(join(home.data, 'PG_VERSION')) ?? '').trim().slice(0, 20);
  const wanted = binaries.version.split('.')[0] ?? '';
  return found === wanted
    ? ok(undefined)
    : refuse({ code: 'embedded-version', path: home.root, found, wanted });
}

async function makeCluster(home: Home, binaries: Binaries, transport: Transport): Promise<void> {
  const draft = `${home.data}.new`;
  home.files.remove(draft);
  const { uid, gid } = home.user;
  const access = transport === 'tcp' ? passwordAccess(home) : ['--auth-local=peer', '--auth-host=reject'];
  const args = ['-D', draft, '-U', DATABASE_ROLES.superuser, '-E', 'UTF8', '--data-checksums', ...access];
  // The built-in C.UTF-8 is the same on every system; the system's own may be missing.
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  await run(binaries.program('initdb'), args, { uid, gid, cwd: home.root, env: serverEnvironment() });
  home.files.rename(draft, home.data);
  if (transport === 'tcp') home.files.remove(passwordFile(home));
}

function passwordAccess(home: Home): string[] {
  const file = passwordFile(home);
  home.files.write(file, tcpPassword(home));
  return ['--auth=scram-sha-256', `--pwfile=${file}`];
}

function passwordFile(home: Home): string {
  return join(home.root, 'password.tmp');
}
