import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder with a short path that the server's user can enter even when the tests run as root. */
export function reachableFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kt-'));
  chmodSync(folder, 0o755);
  return folder;
}
