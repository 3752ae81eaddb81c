import { satuanKey } from '../../../domain/angka/satuan-key.ts';
import { satuanTarget } from '../../cells/figure.ts';
import { satuanOfName } from '../../cells/satuan-of-name.ts';
import type { DraftTable, Finding } from '../../draft/draft.ts';
import { lineRanges, shorten } from '../../draft/finding-words.ts';
import type { TableIndikator } from './table-indikators.ts';

function empty({ name, line }: TableIndikator): Finding {
  const data = { indikator: shorten(name) };
  const satuan = satuanOfName(name);
  if (satuan === undefined) return { kode: 'satuan-kosong', line, data };
  return { kode: 'satuan-kosong', line, data: { ...data, satuan }, suggestion: 'satuan' };
}

/** From so many on, indicators without a unit are told once: the form has no column for it, or leaves it empty. */
const MANY = 5;

/** Indicators without a unit: each, or once for a table that prints hardly any (Perak 4.2, Balapulang 6.2). */
export function missingSatuan(all: readonly TableIndikator[], name: string): Finding[] {
  const without = all.filter((one) => one.satuan === '' && one.name !== '');
  const [first] = without;
  if (first === undefined || without.length < MANY) return without.map(empty);
  const lines = (list: readonly TableIndikator[]) => lineRanges(list.map(({ line }) => line));
  const known = without.filter((one) => satuanOfName(one.name) !== undefined);
  const unknown = without.filter((one) => satuanOfName(one.name) === undefined);
  const data = {
    ...{ name: shorten(name), count: without.length, lines: lines(without) },
    ...{ suggestedCount: known.length, without: lines(unknown) },
  };
  const found: Finding = { kode: 'satuan-kosong-banyak', line: first.line, data };
  return [
    known.length === 0
      ? found
      : { ...found, suggestion: unknown.length === 0 ? 'satuan-nama' : 'satuan-sebagian' },
  ];
}

/** A target whose unit is another than the row's (Kemangkon 1219: `%`, and `12 Dok` the year after). */
export function differingSatuan(
  { satuan, target, name, line }: TableIndikator,
  year: readonly string[],
): Finding[] {
  if (satuan === '') return [];
  const own = satuanKey(satuan);
  const other = year
    .map((year) => ({ year, unit: satuanTarget(target[year]?.printed ?? '') }))
    .find(({ unit }) => unit !== '' && satuanKey(unit) !== own);
  if (other === undefined) return [];
  const data = { indikator: shorten(name), satuan, other: other.unit, year: other.year };
  return [{ kode: 'satuan-beda', line, data }];
}

/** Units that no column prints and the names say plainly, told once for the table. */
export function satuanOfNames({ nodes, name }: DraftTable): Finding[] {
  const taken = (nodes ?? []).flatMap(({ indikator }) => indikator.filter((one) => one.satuanOfName));
  const [first] = taken;
  if (first === undefined) return [];
  const lines = lineRanges(taken.map(({ line }) => line));
  const data = { name: shorten(name), count: taken.length, lines, indikator: shorten(first.name) };
  return [{ kode: 'satuan-dari-nama', line: first.line, data: { ...data, satuan: first.satuan } }];
}
