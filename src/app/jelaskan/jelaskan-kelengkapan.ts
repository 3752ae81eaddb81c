import { Decimal } from 'decimal.js';
import { perseratus } from '../../domain/jelaskan/hitungan.ts';
import { langkahHitung } from '../../domain/jelaskan/langkah-hitung.ts';
import type { LangkahHitung, Penjelasan } from '../../domain/jelaskan/penjelasan.ts';
import { kelengkapanKantor, type Rasio } from '../../domain/kelengkapan.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';

/** The two rates of a month taken apart: who is complete, out of whom, and who was so in time. */
export function jelaskanKelengkapan({ pelapor, bulan }: KeadaanBulan): Penjelasan {
  const { masuk, tepatWaktu } = kelengkapanKantor(pelapor);
  return {
    figur: { jenis: 'kelengkapan' },
    bulan,
    masukan: [],
    dikesampingkan: [],
    belum: pelapor
      .filter((one) => !one.kelengkapan.lengkap)
      .map((one) => ({ pelapor: one.pelapor, bulan: [bulan] })),
    bagian: [],
    langkah: [...langkah('lengkap', masuk), ...langkah('tepat-waktu', tepatWaktu)],
    pagu: [],
    cakupan: { dari: masuk.sudah, total: masuk.dari },
    hasil: masuk.persen,
    bentuk: 'persen',
    alasan: masuk.persen === undefined ? 'belum_diminta' : undefined,
    sementara: false,
  };
}

function langkah(kode: string, { sudah, dari, persen }: Rasio): LangkahHitung[] {
  if (persen === undefined) return [];
  const isi = perseratus(new Decimal(sudah), new Decimal(dari));
  return [langkahHitung(kode, isi, 'persen', { sudah, dari })];
}
