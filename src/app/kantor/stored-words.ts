import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { ChangeState, ChangeValue } from '../../domain/kantor/office-change.ts';
import type { MonthlyTarget } from '../../domain/rencana/indikator/property-values.ts';
import { dateText } from '../../text/dates.ts';
import { angka, rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';

/** Whether a stored value has fields of its own. */
export const isState = (value: ChangeValue | undefined): value is ChangeState =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A month's figure by the number of its month: `Jan 3`. */
const monthRow = (say: Say, [month, value]: [string, string]): string =>
  `${say(`month-short-${month}`)} ${angka(new Decimal(value))}`;

/** How a target was spread over the months: `tiap akhir triwulan`, `Jun dan Jul`, `2026: Jan 3, Jun 4`. */
function monthlyTargetWords(say: Say, way: MonthlyTarget): string {
  if (way.jenis === 'bulan') {
    return listAnd(
      say,
      way.bulan.map((one) => say(`month-short-${one}`)),
    );
  }
  if (way.jenis !== 'eksplisit') return say(`aksi-cara-${way.jenis}`);
  const year = ([name, months]: [string, Record<string, string>]) =>
    `${name}: ${Object.entries(months)
      .map((one) => monthRow(say, one))
      .join(', ')}`;
  return Object.entries(way.tahun).map(year).join('; ');
}

/** A fingerprint of an answer (`contentFingerprint`) in its parts. */
const ANSWER =
  /^(?<state>[a-z]+):(?<value>[\d.+-]*)(?:\/(?<denominator>[\d.]+))?(?: \((?<category>[^)]*)\))?(?:\[(?<names>[^\]]*)\])?$/;

/** A figure that was seen when it was taken over: `Rp2.000.000`, `214 dari 3.350`, `nihil`, `27 Maret 2026`. */
function answerSeen(say: Say, text: string, object: string): string {
  const { state, value, denominator, category, names } = ANSWER.exec(text)?.groups ?? {};
  if (state === 'nihil') return say('isi-nihil');
  if (state === 'belum') return say('isi-belum');
  if (state === 'tanggal' && value) return dateText(say, Temporal.PlainDate.from(value));
  if (state !== 'nilai') return say('isi-kosong');
  const written = (one: string) =>
    / uang /.test(object) ? rupiah(new Decimal(one)) : angka(new Decimal(one));
  const number = value ? written(value) : undefined;
  if (number !== undefined && denominator)
    return say('isi-rasio', { numerator: number, denominator: written(denominator) });
  const more = names === undefined ? category : names.replaceAll('|', ', ');
  if (number === undefined) return more ?? say('isi-kosong');
  return more === undefined ? number : `${number} (${more})`;
}

type Words = (say: Say, value: ChangeValue, object: string) => string | undefined;

/** Fields whose values are stored in a form of their own. */
const WORDS: Readonly<Record<string, Words>> = {
  targetBulanan: (say, value) =>
    isState(value) ? monthlyTargetWords(say, value as unknown as MonthlyTarget) : undefined,
  angka: (say, value, object) => (typeof value === 'string' ? answerSeen(say, value, object) : undefined),
  uangDari: (say, value) =>
    value === 'unit' || value === 'bendahara' ? say(`pengaturan-nilai-${value}`) : undefined,
};

/** The words of a field that is stored in a form of its own; undefined for one that stands for itself. */
export function storedWords(say: Say, field: string, value: ChangeValue, object: string): string | undefined {
  return Object.hasOwn(WORDS, field) ? WORDS[field]!(say, value, object) : undefined;
}
