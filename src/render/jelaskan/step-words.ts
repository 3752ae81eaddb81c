import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { writeComputation } from '../../domain/jelaskan/computation.ts';
import type { ExplanationStep, FigureForm } from '../../domain/jelaskan/explanation.ts';
import { dateText, monthName, monthYear } from '../../text/dates.ts';
import { angka, percent, points, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** A number as its form wants it; percentages are rounded half up to two decimals for showing only. */
export function valueInWords(value: Decimal, form: FigureForm, satuan: string): string {
  const way: Record<FigureForm, () => string> = {
    satuan: () => `${angka(value)} ${satuan}`.trim(),
    persen: () => percent(value),
    rupiah: () => rupiah(value),
    poin: () => points(value),
    hitungan: () => angka(value),
  };
  return way[form]();
}

/** Exact decimals in a step's data, as people write them. */
function figures(data: NonNullable<ExplanationStep['data']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, value === '' ? '' : angka(new Decimal(value))]),
  );
}

/** Words in a step's data that are codes: each with the sentence that says it. */
function dataWords(say: Say, { kode, data = {} }: ExplanationStep): Record<string, string | number> {
  const { date: day, month, predikat, label, way, against, reason, limit, from, until } = data;
  return {
    ...data,
    ...(day && { date: dateText(say, Temporal.PlainDate.from(String(day))) }),
    // A dated event may have been reported in another year than its own.
    ...(month && { month: (kode === 'tanggal' ? monthYear : monthName)(say, String(month)) }),
    ...(predikat && { predikat: label ?? say(`predikat-${predikat}`) }),
    ...(way && { way: say(`jelas-cara-${way}`) }),
    ...(against && { against: say(`jelas-terhadap-${against}`) }),
    ...(reason && { reason: say(`tanpa-capaian-${reason}`) }),
    ...(limit && kode === 'desa-hitung' && { limit: angka(new Decimal(limit)) }),
    ...(kode.startsWith('konfirmasi-') && figures(data)),
    ...(kode === 'tanpa-deviasi' && {
      from: monthName(say, String(from)),
      until: monthName(say, String(until)),
    }),
  };
}

/** A number of a calculation as it is written: exact, or marked as rounded where four decimals do not hold it. */
function operand(value: Decimal): string {
  const text = angka(value);
  return value.decimalPlaces() > 4 ? `≈${text}` : text;
}

/** One step in words: `Dijumlahkan dari 13 desa: 6 + 5 + … = 75 lembaga`. */
export function stepWords(say: Say, step: ExplanationStep, satuan: string): string {
  const { kode, computation, outcome, form } = step;
  const sentence = say(`jelas-langkah-${kode}`, dataWords(say, step));
  if (outcome === undefined) return sentence;
  const value = valueInWords(outcome, form, satuan);
  if (computation === undefined) return `${sentence}: ${value}`;
  // Two long sums in one line say nothing: their parts stand in the list, and the sentence says what is done with them.
  let shortened = 0;
  const rumus = writeComputation(computation, {
    angka: operand,
    many: (op, count) => {
      shortened += 1;
      return say('jelas-banyak', { op: say(`jelas-op-${op}`), count });
    },
  });
  return shortened > 1 ? `${sentence}: ${value}` : `${sentence}: ${rumus} = ${value}`;
}
