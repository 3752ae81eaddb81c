import type { Fitur } from '../shared/fitur.ts';
import { VERB } from './alamat.ts';
import { perintahBelum } from './belum.ts';
import { ketukButir } from './butir.ts';
import { perintahCapaian } from './capaian.ts';
import { ketukDaftar } from './daftar.ts';
import { ketukGrup } from './grup.ts';
import { ketukIngatkan, ketukKirim } from './ingatkan.ts';
import { ketukKeputusan } from './keputusan.ts';
import { ketukBukti, ketukPelapor } from './pelapor.ts';
import { ketukPerhatian } from './perhatian.ts';
import { ketukNode, ketukProgram } from './program.ts';
import { ketukPilih, ketukRevisi, ketukRiwayat, perintahRiwayat } from './riwayat.ts';
import { ketukSasaran } from './sasaran.ts';
import { ketukBulan, ketukStatus, perintahStatus } from './status.ts';

/** Where things stand: the state of a month with its ways down, who is missing, one's own progress and history. */
export const ringkasan: Fitur = {
  perintah: [
    { nama: 'status', syarat: 'lihat_status', jalankan: perintahStatus },
    { nama: 'belum', syarat: 'siapa_pun', jalankan: perintahBelum },
    { nama: 'capaian', syarat: 'siapa_pun', jalankan: perintahCapaian },
    { nama: 'riwayat', syarat: 'siapa_pun', jalankan: perintahRiwayat },
  ],
  ketuk: [
    { verb: VERB.status, syarat: 'lihat_status', jalankan: ketukStatus },
    { verb: VERB.pilihBulan, syarat: 'lihat_status', jalankan: ketukBulan },
    { verb: VERB.ingatkan, syarat: 'ingatkan', jalankan: ketukIngatkan },
    { verb: VERB.kirimPengingat, syarat: 'ingatkan', jalankan: ketukKirim },
    { verb: VERB.keputusan, syarat: 'lihat_status', jalankan: ketukKeputusan },
    { verb: VERB.grup, syarat: 'lihat_status', jalankan: ketukGrup },
    {
      verb: VERB.desa,
      syarat: 'lihat_status',
      jalankan: (turn, payload) => ketukDaftar(turn, payload, 'desa'),
    },
    {
      verb: VERB.unit,
      syarat: 'lihat_status',
      jalankan: (turn, payload) => ketukDaftar(turn, payload, 'unit'),
    },
    { verb: VERB.pelapor, syarat: 'lihat_status', jalankan: ketukPelapor },
    { verb: VERB.bukti, syarat: 'lihat_status', jalankan: ketukBukti },
    {
      verb: VERB.butir,
      syarat: 'lihat_status',
      jalankan: (turn, payload) => ketukButir(turn, payload, 'pelapor'),
    },
    {
      verb: VERB.butirNode,
      syarat: 'lihat_status',
      jalankan: (turn, payload) => ketukButir(turn, payload, 'node'),
    },
    { verb: VERB.program, syarat: 'lihat_status', jalankan: ketukProgram },
    { verb: VERB.node, syarat: 'lihat_status', jalankan: ketukNode },
    { verb: VERB.sasaran, syarat: 'lihat_status', jalankan: ketukSasaran },
    { verb: VERB.perhatian, syarat: 'lihat_status', jalankan: ketukPerhatian },
    { verb: VERB.riwayatPilih, syarat: 'lihat_status', jalankan: ketukPilih },
    { verb: VERB.riwayat, syarat: 'siapa_pun', jalankan: ketukRiwayat },
    { verb: VERB.revisi, syarat: 'siapa_pun', jalankan: ketukRevisi },
  ],
};
