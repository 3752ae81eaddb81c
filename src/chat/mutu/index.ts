import { temuanBulan } from '../../app/mutu/temuan-bulan.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Fitur } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { layarMutu, VERB_MUTU } from './layar-mutu.ts';

async function pesanMutu(act: TindakanPetugas, bulan: Bulan, halaman = 0): Promise<Pesan> {
  return layarMutu(act, await temuanBulan(act.tx, act.kantor, bulan, act.now), halaman);
}

/** `/mutu`, or `/mutu 2026-02`. */
async function perintahMutu(turn: Turn, argumen: string): Promise<void> {
  const diminta = argumen === '' ? undefined : parseBulan(argumen);
  if (diminta !== undefined && !diminta.ok) {
    turn.balas({ teks: sayRefusal(turn.say, diminta.refusal) });
    return;
  }
  const act = await pilihKantor(turn, 'verifikasi', VERB_MUTU);
  if (act !== undefined)
    turn.balas(await pesanMutu(act, diminta?.value ?? bulanBerjalan(act.kantor, turn.now)));
}

/** `<office>[.<month>[.<page>]]`; without a month the present one. */
async function ketukMutu(turn: Turn, payload: Payload): Promise<void> {
  const [office = '', bulan = '', halaman = '0'] = payload.id.split('.');
  const act = await diKantor(turn, Number(office), 'verifikasi');
  if (act === undefined) return;
  const read = parseBulan(bulan);
  const yang = read.ok ? read.value : bulanBerjalan(act.kantor, turn.now);
  turn.ubahPesan(await pesanMutu(act, yang, Number(halaman)));
}

/** What about the reported data is worth a look; for those who verify, in their private chat. */
export const mutu: Fitur = {
  perintah: [{ nama: 'mutu', syarat: 'verifikasi', jalankan: perintahMutu }],
  ketuk: [{ verb: VERB_MUTU, syarat: 'verifikasi', jalankan: ketukMutu }],
};
