import { foldedName, isBlank } from '../cells/printed.ts';
import type { DraftLevel } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';
import type { Line } from '../lines/split-lines.ts';
import type { RawTable } from './raw-table.ts';

/** Columns that name one level each, side by side. */
const LEVEL_OF_TITLE: Readonly<Record<string, DraftLevel>> = {
  ...{ tujuan: 'tujuan', tujuanrenstra: 'tujuan', sasaran: 'sasaran', sasaranstrategis: 'sasaran' },
  ...{ program: 'program', namaprogram: 'program', kegiatan: 'kegiatan', namakegiatan: 'kegiatan' },
  ...{ subkegiatan: 'sub_kegiatan', namasubkegiatan: 'sub_kegiatan' },
};

/** A level with the columns that go with it: from its name to the next level's. */
interface Block {
  level: DraftLevel;
  from: number;
  to: number;
}

function blocksOf({ columns }: RawTable): Block[] {
  const starts = columns.flatMap(({ title, role }, from) => {
    // Parts of a code may be headed by their levels too.
    if (role === 'kode') return [];
    const level = LEVEL_OF_TITLE[foldedName(title.split(' › ').at(-1) ?? '')];
    return level === undefined ? [] : [{ level, from }];
  });
  return starts.map(({ level, from }, n) => ({ level, from, to: starts[n + 1]?.from ?? columns.length }));
}

/** What a column of a block becomes: figures of one year and kind share a column over all levels. */
const SHARED = ['indikator', 'satuan', 'formula', 'baseline', 'target', 'pagu', 'pemilik', 'lokasi'];
const keyOf = ({ role, year }: Column) => `${role} ${year}`;

/** Columns of the table once its levels stand below each other. */
function uprightColumns({ columns }: RawTable, blocks: readonly Block[]): Column[] {
  const inBlocks = columns.filter((one, at) => at >= blocks[0]!.from && SHARED.includes(one.role));
  const shared = inBlocks.filter(
    (one, i) => inBlocks.findIndex((other) => keyOf(other) === keyOf(one)) === i,
  );
  const words: Column[] = [
    { role: 'tujuan', year: '', title: 'Tujuan' },
    { role: 'sasaran', year: '', title: 'Sasaran' },
    { role: 'nama', year: '', title: 'Program' },
  ];
  return [...words, ...shared];
}

/** A row of one level: its name, and what its block prints beside it. */
function levelRow(row: Line, block: Block, from: readonly Column[], to: readonly Column[]): Line {
  const { level } = block;
  const cells = to.map(() => '');
  cells[level === 'tujuan' ? 0 : level === 'sasaran' ? 1 : 2] = (row.cells[block.from] ?? '').trim();
  for (let at = block.from + 1; at < block.to; at += 1) {
    const place = to.findIndex((one) => keyOf(one) === keyOf(from[at]!));
    if (place >= 0 && cells[place] === '') cells[place] = (row.cells[at] ?? '').trim();
  }
  return level === 'tujuan' || level === 'sasaran' ? { ...row, cells } : { ...row, cells, level };
}

/**
 * A cascading table, which prints tujuan, sasaran, program, kegiatan and sub kegiatan side by side, each with its
 * indicator and target: the same with its levels below each other, a level that a row does not change left out.
 * @returns undefined for every other table
 */
export function uprightCascade(table: RawTable): RawTable | undefined {
  const blocks = blocksOf(table);
  const has = (level: DraftLevel) => blocks.some((block) => block.level === level);
  const once = new Set(blocks.map(({ level }) => level)).size === blocks.length;
  if (!once || !has('program') || !(has('kegiatan') || has('sub_kegiatan'))) return undefined;
  if (!table.columns.some(({ role }) => role === 'target' || role === 'pagu')) return undefined;
  // A report names program and kegiatan side by side too, and what it says was realised would be lost.
  if (table.columns.some(({ role }) => role.startsWith('realisasi'))) return undefined;
  const columns = uprightColumns(table, blocks);
  const open = new Map<DraftLevel, string>();
  const rows = table.page.flat().flatMap((row) =>
    blocks.flatMap((block, n): Line[] => {
      const own = row.cells.slice(block.from, block.to);
      const printed = foldedName(own.join(' '));
      if (own.every(isBlank) || open.get(block.level) === printed) return [];
      // What stands below another parent is another one, though it is called the same.
      if (!isBlank(own[0])) for (const { level } of blocks.slice(n + 1)) open.delete(level);
      open.set(block.level, printed);
      return [levelRow(row, block, table.columns, columns)];
    }),
  );
  return { ...table, kind: 'program-tahunan', columns, page: [rows] };
}
