import { Decimal } from 'decimal.js';
import type { AngkaDesa } from '../posisi-desa.ts';
import type { Indikator } from '../rencana.ts';
import { penuhiSyarat } from '../syarat-desa.ts';
import type { AngkaKantor, Kekurangan, Langkah, SumberRumus } from './hasil.ts';
import { indikatorBernama, type SimpulBernama } from './nama.ts';
import type { FungsiNama, KeadaanDesa, Simpul } from './simpul.ts';

/** A function's value with what it rests on; `desaLapor`: ids of the desa that reported, where it asks desa. */
export type HasilMasukan = Pick<Langkah, 'nilai' | 'kurang' | 'masukan'> & {
  desaLapor?: ReadonlySet<number>;
};

/** Parts of a formula that read figures. */
type SimpulMasukan = SimpulBernama | Extract<Simpul, { jenis: 'semua_desa' }>;

/** Whether a desa did what a word says; one that did not report did none of them. */
const KEADAAN: Record<KeadaanDesa, (desa: AngkaDesa) => boolean> = {
  'tepat waktu': (desa) => desa.ketepatan === 'tepat_waktu',
  terlambat: (desa) => desa.ketepatan === 'terlambat',
  selesai: (desa) => desa.posisi.keadaan === 'tanggal',
  belum: (desa) => desa.posisi.keadaan === 'belum',
  memenuhi: (desa) => desa.memenuhi === true,
};

type DariKantor = Exclude<FungsiNama, 'jumlah' | 'tahun_lalu'>;

const KURANG: Record<DariKantor, Kekurangan> = {
  nilai: 'belum_ada_angka',
  pembilang: 'belum_ada_angka',
  penyebut: 'belum_ada_angka',
  capaian: 'tanpa_capaian',
  target: 'tanpa_target',
};

/**
 * The value of a function from the figures: a count in desa, a sum or figure in the indicator's satuan, a capaian in
 * percent; exact. `kurang` says why there is none.
 */
export function bacaMasukan(simpul: SimpulMasukan, sumber: SumberRumus): HasilMasukan {
  if (simpul.jenis === 'semua_desa') {
    const { length } = sumber.desa;
    return length === 0 ? { kurang: 'tanpa_desa' } : { nilai: new Decimal(length) };
  }
  const kena = indikatorBernama(simpul.nama, simpul.posisi, sumber.indikators);
  if (!kena.ok) return { kurang: 'nama_tidak_ada' };
  const indikator = kena.value;
  if (simpul.jenis !== 'fungsi') {
    const cocok = cocokDesa(simpul);
    return overDesa(
      indikator,
      sumber,
      { diamati: bernilai, dihitung: cocok },
      (desa) => new Decimal(desa.filter(cocok).length),
    );
  }
  switch (simpul.fungsi) {
    case 'jumlah':
      return overDesa(indikator, sumber, { diamati: bernilai, dihitung: bernilai }, (desa) =>
        Decimal.sum(...desa.map((one) => one.bernilai!)),
      );
    case 'tahun_lalu':
      return tanpaLaporan(sumber.tahunLalu(indikator), indikator, 'tanpa_tahun_lalu');
    case 'target':
      return tanpaLaporan(sumber.kantor(indikator).target, indikator, 'tanpa_target');
    case 'pembilang':
    case 'penyebut':
      if (indikator.pelapor === 'desa') return bagianRasio(simpul.fungsi, indikator, sumber);
  }
  return dariKantor(simpul.fungsi, indikator, sumber);
}

function bernilai(desa: AngkaDesa): boolean {
  return desa.bernilai !== undefined;
}

function cocokDesa(
  simpul: Extract<Simpul, { jenis: 'desa_keadaan' | 'desa_banding' }>,
): (desa: AngkaDesa) => boolean {
  return simpul.jenis === 'desa_keadaan'
    ? KEADAAN[simpul.keadaan]
    : (desa) => desa.bernilai !== undefined && penuhiSyarat(desa.bernilai, simpul);
}

/** Of a ratio over desa: Σ of the part, over the desa with both parts, so that the two belong together. */
function bagianRasio(
  bagian: 'pembilang' | 'penyebut',
  indikator: Indikator,
  sumber: SumberRumus,
): HasilMasukan {
  const lengkap = ({ posisi }: AngkaDesa) => posisi.pembilang !== undefined && posisi.penyebut !== undefined;
  return overDesa(indikator, sumber, { diamati: lengkap, dihitung: lengkap }, (desa) =>
    Decimal.sum(...desa.map((one) => one.posisi[bagian]!)),
  );
}

/**
 * Over the desa with an observation: nihil where nihil is none, and no report, are not among them. Unknown before the
 * first desa has one; what some reported so far is counted.
 */
function overDesa(
  indikator: Indikator,
  sumber: SumberRumus,
  pilih: { diamati: (desa: AngkaDesa) => boolean; dihitung: (desa: AngkaDesa) => boolean },
  nilaiDari: (desa: readonly AngkaDesa[]) => Decimal,
): HasilMasukan {
  const semua = sumber.perDesa(indikator);
  const diamati = semua.filter(pilih.diamati);
  const desaLapor = new Set(diamati.map((one) => one.pelapor.id));
  const masukan = {
    indikator,
    perDesa: semua.map((one) => ({ ...one, dihitung: pilih.dihitung(one) })),
    cakupan: { sudah: diamati.length, dari: sumber.desa.length },
    sementara: diamati.some((one) => one.posisi.sementara),
  };
  return diamati.length === 0
    ? { kurang: 'belum_ada_angka', masukan, desaLapor }
    : { nilai: nilaiDari(diamati), masukan, desaLapor };
}

/** What rests on no report of this year. */
function tanpaLaporan(nilai: Decimal | undefined, indikator: Indikator, kurang: Kekurangan): HasilMasukan {
  const masukan = { indikator, sementara: false };
  return nilai === undefined ? { kurang, masukan } : { nilai, masukan };
}

function dariKantor(
  fungsi: Exclude<DariKantor, 'target'>,
  indikator: Indikator,
  sumber: SumberRumus,
): HasilMasukan {
  const angka: AngkaKantor = sumber.kantor(indikator);
  const { sementara, desaLapor } = angka;
  const cakupan = desaLapor && { sudah: desaLapor.size, dari: sumber.desa.length };
  const masukan = { indikator, cakupan, sementara };
  const nilai = angka[fungsi];
  return { ...(nilai === undefined ? { kurang: KURANG[fungsi] } : { nilai }), masukan, desaLapor };
}
