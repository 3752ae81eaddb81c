import { Decimal } from 'decimal.js';
import type { Month } from '../../domain/kalender/month.ts';
import type { MoneyList, MoneyMeaning, MoneyProblem, MoneyRow } from '../../plan/money-list/money-list.ts';
import type { Upload } from '../../store/rencana/uploads.ts';

/** What a list of DPA figures is for, and what was chosen so far. */
export type DpaArgs = {
  /** Budget year. */
  year: number;
  kind: 'dpa' | 'dppa';
  /** ISO date from which the figures are in force; within the budget year. */
  validFrom: string;
  /** A person chose the year on a screen, so that a list without one in its heading is of it. */
  yearChosen?: boolean;
  /** Years that the list may be of: one is to be chosen before anything else. */
  yearChoices?: number[];
};

/** What a list of spent money is for, and what was chosen so far. */
export type ArgsBelanja = {
  reporterId: number;
  month: Month;
  /** What the amounts are; absent until somebody or a heading says so. */
  meaning?: MoneyMeaning;
  /** What becomes of items that are not in the list; absent until somebody says so. */
  remaining?: 'nihil' | 'nanti';
};

/** A list of DPA figures as it was read. */
export type DpaUpload = Upload & { purpose: 'dpa'; args: DpaArgs };

/** A list of spent money as it was read. */
export type BelanjaUpload = Upload & { purpose: 'belanja'; args: ArgsBelanja };

/** Whether a list is about DPA figures. */
export function isDpa(upload: Upload): upload is DpaUpload {
  return upload.purpose === 'dpa';
}

/** Whether a list is about spent money. */
export function isBelanja(upload: Upload): upload is BelanjaUpload {
  return upload.purpose === 'belanja';
}

const text = (value: readonly Decimal[] | undefined) => value?.map((one) => one.toFixed());
const angka = (value: readonly string[] | undefined) => value?.map((one) => new Decimal(one));

const toJson = (rows: readonly MoneyRow[]) =>
  rows.map((row) => ({
    ...row,
    value: row.value.toFixed(),
    kas: text(row.kas),
    kasTriwulan: text(row.kasTriwulan),
  }));

type RowJson = Omit<MoneyRow, 'value' | 'kas' | 'kasTriwulan'> & {
  value: string;
  kas?: string[];
  kasTriwulan?: string[];
};

const fromJson = (rows: readonly RowJson[]): MoneyRow[] =>
  rows.map((row) => ({
    ...row,
    value: new Decimal(row.value),
    kas: angka(row.kas),
    kasTriwulan: angka(row.kasTriwulan),
  }));

type ProblemJson = Omit<MoneyProblem, 'count'> & { count?: string };

const problemsToJson = (all: readonly MoneyProblem[]) =>
  all.map(({ count, ...one }) => ({ ...one, ...(count && { count: count.toFixed() }) }));

const problemsFromJson = (all: readonly ProblemJson[]): MoneyProblem[] =>
  all.map(({ count, ...one }) => ({
    ...one,
    ...(count !== undefined && { count: new Decimal(count) }),
  }));

/** A list as plain JSON, amounts as exact text. */
export function listToJson({ line, parent, problems, kasProblems, meaning, title }: MoneyList): object {
  return {
    line: toJson(line),
    parent: toJson(parent),
    problems: problemsToJson(problems),
    ...(kasProblems && { kasProblems: problemsToJson(kasProblems) }),
    ...(meaning && { meaning }),
    ...(title && { title }),
  };
}

/** The list back from what `listToJson` made of it. */
export function listFromJson(content: unknown): MoneyList {
  const { line, parent, problems, kasProblems, meaning, title } = content as Pick<
    MoneyList,
    'meaning' | 'title'
  > & {
    line: RowJson[];
    parent: RowJson[];
    problems: ProblemJson[];
    kasProblems?: ProblemJson[];
  };
  return {
    line: fromJson(line),
    parent: fromJson(parent),
    problems: problemsFromJson(problems),
    ...(kasProblems && { kasProblems: problemsFromJson(kasProblems) }),
    meaning,
    ...(title && { title }),
  };
}

/** Args of spent money with what the list's own heading says. */
export function argsAsRead<A extends object>(args: A, list: MoneyList): A {
  return list.meaning === undefined ? args : { ...args, meaning: list.meaning };
}
