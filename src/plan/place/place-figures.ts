import { miripUang } from '../cells/money.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom } from '../tables/columns.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { type Bacaan, bacaGeser, bacaLurus, cocok, halamanSempit, semuaTerbaca } from './readings.ts';
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

/**
 * An amount under a heading of money leaves it only when two sums and more become right by that: one alone may be the
 * document's own mistake (Balapulang 1691, where 16.674.000 is printed for two kegiatan).
 */
const HARGA_PINDAH = 1.5;

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

/** How often a column is filled elsewhere for a page that leaves it wholly blank to have lost it. */
const BIASA_TERISI = 0.5;

/**
 * Whether a page that is narrower than the heading leaves a column of money blank that other pages fill: read as it
 * stands, it would have lost that one, but it may as well have lost another.
 */
function kehilangan(page: readonly BarisUtuh[], work: Kerja): boolean {
  const beruang = (row: BarisUtuh) => Object.values(work.pilihan.get(row)!.pagu).some(miripUang);
  const rows = page.filter(beruang);
  if (rows.length < 2 || page.some(({ sel }) => sel.length >= work.kolom.length)) return false;
  const others = [...work.nodeOf.keys()].filter((row) => row.halaman !== page[0]!.halaman && beruang(row));
  const filled = (list: readonly BarisUtuh[], tahun: string) =>
    list.filter((row) => (work.pilihan.get(row)!.pagu[tahun] ?? '') !== '').length;
  return Object.keys(work.pilihan.get(rows[0]!)!.pagu).some(
    (tahun) => filled(rows, tahun) === 0 && filled(others, tahun) > others.length * BIASA_TERISI,
  );
}

/** How the rows of a page are read, and what else they can be. */
type BacaanHalaman = Map<BarisUtuh, { bacaan: Bacaan; setara: Bacaan[] }>;

/**
 * A page narrower than the heading: the lost columns that make the most sums right, if any do better than none. Where
 * the page has lost a column and sums prove none, every choice that is as good stays open.
 */
function pilihHalaman(page: readonly BarisUtuh[], work: Kerja): BacaanHalaman {
  const width = Math.min(...page.map(({ sel }) => sel.length));
  const rows = page.filter((row) => work.nodeOf.has(row));
  const choices = halamanSempit(work.kolom, width);
  if (choices.length === 0) return new Map();
  const around = work.jumlahan.sekitar(rows.map((row) => work.nodeOf.get(row)!));
  const score = () => {
    const fits = rows.filter((row) => cocok(work.pilihan.get(row)!)).length;
    return fits * 0.5 + work.jumlahan.cocok(around, work.pilihan);
  };
  const before = rows.map((row) => work.pilihan.get(row)!);
  const lost = kehilangan(page, work);
  let reached = score();
  let best = [before];
  for (const pindah of choices) {
    const tried = rows.map((row) => bacaLurus(row, work.kolom, pindah));
    const now = dengan(work.pilihan, rows, tried, score);
    if (now > reached) [reached, best] = [now, [tried]];
    else if (now === reached && lost) best.push(tried);
  }
  const [chosen = before, ...others] = best;
  for (const [n, row] of rows.entries()) work.pilihan.set(row, chosen[n]!);
  const moved: BacaanHalaman = new Map();
  for (const [n, row] of rows.entries()) {
    const bacaan = chosen[n]!;
    const setara = terbukti(row, bacaan, work)
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
function terbukti(row: BarisUtuh, { pagu }: Bacaan, work: Kerja): boolean {
  const printed = Object.keys(pagu).filter((tahun) => miripUang(pagu[tahun]!));
  return work.jumlahan.terbukti(work.nodeOf.get(row)!, printed, work.pilihan);
}

/** The readings that differ from the chosen one, each once. */
function berbeda(chosen: Bacaan, readings: readonly Bacaan[]): Bacaan[] {
  return readings.filter(
    (one, i) => !samaBacaan(one, chosen) && readings.findIndex((other) => samaBacaan(one, other)) === i,
  );
}

/** What `ask` answers while these rows are read in that way; the choice is as before afterwards. */
function dengan<T>(pilihan: Pilihan, rows: readonly BarisUtuh[], tried: readonly Bacaan[], ask: () => T): T {
  const before = rows.map((row) => pilihan.get(row)!);
  for (const [n, row] of rows.entries()) pilihan.set(row, tried[n]!);
  const answer = ask();
  for (const [n, row] of rows.entries()) pilihan.set(row, before[n]!);
  return answer;
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
  const whole = cocok(now) && semuaTerbaca(row, work.kolom, now);
  const options = [...(whole ? [now] : []), ...bacaGeser(row, work.kolom)];
  const node = work.nodeOf.get(row)!;
  const around = work.jumlahan.sekitar([node]);
  const scored = options.map((bacaan) => ({
    bacaan,
    met:
      dengan(work.pilihan, [row], [bacaan], () => work.jumlahan.cocok(around, work.pilihan)) -
      (bacaan.pindahTepat ? HARGA_PINDAH : 0),
  }));
  const most = Math.max(...scored.map(({ met }) => met));
  const best = scored.filter(({ met }) => met === most);
  if (best.some(({ bacaan }) => bacaan === now)) return undefined;
  const nearest = Math.min(...best.map(({ bacaan }) => bacaan.geser));
  const [first, ...others] = best.filter(({ bacaan }) => bacaan.geser === nearest);
  if (first === undefined) return undefined;
  work.pilihan.set(row, first.bacaan);
  const bukti = scored.some(({ met }) => met < most) ? 'jumlah' : 'jarak';
  const setara = others.map(({ bacaan }) => bacaan).filter((one) => !samaBacaan(one, first.bacaan));
  return { row, node, bacaan: first.bacaan, setara, bukti };
}

/**
 * Puts every figure under the year it belongs to. A row as wide as its heading whose money stands under money is read
 * as it stands; others are placed by content, and among several ways by the sums of the nodes around them.
 */
export function tempatkan(
  rows: readonly BarisUtuh[],
  nodes: readonly Kerangka[],
  kolom: readonly Kolom[],
): Penempatan {
  const tahun = kolom.filter(({ peran }) => peran === 'pagu').map((one) => one.tahun);
  const nodeOf = new Map(nodes.flatMap((node, at) => node.rows.map(({ row }) => [row, at] as const)));
  const pilihan: Pilihan = new Map(rows.map((row) => [row, bacaLurus(row, kolom)]));
  const work: Kerja = { kolom, jumlahan: new Jumlahan(nodes, tahun), pilihan, nodeOf };
  if (tahun.length === 0) return { pilihan, dipindah: [] };
  const perHalaman = new Map<BarisUtuh, Dipindah>();
  const perBaris = new Map<BarisUtuh, Dipindah>();
  const lebarPenuh = kolom.findLastIndex(({ peran }) => peran === 'pagu' || peran === 'target');
  for (let round = 0; round < 2; round += 1) {
    for (const page of halamanOf(rows)) {
      for (const [row, { bacaan, setara }] of pilihHalaman(page, work)) {
        perHalaman.set(row, { row, node: nodeOf.get(row)!, bacaan, setara, bukti: 'jumlah' });
      }
    }
    for (const row of rows) {
      const narrow = row.sel.length < kolom.length && row.sel.length > lebarPenuh - 3;
      if (
        !nodeOf.has(row) ||
        (!narrow && cocok(pilihan.get(row)!) && semuaTerbaca(row, kolom, pilihan.get(row)!))
      )
        continue;
      const found = pilihBaris(row, work);
      if (found !== undefined) perBaris.set(row, found);
    }
  }
  const dipindah = [...new Map([...perHalaman, ...perBaris]).values()]
    .map((one) => ({ ...one, bacaan: pilihan.get(one.row)! }))
    .filter(({ row, bacaan, setara }) => setara.length > 0 || !samaBacaan(bacaan, bacaLurus(row, kolom)));
  return { pilihan, dipindah };
}
