import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-04T09:00:00+07:00', content: '2026-04-04T08:00:00+07:00' });
});
afterAll(() => office.stop());

test('the sekcam follows a figure down to who reported it', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/jelaskan');
  const menu = sekcam.last();
  await sekcam.tap('Serapan');
  await sekcam.tapOn(menu, 'Fisik');
  await sekcam.tapOn(menu, 'Kelengkapan laporan');
  await sekcam.tapOn(menu, 'Indikator desa');
  await sekcam.tap('Lembaga kemasyarakatan …');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/progres/explain-sekcam.txt');
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});

test('an officer is told where their own figures come from, and nothing of another desa', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/jelaskan');
  await operator.tap('Lembaga kemasyarakatan …');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/progres/explain-desa.txt');
  expect(office.emulator.refusals()).toEqual([]);
});

test('an explanation that is longer than a message comes as a file', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/jelaskan');
  const data = `v1|jelas.rinci|${office.officeId}.2026-03.ku|0`;
  await sekcam.pressData(sekcam.last().messageId, data);
  await office.settle();
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
