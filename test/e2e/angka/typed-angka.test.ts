import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

/** Goes to an item by its button under the summary. */
async function goToButir(user: TelegramUser, name: string): Promise<void> {
  await user.say('/lapor');
  if (/Lanjutkan\?/.test(answer(user))) await user.tap('Lanjutkan');
  if (/^Periksa/.test(answer(user)) === false) await user.say('ringkasan');
  await user.tap('Perbaiki');
  await user.tap(name);
}

/** The first line of the answer to each text, all asked at the same item. */
async function answerTable(user: TelegramUser, name: string, texts: readonly string[]): Promise<string> {
  const rows: string[] = [];
  for (const text of texts) {
    await goToButir(user, name);
    await user.say(text);
    const told = answer(user).split('\n\n')[0]!.split('\n').join(' ⏎ ');
    rows.push(`${text.padEnd(16)} | ${told}`);
  }
  return `${rows.join('\n')}\n`;
}

test('a count takes Indonesian numbers and says of the others what to type', async () => {
  const operator = office.person('Operator Desa Sembung');
  const texts = [
    '6',
    '3 lembaga',
    '007',
    '12,5',
    '12.5',
    '1,234,567',
    '6️⃣',
    '👍',
    'enam',
    '-2',
    '',
    ' 6 ',
    'nihil',
  ];
  const table = await answerTable(operator, 'Lembaga kemasyarakatan aktif', texts.filter(Boolean));
  await expect(table).toMatchFileSnapshot('../transcripts/angka/typed-counts.txt');
});

test('money takes every form that officers write', async () => {
  const kasi = office.person('Kasi PMD');
  const table = await answerTable(kasi, 'Musrenbang desa · uang', [
    '1.250.000',
    'Rp4.400.000,-',
    '2 jt',
    '1,2 juta',
    '2 rb',
    '-350.000',
    '2150000,50',
    '12.5',
    '1,234,567',
    '2.150',
    '15.550.000',
    '71.253.000',
    '8 juta',
    '💰',
    'sudah',
    'nihil',
  ]);
  await expect(table).toMatchFileSnapshot('../transcripts/angka/typed-money.txt');
});

test('a date is read as people write it, never in the future', async () => {
  const operator = office.person('Operator Desa Sembung');
  const table = await answerTable(operator, 'LPJ APBDes 2025', [
    '27',
    '27-3',
    '27/3/2026',
    '27 Maret',
    'tgl 27',
    'kemarin',
    '2 April',
    '31-2',
    '27-3-2024',
    'minggu lalu',
    '🙂',
    'belum',
  ]);
  await expect(table).toMatchFileSnapshot('../transcripts/angka/typed-days.txt');
});

test('"sudah" where a date is due asks for the date', async () => {
  const operator = office.person('Operator Desa Plosogenuk');
  await operator.say('/lapor');
  await operator.say('sudah');
  await operator.say('sudah');
  await operator.say('27 Maret');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/angka/already-sent.txt');
});

test('nothing in these conversations broke a rule of the Bot API', () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
