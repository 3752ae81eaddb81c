import { afterEach, expect, test } from 'vitest';
import {
  answer,
  assign,
  changeOffice,
  SEMBUNG,
  sentContent,
  storedReport,
} from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const TRANTIB = 7_000_014;

test('who reports for two units is asked which; a Plt that ends leaves the draft to the successor', async () => {
  office = await startOffice();
  const plt = await assign(office, {
    telegramId: TRANTIB,
    name: 'Kasi Trantib',
    role: 'seksi',
    reporter: 'PMD',
    until: '2026-04-02',
  });
  await plt.say('/lapor');
  await plt.tap(/PMD|Pemberdayaan/);
  await plt.tap(/^Pakai angka ini/);
  office.clock.set('2026-04-03T08:00:00+07:00');
  const old = plt.last();
  await plt.say('2,15 jt');
  await plt.tapOn(old, /^Nihil/);
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap('Lanjutkan');
  await expect(`${plt.transcript()}\n=== Kasi PMD ===\n\n${kasi.transcript()}`).toMatchFileSnapshot(
    '../transcripts/realisasi/plt.txt',
  );
  const answers = (await storedReport(office, 'PMD'))?.draft?.answers ?? [];
  expect(answers.map((one) => one.state)).toEqual(['nilai']);
});

test('where the bendahara reports the money, sections are asked for figures only', async () => {
  office = await startOffice();
  const bendahara = office.person('Bendahara');
  await bendahara.say('/lapor');
  expect(answer(bendahara)).toContain('tidak ada isian untuk Bendahara');
  await changeOffice(office, (tx) =>
    tx.officeSetting.createMany({
      data: [
        { officeId: office.officeId, kind: 'uang_dari', value: 'bendahara', at: new Date() },
        { officeId: office.officeId, kind: 'dasar_uang', value: 'SP2D', at: new Date() },
      ],
    }),
  );
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap(/^Pakai angka ini/);
  await kasi.tap(/^Nihil/);
  await kasi.tap('Kirim');
  expect(await sentContent(office, 'PMD')).toHaveLength(2);
  await bendahara.say('/lapor');
  expect(answer(bendahara)).toContain('1/27');
  await bendahara.say('10.000.000');
  await bendahara.tap('Kembali ke ringkasan');
  await bendahara.say('kirim');
  await expect(bendahara.transcript()).toMatchFileSnapshot('../transcripts/realisasi/bendahara.txt');
});

test('a returned report opens at its item with the reason, also after the close', async () => {
  office = await startOffice({ content: '2026-04-02T23:00:00+07:00', now: '2026-04-03T09:00:00+07:00' });
  const operator = office.person('Operator Desa Gadingmangu');
  office.clock.set('2026-04-22T09:00:00+07:00');
  await operator.say('/lapor');
  await operator.say('30-3');
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/returned.txt');
  expect(await storedReport(office, '35.17.01.2009')).toMatchObject({ revision: 2, status: 'diajukan' });
});

test('the message before the first answer: a stranger and a verifier get no questions', async () => {
  office = await startOffice();
  const sekcam = office.person('Sekcam');
  await sekcam.say('/lapor');
  expect(answer(sekcam)).toContain('tidak termasuk peran Anda');
  expect(await storedReport(office, SEMBUNG)).toBeUndefined();
});
