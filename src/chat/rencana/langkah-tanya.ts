import { bacaJawaban } from '../../app/rencana/baca-jawaban.ts';
import { catatKeputusan } from '../../app/rencana/simpanan-rencana.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Langkah } from '../shared/fitur.ts';
import { majukan } from './alur.ts';
import { drafSaya } from './draf-saya.ts';
import { layarTanya, pilihanUrut } from './layar-tanya.ts';

/** An answer that is typed: the number of a choice, its words, or the figure, day or word that is asked for. */
export const langkahTanya: Langkah<{ id: number; versi: number }> = {
  async tanya() {
    throw new Error('the question is asked by majukan');
  },
  async jawab(turn, { id, versi }, masukan) {
    const draf = await drafSaya(turn, id, versi);
    if (draf === undefined) return turn.selesai();
    const { act, meja } = draf;
    const [satu] = meja.pertanyaan;
    if (satu === undefined) return turn.selesai();
    if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
    if (masukan.jenis === 'berkas') return turn.balas({ teks: turn.say('rencana-berkas-di-tengah') });
    if (masukan.jenis !== 'teks') return turn.balas(layarTanya(turn.say, meja));
    const dibaca = bacaJawaban(turn.say, meja, pilihanUrut(meja), masukan.teks);
    if (!dibaca.ok) return turn.balas({ teks: sayRefusal(turn.say, dibaca.refusal) });
    const keputusan = meja.putuskan(meja.unggahan.args.keputusan, satu, dibaca.value);
    const baru = await catatKeputusan(turn.tx, meja.unggahan, keputusan);
    if (!baru.ok) return turn.balas({ teks: sayRefusal(turn.say, baru.refusal) });
    await majukan(turn, act, baru.value, { taruh: turn.balas, terbaca: meja.isi });
  },
};
