import { Decimal } from 'decimal.js';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import { insertReporters } from '../../../src/store/kantor/office-writes.ts';
import { touchOffice } from '../../../src/store/kantor/offices.ts';
import { insertWholeReports, type WholeReport } from '../../../src/store/realisasi/demo-writes.ts';
import type { TestOffice } from '../office/office.ts';

/** Desa of the largest kecamatan of Indonesia (docs/sources.md#sizes); the example has 13 of them already. */
const DESA = 108 - 13;

/** A name of 64 letters as Telegram allows it, with emoji and letters that count as two. */
const name = (index: number) =>
  [...`${index} 👩🏽‍🌾 Siti 𝓝𝓾𝓻 ‮Halimah‬ <b>Sekretaris</b> Desa & Kaur Perencanaan ${'🌾'.repeat(40)}`]
    .slice(0, 64)
    .join('');

/** Makes the example office as large as the largest, with long names everywhere; two desa of three have sent March. */
export async function enlarge(office: TestOffice): Promise<void> {
  const { officeId, db } = office;
  const at = new Date('2026-04-02T02:00:00Z');
  await transact(db.prisma, async (tx) => {
    await insertReporters(
      tx,
      officeId,
      Array.from({ length: DESA }, (_, index) => ({
        kind: 'desa' as const,
        kode: `35.17.01.${3001 + index}`,
        name: `Desa Sumberpandankerto Wetan Kidul Nomor ${index + 1}`,
        namaPendek: `Sumberpandankerto Wetan Kidul Nomor ${index + 1}`,
        order: 100 + index,
      })),
    );
    await touchOffice(tx, officeId);
  });
  await transact(db.prisma, (tx) => fillDesa(tx, officeId, at));
  for (let index = 0; index < DESA; index++)
    office.emulator.user({ id: 7_500_001 + index, firstName: name(index), started: true });
}

async function fillDesa(tx: Tx, officeId: number, at: Date): Promise<void> {
  const desa = await tx.reporterUnit.findMany({ where: { officeId, kode: { startsWith: '35.17.01.3' } } });
  const indikator = await tx.indikator.findMany({
    where: { pelapor: 'desa', key: { contains: 'lembaga' } },
  });
  const [{ planId, id: indikatorId } = { planId: 0, id: 0 }] = indikator;
  const report: WholeReport[] = [];
  for (const [index, { id: reporterId }] of desa.entries()) {
    const personId = await savePerson(tx, { telegramId: 7_500_001 + index, name: name(index), now: at });
    if (index % 4 !== 3)
      await insertAssignment(tx, {
        personId,
        officeId,
        role: 'operator_desa',
        reporterId,
        plt: index % 5 === 0,
        until: index % 5 === 0 ? '2026-12-31' : undefined,
        now: at,
      });
    if (index % 3 === 0) continue;
    report.push({
      reporterId,
      month: '2026-03',
      planId,
      status: index % 3 === 1 ? 'diajukan' : 'diverifikasi',
      sentById: personId,
      sentAt: new Date(at.getTime() + index * 60_000),
      complete: index % 2 === 0,
      timeliness: 'tepat_waktu',
      figures: [{ butir: `i${indikatorId}`, indikatorId, state: 'nilai', value: new Decimal(5) }],
      events: [{ step: 'ajukan', personId, role: 'operator_desa', at }],
      kendala: [
        { butir: [], text: `${'Jalan desa terputus 🌧 '.repeat(200).slice(0, 3_990)}!`, wantsDecision: true },
      ],
    });
  }
  await insertWholeReports(tx, report);
}
