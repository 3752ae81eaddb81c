import { statusSetelah } from '../../domain/verifikasi.ts';
import { moveReports } from '../../store/verification-moves.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { antrian } from './antrian.ts';
import { didahului, type LangkahRefusal, peranUntuk } from './langkah-laporan.ts';
import type { LaporanDilihat } from './sidik.ts';

/** What became of one report of several. */
export interface HasilSatu extends LaporanDilihat {
  /** Absent when it was verified. */
  refusal?: LangkahRefusal | { code: 'perlu-dilihat' };
}

/**
 * Verifies several reports, each at the revision that the person saw: one that was sent again, that somebody else has
 * judged meanwhile, that is the verifier's own, or about which a question was asked is left, and the rest is done.
 * @returns what became of each, in the order given
 */
export async function verifikasiBanyak(
  act: TindakanPetugas,
  semua: readonly LaporanDilihat[],
): Promise<HasilSatu[]> {
  const peran = peranUntuk(act, 'verifikasi');
  const ke = statusSetelah('diajukan', 'verifikasi');
  if (peran === undefined || ke === undefined) {
    return semua.map((one) => ({ ...one, refusal: { code: 'bukan-pemeriksa' } }));
  }
  const { isi } = await antrian(act);
  const diAntrian = ({ reportId, revisi }: LaporanDilihat) =>
    isi.find((one) => one.reportId === reportId && one.revisi === revisi);
  const moved = await moveReports(act.tx, {
    reports: semua
      .filter((one) => diAntrian(one)?.lihat.length === 0)
      .map(({ reportId, revisi }) => ({ reportId, revisi })),
    dari: 'diajukan',
    ke,
    langkah: 'verifikasi',
    personId: act.petugas.id,
    peran,
    now: new Date(act.now.epochMilliseconds),
  });
  const hasil: HasilSatu[] = [];
  for (const { reportId, revisi } of semua) {
    const satu = { reportId, revisi };
    if (moved.has(reportId)) hasil.push(satu);
    else if (diAntrian(satu)?.lihat.length) hasil.push({ ...satu, refusal: { code: 'perlu-dilihat' } });
    else hasil.push({ ...satu, refusal: await didahului(act, { ...satu, langkah: 'verifikasi' }) });
  }
  return hasil;
}
