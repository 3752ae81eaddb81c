import type { Masukan } from '../shared/masukan.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { kembali } from './kembalikan.ts';
import type { TempatAlasan } from './tanya-alasan.ts';

/** Takes the typed reason; anything else is asked for again. */
export async function jawabAlasan(turn: Turn, args: TempatAlasan, masukan: Masukan): Promise<void> {
  if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
  if (masukan.jenis !== 'teks' || masukan.teks.trim() === '')
    return turn.balas({ teks: turn.say('verif-perlu-teks') });
  const act = await diKantor(turn, args.o, 'verifikasi');
  if (act === undefined) return;
  turn.selesai();
  const diminta = {
    reportId: args.r,
    revisi: args.v,
    status: args.t,
    butir: args.k ?? undefined,
    alasan: masukan.teks,
  };
  await kembali(turn, act, diminta, args.l);
}
