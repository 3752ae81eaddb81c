import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeOffice, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ content: '2026-04-02T13:30:00+07:00', now: '2026-04-02T13:40:00+07:00' });
  await changeOffice(office, async (tx) => {
    const nodes = await tx.planNode.findMany({ where: { kode: { startsWith: '7.01.03.2.01.000' } } });
    for (const { id, kode } of nodes) {
      await tx.pagu.create({
        data: {
          nodeId: id,
          year: 2026,
          kind: 'dpa',
          value: kode.endsWith('1') ? '20525300' : '33551000',
          validFrom: new Date('2026-01-05T00:00:00Z'),
          createdAt: new Date('2026-01-05T00:00:00Z'),
        },
      });
    }
  });
});
afterAll(() => office.stop());

test('a section reports two sub kegiatan with money and one kendala in at most ten acts', async () => {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap(/^Pakai angka ini/);
  await kasi.say('2,15 jt');
  await kasi.say('1');
  await kasi.say('4.150.000');
  await kasi.tap('+ Kendala');
  await kasi.tap('Musrenbang desa');
  await kasi.say('SPJ transport 2 desa belum lengkap. TL: ditagih sebelum 10 April!');
  await kasi.tap('Kirim');
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/realisasi/unit-report.txt');
  expect(kasi.acts).toBeLessThanOrEqual(10);
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);

  const report = await storedReport(office, 'PMD');
  expect(report?.revisions).toHaveLength(1);
  expect(report?.angka(1).map(({ name, content }) => `${name}: ${content}`)).toMatchInlineSnapshot(`
    [
      "Efektivitas pemberdayaan: nilai 1",
      "Musrenbang desa: nilai 75",
      "uang 7.01.03.2.01.0001: nilai 2150000",
      "uang 7.01.03.2.01.0003: nilai 4150000",
    ]
  `);
  expect(report?.kendala).toMatchObject([
    {
      revision: 1,
      wantsDecision: true,
      text: 'SPJ transport 2 desa belum lengkap. TL: ditagih sebelum 10 April',
    },
  ]);
});
