import type { Decimal } from 'decimal.js';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import type { Progres, ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import type { Langkah } from '../../domain/rumus/hasil.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { angka, bar, persen } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import { baris } from './kata.ts';

/** Inputs of a formula that are named as missing; the whole list stands in /jelaskan. */
const KURANG = 4;

/** An indicator of the office in a list: its capaian or why there is none, its figure, its target, what it rests on. */
export function barisIndikatorKantor(
  say: Say,
  keadaan: KeadaanBulan,
  progres: Progres,
  one: ProgresIndikator,
  nomor: number,
): string {
  const tahun = tahunOf(keadaan.bulan);
  const hasil = kataHasil(say, one);
  return baris(
    `${nomor}. ${namaIndikator(one.indikator, tahun)}`,
    ...capaian(say, keadaan, one),
    [...(hasil === undefined ? [] : [say('sasaran-hasil', { hasil })]), kataTarget(say, one, tahun)].join(
      ' · ',
    ),
    ...tanpaCapaian(say, progres, one, tahun),
    ...dasar(say, one),
  );
}

function capaian(say: Say, { profil }: KeadaanBulan, one: ProgresIndikator): string[] {
  const { capaian: nilai, terpenuhi } = one;
  if (nilai !== undefined)
    return [`${bar(nilai)} ${kataCapaian(say, nilai, sampaiKini(one), profil.profil)}`];
  if (terpenuhi === undefined) return [];
  return [say(terpenuhi ? 'sasaran-terpenuhi' : 'sasaran-belum-terpenuhi')];
}

/** `83,33 %`, `6,39 % (214 dari 3.350)`, `64 angka (B-)`, `BB`, `nihil`; undefined where nothing is known. */
function kataHasil(say: Say, one: ProgresIndikator): string | undefined {
  const { nilai, kategori, pembilang, penyebut, keadaan, indikator } = one;
  if (keadaan === 'nihil' && !nilai?.isZero()) return say('isi-nihil');
  if (nilai === undefined) return kategori;
  if (pembilang !== undefined && penyebut !== undefined) {
    return say('sasaran-rasio', {
      persen: persen(nilai),
      pembilang: angka(pembilang),
      penyebut: angka(penyebut),
    });
  }
  const teks = denganSatuan(nilai, indikator.satuan);
  return kategori === undefined ? teks : `${teks} (${kategori})`;
}

/** Percentages as everywhere, with two decimals: `83,33 %`; the rest as the plan counts it: `62 angka`. */
function denganSatuan(nilai: Decimal, satuan: string): string {
  return satuan === 'persen' || satuan === '%' ? persen(nilai) : `${angka(nilai)} ${satuan}`;
}

function kataTarget(say: Say, one: ProgresIndikator, tahun: number): string {
  const { target, rentang, targetKategori, indikator } = one;
  const isi =
    rentang === undefined
      ? target && denganSatuan(target, indikator.satuan)
      : say('sasaran-rentang', {
          min: angka(rentang.min),
          max: denganSatuan(rentang.max, indikator.satuan),
        });
  const tertulis = isi ?? targetKategori;
  return tertulis === undefined
    ? say('sasaran-tanpa-target', { tahun: String(tahun) })
    : say('sasaran-target', { tahun: String(tahun), target: tertulis });
}

/** Why there is no percentage; of a formula what it lacks. That the year has no target is said by the target's line. */
function tanpaCapaian(say: Say, progres: Progres, one: ProgresIndikator, tahun: number): string[] {
  const { tanpaCapaian: alasan, rumus } = one;
  if (alasan === undefined || alasan === 'tanpa_target') return [];
  if (alasan === 'rumus_tanpa_hasil' && rumus?.ok) {
    const kurang = rumus.value.kurang.map((bagian) => barisKurang(say, progres, bagian, tahun));
    return [say('sasaran-belum-dihitung'), ...[...new Set(kurang)].slice(0, KURANG)];
  }
  const { diminta } = one.indikator;
  const kapan =
    alasan === 'belum_diminta' && diminta.jenis === 'bulan'
      ? say('sasaran-diminta-bulan', {
          bulan: listAnd(
            say,
            diminta.bulan.map((nomor) => say(`month-${nomor}`)),
          ),
        })
      : say(`tanpa-capaian-${alasan}`);
  return [say('sasaran-tanpa-capaian', { alasan: kapan })];
}

/** `• RKPDes 2027: belum ada angka dari 12 desa`. */
function barisKurang(say: Say, progres: Progres, bagian: Langkah, tahun: number): string {
  const { masukan, kurang = 'belum_ada_angka', teks } = bagian;
  const indikator = masukan?.indikator;
  if (indikator === undefined)
    return say('sasaran-kurang', { nama: teks, alasan: say(`jelas-kurang-${kurang}`) });
  const nama = namaIndikator(indikator, tahun);
  const diDesa = progres.indikatorDesa.find((one) => one.indikator.id === indikator.id);
  if (kurang === 'belum_ada_angka' && diDesa?.tanpaCapaian === 'belum_diminta')
    return say('sasaran-kurang', { nama, alasan: say('tanpa-capaian-belum_diminta') });
  const cakupan = kurang === 'belum_ada_angka' ? masukan?.cakupan : undefined;
  const alasan =
    cakupan === undefined
      ? say(`jelas-kurang-${kurang}`)
      : say('sasaran-kurang-desa', { belum: cakupan.dari - cakupan.sudah });
  return say('sasaran-kurang', { nama, alasan });
}

/** How many desa it rests on, and that somebody still has to verify it; that nobody reported is said as the reason. */
function dasar(say: Say, { desa, sementara }: ProgresIndikator): string[] {
  const bagian = [
    ...(desa === undefined || desa.sudah === 0
      ? []
      : [say('sasaran-cakupan', { sudah: desa.sudah, dari: desa.dari })]),
    ...(sementara ? [say('ringkasan-sementara')] : []),
  ];
  return bagian.length === 0 ? [] : [bagian.join(' · ')];
}
