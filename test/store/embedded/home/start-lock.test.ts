import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  bundleProgram,
  startTalking,
  type TalkingProcess,
} from '../../../support/process/bundled-program.ts';

let program: string;
let folder: string;
let running: TalkingProcess[];
beforeAll(() => {
  program = bundleProgram('test/support/process/lock-program.ts');
  return () => rmSync(program);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-lock-'));
  writeFileSync(join(folder, 'number'), '0');
  running = [];
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map((one) => one.ended));
  rmSync(folder, { recursive: true });
});

function begin(): TalkingProcess {
  const one = startTalking(program, [folder]);
  running.push(one);
  return one;
}

test('three processes never hold it at once', async () => {
  await Promise.all([begin(), begin(), begin()].map((one) => one.ask('count')));
  expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('75');
});

test('the turn of a killed holder is taken over, by one at a time', async () => {
  const holder = begin();
  await holder.ask('hold');
  const others = [begin(), begin()].map((one) => one.ask('count'));
  holder.child.kill('SIGKILL');
  await Promise.all(others);
  expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('50');
});

test('a lock whose process number belongs to another program now is free', async () => {
  writeFileSync(join(folder, 'start.7.lock'), `${process.pid} 1 of-another-boot`);
  await begin().ask('count');
  expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('25');
});
