import { normalKode } from '../cells/code.ts';
import { looksLikeMoney, readMoney } from '../cells/money.ts';
import { withoutMarkup } from '../cells/printed.ts';
import type { Line } from './split-lines.ts';

/** A program, kegiatan or sub kegiatan that a document names above a table of its accounts. */
export interface WorkHead {
  line: number;
  kode: string;
  name: string;
  /** As printed; only of a sub kegiatan, and empty where nothing prints it. */
  amount: string;
}

type PlainLine = Pick<Line, 'line' | 'cells'>;

const KEY = /^(?:program|kegiatan|sub\s*kegiatan)$/i;
const SUB = /^sub\s*kegiatan$/i;
const KODE = /^\d\.\d{2}[\d.]*/;
/** What the head of a sub kegiatan says of its amount: `Alokasi Tahun 2026`, not that of the year before or after. */
const AMOUNT =
  /^(?:alokasi tahun(?: 20\d\d)?|jumlah (?:anggaran|pagu)(?: sub kegiatan)?(?: tahun 20\d\d)?|pagu(?: anggaran)?)$/i;
const ACCOUNTS = /^5(?:\s+belanja(?:\s+daerah)?)?$/i;

const filled = ({ cells }: PlainLine) => cells.map(withoutMarkup).filter((cell) => cell !== '');

/** The words before a colon and what stands behind it, in one cell or in several. */
function keyAndValue(line: PlainLine): [string, string] {
  const text = filled(line).join(' ');
  const at = text.indexOf(':');
  return at < 0 ? ['', ''] : [text.slice(0, at).trim(), text.slice(at + 1).replace(/^[\s:]+/, '')];
}

function headOf(line: PlainLine): Omit<WorkHead, 'amount'> | undefined {
  const [key, value] = keyAndValue(line);
  if (!KEY.test(key)) return undefined;
  const printed = KODE.exec(value)?.[0] ?? '';
  const kode = normalKode(printed);
  const name = value.slice(printed.length).replace(/^[\s–-]+/, '');
  return kode === undefined || name === '' ? undefined : { line: line.line, kode: kode.kode, name };
}

/** The sum of all accounts, where a row prints it as its only amount: `5 | BELANJA DAERAH | 10.500.000`. */
function sumOfAccounts(line: PlainLine): string {
  const [kode = '', ...others] = filled(line);
  const amounts = others.filter(looksLikeMoney);
  return ACCOUNTS.test(kode) && amounts.length === 1 ? amounts[0]! : '';
}

/** The amount of a sub kegiatan as its head or its accounts print it, before the next one. */
function amountBelow(lines: readonly PlainLine[], from: number): string {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    const [key, value] = keyAndValue(line);
    if (SUB.test(key)) return '';
    const [printed = ''] = value.split('(');
    if (AMOUNT.test(key) && readMoney(printed) !== null) return printed.trim();
    const sum = sumOfAccounts(line);
    if (sum !== '') return sum;
  }
  return '';
}

/**
 * The work of a DPA or RKA that prints one table of accounts per sub kegiatan, and above each in lines of their own what it
 * is about (`Sub Kegiatan : 7.01.06.2.01.0002 Fasilitasi …`). A program that is named above each is one.
 * @returns nothing for a document that names no sub kegiatan so
 */
export function workHeads(lines: readonly PlainLine[]): WorkHead[] {
  const seen = new Set<string>();
  const heads = lines.flatMap((line, at): WorkHead[] => {
    const head = headOf(line);
    if (head === undefined || seen.has(head.kode)) return [];
    seen.add(head.kode);
    const isSub = normalKode(head.kode)?.level === 'sub_kegiatan';
    return [{ ...head, amount: isSub ? amountBelow(lines, at + 1) : '' }];
  });
  return heads.some(({ amount }) => amount !== '') ? heads : [];
}
