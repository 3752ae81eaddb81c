import { Decimal } from 'decimal.js';
import type { DifferenceLabel } from '../../../domain/rencana/compare-plans.ts';
import type { Target } from '../../../domain/rencana/plan.ts';
import { drawOne } from '../../../draw/drawer.ts';
import { shortened } from '../../../text/cut-text.ts';
import { rupiah } from '../../../text/format.ts';
import { listAnd } from '../../../text/list.ts';
import type { Say } from '../../../text/translator.ts';
import type { AnyChange } from '../desk/desk-differences.ts';

/** What is told under one count on the screen. */
const CHANGE_GROUPS = {
  tambah: ['simpul-baru', 'indikator-baru'],
  hilang: ['simpul-hilang', 'indikator-hilang'],
  pindah: ['simpul-pindah', 'indikator-pindah', 'tingkat-berubah'],
  nama: ['simpul-ganti-nama', 'indikator-ganti-nama', 'kode-berubah'],
  pagu: ['pagu-berubah'],
  target: ['target-berubah'],
  satuan: ['satuan-berubah'],
  sifat: ['sifat-berubah'],
  kas: ['kas-baru'],
} as const satisfies Record<string, readonly AnyChange['kind'][]>;

/** Changes that are told one by one on the screen. */
const EXAMPLES_SHOWN = 8;

const NAME_MAX = 90;

const labelOf = ({ kode, name }: Pick<DifferenceLabel, 'kode' | 'name'>) =>
  `${kode} ${shortened(name, NAME_MAX)}`.trim();

/** What a change is about. */
function about(one: AnyChange): Pick<DifferenceLabel, 'kode' | 'name'> {
  if ('node' in one) return one.node;
  return 'indikator' in one ? one.indikator : one;
}

const money = (say: Say, value: Decimal | undefined) =>
  value === undefined ? say('rencana-beda-tanpa') : rupiah(value);

const target = (say: Say, value: Target | undefined) => value?.printed || say('rencana-beda-tanpa');

const place = (say: Say, at: DifferenceLabel | undefined) =>
  at === undefined ? say('rencana-beda-tanpa') : labelOf(at);

/** A change in words. */
export function sayPerubahan(say: Say, one: AnyChange): string {
  const what = labelOf(about(one));
  switch (one.kind) {
    case 'simpul-baru':
    case 'simpul-hilang':
      return say(one.kind === 'simpul-baru' ? 'rencana-beda-simpul-baru' : 'rencana-beda-simpul-hilang', {
        what,
        level: say(`templat-pilih-tingkat-${one.level}`),
      });
    case 'indikator-baru':
    case 'indikator-hilang':
      return say(
        one.kind === 'indikator-baru' ? 'rencana-beda-indikator-baru' : 'rencana-beda-indikator-hilang',
        { what },
      );
    case 'simpul-pindah':
    case 'indikator-pindah':
      return say('rencana-beda-pindah', { what, from: place(say, one.from), to: place(say, one.to) });
    case 'tingkat-berubah':
      return say('rencana-beda-tingkat', {
        what,
        old: say(`templat-pilih-tingkat-${one.old}`),
        fresh: say(`templat-pilih-tingkat-${one.fresh}`),
      });
    case 'simpul-ganti-nama':
    case 'indikator-ganti-nama':
      return say('rencana-beda-nama', {
        old: shortened(one.old, NAME_MAX),
        fresh: shortened(one.fresh, NAME_MAX),
      });
    case 'kode-berubah':
      return say('rencana-beda-kode', { what, old: one.old, fresh: one.fresh });
    case 'satuan-berubah':
      return say('rencana-beda-satuan', { what, old: one.old, fresh: one.fresh });
    case 'pagu-berubah':
      return say('rencana-beda-pagu', {
        ...{ what, year: String(one.year) },
        ...{ old: money(say, one.old), fresh: money(say, one.fresh) },
      });
    case 'target-berubah':
      return say('rencana-beda-target', {
        ...{ what, year: String(one.year) },
        ...{ old: target(say, one.old), fresh: target(say, one.fresh) },
      });
    case 'sifat-berubah': {
      const traits = listAnd(
        say,
        one.traits.map((name) => say(`rencana-sifat-${name}`)),
      );
      return say('rencana-beda-sifat', { what, traits });
    }
    case 'kas-baru': {
      const count = one.kas.month.reduce((sum, month) => sum.plus(month), new Decimal(0));
      return say('rencana-beda-kas', { what, year: String(one.kas.year), count: rupiah(count) });
    }
  }
}

/** Counts of the changes, then the first of them; nothing changed is said too. */
export function sayDifferences(say: Say, difference: readonly AnyChange[]): string[] {
  if (difference.length === 0) return [say('rencana-beda-tiada')];
  const compute = Object.entries(CHANGE_GROUPS).flatMap(([name, kind]) => {
    const count = difference.filter((one) => (kind as readonly string[]).includes(one.kind)).length;
    return count === 0 ? [] : [say(`rencana-hitung-${name}`, { count })];
  });
  const more = difference.length - EXAMPLES_SHOWN;
  return [
    listAnd(say, compute),
    ...difference.slice(0, EXAMPLES_SHOWN).map((one) => `• ${sayPerubahan(say, one)}`),
    ...(more > 0 ? [say('rencana-lagi', { count: more })] : []),
  ];
}

/** Changes that do not fit the screen. */
export const isLongDifference = (difference: readonly AnyChange[]): boolean =>
  difference.length > EXAMPLES_SHOWN;

/** Every change as a workbook. */
export async function differencesFile(say: Say, difference: readonly AnyChange[]): Promise<Uint8Array> {
  const columns = [
    { title: say('rencana-kolom-nomor'), width: 6 },
    { title: say('rencana-kolom-kode-rencana'), width: 22 },
    { title: say('rencana-kolom-uraian'), width: 60 },
    { title: say('rencana-kolom-perubahan'), width: 90 },
  ];
  const line = difference.map((one, index) => {
    const { kode, name } = about(one);
    return [index + 1, kode, name, sayPerubahan(say, one)];
  });
  return await drawOne({ kind: 'table', name: say('rencana-lembar-beda'), columns, line });
}
