import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json above this file: the same from the bundle in dist/ and from src/. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json of Kentongan was not found above the program');
    folder = parent;
  }
  return folder;
}

/**
 * Absolute path of a file that ships with the program (locales, migrations, example plans, fonts).
 * @param parts path below the package root
 */
export function projectFile(...parts: string[]): string {
  return join(findRoot(), ...parts);
}
