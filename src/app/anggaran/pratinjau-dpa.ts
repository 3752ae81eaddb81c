import { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';
import { tanggal } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { terbilang } from '../../text/terbilang.ts';
import type { Say } from '../../text/translator.ts';
import { bagian, bagianMasalah } from './baris-pratinjau.ts';
import { budgetDay, hasBudgetYear } from './budget-years.ts';
import { type CocokDpa, cocokkanDpa, type HasilDpa } from './cocokkan-dpa.ts';
import { daftarDariJson, type UnggahanDpa } from './simpanan.ts';

/** Buttons of a list that was read; the id is the list's, the revision is what was seen of it. */
export const VERB_UNGGAHAN = {
  sahkan: 'anggaran.sahkan',
  jenis: 'anggaran.jenis',
  tanggal: 'anggaran.tanggal',
  arti: 'anggaran.arti',
  sisa: 'anggaran.sisa',
  simpan: 'anggaran.simpan',
  batal: 'anggaran.batal',
  /** The budget year of a list; id `list.year`. */
  tahun: 'anggaran.tahun',
} as const;

function bedaTerbesar(cocok: readonly CocokDpa[]): CocokDpa[] {
  const beda = cocok.filter(({ baris, indikatif }) => indikatif !== undefined && !baris.nilai.eq(indikatif));
  const jauh = ({ baris, indikatif }: CocokDpa) => baris.nilai.minus(indikatif ?? 0).abs();
  return beda.sort((a, b) => jauh(b).cmp(jauh(a)));
}

function kepala(say: Say, hasil: HasilDpa): string[] {
  const { cocok, jumlah, jumlahIndikatif } = hasil;
  const [satu] = cocok;
  const isi = [
    say('anggaran-terbaca', { cocok: cocok.length, dari: hasil.banyakSub, jumlah: rupiah(jumlah) }),
  ];
  if (satu !== undefined && cocok.length === 1) {
    isi[0] = say('anggaran-satu', {
      kode: satu.node.kode,
      nama: satu.node.namaPendek,
      nilai: rupiah(jumlah),
      terbilang: terbilang(jumlah),
    });
  }
  if (jumlahIndikatif !== undefined && cocok.length > 0) {
    const selisih = jumlah.minus(jumlahIndikatif);
    isi.push(say('anggaran-banding', { indikatif: rupiah(jumlahIndikatif), selisih: rupiah(selisih) }));
  }
  return isi;
}

function tombolDpa(
  say: Say,
  { id, versi, args }: UnggahanDpa,
  lastChange: number,
  adaCocok: boolean,
): Tombol[][] {
  const data = (verb: string) => encodePayload(verb, id, versi);
  const lain = args.jenis === 'dpa' ? 'dppa' : 'dpa';
  const batal = [{ label: say('anggaran-tombol-batal'), data: data(VERB_UNGGAHAN.batal) }];
  if (!adaCocok) return [batal];
  return [
    [
      {
        label: say('anggaran-tombol-sahkan'),
        data: encodePayload(VERB_UNGGAHAN.sahkan, `${id}.${lastChange}`, versi),
      },
    ],
    [
      { label: say(`anggaran-jadikan-${lain}`), data: data(VERB_UNGGAHAN.jenis) },
      { label: say('anggaran-tombol-tanggal'), data: data(VERB_UNGGAHAN.tanggal) },
    ],
    batal,
  ];
}

/** The anggaran kas of the list: how many rows have one, what does not add up, and quarters that no month is known of. */
function bagianKas(say: Say, cocok: readonly CocokDpa[], { masalahKas }: DaftarUang): string[] {
  const bulanan = cocok.filter(({ baris }) => baris.kas !== undefined).length;
  const triwulan = cocok.filter(({ baris }) => baris.kasTriwulan !== undefined).length;
  return [
    ...(bulanan > 0 ? ['', say('anggaran-kas-terbaca', { jumlah: bulanan })] : []),
    ...(triwulan > 0 ? ['', say('anggaran-kas-triwulan', { jumlah: triwulan })] : []),
    ...bagian(
      say,
      say('anggaran-kas-dilihat', { jumlah: masalahKas?.length ?? 0 }),
      (masalahKas ?? []).map(({ jenis, baris, teks, kode, jumlah }) =>
        jenis === 'kas-beda' && jumlah !== undefined
          ? say('anggaran-kas-beda', { baris, kode: kode ?? '', jumlah: rupiah(jumlah) })
          : say('anggaran-kas-angka', { baris, kode: kode ?? '', teks }),
      ),
    ),
  ];
}

/** The year is asked before anything else is shown. */
function tanyaTahun(say: Say, { id, versi, nama }: UnggahanDpa, pilihan: readonly number[]): Pesan {
  const tombol = pilihan.map((tahun) => ({
    label: String(tahun),
    data: encodePayload(VERB_UNGGAHAN.tahun, `${id}.${tahun}`, versi),
  }));
  return {
    judul: say('anggaran-judul-daftar', { nama }),
    teks: say('anggaran-tanya-tahun'),
    tombol: [
      tombol,
      [{ label: say('anggaran-tombol-batal'), data: encodePayload(VERB_UNGGAHAN.batal, id, versi) }],
    ],
  };
}

/** A year that no plan of the office covers: nothing of the list could be used. */
function tahunAsing(say: Say, { id, versi, nama, args: { tahun } }: UnggahanDpa): Pesan {
  return {
    judul: say('anggaran-judul-dpa', { tahun: String(tahun), nama }),
    teks: say('anggaran-tahun-asing', { tahun: String(tahun) }),
    tombol: [[{ label: say('anggaran-tombol-batal'), data: encodePayload(VERB_UNGGAHAN.batal, id, versi) }]],
  };
}

/** What was read of a list of DPA figures: matched, unknown, different, missing; nothing of it is stored yet. */
export function pratinjauDpa(say: Say, kantor: Kantor, now: Temporal.Instant, unggahan: UnggahanDpa): Pesan {
  const { tahun, jenis, berlakuDari, pilihanTahun } = unggahan.args;
  if (pilihanTahun !== undefined) return tanyaTahun(say, unggahan, pilihanTahun);
  const today = tanggalDi(now, kantor.zona);
  if (!hasBudgetYear(kantor, tahun, today)) return tahunAsing(say, unggahan);
  const daftar = daftarDariJson(unggahan.isi);
  const hasil = cocokkanDpa(kantor, daftar, tahun, budgetDay(tahun, today));
  const { cocok, takDikenal, belum } = hasil;
  const beda = cocok.length > 1 ? bedaTerbesar(cocok) : [];
  const adaCocok = cocok.length > 0;
  return {
    judul: say('anggaran-judul-dpa', { tahun: String(tahun), nama: unggahan.nama }),
    teks: [
      ...kepala(say, hasil),
      ...bagian(
        say,
        say('anggaran-berbeda', { jumlah: beda.length }),
        beda.map(({ node, baris, indikatif }) =>
          say('anggaran-baris-beda', {
            nama: node.namaPendek,
            dulu: indikatif === undefined ? '-' : rupiah(indikatif),
            kini: rupiah(baris.nilai),
          }),
        ),
      ),
      ...bagian(
        say,
        say('anggaran-beda-induk'),
        hasil.bedaInduk.map(({ kode, tercetak, jumlah }) =>
          say('anggaran-baris-induk', { kode, tercetak: rupiah(tercetak), jumlah: rupiah(jumlah) }),
        ),
      ),
      ...bagianKas(say, cocok, daftar),
      ...bagianMasalah(say, takDikenal, daftar.masalah),
      ...(cocok.length > 1
        ? bagian(
            say,
            say('anggaran-belum-dpa', { jumlah: belum.length }),
            belum.map(({ namaPendek }) => namaPendek),
          )
        : []),
      '',
      adaCocok
        ? say('anggaran-akan-berlaku', {
            jenis: say(`anggaran-jenis-${jenis}`),
            tanggal: tanggal(say, Temporal.PlainDate.from(berlakuDari)),
          })
        : say('anggaran-tanpa-cocok'),
    ].join('\n'),
    tombol: tombolDpa(say, unggahan, kantor.lastChange, adaCocok),
  };
}
