import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', content: '2026-04-06T12:59:00+07:00' });
});
afterAll(() => office?.stop());

test('the sekcam sees what to do first, looks into a desa, an item and a program, and comes back', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap('Per desa');
  await sekcam.tap('■ Gadingmangu');
  await sekcam.tap('2');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('Per seksi');
  await sekcam.tap('● Seksi PMD');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('Per program');
  await sekcam.tap('3. Pemberdayaan desa');
  await sekcam.tap('1. Koordinasi pemberdayaan desa');
  await sekcam.tap('1. Musrenbang desa');
  await sekcam.tap('Musrenbang desa');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('Keuangan');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/progres/status-sekcam.txt');
});
