import { miripUang } from '../cells/money.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import { type Bacaan, bacaLurus, cocok, halamanSempit } from './readings.ts';
import type { Pilihan } from './sums.ts';
import { dengan, HARGA_PINDAH, type Kerja, samaBacaan, type Terisi } from './try-readings.ts';

/** How often a column is filled elsewhere for a page that leaves it wholly blank to have lost it. */
const BIASA_TERISI = 0.5;

/**
 * Whether a page that is narrower than the heading leaves a column of money blank that other pages fill: read as it
 * stands, it would have lost that one, but it may as well have lost another.
 */
function kehilangan(page: readonly BarisUtuh[], work: Kerja): boolean {
  if (page.some(({ sel }) => sel.length >= work.kolom.length)) return false;
  const own = terisi(page, work.pilihan);
  const others = work.penuh.baris - own.baris;
  return (
    own.baris > 1 &&
    [...work.penuh.tahun].some(([tahun, all]) => !own.tahun.has(tahun) && all > others * BIASA_TERISI)
  );
}

/** Counts the rows that print money, by year. */
export function terisi(rows: readonly BarisUtuh[], pilihan: Pilihan): Terisi {
  const tahun = new Map<string, number>();
  let baris = 0;
  for (const row of rows) {
    const { pagu } = pilihan.get(row)!;
    if (!Object.values(pagu).some(miripUang)) continue;
    baris += 1;
    for (const [year, text] of Object.entries(pagu))
      if (text !== '') tahun.set(year, (tahun.get(year) ?? 0) + 1);
  }
  return { baris, tahun };
}

/** How the rows of a page are read, and what else they can be. */
type BacaanHalaman = Map<BarisUtuh, { bacaan: Bacaan; setara: Bacaan[] }>;

/**
 * A page narrower than the heading: the lost columns that make the most sums right, if any do better than none. Where
 * the page has lost a column and sums prove none, every choice that is as good stays open.
 */
export function pilihHalaman(page: readonly BarisUtuh[], work: Kerja): BacaanHalaman {
  const width = Math.min(...page.map(({ sel }) => sel.length));
  const rows = page.filter((row) => work.nodeOf.has(row));
  const choices = halamanSempit(work.kolom, width);
  if (choices.length === 0) return new Map();
  const bersama = new Set(rows.map((row) => work.nodeOf.get(row)!));
  const around = work.jumlahan.sekitar(bersama);
  const score = () => {
    const fits = rows.filter((row) => cocok(work.pilihan.get(row)!)).length;
    return fits * 0.5 + work.jumlahan.cocok(around, work.pilihan);
  };
  const before = rows.map((row) => work.pilihan.get(row)!);
  const lost = kehilangan(page, work);
  /** Whether an amount that stands under a heading of money would leave it. */
  const keluar = (one: Bacaan, n: number) =>
    Object.entries(bacaLurus(rows[n]!, work.kolom).pagu).some(
      ([tahun, text]) => miripUang(text) && one.pagu[tahun] !== text,
    );
  let reached = score();
  let best = [before];
  for (const pindah of choices) {
    const tried = rows.map((row) => bacaLurus(row, work.kolom, pindah));
    const now = dengan(work.pilihan, rows, tried, score);
    const price = tried.some(keluar) ? HARGA_PINDAH : 0;
    if (now - price > reached) [reached, best] = [now - price, [tried]];
    else if (lost && now >= reached) best.push(tried);
  }
  const [chosen = before, ...others] = best;
  for (const [n, row] of rows.entries()) work.pilihan.set(row, chosen[n]!);
  const moved: BacaanHalaman = new Map();
  for (const [n, row] of rows.entries()) {
    const bacaan = chosen[n]!;
    const setara = terbukti(row, bacaan, bersama, work)
      ? []
      : berbeda(
          bacaan,
          others.map((tried) => tried[n]!),
        );
    moved.set(row, { bacaan, setara });
  }
  return moved;
}

/** Whether sums prove every amount of a row. */
function terbukti(row: BarisUtuh, { pagu }: Bacaan, bersama: ReadonlySet<number>, work: Kerja): boolean {
  const printed = Object.keys(pagu).filter((tahun) => miripUang(pagu[tahun]!));
  return work.jumlahan.terbukti(work.nodeOf.get(row)!, printed, work.pilihan, bersama);
}

/** The readings that differ from the chosen one, each once. */
function berbeda(chosen: Bacaan, readings: readonly Bacaan[]): Bacaan[] {
  return readings.filter(
    (one, i) => !samaBacaan(one, chosen) && readings.findIndex((other) => samaBacaan(one, other)) === i,
  );
}
