import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeOffice, sentContent } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

/** A DPA is entered while a draft is open. */
async function dpa(value: string): Promise<void> {
  await changeOffice(office, async (tx) => {
    const node = await tx.planNode.findFirstOrThrow({ where: { kode: '7.01.04.2.02.0001' } });
    const validFrom = new Date('2026-03-15T00:00:00Z');
    await tx.pagu.create({
      data: { nodeId: node.id, year: 2026, kind: 'dpa', value, validFrom, createdAt: new Date() },
    });
  });
}

test('a pagu and a target that changed meanwhile are shown at Kirim, once, and then taken', async () => {
  const kasi = office.person('Kasi Trantib');
  await kasi.say('/lapor');
  await kasi.say('1');
  await kasi.say('1 juta');
  await dpa('11000000');
  await changeOffice(office, async (tx) => {
    const indikator = await tx.indikator.findFirstOrThrow({ where: { key: '7.01.04.2.02.0001/1' } });
    await tx.target.updateMany({ where: { indikatorId: indikator.id, year: 2026 }, data: { value: '10' } });
  });
  const summary = kasi.last();
  await kasi.tap('Kirim');
  await kasi.tapOn(summary, 'Kirim');
  await dpa('10500000');
  await kasi.say('kirim');
  await kasi.say('kirim');
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/meanwhile/plan-changed.txt');
  expect(await sentContent(office, 'TRANTIB')).toHaveLength(2);
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
