import { Decimal } from 'decimal.js';
import { diAtasSisaPagu, melebihiTarget, tanyaUlang } from '../anomali.ts';
import type { AngkaKetikan, Anomali, KodeAnomali } from '../anomali-bentuk.ts';
import { tanyaRasio } from '../anomali-rasio.ts';
import { addBulan, type Bulan, previousBulan, tahunOf } from '../bulan.ts';
import type { Butir } from '../butir.ts';
import { posisi } from '../posisi.ts';
import type { Angka, Indikator, JenisNilai } from '../rencana.ts';
import { paguBerlaku, sisaPagu, terpakai } from '../serapan.ts';
import { targetPelapor } from '../target.ts';
import { ATURAN_MUTU } from './aturan-mutu.ts';
import type { KodeMutu, MasukanMutu, TemuanMutu } from './temuan-mutu.ts';

/** One item of one reporter with the figures of its year. */
export interface BahanAngka {
  butir: Butir;
  bulan: Bulan;
  /** Of this reporter and item, any order; later months are left out. */
  angka: readonly Angka[];
  /** ISO date that decides which pagu is in force. */
  padaTanggal: string;
}

/** What the question while typing is called among the findings. */
const KODE: Record<KodeAnomali, KodeMutu> = {
  posisi_turun: 'kumulatif_turun',
  lompat_10: 'lompat_satuan',
  lompat_1000: 'lompat_satuan',
  mirip_kumulatif: 'mirip_kumulatif',
  di_atas_sisa_pagu: 'di_atas_pagu',
  uang_kembali: 'uang_kembali',
  melebihi_target_jauh: 'di_atas_target',
  rasio_terbalik: 'rasio_terbalik',
};

/** Findings that a question while typing is about too. */
export const KODE_KETIKAN: ReadonlySet<KodeMutu> = new Set(Object.values(KODE));

/** What the officer was asked while typing, as a finding is called; undefined for a code that is no more. */
export function kodeMutu(anomali: string): KodeMutu | undefined {
  return Object.entries(KODE).find(([kode]) => kode === anomali)?.[1];
}

/** Kinds whose figure is one number that is compared with the months before. */
const DIBANDINGKAN: readonly JenisNilai[] = ['jumlah', 'kuantitas', 'indeks'];

/** A reported figure as an input of a finding. */
export function masukanAngka({ pelaporId, bulan, butir, nilai, enteredById, enteredAt }: Angka): MasukanMutu {
  return { pelaporId, bulan, butir, nilai, oleh: enteredById, pada: enteredAt };
}

/** What is known beside a figure, as while it was typed. */
function ketikan({ butir, bulan, padaTanggal }: BahanAngka, kini: Decimal, lama: Angka[]): AngkaKetikan {
  const umum = { nilai: kini, riwayat: lama.flatMap((one) => one.nilai ?? []) };
  if (butir.jenis === 'keuangan') {
    const pagu = paguBerlaku(butir.node, tahunOf(bulan), padaTanggal)?.nilai;
    const sebelum = terpakai(butir.node, lama, bulan);
    return {
      ...umum,
      jenis: 'keuangan',
      pertanyaan: 'tambahan',
      desimal: 2,
      posisiSebelumnya: sebelum.nilai,
      pagu,
      sisaPagu: pagu && sisaPagu(pagu, sebelum),
    };
  }
  const { indikator } = butir;
  return {
    ...umum,
    jenis: 'indikator',
    pertanyaan: indikator.pertanyaan,
    arah: indikator.arah,
    akumulasi: indikator.akumulasi,
    desimal: indikator.desimal,
    posisiSebelumnya: posisi(indikator, lama, previousBulan(bulan)).nilai,
    target: targetPelapor(indikator, tahunOf(bulan)),
  };
}

/**
 * The question that the figure would raise; above the pagu and far beyond the target are said whatever else it looks
 * like, since a reading like "the position to date" explains them and does not unsay them.
 */
function meragukan(bahan: BahanAngka, kini: Angka, lama: Angka[]): Anomali[] {
  const { nilai, penyebut } = kini;
  if (nilai === undefined) return [];
  if (penyebut !== undefined) return [tanyaRasio(nilai, penyebut)].filter((one) => one !== undefined);
  const { butir } = bahan;
  if (butir.jenis === 'indikator' && !DIBANDINGKAN.includes(butir.indikator.jenisNilai)) return [];
  const known = ketikan(bahan, nilai, lama);
  const nyata = [diAtasSisaPagu(known), melebihiTarget(known)].filter((one) => one !== undefined);
  const tanya = tanyaUlang(known);
  if (tanya === undefined || (nyata.length > 0 && tanya.kode === 'mirip_kumulatif')) return nyata;
  return [tanya, ...nyata.filter(({ kode }) => kode !== tanya.kode)];
}

/**
 * A figure that repeats for a good reason: salaries, a twelfth of the pagu or of the target (honoraria, one report a
 * month), small counts, a level that is met.
 */
function wajarBerulang({ butir, bulan, padaTanggal }: BahanAngka, nilai: Decimal): boolean {
  const tahun = tahunOf(bulan);
  if (butir.jenis === 'keuangan') {
    const pagu = paguBerlaku(butir.node, tahun, padaTanggal)?.nilai;
    return butir.node.gaji || pagu?.eq(nilai.times(12)) === true;
  }
  const { indikator } = butir;
  if (['tanggal', 'kategori'].includes(indikator.jenisNilai)) return true;
  if (indikator.jenisNilai === 'jumlah' && nilai.lt(ATURAN_MUTU.jumlahKecil)) return true;
  return berulangMenurutTarget(indikator, nilai, tahun);
}

function berulangMenurutTarget(indikator: Indikator, nilai: Decimal, tahun: number): boolean {
  const target = targetPelapor(indikator, tahun);
  if (indikator.pertanyaan === 'posisi')
    return indikator.jenisNilai === 'jumlah' || target?.eq(nilai) === true;
  return target?.eq(nilai.times(12)) === true;
}

function bulanSama(bahan: BahanAngka, semua: readonly Angka[]): Angka[] | undefined {
  const { bulan } = bahan;
  const bulanan = Array.from({ length: ATURAN_MUTU.bulanSama }, (_, back) =>
    addBulan(bulan, -back),
  ).reverse();
  const found = bulanan.map((one) => semua.find((a) => a.bulan === one && a.keadaan === 'nilai'));
  const angka = found.filter((one) => one !== undefined);
  const [first] = angka;
  if (angka.length < bulanan.length || first?.nilai === undefined || first.nilai.isZero()) return undefined;
  const sama = angka.every(
    (one) => one.nilai?.eq(first.nilai!) === true && (one.penyebut ?? new Decimal(0)).eq(first.penyebut ?? 0),
  );
  return sama && !wajarBerulang(bahan, first.nilai) ? angka : undefined;
}

/**
 * What about one reported figure is worth a look: the question that it would raise while being typed (`tanyaUlang`, for
 * figures that came by a list were never asked about), and the same figure three months in a row.
 * @returns nothing when the month has no figure of the item; figures, Rupiah and percent are unrounded
 */
export function mutuAngka(bahan: BahanAngka): TemuanMutu[] {
  const { bulan, butir } = bahan;
  const semua = bahan.angka.filter((one) => one.bulan <= bulan && tahunOf(one.bulan) === tahunOf(bulan));
  const kini = semua.find((one) => one.bulan === bulan && one.keadaan === 'nilai');
  if (kini === undefined) return [];
  const umum = { bulan, pelaporIds: [kini.pelaporId], butir: butir.kunci };
  const lama = semua.filter((one) => one.bulan < bulan).sort((a, b) => (a.bulan < b.bulan ? -1 : 1));
  const ragu = meragukan(bahan, kini, lama);
  const masukan = [masukanAngka(kini)];
  const sama = bulanSama(bahan, semua);
  return [
    ...ragu.map((one) => ({ ...umum, ...dariAnomali(one), masukan })),
    ...(sama === undefined
      ? []
      : [{ ...umum, kode: 'tiga_bulan_sama' as const, angka: {}, masukan: sama.map(masukanAngka) }]),
  ];
}

function dariAnomali({ kode, data, bacaan }: Anomali): Pick<TemuanMutu, 'kode' | 'angka'> {
  const known = Object.entries({ ...data, penyebut: bacaan[0]?.penyebut });
  return {
    kode: KODE[kode],
    angka: Object.fromEntries(known.flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))),
  };
}
