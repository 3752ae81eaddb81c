import { readNilai } from '../cells/figure.ts';
import { readUang } from '../cells/money.ts';
import { samaNama, tanpaMarkah } from '../cells/printed.ts';
import { barisUtuh } from '../lines/join-rows.ts';
import { kataTabel, type TabelMentah } from '../lines/tables.ts';
import { type BarisRasio, type Butir, butirDari } from './butir-rasio.ts';

/** Columns of one heading: performance (K) and money (Rp). */
interface Kelompok {
  judul: string;
  k?: number;
  rp?: number;
}

function kelompokKolom({ kolom }: TabelMentah): Kelompok[] {
  const groups: Kelompok[] = [];
  for (const [i, { judul }] of kolom.entries()) {
    const [first = '', ...rest] = judul.split(' › ');
    const last = (rest.at(-1) ?? '').trim().toLowerCase();
    if (last !== 'k' && last !== 'rp') continue;
    const name = samaNama(first);
    const open = groups.at(-1);
    // The four quarters stand below one heading; each begins a group of its own.
    const group = open?.judul === name && open[last] === undefined ? open : { judul: name };
    if (group !== open) groups.push(group);
    group[last] = i;
  }
  return groups;
}

/** What a level of achievement is the ratio of: of the Renstra, or of the year's Renja. */
function dasar(
  groups: readonly Kelompok[],
  at: number,
): { target: Kelompok; realisasi: Kelompok } | undefined {
  const before = groups.slice(0, at).filter(({ judul }) => !/triwulan/.test(judul));
  const renstra = /renstra/.test(groups[at]!.judul);
  const sesuai = ({ judul }: Kelompok) => /renstra/.test(judul) === renstra;
  const target = before.find((one) => /^target/.test(one.judul) && sesuai(one));
  const realisasi = before.findLast((one) => /^realisasi/.test(one.judul) && sesuai(one));
  return target && realisasi && { target, realisasi };
}

/**
 * The quarterly evaluation of a Renja (Formulir E.81, Permendagri 86/2017): the level of achievement of every row, once
 * of its performance (K) and once of its money (Rp, named so), against the target above it in the form.
 * @returns no row when the table is not that form
 */
export function barisEvaluasi(table: TabelMentah): BarisRasio[] {
  const groups = kelompokKolom(table);
  const ratios = groups.flatMap((group, at) => {
    const pair = /^tingkatcapaian/.test(group.judul) ? dasar(groups, at) : undefined;
    return pair === undefined ? [] : [{ ...pair, rasio: group }];
  });
  if (ratios.length === 0) return [];
  const renja = groups.find(({ judul }) => /^target.*renja/.test(judul) && !/renstra/.test(judul));
  const tahun = /20\d\d/.exec(renja?.judul ?? '')?.[0] ?? /20\d\d/.exec(kataTabel(table))?.[0] ?? '';
  const namaKolom = table.kolom.flatMap(({ peran }, i) =>
    peran === 'nama' || peran === 'indikator' ? [i] : [],
  );
  return barisUtuh(table.halaman, table.kolom).flatMap(({ baris, sel }): BarisRasio[] => {
    const nama = namaKolom.map((i) => tanpaMarkah(sel[i] ?? '')).find((text) => text !== '') ?? '';
    const butir = (bagian: 'k' | 'rp'): Butir[] =>
      ratios.flatMap(({ target, realisasi, rasio }) => {
        const cell = (group: Kelompok) => sel[group[bagian] ?? -1]?.trim() ?? '';
        const read = bagian === 'k' ? readNilai : readUang;
        const of = /renstra/.test(rasio.judul) ? 'akhir' : tahun;
        return butirDari(of, read(cell(target)), read(cell(realisasi)), cell(rasio));
      });
    const umum = { baris, pertumbuhan: [], bergeser: false, ragu: false };
    return [
      { ...umum, nama, butir: butir('k') },
      { ...umum, nama: `${nama} (Rp)`, butir: butir('rp') },
    ];
  });
}
