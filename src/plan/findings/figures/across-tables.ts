import { groupBy } from '../../../domain/angka/group-by.ts';
import { nameLikeness, plainName } from '../../../domain/angka/name-likeness.ts';
import { kodeKey } from '../../cells/code.ts';
import type { DraftIndikator, DraftNode, DraftTable, Finding, YearCells } from '../../draft/draft.ts';
import { compare, type FigurePlace } from './differing-figures.ts';

interface TableNode {
  table: DraftTable;
  node: DraftNode;
}

const LEVEL_PREFIX = /^(?:program|kegiatan|sub\s*-?kegiatan)\s+/i;
const coreName = (name: string) => plainName(name.replace(LEVEL_PREFIX, ''));

/**
 * Names less alike than this are two things, whatever code they share: `Administrasi Barang Milik Daerah` and
 * `Administrasi Umum` both have 7.01.01.2.06 (Kemangkon 616, 618).
 */
const SIMILAR = 0.7;

/** The same node in several tables: by code and a like name, and where a table prints no codes by its name alone. */
function sameNodes(nodes: readonly TableNode[]): TableNode[][] {
  const groups: TableNode[][] = [];
  const byKode = new Map<string, TableNode[][]>();
  const byName = new Map<string, TableNode[][]>();
  const put = (key: string, map: Map<string, TableNode[][]>, group: TableNode[]) => {
    const list = map.get(key) ?? [];
    if (!list.includes(group)) map.set(key, [...list, group]);
  };
  const free = (group: TableNode[], one: TableNode) => group.every(({ table }) => table !== one.table);
  for (const one of nodes) {
    const { kode, level, name } = one.node;
    const nameKey = `${level} ${coreName(name)}`;
    const like = (group: TableNode[]) => nameLikeness(group[0]!.node.name, name) >= SIMILAR;
    const own = kode === null ? undefined : `${level} ${kodeKey(kode)}`;
    const known =
      own === undefined ? undefined : byKode.get(own)?.find((group) => free(group, one) && like(group));
    const named = byName.get(nameKey)?.filter((group) => free(group, one) && oneHasNoKode(group, one)) ?? [];
    const group = known ?? (named.length === 1 ? named[0]! : []);
    if (group.length === 0) groups.push(group);
    group.push(one);
    if (own !== undefined) put(own, byKode, group);
    put(nameKey, byName, group);
  }
  return groups;
}

/** Names decide only where one side has no code at all. */
function oneHasNoKode(group: readonly TableNode[], { node }: TableNode): boolean {
  return node.kode === null || group.every((one) => one.node.kode === null);
}

function place({ table, node }: TableNode, line: number, name: string, cells: YearCells): FigurePlace {
  return { table, line, name: name === '' ? (node.kode ?? node.name) : name, cells };
}

function pagu(groups: readonly TableNode[][]): Finding[] {
  return groups.flatMap((group) =>
    compare(
      group.map((one) =>
        place(one, one.node.line, `${one.node.kode ?? ''} ${one.node.name}`.trim(), one.node.pagu),
      ),
      'pagu',
    ),
  );
}

/** The only indicator of every node, or those of one name. */
function target(groups: readonly TableNode[][]): Finding[] {
  return groups.flatMap((group) => {
    const places = (list: readonly [TableNode, DraftIndikator][]) =>
      list.map(([one, { line, name, target }]) =>
        place(one, line, `${one.node.kode ?? ''} ${name || one.node.name}`.trim(), target),
      );
    const single = group.filter(({ node }) => node.indikator.length === 1);
    if (single.length === group.length) {
      return compare(places(group.map((one) => [one, one.node.indikator[0]!])), 'target');
    }
    const byName = groupBy(
      group.flatMap((one) => one.node.indikator.map((own): [TableNode, DraftIndikator] => [one, own])),
      ([, { name }]) => plainName(name),
    );
    return [...byName.values()].flatMap((same) => compare(places(same), 'target'));
  });
}

/** Indicators of tujuan, sasaran and program, and those of the IKU tables, by their names. */
function differencesByName(tables: readonly DraftTable[]): Finding[] {
  const places = tables.flatMap((table): FigurePlace[] => {
    const tree = (table.nodes ?? [])
      .filter(({ level }) => ['tujuan', 'sasaran', 'program'].includes(level))
      .flatMap(({ indikator }) => indikator);
    const list = table.kind === 'iku' ? (table.rows ?? []) : [];
    return [...tree, ...list].map(({ line, name, target }) => ({ table, line, name, cells: target }));
  });
  const groups = groupBy(
    places.filter(({ name }) => plainName(name) !== ''),
    ({ name }) => plainName(name),
  );
  return [...groups.values()].flatMap((same) => compare(same, 'target'));
}

/** Tables of one document that print different pagu for one node, or different targets for one indicator. */
export function acrossTablesFindings(tables: readonly DraftTable[]): Finding[] {
  const nodes = tables.flatMap((table) =>
    (table.nodes ?? [])
      .filter(({ level }) => level !== 'tujuan' && level !== 'sasaran')
      .map((node) => ({ table, node })),
  );
  const groups = sameNodes(nodes).filter((group) => group.length > 1);
  const told = new Map<string, Finding>();
  for (const one of [...pagu(groups), ...target(groups), ...differencesByName(tables)]) {
    const key = `${one.kode} ${one.line} ${one.data.otherRow} ${one.data.otherTable}`;
    if (!told.has(key)) told.set(key, one);
  }
  return [...told.values()];
}
