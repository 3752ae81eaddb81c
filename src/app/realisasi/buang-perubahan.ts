import { ok, type Result, refuse } from '../../domain/result.ts';
import { discardDraft } from '../../store/drafts.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bolehMengisi, type IsianRefusal } from './catat-isian.ts';
import { type Lembar, versiDraf } from './lembar.ts';

/**
 * Throws away a correction that was begun with /ubah; the report stays as it was sent. A draft of a report that was
 * never sent is not thrown away: it costs nothing and may be somebody's work.
 * @param versi version of the draft that the person saw
 */
export async function buangPerubahan(
  act: TindakanPetugas,
  lembar: Lembar,
  versi: number,
): Promise<Result<true, IsianRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  if (lembar.work?.draft?.jenis !== 'ubah') return refuse({ code: 'sudah-terkirim' });
  if (versi !== versiDraf(lembar)) return refuse({ code: 'draf-berubah' });
  await discardDraft(act.tx, lembar.work.reportId);
  return ok(true);
}
