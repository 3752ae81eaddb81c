import { holdsInOrder } from '../../domain/linear-text.ts';
import { kosong } from '../cells/printed.ts';
import type { JenisTabel } from '../draf.ts';
import { kataTabel, type TabelMentah } from '../lines/tables.ts';
import type { Kolom, Peran } from './columns.ts';

interface Ciri {
  ada: (peran: Peran) => boolean;
  /** How many columns have that role, with different years. */
  tahun: (peran: Peran) => number;
  kata: string;
  judulNama: string;
  /** Whether nearly every row is a desa's. */
  barisDesa: boolean;
}

function barisDesa({ kolom, halaman }: TabelMentah): boolean {
  const at = kolom.findIndex(({ peran }) => peran === 'nama');
  const names = halaman.flat().flatMap(({ sel }) => (kosong(sel[at]) ? [] : [sel[at]!]));
  const desa = names.filter((name) => /^\s*(?:desa|kel(?:urahan)?\.?)\s/i.test(name)).length;
  return at >= 0 && names.length > 2 && desa * 5 >= names.length * 4;
}

function ciri(table: TabelMentah): Ciri {
  const of = (peran: Peran): Kolom[] => table.kolom.filter((kolom) => kolom.peran === peran);
  return {
    ada: (peran) => of(peran).length > 0,
    tahun: (peran) => new Set(of(peran).map(({ tahun, judul }) => tahun || judul)).size,
    kata: kataTabel(table),
    judulNama: of('nama')[0]?.judul.toLowerCase() ?? '',
    barisDesa: barisDesa(table),
  };
}

/** How each form is told from the others, by its columns and the words of its heading; the first that fits. */
const BENTUK: [JenisTabel, (c: Ciri) => boolean][] = [
  ['evaluasi-renja', (c) => c.ada('kode') && /realisasirenja|evaluasihasil/.test(c.kata)],
  [
    'rkpd',
    (c) =>
      c.ada('nama') &&
      (c.ada('kode')
        ? /rancanganawal|besaranvolume/.test(c.kata)
        : holdsInOrder(c.kata, 'rancanganawal', 'hasilanalisis')),
  ],
  ['t-c.33', (c) => c.ada('kode') && c.ada('lokasi') && /prakiraanmaju/.test(c.kata) && c.ada('pagu')],
  ['t-c.27', (c) => c.ada('kode') && c.ada('nama') && c.tahun('pagu') > 1 && c.ada('target')],
  ['program-tahunan', (c) => c.ada('nama') && c.tahun('pagu') === 1 && c.ada('target') && c.ada('indikator')],
  [
    'renstra-2025',
    (c) => /kegiatan/.test(c.judulNama) && c.tahun('pagu') > 1 && c.tahun('target') > 1 && c.ada('indikator'),
  ],
  ['tc-24', (c) => c.ada('nama') && c.ada('pagu') && (c.ada('realisasi-pagu') || c.ada('realisasi'))],
  ['per-desa', (c) => (/desa/.test(c.judulNama) || c.barisDesa) && !c.ada('indikator')],
  ['tujuan-sasaran', (c) => c.ada('tujuan') && c.ada('indikator') && c.tahun('target') > 1 && !c.ada('nama')],
  [
    'tc-23',
    (c) => c.ada('indikator') && c.tahun('target') > 1 && (c.tahun('realisasi') > 1 || c.ada('rasio')),
  ],
  ['iku', (c) => c.ada('indikator') && c.ada('target') && (c.ada('satuan') || c.tahun('target') > 1)],
];

/** Which form a table is; undefined for tables that hold neither plan nor history (staff, assets, issues). */
export function jenisTabel(table: TabelMentah): JenisTabel | undefined {
  const seen = ciri(table);
  return BENTUK.find(([, fits]) => fits(seen))?.[0];
}

/** The forms that are trees of program, kegiatan and sub kegiatan. */
export const POHON: readonly JenisTabel[] = ['renstra-2025', 't-c.27', 'program-tahunan', 't-c.33', 'rkpd'];
