import type { TindakanPetugas } from '../../app/pelaku.ts';
import { antrian, sekaligus } from '../../app/verifikasi/antrian.ts';
import { sidik } from '../../app/verifikasi/sidik.ts';
import { type HasilSatu, verifikasiBanyak } from '../../app/verifikasi/verifikasi-banyak.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat } from './alamat.ts';
import { layarAntrian, layarSekaligus } from './layar-antrian.ts';

/** Shows what would be verified together. */
export async function ketukBanyak(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'verifikasi');
  if (alamat !== undefined) turn.ubahPesan(layarSekaligus(alamat.act, await antrian(alamat.act)));
}

/** Verifies exactly the list that was on the screen; a list that changed meanwhile is shown anew instead. */
export async function ketukSemua(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'verifikasi');
  if (alamat === undefined) return;
  const { act, sisa } = alamat;
  const semua = await antrian(act);
  const bersih = sekaligus(semua.isi);
  if (bersih.length === 0)
    return turn.ubahPesan(layarAntrian(act, semua, { awal: turn.say('verif-banyak-habis') }));
  if (sidik(bersih) !== sisa[0]) {
    return turn.ubahPesan(layarSekaligus(act, semua, sayRefusal(turn.say, { code: 'daftar-berubah' })));
  }
  const hasil = await verifikasiBanyak(act, bersih);
  const nama = new Map(bersih.map((one) => [one.reportId, one.pelapor.namaPendek]));
  turn.ubahPesan(layarAntrian(act, await antrian(act), { awal: kataHasil(act, hasil, nama) }));
}

/** How many were verified, and of each other one why not. */
function kataHasil(
  { say }: TindakanPetugas,
  hasil: readonly HasilSatu[],
  nama: ReadonlyMap<number, string>,
): string {
  const lines = hasil.flatMap(({ reportId, refusal }) =>
    refusal === undefined ? [] : [`• ${nama.get(reportId) ?? ''}: ${sayRefusal(say, refusal)}`],
  );
  return [say('verif-banyak-hasil', { jumlah: hasil.length - lines.length }), ...lines].join('\n');
}
