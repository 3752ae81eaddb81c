import type { Bulan } from '../../domain/bulan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { reportHands } from '../../store/report-hands.ts';
import { monthsToApprove } from '../../store/verification.ts';
import { moveReports } from '../../store/verification-moves.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { type KeadaanBulan, type KeadaanPelapor, keadaanBulan } from '../status/keadaan-bulan.ts';
import { peranUntuk } from './langkah-laporan.ts';
import { milikSendiri } from './milik-sendiri.ts';
import { sidik } from './sidik.ts';

/** Where a month stands for the camat's approval; every reporter is in exactly one list. */
export interface SiapSetuju {
  /** Verified, and nothing more can come: these are approved. */
  siap: KeadaanPelapor[];
  /** The same, but verified by the person who would approve it: somebody else has to. */
  periksaSendiri: KeadaanPelapor[];
  /** The same, but the person's own report, or one in which they had a hand. */
  laporanSendiri: KeadaanPelapor[];
  /** Verified but incomplete while reports are still taken: approving would lock the missing items out. */
  belumLengkap: KeadaanPelapor[];
  /** Sent and not verified. */
  menunggu: KeadaanPelapor[];
  dikembalikan: KeadaanPelapor[];
  /** Nothing sent. */
  belumAda: KeadaanPelapor[];
  disetujui: KeadaanPelapor[];
}

/** Why a person may not approve a report: approver, verifier and reporter of one report are three people. */
type Hubungan = 'laporanSendiri' | 'periksaSendiri';

/**
 * Sorts a month's reporters by what approval does with them; pure.
 * @param hubungan what the approving person had to do with a report before
 */
export function siapSetuju(
  { pelapor }: Pick<KeadaanBulan, 'pelapor'>,
  hubungan: (one: KeadaanPelapor) => Hubungan | undefined,
): SiapSetuju {
  const dengan = (status: KeadaanPelapor['status']) => pelapor.filter((one) => one.status === status);
  const diverifikasi = dengan('diverifikasi');
  const masihDitunggu = (one: KeadaanPelapor) => !one.kelengkapan.lengkap && one.dapatLapor;
  const lengkap = diverifikasi.filter((one) => !masihDitunggu(one));
  return {
    siap: lengkap.filter((one) => hubungan(one) === undefined),
    periksaSendiri: lengkap.filter((one) => hubungan(one) === 'periksaSendiri'),
    laporanSendiri: lengkap.filter((one) => hubungan(one) === 'laporanSendiri'),
    belumLengkap: diverifikasi.filter(masihDitunggu),
    menunggu: dengan('diajukan'),
    dikembalikan: dengan('dikembalikan'),
    belumAda: [...dengan('draf'), ...dengan(undefined)],
    disetujui: dengan('disetujui'),
  };
}

/** A month as the person who would approve it finds it. */
export async function siapBulan(act: TindakanPetugas, bulan: Bulan): Promise<SiapSetuju> {
  const keadaan = await keadaanBulan(act.tx, act.kantor, bulan, act.now);
  const ids = keadaan.pelapor.flatMap(({ reportId }) => (reportId === undefined ? [] : [reportId]));
  const tangan = await reportHands(act.tx, ids);
  return siapSetuju(keadaan, ({ pelapor, reportId }) => {
    const { pengisi = [], pemeriksa = [] } = tangan.get(reportId ?? 0) ?? {};
    if (milikSendiri(act.petugas, pelapor.id, pengisi)) return 'laporanSendiri';
    return pemeriksa.includes(act.petugas.id) ? 'periksaSendiri' : undefined;
  });
}

/** Months that have verified reports waiting for approval, oldest first. */
export async function bulanSiap({ tx, kantor }: TindakanPetugas): Promise<Bulan[]> {
  return await monthsToApprove(tx, kantor.id);
}

/** The mark of what would be approved, for the button; a correction that is begun meanwhile changes it. */
export function sidikSiap({ siap }: SiapSetuju): string {
  const tanda = siap.map((one) => ({ reportId: one.reportId ?? 0, revisi: one.revisi }));
  const diubah = sedangDiubah(siap).map((one) => ({ reportId: -(one.reportId ?? 0), revisi: one.revisi }));
  return sidik([...tanda, ...diubah]);
}

/** Those whose officer is preparing a change that is not sent: approving them locks it out until they are reopened. */
export function sedangDiubah(siap: readonly KeadaanPelapor[]): KeadaanPelapor[] {
  return siap.filter((one) => one.draf > 0);
}

export type SetujuiRefusal =
  | { code: 'bukan-penyetuju' }
  /** Reports were verified, changed or approved since the list was shown. */
  | { code: 'daftar-berubah' }
  /** Nothing is verified and waits for approval. */
  | { code: 'belum-ada-siap' }
  /** What waits was verified or reported by this very person. */
  | { code: 'setujui-bukan-anda' };

/** The month after approval. */
export interface BulanDisetujui {
  /** How many were approved now. */
  jumlah: number;
  /** As it stands afterwards. */
  sesudah: SiapSetuju;
}

/**
 * The camat approves a month: every report that is verified and complete, exactly as the list showed them. What is not
 * verified is left as it is, and can be approved later in the same way; so is what this person verified or reported, under
 * whatever role.
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
  const sebelum = await siapBulan(act, bulan);
  if (sebelum.siap.length === 0) {
    const milikSaya = sebelum.periksaSendiri.length + sebelum.laporanSendiri.length;
    return refuse({ code: milikSaya > 0 ? 'setujui-bukan-anda' : 'belum-ada-siap' });
  }
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
  return ok({ jumlah: moved.size, sesudah: await siapBulan(act, bulan) });
}
