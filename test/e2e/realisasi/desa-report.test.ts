import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEMBUNG, sentContent } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-01T07:29:00+07:00' });
  await office.program.tick();
  office.clock.set('2026-04-01T07:31:00+07:00');
});
afterAll(() => office.stop());

test('from the reminder to the receipt, an operator of a desa needs at most seven acts', async () => {
  const operator = office.person('Operator Desa Sembung');
  await office.program.tick();
  await operator.tap('Isi sekarang');
  await operator.tap('Sudah');
  await operator.say('27');
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/desa-report.txt');
  expect(operator.acts).toBeLessThanOrEqual(7);
  expect(await sentContent(office, SEMBUNG)).toEqual([
    'Kejadian trantibum: nihil',
    'LPJ APBDes {tahunLalu}: tanggal 2026-03-27',
    'Lembaga kemasyarakatan aktif: nilai 6',
  ]);
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
