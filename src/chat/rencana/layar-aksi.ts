import { Decimal } from 'decimal.js';
import {
  type ButirAksi,
  type CaraBulan,
  caraButir,
  jumlahCara,
  kasDariCara,
} from '../../app/rencana/rencana-aksi.ts';
import { isAras } from '../../domain/target-bulan.ts';
import { angka, rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';

/** Verbs of `/rencana_aksi`; ids begin with the office's. */
export const VERB_AKSI = {
  awal: 'rencana.aksi',
  daftar: 'rencana.aksi_daftar',
  pilih: 'rencana.aksi_pilih',
  cara: 'rencana.aksi_cara',
  /** Answered by the waiting step, which knows the figures. */
  simpan: 'rencana.aksi_simpan',
} as const;

/** Items on one page. */
const PER_HALAMAN = 8;

const bulanPendek = (say: Say, bulan: number): string => say(`month-short-${bulan}`);

/** How an item is planned by month, in a few words. */
export function kataCara(say: Say, butir: ButirAksi, tahun: number): string {
  if (butir.apa === 'k')
    return butir.kas === undefined
      ? say('aksi-belum')
      : say('aksi-kas-ada', { jumlah: rupiah(jumlah(butir.kas)) });
  const cara = butir.indikator.targetBulanan;
  const aras = isAras(butir.indikator);
  if (cara.jenis === 'bulan') return kataBulan(say, cara.bulan, aras);
  if (cara.jenis === 'merata' && aras) return say('aksi-tiap-bulan');
  if (cara.jenis !== 'eksplisit') return say(`aksi-cara-${cara.jenis}`);
  return cara.tahun[String(tahun)] === undefined ? say('aksi-belum') : say('aksi-cara-eksplisit');
}

/** Months by name; of a level the first of them, from which on the whole target is due. */
function kataBulan(say: Say, semua: readonly number[], aras: boolean): string {
  const bulan = [...new Set(semua)];
  if (aras && bulan.length > 0) return say('aksi-mulai', { bulan: bulanPendek(say, Math.min(...bulan)) });
  if (bulan.length === 12) return say('aksi-tiap-bulan');
  const nama = bulan.map((one) => bulanPendek(say, one));
  return say('aksi-bulan', { bulan: listAnd(say, nama) });
}

function jumlah(nilai: readonly Decimal[]): Decimal {
  const [pertama, ...lain] = nilai;
  return lain.reduce((sum, one) => sum.plus(one), pertama!);
}

/** `/rencana_aksi`: targets or money. */
export function layarAwal(say: Say, officeId: number, tahun: number): Pesan {
  const tombol = (label: string, apa: string): Tombol => ({
    label,
    data: encodePayload(VERB_AKSI.daftar, `${officeId}.${apa}`),
  });
  return {
    judul: say('aksi-judul', { tahun: String(tahun) }),
    teks: say('aksi-awal'),
    tombol: [[tombol(say('aksi-tombol-target'), 'i'), tombol(say('aksi-tombol-kas'), 'k')]],
  };
}

/** One page of the items, each with how it is planned now. */
export function layarDaftar(
  say: Say,
  {
    officeId,
    apa,
    tahun,
    butir,
  }: { officeId: number; apa: ButirAksi['apa']; tahun: number; butir: readonly ButirAksi[] },
  halaman: number,
): Pesan {
  const { isi, navigasi, nomor } = potongHalaman(say, butir, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah: (ke) => encodePayload(VERB_AKSI.daftar, `${officeId}.${apa}.${ke}`),
  });
  const mulai = nomor * PER_HALAMAN + 1;
  const pilih = isi.map(
    (one, index): Tombol => ({
      label: String(mulai + index),
      data: encodePayload(VERB_AKSI.pilih, `${officeId}.${apa}.${one.id}`),
    }),
  );
  return {
    judul:
      apa === 'i'
        ? say('aksi-judul-target', { tahun: String(tahun) })
        : say('aksi-judul-kas', { tahun: String(tahun) }),
    teks: [...isi.map((one, index) => barisButir(say, one, mulai + index, tahun)), '', say('aksi-cara')].join(
      '\n',
    ),
    tombol: [...barisan(pilih, 4), ...(navigasi.length > 0 ? [navigasi] : [])],
  };
}

function barisButir(say: Say, butir: ButirAksi, nomor: number, tahun: number): string {
  const vars = { nomor, nama: butir.nama, setahun: setahun(say, butir) };
  // How nothing is spread over the months says nothing.
  if (butir.apa === 'i' && butir.target === undefined) return say('aksi-baris-tanpa', vars);
  return say('aksi-baris', { ...vars, cara: kataCara(say, butir, tahun) });
}

/** Whether the year's target is that of each desa. */
function perDesa(butir: ButirAksi): boolean {
  return butir.apa === 'i' && butir.indikator.pelapor === 'desa' && butir.indikator.targetPerPelapor;
}

/** The year's target or pagu. */
function setahun(say: Say, butir: ButirAksi): string {
  if (butir.apa === 'k') return butir.pagu === undefined ? say('aksi-tanpa-pagu') : rupiah(butir.pagu.nilai);
  if (butir.target === undefined) return say('aksi-tanpa-target');
  const target = `${angka(butir.target)} ${butir.satuan}`;
  return perDesa(butir) ? say('aksi-per-desa', { target }) : target;
}

/** One item, with the ways in which it can be planned. */
export function layarButir(say: Say, officeId: number, butir: ButirAksi, tahun: number): Pesan {
  return {
    judul: butir.apa === 'k' ? `${butir.nama} (${butir.kode})` : butir.nama,
    teks: [
      say('aksi-butir', {
        tahun: String(tahun),
        setahun: setahun(say, butir),
        cara: kataCara(say, butir, tahun),
      }),
      say('aksi-pilih-cara'),
    ].join('\n'),
    tombol: barisan(
      caraButir(butir).map((cara) => ({
        label: say(`aksi-tombol-${cara}`),
        data: encodePayload(VERB_AKSI.cara, `${officeId}.${butir.apa}.${butir.id}.${cara}`),
      })),
      2,
    ),
  };
}

/** Months with their figures as they would be stored. */
function barisBulan(say: Say, butir: ButirAksi, cara: CaraBulan): string[] {
  if (butir.apa === 'k') {
    const bulan = kasDariCara(cara, butir.pagu?.nilai) ?? [];
    return bulan.flatMap((nilai, at) =>
      nilai.isZero() ? [] : [`${bulanPendek(say, at + 1)}: ${rupiah(nilai)}`],
    );
  }
  if (cara.jenis === 'bulan') return [kataBulan(say, cara.bulan, isAras(butir.indikator))];
  if (cara.jenis !== 'eksplisit') return [say(`aksi-cara-${cara.jenis}`)];
  const terisi = Object.entries(cara.angka).filter(([, nilai]) => !new Decimal(nilai).isZero());
  return terisi.map(
    ([bulan, nilai]) => `${bulanPendek(say, Number(bulan))}: ${angka(new Decimal(nilai))} ${butir.satuan}`,
  );
}

/** What typed figures add up to beside the target or the pagu. */
function banding(say: Say, butir: ButirAksi, cara: CaraBulan): string[] {
  const semua = jumlahCara(cara);
  const harus = butir.apa === 'k' ? butir.pagu?.nilai : butir.target;
  if (semua === undefined) return [];
  const tulis = (nilai: Decimal) => (butir.apa === 'k' ? rupiah(nilai) : `${angka(nilai)} ${butir.satuan}`);
  if (harus === undefined) return ['', say('aksi-jumlah', { jumlah: tulis(semua) })];
  const vars = { jumlah: tulis(semua), harus: tulis(harus) };
  if (semua.eq(harus)) return ['', say('aksi-jumlah-cocok', vars)];
  return ['', say('aksi-jumlah-beda', { ...vars, selisih: tulis(harus.minus(semua).abs()) })];
}

/** What was stored, with the way back to the list where the item stands. */
export function layarTersimpan(
  say: Say,
  {
    officeId,
    apa,
    tahun,
    butir,
  }: { officeId: number; apa: ButirAksi['apa']; tahun: number; butir: readonly ButirAksi[] },
  satu: ButirAksi,
): Pesan {
  const halaman = Math.floor(butir.findIndex(({ id }) => id === satu.id) / PER_HALAMAN);
  const data = encodePayload(VERB_AKSI.daftar, `${officeId}.${apa}.${Math.max(0, halaman)}`);
  return {
    teks: say('aksi-tersimpan', { nama: satu.nama, tahun: String(tahun) }),
    tombol: [[{ label: say('aksi-tombol-lagi'), data }]],
  };
}

/** What would be stored, to be confirmed. */
export function layarSetuju(say: Say, butir: ButirAksi, cara: CaraBulan): Pesan {
  return {
    judul: butir.nama,
    teks: [...barisBulan(say, butir, cara), ...banding(say, butir, cara), '', say('aksi-periksa')].join('\n'),
    tombol: [[{ label: say('aksi-tombol-simpan'), data: encodePayload(VERB_AKSI.simpan) }]],
  };
}
