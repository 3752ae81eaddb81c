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

const KATA_BULAN = /^(?:[a-z]+\.?|\d{1,2})/i;

/** A month and its figure, as typed: `Maret: 20`, `3 = 20`, `mar 20`; undefined where neither a word nor a number leads. */
function bernama(teks: string): { bulan: string; angka: string } | undefined {
  const bulan = KATA_BULAN.exec(teks)?.[0];
  if (bulan === undefined) return undefined;
  const rest = teks.slice(bulan.length).trimStart();
  const sign = /^[:=]/.test(rest);
  if (!sign && /^\d/.test(bulan)) return undefined;
  return { bulan, angka: (sign ? rest.slice(1) : rest).replace(/^\s*[:=]/, '').trim() };
}

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
  const named = baris.flatMap((one) => bernama(one) ?? []);
  const semuaBernama = baris.length > 0 && named.length === baris.length;
  const bagian = semuaBernama ? baris : baris.length === 1 ? baris[0]!.split(/\s+/) : baris;
  if (!semuaBernama && bagian.length !== 12)
    return refuse({ code: 'isian-angka-bulan', jumlah: bagian.length });
  const hasil = new Map<number, Decimal>();
  for (const [index, satu] of bagian.entries()) {
    const own = semuaBernama ? named[index] : undefined;
    const bulan = own === undefined ? index + 1 : nomorBulan(own.bulan);
    if (bulan === undefined) return refuse({ code: 'isian-bulan', teks: pendek(satu) });
    if (hasil.has(bulan)) return refuse({ code: 'isian-bulan-ganda', teks: pendek(satu) });
    const angka = parseAngka(own?.angka ?? satu, options);
    if (!angka.ok || angka.value.lt(0)) return refuse({ code: 'isian-angka', teks: pendek(satu) });
    hasil.set(bulan, angka.value);
  }
  return ok(hasil);
}
