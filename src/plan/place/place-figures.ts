import { kelompok } from '../../domain/kelompok.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom } from '../tables/columns.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { pilihHalaman, terisi } from './page-readings.ts';
import { type Bacaan, bacaGeser, bacaLurus, cocok, semuaTerbaca } from './readings.ts';
import { Jumlahan, type Pilihan } from './sums.ts';
import { dengan, HARGA_PINDAH, type Kerja, samaBacaan } from './try-readings.ts';

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
  const penuh = terisi([...nodeOf.keys()], pilihan);
  const work: Kerja = { kolom, jumlahan: new Jumlahan(nodes, tahun), pilihan, nodeOf, penuh };
  if (tahun.length === 0) return { pilihan, dipindah: [] };
  const perHalaman = new Map<BarisUtuh, Dipindah>();
  const perBaris = new Map<BarisUtuh, Dipindah>();
  const lebarPenuh = kolom.findLastIndex(({ peran }) => peran === 'pagu' || peran === 'target');
  for (let round = 0; round < 2; round += 1) {
    for (const page of kelompok(rows, ({ halaman }) => halaman).values()) {
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
