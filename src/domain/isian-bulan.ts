import type { Decimal } from 'decimal.js';
import { type AngkaOptions, parseAngka } from './angka.ts';
import { bulanDariNama } from './bulan-nama.ts';
import { ok, type Result, refuse } from './result.ts';

/** Why a text gave no months or no figures of months. */
export type IsianBulanRefusal =
  | { code: 'isian-bulan'; teks: string }
  /** Neither twelve figures nor months with theirs. */
  | { code: 'isian-angka-bulan'; jumlah: number }
  | { code: 'isian-angka'; teks: string }
  /** One month twice. */
  | { code: 'isian-bulan-ganda'; teks: string };

const pendek = (teks: string) => [...teks].slice(0, 40).join('');

/** 1 to 12 from `3`, `03`, `Maret` or `mar`; undefined for anything else. */
function nomorBulan(kata: string): number | undefined {
  const nomor = bulanDariNama(kata) ?? (/^\d{1,2}$/.test(kata) ? Number(kata) : Number.NaN);
  return nomor >= 1 && nomor <= 12 ? nomor : undefined;
}

/** Reads named months: `3, 6, 9`, `Maret dan Juni`; each once, in order. */
export function bacaBulanBernama(teks: string): Result<number[], IsianBulanRefusal> {
  const kata = teks
    .toLowerCase()
    .split(/[\s,;/]+|\bdan\b/)
    .filter(Boolean);
  const bulan = kata.map(nomorBulan);
  const salah = kata.find((_, index) => bulan[index] === undefined);
  if (kata.length === 0 || salah !== undefined)
    return refuse({ code: 'isian-bulan', teks: pendek(salah ?? teks) });
  return ok([...new Set(bulan as number[])].sort((a, b) => a - b));
}

/** `Maret: 20`, `3 = 20`, `mar 20`. */
const BERNAMA = /^([a-z]+\.?|\d{1,2}\s*[:=])\s*[:=]?\s*(.+)$/i;

/**
 * Reads figures of months: twelve of them from January on, one below the other or separated by spaces or semicolons; or
 * months with their figures, `Maret: 20; Juni: 58`, where a month that is not named is left out.
 * @returns figures by month, 1 to 12
 */
export function bacaAngkaBulan(
  teks: string,
  options: AngkaOptions,
): Result<Map<number, Decimal>, IsianBulanRefusal> {
  const baris = teks
    .split(/[\n;|\t]+/)
    .map((one) => one.trim())
    .filter(Boolean);
  const bernama = baris.length > 0 && baris.every((one) => BERNAMA.test(one));
  const bagian = bernama ? baris : baris.length === 1 ? baris[0]!.split(/\s+/) : baris;
  if (!bernama && bagian.length !== 12) return refuse({ code: 'isian-angka-bulan', jumlah: bagian.length });
  const hasil = new Map<number, Decimal>();
  for (const [index, satu] of bagian.entries()) {
    const match = bernama ? BERNAMA.exec(satu) : undefined;
    const bulan = bernama ? nomorBulan((match?.[1] ?? '').replace(/[\s:=]/g, '')) : index + 1;
    if (bulan === undefined) return refuse({ code: 'isian-bulan', teks: pendek(satu) });
    if (hasil.has(bulan)) return refuse({ code: 'isian-bulan-ganda', teks: pendek(satu) });
    const angka = parseAngka(match?.[2] ?? satu, options);
    if (!angka.ok || angka.value.lt(0)) return refuse({ code: 'isian-angka', teks: pendek(satu) });
    hasil.set(bulan, angka.value);
  }
  return ok(hasil);
}
