import type { Decimal } from 'decimal.js';
import { tanggalTenggat } from '../capaian-tanggal.ts';
import type { AngkaDesa, PosisiDesa } from '../posisi-desa.ts';
import type { Indikator } from '../rencana.ts';
import { COMPARISON_WORD } from '../syarat-desa.ts';
import { hitungan, perseratus } from './hitungan.ts';
import { langkahHitung } from './langkah-hitung.ts';
import type { LangkahHitung } from './penjelasan.ts';

/** How the desa's values become the office's figure, as `gabungDesa` does it; empty where they make none. */
export function langkahDesa(indikator: Indikator, semua: PosisiDesa, tahun: number): LangkahHitung[] {
  if (semua.nilai === undefined) return [];
  const { sudah, dari } = semua.cakupan;
  const data = { sudah, dari };
  switch (indikator.antarDesa) {
    case 'ratio':
      return [langkahHitung('desa-rasio', perseratus(semua.pembilang!, semua.penyebut!), 'persen', data)];
    case 'count':
      return [hitungDesa(indikator, semua.perDesa, semua.nilai, { ...data, ...syarat(indikator, tahun) })];
    case 'mean':
      return [gabung('rerata', semua.perDesa, data)];
    default:
      return indikator.jenisNilai === 'tanggal'
        ? [selesai(semua.perDesa, semua.nilai, data)]
        : [gabung('tambah', semua.perDesa, data)];
  }
}

function gabung(
  op: 'tambah' | 'rerata',
  desa: readonly AngkaDesa[],
  data: Record<string, number>,
): LangkahHitung {
  const isi = hitungan(op, ...desa.flatMap((one) => one.bernilai ?? []));
  return langkahHitung(`desa-${op}`, isi, 'satuan', data);
}

/** Desa that satisfy what is counted: what that is, or by which day, and who they are. */
function hitungDesa(
  indikator: Indikator,
  desa: readonly AngkaDesa[],
  nilai: Decimal,
  data: Record<string, string | number>,
): LangkahHitung {
  const nama = desa.filter((one) => one.memenuhi).map((one) => one.pelapor.namaPendek);
  const tanggal = indikator.tenggat === undefined ? 'desa-selesai' : 'desa-hitung-tanggal';
  const kode = indikator.jenisNilai === 'tanggal' ? tanggal : 'desa-hitung';
  return { kode, hasil: nilai, bentuk: 'hitungan', data: { ...data, nama: nama.join(', ') || '–' } };
}

/** Documents that came in, each by its desa; those after the deadline are named as such and counted all the same. */
function selesai(
  desa: readonly AngkaDesa[],
  nilai: Decimal,
  data: Record<string, string | number>,
): LangkahHitung {
  const datang = desa.filter((one) => one.posisi.keadaan === 'tanggal');
  const nama = (semua: readonly AngkaDesa[]) => semua.map((one) => one.pelapor.namaPendek).join(', ') || '–';
  const terlambat = datang.filter((one) => one.ketepatan === 'terlambat');
  const kode = terlambat.length === 0 ? 'desa-selesai' : 'desa-selesai-terlambat';
  return {
    kode,
    hasil: nilai,
    bentuk: 'hitungan',
    data: { ...data, nama: nama(datang), terlambat: nama(terlambat) },
  };
}

/** What a desa must satisfy to be counted, for the sentence; a dated event its deadline, empty without one. */
function syarat({ syaratDesa, tenggat, satuan }: Indikator, tahun: number): Record<string, string> {
  if (syaratDesa !== undefined)
    return { banding: COMPARISON_WORD[syaratDesa.banding], batas: syaratDesa.nilai.toFixed(), satuan };
  return tenggat === undefined ? {} : { tanggal: tanggalTenggat(tenggat, tahun) };
}
