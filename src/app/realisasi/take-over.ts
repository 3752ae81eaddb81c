import { createHash } from 'node:crypto';
import { kunciAlih } from '../../domain/counting-reporter.ts';
import { sidikIsi } from '../../domain/isi-angka.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { officeAssignments } from '../../store/assignments.ts';
import { insertTakeovers } from '../../store/office-settings.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { bolehMengisi, type IsianRefusal } from './catat-isian.ts';
import type { Lembar } from './lembar.ts';
import type { LaporanLain } from './reported-by-others.ts';

/** An item that this reporter and another sent a figure of: its own does not count. */
export type DapatDialih = LaporanLain & { sendiri: NonNullable<LaporanLain['sendiri']> };

/** Why nothing was taken over. */
export type AlihRefusal =
  | IsianRefusal
  /** One of the two figures is not what the person saw any more, or it was taken over already. */
  | { code: 'alih-berubah' }
  /** The figure that counts stands in an approved report; the sekcam has to open it first. */
  | { code: 'alih-disetujui'; pelapor: string };

/** The items of a sheet that can be taken over, in the order in which they are asked. */
export function dapatDialih(lembar: Lembar): DapatDialih[] {
  return [...lembar.dilaporkanLain.values()].filter((one): one is DapatDialih => one.sendiri !== undefined);
}

/** Short mark of both figures of these items: a press acts on exactly what was on the screen, or on nothing. */
export function sidikAlih(semua: readonly DapatDialih[]): number {
  const isi = semua.map(({ butir, angka, sendiri }) =>
    [butir.kunci, angka.pelaporId, sidikIsi(angka), sidikIsi(sendiri)].join(' '),
  );
  const hash = createHash('sha256').update(isi.sort().join('\n')).digest();
  return 1 + (hash.readUInt32BE(0) % 999_998);
}

/**
 * From now on the reporter's own figures of these items and this month count in place of the other unit's; both stay
 * stored, and who decided it with which figures in sight is kept. The caller has locked the sheet (`kunciLembar`).
 * @param kunci one item, or all that can be taken over
 * @param sidik mark of both figures as the person saw them
 * @returns what was taken over, with the people of the other units to be told
 */
export async function ambilAlih(
  act: TindakanPetugas,
  lembar: Lembar,
  { kunci, sidik }: { kunci?: string; sidik: number },
): Promise<Result<{ semua: DapatDialih[]; penerima: Map<number, DapatDialih[]> }, AlihRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  const semua = dapatDialih(lembar).filter((one) => kunci === undefined || one.butir.kunci === kunci);
  if (semua.length === 0 || sidikAlih(semua) !== sidik) return refuse({ code: 'alih-berubah' });
  const disetujui = semua.find(({ angka }) => angka.status === 'disetujui');
  if (disetujui !== undefined)
    return refuse({ code: 'alih-disetujui', pelapor: disetujui.pelapor.namaPendek });
  await simpanAlih(act, lembar, semua);
  return ok({ semua, penerima: await penerimaKabar(act, semua) });
}

async function simpanAlih(
  act: TindakanPetugas,
  { rencana, bulan, pelapor }: Lembar,
  semua: readonly DapatDialih[],
): Promise<void> {
  const { tx, kantor, petugas } = act;
  const now = new Date(act.now.epochMilliseconds);
  const rows = semua.map(({ butir, angka, sendiri }) => ({
    officeId: kantor.id,
    kunci: kunciAlih(rencana, butir.kunci)!,
    bulan,
    pelaporId: pelapor.id,
    dariId: angka.pelaporId,
    dilihat: { baru: sidikIsi(sendiri), lama: sidikIsi(angka) },
    personId: petugas.id,
    now,
  }));
  await insertTakeovers(tx, rows);
  const unit = new Map(semua.map(({ pelapor: lain }) => [lain.id, lain.kode]));
  for (const { kunci, dariId, dilihat } of rows) {
    await recordOfficeChange(changedBy(act, 'lapor'), {
      perihal: 'pengaturan',
      tindakan: 'ubah',
      objek: `${bulan} ${kunci}`,
      sebelum: { dihitung: unit.get(dariId), angka: dilihat.lama },
      sesudah: { dihitung: pelapor.kode, angka: dilihat.baru },
    });
  }
  await touchKantor(tx, kantor.id);
}

/** People who report for the units whose figures count no more, with which of them. */
async function penerimaKabar(
  { tx, kantor, now, petugas }: TindakanPetugas,
  semua: readonly DapatDialih[],
): Promise<Map<number, DapatDialih[]>> {
  const penerima = new Map<number, DapatDialih[]>();
  for (const { telegramId, pelaporId } of yangBerlaku(
    await officeAssignments(tx, kantor.id),
    now,
    kantor.zona,
  )) {
    const milik = semua.filter(({ pelapor }) => pelapor.id === pelaporId);
    if (milik.length > 0 && telegramId !== petugas.telegramId) penerima.set(telegramId, milik);
  }
  return penerima;
}
