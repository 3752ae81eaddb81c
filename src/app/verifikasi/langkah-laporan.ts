import { Temporal } from 'temporal-polyfill';
import type { Hak } from '../../domain/peran.ts';
import type { StatusLaporan } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Langkah, statusSetelah } from '../../domain/verifikasi.ts';
import { claimReports } from '../../store/report-lock.ts';
import { moveReport } from '../../store/submissions.ts';
import { type LaporanTersimpan, loadSentReport } from '../../store/verification-report.ts';
import { tanggalPukul } from '../../text/dates.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { milikSendiri } from './milik-sendiri.ts';
import type { LaporanDilihat } from './sidik.ts';

/** Why a verifier's step was not done. */
export type LangkahRefusal =
  /** The role is gone, or was never one that verifies here. */
  | { code: 'bukan-pemeriksa' }
  /** Another office's report, or one that was never sent. */
  | { code: 'bukan-kantor-ini' }
  /** Nobody verifies their own report. */
  | { code: 'laporan-sendiri' }
  /** The report was sent again since the person saw it. */
  | { code: 'revisi-lama'; lihat: string; kini: string; oleh: string; waktu: string }
  /** Somebody did a step first; `langkah` and `waktu` in words. */
  | { code: 'sudah-diproses'; langkah: string; oleh: string; waktu: string }
  /** Only an approved report is opened again. */
  | { code: 'belum-disetujui' };

/** A step on the report that a person saw. */
export interface LangkahDiminta extends LaporanDilihat {
  langkah: Exclude<Langkah, 'ajukan'>;
  alasan?: string;
  /** Key of the item that it is about. */
  butir?: string;
}

/** The role under which a person does something at the office, for the audit trail; undefined: not allowed. */
export function peranUntuk({ petugas, kantor }: TindakanPetugas, hak: Hak): string | undefined {
  return penugasanDengan(petugas, kantor.id, hak)[0]?.peran;
}

/** Who did the newest step on the report, in words. */
function sudahDiproses({ say, kantor }: TindakanPetugas, { langkah }: LaporanTersimpan): LangkahRefusal {
  const last = langkah.findLast((one) => one.langkah !== 'ajukan');
  if (last === undefined) return { code: 'belum-disetujui' };
  const waktu = saat({ say, kantor }, last.at);
  return { code: 'sudah-diproses', langkah: say(`verif-selesai-${last.langkah}`), oleh: last.oleh, waktu };
}

function saat({ say, kantor }: Pick<TindakanPetugas, 'say' | 'kantor'>, at: string): string {
  return tanggalPukul(say, Temporal.Instant.from(at).toZonedDateTimeISO(kantor.zona));
}

/** Whether a step may be done on a report as it is now, and the status that it leads to. */
function boleh(
  act: TindakanPetugas,
  laporan: LaporanTersimpan | undefined,
  diminta: LangkahDiminta,
): Result<{ laporan: LaporanTersimpan; ke: StatusLaporan }, LangkahRefusal> {
  if (laporan === undefined || laporan.officeId !== act.kantor.id)
    return refuse({ code: 'bukan-kantor-ini' });
  if (milikSendiri(act.petugas, laporan.pelaporId, laporan.pengisi))
    return refuse({ code: 'laporan-sendiri' });
  if (laporan.revisi !== diminta.revisi) {
    const kini = laporan.terkirim.at(-1);
    const waktu = kini === undefined ? '' : saat(act, kini.at);
    const revisi = { lihat: String(diminta.revisi), kini: String(laporan.revisi) };
    return refuse({ code: 'revisi-lama', ...revisi, oleh: kini?.oleh ?? '', waktu });
  }
  // Within one revision a status never comes again: another one than was seen means that somebody decided.
  if (diminta.status !== undefined && diminta.status !== laporan.status)
    return refuse(sudahDiproses(act, laporan));
  const ke = statusSetelah(laporan.status, diminta.langkah);
  if (ke !== undefined) return ok({ laporan, ke });
  const dini = diminta.langkah === 'buka' && laporan.status !== 'dikembalikan';
  return refuse(dini ? { code: 'belum-disetujui' } : sudahDiproses(act, laporan));
}

/**
 * Does one step of a verifier on one report, only when it still is what the person saw. Of two who do this at once one
 * wins, and the other is told who.
 * @returns the report as it was before the step
 */
export async function melangkah(
  act: TindakanPetugas,
  diminta: LangkahDiminta,
): Promise<Result<LaporanTersimpan, LangkahRefusal>> {
  const peran = peranUntuk(act, 'verifikasi');
  if (peran === undefined) return refuse({ code: 'bukan-pemeriksa' });
  const checked = boleh(act, await loadSentReport(act.tx, diminta.reportId), diminta);
  if (!checked.ok) return checked;
  const { laporan, ke } = checked.value;
  const [report] = await claimReports(act.tx, [laporan], laporan.status);
  if (report === undefined) return refuse(await didahului(act, diminta));
  const { langkah, alasan, butir } = diminta;
  const now = new Date(act.now.epochMilliseconds);
  await moveReport(report, { ke, langkah, alasan, butir, personId: act.petugas.id, peran, now });
  return ok(laporan);
}

/** Why a step that was allowed a moment ago is not any more: read again, after the faster one has committed. */
export async function didahului(act: TindakanPetugas, diminta: LangkahDiminta): Promise<LangkahRefusal> {
  const laporan = await loadSentReport(act.tx, diminta.reportId);
  const again = boleh(act, laporan, diminta);
  if (again.ok) return sudahDiproses(act, again.value.laporan);
  return again.refusal;
}
