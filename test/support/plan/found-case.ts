import { readdirSync, readFileSync } from 'node:fs';
import type { CliRoom } from '../../../src/cli/commands/command.ts';
import { importCommand } from '../../../src/cli/commands/plan/import-plan.ts';
import { recomputeCommand } from '../../../src/cli/commands/plan/recompute.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import type { Say } from '../../../src/text/translator.ts';

/** Years with the exact figure that should be read; null where nothing should be. */
type Figures = Readonly<Record<string, string | null>>;

interface ExpectedIndikator {
  nama: string;
  satuan?: string;
  baseline?: string;
  target?: Figures;
}

/** A small document with what should come of it. */
export interface FoundCase {
  nama: string;
  perintah: 'impor' | 'hitung';
  berkas: string;
  harapan: {
    /** Part of the sentence with which it is refused. */
    tolak?: string;
    /** Whether it may be refused instead of being read. */
    boleh_tolak?: boolean;
    jenis?: string;
    simpul?: {
      /** None where the document prints none that is whole. */
      kode?: string | null;
      nama: string;
      level?: string;
      pagu?: Figures;
      indikator?: ExpectedIndikator[];
    }[];
    /** How many program, kegiatan and sub kegiatan there are. */
    jumlah_simpul?: number;
    baris?: { nama: string; target?: Figures }[];
    /** What stands nowhere in the tables. */
    tanpa?: string[];
    /** One of these findings is there. */
    temuan_ada?: string[];
    /** A finding, or an indicator of its own. */
    temuan_atau_indikator?: [string, string];
    /** Part of some finding's sentence. */
    pesan_ada?: string;
    hitung?: { ada?: string; tidak?: string }[];
  };
}

interface ReadIndikator {
  nama: string;
  satuan: string;
  baseline: { nilai: unknown };
  target: Record<string, { nilai: unknown } | undefined>;
}

interface ReadNode {
  kode: string | null;
  nama: string;
  level: string;
  pagu: Record<string, { nilai: unknown } | undefined>;
  indikator: ReadIndikator[];
}

interface ReadDocument {
  tabel: { jenis: string; nodes?: ReadNode[]; rows?: ReadIndikator[] }[];
  temuan: { kode: string; pesan: string }[];
}

const FOLDER = new URL('../../fixtures/plans/', import.meta.url);

/** The documents that were once read wrongly, by name. */
export function foundCases(): FoundCase[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as FoundCase);
}

/** What the command line makes of a case: its document, or the sentence that refuses it; and what `hitung` prints. */
export async function runCase({ nama, berkas, perintah }: FoundCase, say: Say) {
  const path = new URL(`${nama}/${berkas}`, FOLDER).pathname;
  const room = { say } as CliRoom;
  const read = await importCommand.run(room, [path], {});
  const recomputed = perintah === 'hitung' ? await recomputeCommand.run(room, [path], {}) : undefined;
  const words = (result: typeof read) =>
    result.ok ? (result.value.text ?? '') : sayRefusal(say, result.refusal);
  return {
    read: read.ok ? (read.value.data as unknown as ReadDocument) : sayRefusal(say, read.refusal),
    recomputed: recomputed === undefined ? '' : words(recomputed),
  };
}

const folded = (text: string | null | undefined) => (text ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
const kodeNumbers = (kode: string | null | undefined) =>
  (kode ?? '')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part)) : part))
    .join('.');
const number = (value: unknown) =>
  typeof value === 'string' && value !== '' ? Number(value) : (value ?? null);

function figureFaults(name: string, wanted: Figures | undefined, cells: ReadNode['pagu']): string[] {
  return Object.entries(wanted ?? {}).flatMap(([year, value]) => {
    const got = number(cells[year]?.nilai);
    return got === number(value) ? [] : [`${name} ${year}: ${JSON.stringify(got)} instead of ${value}`];
  });
}

function indikatorFaults(
  kode: string,
  wanted: ExpectedIndikator,
  present: readonly ReadIndikator[],
): string[] {
  const own = present.find(({ nama }) => folded(nama) === folded(wanted.nama));
  if (own === undefined) return [`${kode} lacks the indicator ${wanted.nama}`];
  const faults = figureFaults(`${kode} target`, wanted.target, own.target);
  if (wanted.satuan !== undefined && folded(own.satuan) !== folded(wanted.satuan)) {
    faults.push(`${kode} satuan ${own.satuan}`);
  }
  if (wanted.baseline !== undefined && number(own.baseline.nilai) !== number(wanted.baseline)) {
    faults.push(`${kode} baseline ${String(own.baseline.nilai)}`);
  }
  return faults;
}

function nodeFaults(
  { simpul = [], jumlah_simpul }: FoundCase['harapan'],
  nodes: readonly ReadNode[],
): string[] {
  const faults = simpul.flatMap(({ kode, nama, level, pagu, indikator = [] }) => {
    const found = nodes.filter((node) =>
      kode == null ? folded(node.nama) === folded(nama) : kodeNumbers(node.kode) === kodeNumbers(kode),
    );
    const [node] = found;
    if (node === undefined) return [`${kode ?? nama} is missing`];
    return [
      ...(found.length > 1 ? [`${kode ?? nama} is there twice`] : []),
      ...(folded(node.nama) === folded(nama) ? [] : [`${kode} is called ${node.nama}`]),
      ...(level === undefined || node.level === level ? [] : [`${kode} has level ${node.level}`]),
      ...figureFaults(`${kode} pagu`, pagu, node.pagu),
      ...indikator.flatMap((one) => indikatorFaults(kode ?? nama, one, node.indikator)),
    ];
  });
  const many = nodes.filter(({ level }) => ['program', 'kegiatan', 'sub_kegiatan'].includes(level)).length;
  if (jumlah_simpul !== undefined && many !== jumlah_simpul) faults.push(`${many} nodes`);
  return faults;
}

function findingFaults(
  { temuan_ada, temuan_atau_indikator, pesan_ada, tanpa = [] }: FoundCase['harapan'],
  { tabel, temuan }: ReadDocument,
  indikators: readonly ReadIndikator[],
): string[] {
  const faults = tanpa.filter((text) => JSON.stringify(tabel).includes(text.replace(': ', ':')));
  const codes = temuan.map(({ kode }) => kode);
  if (temuan_ada !== undefined && !temuan_ada.some((kode) => codes.includes(kode))) {
    faults.push(`no finding ${temuan_ada.join('/')}`);
  }
  if (temuan_atau_indikator !== undefined) {
    const [kode, name] = temuan_atau_indikator;
    const own = indikators.some(({ nama }) => folded(nama) === folded(name));
    if (!codes.includes(kode) && !own) faults.push(`neither a finding ${kode} nor the indicator ${name}`);
  }
  if (pesan_ada !== undefined && !temuan.some(({ pesan }) => pesan.includes(pesan_ada))) {
    faults.push(`no finding says ${pesan_ada}`);
  }
  return faults;
}

function documentFaults(expected: FoundCase['harapan'], read: ReadDocument): string[] {
  const tables = read.tabel.filter(({ jenis }) => expected.jenis === undefined || jenis === expected.jenis);
  const kind =
    expected.jenis !== undefined && tables.length === 0 ? [`no table of kind ${expected.jenis}`] : [];
  const nodes = tables.flatMap((table) => table.nodes ?? []);
  const indikators = [
    ...tables.flatMap(({ rows }) => rows ?? []),
    ...nodes.flatMap(({ indikator }) => indikator),
  ];
  const rows = (expected.baris ?? []).flatMap(({ nama, target }) => {
    const own = indikators.find((one) => folded(one.nama) === folded(nama));
    return own === undefined ? [`no indicator ${nama}`] : figureFaults(nama, target, own.target);
  });
  return [...kind, ...nodeFaults(expected, nodes), ...rows, ...findingFaults(expected, read, indikators)];
}

/** What is not as a case says it should be; nothing where all is. */
export async function caseFaults(one: FoundCase, say: Say): Promise<string[]> {
  const { read, recomputed } = await runCase(one, say);
  const { tolak, boleh_tolak, hitung } = one.harapan;
  if (tolak !== undefined) {
    return typeof read === 'string' && read.includes(tolak) ? [] : [`not refused with ${tolak}`];
  }
  const ratios = (hitung ?? []).flatMap(({ ada, tidak }) => [
    ...(ada !== undefined && !recomputed.includes(ada) ? [`hitung lacks ${ada}`] : []),
    ...(tidak !== undefined && recomputed.includes(tidak) ? [`hitung has ${tidak}`] : []),
  ]);
  const { hitung: _, boleh_tolak: __, ...ofDocument } = one.harapan;
  if (Object.keys(ofDocument).length === 0) return ratios;
  if (typeof read === 'string') return boleh_tolak === true ? ratios : [...ratios, `refused: ${read}`];
  return [...ratios, ...documentFaults(one.harapan, read)];
}
