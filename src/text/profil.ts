import type { BatasPercent } from '../domain/capaian.ts';
import type { ProfilKabupaten } from '../domain/profil.ts';
import type { Tenggat } from '../domain/rencana.ts';
import { kataPredikat } from './capaian.ts';
import { angka, persen } from './format.ts';
import { listAnd } from './list.ts';
import type { Say } from './translator.ts';

/** The rules of a kabupaten, one per line: what every figure is rounded, capped, weighted and named by. */
export function kataProfil(say: Say, profil: ProfilKabupaten): string[] {
  const { jadwal, tenggat, namaBulan, bobot, rumusLower } = profil;
  return [
    kataPita(say, profil),
    say('profil-desimal', { desimal: profil.predikat.desimal }),
    kataBatas(say, profil.batasTampil),
    profil.batasRerata === undefined
      ? say('profil-rerata-bebas')
      : say('profil-rerata-batas', { batas: persen(profil.batasRerata) }),
    bobot === 'pagu' ? say('profil-bobot-pagu') : say('profil-bobot-sama'),
    rumusLower === 'dua_target' ? say('profil-lower-dua-target') : say('profil-lower-target-per-realisasi'),
    say('profil-jadwal', {
      buka: jadwal.bukaTanggal,
      batas: jadwal.batasTanggal,
      tutup: jadwal.tutupTanggal,
    }),
    ...Object.entries(tenggat).map(([dokumen, hari]) => kataTenggat(say, dokumen, hari)),
    ...kataNamaBulan(say, namaBulan),
  ];
}

function kataPita(say: Say, { predikat }: ProfilKabupaten): string {
  const pita = predikat.pita.map(({ mulai, predikat: satu }) =>
    say('profil-pita', { kata: kataPredikat(say, satu, { predikat }), mulai: angka(mulai) }),
  );
  const terendah = kataPredikat(say, predikat.terendah, { predikat });
  return say('profil-predikat', { pita: pita.join(', '), terendah });
}

function kataBatas(say: Say, batas: BatasPercent): string {
  return batas === undefined
    ? say('profil-tampil-bebas')
    : say('profil-tampil-batas', { batas: persen(batas) });
}

function kataTenggat(say: Say, dokumen: string, { tanggal, bulan, geserTahun }: Tenggat): string {
  const tahun =
    geserTahun === 0
      ? say('profil-tahun-itu')
      : geserTahun < 0
        ? say('profil-tahun-sebelum')
        : say('profil-tahun-sesudah');
  return say('profil-tenggat', { dokumen, tanggal, bulan: say(`month-${bulan}`), tahun });
}

function kataNamaBulan(say: Say, namaBulan: ProfilKabupaten['namaBulan']): string[] {
  const nama = Object.entries(namaBulan).map(([nomor, kata]) => `${say(`month-${nomor}`)} = ${kata}`);
  return nama.length === 0 ? [] : [say('profil-nama-bulan', { nama: listAnd(say, nama) })];
}
