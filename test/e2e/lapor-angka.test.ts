import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { jawaban } from './lapor-uji.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

/** Goes to an item by its button under the summary. */
async function keButir(user: TelegramUser, nama: string): Promise<void> {
  await user.say('/lapor');
  if (/Lanjutkan\?/.test(jawaban(user))) await user.tap('Lanjutkan');
  if (/^Periksa/.test(jawaban(user)) === false) await user.say('ringkasan');
  await user.tap('Perbaiki');
  await user.tap(nama);
}

/** The first line of the answer to each text, all asked at the same item. */
async function tabel(user: TelegramUser, nama: string, texts: readonly string[]): Promise<string> {
  const rows: string[] = [];
  for (const text of texts) {
    await keButir(user, nama);
    await user.say(text);
    const answer = jawaban(user).split('\n\n')[0]!.split('\n').join(' ⏎ ');
    rows.push(`${text.padEnd(16)} | ${answer}`);
  }
  return `${rows.join('\n')}\n`;
}

test('a count takes Indonesian numbers and says of the others what to type', async () => {
  const operator = office.orang('Operator Desa Sembung');
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
  const table = await tabel(operator, 'Lembaga kemasyarakatan aktif', texts.filter(Boolean));
  await expect(table).toMatchFileSnapshot('./transcripts/lapor-angka-jumlah.txt');
});

test('money takes every form that officers write', async () => {
  const kasi = office.orang('Kasi PMD');
  const table = await tabel(kasi, 'Musrenbang desa · uang', [
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
  await expect(table).toMatchFileSnapshot('./transcripts/lapor-angka-uang.txt');
});

test('a date is read as people write it, never in the future', async () => {
  const operator = office.orang('Operator Desa Sembung');
  const table = await tabel(operator, 'LPJ APBDes 2025', [
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
  await expect(table).toMatchFileSnapshot('./transcripts/lapor-angka-tanggal.txt');
});

test('"sudah" where a date is due asks for the date', async () => {
  const operator = office.orang('Operator Desa Plosogenuk');
  await operator.say('/lapor');
  await operator.say('sudah');
  await operator.say('sudah');
  await operator.say('27 Maret');
  await expect(operator.transcript()).toMatchFileSnapshot('./transcripts/lapor-sudah.txt');
});

test('nothing in these conversations broke a rule of the Bot API', () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
