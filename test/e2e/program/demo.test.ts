import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reachableFolder } from '../../support/database/reachable-folder.ts';
import { bundleProgram } from '../../support/process/bundled-program.ts';
import { type RunningProgram, runProgram } from '../../support/process/running-program.ts';

let program: string;
let folder: string;
let demo: RunningProgram;
let address: string;

beforeAll(async () => {
  program = bundleProgram('src', 'main.ts');
  folder = reachableFolder();
  demo = runProgram(program, { DATA_DIR: folder, DEMO_PORT: '0' });
  address = (await demo.prints(/http:\/\/127\.0\.0\.1:\d+\//))[0];
});
afterAll(async () => {
  expect(await demo.end('SIGTERM')).toBe(0);
  rmSync(folder, { recursive: true, force: true });
  rmSync(program, { force: true });
});

/** What the page itself asks for. */
const get = async <T>(path: string) => (await (await fetch(new URL(path, address))).json()) as T;

test('without a token it prints one address, and the page there says that it is a demonstration', async () => {
  const page = await (await fetch(address)).text();
  expect(page).toContain('<html');
  const state = JSON.stringify(await get('demo/state'));
  expect(state).toContain('Ini demonstrasi: orang dan laporannya rekaan.');
  expect(state).toContain('Operator Desa Sembung');
  expect(state).toContain('Rabu, 1 April 2026');
});

test('next Monday, the officers were reminded, and the camat has the card and the PDF', async () => {
  const origin = new URL(address).origin;
  const jumped = await fetch(new URL('demo/clock/senin', address), { method: 'POST', headers: { origin } });
  expect(jumped.ok).toBe(true);
  const operator = JSON.stringify(await get('demo/chats/7000002'));
  expect(operator).toContain('Laporan Maret 2026 Desa Plosogenuk belum masuk');
  const camat = JSON.stringify(await get('demo/chats/7000024'));
  expect(camat).toContain('digest-perak-2026-04-06.pdf');
  expect(camat.indexOf('photos-')).toBeLessThan(camat.indexOf('documents-'));
});

test('a second demonstration on the same data is refused with one line', async () => {
  const second = runProgram(program, { DATA_DIR: folder, DEMO_PORT: '0' });
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain('Peragaan lain sedang berjalan');
});

test('a port that is taken is named', async () => {
  const other = reachableFolder();
  const second = runProgram(program, { DATA_DIR: other, DEMO_PORT: new URL(address).port });
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain('DEMO_PORT: port');
  rmSync(other, { recursive: true, force: true });
});
