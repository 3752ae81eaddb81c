import type { Decimal } from 'decimal.js';
import { posisiDesa } from '../../../src/domain/posisi-desa.ts';
import type { Angka, Indikator, Pelapor } from '../../../src/domain/rencana.ts';
import type { AngkaKantor, SumberRumus } from '../../../src/domain/rumus/hasil.ts';
import { angka, d, indikator, pelapor } from '../rencana-uji.ts';

/** An indicator that the desa report; its kunci is desa/<nama>. */
export function indikatorDesa(id: number, nama: string, ubah: Partial<Indikator> = {}): Indikator {
  return indikator({
    id,
    kunci: `desa/${nama}`,
    pelapor: 'desa',
    akumulasi: 'latest',
    pertanyaan: 'posisi',
    ...ubah,
  });
}

/** A document that the desa hand in by a day of the year. */
export function dokumenDesa(id: number, nama: string, bulan: number, tanggal: number): Indikator {
  return indikatorDesa(id, nama, {
    satuan: 'dokumen',
    jenisNilai: 'tanggal',
    antarDesa: 'count',
    diminta: { jenis: 'sampai_selesai', mulai: 1 },
    tenggat: { bulan, tanggal, geserTahun: 0 },
  });
}

/** An IKU that is computed. */
export function indikatorRumus(
  id: number,
  nama: string,
  rumus: string,
  ubah: Partial<Indikator> = {},
): Indikator {
  return indikator({ id, kunci: `iku/${nama}`, pelapor: 'rumus', satuan: '%', rumus, ...ubah });
}

export const desaSebanyak = (jumlah: number): Pelapor[] =>
  Array.from({ length: jumlah }, (_, i) => pelapor(100 + i, 'desa'));

/** What the i-th desa reported of an indicator, in June 2026. */
export function angkaDesa(
  desa: number,
  milik: Indikator,
  isi: string | number,
  ubah: Partial<Angka> = {},
): Angka {
  return angka('2026-06', isi, {
    pelaporId: 100 + desa,
    indikatorId: milik.id,
    butir: `i${milik.id}`,
    ...ubah,
  });
}

/** Inputs from figures as they are stored, up to December 2026; figures of the office as a test states them. */
export function sumberUji(bahan: {
  indikators: Indikator[];
  desa: Pelapor[];
  angka?: Angka[];
  kantor?: Record<string, Partial<AngkaKantor>>;
  tahunLalu?: Record<string, string>;
}): SumberRumus {
  const { indikators, desa, angka: semua = [], kantor = {}, tahunLalu = {} } = bahan;
  const lalu = ({ kunci }: Indikator): Decimal | undefined =>
    tahunLalu[kunci] === undefined ? undefined : d(tahunLalu[kunci]);
  return {
    indikators,
    desa,
    perDesa: (satu) =>
      posisiDesa(
        satu,
        desa,
        semua.filter((a) => a.indikatorId === satu.id),
        '2026-12',
      ).perDesa,
    kantor: ({ kunci }) => ({ sementara: false, ...kantor[kunci] }),
    tahunLalu: lalu,
  };
}
