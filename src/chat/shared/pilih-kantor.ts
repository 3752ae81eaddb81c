import { kantorTerbaru } from '../../app/kalender/fresh-office.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type Hak, punyaHak } from '../../domain/peran.ts';
import { encodePayload } from '../../text/payload.ts';
import { sebagai, type Turn } from './turn.ts';

/**
 * The office at which a command works: the only one where the person holds the right; with several it asks.
 * @param verb of the buttons, whose id is the office's; the press does the command's work there
 * @returns undefined when the question was asked, or when there is no such office
 */
export async function pilihKantor(turn: Turn, hak: Hak, verb: string): Promise<TindakanPetugas | undefined> {
  const semua = turn.petugas?.penugasan.filter((one) => punyaHak(one.peran, hak)) ?? [];
  const [pertama, ...lain] = [...new Set(semua.map((one) => one.officeId))];
  if (pertama === undefined) return undefined;
  if (lain.length === 0) return await sebagai(turn, pertama, hak);
  const tombol = [];
  for (const id of [pertama, ...lain]) {
    const { nama } = await turn.kantor(id);
    tombol.push([{ label: nama, data: encodePayload(verb, id) }]);
  }
  turn.balas({ teks: turn.say('kantor-yang-mana'), tombol });
  return undefined;
}

/** The same at the office as it stands now: for the screen that is shown after an act, or beside what happened meanwhile. */
export async function asItStands(turn: Turn, act: TindakanPetugas): Promise<TindakanPetugas> {
  return { ...act, kantor: await kantorTerbaru(turn.tx, act.kantor.id), seen: undefined };
}

/**
 * The use case's view at an office that a button or dialogue names.
 * @param seen number of the office's newest change on the screen where a decision was begun, from its button or dialogue
 * @returns undefined, having said so, when the person holds no role with this right there (any more)
 */
export async function diKantor(
  turn: Turn,
  officeId: number,
  hak: Hak,
  seen?: number,
): Promise<TindakanPetugas | undefined> {
  const tindakan = await sebagai(turn, officeId, hak);
  if (tindakan !== undefined) return seen === undefined ? tindakan : { ...tindakan, seen };
  const teks = turn.say('button-not-yours');
  if (turn.masukan.jenis === 'ketuk') turn.toast(teks);
  else turn.balas({ teks });
  turn.selesai();
  return undefined;
}
