import { ok, type Result, refuse } from '../../domain/result.ts';
import { discardDraft } from '../../store/drafts.ts';
import { claimReport } from '../../store/report-lock.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bolehMengisi, type IsianRefusal, sudahTerkirim } from './catat-isian.ts';
import { type Lembar, versiDraf } from './lembar.ts';

/**
 * Throws away a correction that was begun with /ubah; the report stays as it was sent. A draft of a report that was
 * never sent is not thrown away: it costs nothing and may be somebody's work.
 * @param versi version of the report that the person saw
 */
export async function buangPerubahan(
  act: TindakanPetugas,
  lembar: Lembar,
  versi: number,
): Promise<Result<true, IsianRefusal | { code: 'belum-terkirim' }>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  const { work } = lembar;
  if (!work?.revisi) return refuse({ code: 'belum-terkirim' });
  if (work.draft?.jenis !== 'ubah') return refuse(sudahTerkirim(act, lembar));
  const report = versi === versiDraf(lembar) ? await claimReport(act.tx, work) : undefined;
  if (report === undefined) return refuse({ code: 'draf-berubah' });
  await discardDraft(report);
  return ok(true);
}
