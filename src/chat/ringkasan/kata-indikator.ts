import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import type { Progres, ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import type { Langkah } from '../../domain/rumus/hasil.ts';
import {
  conditionWords,
  outcomeWords,
  sinceWords,
  targetWords,
  valueWords,
} from '../../render/figure-words.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { bar } from '../../text/format.ts';
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
  const hasil = valueWords(say, one);
  return baris(
    `${nomor}. ${namaIndikator(one.indikator, tahun)}`,
    ...capaian(say, keadaan, one),
    [...(hasil === undefined ? [] : [say('sasaran-hasil', { hasil })]), kataTarget(say, one, tahun)].join(
      ' · ',
    ),
    ...tanpaCapaian(say, progres, one, tahun),
    conditionWords(say, one.indikator, keadaan.bulan),
    sinceWords(say, one.beforeStart),
    ...dasar(say, one),
  );
}

function capaian(say: Say, { profil }: KeadaanBulan, one: ProgresIndikator): string[] {
  const { capaian: nilai } = one;
  if (nilai !== undefined)
    return [`${bar(nilai)} ${kataCapaian(say, nilai, sampaiKini(one), profil.profil)}`];
  return [outcomeWords(say, one) ?? []].flat();
}

/** `Target 2026: 90 %`, or that there is none. */
function kataTarget(say: Say, one: ProgresIndikator, tahun: number): string {
  const target = targetWords(say, one);
  return target === undefined
    ? say('sasaran-tanpa-target', { tahun: String(tahun) })
    : say('sasaran-target', { tahun: String(tahun), target });
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
