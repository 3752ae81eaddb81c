import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { MonthMutu } from '../../app/mutu/read-month-findings.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { MutuFinding, MutuInput } from '../../domain/mutu/finding.ts';
import { MUTU_RULES } from '../../domain/mutu/rules.ts';
import type { Butir } from '../../domain/realisasi/butir.ts';
import { withSatuan } from '../../render/capaian/answer-words.ts';
import { dateTime, monthName, monthYear, timeOfDay } from '../../text/dates.ts';
import { angka, percent, points } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import { entryName } from '../shared/entry-words.ts';

/** Names of desa that are listed before the rest is counted. */
const DESA_NAMES = 6;

/** Numbers that are percent or percentage points, whatever the item's satuan is. */
const PERCENT: readonly string[] = ['serapan', 'fisik'];

function reporterName(office: Office, id: number | undefined): string {
  return officeReporter(office, id)?.namaPendek ?? '';
}

function angkaWords(butir: Butir | undefined, name: string, value: Decimal): string {
  if (PERCENT.includes(name)) return percent(value);
  if (name === 'difference') return points(value);
  return butir === undefined ? angka(value) : withSatuan(butir, value);
}

/** The numbers that met the rule, and the rule's own, as the sentence shows them. */
function figureWords(
  { kode, angka: numbers, reported }: MutuFinding,
  item: Butir | undefined,
): Record<string, string> {
  // Numerator and denominator are counts, not in the ratio's satuan.
  const ratio = kode === 'rasio_terbalik' || numbers.formerDenominator !== undefined;
  const butir = ratio ? undefined : item;
  const current = reported.at(-1)?.value;
  const all = { ...numbers, ...(current !== undefined && { value: current }) };
  return {
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [name, angkaWords(butir, name, value)])),
    rulePoints: angka(MUTU_RULES.moneyAheadPoints),
    ruleMonths: String(MUTU_RULES.sameMonths),
    ruleMinutes: String(MUTU_RULES.simultaneousMinutes),
  };
}

function desaNames(say: Say, office: Office, ids: readonly number[]): string {
  const name = ids.map((id) => reporterName(office, id));
  const more = name.length - DESA_NAMES;
  return listAnd(say, [
    ...name.slice(0, DESA_NAMES),
    ...(more > 0 ? [say('mutu-desa-lagi', { count: more })] : []),
  ]);
}

/** Who handed it in, when, and the earlier things that it is compared with. */
function originWords(
  say: Say,
  office: Office,
  { name }: MonthMutu,
  findings: MutuFinding,
): Record<string, string> {
  const [first, last] = [findings.reported[0]!, findings.reported.at(-1)!];
  const at = ({ at }: MutuInput) => Temporal.Instant.from(at).toZonedDateTimeISO(office.zone);
  return {
    by: name.get(last.by) ?? say('mutu-tanpa-nama'),
    time: dateTime(say, at(last)),
    from: timeOfDay(at(first)),
    until: timeOfDay(at(last)),
    other: reporterName(office, first.reporterId),
    notCountedOf: reporterName(office, last.reporterId),
    otherMonth: monthYear(say, first.month),
    month: listAnd(
      say,
      [...new Set(findings.reported.map((one) => one.month))].map((one) => monthName(say, one)),
    ),
    reporter: desaNames(say, office, findings.reporterIds),
  };
}

/** Which wording a rule's numbers ask for: a jump without a usual figure is money below the smallest amount. */
function sentenceKey({ kode, angka: numbers }: MutuFinding): string {
  if (kode === 'dua_pelapor' && numbers.counted === undefined) return 'dua_pelapor-tanpa-angka';
  if (kode === 'desa_berubah' && numbers.formerDenominator !== undefined) return 'desa_berubah-rasio';
  return kode === 'lompat_satuan' && numbers.usual === undefined ? 'lompat_satuan-kecil' : kode;
}

/**
 * One finding in a sentence that accuses nobody: what it is about, the numbers that met the rule, who handed it in and
 * when.
 * @param withReporter names the reporter first, for a list of several
 */
export function findingSentence(
  say: Say,
  office: Office,
  mutu: MonthMutu,
  findings: MutuFinding,
  withReporter: boolean,
): string {
  const butir = findings.butir === undefined ? undefined : butirOfOffice(office, findings.butir);
  const subject = [
    ...(withReporter && findings.kode !== 'ketik_serentak'
      ? [reporterName(office, findings.reporterIds[0])]
      : []),
    ...(butir === undefined ? [] : [entryName(say, butir, findings.month)]),
  ];
  const empty = {
    counted: '0',
    notCounted: '0',
    previousPosisi: '0',
    paguLeft: '0',
    pagu: '0',
    target: '0',
    usual: '0',
    denominator: '0',
    currentDenominator: '0',
  };
  const sentence = say(`mutu-${sentenceKey(findings)}`, {
    ...empty,
    ...originWords(say, office, mutu, findings),
    ...figureWords(findings, butir),
  });
  return subject.length === 0
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
    : `${subject.join(' · ')}: ${sentence}`;
}
