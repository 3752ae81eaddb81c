import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { conditionWords, valueWords } from '../../render/figure-words.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombolHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { baris, tanda } from './kata.ts';

/** Reporters on one page of buttons, two in a row. */
const PER_HALAMAN = 14;

/** Which of the two lists. */
export type JenisDaftar = 'desa' | 'unit';

const termasuk = (jenis: JenisDaftar, pelapor: Pelapor) => (pelapor.jenis === 'desa') === (jenis === 'desa');

/** The page on which a reporter stands, for the way back from it. */
export function halamanPelapor(semua: readonly Pelapor[], pelapor: Pelapor): { verb: string; ke: number } {
  const jenis: JenisDaftar = pelapor.jenis === 'desa' ? 'desa' : 'unit';
  const index = semua.filter((one) => termasuk(jenis, one)).findIndex((one) => one.id === pelapor.id);
  return { verb: VERB[jenis], ke: Math.floor(Math.max(index, 0) / PER_HALAMAN) };
}

/** All desa, or all seksi and subbagian, with where each month stands; a button leads to each. */
export function layarDaftar(say: Say, keadaan: KeadaanBulan, jenis: JenisDaftar, ke: number): Pesan {
  const { kantor, bulan } = keadaan;
  const semua = kantor.pelapor.filter(
    (one) => termasuk(jenis, one) && (jenis === 'desa' || isAsked(keadaan, one)),
  );
  const byId = new Map(keadaan.pelapor.map((one) => [one.pelapor.id, one]));
  const tombolPelapor = semua.map((one) =>
    tombol(`${tanda(byId.get(one.id))} ${one.namaPendek}`, VERB.pelapor, kantor.id, bulan, one.id),
  );
  const judul = { bulan: bulanTahun(say, bulan), jumlah: semua.length };
  return {
    judul: jenis === 'desa' ? say('status-judul-desa', judul) : say('status-judul-unit', judul),
    teks: baris(
      say('status-legenda', hitungTanda(keadaan, jenis)),
      ...(jenis === 'desa' ? indikatorDesa(say, keadaan) : []),
    ),
    tombol: [
      ...tombolHalaman(say, tombolPelapor, {
        nomor: ke,
        perHalaman: PER_HALAMAN,
        perBaris: 2,
        pindah: (nomor) => encodePayload(VERB[jenis], `${kantor.id}.${bulan}.${nomor}`),
      }),
      [tombol(say('status-kembali'), VERB.status, kantor.id, bulan)],
    ],
  };
}

const isAsked = (keadaan: KeadaanBulan, pelapor: Pelapor) =>
  pelapor.jenis !== 'bendahara' ||
  uangDariBulan(keadaan.kantor, keadaan.bulan) === 'bendahara' ||
  keadaan.pelapor.some((one) => one.pelapor.id === pelapor.id);

function hitungTanda(keadaan: KeadaanBulan, jenis: JenisDaftar) {
  const milik: KeadaanPelapor[] = keadaan.pelapor.filter((one) => termasuk(jenis, one.pelapor));
  const jumlah = (bentuk: string) => milik.filter((one) => tanda(one) === bentuk).length;
  return {
    sah: jumlah('✔'),
    menunggu: jumlah('●'),
    dikembalikan: jumlah('■'),
    sebagian: jumlah('△'),
    belum: jumlah('▲'),
  };
}

/** What the desa reports add up to, of those that have a figure at all. */
function indikatorDesa(say: Say, keadaan: KeadaanBulan): string[] {
  const semua =
    keadaan.progres()?.indikatorDesa.filter((one) => one.desa !== undefined && one.desa.sudah > 0) ?? [];
  if (semua.length === 0) return [];
  return ['', say('status-semua-desa'), ...semua.map((one) => barisIndikator(say, keadaan, one))];
}

function barisIndikator(say: Say, { bulan }: KeadaanBulan, one: ProgresIndikator): string {
  const nama = namaIndikator(one.indikator, tahunOf(bulan));
  const syarat = conditionWords(say, one.indikator, bulan);
  const hasil = valueWords(say, one) ?? say(`tanpa-capaian-${one.tanpaCapaian ?? 'belum_lapor'}`);
  const nilai = syarat === undefined ? hasil : `${hasil}, ${syarat}`;
  const cakupan = { nama, nilai, sudah: one.desa?.sudah ?? 0, dari: one.desa?.dari ?? 0 };
  const line = say('status-indikator-desa', cakupan);
  return one.sementara ? `${line} · ${say('ringkasan-sementara')}` : line;
}

/** Shows one of the two lists at the page that the button names. */
export async function ketukDaftar(turn: Turn, payload: Payload, jenis: JenisDaftar): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const { tindakan, bulan, sisa } = alamat;
  const keadaan = await keadaanBulan(turn.tx, tindakan.kantor, bulan, turn.now);
  turn.ubahPesan(layarDaftar(turn.say, keadaan, jenis, Number(sisa[0] ?? 0)));
}
