import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { pairPercent } from '../../domain/capaian/posisi/value-posisi.ts';
import type { Butir } from '../../domain/realisasi/butir.ts';
import { eventTimeliness } from '../../domain/rencana/event-deadline.ts';
import type { AngkaContent } from '../../domain/rencana/plan.ts';
import { dateText } from '../../text/dates.ts';
import { angka, percent, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { lateWords } from './figure-words.ts';

type Content = Omit<AngkaContent, 'state'> & { state: AngkaContent['state'] | 'lewati' | 'kosong' };

/** Names of a list that are shown before it is cut. */
const NAMES_SHOWN = 3;

/** A figure with its satuan: `6 lembaga`, or money. */
export function withSatuan(butir: Butir, value: Decimal): string {
  return butir.kind === 'keuangan' ? rupiah(value) : `${angka(value)} ${butir.indikator.satuan}`;
}

/**
 * An answer in words: `6 lembaga`, `nihil`, `27 Maret 2026, tepat waktu`, `214 dari 3.350 = 6,39 %`, `BB`,
 * `62 nilai (B-)`, `2 lembaga: PKK, Karang Taruna`, `Rp2.150.000`.
 * @param year reporting year, by which a deadline is found
 */
export function answerWords(say: Say, butir: Butir, content: Content | undefined, year: number): string {
  switch (content?.state) {
    case 'nihil':
      return say('isi-nihil');
    case 'belum':
      return say('isi-belum');
    case 'tanggal':
      return content.date === undefined ? say('isi-kosong') : dateWords(say, butir, content.date, year);
    case 'nilai':
      return valueInWords(say, butir, content);
    default:
      return say('isi-kosong');
  }
}

function dateWords(say: Say, butir: Butir, iso: string, year: number): string {
  const day = dateText(say, Temporal.PlainDate.from(iso));
  const timing =
    butir.kind === 'indikator' ? eventTimeliness(butir.indikator, iso, butir.year ?? year) : undefined;
  if (butir.kind !== 'indikator' || timing === undefined) return day;
  const late = lateWords(say, butir.indikator, iso, butir.year ?? year);
  return `${day}, ${late ?? say('isi-waktu-tepat_waktu')}`;
}

function valueInWords(say: Say, butir: Butir, { value, denominator, category, elements }: Content): string {
  if (value === undefined) return category ?? say('isi-kosong');
  if (denominator !== undefined) {
    const outcome = pairPercent(value, denominator);
    const two = { numerator: angka(value), denominator: angka(denominator) };
    if (outcome === undefined) return say('isi-rasio', two);
    return say('isi-rasio-persen', { ...two, percent: percent(outcome) });
  }
  const text = withSatuan(butir, value);
  if (category !== undefined) return `${text} (${category})`;
  return elements === undefined ? text : `${text}: ${nameList(say, elements)}`;
}

function nameList(say: Say, elements: readonly string[]): string {
  const more = elements.length - NAMES_SHOWN;
  if (more <= 0) return elements.join(', ');
  return say('isi-unsur-lagi', { name: elements.slice(0, NAMES_SHOWN).join(', '), more });
}
