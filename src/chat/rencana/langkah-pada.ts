import { bacaTanggal } from '../../domain/tanggal-depan.ts';
import type { Langkah } from '../shared/fitur.ts';
import { teksJawaban } from '../shared/jawab-tanggal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { hariIni } from '../shared/turn.ts';
import { tampilRencana } from './tampil-rencana.ts';

/** The day as of which the plan is to be shown; any day, past or to come. */
export const langkahPada: Langkah<{ officeId: number }> = {
  async tanya(turn) {
    turn.balas({ teks: turn.say('rencana-tanya-pada') });
  },
  async jawab(turn, { officeId }, masukan) {
    const act = await diKantor(turn, officeId, 'lihat_rencana');
    if (act === undefined) return;
    const teks = teksJawaban(masukan);
    if (teks === undefined) return turn.balas({ teks: turn.say('ketik-tanggal') });
    const dibaca = bacaTanggal(teks, hariIni(turn.now, act.kantor).toPlainYearMonth());
    if (!dibaca.ok) return turn.balas({ teks: turn.say('rencana-pada-ulang') });
    turn.selesai();
    turn.balas(await tampilRencana(turn, act, dibaca.value.toString()));
  },
};
