import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bukaMejaRencana, type MejaRencana } from '../../app/rencana/meja-rencana.ts';
import { type IsiRencana, rencanaSaya, type UnggahanRencana } from '../../app/rencana/simpanan-rencana.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';

/** An open document of the sender's own, with their right at its office. */
export interface DrafSaya {
  act: TindakanPetugas;
  meja: MejaRencana;
}

function katakan(turn: Turn, teks: string): void {
  if (turn.masukan.jenis === 'ketuk') turn.toast(teks);
  else turn.balas({ teks });
}

/** The sender's own document in the version that they saw; undefined, having said so, otherwise. */
export async function unggahanSaya(
  turn: Turn,
  id: number,
  versi: number,
): Promise<{ act: TindakanPetugas; unggahan: UnggahanRencana } | undefined> {
  const dibaca = await rencanaSaya(turn.tx, turn.petugas?.id, id, versi);
  if (!dibaca.ok) {
    katakan(turn, sayRefusal(turn.say, dibaca.refusal));
    return undefined;
  }
  const act = await diKantor(turn, dibaca.value.officeId, 'rencana');
  return act && { act, unggahan: dibaca.value };
}

/** The same, with what follows from it. */
export async function drafSaya(turn: Turn, id: number, versi: number): Promise<DrafSaya | undefined> {
  const punya = await unggahanSaya(turn, id, versi);
  return punya && (await bukaDraf(turn, punya.act, punya.unggahan));
}

/** Opens a document; undefined, having said why, when it cannot be worked on any more. */
export async function bukaDraf(
  turn: Turn,
  act: TindakanPetugas,
  unggahan: UnggahanRencana,
  terbaca?: IsiRencana,
): Promise<DrafSaya | undefined> {
  const meja = await bukaMejaRencana(turn, act.kantor, unggahan, terbaca);
  if (meja.ok) return { act, meja: meja.value };
  turn.balas({ teks: sayRefusal(turn.say, meja.refusal) });
  return undefined;
}
