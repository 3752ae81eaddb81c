import type { Decimal } from 'decimal.js';
import type { Lembar } from '../../app/realisasi/lembar.ts';
import type { Pertanyaan, TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import { progresIsian } from '../../app/realisasi/progres-isian.ts';
import { namaButir } from '../../domain/butir.ts';
import { profilBulan } from '../../domain/kantor.ts';
import { serapanPercent } from '../../domain/serapan.ts';
import { persenCapaian } from '../../text/capaian.ts';
import { namaBulan } from '../../text/dates.ts';
import { angka, persen, rupiah } from '../../text/format.ts';
import { terbilang } from '../../text/terbilang.ts';
import type { Say } from '../../text/translator.ts';
import { isiIsian } from './kata.ts';

/** What was recorded just before, said on top of the next question. */
export interface Gema {
  teks: string;
  /** Item that its Ubah button opens again. */
  kunci?: string;
}

function gemaUang(say: Say, lembar: Lembar, tanya: TanyaUang, nilai: Decimal): string {
  const total = nilai.plus(tanya.sebelumnya.nilai ?? 0);
  const serapan = tanya.pagu && serapanPercent(total, tanya.pagu.nilai);
  const vars = {
    nilai: rupiah(nilai),
    terbilang: terbilang(nilai),
    bulan: namaBulan(say, lembar.bulan),
    total: rupiah(total),
  };
  return serapan === undefined
    ? say('lapor-gema-uang', vars)
    : say('lapor-gema-uang-serapan', { ...vars, persen: persen(serapan) });
}

/** A count or quantity against its target; other kinds say what was answered. */
function gemaAngka(say: Say, lembar: Lembar, tanya: TanyaAngka, nama: string): string | undefined {
  const { indikator } = tanya;
  const { nilai, target, capaian } = progresIsian(lembar, tanya) ?? {};
  const satuAngka = indikator.jenisNilai === 'jumlah' || indikator.jenisNilai === 'kuantitas';
  if (!satuAngka || target === undefined || nilai === undefined) return undefined;
  const vars = { nama, nilai: angka(nilai), target: angka(target), satuan: indikator.satuan };
  return capaian === undefined
    ? say('lapor-gema-target', vars)
    : say('lapor-gema-capaian', {
        ...vars,
        persen: persenCapaian(say, capaian, profilBulan(lembar.kantor, lembar.bulan).profil),
      });
}

/** What was recorded, in one or two lines: the figure read back, money also in words, with where it leads. */
export function gemaIsian(say: Say, lembar: Lembar, tanya: Pertanyaan): string {
  const isian = lembar.isian.get(tanya.butir.kunci);
  const nama = namaButir(tanya.butir, lembar.bulan);
  if (isian?.keadaan === 'nilai') {
    if (tanya.jenis === 'keuangan' && isian.nilai !== undefined)
      return gemaUang(say, lembar, tanya, isian.nilai);
    const angkaGema = tanya.jenis === 'angka' ? gemaAngka(say, lembar, tanya, nama) : undefined;
    if (angkaGema !== undefined) return angkaGema;
  }
  if (isian?.keadaan === 'nihil' && tanya.jenis === 'keuangan' && tanya.sebelumnya.nilai !== undefined) {
    const total = rupiah(tanya.sebelumnya.nilai);
    return say('lapor-gema-uang-nihil', { nama, bulan: namaBulan(say, lembar.bulan), total });
  }
  return say('lapor-gema', { nama, isi: isiIsian(say, lembar, tanya.butir, isian) });
}
