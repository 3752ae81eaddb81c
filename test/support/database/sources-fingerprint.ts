import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../../src/project-root.ts';

/** Everything that decides what a filled database holds: what loads and stores, its documents, and who fills. */
const FOLDERS = ['src/app', 'src/domain', 'src/plan', 'src/store', 'src/text', 'prisma', 'test/support'];

/** Short text that is another one as soon as one of those files is. */
export function sourcesFingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(projectFile('package-lock.json')));
  for (const folder of FOLDERS)
    for (const entry of readdirSync(projectFile(folder), { withFileTypes: true, recursive: true }))
      if (entry.isFile())
        hash.update(entry.name).update(readFileSync(join(entry.parentPath ?? entry.path, entry.name)));
  return hash.digest('hex').slice(0, 12);
}
