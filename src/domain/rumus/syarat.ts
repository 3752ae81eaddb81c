import type { Indikator } from '../rencana.ts';
import type { SimpulBernama } from './nama.ts';
import type { KodeSyarat } from './penolakan.ts';
import type { FungsiNama } from './simpul.ts';

type Syarat = { code: KodeSyarat; terpenuhi: (indikator: Indikator) => boolean };

const DARI_DESA: Syarat = { code: 'rumus-perlu-dari-desa', terpenuhi: (i) => i.pelapor === 'desa' };
const PERISTIWA: Syarat = { code: 'rumus-perlu-peristiwa', terpenuhi: (i) => i.jenisNilai === 'tanggal' };
const TENGGAT: Syarat = { code: 'rumus-perlu-tenggat', terpenuhi: (i) => i.tenggat !== undefined };
const BERSYARAT: Syarat = { code: 'rumus-perlu-syarat', terpenuhi: (i) => i.syaratDesa !== undefined };
const RASIO: Syarat = { code: 'rumus-perlu-rasio', terpenuhi: (i) => i.jenisNilai === 'rasio' };
const BERANGKA: Syarat = {
  code: 'rumus-perlu-nilai-angka',
  terpenuhi: (i) => i.jenisNilai !== 'tanggal' && i.jenisNilai !== 'kategori',
};
/** Percentages and scores are not added up over desa. */
const TERJUMLAH: Syarat = {
  code: 'rumus-perlu-nilai-angka',
  terpenuhi: (i) => i.jenisNilai === 'jumlah' || i.jenisNilai === 'kuantitas',
};

const FUNGSI: Record<FungsiNama, readonly Syarat[]> = {
  jumlah: [DARI_DESA, TERJUMLAH],
  nilai: [BERANGKA],
  pembilang: [RASIO],
  penyebut: [RASIO],
  capaian: [],
  tahun_lalu: [BERANGKA],
  target: [BERANGKA],
};

/** What the named indicator lacks for what the formula does with it; undefined when it has everything. */
export function syaratKurang(simpul: SimpulBernama, indikator: Indikator): KodeSyarat | undefined {
  return syaratDari(simpul).find((one) => !one.terpenuhi(indikator))?.code;
}

function syaratDari(simpul: SimpulBernama): readonly Syarat[] {
  if (simpul.jenis === 'fungsi') return FUNGSI[simpul.fungsi];
  if (simpul.jenis === 'desa_banding') return [DARI_DESA, BERANGKA];
  switch (simpul.keadaan) {
    case 'tepat waktu':
    case 'terlambat':
      return [DARI_DESA, PERISTIWA, TENGGAT];
    case 'selesai':
    case 'belum':
      return [DARI_DESA, PERISTIWA];
    case 'memenuhi':
      return [DARI_DESA, BERSYARAT, BERANGKA];
  }
}
