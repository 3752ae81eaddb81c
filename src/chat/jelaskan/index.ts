import { jelaskanFigur } from '../../app/jelaskan/jelaskan-figur.ts';
import { konteksKata } from '../../app/jelaskan/konteks-kata.ts';
import { simpanPenjelasan } from '../../app/jelaskan/simpan-penjelasan.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import { punyaHak } from '../../domain/peran.ts';
import { barisPenjelasan } from '../../render/jelaskan/baris-penjelasan.ts';
import { kataPenjelasan } from '../../render/jelaskan/kata-penjelasan.ts';
import { bulanTahun } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { type Alamat, bukaAlamat } from '../ringkasan/alamat.ts';
import type { Fitur } from '../shared/fitur.ts';
import { sebagai, type Turn } from '../shared/turn.ts';
import { VERB_JELAS } from './alamat.ts';
import { decodeFigur } from './alamat-figur.ts';
import { layarFigur } from './layar-figur.ts';
import { type DaftarFigur, layarDaftar, layarPilih } from './layar-pilih.ts';

const HAK = ['lihat_status', 'lapor'] as const;

/** The offices where the person may ask, with the strongest right that they hold there. */
async function tindakanSemua(turn: Turn): Promise<TindakanPetugas[]> {
  const peran = turn.petugas?.penugasan ?? [];
  const semua: TindakanPetugas[] = [];
  for (const officeId of new Set(peran.map((one) => one.officeId))) {
    const hak = HAK.find((one) => peran.some((p) => p.officeId === officeId && punyaHak(p.peran, one)));
    const act = hak && (await sebagai(turn, officeId, hak));
    if (act !== undefined) semua.push(act);
  }
  return semua;
}

/** `/jelaskan`, or `/jelaskan 2026-02`. */
async function perintahJelaskan(turn: Turn, argumen: string): Promise<void> {
  const diminta = argumen === '' ? undefined : parseBulan(argumen);
  if (diminta !== undefined && !diminta.ok) {
    turn.balas({ teks: sayRefusal(turn.say, diminta.refusal) });
    return;
  }
  for (const act of await tindakanSemua(turn)) {
    const bulan: Bulan = diminta?.value ?? bulanBerjalan(act.kantor, turn.now);
    turn.balas(await layarPilih(turn.say, act, bulan));
  }
}

async function ketukPilih(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, HAK);
  if (alamat !== undefined) turn.ubahPesan(await layarPilih(turn.say, alamat.tindakan, alamat.bulan));
}

const DAFTAR: readonly DaftarFigur[] = ['program', 'kantor', 'desa', 'milik'];

async function ketukDaftar(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, HAK);
  if (alamat === undefined) return;
  const jenis = DAFTAR.find((one) => one === alamat.sisa[0]);
  if (jenis === undefined) return turn.toast(turn.say('button-unknown'));
  turn.ubahPesan(await layarDaftar(turn.say, alamat.tindakan, alamat.bulan, jenis, Number(alamat.sisa[1])));
}

async function dijelaskan(turn: Turn, { tindakan, bulan, sisa }: Alamat) {
  const figur = decodeFigur(sisa[0] ?? '');
  if (figur === undefined) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  const hasil = await jelaskanFigur(tindakan, bulan, figur);
  if (hasil.ok) return hasil.value;
  turn.toast(sayRefusal(turn.say, hasil.refusal));
  return undefined;
}

/** A figure's explanation comes as a message of its own: the screen that showed the figure stays. */
async function ketukFigur(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, HAK);
  const hasil = alamat && (await dijelaskan(turn, alamat));
  if (hasil !== undefined) turn.balas(layarFigur(turn.say, hasil));
}

/** The whole explanation as a file, where it is longer than a message. */
async function ketukRinci(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, HAK);
  const hasil = alamat && (await dijelaskan(turn, alamat));
  if (alamat === undefined || hasil === undefined || turn.petugas === undefined) return;
  const kata = kataPenjelasan(konteksKata(turn.say, hasil.keadaan, hasil.orang), hasil.penjelasan);
  const nama = turn.say('jelas-nama-berkas', { bulan: bulanTahun(turn.say, alamat.bulan) });
  const teks = [kata.judul, '', ...barisPenjelasan(turn.say, kata), ''].join('\n');
  const fileId = await simpanPenjelasan(turn.tx, { nama, teks }, turn.now);
  const chatId = turn.petugas.telegramId;
  turn.kirim({ chatId, method: 'sendDocument', payload: { chat_id: chatId }, fileId, jenis: 'jawaban' });
  turn.toast(turn.say('jelas-terkirim'));
}

/** Where a figure comes from: any figure of the office, down to who reported what and when. */
export const jelaskan: Fitur = {
  perintah: [{ nama: 'jelaskan', syarat: 'siapa_pun', jalankan: perintahJelaskan }],
  ketuk: [
    { verb: VERB_JELAS.pilih, syarat: 'siapa_pun', jalankan: ketukPilih },
    { verb: VERB_JELAS.daftar, syarat: 'siapa_pun', jalankan: ketukDaftar },
    { verb: VERB_JELAS.figur, syarat: 'siapa_pun', jalankan: ketukFigur },
    { verb: VERB_JELAS.rinci, syarat: 'siapa_pun', jalankan: ketukRinci },
  ],
};
