import type { TindakanPetugas } from '../../app/pelaku.ts';
import {
  type Keputusan,
  keputusanDiminta,
  perihalKendala,
  putuskanKendala,
} from '../../app/verifikasi/putuskan-kendala.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { bulanTahun } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { singkat } from './kata.ts';

/** Letters of an obstacle that are shown. */
const HURUF = 1500;

/** /keputusan: the obstacles for which a decision is wanted, one by one. */
export async function perintahKeputusan(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'putuskan', VERB.putusan);
  if (act !== undefined) turn.balas(await layarKeputusan(act));
}

/** The next one after an obstacle: `<office>[.<kendala>]`. */
export async function ketukPutusan(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'putuskan');
  if (alamat !== undefined)
    turn.ubahPesan(await layarKeputusan(alamat.act, { setelah: Number(alamat.sisa[0] ?? 0) }));
}

async function layarKeputusan(
  act: TindakanPetugas,
  { setelah = 0, awal }: { setelah?: number; awal?: string } = {},
): Promise<Pesan> {
  const { say, kantor } = act;
  const semua = await keputusanDiminta(act);
  const at = semua.findIndex((one) => one.id === setelah) + 1;
  const kendala = semua[at] ?? semua[0];
  if (kendala === undefined) return { awal, teks: say('verif-keputusan-kosong') };
  const putus = (keputusan: Keputusan) =>
    tombol(say(`verif-putuskan-${keputusan}`), VERB.putus, [kantor.id, kendala.id, keputusan]);
  return {
    awal,
    judul: say('verif-keputusan-judul', { nomor: semua.indexOf(kendala) + 1, dari: semua.length }),
    teks: say('verif-keputusan-isi', {
      perihal: perihalKendala(say, kantor, kendala),
      pelapor: pelaporKantor(kantor, kendala.pelaporId)?.nama ?? '',
      bulan: bulanTahun(say, kendala.bulan),
      kendala: singkat(kendala.teks, HURUF),
      oleh: kendala.oleh,
    }),
    tombol: [
      [putus('setuju'), putus('bahas_rakor')],
      ...(semua.length > 1
        ? [[tombol(say('verif-tombol-berikut'), VERB.putusan, [kantor.id, kendala.id])]]
        : []),
    ],
  };
}

/** Decides, and says what was decided; undefined when the button was not the person's or of another form. */
async function putuskan(
  turn: Turn,
  payload: Payload,
): Promise<{ act: TindakanPetugas; kata: string } | undefined> {
  const alamat = await bukaAlamat(turn, payload, 'putuskan');
  if (alamat === undefined) return undefined;
  const { act, sisa } = alamat;
  const [id = '', keputusan = ''] = sisa;
  if (!/^\d{1,9}$/.test(id) || (keputusan !== 'setuju' && keputusan !== 'bahas_rakor')) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  const done = await putuskanKendala(act, { kendalaId: Number(id), keputusan });
  if (!done.ok) {
    const kata = sayRefusal(turn.say, done.refusal);
    if (done.refusal.code === 'sudah-diputuskan') return { act, kata };
    turn.toast(kata);
    return undefined;
  }
  const perihal = perihalKendala(turn.say, act.kantor, done.value);
  return {
    act,
    kata: turn.say('verif-diputuskan', { perihal, keputusan: turn.say(`verif-putus-${keputusan}`) }),
  };
}

/** A decision in the list: the next one comes by itself. */
export async function ketukPutus(turn: Turn, payload: Payload): Promise<void> {
  const done = await putuskan(turn, payload);
  if (done !== undefined) turn.ubahPesan(await layarKeputusan(done.act, { awal: done.kata }));
}

/** A decision under another message, such as the digest's picture, which is left as it is. */
export async function ketukKeputusan(turn: Turn, payload: Payload): Promise<void> {
  const done = await putuskan(turn, payload);
  if (done === undefined) return;
  const lagi = await keputusanDiminta(done.act);
  const label = turn.say('verif-tombol-keputusan-lain', { jumlah: lagi.length });
  const tombolLagi = tombol(label, VERB.putusan, [done.act.kantor.id]);
  turn.balas({ teks: done.kata, tombol: lagi.length > 0 ? [[tombolLagi]] : undefined });
}
