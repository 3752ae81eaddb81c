import type { MonthState, ReporterState } from '../../../app/status/compose-month-state.ts';
import { rollUpStatus, type StatusRollup, workingDaysWaiting } from '../../../app/status/roll-up-status.ts';
import { butirOfOffice } from '../../../domain/kantor/months/version-of-month.ts';
import { officeReporter } from '../../../domain/kantor/office.ts';
import { butirName } from '../../../domain/realisasi/butir.ts';
import type { Ratio } from '../../../domain/realisasi/completeness.ts';
import { monthYear } from '../../../text/dates.ts';
import { percent } from '../../../text/format.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { whereFromButton } from '../../shared/explain-buttons.ts';
import { statusButton } from '../parts/address.ts';
import { statusFigures } from '../parts/status-figures.ts';
import { dueLabel, joinDefined, nameRun } from '../parts/words.ts';
import { statusAttention } from './attention.ts';
import { sasaranButton } from './sasaran.ts';

/** What the person may do beside looking. */
export interface StatusRights {
  /** Steps that nobody at the office may do, as lines. */
  stuck?: readonly string[];
  remind: boolean;
  /** Decide on what is asked of the camat; the others read it. */
  decide: boolean;
  /** Whether a report may be verified by this person: the right, and not their own. */
  check(one: ReporterState): boolean;
}

/** The state of an office's month: what to do first, then rates and figures. */
export function statusScreen(say: Say, state: MonthState, may: StatusRights): Message {
  const month = monthYear(say, state.month);
  const title = say('status-judul', {
    month: month.toUpperCase(),
    office: state.office.name,
    due: dueLabel(say, state),
  });
  if (state.plan === undefined) {
    return {
      title,
      text: `\n${say('status-tanpa-rencana', { month })}`,
      buttons: [[monthButton(say, state)]],
    };
  }
  const rollup = rollUpStatus(state);
  const attention = statusAttention(say, state);
  const part = [
    actionLines(say, state, rollup, may.stuck ?? []),
    completenessLines(say, rollup),
    statusFigures(say, state),
    ...(attention.text === undefined ? [] : [attention.text]),
  ];
  const allButtons = statusButtons(say, state, rollup, may, attention.buttons);
  return { title, text: `\n${part.join('\n\n')}`, buttons: allButtons };
}

function actionLines(say: Say, state: MonthState, rollup: StatusRollup, stuck: readonly string[]): string {
  const name = (all: readonly ReporterState[]) =>
    nameRun(
      say,
      all.map((one) => missingName(say, one)),
    );
  const { missing, waiting, returned } = rollup;
  const lines = [
    missing.length > 0 ? say('status-kurang', { count: missing.length, name: name(missing) }) : undefined,
    waiting.length > 0
      ? say('status-menunggu', { count: waiting.length, day: rollup.longestWorkingDays ?? 0 })
      : undefined,
    ...stuck,
    returned.length > 0
      ? say('status-dikembalikan', { count: returned.length, name: name(returned) })
      : undefined,
    state.decision.length > 0
      ? say('status-keputusan', { count: state.decision.length, name: decisionNames(say, state) })
      : undefined,
  ];
  const present = lines.some((line) => line !== undefined);
  return joinDefined(
    say('status-perlu-tindakan'),
    ...lines,
    present ? undefined : say('status-tanpa-tindakan'),
  );
}

/** The short name, with what is missing where a part has come in. */
function missingName(say: Say, one: ReporterState): string {
  const { state, missing } = one.completeness;
  const name = one.reporter.namaPendek;
  return state === 'sebagian' ? say('status-nama-kurang', { name, missing: missing.length }) : name;
}

function decisionNames(say: Say, { office, decision }: MonthState): string {
  const name = decision.map((one) => {
    const butir = butirOfOffice(office, one.butir[0] ?? '');
    const reporter = officeReporter(office, one.reporterId)?.namaPendek ?? '';
    return butir === undefined ? reporter : butirName(butir, one.month);
  });
  return nameRun(say, name, 4);
}

function completenessLines(say: Say, rollup: StatusRollup): string {
  const rate = ({ done, from, percent: p }: Ratio) => ({
    done,
    from,
    percent: p === undefined ? '–' : percent(p),
  });
  return joinDefined(
    say('status-masuk', rate(rollup.received)),
    say('status-tepat-waktu', rate(rollup.onTime)),
    say('status-terverifikasi', { done: rollup.verified.done, from: rollup.verified.from }),
    say('status-per-jenis', {
      desa: rollup.desa.done,
      desaOf: rollup.desa.from,
      unit: rollup.unit.done,
      unitOf: rollup.unit.from,
    }),
  );
}

function monthButton(say: Say, { office, month }: MonthState): Button {
  return statusButton(say('status-tombol-bulan'), 'ringkasan.bulan', { office: office.id, month });
}

function decisionButtons(say: Say, { office, month, decision }: MonthState, may: StatusRights): Button {
  const label = say('status-tombol-keputusan', { count: decision.length });
  return may.decide
    ? statusButton(label, 'verif.putusan', { office: office.id })
    : statusButton(label, 'ringkasan.keputusan', { office: office.id, month });
}

function statusButtons(
  say: Say,
  state: MonthState,
  rollup: StatusRollup,
  may: StatusRights,
  attention: Button[],
): Button[][] {
  const place = { office: state.office.id, month: state.month };
  const check = rollup.waiting.filter(may.check).length;
  const remind = may.remind ? rollup.canBeReminded.length : 0;
  const count = state.decision.length;
  const rows = [
    [
      ...(remind > 0
        ? [statusButton(say('status-tombol-ingatkan', { count: remind }), 'ringkasan.ingatkan', place)]
        : []),
      ...(check > 0
        ? [statusButton(say('status-tombol-periksa', { count: check }), 'verif.antri', place)]
        : []),
      ...(count > 0 ? [decisionButtons(say, state, may)] : []),
    ],
    [
      statusButton(say('status-tombol-desa'), 'ringkasan.desa', { ...place, page: 0 }),
      statusButton(say('status-tombol-unit'), 'ringkasan.unit', { ...place, page: 0 }),
      statusButton(say('status-tombol-program'), 'ringkasan.program', place),
    ],
    [sasaranButton(say, state), ...attention],
    [statusButton(say('status-tombol-grup'), 'ringkasan.wa', place), monthButton(say, state)],
    [whereFromButton(say, place)],
  ];
  return rows.filter((row) => row.length > 0);
}

/** How long a report has waited, for lists: `menunggu 3 hari kerja`; undefined when it does not wait. */
export function waitingTime(say: Say, state: MonthState, one: ReporterState): string | undefined {
  const day = workingDaysWaiting(state, one);
  return day === undefined ? undefined : say('status-lama-menunggu', { day });
}
