import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', isi: '2026-04-06T13:00:00+07:00' });
});
afterEach(async () => {
  await office.stop();
  expect(office.log).toEqual([]);
});

test('x', async () => {
  const sekcam = office.orang('Sekcam');
  for (const b of ['2026-01', '2026-02', '2026-03']) { await sekcam.say('/mutu ' + b); console.log(sekcam.last().text); }
  await sekcam.say('/periksa'); console.log(sekcam.last().text);
});
