import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { PlanQuestion, Reason, Words } from '../../../plan/suggestions/decisions/suggested-plan.ts';
import { shortened } from '../../../text/cut-text.ts';
import { dateText } from '../../../text/dates.ts';
import { rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';

/** Letters of a name inside a question. */
const NAME_MAX = 110;

/** Data of a question as people read them: days and Rupiah in words of their own, years and lines as they are. */
function dataWords(say: Say, data: Words['data']): Record<string, string> {
  const write = (name: string, value: string | number): string => {
    const text = String(value);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return dateText(say, Temporal.PlainDate.from(text));
    if (name === 'nilai' && /^\d+(\.\d+)?$/.test(text)) return rupiah(new Decimal(text));
    return shortened(text, NAME_MAX);
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, write(name, value)]));
}

/** The sentence of a question. */
export function sayQuestion(say: Say, { kind, data }: PlanQuestion): string {
  return say(`tanya-rencana-${kind}`, dataWords(say, data));
}

/** The words of a choice. */
export function sayChoice(say: Say, { kode, data }: Words): string {
  return say(`pilihan-${kode}`, dataWords(say, data));
}

/** Why something is proposed. */
export function sayReason(say: Say, reason: Reason): string {
  return 'text' in reason ? reason.text : say(`alasan-${reason.kode}`, dataWords(say, reason.data));
}
