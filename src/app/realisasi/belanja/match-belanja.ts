import { Decimal } from 'decimal.js';
import { paguOfMonth, type Spent, spent } from '../../../domain/capaian/serapan.ts';
import { previousMonth, yearOf } from '../../../domain/kalender/month.ts';
import type { Anomaly } from '../../../domain/realisasi/anomaly/anomaly.ts';
import { askAgain } from '../../../domain/realisasi/anomaly/ask-again.ts';
import type { Butir } from '../../../domain/realisasi/butir.ts';
import { byUniqueKode, kodeKey } from '../../../domain/rencana/kode-key.ts';
import type { MoneyList, MoneyMeaning, MoneyRow } from '../../../plan/money-list/money-list.ts';
import { mayChangeEntry } from '../record-entry.ts';
import type { Sheet } from '../sheet/open-sheet.ts';
import type { OthersReport } from '../sheet/reported-by-others.ts';

/** An item of the money of one sub kegiatan. */
export type MoneyButir = Butir & { kind: 'keuangan' };

/** A row of a list beside the item that it fills. */
export interface MatchedBelanja {
  butir: MoneyButir;
  line: MoneyRow;
  /** Spent up to the month before, whoever reported it. */
  previous: Spent;
  /** What would be stored for the month, in Rupiah. */
  tambahan: Decimal;
  /** The soft question that this addition would raise. */
  doubt?: Anomaly;
  /** An answer stands there already and would be replaced. */
  replaces: boolean;
}

/** A row of a list of which another unit has reported the money. */
export interface OthersBelanja {
  butir: MoneyButir;
  line: MoneyRow;
  /** What the list says for the month, in Rupiah. */
  tambahan: Decimal;
  report: OthersReport;
}

/** A list of spent money against what is asked of the bendahara for a month. */
export interface BelanjaOutcome {
  /** What the amounts are; undefined while both readings are possible and nobody has said which. */
  meaning?: MoneyMeaning;
  /** Whether the two readings differ at all. */
  hasTwoMeanings: boolean;
  ready: MatchedBelanja[];
  unknownRows: MoneyRow[];
  /** Sent already; changing them needs a reason (/ubah). */
  sent: MoneyButir[];
  /** Another unit has reported this month's money: that counts until the bendahara takes it over. */
  byOthers: OthersBelanja[];
  /** Asked, not answered, and without a line in the list. */
  notYet: MoneyButir[];
  many: number;
}

/** Sum of the additions under one reading, in Rupiah. */
export function sumBelanja(rows: readonly MatchedBelanja[], meaning: MoneyMeaning): Decimal {
  return rows.reduce((sum, row) => sum.plus(tambahanOf(row, meaning)), new Decimal(0));
}

function tambahanOf({ line, previous }: Pick<MatchedBelanja, 'line' | 'previous'>, meaning: MoneyMeaning) {
  return meaning === 'posisi' ? line.value.minus(previous.value ?? 0) : line.value;
}

/** A list is read as this month's where nothing was spent before, or where a position would mean money came back. */
function certainMeaning(
  rows: readonly Pick<MatchedBelanja, 'line' | 'previous'>[],
): MoneyMeaning | undefined {
  const different = rows.some(({ previous }) => previous.value !== undefined && !previous.value.isZero());
  if (!different) return 'tambahan';
  return rows.some((row) => tambahanOf(row, 'posisi').lt(0)) ? 'tambahan' : undefined;
}

interface Input {
  sheet: Sheet;
}

function doubtMoney({ sheet }: Input, row: MatchedBelanja): Anomaly | undefined {
  const { node, key } = row.butir;
  const pagu = paguOfMonth(node, sheet.month)?.value;
  return askAgain({
    kind: 'keuangan',
    question: 'tambahan',
    value: row.tambahan,
    desimal: 2,
    previousPosisi: row.previous.value,
    pagu,
    paguLeft: pagu?.minus(row.previous.value ?? 0),
    history: sheet.angka
      .filter((one) => one.butir === key && one.month < sheet.month)
      .flatMap(({ value }) => value ?? []),
  });
}

/** Spent before the month within its year; January has nothing before it. */
function spentBeforeMonth(butir: MoneyButir, sheet: Sheet): Spent {
  const former = sheet.angka.filter(
    (one) => one.month < sheet.month && yearOf(one.month) === yearOf(sheet.month),
  );
  return spent(butir.node, former, former.length === 0 ? sheet.month : previousMonth(sheet.month));
}

/**
 * Lays a list of spent money beside the month's items. What is stored is always the month's addition: a position to
 * date is taken down by what was reported before, by whomever.
 * @param meaning what a heading or a person said
 */
export function matchBelanja(
  input: Input,
  list: MoneyList,
  meaning: MoneyMeaning | undefined,
): BelanjaOutcome {
  const { sheet } = input;
  const other = sheet.reportedElsewhere;
  const all = new Map(
    [...sheet.butir, ...[...other.values()].map(({ butir }) => butir)].map((b) => [b.key, b]),
  );
  const money = [...all.values()].filter((butir): butir is MoneyButir => butir.kind === 'keuangan');
  const byKode = byUniqueKode(money, ({ node }) => node.kode);
  const present = list.line.flatMap((line) => {
    const butir = byKode.get(kodeKey(line.kode));
    return butir === undefined ? [] : [{ butir, line, previous: spentBeforeMonth(butir, sheet) }];
  });
  const free = present.filter(({ butir }) => !other.has(butir.key) && mayChangeEntry(sheet, butir.key));
  const read = meaning ?? certainMeaning(free);
  const named = new Set([
    ...present.map(({ butir }) => butir.key),
    ...list.problems.flatMap(({ kode }) => byKode.get(kodeKey(kode ?? ''))?.key ?? []),
  ]);
  const ready = free.map((row): MatchedBelanja => {
    const tambahan = tambahanOf(row, read ?? 'tambahan');
    const state = sheet.entry.get(row.butir.key)?.state ?? 'lewati';
    const matching = { ...row, tambahan, replaces: state !== 'lewati' };
    return { ...matching, doubt: read === undefined ? undefined : doubtMoney(input, matching) };
  });
  const empty = (butir: MoneyButir) => (sheet.entry.get(butir.key)?.state ?? 'lewati') === 'lewati';
  return {
    meaning: read,
    hasTwoMeanings: sumBelanja(ready, 'posisi').minus(sumBelanja(ready, 'tambahan')).isZero() === false,
    ready,
    unknownRows: list.line.filter(({ kode }) => !byKode.has(kodeKey(kode))),
    sent: present
      .filter(({ butir }) => !other.has(butir.key) && !mayChangeEntry(sheet, butir.key))
      .map(({ butir }) => butir),
    byOthers: present.flatMap((row) => {
      const report = other.get(row.butir.key);
      return report === undefined ? [] : [{ ...row, tambahan: tambahanOf(row, read ?? 'tambahan'), report }];
    }),
    notYet: money.filter((butir) => empty(butir) && !named.has(butir.key) && !other.has(butir.key)),
    many: money.length,
  };
}
