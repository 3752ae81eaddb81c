import { PLAIN_PROPERTIES } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { PROPERTY_LIST } from '../../../domain/rencana/indikator/properties.ts';
import type { NewIndikator } from '../../../domain/rencana/new-plan.ts';
import { contentText } from '../form/line-cells.ts';
import { readTargetCell } from '../read/read-cell.ts';
import type { ReturnedLine, ReturnedTemplate } from '../read/read-template.ts';
import type { CellCode, CellRecorder } from '../read/wrong-cell.ts';
import { changed, type NodesOutcome, newKey, shortNameOf, type TemplateBasis } from './apply-node-lines.ts';
import { propertyOfColumn, readProperty } from './read-property.ts';

function readTarget(year: number, content: string, to: NewIndikator): CellCode | undefined {
  const other = to.target.filter((one) => one.year !== year);
  const fresh =
    content === ''
      ? undefined
      : readTargetCell(content, year, to.jenisNilai === 'kategori' || to.jenisNilai === 'indeks');
  if (content !== '' && fresh === undefined) return 'target';
  to.target = [...other, ...(fresh === undefined ? [] : [fresh])].sort((a, b) => a.year - b.year);
  return undefined;
}

function emptyIndikator(line: number): NewIndikator {
  return { ...PLAIN_PROPERTIES, key: '', name: '', target: [], line };
}

/** What a new line has to say; the rest has a plain default. */
const REQUIRED = [
  'nama',
  ...PROPERTY_LIST.flatMap(({ required, columns: [first] = [] }) => (required && first ? [first.id] : [])),
];

const NAME_LETTERS_MAX = 1000;

function readName(content: string, to: NewIndikator): CellCode | undefined {
  if (content === '') return 'wajib';
  if (content.length > NAME_LETTERS_MAX) return 'panjang';
  to.name = content;
  return undefined;
}

function readNode(content: string, to: NewIndikator, number: NodesOutcome['nomor']): CellCode | undefined {
  const key = number.get(content);
  if (content !== '' && key === undefined) return 'nomor';
  to.nodeKey = key;
  return undefined;
}

/** Reads a changed cell into the indicator of its line; the code of a refusal where it is not taken. */
function applyCell(
  column: string,
  content: string,
  to: NewIndikator,
  { back, basis, number }: LineBasis,
): CellCode | undefined {
  if (content.startsWith('#')) return 'rusak';
  const [name, year] = column.split('.');
  if (name === 'target' && year !== undefined) return readTarget(Number(year), content, to);
  if (column === 'nama') return readName(content, to);
  if (column === 'pada') return readNode(content, to, number);
  const property = propertyOfColumn(column);
  return property && readProperty(property, back.cells, to, basis.say);
}

/** A line that came back, and what it is laid upon. */
interface LineBasis {
  back: ReturnedLine;
  basis: TemplateBasis;
  number: NodesOutcome['nomor'];
}

/** Kinds of value first: how a target is read depends on them. */
function orderColumns(change: Map<string, string>): [string, string][] {
  return [...change].sort(([a], [b]) => Number(a.startsWith('target.')) - Number(b.startsWith('target.')));
}

/** An indicator of a line, with the cells that were changed; `cara` (target per month) is read with its months. */
function applyIndikatorLine(
  back: ReturnedLine,
  old: NewIndikator | undefined,
  { dasar: basis, nomor: number }: { dasar: TemplateBasis; nomor: NodesOutcome['nomor'] },
  record: CellRecorder,
): NewIndikator {
  const to = old ?? emptyIndikator(back.line);
  const written = basis.isi.indikator.find(({ kunci }) => old !== undefined && kunci === old.key);
  const change = changed(back, written);
  if (old === undefined) for (const columns of REQUIRED) change.set(columns, change.get(columns) ?? '');
  // A node whose line is gone takes its number with it, though the cell did not change.
  if (
    written !== undefined &&
    !change.has('pada') &&
    !number.has(contentText(written.pada)) &&
    written.pada !== undefined
  )
    change.set('pada', contentText(written.pada));
  for (const [columns, content] of orderColumns(change)) {
    const code = applyCell(columns, content, to, { back, basis, number });
    if (code !== undefined) record.note('indikator', back, columns, code, content);
  }
  if (to.namaPendek === '') to.namaPendek = shortNameOf(to.name);
  if (to.pelapor === 'rumus' && to.rumus === undefined)
    record.note('indikator', back, 'rumus', 'rumus-kosong');
  return to;
}

function keyBasis({ pelapor: reporter, nodeKey, name }: NewIndikator): string {
  if (reporter !== 'desa') return nodeKey === undefined ? 'iku' : nodeKey;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `desa/${slug.slice(0, 40) || 'baru'}`;
}

/** Indicators of a template that came back, with the line that each came from. */
export function applyIndikatorLines(
  template: ReturnedTemplate,
  basis: TemplateBasis,
  number: NodesOutcome['nomor'],
  record: CellRecorder,
): { indikator: NewIndikator; kembali: ReturnedLine; baru: boolean }[] {
  const nodeKey = new Map(basis.rencana.nodes.map(({ id, key }) => [id, key]));
  const notYet = new Map(
    basis.rencana.indikators.map(({ id: _, nodeId, ...content }): [string, NewIndikator] => [
      content.key,
      { ...content, target: [...content.target], nodeKey: nodeKey.get(nodeId ?? -1) },
    ]),
  );
  const spent = new Set([...basis.terpakai, ...notYet.keys()]);
  return template.sheet.indikator.line.map((back) => {
    const key = back.cells.kunci ?? '';
    const old = notYet.get(key);
    notYet.delete(key);
    const indikator = applyIndikatorLine(back, old, { dasar: basis, nomor: number }, record);
    if (old === undefined) {
      const begin = keyBasis(indikator);
      let n = 1;
      while (indikator.pelapor !== 'desa' && spent.has(`${begin}/${n}`)) n += 1;
      indikator.key = newKey(indikator.pelapor === 'desa' ? begin : `${begin}/${n}`, spent);
    }
    return { indikator, kembali: back, baru: old === undefined };
  });
}
