import { Decimal } from 'decimal.js';
import type { AlasanTanpaNilai } from './alasan.ts';
import type { AngkaDesa } from './posisi-desa.ts';
import { persenPasangan } from './posisi-nilai.ts';
import type { AntarDesa, Indikator, JenisNilai } from './rencana.ts';

/** The figure of an office out of those of its desa; `alasan` where there is none. */
export interface Gabungan {
  nilai?: Decimal;
  pembilang?: Decimal;
  penyebut?: Decimal;
  alasan?: AlasanTanpaNilai;
}

type Cara = (desa: readonly AngkaDesa[], indikator: Indikator) => Gabungan;

const TANPA_ATURAN: Gabungan = { alasan: 'tanpa_aturan' };

const jumlah: Cara = (desa) => {
  const ada = desa.flatMap((one) => one.bernilai ?? []);
  return { nilai: Decimal.sum(...ada) };
};

/** Σ numerators / Σ denominators: Kemangkon's stunting is 214/3350 = 6,39 %, the mean of its desa 6,29 % and wrong. */
const rasio: Cara = (desa) => {
  const pasangan = desa.flatMap(({ posisi: { pembilang, penyebut } }) =>
    pembilang === undefined || penyebut === undefined ? [] : [{ pembilang, penyebut }],
  );
  if (pasangan.length === 0) return TANPA_ATURAN;
  const pembilang = Decimal.sum(...pasangan.map((one) => one.pembilang));
  const penyebut = Decimal.sum(...pasangan.map((one) => one.penyebut));
  return { nilai: persenPasangan(pembilang, penyebut), pembilang, penyebut };
};

const rerata: Cara = (desa) => {
  const ada = desa.flatMap((one) => one.bernilai ?? []);
  return { nilai: Decimal.sum(...ada).div(ada.length) };
};

const hitung: Cara = (desa) => {
  const dinilai = desa.filter((one) => one.memenuhi !== undefined);
  if (dinilai.length === 0) return TANPA_ATURAN;
  return { nilai: new Decimal(dinilai.filter((one) => one.memenuhi).length) };
};

/**
 * Which kinds of value can be joined how; a pair absent here has no rule. Scores, percentages and categories are not
 * added up, percentages not averaged (Kemangkon 492: 6,39 %; docs/sources.md#desa).
 */
const CARA: Record<Exclude<AntarDesa, 'none'>, Partial<Record<JenisNilai, Cara>>> = {
  sum: { jumlah, kuantitas: jumlah, tanggal: jumlah },
  ratio: { rasio },
  mean: { jumlah: rerata, kuantitas: rerata, indeks: rerata },
  count: { jumlah: hitung, kuantitas: hitung, rasio: hitung, indeks: hitung, tanggal: hitung },
};

/** Whether a rule joins such values of the desa to a figure of the office. */
export function adaCaraGabung({
  antarDesa,
  jenisNilai,
}: Pick<Indikator, 'antarDesa' | 'jenisNilai'>): boolean {
  return antarDesa === 'none' || CARA[antarDesa][jenisNilai] !== undefined;
}

/**
 * Figure of the office out of the desa that have an observation, unrounded: Σ (done dated events: their number) ·
 * Σ numerators / Σ denominators × 100 · plain mean · number of desa that satisfy (`keadaanSyarat`) · none.
 * A desa without an observation enters on no side and is never 0.
 * @returns `alasan` where no desa has an observation, the desa make no figure of the office, or no rule joins them
 */
export function gabungDesa(indikator: Indikator, semua: readonly AngkaDesa[]): Gabungan {
  const { antarDesa, jenisNilai } = indikator;
  if (antarDesa === 'none') return { alasan: 'tidak_digabung' };
  const cara = CARA[antarDesa][jenisNilai];
  if (cara === undefined) return TANPA_ATURAN;
  // A sum of those that report in the present unit would pass for a sum of all.
  if (semua.some(({ posisi }) => posisi.alasan === 'satuan_berganti')) return { alasan: 'satuan_berganti' };
  const diamati = semua.filter((one) => one.bernilai !== undefined);
  return diamati.length > 0 ? cara(diamati, indikator) : { alasan: alasanSemua(semua) };
}

/** Why no desa has an observation: the first reason of those who reported, else that nobody did. */
function alasanSemua(semua: readonly AngkaDesa[]): AlasanTanpaNilai {
  const lapor = semua.find((one) => one.posisi.keadaan !== 'kosong');
  return lapor?.posisi.alasan ?? semua.find((one) => one.posisi.alasan)?.posisi.alasan ?? 'belum_lapor';
}
