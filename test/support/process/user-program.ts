// A user of the embedded server: starts it, works with it and leaves when it is told to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Embedded } from '../../../src/store/embedded/embedded.ts';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';

const home = process.argv[2] ?? '';
let embedded: Embedded | undefined;

const answers: Record<string, () => Promise<unknown>> = {
  /** @returns the number of the server's process */
  async start() {
    const started = await startEmbedded(home);
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    embedded = started.value;
    await answers.work?.();
    return Number.parseInt(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8'), 10);
  },
  /** Never answers: dies by its own hand when the server is about to be started. */
  async dieWhileStarting() {
    await startEmbedded(home, {
      onEvent: (event) => event === 'starting' && process.kill(process.pid, 'SIGKILL'),
    });
  },
  async work() {
    const client = new pg.Client(embedded?.connection);
    await client.connect();
    const { rows } = await client.query('SELECT 1 AS one');
    await client.end();
    return rows[0].one;
  },
  async release() {
    await embedded?.release();
    embedded = undefined;
    return 'released';
  },
};

process.on('message', async (name: string) => process.send?.((await answers[name]?.()) ?? null));
process.on('disconnect', () => process.exit());
