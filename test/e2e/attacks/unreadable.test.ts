import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
});
afterAll(() => office.stop());

/** Presses a button that nobody made, and returns the note over the chat. */
async function toastOf(user: TelegramUser, data: string): Promise<unknown> {
  await user.pressData(1, data);
  return office.emulator.calls.findLast((call) => call.method === 'answerCallbackQuery')?.payload.text;
}

test.each(['27\0', '\ud800', 'dua\udc00 puluh', '/lapor\0'])(
  'a text with what no database keeps is one sentence, and the dialogue waits on',
  async (text) => {
    await operator.say('/lapor');
    await operator.tap(/Sudah|Lanjutkan/);
    const before = operator.messages().length;
    await operator.say(text);
    expect(
      operator
        .messages()
        .slice(before + 1)
        .map((one) => one.text),
    ).toEqual([office.program.runtime.say('text-unreadable')]);
    await operator.say('/batal');
    expect(office.log).toEqual([]);
  },
);

test('a caption with such letters is taken without them', async () => {
  await operator.say('/lapor');
  await operator.sendDocument({
    name: 'foto\0.pdf',
    bytes: Buffer.from('%PDF-1.4\n'),
    mime: 'application/pdf',
    caption: 'a\0b',
  });
  expect(operator.last().text).not.toBe(office.program.runtime.say('trouble'));
  expect(office.log).toEqual([]);
});

test.each([
  `v1|verif.butir|1.2026-03.${'a'.repeat(38)}|0`,
  'v1|kalender.hapus|1.2026-13-45|0',
  'v1|kalender.bulan|1.2026-99|0',
  'v1|verif.laporan|99999999999999999999|0',
  'v1|jelaskan.angka|1.2026-00.x|0',
  'v1|lapor.isi|1.2026-99|0',
])('a forged press is answered as one that has expired, without an error: %s', async (data) => {
  for (const name of ['Sekcam', 'Kasubbag Perencanaan', 'Operator Desa Sembung']) {
    const toast = await toastOf(office.person(name), data);
    expect(toast).not.toBe(office.program.runtime.say('trouble'));
    expect(said(office.person(name))).not.toContain(office.program.runtime.say('trouble'));
  }
  expect(office.log).toEqual([]);
});

const said = (user: TelegramUser) => user.messages().map((one) => one.text);
