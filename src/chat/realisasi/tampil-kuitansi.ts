import { Decimal } from 'decimal.js';
import { jadwalKantor } from '../../app/realisasi/bulan-terbuka.ts';
import type { Kuitansi } from '../../app/realisasi/kirim-laporan.ts';
import type { Lembar } from '../../app/realisasi/lembar.ts';
import { pertanyaan } from '../../app/realisasi/pertanyaan.ts';
import { progresIsian } from '../../app/realisasi/progres-isian.ts';
import type { DapatDialih } from '../../app/realisasi/take-over.ts';
import { type Butir, namaButir } from '../../domain/butir.ts';
import { profilBulan } from '../../domain/kantor.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import { serapanPercent } from '../../domain/serapan.ts';
import { outcomeWords, targetWords, valueWords } from '../../render/figure-words.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { tanggalHari, tanggalPukul } from '../../text/dates.ts';
import { bar, persen } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { setempat, type Turn } from '../shared/turn.ts';
import { namaLengkapButir } from './kata.ts';
import { barisLain, tombolLain } from './reported-elsewhere.ts';
import { tombolLembar } from './tampil-ringkasan.ts';

/** One bar of the receipt: capaian of a figure with a target, serapan of money with a pagu. */
function batang(turn: Turn, lembar: Lembar, butir: Butir): string[] {
  const { say } = turn;
  if (lembar.dilaporkanLain.has(butir.kunci)) return [];
  const isian = lembar.isian.get(butir.kunci);
  const tanya = pertanyaan(lembar, butir);
  const nama = namaButir(butir, lembar.bulan);
  if (tanya.jenis === 'keuangan') {
    const nilai = isian?.keadaan === 'nihil' ? new Decimal(0) : isian?.nilai;
    if (nilai === undefined) return [];
    const serapan = tanya.pagu && serapanPercent(nilai.plus(tanya.sebelumnya.nilai ?? 0), tanya.pagu.nilai);
    if (serapan === undefined) return [];
    return [say('lapor-batang-serapan', { nama, bar: bar(serapan), persen: persen(serapan) })];
  }
  const sampai = tanya.jenis === 'angka' ? progresIsian(lembar, tanya) : undefined;
  const { capaian } = sampai ?? {};
  if (sampai === undefined) return [];
  if (capaian === undefined) return tanpaPersen(say, nama, sampai);
  const { profil } = profilBulan(lembar.kantor, lembar.bulan);
  const kata = kataCapaian(say, capaian, sampaiKini(sampai), profil);
  return [say('lapor-batang-capaian', { nama, bar: bar(capaian), capaian: kata })];
}

/** A figure without a percentage: what it is, its target, and whether that is met. */
function tanpaPersen(say: Say, nama: string, sampai: ProgresIndikator): string[] {
  const [hasil, target, terpenuhi] = [
    valueWords(say, sampai),
    targetWords(say, sampai),
    outcomeWords(say, sampai),
  ];
  if (hasil === undefined || target === undefined || terpenuhi === undefined) return [];
  return [`${nama}\n${say('figur-hasil-target', { hasil, target })}: ${terpenuhi}`];
}

/** Bars that a receipt shows; a subbagian's other items are in /capaian. */
const BARS = 6;
/** Missing items that a receipt names. */
const NAMES = 8;

function akhir(turn: Turn, lembar: Lembar, kuitansi: Kuitansi, saran: string | undefined): string {
  const { say } = turn;
  if (kuitansi.lengkap && saran !== undefined) return say('lapor-kuitansi-buntu', { saran });
  if (kuitansi.lengkap) return say('lapor-kuitansi-lengkap');
  const names = kuitansi.kurang.map((butir) => namaLengkapButir(say, lembar, butir));
  const shown = names.slice(0, NAMES);
  const lain = names.length - shown.length;
  const { batas } = jadwalKantor(lembar.kantor, lembar.bulan);
  return say('lapor-kuitansi-kurang', {
    jumlah: names.length,
    nama: listAnd(say, lain === 0 ? shown : [...shown, say('lapor-kuitansi-lain', { jumlah: lain })]),
    batas: tanggalHari(say, batas),
  });
}

/** What was answered and is not asked any more, so that nobody takes it for sent. */
function sisa(say: Turn['say'], { tersisa }: Kuitansi): string[] {
  return tersisa.length === 0
    ? []
    : [say('lapor-kuitansi-tersisa', { nama: listAnd(say, [...new Set(tersisa)]) })];
}

/** What of the report does not count, since another unit has reported it: both figures. */
function tidakDihitung(say: Say, lembar: Lembar, lain: readonly DapatDialih[]): string[] {
  if (lain.length === 0) return [];
  const lagi = lain.length - BARS;
  return [
    say('lapor-kuitansi-tidak-dihitung'),
    ...lain.slice(0, BARS).map((one) => `• ${barisLain(say, lembar, one)}`),
    ...(lagi > 0 ? [say('anggaran-lagi', { jumlah: lagi })] : []),
  ];
}

/**
 * The receipt: number, moment, where the figures lead, and what is still missing or awaited.
 * @param saran what to do when nobody at the office may verify it
 */
export function tampilKuitansi(
  turn: Turn,
  lembar: Lembar,
  kuitansi: Kuitansi & { lain?: readonly DapatDialih[] },
  saran?: string,
): Pesan {
  const { say } = turn;
  const vars = {
    nomor: kuitansi.nomor,
    waktu: tanggalPukul(say, setempat(turn.now, lembar.kantor)),
    ketepatan: say(`lapor-waktu-${kuitansi.ketepatan}`),
  };
  const kepala = kuitansi.lengkap ? say('lapor-kuitansi', vars) : say('lapor-kuitansi-sebagian', vars);
  const bars = lembar.butir.flatMap((butir) => batang(turn, lembar, butir)).slice(0, BARS);
  return {
    teks: [
      kepala,
      ...bars,
      akhir(turn, lembar, kuitansi, saran),
      ...sisa(say, kuitansi),
      ...tidakDihitung(say, lembar, kuitansi.lain ?? []),
    ].join('\n'),
    tombol: [
      ...(kuitansi.lengkap ? [] : [[tombolLembar(lembar, 'isi', say('lapor-lengkapi'))]]),
      ...(kuitansi.lain?.length ? tombolLain(say, lembar) : []),
    ],
  };
}
