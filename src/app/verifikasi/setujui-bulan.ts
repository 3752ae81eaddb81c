import type { Bulan } from '../../domain/bulan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { monthsToApprove } from '../../store/verification.ts';
import { moveReports } from '../../store/verification-moves.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { type KeadaanBulan, type KeadaanPelapor, keadaanBulan } from '../status/keadaan-bulan.ts';
import { peranUntuk } from './langkah-laporan.ts';
import { sidik } from './sidik.ts';

/** Where a month stands for the camat's approval; every reporter is in exactly one list. */
export interface SiapSetuju {
  /** Verified, and nothing more can come: these are approved. */
  siap: KeadaanPelapor[];
  /** Verified but incomplete while reports are still taken: approving would lock the missing items out. */
  belumLengkap: KeadaanPelapor[];
  /** Sent and not verified. */
  menunggu: KeadaanPelapor[];
  dikembalikan: KeadaanPelapor[];
  /** Nothing sent. */
  belumAda: KeadaanPelapor[];
  disetujui: KeadaanPelapor[];
}

/** Sorts a month's reporters by what approval does with them; pure. */
export function siapSetuju({ pelapor }: Pick<KeadaanBulan, 'pelapor'>): SiapSetuju {
  const dengan = (status: KeadaanPelapor['status']) => pelapor.filter((one) => one.status === status);
  const diverifikasi = dengan('diverifikasi');
  const masihDitunggu = (one: KeadaanPelapor) => !one.kelengkapan.lengkap && one.dapatLapor;
  return {
    siap: diverifikasi.filter((one) => !masihDitunggu(one)),
    belumLengkap: diverifikasi.filter(masihDitunggu),
    menunggu: dengan('diajukan'),
    dikembalikan: dengan('dikembalikan'),
    belumAda: [...dengan('draf'), ...dengan(undefined)],
    disetujui: dengan('disetujui'),
  };
}

/** Months that have verified reports waiting for approval, oldest first. */
export async function bulanSiap({ tx, kantor }: TindakanPetugas): Promise<Bulan[]> {
  return await monthsToApprove(tx, kantor.id);
}

/** The mark of what would be approved, for the button. */
export function sidikSiap({ siap }: SiapSetuju): string {
  return sidik(siap.map((one) => ({ reportId: one.reportId ?? 0, revisi: one.revisi })));
}

export type SetujuiRefusal =
  | { code: 'bukan-penyetuju' }
  /** Reports were verified, changed or approved since the list was shown. */
  | { code: 'daftar-berubah' }
  /** Nothing is verified and waits for approval. */
  | { code: 'belum-ada-siap' };

/** The month after approval. */
export interface BulanDisetujui {
  /** How many were approved now. */
  jumlah: number;
  /** As it stands afterwards. */
  sesudah: SiapSetuju;
}

/**
 * The camat approves a month: every report that is verified and complete, exactly as the list showed them. What is not
 * verified is left as it is, and can be approved later in the same way.
 * @param dilihat mark of the list that was on the screen (`sidikSiap`)
 */
export async function setujuiBulan(
  act: TindakanPetugas,
  bulan: Bulan,
  dilihat: string,
): Promise<Result<BulanDisetujui, SetujuiRefusal>> {
  const peran = peranUntuk(act, 'setujui');
  const ke = statusSetelah('diverifikasi', 'setujui');
  if (peran === undefined || ke === undefined) return refuse({ code: 'bukan-penyetuju' });
  const sebelum = siapSetuju(await keadaanBulan(act.tx, act.kantor, bulan, act.now));
  if (sebelum.siap.length === 0) return refuse({ code: 'belum-ada-siap' });
  if (sidikSiap(sebelum) !== dilihat) return refuse({ code: 'daftar-berubah' });
  const moved = await moveReports(act.tx, {
    reports: sebelum.siap.map((one) => ({ reportId: one.reportId ?? 0, revisi: one.revisi })),
    dari: 'diverifikasi',
    ke,
    langkah: 'setujui',
    personId: act.petugas.id,
    peran,
    now: new Date(act.now.epochMilliseconds),
  });
  const sesudah = siapSetuju(await keadaanBulan(act.tx, act.kantor, bulan, act.now));
  return ok({ jumlah: moved.size, sesudah });
}
