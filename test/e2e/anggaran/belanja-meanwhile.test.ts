import { afterEach, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../../src/app/kantor/prepare-office.ts';
import { assign } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';

let office: TestOffice;
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test('a list that was read before another answered is not stored over it: who did what, and the list again', async () => {
  office = await startOffice();
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Bendahara');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  const who = {
    telegramId: 7_900_200,
    name: 'Bendahara Pembantu',
    role: 'bendahara',
    reporter: KODE_BENDAHARA,
  };
  const other = await assign(office, who);
  const bendahara = office.person('Bendahara');
  const answers = () => office.db.prisma.draftAnswer.findMany({ orderBy: { butir: 'asc' } });

  await bendahara.say('/daftar_belanja');
  await bendahara.say(`${MUSRENBANG} Musrenbang Desa 90.000.000`);
  await bendahara.tap('Maret saja');
  await bendahara.tap('Sisanya nihil');
  const old = bendahara.last();
  await other.say('/lapor');
  await other.tap(/^Nihil/);
  const before = await answers();
  expect(before).toHaveLength(1);

  await bendahara.tap('Simpan ke laporan');
  expect(bendahara.last().text).toMatch(
    /^Sementara itu Bendahara Pembantu mengisi .*belum ada yang disimpan/,
  );
  expect(await answers()).toEqual(before);
  await bendahara.tap('Simpan ke laporan');
  expect((await answers()).length).toBeGreaterThan(1);
  await bendahara.tapOn(old, 'Simpan ke laporan');
  await expect(bendahara.transcript()).toMatchFileSnapshot('../transcripts/anggaran/belanja-meanwhile.txt');
});
