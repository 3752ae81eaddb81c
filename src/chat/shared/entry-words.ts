import type {
  CheckedRow,
  ReportForCheck,
  RevisionAngka,
} from '../../app/verifikasi/compose-report-for-check.ts';
import { yearOf } from '../../domain/kalender/month.ts';
import { profilOfMonth } from '../../domain/kantor/office.ts';
import { type Butir, butirName, isSubKegiatan } from '../../domain/realisasi/butir.ts';
import { answerWords } from '../../render/capaian/answer-words.ts';
import { outcomeWords, targetWords, valueWords } from '../../render/capaian/figure-words.ts';
import { capaianAsPercent } from '../../text/capaian.ts';
import { monthName } from '../../text/dates.ts';
import { angka, percent, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** Names in a row, cut with how many more there are. */
export function namesInRow(say: Say, name: readonly string[], atMost = 20): string {
  if (name.length <= atMost) return name.join(', ');
  return say('verif-nama-lagi', { name: name.slice(0, atMost).join(', '), more: name.length - atMost });
}

/** Name of an item that tells two items of one sub kegiatan apart. */
export function entryName(say: Say, butir: Butir, month: ReportForCheck['month']): string {
  const name = butirName(butir, month);
  if (!isSubKegiatan(butir)) return name;
  return `${name} · ${butir.kind === 'keuangan' ? say('lapor-uang') : say('lapor-fisik')}`;
}

/** Where an item stands to date, against target or pagu; undefined where the figure of the month says it all. */
export function toDateContent(
  say: Say,
  { month, office }: ReportForCheck,
  line: CheckedRow,
): string | undefined {
  const until = monthName(say, month);
  if (line.kind === 'keuangan') {
    const { value, pagu, percent: p } = line.toDate;
    if (value === undefined) return undefined;
    if (pagu === undefined || p === undefined)
      return say('verif-sampai', { month: until, value: rupiah(value) });
    return say('verif-sampai-pagu', {
      month: until,
      value: rupiah(value),
      percent: percent(p),
      kind: say(`lapor-pagu-${pagu.kind}`),
      pagu: rupiah(pagu.value),
    });
  }
  const { value, target, capaian, numerator, category } = line.toDate;
  const { satuan, jenisNilai } = line.indikator;
  const outcome = valueWords(say, line.toDate);
  if (jenisNilai === 'tanggal' || outcome === undefined) return undefined;
  if (value === undefined || target === undefined || numerator !== undefined || category !== undefined) {
    const part = [say('verif-sampai', { month: until, value: outcome }), targetLine(say, line.toDate)];
    return part.filter((one) => one !== undefined).join(', ');
  }
  const from = { month: until, value: angka(value), target: angka(target), satuan };
  return capaian === undefined
    ? say('verif-sampai-target', from)
    : say('verif-sampai-capaian', {
        ...from,
        percent: capaianAsPercent(say, capaian, profilOfMonth(office, month).profil),
      });
}

/** The target of a ratio, range or category, and whether it is met; undefined without one. */
function targetLine(say: Say, until: (CheckedRow & { kind: 'indikator' })['toDate']): string | undefined {
  const target = targetWords(say, until);
  const met = outcomeWords(say, until);
  if (target === undefined) return undefined;
  return `${say('lapor-rencana-target', { value: target })}${met === undefined ? '' : `: ${met}`}`;
}

/** Whether an item has something that its verifier must look at. */
export function hasNotes({ current, former }: CheckedRow): boolean {
  return former !== undefined || (current?.anomaly.length ?? 0) > 0 || differsFromSuggestion(current);
}

/** Whether a figure differs from what the desa reports suggested; nihil is 0 here. */
export function differsFromSuggestion(current: RevisionAngka | undefined): boolean {
  if (current?.suggestion === undefined) return false;
  const denominator = current.suggestedDenominator;
  if (denominator !== undefined && current.denominator?.equals(denominator) === false) return true;
  return current.state === 'nihil'
    ? !current.suggestion.isZero()
    : current.value?.equals(current.suggestion) === false;
}

/** The lines of one item: its figure, its position, and what was asked, suggested or changed. */
export function entryRow(say: Say, content: ReportForCheck, line: CheckedRow, number: number): string {
  const { butir, current, former } = line;
  const year = yearOf(content.month);
  const lines = [
    `${number}. ${entryName(say, butir, content.month)}: ${answerWords(say, butir, current, year)}`,
  ];
  const until = toDateContent(say, content, line);
  if (until !== undefined) lines.push(`    ${until}`);
  if (former === 'tidak_ada') lines.push(`    ${say('verif-baru')}`);
  else if (former !== undefined)
    lines.push(`    ${say('verif-dulu', { former: answerWords(say, butir, former, year) })}`);
  if (current?.suggestion !== undefined && differsFromSuggestion(current)) {
    const suggestion: RevisionAngka = {
      ...current,
      state: 'nilai',
      value: current.suggestion,
      denominator: current.suggestedDenominator,
    };
    lines.push(
      `    ${say('verif-usulan', { suggestion: answerWords(say, butir, { ...suggestion, elements: undefined, category: undefined }, year) })}`,
    );
  }
  for (const kode of current?.anomaly ?? []) lines.push(`    ▲ ${say(`verif-anomali-${kode}`)}`);
  return lines.join('\n');
}
