import { restoreAnswer, type StoredAnswer } from '../../domain/answer-parts.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { butirDari, diisiOrangLain, kabarkanBentrok } from './alur.ts';
import { jawabButir } from './langkah-butir.ts';
import { bukaMeja } from './lembar-turn.ts';
import { rekamNilai } from './rekam-nilai.ts';
import { sidikRagu, VERB_BACAAN } from './tanya-ragu.ts';
import type { TempatRagu } from './tempat.ts';

/** "yes" typed instead of the first button: the figure as it was typed. */
const YA = /^(ya|iya|benar|betul|sudah benar)[.!]?$/i;

/** The reading that was chosen, whole; undefined for anything else, an old question's button among it. */
function bacaan(args: TempatRagu, masukan: Masukan): StoredAnswer | undefined {
  if (masukan.jenis === 'teks') return YA.test(masukan.teks.trim()) ? args.answers[0] : undefined;
  if (masukan.jenis !== 'ketuk' || masukan.payload?.verb !== VERB_BACAAN) return undefined;
  const [sidik, index] = masukan.payload.id.split('.');
  return sidik === sidikRagu(args) ? args.answers[Number(index)] : undefined;
}

/** Takes the chosen reading, with what raised the question beside it; anything else typed is a new answer to the item. */
export async function jawabRagu(turn: Turn, args: TempatRagu, masukan: Masukan): Promise<void> {
  const chosen = bacaan(args, masukan);
  if (chosen === undefined) return await jawabButir(turn, args, masukan);
  const opened = await bukaMeja(turn, args.p, args.b);
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return turn.selesai();
  }
  const meja = opened.value;
  const butir = butirDari(meja, args.k);
  if (butir === undefined) return turn.selesai();
  const jawaban = restoreAnswer(chosen);
  if (diisiOrangLain(turn, meja.lembar, args.k, args.s)) {
    const isi = kataIsi(turn.say, butir, { ...jawaban, keadaan: 'nilai' }, tahunOf(args.b));
    return kabarkanBentrok(turn, meja, butir, isi);
  }
  await rekamNilai(turn, meja, butir, jawaban, [args.kode]);
}
