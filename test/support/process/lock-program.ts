// Adds one to the number in a file, again and again, each time alone under the start lock.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { withStartLock } from '../../../src/store/embedded/home/start-lock.ts';
import { ownFiles } from '../../../src/store/embedded/home/user-files.ts';

const folder = process.argv[2] ?? '';
const file = join(folder, 'number');

const answers: Record<string, () => Promise<unknown>> = {
  async count() {
    for (let i = 0; i < 25; i++)
      await withStartLock(ownFiles, folder, async () => {
        const number = Number(readFileSync(file, 'utf8'));
        await breathe();
        writeFileSync(file, String(number + 1));
      });
    return 'counted';
  },
  /** Answers while it holds the lock, and never lets go. */
  hold: () =>
    new Promise((held) => {
      void withStartLock(ownFiles, folder, () => {
        held('held');
        return new Promise(() => undefined);
      });
    }),
};

process.on('message', async (name: string) => process.send?.(await answers[name]?.()));
process.on('disconnect', () => process.exit());
