import type { Bulan } from '../../domain/bulan.ts';
import { samaIsi } from '../../domain/isi-angka.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  type AngkaRevisi,
  historyOfReport,
  type LangkahLaporan,
  type LaporanTerkirim,
  type Revisi,
  sentReports,
} from '../../store/status-riwayat.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { nomorLaporan } from '../realisasi/kirim-laporan.ts';
import { type PelaporRefusal, pelaporTerlihat } from './baca-pelapor.ts';

/** A figure that differs between one revision and the one before it. */
export interface PerubahanAngka {
  butir: string;
  lama?: AngkaRevisi;
  baru?: AngkaRevisi;
}

/** One sent version: its number, what the person reads about it, and what changed against the version before. */
export interface RevisiTerbaca extends Omit<Revisi, 'angka'> {
  nomor: string;
  /** Empty for the first revision: everything is new there. */
  perubahan: PerubahanAngka[];
  jumlahAngka: number;
}

/** The sent reports of a reporter, newest month first. */
export async function bacaRiwayat(
  tindakan: TindakanPetugas,
  pelaporId: number,
): Promise<Result<{ pelapor: Pelapor; laporan: LaporanTerkirim[] }, PelaporRefusal>> {
  const found = pelaporTerlihat(tindakan, pelaporId);
  if (!found.ok) return found;
  return ok({ pelapor: found.value, laporan: await sentReports(tindakan.tx, pelaporId) });
}

/** Every version of one month's report, oldest first, with what others did to it. */
export async function bacaRevisi(
  tindakan: TindakanPetugas,
  pelaporId: number,
  bulan: Bulan,
): Promise<Result<{ pelapor: Pelapor; revisi: RevisiTerbaca[]; langkah: LangkahLaporan[] }, PelaporRefusal>> {
  const found = pelaporTerlihat(tindakan, pelaporId);
  if (!found.ok) return found;
  const { revisi, langkah } = await historyOfReport(tindakan.tx, pelaporId, bulan);
  const terbaca = revisi.map(({ angka, ...one }, index) => ({
    ...one,
    nomor: nomorLaporan(tindakan.kantor, found.value, bulan, one.revisi),
    perubahan: index === 0 ? [] : bandingkanAngka(revisi[index - 1]?.angka ?? [], angka),
    jumlahAngka: angka.length,
  }));
  return ok({ pelapor: found.value, revisi: terbaca, langkah });
}

/** Figures that were added, changed or taken away between two revisions, in the order of the newer one. */
export function bandingkanAngka(
  lama: readonly AngkaRevisi[],
  baru: readonly AngkaRevisi[],
): PerubahanAngka[] {
  const dulu = new Map(lama.map((a) => [a.butir, a]));
  const kini = new Set(baru.map((a) => a.butir));
  const berubah = baru.filter((a) => !samaIsi(dulu.get(a.butir), a));
  const hilang = lama.filter((a) => !kini.has(a.butir));
  return [
    ...berubah.map((a) => ({ butir: a.butir, lama: dulu.get(a.butir), baru: a })),
    ...hilang.map((a) => ({ butir: a.butir, lama: a })),
  ];
}
