import { penugasanDengan, type TindakanPetugas } from '../../app/pelaku.ts';
import { bukaMejaRencana } from '../../app/rencana/meja-rencana.ts';
import { rencanaTerbuka } from '../../app/rencana/simpanan-rencana.ts';
import type { Pesan } from '../../text/pesan.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { layarRencana } from './layar-rencana.ts';

/** The screen of `/rencana` as of a day (today unless told otherwise), with what the person left open. */
export async function tampilRencana(turn: Turn, act: TindakanPetugas, hari?: string): Promise<Pesan> {
  const { kantor, petugas } = act;
  const today = hariIni(turn.now, kantor).toString();
  const mengubah = penugasanDengan(petugas, kantor.id, 'rencana').length > 0;
  const unggahan = mengubah ? await rencanaTerbuka(turn.tx, kantor.id, petugas.id) : undefined;
  let sisa: number | undefined;
  let salah: number | undefined;
  if (unggahan?.keadaan === 'terbaca') {
    const meja = await bukaMejaRencana(turn, kantor, unggahan);
    if (meja.ok) [sisa, salah] = [meja.value.pertanyaan.length, meja.value.salah.length];
  }
  return layarRencana(turn.say, {
    kantor,
    hari: hari ?? today,
    hariIni: today,
    mengubah,
    ...(unggahan && { terbuka: { unggahan, sisa, salah } }),
  });
}
