import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, SEMBUNG, ubahKantor } from './lapor-uji.ts';

const PLOSOGENUK = '35.17.01.2010';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2027-01-04T08:00:00+07:00', isi: '2026-01-02T00:00:00+07:00' });
  // Of what the desa report only the APBDes and one plain count, so that the transcript can be read.
  await ubahKantor(office, async (tx) => {
    const lain = {
      plan: { officeId: office.officeId },
      pelapor: 'desa',
      kunci: { notIn: ['desa/apbdes', 'desa/kejadian-trantibum'] },
    };
    await tx.target.deleteMany({ where: { indikator: lain } });
    await tx.indikator.deleteMany({ where: lain });
  });
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test('an APBDes that is not done by the year’s end is asked on for its own year, and judged by its own deadline', async () => {
  const operator = office.orang('Operator Desa Plosogenuk');
  await operator.say('/lapor');
  await operator.tap('Belum');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');

  office.clock.set('2027-02-01T08:00:00+07:00');
  await operator.say('/lapor');
  expect(operator.last().text).toContain('APBDes 2027');
  await operator.say('belum');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await operator.say('/capaian');

  office.clock.set('2027-03-01T08:00:00+07:00');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  await operator.say('15-2-2027');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  expect(await isiTerkirim(office, PLOSOGENUK, '2027-02')).toEqual([]);
  await expect(operator.transcript()).toMatchFileSnapshot('./transcripts/lapor-lintas-tahun.txt');
});
