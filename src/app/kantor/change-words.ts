import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import type { ChangeState, ChangeValue } from '../../domain/kantor/office-change.ts';
import { dateText, momentText, monthYear } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { PERSON_FIELDS, type StoredOfficeEvent } from './read-office-changes.ts';
import { roleLabel } from './role-label.ts';
import { isState, storedWords } from './stored-words.ts';

/** What a sentence about a change needs beside it. */
export interface ChangeContext {
  say: Say;
  zone: string;
  name: ReadonlyMap<number, string>;
}

/** Fields that have a name for people; another one is called as it is stored. */
const NAMED_FIELDS = new Set(
  (
    'bukaTanggal batasTanggal tutupTanggal buka batas tutup nama libur jumlah uangDari dasarUang mulaiBulan sampai ' +
    'orang plt menggantikan desa unit jenis dokumen berlakuDari subKegiatan indikator wilayah pagu kas targetBulanan sejak dihitung angka pelaksana penerus sampaiBulan'
  ).split(' '),
);

/** Fields that are kept for a later reading by a machine and say nothing to people. */
const NOT_SHOWN = new Set(['isi', 'versi']);

/** Entries of a list or of amounts by name that are shown. */
const AT_MOST = 6;

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** `6 April 2026`, `Maret 2026`; another text as it is. */
function textWords(say: Say, text: string): string {
  if (isDate(text)) return dateText(say, Temporal.PlainDate.from(text));
  const month = /^\d{4}-\d{2}$/.test(text) ? parseMonth(text) : undefined;
  return month?.ok ? monthYear(say, month.value as Month) : text;
}

function valueInWords(
  context: ChangeContext,
  field: string,
  value: ChangeValue | undefined,
  object: string,
): string {
  const { say, name } = context;
  if (value === undefined || value === null) return '–';
  const special = storedWords(say, field, value, object);
  if (special !== undefined) return special;
  if (typeof value === 'boolean') return say(value ? 'jejak-ya' : 'jejak-tidak');
  if (typeof value === 'number') {
    return PERSON_FIELDS.includes(field) ? (name.get(value) ?? `#${value}`) : String(value);
  }
  if (typeof value === 'string') return textWords(say, value);
  if (Array.isArray(value)) {
    if (field === 'kas') return rupiah(value.reduce((sum, one) => sum.plus(String(one)), new Decimal(0)));
    const shown = value.slice(0, AT_MOST).map((one) => valueInWords(context, '', one, object));
    return beyond(say, shown, value.length).join(', ');
  }
  if (!isState(value)) return '–';
  const parts = Object.entries(value).map(
    ([part, one]) => `${fieldName(say, part)} ${valueInWords(context, part, one, object)}`,
  );
  return parts.join(', ');
}

const fieldName = (say: Say, field: string) => (NAMED_FIELDS.has(field) ? say(`jejak-isi-${field}`) : field);

function beyond(say: Say, shown: readonly string[], all: number): string[] {
  return all > shown.length ? [...shown, say('jejak-lagi', { count: all - shown.length })] : [...shown];
}

/** Amounts by name: those that changed, each with what it was. */
function moneyWords({ say }: ChangeContext, former: ChangeState, current: ChangeState): string[] {
  const money = (value: ChangeValue | undefined) =>
    typeof value === 'string'
      ? rupiah(new Decimal(value))
      : Array.isArray(value)
        ? rupiah(value.reduce((sum, one) => sum.plus(String(one)), new Decimal(0)))
        : '–';
  const changed = Object.keys(current).filter((one) => money(former[one]) !== money(current[one]));
  const shown = changed
    .slice(0, AT_MOST)
    .map((one) => `${one}: ${money(former[one])} → ${money(current[one])}`);
  return beyond(say, shown, changed.length).map((one) => `  ${one}`);
}

function fieldLines(context: ChangeContext, { before, after, object }: StoredOfficeEvent): string[] {
  const { say } = context;
  const fields = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return fields.flatMap((field) => {
    if (NOT_SHOWN.has(field)) return [];
    const [former, current] = [before?.[field], after?.[field]];
    const label = fieldName(say, field);
    if ((field === 'pagu' || field === 'kas') && isState(current)) {
      return [`${label}:`, ...moneyWords(context, isState(former) ? former : {}, current)];
    }
    const [a, b] = [
      valueInWords(context, field, former, object),
      valueInWords(context, field, current, object),
    ];
    if (before === undefined) return b === '–' ? [] : [`${label}: ${b}`];
    if (after === undefined) return a === '–' ? [] : [`${label}: ${a}`];
    return a === b ? [] : [`${label}: ${a} → ${b}`];
  });
}

/** Who did it, under which role. */
export function actorWords(say: Say, { by, name, role, plt }: StoredOfficeEvent): string {
  if (by !== 'orang') return say(`jejak-oleh-${by}`);
  return role === undefined ? (name ?? '–') : `${name ?? '–'} (${roleLabel(say, { role, plt }, undefined)})`;
}

/** What was done to what: `Peran, berakhir: Operator Desa Sembung`. */
export function changedFieldWords(
  say: Say,
  { subject, action, object }: Pick<StoredOfficeEvent, 'subject' | 'action' | 'object'>,
): string {
  const which = object.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (found) => textWords(say, found));
  const what = say('jejak-apa', {
    subject: say(`jejak-perihal-${subject}`),
    action: say(`jejak-tindakan-${action}`),
  });
  return which === '' ? what : `${what}: ${which}`;
}

/** One change in lines: number, moment and who; what was done to what; each field that changed; the reason. */
export function changeWords(context: ChangeContext, event: StoredOfficeEvent): string[] {
  const { say, zone } = context;
  return [
    `${event.number}. ${momentText(say, event.at, zone)} · ${actorWords(say, event)}`,
    changedFieldWords(say, event),
    ...fieldLines(context, event).map((one) => `  ${one}`),
    ...(event.reason === undefined ? [] : [`  ${say('jejak-alasan', { reason: event.reason })}`]),
  ];
}
