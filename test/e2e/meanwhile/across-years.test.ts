import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeOffice, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const PLOSOGENUK = '35.17.01.2010';

let office: TestOffice;
beforeEach(async () => {
  office = await startOffice({ now: '2027-01-04T08:00:00+07:00', content: '2026-01-02T00:00:00+07:00' });
  // Of what the desa report only the APBDes and one plain count, so that the transcript can be read.
  await changeOffice(office, async (tx) => {
    const other = {
      plan: { officeId: office.officeId },
      pelapor: 'desa',
      key: { notIn: ['desa/apbdes', 'desa/kejadian-trantibum'] },
    };
    await tx.target.deleteMany({ where: { indikator: other } });
    await tx.indikator.deleteMany({ where: other });
  });
});
afterEach(async () => {
  await office.stop();
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});

test('an APBDes that is not done by the year’s end is asked on for its own year, and judged by its own deadline', async () => {
  const operator = office.person('Operator Desa Plosogenuk');
  await operator.say('/lapor');
  await operator.tap('Belum');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');

  office.clock.set('2027-02-01T08:00:00+07:00');
  await operator.say('/lapor');
  await operator.say('belum');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');

  office.clock.set('2027-03-01T08:00:00+07:00');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  await operator.say('ditetapkan 15-2-2027');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  const { indikatorId } = await office.db.prisma.realisasi.findFirstOrThrow({
    where: { state: 'tanggal', report: { reporter: { kode: PLOSOGENUK } } },
  });
  expect(await sentContent(office, PLOSOGENUK, '2027-02')).toEqual([
    'Kejadian trantibum: nihil',
    `i${indikatorId}/2026: tanggal 2027-02-15`,
  ]);

  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Periksa satu per satu');
  for (const _ of ['2026-12', '2027-01', '2027-02']) await sekcam.tap('Verifikasi');
  expect((await storedReport(office, PLOSOGENUK, '2027-02'))?.status).toBe('diverifikasi');

  await operator.say('/capaian');
  expect(operator.last().text).toMatch(
    /APBDes 2027\n.*\n15 Februari 2027, terlambat 46 hari dari 31 Desember 2026/,
  );
  await operator.tap('Dari mana angkanya?');
  await operator.tap('APBDes 2027');
  expect(operator.last().text).toContain('15 Februari 2027, terlambat 46 hari dari 31 Desember 2026');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/meanwhile/across-years.txt');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/meanwhile/across-years-sekcam.txt');
});

test('an APBDes that is done in the December before its year is on time, counts for its year and is not asked again', async () => {
  // As Randuagung has it: the APBDes of a year, due on 31 December before it, asked from that December on.
  await changeOffice(office, (tx) =>
    tx.indikator.updateMany({
      where: { key: 'desa/apbdes' },
      data: {
        namaPendek: 'APBDes {tahun}',
        diminta: { jenis: 'sampai_selesai', mulai: 0 },
        tenggat: { bulan: 12, tanggal: 31, geserTahun: -1 },
        targetBulanan: { jenis: 'bulan', bulan: [1] },
      },
    }),
  );
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  await operator.say('ditetapkan 5-1-2026');
  await operator.tap('Sudah');
  await operator.say('ditetapkan 28-12-2026');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  expect(await sentContent(office, SEMBUNG, '2026-12')).toEqual([
    'APBDes {tahun}: tanggal 2026-01-05',
    'Kejadian trantibum: nihil',
    expect.stringMatching(/^i\d+\/2027: tanggal 2026-12-28$/),
  ]);
  await operator.say('/capaian');

  office.clock.set('2027-02-01T08:00:00+07:00');
  await operator.say('/lapor');
  expect(operator.last().text).toMatch(/^1\/1 · Kejadian trantibum/);
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await operator.say('/capaian');
  expect(operator.last().text).toMatch(/APBDes 2027\n█+ 100 %.*\n28 Desember 2026, tepat waktu/);
  await operator.tap('Dari mana angkanya?');
  await operator.tap('APBDes 2027');
  expect(operator.last().text).toContain('dilaporkan bulan Desember 2026');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/meanwhile/across-years-begin.txt');
});
