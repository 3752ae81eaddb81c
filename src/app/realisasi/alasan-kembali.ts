import { lastReturn } from '../../store/returns.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import type { Lembar } from './lembar.ts';

/** Why a report was returned, and the item that it is about; undefined when it was not. */
export async function alasanKembali(
  act: TindakanPetugas,
  lembar: Lembar,
): Promise<{ alasan: string; butir?: string } | undefined> {
  return lembar.work?.status === 'dikembalikan' ? await lastReturn(act.tx, lembar.work.reportId) : undefined;
}
