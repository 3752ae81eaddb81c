import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { projectFile } from '../../src/project-root.ts';
import { startEmbedded } from '../../src/store/embedded/start-embedded.ts';
import { dropStaleFillings } from './database/filled-database.ts';
import { sourcesFingerprint } from './database/sources-fingerprint.ts';
import { dropLeftovers, ensureTemplate, testHome } from './database/test-server.ts';

/** Starts (or joins) the server of this checkout's tests, once per run; stops it unless another run uses it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, [projectFile('src/tooling/build.mjs'), '--client-only'], {
    stdio: 'inherit',
  });
  const home = testHome();
  // Tests open many small databases, and may lose them in a power cut; a vacuum of the server's own would stand in the
  // way of their removal.
  const settings = { fsync: 'off', max_connections: '200', max_wal_size: '1GB', autovacuum: 'off' };
  const started = await startEmbedded(home, { settings, mayMakeUser: true }).catch((error) => {
    throw new Error(`the tests' PostgreSQL does not start; deleting ${home} makes a new one`, {
      cause: error,
    });
  });
  if (!started.ok)
    throw new Error(`the tests' PostgreSQL does not start: ${JSON.stringify(started.refusal)}`);
  const { connection, owner, release } = started.value;

  await dropLeftovers(owner, (run) => run !== process.pid && !isAlive(run));
  const template = await ensureTemplate(connection, owner);
  const sources = sourcesFingerprint();
  await dropStaleFillings(owner, sources);
  project.provide('testServer', { connection, owner, template, run: process.pid, sources });
  return async () => {
    await dropLeftovers(owner, (run) => run === process.pid);
    await release();
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
