import { type KataPenjelasan, kataPenjelasan } from '../../render/jelaskan/kata-penjelasan.ts';
import type { Tx } from '../../store/tx.ts';
import type { Say } from '../../text/translator.ts';
import { figurBernama } from '../jelaskan/figur-bernama.ts';
import { orangDari, penjelasanDari } from '../jelaskan/jelaskan-figur.ts';
import { konteksKata } from '../jelaskan/konteks-kata.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';

/** The figures that the digest shows, in the words of `/jelaskan`: those of the office, and money and work of each program. */
export async function penjelasanDigest(tx: Tx, say: Say, keadaan: KeadaanBulan): Promise<KataPenjelasan[]> {
  const { kantor, rencana } = keadaan;
  const program = new Set(rencana?.nodes.flatMap((node) => (node.level === 'program' ? [node.id] : [])));
  const semua = figurBernama(kantor, rencana)
    .filter(({ figur }) => figur.jenis !== 'indikator' && (!('nodeId' in figur) || program.has(figur.nodeId)))
    .flatMap(({ figur }) => penjelasanDari(keadaan, figur, kantor.pelapor) ?? []);
  const konteks = konteksKata(say, keadaan, await orangDari(tx, semua));
  return semua.map((one) => kataPenjelasan(konteks, one));
}
