import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import type { ChangeState, ChangeValue } from '../../domain/office-change.ts';
import { canonicalJson } from '../../domain/office-change.ts';
import { bulanTahun, tanggal, tanggalPukul } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { sebutanPeran } from '../petugas/sebutan-peran.ts';
import { FIELD_ORANG, type StoredOfficeEvent } from './read-office-changes.ts';

/** What a sentence about a change needs beside it. */
export interface KonteksPerubahan {
  say: Say;
  zona: string;
  nama: ReadonlyMap<number, string>;
}

/** Fields that have a name for people; another one is called as it is stored. */
const BERNAMA = new Set(
  (
    'bukaTanggal batasTanggal tutupTanggal buka batas tutup nama libur jumlah uangDari dasarUang mulaiBulan sampai ' +
    'orang plt menggantikan desa unit jenis dokumen berlakuDari subKegiatan indikator wilayah pagu kas targetBulanan sejak'
  ).split(' '),
);

/** Fields that are kept for a later reading by a machine and say nothing to people. */
const TAK_TAMPIL = new Set(['isi', 'versi']);

/** Entries of a list or of amounts by name that are shown. */
const PALING_BANYAK = 6;

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** `6 April 2026`, `Maret 2026`; another text as it is. */
function kataTeks(say: Say, text: string): string {
  if (isDate(text)) return tanggal(say, Temporal.PlainDate.from(text));
  const bulan = /^\d{4}-\d{2}$/.test(text) ? parseBulan(text) : undefined;
  return bulan?.ok ? bulanTahun(say, bulan.value as Bulan) : text;
}

function kataNilai({ say, nama }: KonteksPerubahan, field: string, value: ChangeValue | undefined): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') return say(value ? 'jejak-ya' : 'jejak-tidak');
  if (typeof value === 'number') {
    return FIELD_ORANG.includes(field) ? (nama.get(value) ?? `#${value}`) : String(value);
  }
  if (typeof value === 'string') return kataTeks(say, value);
  if (Array.isArray(value)) {
    if (field === 'kas') return rupiah(value.reduce((sum, one) => sum.plus(String(one)), new Decimal(0)));
    const shown = value.slice(0, PALING_BANYAK).map((one) => kataNilai({ say, nama, zona: '' }, '', one));
    return lebih(say, shown, value.length).join(', ');
  }
  return canonicalJson(value);
}

function lebih(say: Say, shown: readonly string[], semua: number): string[] {
  return semua > shown.length ? [...shown, say('jejak-lagi', { jumlah: semua - shown.length })] : [...shown];
}

const isMap = (value: ChangeValue | undefined): value is ChangeState =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Amounts by name: those that changed, each with what it was. */
function kataUang({ say }: KonteksPerubahan, dulu: ChangeState, kini: ChangeState): string[] {
  const uang = (value: ChangeValue | undefined) =>
    typeof value === 'string'
      ? rupiah(new Decimal(value))
      : Array.isArray(value)
        ? rupiah(value.reduce((sum, one) => sum.plus(String(one)), new Decimal(0)))
        : '–';
  const berubah = Object.keys(kini).filter((one) => uang(dulu[one]) !== uang(kini[one]));
  const shown = berubah
    .slice(0, PALING_BANYAK)
    .map((one) => `${one}: ${uang(dulu[one])} → ${uang(kini[one])}`);
  return lebih(say, shown, berubah.length).map((one) => `  ${one}`);
}

function barisIsi(konteks: KonteksPerubahan, { sebelum, sesudah }: StoredOfficeEvent): string[] {
  const { say } = konteks;
  const fields = [...new Set([...Object.keys(sesudah ?? {}), ...Object.keys(sebelum ?? {})])];
  return fields.flatMap((field) => {
    if (TAK_TAMPIL.has(field)) return [];
    const [dulu, kini] = [sebelum?.[field], sesudah?.[field]];
    const label = BERNAMA.has(field) ? say(`jejak-isi-${field}`) : field;
    if ((field === 'pagu' || field === 'kas') && isMap(kini)) {
      return [`${label}:`, ...kataUang(konteks, isMap(dulu) ? dulu : {}, kini)];
    }
    const [a, b] = [kataNilai(konteks, field, dulu), kataNilai(konteks, field, kini)];
    if (sebelum === undefined) return b === '–' ? [] : [`${label}: ${b}`];
    if (sesudah === undefined) return a === '–' ? [] : [`${label}: ${a}`];
    return a === b ? [] : [`${label}: ${a} → ${b}`];
  });
}

/** Who did it, under which role. */
export function kataPelaku(say: Say, { oleh, nama, peran, plt }: StoredOfficeEvent): string {
  if (oleh !== 'orang') return say(`jejak-oleh-${oleh}`);
  return peran === undefined
    ? (nama ?? '–')
    : `${nama ?? '–'} (${sebutanPeran(say, { peran, plt }, undefined)})`;
}

/** What was done to what: `Peran, berakhir: Operator Desa Sembung`. */
export function kataApa(
  say: Say,
  { perihal, tindakan, objek }: Pick<StoredOfficeEvent, 'perihal' | 'tindakan' | 'objek'>,
): string {
  const yang = objek.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (found) => kataTeks(say, found));
  const apa = say('jejak-apa', {
    perihal: say(`jejak-perihal-${perihal}`),
    tindakan: say(`jejak-tindakan-${tindakan}`),
  });
  return yang === '' ? apa : `${apa}: ${yang}`;
}

/** One change in lines: number, moment and who; what was done to what; each field that changed; the reason. */
export function kataPerubahan(konteks: KonteksPerubahan, event: StoredOfficeEvent): string[] {
  const { say, zona } = konteks;
  const at = Temporal.Instant.fromEpochMilliseconds(event.at.getTime()).toZonedDateTimeISO(zona);
  return [
    `${event.nomor}. ${tanggalPukul(say, at)} · ${kataPelaku(say, event)}`,
    kataApa(say, event),
    ...barisIsi(konteks, event).map((one) => `  ${one}`),
    ...(event.alasan === undefined ? [] : [`  ${say('jejak-alasan', { alasan: event.alasan })}`]),
  ];
}
