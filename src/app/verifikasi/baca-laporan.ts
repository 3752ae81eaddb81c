import { tahunOf } from '../../domain/bulan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { figuresOfYear } from '../../store/figures.ts';
import { loadSentReport } from '../../store/verification-report.ts';
import { temuanBulan } from '../mutu/temuan-bulan.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { pelaporSumber } from '../status/counted-figures.ts';
import { milikSendiri } from './milik-sendiri.ts';
import { type LaporanPeriksa, susunLaporan } from './susun-laporan.ts';

/** The report does not exist, was never sent, or belongs to another office. */
export type BacaRefusal = { code: 'bukan-kantor-ini' };

/** Reads a report for its verifier with the findings about its month; the verifier's own can be read, and says so. */
export async function bacaLaporan(
  { tx, kantor, petugas, now }: TindakanPetugas,
  reportId: number,
): Promise<Result<LaporanPeriksa, BacaRefusal>> {
  const laporan = await loadSentReport(tx, reportId);
  const pelapor = laporan?.officeId === kantor.id ? pelaporKantor(kantor, laporan.pelaporId) : undefined;
  if (laporan === undefined || pelapor === undefined) return refuse({ code: 'bukan-kantor-ini' });
  const sumber = pelaporSumber(kantor, [pelapor]).map(({ id }) => id);
  const tahunan = await figuresOfYear(tx, String(tahunOf(laporan.bulan)), sumber);
  const sendiri = milikSendiri(petugas, pelapor.id, laporan.pengisi);
  const mutu = await temuanBulan(tx, kantor, laporan.bulan, now);
  return ok(susunLaporan({ kantor, pelapor, laporan, tahunan, now, sendiri, mutu }));
}
