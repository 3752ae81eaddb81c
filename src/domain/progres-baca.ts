import type { Decimal } from 'decimal.js';
import { type Bulan, bulanOf } from './bulan.ts';
import { satuPelapor } from './counting-reporter.ts';
import { kelompok } from './kelompok.ts';
import type { ProfilProgres, ProgresIndikator } from './progres-figur.ts';
import { progresPelapor, progresRumus, progresSemuaDesa } from './progres-indikator.ts';
import type { Angka, Indikator, Pelapor, Rencana } from './rencana.ts';
import type { AngkaKantor, SumberRumus } from './rumus/hasil.ts';
import { hitungIndikator } from './rumus/indikator.ts';

/** The office's figure of an indicator at the end of the year before, in its satuan; undefined where it is not known. */
export type NilaiTahunLalu = (indikator: Indikator) => Decimal | undefined;

/**
 * The plan that a reporter's own report was made under, and the figures of the year as they are in it; undefined where
 * that is the plan of the office.
 */
export type MilikPembaca = (pelaporId: number) => { rencana: Rencana; angka: readonly Angka[] } | undefined;

/** What the figures of indicators are read from. */
export interface BahanBaca {
  rencana: Rencana;
  pelapor: readonly Pelapor[];
  /** Figures with the ids of this plan version, in any order. */
  angka: readonly Angka[];
  bulan: Bulan;
  profil: ProfilProgres;
  tahunLalu?: NilaiTahunLalu;
  milik?: MilikPembaca;
}

/** Reads an indicator's progress; each is computed once. */
export interface PembacaIndikator {
  /** The office's figure: over all desa, of the unit that reports it, or computed by its formula. */
  kantor: (indikator: Indikator) => ProgresIndikator;
  /** One desa's own figure. */
  desa: (indikator: Indikator, pelaporId: number) => ProgresIndikator;
}

/**
 * Figures of a plan's indicators up to a month. Computed indicators are computed from the others when they are read;
 * one that needs itself has no figure and says so.
 */
export function pembacaIndikator(bahan: BahanBaca): PembacaIndikator {
  const { pelapor, angka, bulan, profil } = bahan;
  const desa = pelapor.filter((p) => p.jenis === 'desa');
  const idDesa = new Set(desa.map((d) => d.id));
  const milikDesa = kelompok(
    angka.filter((a) => idDesa.has(a.pelaporId)),
    (a) => a.indikatorId,
  );
  const milikUnit = kelompok(
    satuPelapor(angka.filter((a) => !idDesa.has(a.pelaporId))),
    (a) => a.indikatorId,
  );
  const terbaca = new Map<number, ProgresIndikator>();
  const kantor = (indikator: Indikator): ProgresIndikator => {
    const ada = terbaca.get(indikator.id);
    if (ada !== undefined) return ada;
    const hasil = baca(indikator);
    terbaca.set(indikator.id, hasil);
    return hasil;
  };
  const baca = (indikator: Indikator): ProgresIndikator => {
    if (indikator.pelapor === 'rumus') {
      return progresRumus(
        indikator,
        hitungIndikator(indikator, sumberRumus(bahan, desa, kantor)),
        bulan,
        profil,
      );
    }
    if (indikator.pelapor === 'desa') {
      return progresSemuaDesa(indikator, desa, milikDesa.get(indikator.id) ?? [], bulan, profil);
    }
    return progresPelapor(indikator, milikUnit.get(indikator.id) ?? [], bulan, profil);
  };
  return {
    kantor,
    desa: (indikator, pelaporId) => {
      const lain = bahan.milik?.(pelaporId);
      const sendiri = lain?.rencana.indikators.find(({ id }) => id === indikator.id);
      if (lain !== undefined && sendiri !== undefined) {
        const angkanya = lain.angka.filter(
          (a) => a.pelaporId === pelaporId && a.indikatorId === indikator.id,
        );
        return progresPelapor(sendiri, angkanya, bulan, profil);
      }
      const milik = (milikDesa.get(indikator.id) ?? []).filter((a) => a.pelaporId === pelaporId);
      return progresPelapor(indikator, milik, bulan, profil);
    },
  };
}

/**
 * The office's figures at the end of the year before `tahun`, from the figures reported in that year; where it has
 * none and `tahun` is the first with a target, the plan's baseline.
 * @param angka figures of that year with the ids of this plan version
 */
export function nilaiTahunLalu(bahan: Omit<BahanBaca, 'bulan' | 'tahunLalu'>, tahun: number): NilaiTahunLalu {
  const lalu = pembacaIndikator({ ...bahan, bulan: bulanOf(tahun - 1, 12) });
  return (indikator) => {
    const pertama = Math.min(...indikator.target.map((one) => one.tahun));
    return lalu.kantor(indikator).nilai ?? (pertama === tahun ? indikator.baseline?.nilai : undefined);
  };
}

function sumberRumus(
  { rencana, tahunLalu }: BahanBaca,
  desa: readonly Pelapor[],
  kantor: PembacaIndikator['kantor'],
): SumberRumus {
  return {
    indikators: rencana.indikators,
    desa,
    perDesa: (indikator) => kantor(indikator).perDesa ?? [],
    kantor: (indikator) => angkaKantor(kantor(indikator)),
    tahunLalu: (indikator) => tahunLalu?.(indikator),
  };
}

function angkaKantor(satu: ProgresIndikator): AngkaKantor {
  const { perDesa, rumus, nilai, pembilang, penyebut, target, capaian, sementara } = satu;
  const lapor = perDesa?.filter((one) => one.bernilai !== undefined).map((one) => one.pelapor.id);
  const lewatRumus = rumus?.ok ? rumus.value.desaLapor : undefined;
  return {
    nilai,
    pembilang,
    penyebut,
    target,
    capaian,
    sementara,
    desaLapor: lapor === undefined ? lewatRumus : new Set(lapor),
  };
}
