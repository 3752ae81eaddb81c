import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let sekcam: TelegramUser;
let say: TestOffice['program']['runtime']['say'];
beforeAll(async () => {
  office = await startOffice();
  sekcam = office.person('Sekcam');
  say = office.program.runtime.say;
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

test('a holiday, a month of its own and the rule are changed and seen at once', async () => {
  await sekcam.say('/kalender');
  await sekcam.tap('Hari libur');
  await sekcam.tap('+ Hari libur');
  await sekcam.say('cuti bersama');
  await sekcam.say('6-4 Cuti bersama');
  expect(sekcam.last().text).toContain('Maret 2026: buka 1 Apr · batas Selasa, 7 April · tutup 20 Apr');
  await sekcam.tap('Ubah satu bulan');
  await sekcam.tap('Maret 2026');
  await sekcam.tap('Batas: 7 Apr');
  await sekcam.say('secepatnya');
  await sekcam.say('11');
  expect(sekcam.last().text).toContain('batas Sabtu, 11 April · tutup 20 Apr (diatur khusus)');
  expect(sekcam.last().text).toContain(say('kalender-bukan-hari-kerja'));
  await sekcam.tap('Ubah satu bulan');
  await sekcam.tap('Maret 2026');
  await sekcam.tap('Kembali ke aturan');
  await sekcam.tap('Hari libur');
  await sekcam.tap('Hapus 6 Apr');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('Ubah aturan');
  await sekcam.say('20 5 1');
  await sekcam.say('1 8 25');
  expect(sekcam.last().text).toContain('Maret 2026: buka 1 Apr · batas Rabu, 8 April · tutup 25 Apr');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/kalender/kalender.txt');
});

test("one reporter's month is opened again, and its officer goes straight in", async () => {
  const operator = office.person('Operator Desa Sembung');
  await sekcam.say('/kalender');
  await sekcam.tap('Buka kembali');
  await sekcam.tap('Februari 2026');
  await sekcam.tap('Sembung');
  await sekcam.sendSticker();
  expect(sekcam.last().text).toBe(say('refusal-alasan-kosong'));
  await sekcam.say('Angka lembaga keliru');
  await sekcam.tap(/^2 April/);
  expect(sekcam.last().text).toContain('dibuka sampai Kamis, 2 April');
  expect(operator.last().text).toContain('Alasan: Angka lembaga keliru');
  await operator.tap('Isi sekarang');
  expect(operator.last().text).not.toContain(say('button-expired'));
});

test('forged presses change nothing', async () => {
  const camat = office.person('Camat');
  await camat.say('/kalender');
  expect(camat.last().text).toBe(say('command-not-yours', { command: 'kalender' }));
  const before = await office.db.prisma.office.findFirstOrThrow();
  await camat.pressData(camat.last(), `v1|kalender.reset|${office.officeId}.2026-03|0`);
  expect(camat.answers().at(-1)?.text).toBe(say('button-not-yours'));
  for (const data of [
    `kalender.reset|${office.officeId}.2026-13`,
    `kalender.tanggal|${office.officeId}.2026-03.lain`,
    `kalender.hapus|${office.officeId}.besok`,
    `kalender.hapus|${office.officeId}.2026-02-31`,
    `kalender.buka_unit|${office.officeId}.2026-02.999999`,
    `kalender.reset|${office.officeId + 1}.2026-03`,
    'kalender.lihat|',
  ]) {
    await sekcam.pressData(sekcam.last(), `v1|${data}|0`);
    expect(sekcam.answers().at(-1)?.text).toBeTruthy();
  }
  expect((await office.db.prisma.office.findFirstOrThrow()).version).toBe(before.version);
  expect(office.log).toEqual([]);
});

test('a button whose office number is written with zeros before it is answered like any other', async () => {
  await sekcam.say('/kalender');
  const padded = String(office.officeId).padStart(28, '0');
  for (const [verb, question] of [
    ['kalender.buka', say('kalender-buka-bulan')],
    ['kalender.bulan', say('kalender-tanya-bulan')],
  ] as const) {
    await sekcam.pressData(sekcam.last(), `v1|${verb}|${padded}|0`);
    expect(sekcam.last().text).toBe(question);
    expect(JSON.stringify(sekcam.last().inlineKeyboard)).toContain(`|${office.officeId}.2026-0`);
    expect(JSON.stringify(sekcam.last().inlineKeyboard)).not.toContain('000');
  }
  expect(office.log).toEqual([]);
});

test('help names the commands of the role and whom to ask; /batal leaves the question', async () => {
  const operator = office.person('Operator Desa Plosogenuk');
  await operator.say('/bantuan');
  expect(operator.last().text).toContain('/lapor');
  expect(operator.last().text).not.toContain('/undang');
  expect(operator.last().text).toContain('Sekcam (Sekretaris Kecamatan)');
  await sekcam.say('/kalender');
  await sekcam.tap('Ubah aturan');
  await sekcam.say('/batal');
  expect(sekcam.last().text).toBe(say('bantuan-batal'));
  await sekcam.say('1 5 20');
  expect((await office.db.prisma.office.findFirstOrThrow()).dueDay).toBe(8);
  await operator.say('/batal');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/kalender/help.txt');
});
