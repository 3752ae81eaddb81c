import { Decimal } from 'decimal.js';
import type { SebutanBeda } from '../../domain/beda-rencana.ts';
import type { Target } from '../../domain/rencana.ts';
import { drawOne } from '../../draw/drawer.ts';
import { rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import type { SemuaPerubahan } from './beda-baru.ts';

/** What is told under one count on the screen. */
const GOLONGAN = {
  tambah: ['simpul-baru', 'indikator-baru'],
  hilang: ['simpul-hilang', 'indikator-hilang'],
  pindah: ['simpul-pindah', 'indikator-pindah', 'tingkat-berubah'],
  nama: ['simpul-ganti-nama', 'indikator-ganti-nama', 'kode-berubah'],
  pagu: ['pagu-berubah'],
  target: ['target-berubah'],
  satuan: ['satuan-berubah'],
  sifat: ['sifat-berubah'],
  kas: ['kas-baru'],
} as const satisfies Record<string, readonly SemuaPerubahan['jenis'][]>;

/** Changes that are told one by one on the screen. */
const CONTOH = 8;

const NAMA_MAX = 90;

function pendek(nama: string): string {
  const huruf = [...nama];
  return huruf.length <= NAMA_MAX ? nama : `${huruf.slice(0, NAMA_MAX - 1).join('')}…`;
}

const sebut = ({ kode, nama }: Pick<SebutanBeda, 'kode' | 'nama'>) => `${kode} ${pendek(nama)}`.trim();

/** What a change is about. */
function tentang(one: SemuaPerubahan): Pick<SebutanBeda, 'kode' | 'nama'> {
  if ('simpul' in one) return one.simpul;
  return 'indikator' in one ? one.indikator : one;
}

const uang = (say: Say, nilai: Decimal | undefined) =>
  nilai === undefined ? say('rencana-beda-tanpa') : rupiah(nilai);

const target = (say: Say, nilai: Target | undefined) => nilai?.tercetak || say('rencana-beda-tanpa');

const tempat = (say: Say, di: SebutanBeda | undefined) =>
  di === undefined ? say('rencana-beda-tanpa') : sebut(di);

/** A change in words. */
export function sayPerubahan(say: Say, one: SemuaPerubahan): string {
  const apa = sebut(tentang(one));
  switch (one.jenis) {
    case 'simpul-baru':
    case 'simpul-hilang':
      return say(one.jenis === 'simpul-baru' ? 'rencana-beda-simpul-baru' : 'rencana-beda-simpul-hilang', {
        apa,
        tingkat: say(`templat-pilih-tingkat-${one.level}`),
      });
    case 'indikator-baru':
    case 'indikator-hilang':
      return say(
        one.jenis === 'indikator-baru' ? 'rencana-beda-indikator-baru' : 'rencana-beda-indikator-hilang',
        { apa },
      );
    case 'simpul-pindah':
    case 'indikator-pindah':
      return say('rencana-beda-pindah', { apa, dari: tempat(say, one.dari), ke: tempat(say, one.ke) });
    case 'tingkat-berubah':
      return say('rencana-beda-tingkat', {
        apa,
        lama: say(`templat-pilih-tingkat-${one.lama}`),
        baru: say(`templat-pilih-tingkat-${one.baru}`),
      });
    case 'simpul-ganti-nama':
    case 'indikator-ganti-nama':
      return say('rencana-beda-nama', { lama: pendek(one.lama), baru: pendek(one.baru) });
    case 'kode-berubah':
      return say('rencana-beda-kode', { apa, lama: one.lama, baru: one.baru });
    case 'satuan-berubah':
      return say('rencana-beda-satuan', { apa, lama: one.lama, baru: one.baru });
    case 'pagu-berubah':
      return say('rencana-beda-pagu', {
        ...{ apa, tahun: String(one.tahun) },
        ...{ lama: uang(say, one.lama), baru: uang(say, one.baru) },
      });
    case 'target-berubah':
      return say('rencana-beda-target', {
        ...{ apa, tahun: String(one.tahun) },
        ...{ lama: target(say, one.lama), baru: target(say, one.baru) },
      });
    case 'sifat-berubah': {
      const sifat = listAnd(
        say,
        one.sifat.map((nama) => say(`rencana-sifat-${nama}`)),
      );
      return say('rencana-beda-sifat', { apa, sifat });
    }
    case 'kas-baru': {
      const jumlah = one.kas.bulan.reduce((sum, bulan) => sum.plus(bulan), new Decimal(0));
      return say('rencana-beda-kas', { apa, tahun: String(one.kas.tahun), jumlah: rupiah(jumlah) });
    }
  }
}

/** Counts of the changes, then the first of them; nothing changed is said too. */
export function ringkasanBeda(say: Say, beda: readonly SemuaPerubahan[]): string[] {
  if (beda.length === 0) return [say('rencana-beda-tiada')];
  const hitung = Object.entries(GOLONGAN).flatMap(([nama, jenis]) => {
    const jumlah = beda.filter((one) => (jenis as readonly string[]).includes(one.jenis)).length;
    return jumlah === 0 ? [] : [say(`rencana-hitung-${nama}`, { jumlah })];
  });
  const lagi = beda.length - CONTOH;
  return [
    listAnd(say, hitung),
    ...beda.slice(0, CONTOH).map((one) => `• ${sayPerubahan(say, one)}`),
    ...(lagi > 0 ? [say('rencana-lagi', { jumlah: lagi })] : []),
  ];
}

/** Changes that do not fit the screen. */
export const bedaPanjang = (beda: readonly SemuaPerubahan[]): boolean => beda.length > CONTOH;

/** Every change as a workbook. */
export async function berkasBeda(say: Say, beda: readonly SemuaPerubahan[]): Promise<Uint8Array> {
  const kolom = [
    { judul: say('rencana-kolom-nomor'), lebar: 6 },
    { judul: say('rencana-kolom-kode-rencana'), lebar: 22 },
    { judul: say('rencana-kolom-uraian'), lebar: 60 },
    { judul: say('rencana-kolom-perubahan'), lebar: 90 },
  ];
  const baris = beda.map((one, index) => {
    const { kode, nama } = tentang(one);
    return [index + 1, kode, nama, sayPerubahan(say, one)];
  });
  return await drawOne({ kind: 'table', nama: say('rencana-lembar-beda'), kolom, baris });
}
