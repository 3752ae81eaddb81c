import type { Decimal } from 'decimal.js';
import type { AngkaDesa, PosisiDesa } from '../posisi-desa.ts';
import type { Indikator } from '../rencana.ts';
import { hitungan, perseratus } from './hitungan.ts';
import { langkahHitung } from './langkah-hitung.ts';
import type { LangkahHitung } from './penjelasan.ts';

/** How the desa's values become the office's figure, as `gabungDesa` does it; empty where they make none. */
export function langkahDesa(indikator: Indikator, semua: PosisiDesa): LangkahHitung[] {
  if (semua.nilai === undefined) return [];
  const { sudah, dari } = semua.cakupan;
  const data = { sudah, dari };
  switch (indikator.antarDesa) {
    case 'ratio':
      return [langkahHitung('desa-rasio', perseratus(semua.pembilang!, semua.penyebut!), 'persen', data)];
    case 'count':
      return [hitungDesa(semua.perDesa, semua.nilai, data)];
    case 'mean':
      return [gabung('rerata', semua.perDesa, data)];
    default:
      return indikator.jenisNilai === 'tanggal'
        ? [hitungDesa(semua.perDesa, semua.nilai, data)]
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

function hitungDesa(desa: readonly AngkaDesa[], nilai: Decimal, data: Record<string, number>): LangkahHitung {
  const nama = desa.filter((one) => one.memenuhi ?? one.bernilai?.eq(1)).map((one) => one.pelapor.namaPendek);
  return {
    kode: 'desa-hitung',
    hasil: nilai,
    bentuk: 'hitungan',
    data: { ...data, nama: nama.join(', ') || '–' },
  };
}
