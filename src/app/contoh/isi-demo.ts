import { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../../domain/kantor.ts';
import type { Angka, StatusLaporan } from '../../domain/rencana.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import {
  existingReports,
  insertDemoOfficers,
  insertWholeReports,
  reportKey,
  type WholeReport,
} from '../../store/demo-writes.ts';
import { figuresOfYear } from '../../store/figures.ts';
import { loadKantor } from '../../store/offices.ts';
import { claimReports } from '../../store/report-lock.ts';
import { moveReport } from '../../store/submissions.ts';
import type { Tx } from '../../store/tx.ts';
import { type Bahan, instantOf, langkahSampai, susunLaporan } from './compose-report.ts';
import { laporanDemo } from './laporan-demo.ts';
import { ORANG_DEMO } from './orang-demo.ts';

const TAHUN = '2026';

/** Everybody has held their role since before the first report. */
const MULAI_TUGAS = new Date('2026-01-02T01:00:00Z');

/** Wednesday 1 April 2026, 07.30 WIB: when the demonstration begins. March has just opened and few have sent it. */
export const AWAL_DEMO = Temporal.Instant.from('2026-04-01T00:30:00Z');

/**
 * Fills the example office of Perak with invented people and reports (rekaan), as they stand at `sampai`. Called again
 * with a later instant it adds what came in meanwhile: the others go on working while a visitor moves the calendar.
 * What exists of a reporter's month, a draft too, is left to whoever made it.
 * @throws Error when the office is not the example's
 */
export async function isiDemo(tx: Tx, officeId: number, sampai: Temporal.Instant): Promise<void> {
  const kantor = await loadKantor(tx, officeId);
  if (kantor === undefined) throw new Error(`office ${officeId} does not exist`);
  const orang = await insertDemoOfficers(tx, officersOf(kantor), MULAI_TUGAS);
  const pelaporIds = kantor.pelapor.map(({ id }) => id);
  const ada = await existingReports(tx, pelaporIds);
  const angka = await figuresOfYear(tx, TAHUN, pelaporIds);
  const baru: WholeReport[] = [];
  for (const laporan of laporanDemo()) {
    const at = instantOf(kantor, laporan.dikirim);
    if (Temporal.Instant.compare(at, sampai) > 0) continue;
    const pelapor = pelaporOf(kantor, laporan.pelapor);
    const lama = ada.get(reportKey(pelapor.id, laporan.bulan));
    if (lama === undefined) {
      const report = susunLaporan({ kantor, pelapor, laporan, angka, orang, sampai });
      baru.push(report);
      angka.push(...angkaOf(report));
    } else if (lama.status === 'diajukan' && lama.revisi === 1 && +lama.createdAt === at.epochMilliseconds) {
      await lanjutkan(tx, lama.id, { laporan, kantor, orang, sampai });
    }
  }
  await insertWholeReports(tx, baru);
}

/** The reporter with a code. @throws Error when the office has none */
function pelaporOf(kantor: Kantor, kode: string) {
  const pelapor = kantor.pelapor.find((one) => one.kode === kode);
  if (pelapor === undefined) throw new Error(`the office of ${kantor.wilayah} has no reporter ${kode}`);
  return pelapor;
}

function officersOf(kantor: Kantor) {
  return ORANG_DEMO.map(({ telegramId, nama, peran, pelapor }) => ({
    telegramId,
    nama,
    peran,
    officeId: kantor.id,
    pelaporId: pelapor === undefined ? undefined : pelaporOf(kantor, pelapor).id,
  }));
}

/** The figures of a report as they will be read back, for the reports that build on them. */
function angkaOf({ pelaporId, bulan, status, figures, sentAt, sentById }: WholeReport): Angka[] {
  return figures.map((figure) => ({
    ...figure,
    pelaporId,
    bulan,
    status,
    revisi: 1,
    enteredById: sentById,
    enteredAt: sentAt.toISOString(),
  }));
}

/** A report that was stored earlier is verified or returned when its time has come. */
async function lanjutkan(tx: Tx, reportId: number, bahan: Omit<Bahan, 'pelapor' | 'angka'>): Promise<void> {
  let dari: StatusLaporan = 'diajukan';
  for (const { at, ...event } of langkahSampai(bahan)) {
    const ke = statusSetelah(dari, event.langkah);
    if (ke === undefined) return;
    const [report] = await claimReports(tx, [{ reportId, revisi: 1 }], dari);
    if (report === undefined) return;
    await moveReport(report, { ...event, ke, now: at });
    dari = ke;
  }
}
