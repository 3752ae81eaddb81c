import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom } from '../tables/columns.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { type Bacaan, bacaGeser, bacaLurus, cocok, halamanSempit } from './readings.ts';
import { Jumlahan, type Pilihan } from './sums.ts';

/** A row whose figures do not all stand under their own headings. */
export interface Dipindah {
  row: BarisUtuh;
  node: number;
  bacaan: Bacaan;
  /** Other readings that are as good: when there are any, the years on which they differ are undecided. */
  setara: Bacaan[];
  /** Whether sums chose the reading, or only the fewest columns to move by. */
  bukti: 'jumlah' | 'jarak';
}

/** Placed figures of a table. */
export interface Penempatan {
  pilihan: Pilihan;
  dipindah: Dipindah[];
}

interface Kerja {
  kolom: readonly Kolom[];
  jumlahan: Jumlahan;
  pilihan: Pilihan;
  nodeOf: Map<BarisUtuh, number>;
}

function halamanOf(rows: readonly BarisUtuh[]): BarisUtuh[][] {
  const pages = new Map<number, BarisUtuh[]>();
  for (const row of rows) pages.set(row.halaman, [...(pages.get(row.halaman) ?? []), row]);
  return [...pages.values()];
}

/** A page narrower than the heading: the lost columns that make the most sums right, if any do better than none. */
function pilihHalaman(page: readonly BarisUtuh[], work: Kerja): Set<BarisUtuh> {
  const width = Math.min(...page.map(({ sel }) => sel.length));
  const rows = page.filter((row) => work.nodeOf.has(row));
  const around = work.jumlahan.sekitar(rows.map((row) => work.nodeOf.get(row)!));
  const score = (pilihan: Pilihan) => {
    const fits = rows.filter((row) => cocok(pilihan.get(row)!)).length;
    return fits * 0.5 + work.jumlahan.cocok(around, pilihan);
  };
  let best = score(work.pilihan);
  let chosen: Pilihan | undefined;
  for (const pindah of halamanSempit(work.kolom, width)) {
    const tried: Pilihan = new Map(work.pilihan);
    for (const row of rows) tried.set(row, { ...bacaLurus(row, work.kolom, pindah), geser: 1 });
    const reached = score(tried);
    if (reached > best) [best, chosen] = [reached, tried];
  }
  if (chosen === undefined) return new Set();
  const moved = rows.filter((row) => !samaBacaan(chosen!.get(row)!, work.pilihan.get(row)!));
  for (const row of moved) work.pilihan.set(row, chosen.get(row)!);
  return new Set(moved);
}

function samaBacaan(a: Bacaan, b: Bacaan): boolean {
  return (
    Object.keys(a.pagu).every((tahun) => a.pagu[tahun] === b.pagu[tahun]) &&
    Object.keys(a.target).every((tahun) => a.target[tahun] === b.target[tahun])
  );
}

/** A row that does not fit its headings, or whose page is narrow: the reading that makes the most sums right. */
function pilihBaris(row: BarisUtuh, work: Kerja): Dipindah | undefined {
  const now = work.pilihan.get(row)!;
  const options = [...(cocok(now) ? [now] : []), ...bacaGeser(row, work.kolom)];
  const node = work.nodeOf.get(row)!;
  const around = work.jumlahan.sekitar([node]);
  const scored = options.map((bacaan) => ({
    bacaan,
    met: work.jumlahan.cocok(around, new Map(work.pilihan).set(row, bacaan)),
  }));
  const most = Math.max(...scored.map(({ met }) => met));
  const best = scored.filter(({ met }) => met === most);
  const nearest = Math.min(...best.map(({ bacaan }) => bacaan.geser));
  const [first, ...others] = best.filter(({ bacaan }) => bacaan.geser === nearest);
  if (first === undefined) return undefined;
  work.pilihan.set(row, first.bacaan);
  if (first.bacaan === now && cocok(now)) return undefined;
  const bukti = scored.some(({ met }) => met < most) ? 'jumlah' : 'jarak';
  const setara = others.map(({ bacaan }) => bacaan).filter((one) => !samaBacaan(one, first.bacaan));
  return { row, node, bacaan: first.bacaan, setara, bukti };
}

/**
 * Puts every figure under the year it belongs to. A row as wide as its heading whose money stands under money is read
 * as it stands; others are placed by content, and among several ways by the sums of the nodes around them.
 */
export function tempatkan(rows: readonly BarisUtuh[], nodes: readonly Kerangka[], kolom: readonly Kolom[]): Penempatan {
  const tahun = kolom.filter(({ peran }) => peran === 'pagu').map((one) => one.tahun);
  const nodeOf = new Map(nodes.flatMap((node, at) => node.rows.map(({ row }) => [row, at] as const)));
  const pilihan: Pilihan = new Map(rows.map((row) => [row, bacaLurus(row, kolom)]));
  const work: Kerja = { kolom, jumlahan: new Jumlahan(nodes, tahun), pilihan, nodeOf };
  if (tahun.length < 2) return { pilihan, dipindah: [] };
  const moved = new Map<BarisUtuh, Dipindah>();
  const lebarPenuh = kolom.findLastIndex(({ peran }) => peran === 'pagu' || peran === 'target');
  for (let round = 0; round < 2; round += 1) {
    for (const page of halamanOf(rows)) {
      for (const row of pilihHalaman(page, work)) {
        moved.set(row, { row, node: nodeOf.get(row)!, bacaan: pilihan.get(row)!, setara: [], bukti: 'jumlah' });
      }
    }
    for (const row of rows) {
      const narrow = row.sel.length < kolom.length && row.sel.length > lebarPenuh - 3;
      if (!nodeOf.has(row) || (cocok(pilihan.get(row)!) && !narrow)) continue;
      const found = pilihBaris(row, work);
      if (found !== undefined) moved.set(row, found);
    }
  }
  return { pilihan, dipindah: [...moved.values()].map((one) => ({ ...one, bacaan: pilihan.get(one.row)! })) };
}
