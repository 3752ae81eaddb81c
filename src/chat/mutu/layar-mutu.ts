import type { MutuBulan } from '../../app/mutu/temuan-bulan.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanDapatDilihat } from '../../app/status/bulan-berjalan.ts';
import { kelompok } from '../../domain/kelompok.ts';
import { bulanTahun, namaBulan } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import { kalimatTemuan } from './kata.ts';

/** The button that shows a month's findings: `<office>.<month>[.<page>]`. */
export const VERB_MUTU = 'mutu.lihat';

/** Findings on one page. */
const PER_HALAMAN = 8;
/** Months that can be chosen below. */
const BULAN = 4;

/** What of a month is worth a look: how many of each rule, then one by one. */
export function layarMutu({ say, kantor, now }: TindakanPetugas, mutu: MutuBulan, halaman: number): Pesan {
  const { bulan, temuan } = mutu;
  const pindah = (ke: string, page = 0) => encodePayload(VERB_MUTU, [kantor.id, ke, page].join('.'));
  const lain = bulanDapatDilihat(kantor, now)
    .filter((one) => one !== bulan)
    .slice(0, BULAN)
    .map((one) => ({ label: namaBulan(say, one), data: pindah(one) }));
  const judul = say('mutu-judul', { bulan: bulanTahun(say, bulan), jumlah: temuan.length });
  if (temuan.length === 0) return { judul, teks: say('mutu-kosong'), tombol: barisan(lain, 2) };
  const { isi, navigasi, nomor } = potongHalaman(say, temuan, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah: (ke) => pindah(bulan, ke),
  });
  const hitungan = [...kelompok(temuan, ({ kode }) => kode)].map(([kode, milik]) =>
    say('mutu-hitungan', { aturan: say(`mutu-nama-${kode}`), jumlah: milik.length }),
  );
  const lines = isi.map(
    (one, i) => `${nomor * PER_HALAMAN + i + 1}. ${kalimatTemuan(say, kantor, mutu, one, true)}`,
  );
  return {
    judul,
    teks: [say('mutu-pembuka'), ...hitungan, '', ...lines].join('\n'),
    tombol: [...(navigasi.length > 0 ? [navigasi] : []), ...barisan(lain, 2)],
  };
}
