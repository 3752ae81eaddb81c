import { Decimal } from 'decimal.js';
import { insertAssignment, savePerson } from '../../src/store/assignments.ts';
import { insertWholeReports, type WholeReport } from '../../src/store/demo-writes.ts';
import { insertReporters } from '../../src/store/office-writes.ts';
import { touchKantor } from '../../src/store/offices.ts';
import { type Tx, transact } from '../../src/store/tx.ts';
import type { TestOffice } from '../support/office.ts';

/** Desa of the largest kecamatan of Indonesia (docs/sources.md#sizes); the example has 13 of them already. */
const DESA = 108 - 13;

/** A name of 64 letters as Telegram allows it, with emoji and letters that count as two. */
const nama = (index: number) =>
  [...`${index} 👩🏽‍🌾 Siti 𝓝𝓾𝓻 ‮Halimah‬ <b>Sekretaris</b> Desa & Kaur Perencanaan ${'🌾'.repeat(40)}`]
    .slice(0, 64)
    .join('');

/** Makes the example office as large as the largest, with long names everywhere; two desa of three have sent March. */
export async function besarkan(office: TestOffice): Promise<void> {
  const { officeId, db } = office;
  const at = new Date('2026-04-02T02:00:00Z');
  await transact(db.prisma, async (tx) => {
    await insertReporters(
      tx,
      officeId,
      Array.from({ length: DESA }, (_, index) => ({
        jenis: 'desa' as const,
        kode: `35.17.01.${3001 + index}`,
        nama: `Desa Sumberpandankerto Wetan Kidul Nomor ${index + 1}`,
        namaPendek: `Sumberpandankerto Wetan Kidul Nomor ${index + 1}`,
        urutan: 100 + index,
      })),
    );
    await touchKantor(tx, officeId);
  });
  await transact(db.prisma, (tx) => isiDesa(tx, officeId, at));
  for (let index = 0; index < DESA; index++)
    office.emulator.user({ id: 7_500_001 + index, firstName: nama(index), started: true });
}

async function isiDesa(tx: Tx, officeId: number, at: Date): Promise<void> {
  const desa = await tx.reporterUnit.findMany({ where: { officeId, kode: { startsWith: '35.17.01.3' } } });
  const indikator = await tx.indikator.findMany({
    where: { pelapor: 'desa', kunci: { contains: 'lembaga' } },
  });
  const [{ planId, id: indikatorId } = { planId: 0, id: 0 }] = indikator;
  const laporan: WholeReport[] = [];
  for (const [index, { id: pelaporId }] of desa.entries()) {
    const personId = await savePerson(tx, { telegramId: 7_500_001 + index, nama: nama(index), now: at });
    if (index % 4 !== 3)
      await insertAssignment(tx, {
        personId,
        officeId,
        peran: 'operator_desa',
        pelaporId,
        plt: index % 5 === 0,
        sampai: index % 5 === 0 ? '2026-12-31' : undefined,
        now: at,
      });
    if (index % 3 === 0) continue;
    laporan.push({
      pelaporId,
      bulan: '2026-03',
      planId,
      status: index % 3 === 1 ? 'diajukan' : 'diverifikasi',
      sentById: personId,
      sentAt: new Date(at.getTime() + index * 60_000),
      lengkap: index % 2 === 0,
      ketepatan: 'tepat_waktu',
      figures: [{ butir: `i${indikatorId}`, indikatorId, keadaan: 'nilai', nilai: new Decimal(5) }],
      events: [{ langkah: 'ajukan', personId, peran: 'operator_desa', at }],
      kendala: [
        { butir: [], teks: `${'Jalan desa terputus 🌧 '.repeat(200).slice(0, 3_990)}!`, mintaKeputusan: true },
      ],
    });
  }
  await insertWholeReports(tx, laporan);
}
