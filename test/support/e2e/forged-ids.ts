import type { Part } from '../../../src/text/buttons/shape/part.ts';
import { revision } from '../../../src/text/buttons/shape/part.ts';
import { BUTTONS, type Verb } from '../../../src/text/buttons/table.ts';

/** What a forger can know or guess: numbers of things that are not theirs. */
export interface Targets {
  /** Office whose data is aimed at. */
  office: number;
  /** Office at which the forger has a role, to be put before a foreign thing. */
  ownOffice: number;
  /** A sent report, its reporter and month, an item of it, and a sub kegiatan of the plan. */
  report: number;
  reporter: number;
  month: string;
  butir: string;
  node: number;
  /** Somebody's role. */
  assignment: number;
  /** An obstacle for which a decision is wanted. */
  kendala: number;
  /** A holiday of the office. */
  holiday: string;
  /** Somebody's open list of figures. */
  upload: number;
}

/** Things of somebody else: with one of them the forger's own office is tried as well. */
const FOREIGN: readonly string[] = [
  'report',
  'reporter',
  'unit',
  'butir',
  'node',
  'assignment',
  'kendala',
  'list',
  'document',
  'item',
];

/** What is tried for a part by its name; of a few words those that the table has, first and last. */
const TRIED: Record<string, (targets: Targets) => readonly (string | number)[]> = {
  report: ({ report }) => [report],
  reporter: ({ reporter }) => [reporter],
  unit: ({ reporter }) => [reporter],
  next: ({ reporter }) => ['0', reporter, 'kelurahan'],
  ticks: () => ['1', '31'],
  month: ({ month }) => [month, '2026-01', '2026-02'],
  since: () => ['2026-03', '2025-01'],
  butir: ({ butir }) => [butir],
  node: ({ node }) => [node],
  item: ({ node, butir }) => [node, butir.slice(1)],
  assignment: ({ assignment }) => [assignment],
  kendala: ({ kendala }) => [kendala],
  list: ({ upload }) => [upload, 'AAAAAAAA'],
  document: ({ upload }) => [upload],
  day: ({ holiday }) => [holiday, '2026-01-01'],
  year: () => ['2026', '2027'],
  page: () => ['0', '1'],
  seen: () => ['1'],
  version: () => ['1'],
  choice: () => ['0', 'selesai'],
  figure: ({ butir, reporter }) => ['kut', 'ku', 'l', butir, 'f1', 'u1', `${butir}p${reporter}`],
  answer: () => ['nihil', 'tetap', 'lewati', 'ubah', 'sudah'],
  action: () => ['kirim', 'ringkasan', 'perbaiki', 'kendala', 'bukti', 'buang'],
};

/** Ids that no program has made; every button must survive them. */
const RUBBISH = ['', '0', '-1', '999999999', '99999999999999999999', 'o.999999999', 'o.99999999999', 'x.y.z'];

/** Verbs of the buttons that work at any time. */
export const TAP_VERBS: readonly string[] = Object.entries(BUTTONS)
  .filter(([, { answeredBy }]) => answeredBy === 'tap')
  .map(([verb]) => verb)
  .sort();

function tried(name: string, part: Part<unknown>, targets: Targets): readonly (string | number)[] {
  const { choices } = part;
  if (choices !== undefined) return choices.length <= 6 ? choices : [choices[0]!, ...choices.slice(-3)];
  const values = TRIED[name]?.(targets).filter((one) => part.read(String(one)) !== undefined) ?? [];
  if (values.length === 0) throw new Error(`nothing is tried for the part ${name} of a button`);
  return values;
}

/** Ids of a button at an office; `foreign` where a thing of somebody else is named in it. */
function idsAt(verb: string, office: number, targets: Targets): { id: string; foreign: boolean }[] {
  let ids = [{ id: [] as string[], foreign: false }];
  for (const [name, part] of Object.entries(BUTTONS[verb as Verb].parts)) {
    if (part === revision) continue;
    const values = name === 'office' ? [office] : tried(name, part, targets);
    const longer = ids.flatMap(({ id, foreign }) =>
      values.map((one) => ({ id: [...id, String(one)], foreign: foreign || FOREIGN.includes(name) })),
    );
    ids = part.optional ? [...ids, ...longer] : longer;
  }
  return [
    ...ids.map(({ id, foreign }) => ({ id: id.join('.'), foreign })),
    ...RUBBISH.map((one) => ({ id: one.replace(/^o\b/, String(office)), foreign: /9{9}/.test(one) })),
  ];
}

/** Every forged id of a button: its parts of `targets`, with and without those that may be left out, and rubbish. */
export function forgedIds(verb: string, targets: Targets): string[] {
  // At the forger's own office only foreign things are forgeries.
  const intruding = idsAt(verb, targets.ownOffice, targets).filter(({ foreign }) => foreign);
  return [...new Set([...idsAt(verb, targets.office, targets), ...intruding].map(({ id }) => id))];
}
