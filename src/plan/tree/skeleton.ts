import { diBawah, kodeSisa, normalKode } from '../cells/code.ts';
import { samaNama } from '../cells/printed.ts';
import type { JenisTabel, Level } from '../draf.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom } from '../tables/columns.ts';
import { type Kepala, KOSONG, kepalaBaris } from './leading.ts';
import { levelDariNama, type TandaLevel, tandaLevel } from './level.ts';

/** A node before its figures are known. */
export interface Kerangka {
  level: Level | 'jumlah';
  kode: string | null;
  kodeTercetak: string;
  nama: string;
  /** Index of the parent in the list. */
  induk: number | null;
  /** Its rows: the first names it, the others are its outcome and further indicators. */
  rows: { row: BarisUtuh; kepala: Kepala }[];
  /**
   * Index of the node whose code its own code begins with, where that is not the parent by position; -1 when the table
   * has no such node, and then it has no parent.
   */
  indukKode: number | null;
}

const TINGKAT: Record<Level, number> = { tujuan: 0, sasaran: 1, program: 2, kegiatan: 3, sub_kegiatan: 4 };
const BERKODE: readonly Level[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** What is open while rows are read from the top. */
interface Keadaan {
  nodes: Kerangka[];
  /** Last node of each level. */
  buka: Partial<Record<Level, number>>;
  tanda: TandaLevel;
  jenis: JenisTabel;
}

function kodeDari(kepala: Kepala, { nodes, buka }: Keadaan) {
  const own = normalKode(kepala.kode);
  if (own !== undefined || kepala.kode === '') return own;
  const of = (level: Level) => (buka[level] === undefined ? null : (nodes[buka[level]!]?.kode ?? null));
  return kodeSisa(kepala.kode, of('program'), of('kegiatan'));
}

/**
 * A row that has the open kegiatan's code and prints output and indicator as sub kegiatan do is a sub kegiatan whose
 * code lost its end (Kemangkon 1215). Without that form it is a kegiatan with a wrong code (Kemangkon 618).
 */
function kodeTerulang(kode: string | undefined, kepala: Kepala, { nodes, buka, jenis }: Keadaan): boolean {
  const open = buka.kegiatan === undefined ? undefined : nodes[buka.kegiatan];
  const bentukSub = jenis === 't-c.33' && kepala.bergeser && kepala.hasil !== '';
  return bentukSub && open !== undefined && open.kode === kode;
}

function indukDari(level: Level, { nodes, buka }: Keadaan): number | null {
  const above = BERKODE.slice(0, BERKODE.indexOf(level)).toReversed();
  for (const one of above) {
    const at = buka[one];
    if (at !== undefined && nodes[at] !== undefined) return at;
  }
  return null;
}

function open(
  state: Keadaan,
  level: Level | 'jumlah',
  node: Omit<Kerangka, 'level' | 'induk' | 'indukKode'>,
  induk: number | null,
): number {
  const at = state.nodes.push({ ...node, level, induk, indukKode: null }) - 1;
  if (level === 'jumlah') return at;
  for (const one of Object.keys(TINGKAT) as Level[]) {
    if (TINGKAT[one] > TINGKAT[level] && (TINGKAT[level] > 1 || TINGKAT[one] < 2)) delete state.buka[one];
  }
  state.buka[level] = at;
  return at;
}

/** Tujuan and sasaran that a row prints beside its program, or alone; returns the lowest of them. */
function bukaTujuan(state: Keadaan, row: BarisUtuh, kepala: Kepala, own: boolean): number | null {
  let last: number | null = null;
  for (const level of ['tujuan', 'sasaran'] as const) {
    const nama = kepala[level];
    if (nama === '') continue;
    const at = state.buka[level];
    if (at !== undefined && samaNama(state.nodes[at]!.nama) === samaNama(nama)) {
      last = at;
      continue;
    }
    const induk = level === 'sasaran' ? (state.buka.tujuan ?? null) : null;
    const lowest = own && (level === 'sasaran' || kepala.sasaran === '');
    const rows = [{ row, kepala: lowest ? kepala : KOSONG }];
    last = open(state, level, { kode: null, kodeTercetak: '', nama, rows }, induk);
  }
  const lines = last === null ? undefined : state.nodes[last]!.rows;
  if (own && lines !== undefined && lines.at(-1)!.row !== row) lines.push({ row, kepala });
  return last;
}

/**
 * What a program belongs to that prints neither tujuan nor sasaran: the cells beside it go down from the rows above, so
 * the open sasaran where there is one, the tujuan where it has several (Balapulang 1635–1638), and nothing where the
 * program begins an item of its own (1559).
 */
function indukProgram({ nodes, buka }: Keadaan, { no }: Kepala): number | null {
  const { tujuan, sasaran, program } = buka;
  const beside = (at: number | undefined) =>
    program !== undefined && at !== undefined && nodes[at]!.rows[0]!.row === nodes[program]!.rows[0]!.row;
  if (no !== '' && (beside(tujuan) || beside(sasaran))) return null;
  if (sasaran === undefined) return tujuan ?? null;
  const siblings = nodes.filter(({ level, induk }) => level === 'sasaran' && induk === nodes[sasaran]!.induk);
  return siblings.length === 1 || beside(sasaran) ? sasaran : (tujuan ?? null);
}

function tambahBaris(state: Keadaan, row: BarisUtuh, kolom: readonly Kolom[]): void {
  const kepala = kepalaBaris(row, kolom, state.jenis);
  const kode = kodeDari(kepala, state);
  const repeated = kode !== undefined && kodeTerulang(kode.kode, kepala, state);
  const byKode = kode?.level === 'urusan' ? 'jumlah' : repeated ? 'sub_kegiatan' : kode?.level;
  const level = byKode ?? levelDariNama(kepala, state.tanda);
  const above = bukaTujuan(state, row, kepala, level === undefined);
  if (level === undefined) {
    if (above === null) barisLanjutan(state, row, kepala);
    return;
  }
  const tujuan = () => above ?? indukProgram(state, kepala);
  const induk = level === 'jumlah' ? null : level === 'program' ? tujuan() : indukDari(level, state);
  const nama = kepala.nama || kepala.hasil;
  open(
    state,
    level,
    {
      kode: level === 'jumlah' || repeated ? null : (kode?.kode ?? null),
      kodeTercetak: kepala.kode,
      nama,
      rows: [{ row, kepala }],
    },
    induk,
  );
}

/** A row without a name of its own: a total above all programs (Randuagung 958), or one more row of the last node. */
function barisLanjutan(state: Keadaan, row: BarisUtuh, kepala: Kepala): void {
  const last = state.nodes.at(-1);
  const total = kepala.indikator === '' && kepala.hasil !== '' && state.jenis !== 'renstra-2025';
  const cells = row.sel.filter((cell) => cell.trim() !== '');
  if (total || (/^(?:total|jumlah)\b/i.test(cells[0] ?? '') && kepala.indikator === '')) {
    const nama = kepala.hasil || cells[0]!.trim();
    open(state, 'jumlah', { kode: null, kodeTercetak: '', nama, rows: [{ row, kepala }] }, null);
  } else if (last !== undefined) last.rows.push({ row, kepala });
}

/** Marks nodes whose code names another parent than the one they stand under (Balapulang 1673). */
function tandaiInduk(nodes: Kerangka[]): void {
  const byKode = new Map<string, number>();
  for (const [at, { kode, level }] of nodes.entries()) {
    if (kode !== null && level !== 'sub_kegiatan' && !byKode.has(kode)) byKode.set(kode, at);
  }
  for (const node of nodes) {
    if (node.kode === null || node.level === 'program' || node.level === 'jumlah') continue;
    const atas = node.kode
      .split('.')
      .slice(0, node.level === 'kegiatan' ? 3 : 5)
      .join('.');
    const parent = node.induk === null ? undefined : nodes[node.induk];
    if (parent?.kode == null || diBawah(node.kode, parent.kode)) continue;
    node.indukKode = byKode.get(atas) ?? -1;
    // Kemangkon 651: its program is not printed, so nothing above it is its parent. A sub kegiatan of the same program
    // stays where it stands: there the kegiatan's code is the wrong one (Kemangkon 700–701).
    const program = node.kode.split('.').slice(0, 3).join('.');
    if (node.indukKode < 0 && !diBawah(parent.kode, program) && parent.kode !== program) node.induk = null;
  }
}

/**
 * The nodes of a plan's table in printed order, each with its rows and its parent by position.
 * @param rows of the table, page breaks joined
 */
export function kerangka(rows: readonly BarisUtuh[], kolom: readonly Kolom[], jenis: JenisTabel): Kerangka[] {
  const tanda = tandaLevel(rows.map((row) => kepalaBaris(row, kolom, jenis)));
  const state: Keadaan = { nodes: [], buka: {}, tanda, jenis };
  for (const row of rows) tambahBaris(state, row, kolom);
  tandaiInduk(state.nodes);
  return state.nodes;
}
