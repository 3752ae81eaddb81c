import { Decimal } from 'decimal.js';
import { bolehMerata } from '../../domain/merata.ts';
import type { TargetBulanan } from '../../domain/rencana.ts';
import type { IndikatorBaru, SimpulBaru } from '../../domain/rencana-baru.ts';
import type { BarisKembali, TemplatKembali } from './baca-buku.ts';
import { bacaAngkaSel } from './baca-sel.ts';
import { nilaiPilihan } from './kata.ts';
import { BULAN_KOLOM } from './lembar.ts';
import type { Pencatat } from './salah.ts';
import type { SelBaris } from './sel.ts';
import { berubah, type Dasar } from './terapkan-simpul.ts';

/** A line of a monthly sheet by indicator or sub kegiatan and year. */
const kunciBaris = (kunci: string | undefined, tahun: string | undefined) => `${kunci ?? ''} ${tahun ?? ''}`;

function tertulis(lines: readonly SelBaris[]): Map<string, SelBaris> {
  return new Map(lines.map((one) => [kunciBaris(one.kunci as string, one.tahun as string), one]));
}

/** Months of a line that are filled in. */
function isiBulan({ sel }: BarisKembali): { bulan: number; kolom: string; isi: string }[] {
  return BULAN_KOLOM.flatMap((kolom, index) => {
    const isi = sel[kolom];
    return isi === undefined ? [] : [{ bulan: index + 1, kolom, isi }];
  });
}

const TANDA = /^x+$/i;

/** Months of a target: all marked, or all figures. */
function bacaAksi(
  kembali: BarisKembali,
  tahun: number,
  lama: TargetBulanan,
  catat: Pencatat,
): TargetBulanan | undefined {
  const isi = isiBulan(kembali);
  if (isi.length === 0) return undefined;
  if (isi.every((one) => TANDA.test(one.isi)))
    return { jenis: 'bulan', bulan: isi.flatMap((one) => Array.from(one.isi, () => one.bulan)) };
  const bulan: Record<string, string> = {};
  for (const { bulan: nomor, kolom, isi: teks } of isi) {
    const nilai = TANDA.test(teks) ? undefined : bacaAngkaSel(teks, 'desimal');
    if (nilai === undefined) {
      catat.catat('aksi', kembali, kolom, TANDA.test(teks) ? 'tanda-bulan' : 'angka');
      return lama;
    }
    bulan[String(nomor)] = nilai.toFixed();
  }
  const lain = lama.jenis === 'eksplisit' ? lama.tahun : {};
  return { jenis: 'eksplisit', tahun: { ...lain, [String(tahun)]: bulan } };
}

/** Without months a choice that needs them cannot stand; the others need none. */
function bacaCara(
  { indikator, kembali }: { indikator: IndikatorBaru; kembali: BarisKembali },
  kata: string,
  { say }: Dasar,
  catat: Pencatat,
): TargetBulanan {
  const jenis = nilaiPilihan(say, 'cara', kata) as TargetBulanan['jenis'] | undefined;
  if (jenis === undefined) {
    catat.catat('indikator', kembali, 'cara', kata === '' ? 'wajib' : 'pilihan');
    return indikator.targetBulanan;
  }
  if (jenis === 'bulan' || jenis === 'eksplisit') {
    catat.catat('indikator', kembali, 'cara', 'tanpa-bulan');
    return indikator.targetBulanan;
  }
  const sedikit = jenis === 'merata' && indikator.target.find((one) => !bolehMerata(indikator, one.nilai));
  if (sedikit) {
    catat.catat('indikator', kembali, 'cara', 'merata', sedikit.tercetak);
    return indikator.targetBulanan;
  }
  return { jenis };
}

/** The monthly plan of the indicators: months that were filled in decide, otherwise the word that was chosen. */
export function terapkanAksi(
  templat: TemplatKembali,
  dasar: Dasar,
  semua: readonly { indikator: IndikatorBaru; kembali: BarisKembali; baru: boolean }[],
  catat: Pencatat,
): void {
  const dulu = tertulis(dasar.isi.aksi);
  const lines = templat.lembar.aksi.baris;
  for (const one of semua) {
    const { indikator } = one;
    const kata = one.kembali.sel.cara ?? '';
    const tulisan = dasar.isi.indikator.find(({ kunci }) => kunci === indikator.kunci);
    const caraBerubah = !one.baru && kata !== tulisan?.cara;
    let dariBulan = false;
    for (const kembali of lines.filter(({ sel }) => sel.kunci === indikator.kunci)) {
      const ubah = berubah(kembali, dulu.get(kunciBaris(indikator.kunci, kembali.sel.tahun)));
      const kenaBulan = BULAN_KOLOM.some((kolom) => ubah.has(kolom));
      const minta =
        caraBerubah && ['bulan', 'eksplisit'].includes(nilaiPilihan(dasar.say, 'cara', kata) ?? '');
      if (!kenaBulan && !minta) continue;
      const dibaca = bacaAksi(kembali, Number(kembali.sel.tahun), indikator.targetBulanan, catat);
      if (dibaca === undefined) continue;
      indikator.targetBulanan = dibaca;
      dariBulan = true;
    }
    if ((caraBerubah || (one.baru && kata !== '')) && !dariBulan)
      indikator.targetBulanan = bacaCara(one, kata, dasar, catat);
  }
}

/** Anggaran kas: a line that was changed becomes the sub kegiatan's whole year; a month left empty is 0. */
export function terapkanKas(
  templat: TemplatKembali,
  dasar: Dasar,
  nodes: readonly SimpulBaru[],
  catat: Pencatat,
): void {
  const dulu = tertulis(dasar.isi.kas);
  for (const kembali of templat.lembar.kas.baris) {
    const node = nodes.find(({ kunci }) => kunci === kembali.sel.kunci);
    const tahun = Number(kembali.sel.tahun);
    const ubah = berubah(kembali, dulu.get(kunciBaris(kembali.sel.kunci, kembali.sel.tahun)));
    if (node === undefined || !BULAN_KOLOM.some((kolom) => ubah.has(kolom))) continue;
    const bulan = Array.from({ length: 12 }, () => new Decimal(0));
    let sah = true;
    for (const { bulan: nomor, kolom, isi } of isiBulan(kembali)) {
      const nilai = bacaAngkaSel(isi, 'rupiah');
      if (nilai === undefined || nilai.lt(0)) {
        catat.catat('kas', kembali, kolom, nilai === undefined ? 'angka' : 'negatif');
        sah = false;
      } else bulan[nomor - 1] = nilai;
    }
    if (sah) node.kas = [...(node.kas ?? []), { tahun, bulan, berlakuDari: dasar.berlakuDari }];
  }
}
