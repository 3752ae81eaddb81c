import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import { type KataPenjelasan, kataPenjelasan } from '../../render/jelaskan/kata-penjelasan.ts';
import type { Tx } from '../../store/tx.ts';
import type { Say } from '../../text/translator.ts';
import { figurBernama } from '../jelaskan/figur-bernama.ts';
import { orangDari, penjelasanDari } from '../jelaskan/jelaskan-figur.ts';
import { konteksKata } from '../jelaskan/konteks-kata.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';

/** The digest shows physical progress without gaji only, and of the plan's nodes the programs. */
function ditampilkan(figur: Figur, program: ReadonlySet<number>): boolean {
  if (figur.jenis === 'indikator') return false;
  if (figur.jenis === 'fisik_kantor') return figur.tanpaGaji;
  return !('nodeId' in figur) || program.has(figur.nodeId);
}

/** The figures that the digest shows, in the words of `/jelaskan`: those of the office, and money and work of each program. */
export async function penjelasanDigest(tx: Tx, say: Say, keadaan: KeadaanBulan): Promise<KataPenjelasan[]> {
  const { kantor, rencana } = keadaan;
  const program = new Set(rencana?.nodes.flatMap((node) => (node.level === 'program' ? [node.id] : [])));
  const semua = figurBernama(kantor, rencana)
    .filter(({ figur }) => ditampilkan(figur, program))
    .flatMap(({ figur }) => penjelasanDari(keadaan, figur, kantor.pelapor) ?? []);
  const konteks = konteksKata(say, keadaan, await orangDari(tx, semua));
  return semua.map((one) => kataPenjelasan(konteks, one));
}
