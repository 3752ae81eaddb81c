import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

test('an operator of a desa reports three items in at most seven acts', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  console.log(
    operator.transcript(),
    office.log.join('\n'),
    JSON.stringify(office.emulator.refusals()).slice(0, 1500),
  );
  await operator.tap('Sudah');
  await operator.say('27');
  await operator.tap(/^Tetap/);
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('./transcripts/lapor-desa.txt');
  expect(operator.acts).toBeLessThanOrEqual(7);
  expect(office.emulator.refusals()).toEqual([]);
});
