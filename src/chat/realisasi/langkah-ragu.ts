import { Decimal } from 'decimal.js';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { butirDari } from './alur.ts';
import { jawabButir } from './langkah-butir.ts';
import { bukaMeja } from './lembar-turn.ts';
import { rekamNilai } from './rekam-nilai.ts';
import { VERB_BACAAN } from './tanya-ragu.ts';
import type { TempatRagu } from './tempat.ts';

/** Takes the chosen reading; anything typed is a new answer to the item. */
export async function jawabRagu(turn: Turn, args: TempatRagu, masukan: Masukan): Promise<void> {
  const { payload } = masukan.jenis === 'ketuk' ? masukan : {};
  const chosen = payload?.verb === VERB_BACAAN ? args.nilai[Number(payload.id)] : undefined;
  if (chosen === undefined) return await jawabButir(turn, args, masukan);
  const opened = await bukaMeja(turn, args.p, args.b);
  const butir = opened.ok ? butirDari(opened.value, args.k) : undefined;
  if (!opened.ok || butir === undefined) return turn.selesai();
  await rekamNilai(turn, opened.value, butir, new Decimal(chosen), [args.kode]);
}
