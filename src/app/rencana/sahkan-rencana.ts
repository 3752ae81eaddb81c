import { ok, type Result, refuse } from '../../domain/result.ts';
import { copyPrint } from '../../store/plan-print.ts';
import { closeUnggahan } from '../../store/rencana-unggahan.ts';
import type { UnggahanRefusal } from '../anggaran/unggahan-saya.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { tetapkanMulai } from '../pengaturan/mulai-lapor.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { authorOf } from '../riwayat-kantor/record-office-change.ts';
import type { MejaRencana } from './meja-rencana.ts';
import { planState, type SimpanRencanaRefusal, simpanRencana } from './simpan-rencana.ts';

/** Why a plan was not stored. */
export type SahkanRencanaRefusal =
  | UnggahanRefusal
  | SimpanRencanaRefusal
  | MeanwhileRefusal
  /** Something is still to be answered. */
  | { code: 'rencana-belum-dijawab'; sisa: number }
  /** Cells of the template that were not taken. */
  | { code: 'templat-sel-salah'; jumlah: number }
  | { code: 'rencana-asing'; nama: string };

/**
 * Stores what a document says as the office's newest plan version: the one moment at which anything of it is stored. A
 * second press of the same button finds it done.
 * @returns id of the version
 */
export async function sahkanRencana(
  act: TindakanPetugas,
  meja: MejaRencana,
): Promise<Result<number, SahkanRencanaRefusal>> {
  const { tx, petugas, kantor } = act;
  const { unggahan, rencana, lama, isi } = meja;
  const sendiri = unggahan.officeId === kantor.id && unggahan.personId === petugas.id;
  if (!sendiri || penugasanDengan(petugas, kantor.id, 'rencana').length === 0)
    return refuse({ code: 'daftar-bukan-milik' });
  if (meja.salah.length > 0) return refuse({ code: 'templat-sel-salah', jumlah: meja.salah.length });
  if (meja.pertanyaan.length > 0)
    return refuse({ code: 'rencana-belum-dijawab', sisa: meja.pertanyaan.length });
  const [asing] = meja.asing;
  if (asing !== undefined) return refuse({ code: 'rencana-asing', nama: asing });
  const stale = await changedMeanwhile(
    act,
    { perihal: 'rencana', tindakan: 'tambah', objek: rencana.dokumen, sesudah: planState(rencana) },
    [{ perihal: 'rencana' }],
  );
  if (stale !== undefined) return refuse(stale);
  const oleh = authorOf(act, 'rencana');
  const tersimpan = await simpanRencana(tx, kantor, {
    rencana,
    keputusan: unggahan.args.keputusan,
    fileId: unggahan.fileId,
    oleh,
    now: new Date(act.now.epochMilliseconds),
  });
  if (!tersimpan.ok) return tersimpan;
  await tetapkanMulai(tx, kantor, act.now, oleh);
  if (!(await closeUnggahan(tx, unggahan.id, unggahan.versi, 'selesai')))
    throw new Error('a document was closed by somebody else while its row was locked');
  if (isi.sumber === 'templat' && lama !== undefined) await copyPrint(tx, lama.id, tersimpan.value);
  return ok(tersimpan.value);
}
