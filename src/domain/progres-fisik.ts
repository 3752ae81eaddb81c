import { Decimal } from 'decimal.js';
import type { Bulan } from './bulan.ts';
import { batasiPercent, rerata } from './capaian.ts';
import { predikat } from './predikat.ts';
import type {
  AlasanTanpaFisik,
  Banding,
  Cakupan,
  Fisik,
  Nilai,
  ProfilProgres,
  ProgresIndikator,
} from './progres-figur.ts';
import { deviasiPoin } from './serapan.ts';

const SATU = new Decimal(1);

/** An item of an average: what is averaged and what it weighs. */
type Berbobot = { nilai: Decimal; bobot: Decimal | undefined };

/**
 * Physical progress of a sub kegiatan or a desa: plain mean of the capaian of its indicators that can be judged, each
 * held down to the profile's cap; percent, unrounded. `total` counts its indicators with a target for the year.
 * An indicator that nobody reported, or that has no percentage (a category, outside a band), does not enter and is
 * never 0; it is in `total` all the same.
 * Source: docs/sources.md#averages (the cap); the plain mean is this program's choice, as the
 * documents state none.
 */
export function fisikIndikator(semua: readonly ProgresIndikator[], profil: ProfilProgres): Fisik {
  const dinilai = semua.filter((i) => i.capaian !== undefined);
  const batas = (nilai: Decimal): Decimal => batasiPercent(nilai, profil.batasRerata);
  const sama = (nilai: Decimal): Berbobot => ({ nilai: batas(nilai), bobot: SATU });
  const berencana = dinilai.filter((i) => i.rencana !== undefined);
  const total = semua.filter(bertarget).length;
  return susun({
    total,
    tahun: dinilai.map((i) => sama(i.capaian!)),
    sampai: semua.flatMap((i) => (i.capaianSampai === undefined ? [] : [sama(i.capaianSampai)])),
    realisasi: berencana.map((i) => sama(i.capaian!)),
    rencana: berencana.map((i) => sama(i.rencana!)),
    sementara: dinilai.some((i) => i.sementara),
    alasan: alasanIndikator(semua, total),
    beforeStart: dinilai.flatMap((i) => i.beforeStart),
    profil,
  });
}

/** Why no indicator enters the mean: none has a target, none was observed, or none of those observed has a percentage. */
function alasanIndikator(semua: readonly ProgresIndikator[], total: number): AlasanTanpaFisik {
  if (total === 0) return 'tanpa_target';
  const teramati = semua.some((i) => bertarget(i) && (i.nilai !== undefined || i.kategori !== undefined));
  return teramati ? 'tidak_dirata' : 'belum_lapor';
}

/** The same of what lies below: a part with a figure and no weight rests on no pagu. */
function alasanGabungan(semua: readonly Fisik[]): AlasanTanpaFisik {
  if (semua.some((one) => one.tahun !== undefined)) return 'tanpa_pagu';
  const ada = (alasan: AlasanTanpaFisik) => semua.some((one) => one.alasan === alasan);
  return (['tidak_dirata', 'belum_lapor', 'tanpa_target'] as const).find(ada) ?? 'belum_lapor';
}

/** Whether the part that has a plan to date is all of the figure, so that the two are one and the same. */
export function isWholeFisik({ tahun, banding }: Fisik): boolean {
  return tahun !== undefined && banding !== undefined && banding.cakupan.dari === tahun.cakupan.dari;
}

/** Whether the plan names a target that the indicator can be judged against, of whatever kind. */
export function bertarget({ target, rentang, targetKategori }: ProgresIndikator): boolean {
  return target !== undefined || rentang !== undefined || targetKategori !== undefined;
}

/**
 * Physical progress of a kegiatan, program or office: mean of the figures of its sub kegiatan, weighted by pagu in
 * force (or each the same, by profile); percent, unrounded. Only sub kegiatan that have a figure and a weight enter;
 * `cakupan` says how many of all these are. Weighting by pagu is this program's default; the profile may differ.
 * @param semua every sub kegiatan below the node, with its pagu in Rupiah where one is known
 */
export function fisikGabungan(
  semua: readonly { fisik: Fisik; pagu: Decimal | undefined }[],
  profil: ProfilProgres,
): Fisik {
  const bobot = (pagu: Decimal | undefined): Decimal | undefined => (profil.bobot === 'sama' ? SATU : pagu);
  const ambil = (pilih: (fisik: Fisik) => Decimal | undefined): Berbobot[] =>
    semua.flatMap(({ fisik, pagu }) => {
      const nilai = pilih(fisik);
      return nilai === undefined ? [] : [{ nilai, bobot: bobot(pagu) }];
    });
  return susun({
    total: semua.length,
    tahun: ambil((f) => f.tahun?.persen),
    sampai: ambil((f) => f.sampai?.persen),
    realisasi: ambil((f) => f.banding?.realisasi),
    rencana: ambil((f) => f.banding?.rencana),
    sementara: semua.some((s) => s.fisik.tahun !== undefined && s.fisik.sementara),
    alasan: alasanGabungan(semua.map((s) => s.fisik)),
    beforeStart: semua.flatMap((s) => s.fisik.beforeStart),
    profil,
  });
}

interface Bahan {
  total: number;
  tahun: Berbobot[];
  sampai: Berbobot[];
  realisasi: Berbobot[];
  rencana: Berbobot[];
  sementara: boolean;
  /** Why there is no mean, should there be none. */
  alasan: AlasanTanpaFisik;
  beforeStart: Bulan[];
  profil: ProfilProgres;
}

function susun(bahan: Bahan): Fisik {
  const tahun = nilaian(bahan.tahun, bahan);
  const cakupan: Cakupan = tahun?.cakupan ?? { dari: 0, total: bahan.total };
  return {
    tahun,
    sampai: nilaian(bahan.sampai, bahan),
    banding: bandingkan(bahan),
    cakupan,
    sementara: bahan.sementara,
    ...(tahun === undefined && { alasan: bahan.alasan }),
    beforeStart: [...new Set(bahan.beforeStart)].sort(),
  };
}

function nilaian(butir: Berbobot[], { total, profil }: Bahan): Nilai | undefined {
  const rata = rerata(butir);
  if (rata === undefined) return undefined;
  const { nilai, dari } = rata;
  return { persen: nilai, predikat: predikat(nilai, profil.predikat), cakupan: { dari, total } };
}

function bandingkan(bahan: Bahan): Banding | undefined {
  const realisasi = rerata(bahan.realisasi);
  const rencana = rerata(bahan.rencana);
  if (realisasi === undefined || rencana === undefined) return undefined;
  return {
    realisasi: realisasi.nilai,
    rencana: rencana.nilai,
    deviasi: deviasiPoin(realisasi.nilai, rencana.nilai),
    cakupan: { dari: realisasi.dari, total: bahan.total },
  };
}
