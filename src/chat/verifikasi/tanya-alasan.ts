import { bacaLaporan } from '../../app/verifikasi/baca-laporan.ts';
import type { StatusLaporan } from '../../domain/rencana.ts';
import { bulanTahun } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { tombol, VERB } from './alamat.ts';

/** Id of this folder's dialogue; raised when the meaning of a step's args changes. */
export const DIALOG_VERIFIKASI = 'verifikasi.v1';

/** What the typed reason is for: office, report, revision and status that were seen, item (or none), and the step. */
export type TempatAlasan = {
  o: number;
  r: number;
  v: number;
  t?: StatusLaporan;
  k: string | null;
  l: 'kembalikan' | 'buka';
};

/** Asks for a typed reason, and waits for it. */
export async function tanyaAlasan(turn: Turn, args: TempatAlasan): Promise<void> {
  const act = await diKantor(turn, args.o, 'verifikasi');
  if (act === undefined) return;
  const read = await bacaLaporan(act, args.r);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  const { pelapor, bulan } = read.value;
  const umum = { pelapor: pelapor.nama, bulan: bulanTahun(turn.say, bulan) };
  turn.ubahPesan({
    teks: args.l === 'buka' ? turn.say('verif-tulis-buka', umum) : turn.say('verif-tulis-alasan', umum),
    tombol: [[tombol(turn.say('verif-tombol-batal'), VERB.batal, [args.o, args.r], args.v)]],
  });
  turn.tunggu({ dialog: DIALOG_VERIFIKASI, langkah: 'alasan', args });
}
