import { Decimal } from 'decimal.js';
import type { IndikatorTerkunci } from './baris-indikator.ts';
import type { KeputusanIndikator, KeputusanRencana, TargetPilihan } from './keputusan.ts';
import { usulkanSifat } from './sifat.ts';
import type { Alasan, SelBerbaris, SifatIndikator, UsulanIndikator } from './usulan-rencana.ts';

/** What of an indicator is still open. */
export interface Ragu {
  arah: boolean;
  akumulasi: boolean;
  satuan: boolean;
}

/** An indicator that is part of the plan, with what is still open about it. */
export interface IndikatorDiterapkan {
  usulan: UsulanIndikator;
  ragu: Ragu;
  beda: IndikatorTerkunci['beda'];
}

/** One that is not, with the reason. */
export type IndikatorDiabaikan = { kunci: string; nama: string; baris: number; alasan: Alasan };

/** A person's target in place of the printed one; the print stays beside it. */
function targetDipilih(cell: SelBerbaris, pilihan: TargetPilihan): SelBerbaris {
  const { alasan } = pilihan;
  if ('nilai' in pilihan) return { ...cell, nilai: pilihan.nilai, alasan };
  if ('min' in pilihan) return { ...cell, nilai: { min: pilihan.min, max: pilihan.max }, alasan };
  if ('kategori' in pilihan) return { ...cell, nilai: null, kategori: pilihan.kategori, alasan };
  return { ...cell, nilai: null, alasan };
}

function targetTahun(
  { baris, tabel }: IndikatorTerkunci,
  tahun: readonly number[],
  decided: KeputusanIndikator | undefined,
): UsulanIndikator['target'] {
  const cells = tahun.flatMap((year): [string, SelBerbaris][] => {
    const sel = baris.target[year];
    const own = decided?.target?.[year];
    if (sel === undefined && own === undefined) return [];
    const cell = { tercetak: '', nilai: null, ...sel, baris: baris.baris, tabel };
    return [[String(year), own === undefined ? cell : targetDipilih(cell, own)]];
  });
  return Object.fromEntries(cells);
}

/** Properties that a decision names, in place of the proposed ones; `null` takes one away. */
function sifatDiputuskan(usul: SifatIndikator, decided: KeputusanIndikator): SifatIndikator {
  const { kunci: _, alasan: __, simpul: ___, abaikan: ____, target: _____, ...said } = decided;
  const named = Object.entries(said).filter(([, value]) => value !== undefined);
  const sifat = { ...usul, ...Object.fromEntries(named) };
  for (const [name, value] of named) if (value === null) delete sifat[name as keyof SifatIndikator];
  // One of the two that was decided tells the other.
  if (said.akumulasi !== undefined && said.pertanyaan === undefined) {
    sifat.pertanyaan = said.akumulasi === 'sum' ? 'tambahan' : 'posisi';
  }
  if (said.syaratDesa !== undefined) {
    sifat.syaratDesa = { banding: said.syaratDesa.banding, nilai: new Decimal(said.syaratDesa.nilai) };
  }
  if (said.rumus !== undefined && said.pelapor === undefined) sifat.pelapor = 'rumus';
  return sifat as SifatIndikator;
}

function masihRagu(ragu: Ragu, decided: KeputusanIndikator | undefined): Ragu {
  return {
    arah: ragu.arah && decided?.arah === undefined,
    akumulasi: ragu.akumulasi && decided?.akumulasi === undefined && decided?.pertanyaan === undefined,
    satuan: ragu.satuan && (decided?.satuan ?? '') === '',
  };
}

/**
 * Indicators with everything that was decided about them, and what is left open. An office indicator that desa
 * indicators feed is confirmed by its section unless it was decided otherwise.
 */
export function terapkanIndikator(
  rows: readonly IndikatorTerkunci[],
  keputusan: KeputusanRencana,
  tahun: readonly number[],
): { dipakai: IndikatorDiterapkan[]; diabaikan: IndikatorDiabaikan[] } {
  const decisions = new Map(keputusan.indikator.map((one) => [one.kunci, one]));
  const fed = new Set((keputusan.desa ?? []).map(({ feedsKunci }) => feedsKunci));
  const dipakai: IndikatorDiterapkan[] = [];
  const diabaikan: IndikatorDiabaikan[] = [];
  for (const row of rows) {
    const { kunci, baris } = row;
    const decided = decisions.get(kunci);
    const head = { kunci, nama: baris.nama, baris: baris.baris };
    if (decided?.abaikan) {
      diabaikan.push({ ...head, alasan: { teks: decided.alasan ?? '' } });
    } else if (row.diabaikan !== undefined && decided === undefined) {
      diabaikan.push({ ...head, alasan: row.diabaikan });
    } else {
      dipakai.push(terapkan(row, tahun, decided, fed.has(kunci)));
    }
  }
  return { dipakai, diabaikan };
}

function terapkan(
  row: IndikatorTerkunci,
  tahun: readonly number[],
  decided: KeputusanIndikator | undefined,
  fed: boolean,
): IndikatorDiterapkan {
  const { kunci, baris, tabel } = row;
  const proposed = usulkanSifat(baris, row.level, tahun);
  if (fed && row.level === 'sub_kegiatan') proposed.sifat.pelapor = 'konfirmasi_desa';
  const ragu = masihRagu(proposed.ragu, decided);
  const usulan: UsulanIndikator = {
    kunci,
    kunciNode: decided?.simpul === undefined ? row.kunciNode : (decided.simpul ?? undefined),
    nama: baris.nama,
    tabel,
    baris: baris.baris,
    formula: baris.formula,
    baseline: baris.baseline,
    target: targetTahun(row, tahun, decided),
    sifat: decided === undefined ? proposed.sifat : sifatDiputuskan(proposed.sifat, decided),
    yakin: !ragu.arah && !ragu.akumulasi && !ragu.satuan,
    alasan: decided?.alasan === undefined ? proposed.alasan : { teks: decided.alasan },
  };
  return { usulan, ragu, beda: row.beda };
}
