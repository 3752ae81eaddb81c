import { samaNama } from '../cells/printed.ts';
import type { CatatanBaris, JenisTabel, Sel, SelTahun } from '../draf.ts';
import type { Kolom, Peran } from './columns.ts';
import { rasioCocok } from './ratio.ts';

/** The cells of a row by year, by what they are. */
export interface PerTahun {
  target: SelTahun;
  realisasi: SelTahun;
  rasio: SelTahun;
  catatan: CatatanBaris[];
}

const JADI: Partial<Record<Peran, 'target' | 'realisasi' | 'rasio'>> = {
  target: 'target',
  pagu: 'target',
  realisasi: 'realisasi',
  'realisasi-pagu': 'realisasi',
  rasio: 'rasio',
};

/** What a row's own label says its figures are: `Target`, `Realisasi`, `% Capaian` (Kemangkon 255–260). */
function menurutLabel(label: string): 'target' | 'realisasi' | 'rasio' | undefined {
  const key = samaNama(label);
  if (key === 'target') return 'target';
  if (key === 'realisasi') return 'realisasi';
  return /^(?:tingkat|persentase|prosentase)?capaian(?:kinerja)?$|^rasio$/.test(key) ? 'rasio' : undefined;
}

/** Whether a row's label says what its figures are. */
export function labelAngka(label: string): boolean {
  return menurutLabel(label) !== undefined;
}

/** The one of two columns of the same name that the printed ratio proves; undefined when it proves none or all. */
function terbukti(cells: readonly Sel[], target: Sel | undefined, rasio: Sel | undefined): Sel | undefined {
  const fits = cells.filter(
    ({ nilai }) => rasioCocok(target?.nilai ?? null, nilai, rasio?.nilai ?? null) === true,
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/**
 * Two columns that call themselves the same (Kemangkon 279: twice `Tahun 2022 › Realisasi`): what both print, what the
 * printed ratio proves, or nothing.
 */
function pilihKembar(year: string, cells: readonly Sel[], by: PerTahun): Sel {
  const filled = cells.filter(({ tercetak }) => tercetak !== '');
  const [first] = filled;
  if (first === undefined || filled.every(({ tercetak }) => tercetak === first.tercetak))
    return first ?? cells[0]!;
  const bacaan = filled.map(({ tercetak }) => tercetak);
  const proved = terbukti(filled, by.target[year], by.rasio[year]);
  by.catatan.push({ jenis: proved === undefined ? 'kembar-ragu' : 'kembar', tahun: year, bacaan });
  if (proved !== undefined)
    bacaan.sort((a, b) => Number(b === proved.tercetak) - Number(a === proved.tercetak));
  return proved ?? { tercetak: bacaan.join('\t'), nilai: null };
}

/**
 * The cells of a row by year.
 * @param label what the row calls itself, for tables that print target, realisasi and capaian below each other
 */
export function perTahun(
  cells: readonly Sel[],
  kolom: readonly Kolom[],
  jenis: JenisTabel,
  label: string,
): PerTahun {
  const by: PerTahun = { target: {}, realisasi: {}, rasio: {}, catatan: [] };
  if (jenis === 'per-desa') return by;
  const own = menurutLabel(label);
  const groups = new Map<string, Sel[]>();
  for (const [i, { peran, tahun }] of kolom.entries()) {
    const what = own ?? JADI[peran];
    if (JADI[peran] === undefined || what === undefined || tahun === '') continue;
    const key = `${what} ${tahun}`;
    groups.set(key, [...(groups.get(key) ?? []), cells[i]!]);
  }
  const ordered = [...groups].sort(
    ([a], [b]) => Number(a.startsWith('realisasi')) - Number(b.startsWith('realisasi')),
  );
  for (const [key, same] of ordered) {
    const [what, tahun] = key.split(' ') as ['target' | 'realisasi' | 'rasio', string];
    by[what][tahun] = same.length === 1 ? same[0]! : pilihKembar(tahun, same, by);
  }
  return by;
}
