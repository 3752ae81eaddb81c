import type { Bulan } from '../../domain/bulan.ts';

/** One invented answer: a value in the item's satuan (money in Rupiah), nothing happened, a date, or not done yet. */
export type JawabanDemo = string | 'nihil' | 'belum' | { tanggal: string };

/** The invented reports of one month of one reporter. All times are local to the office (WIB). */
export interface LaporanDemo {
  /** Code of the reporter unit. */
  pelapor: string;
  bulan: Bulan;
  /** e.g. '2026-04-01T07:12' */
  dikirim: string;
  /** By key of the indicator, or code of the sub kegiatan for its money; `dari-desa`: as the desa reports say then. */
  jawaban: Record<string, JawabanDemo | 'dari-desa'>;
  /** What the verifier did, and when. */
  diperiksa?: { langkah: 'verifikasi' | 'kembalikan'; pada: string; alasan?: string; butir?: string };
  /** When the camat approved the month. */
  disetujui?: string;
  kendala?: { subKegiatan: string; teks: string; mintaKeputusan: boolean };
}

/** Verified and approved as the office of the demonstration does it: in the week after the due date. */
export function selesaiDiperiksa(bulan: Bulan): Pick<LaporanDemo, 'diperiksa' | 'disetujui'> {
  const day = bulan === '2026-01' ? '2026-02' : '2026-03';
  return { diperiksa: { langkah: 'verifikasi', pada: `${day}-09T10:15` }, disetujui: `${day}-12T13:30` };
}
