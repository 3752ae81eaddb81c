import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { jawabButir } from './langkah-butir.ts';
import { SUDAH } from './tanya-hari.ts';
import type { TempatButir } from './tempat.ts';

/** Takes the answer to "which day"; a bare "sudah" is told what to type. */
export async function jawabTanggal(turn: Turn, args: TempatButir, masukan: Masukan): Promise<void> {
  if (masukan.jenis === 'teks' && SUDAH.test(masukan.teks.trim())) {
    turn.balas({ teks: turn.say('lapor-perlu-tanggal') });
    return;
  }
  await jawabButir(turn, args, masukan);
}
