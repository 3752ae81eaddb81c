import { afterEach, beforeEach, expect, test } from 'vitest';
import { INCOMING_LIMITS } from '../../../src/edge/receiving/incoming-limits.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeEach(async () => {
  // Nothing comes back while a test runs, however slow the machine is.
  const once = (burst: number) => ({ burst, perSecond: 1e-9 });
  office = await startOffice({
    limits: { ...INCOMING_LIMITS, person: once(5), office: once(8), stranger: once(20) },
  });
});
afterEach(() => office.stop());

const said = (user: ReturnType<TestOffice['person']>) =>
  user.messages().flatMap(({ from, text }) => (from === 'bot' ? [text ?? ''] : []));

test('three hundred messages of a stranger, whom Telegram answers slowly, keep nobody waiting', async () => {
  const stranger = office.emulator.user({ firstName: 'Tamu' });
  let release = () => {};
  const after = new Promise<void>((done) => {
    release = done;
  });
  office.emulator.failNext({ method: 'sendMessage', chatId: stranger.id, after });
  for (let n = 0; n < 300; n += 1) await stranger.say(`halo ${n}`, { wait: false });
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/bantuan', { wait: false });
  await office.emulator.waitFor(() => said(operator).length === 1, { timeoutMs: 60_000 });
  await office.emulator.waitFor(() => office.emulator.pendingUpdates().length === 0, { timeoutMs: 60_000 });
  expect(said(stranger)).toEqual([]);
  release();
  await office.program.idle();
  expect(said(stranger)).toEqual([office.program.runtime.say('stranger')]);
  expect(await office.db.prisma.outbox.count({ where: { chatId: BigInt(stranger.id) } })).toBe(0);
  expect(await office.db.prisma.dialogState.count({ where: { chatId: BigInt(stranger.id) } })).toBe(0);
  expect(await office.db.prisma.strangerAnswer.count()).toBe(1);
});

test('who writes far too much is told so once, nothing of it is stored, and others go on', async () => {
  const operator = office.person('Operator Desa Sembung');
  for (let n = 0; n < 9; n += 1) await operator.say('/bantuan');
  const sentence = office.program.runtime.say('too-much');
  expect(said(operator).filter((text) => text === sentence)).toHaveLength(1);
  // The first is counted before it is known who they are.
  expect(said(operator)).toHaveLength(7);
  const rows = await office.db.prisma.outbox.findMany({
    where: { chatId: BigInt(operator.id), method: 'sendMessage' },
  });
  expect(rows).toHaveLength(6);
  const other = office.person('Operator Desa Plosogenuk');
  await other.say('/bantuan');
  expect(said(other)).toHaveLength(1);
});

test('an office has a limit too', async () => {
  for (const name of ['Operator Desa Sembung', 'Operator Desa Plosogenuk', 'Operator Desa Temuwulan'])
    for (let n = 0; n < 4; n += 1) await office.person(name).say('/bantuan');
  const sentence = office.program.runtime.say('too-much');
  // Three of each are counted for the office.
  expect(said(office.person('Operator Desa Temuwulan'))).toEqual([
    expect.any(String),
    expect.any(String),
    expect.any(String),
    sentence,
  ]);
});
