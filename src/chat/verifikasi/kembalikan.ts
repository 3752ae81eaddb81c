import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bacaLaporan } from '../../app/verifikasi/baca-laporan.ts';
import {
  bukaLaporan,
  type Kembalikan,
  KODE_ALASAN,
  kembalikanLaporan,
} from '../../app/verifikasi/kembalikan-laporan.ts';
import type { LaporanPeriksa } from '../../app/verifikasi/susun-laporan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { tombolHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { type AlamatLaporan, bukaAlamatLaporan, nomorDilihat, tombol, VERB } from './alamat.ts';
import { berCatatan, namaIsian } from './kata.ts';
import { lanjut, tampilkan, tempatDari, tolakLangkah } from './periksa.ts';
import { tanyaAlasan } from './tanya-alasan.ts';

/** Stands for the whole report where an item's key could be. */
const SELURUHNYA = 'semua';

/** Items offered on one page. */
const BUTIR_PER_HALAMAN = 10;

/** [Kembalikan]: which item is it about? Those with something to look at come first. Id `<office>.<report>[.<page>]`. */
export async function ketukTolak(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  const { act, dilihat, sisa } = alamat;
  const read = await bacaLaporan(act, dilihat.reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.ubahPesan(pilihButir(turn.say, read.value, alamat, Number(sisa[0] ?? 0)));
}

function pilihButir(say: Say, isi: LaporanPeriksa, { act, dilihat }: AlamatLaporan, halaman: number): Pesan {
  const { revisi } = dilihat;
  const id = [act.kantor.id, nomorDilihat(dilihat)];
  const urut = [...isi.baris].sort((a, b) => Number(berCatatan(b)) - Number(berCatatan(a)));
  const butir: Tombol[] = urut.map((one) => {
    const tanda = berCatatan(one) ? '▲ ' : '';
    return tombol(
      `${tanda}${namaIsian(say, one.butir, isi.bulan)}`,
      VERB.butir,
      [...id, one.butir.kunci],
      revisi,
    );
  });
  const pindah = (ke: number) => encodePayload(VERB.tolak, [...id, ke].join('.'), revisi);
  return {
    judul: say('verif-judul', { pelapor: isi.pelapor.nama, bulan: bulanTahun(say, isi.bulan) }),
    teks: say('verif-pilih-butir'),
    tombol: [
      [tombol(say('verif-tombol-seluruhnya'), VERB.butir, [...id, SELURUHNYA], revisi)],
      ...tombolHalaman(say, butir, { nomor: halaman, perHalaman: BUTIR_PER_HALAMAN, perBaris: 1, pindah }),
      [tombol(say('verif-tombol-kembali'), VERB.buka, id, revisi)],
    ],
  };
}

/** Why? Id `<office>.<report>.<item or semua>`. */
export async function ketukButir(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  const { act, dilihat, sisa } = alamat;
  const [kunci = SELURUHNYA] = sisa;
  const laporan = [act.kantor.id, nomorDilihat(dilihat)];
  const id = [...laporan, kunci];
  const alasan = KODE_ALASAN.map((kode) => [
    tombol(turn.say(`verif-alasan-${kode}`), VERB.alasan, [...id, kode], dilihat.revisi),
  ]);
  turn.ubahPesan({
    teks: turn.say('verif-pilih-alasan'),
    tombol: [
      ...alasan,
      [tombol(turn.say('verif-tombol-tulis'), VERB.alasan, [...id, 'lain'], dilihat.revisi)],
      [tombol(turn.say('verif-tombol-kembali'), VERB.buka, laporan, dilihat.revisi)],
    ],
  });
}

/** A reason of the list, or the wish to type one. Id `<office>.<report>.<item or semua>.<kode>`. */
export async function ketukAlasan(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  const { act, dilihat, sisa } = alamat;
  const [kunci = SELURUHNYA, kode = ''] = sisa;
  const butir = kunci === SELURUHNYA ? undefined : kunci;
  if (kode === 'lain') return await tulisAlasan(turn, alamat, 'kembalikan', butir);
  const known = KODE_ALASAN.find((one) => one === kode);
  if (known === undefined) return turn.toast(turn.say('button-unknown'));
  await kembali(turn, act, { ...dilihat, butir, alasan: turn.say(`verif-alasan-${known}`) }, 'kembalikan');
}

/** [Buka kembali] of an approved report: the reason is typed. */
export async function ketukBukaLagi(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat !== undefined) await tulisAlasan(turn, alamat, 'buka', undefined);
}

async function tulisAlasan(
  turn: Turn,
  { act, dilihat }: AlamatLaporan,
  langkah: 'kembalikan' | 'buka',
  butir: string | undefined,
): Promise<void> {
  await tanyaAlasan(turn, {
    o: act.kantor.id,
    r: dilihat.reportId,
    v: dilihat.revisi,
    ...(dilihat.status !== undefined && { t: dilihat.status }),
    k: butir ?? null,
    l: langkah,
  });
}

/** Returns a report and goes on with the next of the queue, or opens an approved one and shows it. */
export async function kembali(
  turn: Turn,
  act: TindakanPetugas,
  diminta: Kembalikan,
  langkah: 'kembalikan' | 'buka',
): Promise<void> {
  const done = langkah === 'buka' ? await bukaLaporan(act, diminta) : await kembalikanLaporan(act, diminta);
  if (!done.ok) {
    if (done.refusal.code === 'alasan-kosong') return turn.toast(sayRefusal(turn.say, done.refusal));
    return await tolakLangkah(turn, act, diminta.reportId, done.refusal, langkah);
  }
  const { laporan, diberiTahu } = done.value;
  const umum = { pelapor: pelaporKantor(act.kantor, laporan.pelaporId)?.nama ?? '', jumlah: diberiTahu };
  if (langkah === 'buka') {
    return await tampilkan(turn, act, laporan.reportId, { awal: turn.say('verif-sudah-dibuka', umum) });
  }
  await lanjut(turn, act, tempatDari(laporan), turn.say('verif-sudah-kembali', umum));
}
