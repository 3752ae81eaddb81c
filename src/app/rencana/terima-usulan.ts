import { ok, type Result } from '../../domain/result.ts';
import type { UnggahanRefusal } from '../anggaran/unggahan-saya.ts';
import type { Tindakan } from '../pelaku.ts';
import { bukaMejaRencana, type MejaRencana } from './meja-rencana.ts';
import { catatKeputusan, type UnggahanRencana } from './simpanan-rencana.ts';

/** Answers bring questions (an owner of a program, then of its kegiatan); beyond this something asks in a circle. */
const PUTARAN_MAX = 12;

/** Questions whose answer changes which others there are: answered alone. */
const SENDIRI: readonly string[] = ['tabel', 'urutan'];

/**
 * Takes every proposal of the questions that are left, and of those that follow from them; what has no proposal stays
 * to be asked. All of it is one answer that can be taken back.
 * @returns how many questions were answered so
 */
export async function terimaSemuaUsulan(
  tindakan: Pick<Tindakan, 'tx' | 'now' | 'say'>,
  awal: MejaRencana,
): Promise<Result<{ unggahan: UnggahanRencana; jumlah: number }, UnggahanRefusal>> {
  let meja = awal;
  let jumlah = 0;
  for (let putaran = 0; putaran < PUTARAN_MAX; putaran += 1) {
    const berusul = meja.pertanyaan.filter(({ usulan }) => usulan !== undefined);
    const sendiri = berusul.find(({ jenis }) => SENDIRI.includes(jenis));
    const dijawab = sendiri === undefined ? berusul : [sendiri];
    if (dijawab.length === 0) break;
    jumlah += dijawab.length;
    const keputusan = dijawab.reduce(
      (k, one) => meja.putuskan(k, one, one.usulan ?? []),
      meja.unggahan.args.keputusan,
    );
    const args = { ...meja.unggahan.args, keputusan };
    const lagi = await bukaMejaRencana(tindakan, meja.kantor, { ...meja.unggahan, args }, meja.isi);
    if (!lagi.ok) break;
    meja = lagi.value;
  }
  const tersimpan = await catatKeputusan(tindakan.tx, awal.unggahan, meja.unggahan.args.keputusan);
  return tersimpan.ok ? ok({ unggahan: tersimpan.value, jumlah }) : tersimpan;
}
