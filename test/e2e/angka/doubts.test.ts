import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

async function draft(reporter: string) {
  const report = await storedReport(office, reporter);
  return (report?.draft?.answers ?? []).map((one) => [one.value?.toString() ?? one.state, ...one.anomaly]);
}

test('money that looks cumulative, too small or beyond the pagu is asked once, with both readings', async () => {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap('Berbeda…');
  await kasi.say('64');
  await kasi.tap(/^Benar, 64/);
  await kasi.say('15.550.000');
  await kasi.tap(/^Tambahan Maret/);
  await kasi.say('4');
  await kasi.say('2.150');
  await kasi.tap(/^Maksudnya Rp2\.150\.000/);
  await kasi.tap('Kirim');
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/angka/doubt-money.txt');
  const report = await storedReport(office, 'PMD');
  expect(
    report?.angka(1).map(({ name, content, anomaly }) => [name, content, ...anomaly]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Efektivitas pemberdayaan",
        "nilai 4",
      ],
      [
        "Musrenbang desa",
        "nilai 64",
        "posisi_turun",
      ],
      [
        "uang 7.01.03.2.01.0001",
        "nilai 2150000",
        "mirip_kumulatif",
      ],
      [
        "uang 7.01.03.2.01.0003",
        "nilai 2150000",
        "lompat_1000",
      ],
    ]
  `);
});

test('a position that falls or jumps is asked; another figure typed instead is a new answer', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Lewati dulu');
  await operator.say('60');
  const old = operator.last();
  await operator.say('2');
  await operator.tapOn(old, /^Benar, 60/);
  await operator.tap(/^Benar, 2/);
  expect(await draft('35.17.01.2006')).toContainEqual(['2', 'posisi_turun']);
  await operator.tap('Ubah');
  await operator.say('5');
  await operator.say('ya');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/angka/doubt-posisi.txt');
  expect(await draft('35.17.01.2006')).toContainEqual(['5', 'posisi_turun']);
});

test('money returned is an ordinary negative addition; more than was ever spent is asked', async () => {
  const kasi = office.person('Kasi Trantib');
  await kasi.say('/lapor');
  await kasi.say('1');
  await kasi.say('-350.000');
  expect(answer(kasi)).toContain('−Rp350.000');
  await kasi.tap('Ubah');
  await kasi.say('-9.000.000');
  await kasi.tap(/^Tanpa minus/);
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/angka/doubt-back.txt');
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
