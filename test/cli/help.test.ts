import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';

test.each([[[]], [['siapkan']], [['status']]])(
  'daily-use, what the administrator misses: --help says of “%j” what --bantuan does',
  async (command: string[]) => {
    const help = await runCli([...command, '--help'], {});
    expect(help).toEqual(await runCli([...command, '--bantuan'], {}));
    expect([help.exitCode, help.stderr, help.stdout.includes('Pemakaian:')]).toEqual([0, '', true]);
  },
);
