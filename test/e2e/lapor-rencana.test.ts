import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, ubahKantor } from './lapor-uji.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

/** A DPA is entered while a draft is open. */
async function dpa(nilai: string): Promise<void> {
  await ubahKantor(office, async (tx) => {
    const node = await tx.planNode.findFirstOrThrow({ where: { kode: '7.01.04.2.02.0001' } });
    const berlakuDari = new Date('2026-03-15T00:00:00Z');
    await tx.pagu.create({
      data: { nodeId: node.id, tahun: 2026, jenis: 'dpa', nilai, berlakuDari, createdAt: new Date() },
    });
  });
}

test('a pagu and a target that changed meanwhile are shown at Kirim, once, and then taken', async () => {
  const kasi = office.orang('Kasi Trantib');
  await kasi.say('/lapor');
  await kasi.say('1');
  await kasi.say('1 juta');
  await dpa('11000000');
  await ubahKantor(office, async (tx) => {
    const indikator = await tx.indikator.findFirstOrThrow({ where: { kunci: '7.01.04.2.02.0001/1' } });
    await tx.target.updateMany({ where: { indikatorId: indikator.id, tahun: 2026 }, data: { nilai: '10' } });
  });
  const summary = kasi.last();
  await kasi.tap('Kirim');
  await kasi.tapOn(summary, 'Kirim');
  await dpa('10500000');
  await kasi.say('kirim');
  await kasi.say('kirim');
  await expect(kasi.transcript()).toMatchFileSnapshot('./transcripts/lapor-rencana-berubah.txt');
  expect(await isiTerkirim(office, 'TRANTIB')).toHaveLength(2);
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
