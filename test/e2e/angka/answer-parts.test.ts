import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallOffice, startSmallOffice } from '../../support/office/small-office.ts';

let office: SmallOffice;
beforeAll(async () => {
  office = await startSmallOffice('pakai-rasio', { now: '2026-02-03T09:00:00+07:00' });
});
afterAll(async () => {
  expect(office.faults()).toEqual([]);
  await office.stop();
});

const stored = async (month: string) =>
  (
    await office.db.prisma.realisasi.findMany({
      where: { report: { month, reporter: { kode: 'SATU' } }, indikatorId: { not: null } },
      orderBy: { revision: 'asc' },
    })
  ).map(({ value, denominator, suggestion, suggestedDenominator }) =>
    [value, denominator, suggestion, suggestedDenominator].map((one) => one?.toString()).join(' '),
  );

test('a ratio that a section confirms keeps both of its numbers, wherever it is shown', async () => {
  for (const [name, angka] of [
    ['Op1', '45 dari 50'],
    ['Op2', '30 dari 40'],
  ] as const) {
    const op = office.person(name);
    await op.say('/lapor');
    await op.say(angka);
    await op.tap('Kirim');
  }
  const one = office.person('Satu');
  await one.say('/lapor');
  expect(one.last().text).toContain('75 dari 90 = 83,33 %');
  await one.tap('Pakai angka ini (75 dari 90)');
  expect(one.last().text).toContain('✔ Balita ditimbang: 75 dari 90 = 83,33 %.');
  await one.say('1000');
  await one.tap(/^Benar|Kirim/);
  if (one.last().text?.startsWith('✅') !== true) await one.tap('Kirim');
  expect(one.last().text).toContain('92,59 %');
  expect(await stored('2026-01')).toEqual(['75 90 75 90']);
  await one.say('/capaian');
  expect(one.last().text).toContain('83,33 % (75 dari 90)');

  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap(/Periksa satu per satu|Seksi Satu|Satu/);
  await sekcam.say('/jelaskan');
  await expect(one.transcript()).toMatchFileSnapshot('../transcripts/angka/answer-parts-ratio.txt');
});

test('a button says what it said when it was shown: other desa reports since are asked anew', async () => {
  office.setClock('2026-03-03T09:00:00+07:00');
  const one = office.person('Satu');
  const op = office.person('Op1');
  await op.say('/lapor');
  await op.say('45 dari 50');
  await op.tap('Kirim');
  await one.say('/lapor');
  const before = one.last();
  expect(before.text).toContain('75 dari 90');
  const op3 = office.person('Op3');
  await op3.say('/lapor');
  await op3.say('10 dari 10');
  await op3.tap('Kirim');
  await one.tap('Pakai angka ini (75 dari 90)');
  expect(one.last().text).toContain('Angka pada tombol itu sudah berubah');
  expect(one.last().text).toContain('85 dari 100 = 85 %');
  await one.tap('Pakai angka ini (85 dari 100)');
  await one.tap(/^Nihil/);
  await one.tap('Kirim');
  expect(await stored('2026-02')).toEqual(['85 100 85 100']);
});
