import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { type ButirReading, readButir } from '../../../app/status/read-reporter.ts';
import type { Figure } from '../../../domain/jelaskan/explanation.ts';
import { monthOf, yearOf } from '../../../domain/kalender/month.ts';
import { officeReporter } from '../../../domain/kantor/office.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import type { IndikatorProgress } from '../../../domain/progres/figures.ts';
import { judgedToDate } from '../../../domain/progres/judged-to-date.ts';
import { type Butir, yearOfButir } from '../../../domain/realisasi/butir.ts';
import { isProvisional } from '../../../domain/rencana/plan.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import {
  conditionWords,
  noPercentWords,
  outcomeWords,
  sinceWords,
  targetWords,
} from '../../../render/capaian/figure-words.ts';
import type { AngkaTrail } from '../../../store/progres/trail.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { momentText, monthName, monthYear } from '../../../text/dates.ts';
import { angka, bar, percent, rupiah } from '../../../text/format.ts';
import type { Message } from '../../../text/message.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Say } from '../../../text/translator.ts';
import { figureButton } from '../../shared/explain-buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { contentName, toDateWords } from '../parts/content-words.ts';
import { joinDefined, paguLabel } from '../parts/words.ts';

/**
 * One item: its target, where it stands, and per month who gave which figure and who verified it.
 * @param up the node from which it was reached; its reporter's month without
 */
function statusButirScreen(say: Say, reading: ButirReading, up: number | undefined): Message {
  const { state, reporter, content, trail } = reading;
  const text = joinDefined(
    `${reporterLabel(reporter)} · ${monthYear(say, state.month)}`,
    content.kind === 'indikator' ? content.indikator.name : content.node.name,
    '',
    ...targetLines(say, reading),
    toDateWords(say, state, content),
    ...capaianLines(say, reading),
    content.kind === 'indikator' ? sinceWords(say, content.toDate.beforeStart) : undefined,
    '',
    say('status-per-bulan'),
    ...(trail.length === 0
      ? [say('status-belum-ada-laporan')]
      : trail.map((one) => trailRow(say, reading, one))),
  );
  const place = { office: state.office.id, month: state.month };
  const back =
    up === undefined
      ? statusButton(say('status-kembali'), 'ringkasan.pelapor', { ...place, reporter: reporter.id })
      : statusButton(say('status-kembali'), 'ringkasan.node', { ...place, node: up });
  const figure: Figure =
    content.kind === 'keuangan'
      ? { kind: 'uang', nodeId: content.node.id }
      : {
          kind: 'indikator',
          indikatorId: content.indikator.id,
          reporterId: reporter.id,
          ...(content.butir.kind === 'indikator' && { year: content.butir.year }),
        };
  return {
    title: contentName(say, content.butir, state),
    text,
    buttons: [[figureButton(say('jelas-tombol-jelaskan'), place, figure), back]],
  };
}

function targetLines(say: Say, { content, state }: ButirReading): string[] {
  if (content.kind === 'keuangan') {
    const { pagu } = content.toDate;
    return [
      pagu === undefined
        ? say('status-pagu-kosong')
        : say('status-pagu', { label: paguLabel(say, pagu.kind), value: rupiah(pagu.value) }),
    ];
  }
  const { toDate, indikator, butir } = content;
  const target = targetWords(say, toDate);
  const year = yearOfButir(butir, state.month);
  const condition = conditionWords(say, indikator, monthOf(year, 12));
  if (target === undefined)
    return [say('status-tanpa-target'), ...(condition === undefined ? [] : [condition])];
  const { targetToDate } = toDate;
  return [
    say('status-target', { year: String(year), target }),
    ...(targetToDate === undefined
      ? []
      : [
          say('status-target-sampai', {
            month: monthName(say, state.month),
            value: angka(targetToDate),
            satuan: indikator.satuan,
          }),
        ]),
    ...(condition === undefined ? [] : [condition]),
  ];
}

function capaianLines(say: Say, { content, state }: ButirReading): string[] {
  const value = content.kind === 'keuangan' ? content.toDate.percent : content.toDate.capaian;
  if (value === undefined) return content.kind === 'keuangan' ? [] : noPercent(say, content.toDate);
  const words =
    content.kind === 'keuangan'
      ? percent(value)
      : capaianWords(say, value, judgedToDate(content.toDate), state.profil.profil);
  return [`${bar(value)} ${words}`];
}

/** Whether a target without a percentage is met, and why there is none. */
function noPercent(say: Say, toDate: IndikatorProgress): string[] {
  const part = [outcomeWords(say, toDate), noPercentWords(say, toDate)];
  return part.filter((one) => one !== undefined);
}

function trailRow(say: Say, { state, content }: ButirReading, one: AngkaTrail): string {
  const value = answerWords(say, content.butir, one, yearOfButir(content.butir, state.month));
  const month = yearOf(one.month) === yearOf(state.month) ? monthName : monthYear;
  const provisional = isProvisional(one.status) ? ` (${say('ringkasan-sementara')})` : '';
  const { filled, verified } = one;
  return joinDefined(
    `${month(say, one.month)}: ${value}${provisional}`,
    `    ${say('status-diisi', { moment: momentText(say, filled.at, state.office.zone), by: filled.by, revision: one.revision })}`,
    notCountedWords(say, state, content.butir, one),
    verified &&
      `    ${say('status-diverifikasi', { moment: momentText(say, verified.at, state.office.zone), by: verified.by })}`,
  );
}

/** Says of a figure that another reporter's counts in its place. */
function notCountedWords(
  say: Say,
  { office, doubles }: MonthState,
  butir: Butir,
  one: AngkaTrail,
): string | undefined {
  const double = doubles.find(({ month, butir: key }) => month === one.month && key === butir.key);
  if (double === undefined || double.counted.reporterId === one.reporterId) return undefined;
  const reporter = officeReporter(office, double.counted.reporterId);
  return `    ${say('status-tidak-dihitung', { reporter: reporter?.namaPendek ?? '' })}`;
}

/** Shows an item; the way back leads to where it was reached from. */
export async function tapStatusButir(
  turn: Turn,
  payload: PayloadOf<'ringkasan.butir'>,
  from: 'pelapor' | 'node',
): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const { action, month } = address;
  const read = await readButir(action, payload.reporter, month, payload.butir);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  const { butir } = read.value.content;
  const up = from === 'node' ? butir.node?.id : undefined;
  turn.changeMessage(statusButirScreen(turn.say, read.value, up));
}
