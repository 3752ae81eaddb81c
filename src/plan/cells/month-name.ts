/** Months as Indonesian documents head their columns, January first. */
export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Other ways to write a month: old spelling, short forms, and what an English spreadsheet exports. */
const SPELLINGS: readonly string[][] = [
  ['january'],
  ['pebruari', 'peb', 'february'],
  ['mrt', 'march'],
  [],
  ['may'],
  ['june'],
  ['july'],
  ['agt', 'ags', 'agust', 'august', 'aug'],
  ['sept'],
  ['october', 'oct'],
  ['nopember', 'nop'],
  ['december', 'dec'],
];

const MONTH: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, at) =>
    [name.toLowerCase(), name.slice(0, 3).toLowerCase(), ...SPELLINGS[at]!].map(
      (word) => [word, at] as const,
    ),
  ),
);

const ROMAN: Readonly<Record<string, number>> = { i: 0, ii: 1, iii: 2, iv: 3 };

function words(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b20\d\d\b|\brp\b|\bbulan\b|\bbln\b|\brupiah\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The month that a heading names, 0 for January: `Januari`, `Jan`, `Bulan Agustus (Rp)`, `Pebruari 2026`.
 * @returns undefined for anything else, also for a bare number
 */
export function monthInHeading(title: string): number | undefined {
  return MONTH.get(words(title));
}

/** The quarter that a heading names, 0 for the first: `Triwulan I`, `TW 2`, `Tri Wulan IV (Rp)`. */
export function triwulanInHeading(title: string): number | undefined {
  const [, number = ''] = /^(?:tw|triwulan|tri wulan)\s?(iv|i{1,3}|[1-4])$/.exec(words(title)) ?? [];
  return number === '' ? undefined : (ROMAN[number] ?? Number(number) - 1);
}
