import type { Decimal } from 'decimal.js';
import { parseAngka } from '../../domain/angka.ts';
import type { Diminta, SyaratDesa, Target, Tenggat } from '../../domain/rencana.ts';

/**
 * Rupiah or a figure as a cell holds it: as people type it, or as `angkaSel` writes a spreadsheet's number.
 * @returns undefined for what is no number, and what has two readings
 */
export function bacaAngkaSel(teks: string, jenis: 'rupiah' | 'desimal'): Decimal | undefined {
  const minus = /^[-\u2212]\s*/.exec(teks)?.[0] ?? '';
  const dibaca = parseAngka(teks.slice(minus.length), { jenis, desimal: 4 });
  if (!dibaca.ok) return undefined;
  return minus === '' ? dibaca.value : dibaca.value.negated();
}

const RENTANG = /^(-?[\d.,]+)\s*(?:-|–|s\/d)\s*(-?[\d.,]+)\s*%?$/;
const BERKATEGORI = /^(-?[\d.,]+)\s*\(([^()]{1,20})\)$/;

/** A target as it is typed: `90`, `30 - 44`, `62 (B)`, `BB`. @returns undefined when it is none of these */
export function bacaTargetSel(teks: string, tahun: number, kategori: boolean): Target | undefined {
  const dasar = { tahun, tercetak: teks };
  const angka = (kata: string | undefined) => bacaAngkaSel(kata ?? '', 'desimal');
  const rentang = RENTANG.exec(teks);
  const [min, max] = [angka(rentang?.[1]), angka(rentang?.[2])];
  if (min !== undefined && max !== undefined) return min.lte(max) ? { ...dasar, min, max } : undefined;
  const skor = BERKATEGORI.exec(teks);
  const nilaiSkor = angka(skor?.[1]);
  if (nilaiSkor !== undefined) return { ...dasar, nilai: nilaiSkor, kategori: skor?.[2]?.trim() };
  const nilai = angka(teks.replace(/%$/, '').trimEnd());
  if (nilai !== undefined) return { ...dasar, nilai };
  return kategori && /^[\p{L}][\p{L} +-]{0,19}$/u.test(teks) ? { ...dasar, kategori: teks } : undefined;
}

/** Months as numbers: `3, 6`; undefined when one is none. */
export function bacaBulanSel(teks: string): number[] | undefined {
  const bulan = teks
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(Number);
  const sah = bulan.length > 0 && bulan.every((one) => Number.isInteger(one) && one >= 1 && one <= 12);
  return sah ? bulan : undefined;
}

/** How often an item is asked, from its two columns. @returns undefined when its months are missing or not readable */
export function bacaDimintaSel(jenis: Diminta['jenis'], bulan: string): Diminta | undefined {
  if (jenis === 'bulanan' || jenis === 'triwulanan') return { jenis };
  const dibaca = bacaBulanSel(bulan.replace(/[-–]/g, ','));
  const [mulai, sampai] = dibaca ?? [];
  if (dibaca === undefined || mulai === undefined) return undefined;
  if (jenis === 'bulan') return { jenis, bulan: [...new Set(dibaca)].sort((a, b) => a - b) };
  if (dibaca.length > 2) return undefined;
  return { jenis, mulai, ...(sampai !== undefined && { sampai }) };
}

/** `31-3`, `31-12 (-1)`; Excel makes a date of the first. */
export function bacaTenggatSel(teks: string): Tenggat | undefined {
  const match = /^(\d{1,2})\s*[-/]\s*(\d{1,2})(?:-\d{4})?(?:\s*\(([+-]?\d)\))?$/.exec(teks);
  const [tanggal, bulan] = [Number(match?.[1]), Number(match?.[2])];
  if (!(tanggal >= 1 && tanggal <= 31 && bulan >= 1 && bulan <= 12)) return undefined;
  return { tanggal, bulan, geserTahun: Number(match?.[3] ?? 0) };
}

/** `>= 3`, `> 0,5`. */
export function bacaSyaratSel(teks: string): SyaratDesa | undefined {
  const banding = /^(?:>=|<=|>|<|=)/.exec(teks)?.[0];
  if (banding === undefined) return undefined;
  const nilai = bacaAngkaSel(teks.slice(banding.length).trimStart(), 'desimal');
  return nilai && { banding: banding as SyaratDesa['banding'], nilai };
}
