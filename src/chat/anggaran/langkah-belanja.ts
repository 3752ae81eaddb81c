import { bukaBelanja } from '../../app/anggaran/buka-belanja.ts';
import { pratinjauBelanja } from '../../app/anggaran/pratinjau-belanja.ts';
import { isBelanja, type UnggahanBelanja } from '../../app/anggaran/simpanan.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { bulanTahun } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { bukaMeja } from '../realisasi/lembar-turn.ts';
import type { Langkah } from '../shared/fitur.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { ambilDaftar } from './langkah-daftar.ts';

/** Which month of which reporter unit a list is for. */
export type TempatBelanja = { p: number; b: Bulan };

/** Shows what was read, as a new message or in place of the one whose button was pressed. */
export async function tampilkanBelanja(
  turn: Turn,
  act: TindakanPetugas,
  unggahan: UnggahanBelanja,
): Promise<void> {
  const meja = await bukaBelanja(turn, act.kantor, unggahan);
  if (meja === undefined) return turn.balas({ teks: sayRefusal(turn.say, { code: 'daftar-bukan-milik' }) });
  turn.ubahPesan(pratinjauBelanja(turn.say, unggahan, meja));
}

/** Takes a list for a month that the person may fill in, and shows what was read. */
export async function terimaBelanja(turn: Turn, { p, b }: TempatBelanja, masukan: Masukan): Promise<void> {
  const meja = await bukaMeja(turn, p, b);
  if (!meja.ok) {
    turn.balas({ teks: sayRefusal(turn.say, meja.refusal) });
    return turn.selesai();
  }
  const { act } = meja.value;
  const untuk = { tujuan: 'belanja', args: { pelaporId: p, bulan: b } } as const;
  const unggahan = await ambilDaftar(turn, act, untuk, masukan);
  if (unggahan !== undefined && isBelanja(unggahan)) await tampilkanBelanja(turn, act, unggahan);
}

/** A list of the money of all sub kegiatan. */
export const langkahBelanja: Langkah<TempatBelanja> = {
  async tanya(turn, { b }) {
    turn.balas({ teks: turn.say('anggaran-tanya-belanja', { bulan: bulanTahun(turn.say, b) }) });
  },
  async jawab(turn, args, masukan) {
    await terimaBelanja(turn, args, masukan);
  },
};
