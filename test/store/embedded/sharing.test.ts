import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { isPostmasterOf } from '../../../src/store/embedded/process/running-process.ts';
import { reachableFolder } from '../../support/database/reachable-folder.ts';
import { bundleProgram, startTalking, type TalkingProcess } from '../../support/process/bundled-program.ts';

let program: string;
let parent: string;
let home: string;
let running: TalkingProcess[];
beforeAll(() => {
  program = bundleProgram('test/support/process/user-program.ts');
  parent = reachableFolder();
  home = join(parent, 'live');
});
beforeEach(() => {
  running = [];
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map((one) => one.ended));
});
afterAll(async () => {
  // Whatever a test left running is joined, and stopped by its last user.
  const last = startTalking(program, [home]);
  await last.ask('start');
  await last.ask('release');
  last.child.kill();
  await last.ended;
  for (const folder of [parent, program]) rmSync(folder, { recursive: true });
});

function begin(): TalkingProcess {
  const one = startTalking(program, [home]);
  running.push(one);
  return one;
}
const start = (one: TalkingProcess) => one.ask<number>('start');
const isRunning = (pid: number) => isPostmasterOf(pid, join(home, 'data'));

test('three begin at once on a new folder: one server, which ends with the last of them', {
  timeout: 60_000,
}, async () => {
  const users = [begin(), begin(), begin()];
  const servers = await Promise.all(users.map(start));
  expect(new Set(servers).size).toBe(1);
  const server = servers[0]!;
  for (const user of users) {
    expect(await user.ask('work')).toBe(1);
    await user.ask('release');
  }
  expect(isRunning(server)).toBe(false);
});

test('two begin and leave at once, twenty times, in every order', { timeout: 120_000 }, async () => {
  const [first, second] = [begin(), begin()];
  for (let round = 0; round < 20; round++) {
    const [one, other] = await Promise.all([start(first), start(second)]);
    expect(one).toBe(other);
    const [leaver, stayer] = round % 2 === 0 ? [first, second] : [second, first];
    if (round % 4 < 2) {
      await leaver.ask('release');
      expect(await stayer.ask('work')).toBe(1);
      await stayer.ask('release');
    } else await Promise.all([leaver.ask('release'), stayer.ask('release')]);
    expect(isRunning(one)).toBe(false);
  }
});

test('one begins while the last one leaves, twenty times: it always has a server to work with', {
  timeout: 120_000,
}, async () => {
  let [leaver, comer] = [begin(), begin()];
  await start(leaver);
  for (let round = 0; round < 20; round++) {
    await Promise.all([leaver.ask('release'), start(comer)]);
    expect(await comer.ask('work')).toBe(1);
    [leaver, comer] = [comer, leaver];
  }
  await leaver.ask('release');
});

test('a killed user neither takes the server along nor keeps it running', async () => {
  const [killed, stayer] = [begin(), begin()];
  const server = await start(killed);
  await start(stayer);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(await stayer.ask('work')).toBe(1);
  await stayer.ask('release');
  expect(isRunning(server)).toBe(false);
});

test('a server left behind by killed users is joined by the next', async () => {
  const [first, second] = [begin(), begin()];
  const server = await start(first);
  await start(second);
  for (const one of [first, second]) one.child.kill('SIGKILL');
  await Promise.all([first.ended, second.ended]);
  expect(isRunning(server)).toBe(true);
  const next = begin();
  expect(await start(next)).toBe(server);
  await next.ask('release');
  expect(isRunning(server)).toBe(false);
});

test('a process killed while it starts the server stands in nobody’s way', async () => {
  const killed = begin();
  await expect(killed.ask('dieWhileStarting')).rejects.toThrow('ended before');
  const next = begin();
  expect(await start(next)).toBeGreaterThan(0);
  await next.ask('release');
});
