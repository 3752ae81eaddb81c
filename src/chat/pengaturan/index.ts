import { kantorTerbaru } from '../../app/kalender/fresh-office.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type PengaturanUang, ubahPengaturan } from '../../app/pengaturan/ubah-pengaturan.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Fitur } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { kataMulai, layarMulai, terapkanMulai, tombolMulai, VERB_MULAI } from './mulai.ts';

/** What a button sets; a value that is not here is none. */
const NILAI: Record<string, Partial<PengaturanUang>> = {
  unit: { uangDari: 'unit' },
  bendahara: { uangDari: 'bendahara' },
  SPJ: { dasarUang: 'SPJ' },
  SP2D: { dasarUang: 'SP2D' },
};

function layar({ say }: Turn, act: TindakanPetugas, catatan: string[] = []): Pesan {
  const { kantor } = act;
  const mulai = kataMulai(say, act);
  const { uangDari, dasarUang } = kantor;
  const pilihan = (nilai: string, label: string, kini: boolean): Tombol => ({
    label: kini ? say('pengaturan-kini', { label }) : label,
    data: encodePayload('pengaturan.ubah', `${kantor.id}.${nilai}`),
  });
  return {
    judul: say('pengaturan-judul', { kantor: kantor.nama }),
    teks: [
      say(`pengaturan-uang-${uangDari}`),
      say(`pengaturan-dasar-${dasarUang}`),
      ...(mulai === undefined ? [] : [mulai]),
      ...(catatan.length > 0 ? ['', ...catatan] : []),
    ].join('\n'),
    tombol: [
      [
        pilihan('unit', say('pengaturan-tombol-unit'), uangDari === 'unit'),
        pilihan('bendahara', say('pengaturan-tombol-bendahara'), uangDari === 'bendahara'),
      ],
      [
        pilihan('SPJ', say('pengaturan-tombol-spj'), dasarUang === 'SPJ'),
        pilihan('SP2D', say('pengaturan-tombol-sp2d'), dasarUang === 'SP2D'),
      ],
      [tombolMulai(say, act)],
    ],
  };
}

/** `/pengaturan`: who reports the money, what counts as spent, and since when the office reports. */
async function perintahPengaturan(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'anggaran', 'pengaturan.lihat');
  if (act !== undefined) turn.balas(layar(turn, act));
}

/** Another office; id `office`. */
async function ketukLihat(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'anggaran');
  if (act !== undefined) turn.ubahPesan(layar(turn, act));
}

/** One choice; id `office.value`. What is already so changes nothing. */
async function ketukUbah(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, nilai = ''] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  if (act === undefined) return;
  const ubah = Object.hasOwn(NILAI, nilai) ? NILAI[nilai] : undefined;
  if (ubah === undefined) return turn.toast(turn.say('button-unknown'));
  const sama = Object.entries(ubah).every(([nama, isi]) => act.kantor[nama as keyof PengaturanUang] === isi);
  if (sama) return turn.toast(turn.say('pengaturan-sudah'));
  const { draf } = await ubahPengaturan(act, ubah);
  const catatan = [
    ubah.uangDari === undefined ? turn.say('pengaturan-dasar-berubah') : turn.say('pengaturan-uang-berubah'),
    ...(draf > 0 ? [turn.say('pengaturan-draf', { draf })] : []),
  ];
  const baru = await kantorTerbaru(turn.tx, act.kantor.id);
  turn.ubahPesan(layar(turn, { ...act, kantor: baru }, catatan));
}

/** The months that can be the office's first; id `office.page`. */
async function ketukPilihMulai(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, halaman] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  if (act !== undefined) turn.ubahPesan(layarMulai(turn, act, Number(halaman)));
}

/** The office's first month; id `office.month`. */
async function ketukMulai(turn: Turn, payload: Payload): Promise<void> {
  const act = await diKantor(turn, Number(payload.id.split('.')[0]), 'anggaran');
  const baru = act && (await terapkanMulai(turn, act, payload));
  if (baru !== undefined) turn.ubahPesan(layar(turn, baru, [turn.say('pengaturan-mulai-berubah')]));
}

/** `/pengaturan`: the office's decisions about money and about its first month. */
export const pengaturan: Fitur = {
  perintah: [{ nama: 'pengaturan', syarat: 'anggaran', jalankan: perintahPengaturan }],
  ketuk: [
    { verb: 'pengaturan.lihat', syarat: 'anggaran', jalankan: ketukLihat },
    { verb: 'pengaturan.ubah', syarat: 'anggaran', jalankan: ketukUbah },
    { verb: VERB_MULAI.pilih, syarat: 'anggaran', jalankan: ketukPilihMulai },
    { verb: VERB_MULAI.ubah, syarat: 'anggaran', jalankan: ketukMulai },
  ],
};
