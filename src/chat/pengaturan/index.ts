import type { TindakanPetugas } from '../../app/pelaku.ts';
import { pemutusPengaturan } from '../../app/pengaturan/ubah-pengaturan.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Fitur } from '../shared/fitur.ts';
import { asItStands, diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import {
  kataBerlaku,
  kataRiwayat,
  lihatUbah,
  terapkanUbah,
  tombolPilihan,
  VERB_PENGATURAN,
} from './dated-setting.ts';
import { kataMulai, layarMulai, lihatMulai, terapkanMulai, tombolMulai, VERB_MULAI } from './mulai.ts';

async function layar(turn: Turn, act: TindakanPetugas, catatan: string[] = []): Promise<Pesan> {
  const { say } = turn;
  const { kantor } = act;
  const mulai = kataMulai(say, act);
  const riwayat = kataRiwayat(turn, act, await pemutusPengaturan(act));
  return {
    judul: say('pengaturan-judul', { kantor: kantor.nama }),
    teks: [
      ...kataBerlaku(turn, act, 'uang_dari'),
      ...kataBerlaku(turn, act, 'dasar_uang'),
      ...(mulai === undefined ? [] : [mulai]),
      ...(riwayat.length === 0 ? [] : ['', ...riwayat]),
      ...(catatan.length > 0 ? ['', ...catatan] : []),
    ].join('\n'),
    tombol: [
      tombolPilihan(turn, act, 'uang_dari'),
      tombolPilihan(turn, act, 'dasar_uang'),
      [tombolMulai(say, act)],
    ],
  };
}

/** `/pengaturan`: who reports the money, what counts as spent, and since when the office reports. */
async function perintahPengaturan(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'anggaran', 'pengaturan.lihat');
  if (act !== undefined) turn.balas(await layar(turn, act));
}

/** Another office; id `office`. */
async function ketukLihat(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'anggaran');
  if (act !== undefined) turn.ubahPesan(await layar(turn, act));
}

/** What one choice would mean; id `office.value[.month]`. */
async function ketukUbah(turn: Turn, payload: Payload): Promise<void> {
  const act = await diKantor(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await lihatUbah(turn, act, payload);
}

/** One choice taken, with what it means seen; id `office.value.month.newest change`. */
async function ketukTerap(turn: Turn, payload: Payload): Promise<void> {
  const act = await diKantor(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await tampil(turn, act, await terapkanUbah(turn, act, payload));
}

/** The settings as they stand now, with what was done or why it was not. */
async function tampil(turn: Turn, act: TindakanPetugas, catatan: string | undefined): Promise<void> {
  if (catatan !== undefined) turn.ubahPesan(await layar(turn, await asItStands(turn, act), [catatan]));
}

/** The months that can be the office's first; id `office.page`. */
async function ketukPilihMulai(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, halaman] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  if (act !== undefined) turn.ubahPesan(layarMulai(turn, act, Number(halaman)));
}

/** What a first month would mean; id `office.month`. */
async function ketukLihatMulai(turn: Turn, payload: Payload): Promise<void> {
  const act = await diKantor(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await lihatMulai(turn, act, payload);
}

/** The office's first month, with what it means seen; id `office.month`. */
async function ketukMulai(turn: Turn, payload: Payload): Promise<void> {
  const act = await diKantor(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await tampil(turn, act, await terapkanMulai(turn, act, payload));
}

/** `/pengaturan`: the office's decisions about money and about its first month. */
export const pengaturan: Fitur = {
  perintah: [{ nama: 'pengaturan', syarat: 'anggaran', jalankan: perintahPengaturan }],
  ketuk: [
    { verb: 'pengaturan.lihat', syarat: 'anggaran', jalankan: ketukLihat },
    { verb: VERB_PENGATURAN.ubah, syarat: 'anggaran', jalankan: ketukUbah },
    { verb: VERB_PENGATURAN.terap, syarat: 'anggaran', acts: true, jalankan: ketukTerap },
    { verb: VERB_MULAI.pilih, syarat: 'anggaran', jalankan: ketukPilihMulai },
    { verb: VERB_MULAI.lihat, syarat: 'anggaran', jalankan: ketukLihatMulai },
    { verb: VERB_MULAI.terap, syarat: 'anggaran', acts: true, jalankan: ketukMulai },
  ],
};
