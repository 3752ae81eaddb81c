import { daysLate, tanggalTenggat } from '../capaian-tanggal.ts';
import type { Posisi } from '../posisi.ts';
import type { Indikator } from '../rencana.ts';
import type { LangkahHitung } from './penjelasan.ts';

/** The deadline of a dated event that was done, and how many days after it that was; empty without a deadline. */
export function langkahTenggat(indikator: Indikator, { tanggal }: Posisi, tahun: number): LangkahHitung[] {
  const hari = tanggal === undefined ? undefined : daysLate(indikator, tanggal, tahun);
  if (hari === undefined) return [];
  const data = { tanggal: tanggalTenggat(indikator.tenggat!, tahun), hari };
  return [{ kode: hari === 0 ? 'tepat-tenggat' : 'lewat-tenggat', bentuk: 'hitungan', data }];
}
