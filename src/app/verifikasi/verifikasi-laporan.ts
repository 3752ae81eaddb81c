import type { Result } from '../../domain/result.ts';
import type { LaporanTersimpan } from '../../store/verification-report.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { type LangkahRefusal, melangkah } from './langkah-laporan.ts';
import type { LaporanDilihat } from './sidik.ts';

/**
 * Verifies one report at the revision that the person saw. Its reporter hears nothing: only a return is told.
 * @returns the report as it was before
 */
export async function verifikasiLaporan(
  act: TindakanPetugas,
  { reportId, revisi }: LaporanDilihat,
): Promise<Result<LaporanTersimpan, LangkahRefusal>> {
  return await melangkah(act, { reportId, revisi, langkah: 'verifikasi' });
}
