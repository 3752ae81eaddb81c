import { onOneLine } from '../../../domain/linear-text.ts';
import type { NewNode, NewPagu } from '../../../domain/rencana/new-plan.ts';
import type { Plan, PlanNode, Reporter } from '../../../domain/rencana/plan.ts';
import { shortened } from '../../../text/cut-text.ts';
import type { Say } from '../../../text/translator.ts';
import { choiceValue } from '../form/choice-words.ts';
import { contentText, implementerName, implementers } from '../form/line-cells.ts';
import { parentsByOrder, programsStandAlone } from '../form/node-numbers.ts';
import type { TemplateContent } from '../form/template-content.ts';
import { readAngkaCell } from '../read/read-cell.ts';
import type { ReturnedLine, ReturnedTemplate } from '../read/read-template.ts';
import type { CellCode, CellRecorder } from '../read/wrong-cell.ts';

/** What a template is laid upon. */
export interface TemplateBasis {
  say: Say;
  rencana: Plan;
  pelapor: readonly Reporter[];
  /** The template as it was written. */
  isi: TemplateContent;
  /** kunci of every version of the office: a new line never gets one of them. */
  terpakai: ReadonlySet<string>;
  /** ISO date from which changed pagu are in force. */
  berlakuDari: string;
}

/** Letters of a name, and of a short one. */
const NAME_MAX = 600;
const SHORT_NAME_MAX = 28;

/** Cells of a line that differ from what was written, by column; a cleared one is ''. */
export function changed(
  back: ReturnedLine,
  written: Record<string, unknown> | undefined,
): Map<string, string> {
  const former = (id: string) => contentText(written?.[id] as never).trim();
  const ids = new Set([...Object.keys(back.cells), ...Object.keys(written ?? {})]);
  ids.delete('kunci');
  const difference = [...ids].filter((id) => (back.cells[id] ?? '') !== onOneLine(former(id)));
  return new Map(difference.map((id) => [id, back.cells[id] ?? '']));
}

/** A short name out of a long one, for a line that was given none. */
export function shortNameOf(name: string): string {
  return shortened(name, SHORT_NAME_MAX);
}

type ColumnReader = (text: string, to: NewNode, basis: TemplateBasis) => CellCode | undefined;

const COLUMNS: Record<string, ColumnReader> = {
  tingkat(text, to, { say }) {
    const level = choiceValue(say, 'tingkat', text);
    if (level === undefined) return text === '' ? 'wajib' : 'pilihan';
    to.level = level as PlanNode['level'];
    return undefined;
  },
  kode(text, to) {
    if (!/^[\d.\s]{0,40}$/.test(text)) return 'angka';
    to.kode = text.replace(/\s+/g, '');
    to.printedKode = text;
    return undefined;
  },
  nama(text, to) {
    if (text === '') return 'wajib';
    if (text.length > NAME_MAX) return 'panjang';
    to.name = text;
    return undefined;
  },
  pendek(text, to) {
    to.namaPendek = shortNameOf(text === '' ? to.name : text);
    return undefined;
  },
  pelaksana(text, to, { pelapor: reporter }) {
    const wanted = text.toLowerCase();
    const unit = implementers(reporter).find(
      (one) => implementerName(one).toLowerCase() === wanted || one.kode.toLowerCase() === wanted,
    );
    if (text !== '' && unit === undefined) return 'pilihan';
    to.owner = unit?.kode;
    return undefined;
  },
  gaji(text, to, { say }) {
    if (text !== '' && choiceValue(say, 'ya', text) === undefined) return 'pilihan';
    to.gaji = text !== '';
    return undefined;
  },
};

/** A changed pagu takes the place of the Renstra's figure. */
function readPagu(
  year: number,
  text: string,
  to: NewNode,
  { berlakuDari: validFrom }: TemplateBasis,
): CellCode | undefined {
  const other = to.pagu.filter((one) => one.year !== year);
  if (text === '') {
    to.pagu = other;
    return undefined;
  }
  const value = readAngkaCell(text, 'rupiah');
  if (value === undefined) return 'angka';
  if (value.lt(0)) return 'negatif';
  const fresh: NewPagu = { year, kind: 'indikatif', printed: text, value, validFrom };
  to.pagu = [fresh, ...other];
  return undefined;
}

function applyCell(to: NewNode, columns: string, text: string, basis: TemplateBasis): CellCode | undefined {
  if (text.startsWith('#')) return 'rusak';
  const [name, year] = columns.split('.');
  if (name === 'pagu' && year !== undefined) return readPagu(Number(year), text, to, basis);
  return COLUMNS[columns]?.(text, to, basis);
}

/** A stored node as one to be stored again; DPA figures and anggaran kas follow it by its kunci when it is stored. */
export function oldNode(node: PlanNode, plan: Plan, reporter: readonly Reporter[]): NewNode {
  const { id: _, parentId, ownerId, ...content } = node;
  return {
    ...content,
    parentKey: plan.nodes.find((one) => one.id === parentId)?.key,
    owner: reporter.find((one) => one.id === ownerId)?.kode,
    printedKode: node.kode,
    pagu: node.pagu.filter(({ kind }) => kind === 'indikatif'),
    kas: [],
  };
}

function emptyNode(line: number): NewNode {
  return {
    key: '',
    kode: '',
    printedKode: '',
    level: 'sub_kegiatan',
    name: '',
    namaPendek: '',
    line,
    gaji: false,
    pagu: [],
    kas: [],
  };
}

/** A free kunci: the code, or the row where there is none. */
export function newKey(words: string, spent: Set<string>): string {
  let key = words;
  for (let number = 2; spent.has(key); number += 1) key = `${words}#${number}`;
  spent.add(key);
  return key;
}

/** Nodes of a template that came back, and the numbers by which its other sheets call them. */
export interface NodesOutcome {
  nodes: NewNode[];
  /** kunci by number. */
  nomor: Map<string, string>;
}

function applyNodeLine(
  back: ReturnedLine,
  old: NewNode | undefined,
  basis: TemplateBasis,
  record: CellRecorder,
): NewNode {
  const to = old ?? emptyNode(back.line);
  const written = basis.isi.rencana.find(({ kunci }) => old !== undefined && kunci === old.key);
  const change = changed(back, written);
  if (old === undefined)
    for (const required of ['tingkat', 'nama']) change.set(required, change.get(required) ?? '');
  for (const [columns, text] of change) {
    const code = applyCell(to, columns, text, basis);
    if (code !== undefined) record.note('rencana', back, columns, code);
  }
  if (to.namaPendek === '') to.namaPendek = shortNameOf(to.name);
  return to;
}

/** The tree of a template that came back: changed lines, new ones, and without those that were deleted. */
export function applyNodeLines(
  template: ReturnedTemplate,
  basis: TemplateBasis,
  record: CellRecorder,
): NodesOutcome {
  const notYet = new Map(
    basis.rencana.nodes.map((node) => [node.key, oldNode(node, basis.rencana, basis.pelapor)]),
  );
  const spent = new Set([...basis.terpakai, ...notYet.keys()]);
  const number = new Map<string, string>();
  const line = template.sheet.rencana.line;
  const nodes = line.map((back) => {
    // Of a line that was copied, the first is the old one.
    const key = back.cells.kunci ?? '';
    const old = notYet.get(key);
    notYet.delete(key);
    const node = applyNodeLine(back, old, basis, record);
    if (old === undefined) node.key = newKey(node.kode || `templat/${back.line}`, spent);
    const labelOf = back.cells.nomor ?? node.kode;
    if (number.has(labelOf) && labelOf !== '') record.note('rencana', back, 'nomor', 'nomor-ganda', labelOf);
    else number.set(labelOf, node.key);
    return node;
  });
  const parent = parentsByOrder(nodes, programsStandAlone(basis.rencana.nodes));
  nodes.forEach((node, at) => {
    node.parentKey = parent[at]?.key;
    const orphan = node.level === 'kegiatan' || node.level === 'sub_kegiatan';
    const former = basis.rencana.nodes.find(({ key }) => key === node.key);
    if (orphan && parent[at] === undefined && (former === undefined || former.parentId !== undefined))
      record.note('rencana', line[at]!, 'tingkat', 'tingkat-induk', node.namaPendek);
  });
  return { nodes, nomor: number };
}
