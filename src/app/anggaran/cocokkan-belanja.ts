import { Decimal } from 'decimal.js';
import { tanyaUlang } from '../../domain/anomali.ts';
import type { Anomali } from '../../domain/anomali-bentuk.ts';
import { previousBulan, tahunOf } from '../../domain/bulan.ts';
import type { Butir } from '../../domain/butir.ts';
import { kunciKode, menurutKodeTunggal } from '../../domain/kunci-kode.ts';
import { paguBulan, type Terpakai, terpakai } from '../../domain/serapan.ts';
import type { ArtiUang, BarisUang, DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';
import { bolehDiubah } from '../realisasi/catat-isian.ts';
import type { Lembar } from '../realisasi/lembar.ts';
import type { LaporanLain } from '../realisasi/reported-by-others.ts';

/** An item of the money of one sub kegiatan. */
export type ButirUang = Butir & { jenis: 'keuangan' };

/** A row of a list beside the item that it fills. */
export interface CocokBelanja {
  butir: ButirUang;
  baris: BarisUang;
  /** Spent up to the month before, whoever reported it. */
  sebelumnya: Terpakai;
  /** What would be stored for the month, in Rupiah. */
  tambahan: Decimal;
  /** The soft question that this addition would raise. */
  ragu?: Anomali;
  /** An answer stands there already and would be replaced. */
  mengganti: boolean;
}

/** A row of a list of which another unit has reported the money. */
export interface BelanjaLain {
  butir: ButirUang;
  baris: BarisUang;
  /** What the list says for the month, in Rupiah. */
  tambahan: Decimal;
  laporan: LaporanLain;
}

/** A list of spent money against what is asked of the bendahara for a month. */
export interface HasilBelanja {
  /** What the amounts are; undefined while both readings are possible and nobody has said which. */
  arti?: ArtiUang;
  /** Whether the two readings differ at all. */
  duaArti: boolean;
  siap: CocokBelanja[];
  takDikenal: BarisUang[];
  /** Sent already; changing them needs a reason (/ubah). */
  terkirim: ButirUang[];
  /** Another unit has reported this month's money: that counts until the bendahara takes it over. */
  olehLain: BelanjaLain[];
  /** Asked, not answered, and without a line in the list. */
  belum: ButirUang[];
  banyak: number;
}

/** Sum of the additions under one reading, in Rupiah. */
export function jumlahBelanja(rows: readonly CocokBelanja[], arti: ArtiUang): Decimal {
  return rows.reduce((sum, row) => sum.plus(tambahanDari(row, arti)), new Decimal(0));
}

function tambahanDari({ baris, sebelumnya }: Pick<CocokBelanja, 'baris' | 'sebelumnya'>, arti: ArtiUang) {
  return arti === 'posisi' ? baris.nilai.minus(sebelumnya.nilai ?? 0) : baris.nilai;
}

/** A list is read as this month's where nothing was spent before, or where a position would mean money came back. */
function artiPasti(rows: readonly Pick<CocokBelanja, 'baris' | 'sebelumnya'>[]): ArtiUang | undefined {
  const berbeda = rows.some(({ sebelumnya }) => sebelumnya.nilai !== undefined && !sebelumnya.nilai.isZero());
  if (!berbeda) return 'tambahan';
  return rows.some((row) => tambahanDari(row, 'posisi').lt(0)) ? 'tambahan' : undefined;
}

interface Bahan {
  lembar: Lembar;
}

function raguUang({ lembar }: Bahan, row: CocokBelanja): Anomali | undefined {
  const { node, kunci } = row.butir;
  const pagu = paguBulan(node, lembar.bulan)?.nilai;
  return tanyaUlang({
    jenis: 'keuangan',
    pertanyaan: 'tambahan',
    nilai: row.tambahan,
    desimal: 2,
    posisiSebelumnya: row.sebelumnya.nilai,
    pagu,
    sisaPagu: pagu?.minus(row.sebelumnya.nilai ?? 0),
    riwayat: lembar.angka
      .filter((one) => one.butir === kunci && one.bulan < lembar.bulan)
      .flatMap(({ nilai }) => nilai ?? []),
  });
}

/** Spent before the month within its year; January has nothing before it. */
function sebelumBulan(butir: ButirUang, lembar: Lembar): Terpakai {
  const dulu = lembar.angka.filter(
    (one) => one.bulan < lembar.bulan && tahunOf(one.bulan) === tahunOf(lembar.bulan),
  );
  return terpakai(butir.node, dulu, dulu.length === 0 ? lembar.bulan : previousBulan(lembar.bulan));
}

/**
 * Lays a list of spent money beside the month's items. What is stored is always the month's addition: a position to
 * date is taken down by what was reported before, by whomever.
 * @param arti what a heading or a person said
 */
export function cocokkanBelanja(bahan: Bahan, daftar: DaftarUang, arti: ArtiUang | undefined): HasilBelanja {
  const { lembar } = bahan;
  const lain = lembar.dilaporkanLain;
  const semua = new Map(
    [...lembar.butir, ...[...lain.values()].map(({ butir }) => butir)].map((b) => [b.kunci, b]),
  );
  const uang = [...semua.values()].filter((butir): butir is ButirUang => butir.jenis === 'keuangan');
  const menurutKode = menurutKodeTunggal(uang, ({ node }) => node.kode);
  const ada = daftar.baris.flatMap((baris) => {
    const butir = menurutKode.get(kunciKode(baris.kode));
    return butir === undefined ? [] : [{ butir, baris, sebelumnya: sebelumBulan(butir, lembar) }];
  });
  const bebas = ada.filter(({ butir }) => !lain.has(butir.kunci) && bolehDiubah(lembar, butir.kunci));
  const dibaca = arti ?? artiPasti(bebas);
  const disebut = new Set([
    ...ada.map(({ butir }) => butir.kunci),
    ...daftar.masalah.flatMap(({ kode }) => menurutKode.get(kunciKode(kode ?? ''))?.kunci ?? []),
  ]);
  const siap = bebas.map((row): CocokBelanja => {
    const tambahan = tambahanDari(row, dibaca ?? 'tambahan');
    const keadaan = lembar.isian.get(row.butir.kunci)?.keadaan ?? 'lewati';
    const cocok = { ...row, tambahan, mengganti: keadaan !== 'lewati' };
    return { ...cocok, ragu: dibaca === undefined ? undefined : raguUang(bahan, cocok) };
  });
  const kosong = (butir: ButirUang) => (lembar.isian.get(butir.kunci)?.keadaan ?? 'lewati') === 'lewati';
  return {
    arti: dibaca,
    duaArti: jumlahBelanja(siap, 'posisi').minus(jumlahBelanja(siap, 'tambahan')).isZero() === false,
    siap,
    takDikenal: daftar.baris.filter(({ kode }) => !menurutKode.has(kunciKode(kode))),
    terkirim: ada
      .filter(({ butir }) => !lain.has(butir.kunci) && !bolehDiubah(lembar, butir.kunci))
      .map(({ butir }) => butir),
    olehLain: ada.flatMap((row) => {
      const laporan = lain.get(row.butir.kunci);
      return laporan === undefined
        ? []
        : [{ ...row, tambahan: tambahanDari(row, dibaca ?? 'tambahan'), laporan }];
    }),
    belum: uang.filter((butir) => kosong(butir) && !disebut.has(butir.kunci) && !lain.has(butir.kunci)),
    banyak: uang.length,
  };
}
