import { levelOfGeneralKode } from '../../cells/code.ts';
import type { Finding } from '../../draft/draft.ts';
import { lineRanges, shorten } from '../../draft/finding-words.ts';
import type { SkeletonNode } from '../../skeleton/skeleton.ts';
import type { DraftTree } from '../../tree/read-tree.ts';
import { swappedKode } from './swapped-kode.ts';

const WITH_KODE = ['program', 'kegiatan', 'sub_kegiatan'];

/** From so many on, codes that are broken in the same way are told once for a table. */
const MANY = 5;

/** How a printed code differs from its normal form: only a space in it, or dots, digits and words besides. */
function defect(printed: string, kode: string): 'kode-berspasi' | 'kode-tanpa-titik' | 'kode-rusak' {
  const bare = printed.replace(/\s+/g, '');
  if (bare === kode) return 'kode-berspasi';
  const digits = (text: string) => text.split('.').join('');
  const short = kode.replace(/\.0(\d)$/, '.$1');
  return [kode, short].some((form) => digits(form) === digits(bare)) ? 'kode-tanpa-titik' : 'kode-rusak';
}

function kodeForm(node: SkeletonNode, line: number): Finding[] {
  const { kode, printedKode, name } = node;
  const data = { printed: printedKode, kode: kode ?? '', name: shorten(name) };
  if (levelOfGeneralKode(printedKode) !== undefined) return [{ kode: 'kode-umum', line, data }];
  if (printedKode === '') return [{ kode: 'kode-kosong', line, data }];
  if (kode === null) return [{ kode: 'kode-tak-terbaca', line, data }];
  if (kode === printedKode) return [];
  return [{ kode: defect(printedKode, kode), line, data, suggestion: 'kode-normal' }];
}

const TOLD_TOGETHER = ['kode-berspasi', 'kode-tanpa-titik', 'kode-umum'] as const;

/** Codes whose normal form is beyond doubt are told together when a table has many of them (Randuagung: 63). */
function brief(found: readonly Finding[]): Finding[] {
  const rest = found.filter(({ kode }) => !TOLD_TOGETHER.some((one) => one === kode));
  const groups = TOLD_TOGETHER.map((kode) => found.filter((one) => one.kode === kode));
  const told = groups.flatMap((group): Finding[] => {
    const [first] = group;
    if (first === undefined) return [];
    if (first.kode !== 'kode-umum' && group.length < MANY)
      return group.map((one) => ({ ...one, kode: 'kode-rusak' }));
    const lines = lineRanges(group.map(({ line }) => line));
    const { kode, line, data } = first;
    return [{ kode, line, data: { ...data, count: group.length, lines } }];
  });
  return [...rest, ...told];
}

/** Codes that are broken, missing, printed for two rows, or beside a row that they do not belong to. */
export function kodeFindings({ skeleton }: DraftTree): Finding[] {
  const nodes = skeleton.filter(({ level }) => WITH_KODE.includes(level));
  if (nodes.every(({ printedKode }) => printedKode === '')) return withoutKode(nodes);
  const first = new Map<string, SkeletonNode>();
  const found = nodes.flatMap((node) => {
    const line = node.rows[0]!.row.line;
    return [...kodeForm(node, line), ...twins(node, line, first), ...wrongPlace(node, line, skeleton)];
  });
  return [...brief(found), ...swappedKode(nodes)];
}

function twins(node: SkeletonNode, line: number, first: Map<string, SkeletonNode>): Finding[] {
  if (node.kode === null) return [];
  const twin = first.get(node.kode);
  if (twin === undefined) {
    first.set(node.kode, node);
    return [];
  }
  const otherRow = twin.rows[0]!.row.line;
  const data = { kode: node.kode, name: shorten(node.name), other: shorten(twin.name), otherRow };
  return [{ kode: 'kode-kembar', line, data }];
}

function wrongPlace(node: SkeletonNode, line: number, skeleton: readonly SkeletonNode[]): Finding[] {
  if (node.parentKode === null) return [];
  const parent = node.parent === null ? undefined : skeleton[node.parent];
  const data = { kode: node.kode ?? '', name: shorten(node.name), parent: shorten(parent?.name ?? '') };
  return [{ kode: node.parent === null ? 'induk-tak-tercetak' : 'kode-salah-induk', line, data }];
}

function withoutKode(nodes: readonly SkeletonNode[]): Finding[] {
  const line = nodes[0]?.rows[0]?.row.line;
  return line === undefined ? [] : [{ kode: 'tanpa-kode', line, data: { count: nodes.length } }];
}
