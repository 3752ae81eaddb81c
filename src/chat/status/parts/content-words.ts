import type { ButirContent } from '../../../app/status/butir-content.ts';
import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { type Butir, butirName, indikatorName, isSubKegiatan } from '../../../domain/realisasi/butir.ts';
import { isProvisional } from '../../../domain/rencana/plan.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import { outcomeWords, valueWords } from '../../../render/capaian/figure-words.ts';
import { capaianAsPercent } from '../../../text/capaian.ts';
import { monthName } from '../../../text/dates.ts';
import { percent, rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import { ofTarget } from './capaian-rows.ts';

/** Name of an item in a list: for a sub kegiatan with what it counts. */
export function contentName(say: Say, butir: Butir, state: Pick<MonthState, 'month'>): string {
  const name = butirName(butir, state.month);
  if (!isSubKegiatan(butir)) return name;
  if (butir.kind === 'keuangan') return `${name} · ${say('status-keuangan')}`;
  if (butir.indikator.distinguisher !== undefined) return name;
  const indikator = indikatorName(butir.indikator, yearOf(state.month));
  return indikator === name ? `${name} · ${say('status-fisik-pendek')}` : `${name} · ${indikator}`;
}

/** Where an item stands to date: `s/d Maret 1 dari 4 laporan = 25 %`; undefined when the month's figure says it all. */
export function toDateWords(
  say: Say,
  { month, profil }: MonthState,
  content: ButirContent,
): string | undefined {
  const until = say('status-sampai', { month: monthName(say, month) });
  if (content.kind === 'keuangan') {
    const { value, percent: p } = content.toDate;
    if (value === undefined) return undefined;
    return p === undefined
      ? `${until} ${rupiah(value)}`
      : `${until} ${say('status-dari-pagu', { value: rupiah(value), percent: percent(p) })}`;
  }
  const { capaian } = content.toDate;
  const outcome = valueWords(say, content.toDate);
  if (content.indikator.jenisNilai === 'tanggal' || outcome === undefined) return undefined;
  const from = `${until} ${ofTarget(say, content.toDate, outcome)}`;
  if (capaian !== undefined) return `${from} = ${capaianAsPercent(say, capaian, profil.profil)}`;
  const met = outcomeWords(say, content.toDate);
  return met === undefined ? from : `${from}: ${met}`;
}

/** An item of a reporter's list: its figure of the month, marked when nobody has verified it. */
export function contentLine(say: Say, state: MonthState, content: ButirContent, number: number): string {
  const value = answerWords(say, content.butir, content.thisMonth, yearOf(state.month));
  const provisional = content.thisMonth !== undefined && isProvisional(content.thisMonth.status);
  const mark = provisional ? ` (${say('ringkasan-sementara')})` : '';
  const until = toDateWords(say, state, content);
  const head = `${number}. ${contentName(say, content.butir, state)}: ${value}${mark}`;
  return until === undefined ? head : `${head}\n    ${until}`;
}
