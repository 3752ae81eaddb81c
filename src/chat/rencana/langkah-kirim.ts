import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bukaMejaRencana } from '../../app/rencana/meja-rencana.ts';
import { pratinjauRencana } from '../../app/rencana/pratinjau-rencana.ts';
import { terimaBerkasRencana, terimaTempelan } from '../../app/rencana/terima-rencana.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Langkah } from '../shared/fitur.ts';
import type { Masukan } from '../shared/masukan.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';

/** Takes a file, or a pasted table; what it says is shown, and nothing is stored as a plan. */
export async function terimaRencana(turn: Turn, act: TindakanPetugas, masukan: Masukan): Promise<void> {
  const { say } = turn;
  if (masukan.jenis === 'berkas') {
    const hasil = await terimaBerkasRencana(act, masukan);
    if (!hasil.ok) return turn.balas({ teks: sayRefusal(say, hasil.refusal) });
    turn.selesai();
    return turn.balas({ teks: say('rencana-berkas-diterima', { nama: hasil.value.nama }) });
  }
  if (masukan.jenis !== 'teks' || !masukan.teks.trim().includes('\n'))
    return turn.balas({ teks: say('rencana-perlu-berkas') });
  const hasil = await terimaTempelan(act, masukan.teks);
  if (!hasil.ok) return turn.balas({ teks: sayRefusal(say, hasil.refusal) });
  turn.selesai();
  const meja = await bukaMejaRencana(turn, act.kantor, hasil.value);
  turn.balas(meja.ok ? pratinjauRencana(say, meja.value) : { teks: sayRefusal(say, meja.refusal) });
}

/** The document: a file or a pasted table. */
export const langkahKirim: Langkah<{ officeId: number }> = {
  async tanya(turn) {
    turn.balas({ teks: turn.say('rencana-tanya-berkas') });
  },
  async jawab(turn, { officeId }, masukan) {
    if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
    const act = await diKantor(turn, officeId, 'rencana');
    if (act !== undefined) await terimaRencana(turn, act, masukan);
  },
};
