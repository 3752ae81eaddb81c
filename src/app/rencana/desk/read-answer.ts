import { Temporal } from 'temporal-polyfill';
import { parseAngka } from '../../../domain/angka/parse-angka.ts';
import { readDate } from '../../../domain/kalender/parse-future-date.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { Words } from '../../../plan/suggestions/decisions/suggested-plan.ts';
import type { Say } from '../../../text/translator.ts';
import type { PlanDesk } from './open-plan-desk.ts';
import { sayChoice } from './say-question.ts';

/** Letters of a word that may be typed as a unit. */
const WORD_MAX = 40;

type Choice = readonly { id: string; words: Words }[];

/** A choice by its number on the screen, or by its words. */
function fromChoices(say: Say, choices: Choice, text: string): string | undefined {
  const number = /^\d{1,2}$/.test(text) ? choices[Number(text) - 1] : undefined;
  const same = choices.find(({ words }) => sayChoice(say, words).toLowerCase() === text.toLowerCase());
  return (same ?? number)?.id;
}

/** A version begins after the one before: reports rest on that. */
function afterOldVersion(day: Temporal.PlainDate, old: PlanDesk['old']): Result<string[], DateRefusal> {
  const latest = old && Temporal.PlainDate.from(old.validFrom);
  if (latest !== undefined && Temporal.PlainDate.compare(day, latest) <= 0)
    return refuse({ code: 'rencana-tanggal-awal', read: day, latest });
  return ok([day.toString()]);
}

interface DateRefusal {
  code: 'rencana-tanggal-awal';
  read: Temporal.PlainDate;
  latest: Temporal.PlainDate;
}

/**
 * Reads an answer that was typed under a question. Where a figure, a day or a word is asked for, that comes first: `3`
 * under a question for Rupiah is no number of a choice.
 * @param choices in the order in which they are shown
 * @returns ids as `PlanDesk.decide` takes them
 */
export function readPlanAnswer(
  say: Say,
  { question: [one], today, old }: PlanDesk,
  choices: Choice,
  text: string,
): Result<string[], { code: string }> {
  const clean = text.trim();
  const id = fromChoices(say, choices, clean);
  if (one?.typing === 'rupiah') {
    const same = choices.find(({ words }) => sayChoice(say, words).toLowerCase() === clean.toLowerCase());
    if (same !== undefined) return ok([same.id]);
    const angka = parseAngka(clean, { kind: 'rupiah', desimal: 2 });
    return angka.ok ? ok([angka.value.toFixed()]) : angka;
  }
  if (one?.typing === 'tanggal') {
    const day = readDate(clean, Temporal.PlainDate.from(today).toPlainYearMonth());
    if (!day.ok) return day;
    return afterOldVersion(day.value, old);
  }
  if (id !== undefined && one?.many !== true) return ok([id]);
  if (one?.typing === 'teks' && /^\p{L}[\p{L}\d ./%-]*$/u.test(clean) && clean.length <= WORD_MAX)
    return ok([clean]);
  return refuse({ code: one?.many ? 'rencana-pilih-tombol' : 'rencana-bukan-pilihan' });
}
