import { isBelow, levelOfGeneralKode, normalKode, restOfKode } from '../cells/code.ts';
import { foldedName } from '../cells/printed.ts';
import type { DraftLevel, TableKind } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import { EMPTY, type Leading, leadingOf, standsAbovePrograms } from './leading.ts';
import { type LevelSigns, levelOfName, levelSigns } from './level.ts';

/** A node before its figures are known. */
export interface SkeletonNode {
  level: DraftLevel | 'jumlah';
  kode: string | null;
  printedKode: string;
  name: string;
  /** Index of the parent in the list. */
  parent: number | null;
  /** Its rows: the first names it, the others are its outcome and further indicators. */
  rows: { row: WholeRow; heading: Leading }[];
  /**
   * Index of the node whose code its own code begins with, where that is not the parent by position; -1 when the table
   * has no such node, and then it has no parent.
   */
  parentKode: number | null;
}

const LEVELS: Record<DraftLevel, number> = {
  tujuan: 0,
  sasaran: 1,
  program: 2,
  kegiatan: 3,
  sub_kegiatan: 4,
};
const WITH_KODE: readonly DraftLevel[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** What is open while rows are read from the top. */
interface SkeletonState {
  nodes: SkeletonNode[];
  /** Last node of each level. */
  open: Partial<Record<DraftLevel, number>>;
  mark: LevelSigns;
  kind: TableKind;
}

function kodeOf(heading: Leading, { nodes, open }: SkeletonState) {
  const own = normalKode(heading.kode);
  if (own !== undefined || heading.kode === '') return own;
  const of = (level: DraftLevel) => (open[level] === undefined ? null : (nodes[open[level]!]?.kode ?? null));
  return restOfKode(heading.kode, of('program'), of('kegiatan'));
}

/**
 * A row that has the open kegiatan's code and prints output and indicator as sub kegiatan do is a sub kegiatan whose
 * code lost its end (Kemangkon 1215). Without that form it is a kegiatan with a wrong code (Kemangkon 618).
 */
function kodeRepeats(
  kode: string | undefined,
  heading: Leading,
  { nodes, open, kind }: SkeletonState,
): boolean {
  const openNode = open.kegiatan === undefined ? undefined : nodes[open.kegiatan];
  const hasSubForm = kind === 't-c.33' && heading.shifted && heading.outcome !== '';
  return hasSubForm && openNode !== undefined && openNode.kode === kode;
}

function parentOf(level: DraftLevel, { nodes, open }: SkeletonState): number | null {
  const above = WITH_KODE.slice(0, WITH_KODE.indexOf(level)).toReversed();
  for (const one of above) {
    const at = open[one];
    if (at !== undefined && nodes[at] !== undefined) return at;
  }
  return null;
}

function openNode(
  state: SkeletonState,
  level: DraftLevel | 'jumlah',
  node: Omit<SkeletonNode, 'level' | 'parent' | 'parentKode'>,
  parent: number | null,
): number {
  const at = state.nodes.push({ ...node, level, parent, parentKode: null }) - 1;
  if (level === 'jumlah') return at;
  for (const one of Object.keys(LEVELS) as DraftLevel[]) {
    if (LEVELS[one] > LEVELS[level] && (LEVELS[level] > 1 || LEVELS[one] < 2)) delete state.open[one];
  }
  state.open[level] = at;
  return at;
}

/** Tujuan and sasaran that a row prints beside its program, or alone; returns the lowest of them. */
function openTujuan(state: SkeletonState, row: WholeRow, heading: Leading, own: boolean): number | null {
  let last: number | null = null;
  for (const level of ['tujuan', 'sasaran'] as const) {
    const name = heading[level];
    if (name === '') continue;
    const at = state.open[level];
    if (at !== undefined && foldedName(state.nodes[at]!.name) === foldedName(name)) {
      last = at;
      continue;
    }
    const parent = level === 'sasaran' ? (state.open.tujuan ?? null) : null;
    const lowest = own && (level === 'sasaran' || heading.sasaran === '');
    const rows = [{ row, heading: lowest ? heading : EMPTY }];
    last = openNode(state, level, { kode: null, printedKode: '', name, rows }, parent);
  }
  const lines = last === null ? undefined : state.nodes[last]!.rows;
  if (own && lines !== undefined && lines.at(-1)!.row !== row) lines.push({ row, heading });
  return last;
}

/**
 * What a program belongs to that prints neither tujuan nor sasaran: the cells beside it go down from the rows above, so
 * the open sasaran where there is one, the tujuan where it has several (Balapulang 1635–1638), and nothing where the
 * program begins an item of its own (1559).
 */
function programParent({ nodes, open }: SkeletonState, { no }: Leading): number | null {
  const { tujuan, sasaran, program } = open;
  const beside = (at: number | undefined) =>
    program !== undefined && at !== undefined && nodes[at]!.rows[0]!.row === nodes[program]!.rows[0]!.row;
  if (no !== '' && (beside(tujuan) || beside(sasaran))) return null;
  if (sasaran === undefined) return tujuan ?? null;
  const siblings = nodes.filter(
    ({ level, parent }) => level === 'sasaran' && parent === nodes[sasaran]!.parent,
  );
  return siblings.length === 1 || beside(sasaran) ? sasaran : (tujuan ?? null);
}

function addRow(state: SkeletonState, row: WholeRow, columns: readonly Column[]): void {
  const heading = leadingOf(row, columns, state.kind);
  const kode = kodeOf(heading, state);
  const repeated = kode !== undefined && kodeRepeats(kode.kode, heading, state);
  const own = kode?.level ?? levelOfGeneralKode(heading.kode);
  const printed = standsAbovePrograms(row, columns) ? 'urusan' : own;
  const byKode = printed === 'urusan' ? 'jumlah' : repeated ? 'sub_kegiatan' : printed;
  const level = row.level ?? byKode ?? levelOfName(heading, state.mark);
  const above = openTujuan(state, row, heading, level === undefined);
  if (level === undefined) {
    if (above === null) continueRow(state, row, heading);
    return;
  }
  const tujuan = () => above ?? programParent(state, heading);
  const parent = level === 'jumlah' ? null : level === 'program' ? tujuan() : parentOf(level, state);
  const name = heading.name || heading.outcome;
  openNode(
    state,
    level,
    {
      kode: level === 'jumlah' || repeated ? null : (kode?.kode ?? null),
      printedKode: heading.kode,
      name,
      rows: [{ row, heading }],
    },
    parent,
  );
}

/** A row without a name of its own: a total above all programs (Randuagung 958), or one more row of the last node. */
function continueRow(state: SkeletonState, row: WholeRow, heading: Leading): void {
  const last = state.nodes.at(-1);
  const total = heading.indikator === '' && heading.outcome !== '' && state.kind !== 'renstra-2025';
  const cells = row.cells.filter((cell) => cell.trim() !== '');
  if (total || (/^(?:total|jumlah)\b/i.test(cells[0] ?? '') && heading.indikator === '')) {
    const name = heading.outcome || cells[0]!.trim();
    openNode(state, 'jumlah', { kode: null, printedKode: '', name, rows: [{ row, heading }] }, null);
  } else if (last !== undefined) last.rows.push({ row, heading });
}

/** Marks nodes whose code names another parent than the one they stand under (Balapulang 1673). */
function markParents(nodes: SkeletonNode[]): void {
  const byKode = new Map<string, number>();
  for (const [at, { kode, level }] of nodes.entries()) {
    if (kode !== null && level !== 'sub_kegiatan' && !byKode.has(kode)) byKode.set(kode, at);
  }
  for (const node of nodes) {
    if (node.kode === null || node.level === 'program' || node.level === 'jumlah') continue;
    const above = node.kode
      .split('.')
      .slice(0, node.level === 'kegiatan' ? 3 : 5)
      .join('.');
    const parent = node.parent === null ? undefined : nodes[node.parent];
    if (parent?.kode == null || isBelow(node.kode, parent.kode)) continue;
    node.parentKode = byKode.get(above) ?? -1;
    // Kemangkon 651: its program is not printed, so nothing above it is its parent. A sub kegiatan of the same program
    // stays where it stands: there the kegiatan's code is the wrong one (Kemangkon 700–701).
    const program = node.kode.split('.').slice(0, 3).join('.');
    if (node.parentKode < 0 && !isBelow(parent.kode, program) && parent.kode !== program) node.parent = null;
  }
}

/**
 * The nodes of a plan's table in printed order, each with its rows and its parent by position.
 * @param rows of the table, page breaks joined
 */
export function skeleton(
  rows: readonly WholeRow[],
  columns: readonly Column[],
  kind: TableKind,
): SkeletonNode[] {
  const mark = levelSigns(rows.map((row) => leadingOf(row, columns, kind)));
  const state: SkeletonState = { nodes: [], open: {}, mark, kind };
  for (const row of rows) addRow(state, row, columns);
  markParents(state.nodes);
  return state.nodes;
}
