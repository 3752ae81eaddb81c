import { afterEach, beforeEach, expect, test } from 'vitest';
import { JPEG, PDF, PNG } from '../support/files/evidence-bytes.ts';
import { startOffice, type TestOffice } from '../support/office/office.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await startOffice({ now: '2026-04-01T07:00:00+07:00' });
});
afterEach(() => office.stop());

test("the reminder's button leads into the report, an album of five is one act, and after sending no reminder comes", async () => {
  const operator = office.person('Operator Desa Sembung');
  await office.tick();
  office.clock.set('2026-04-01T07:30:00+07:00');
  await office.tick();
  await operator.tap('Isi sekarang');
  expect(operator.last().text).toContain('LPJ APBDes 2025');
  await operator.sendAlbum([
    { photo: JPEG, caption: '27' },
    { photo: PNG },
    { photo: JPEG },
    { name: 'spj.pdf', bytes: PDF, mime: 'application/pdf' },
    { name: 'foto.jpg', bytes: JPEG, mime: 'image/jpeg' },
  ]);
  office.clock.set('2026-04-01T07:30:02+07:00');
  await office.tick();
  await office.emulator.waitFor(() => operator.last().text?.includes('Bukti tersimpan: 5 berkas.'));
  expect(await office.db.prisma.bukti.count({ where: { state: 'tersimpan' } })).toBe(5);
  const told = operator
    .messages()
    .filter(({ from, text }) => from === 'bot' && text?.includes('Bukti tersimpan'));
  expect(told).toHaveLength(1);
  await operator.tap('Sudah');
  await operator.say('27');
  await operator.tap(/^Tetap/);
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  expect(office.log).toEqual([]);
  expect(operator.last().text).toContain('Diterima');
  const before = operator.messages().length;
  office.clock.set('2026-04-06T08:00:00+07:00');
  await office.tick();
  office.clock.set('2026-04-07T08:00:00+07:00');
  await office.tick();
  expect(operator.messages()).toHaveLength(before);
  expect(office.person('Operator Desa Plosogenuk').messages()).toHaveLength(3);
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
