import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { refuseApproved } from '../../app/realisasi/record-entry.ts';
import { latestStep } from '../../app/realisasi/sheet/meanwhile.ts';
import {
  isHeldBack,
  needsWork,
  openReportTasks,
  type ReportTask,
} from '../../app/realisasi/sheet/report-tasks.ts';
import { canBeCorrected } from '../../app/realisasi/start-correction.ts';
import { addMonths, monthOfDate } from '../../domain/kalender/month.ts';
import { moneyFromOf } from '../../domain/kantor/dated-settings.ts';
import { officeSchedule, oldestUnclosedMonth } from '../../domain/kantor/months/open-months.ts';
import { planInForce } from '../../domain/kantor/office.ts';
import { button } from '../../text/buttons/button.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { actAs, roleWith, type Turn, todayIn } from '../shared/turn.ts';
import { startRepair } from './answer/answer-reason.ts';
import { askContinue, startSheet } from './flow/start-sheet.ts';
import { sheetPlace } from './sheet/sheet-place.ts';
import { elsewhereButtons } from './summary/reported-elsewhere.ts';

/** Everything that the person reports for, at every office where they do. */
async function allTasks(turn: Turn): Promise<{ act: OfficerAction; task: ReportTask }[]> {
  const offices = new Set((turn.officer?.assignments ?? []).map((one) => one.officeId));
  const all: { act: OfficerAction; task: ReportTask }[] = [];
  for (const officeId of offices) {
    const act = await actAs(turn, officeId, 'lapor');
    if (act !== undefined) for (const task of await openReportTasks(act)) all.push({ act, task });
  }
  return all;
}

function taskName(turn: Turn, { sheet }: ReportTask): string {
  return `${monthYear(turn.say, sheet.month)} · ${sheet.reporter.namaPendek}`;
}

/** A draft that waits until its approved report is opened again: who approved it, and whom to ask. */
function heldNotice(turn: Turn, { act, task }: { act: OfficerAction; task: ReportTask }): string {
  const last = latestStep(act, task.sheet);
  const { reporter, month } = task.sheet;
  const vars = { reporter: reporter.name, month: monthYear(turn.say, month) };
  return turn.say('lapor-tertahan', { ...vars, by: last?.by ?? '', time: last?.time ?? '' });
}

/** Nothing to do: says so, and when the next month opens. */
async function sayNoTasks(turn: Turn, all: readonly { task: ReportTask }[]): Promise<void> {
  const present = all.length > 0;
  const role = roleWith(turn, 'lapor');
  if (role === undefined) return;
  const office = await turn.office(role.officeId);
  const today = todayIn(turn.now, office);
  if (!present && planInForce(office, today.toString()) === undefined) {
    turn.reply({ text: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
    return;
  }
  const month = monthOfDate(today);
  const open = [month, addMonths(month, 1)]
    .map((one) => officeSchedule(office, one).buka)
    .find((one) => Temporal.PlainDate.compare(one, today) > 0);
  const next = dayDate(turn.say, open ?? today);
  if (
    !present &&
    role.role === 'bendahara' &&
    moneyFromOf(office, oldestUnclosedMonth(office, turn.now)) === 'unit'
  ) {
    turn.reply({ text: turn.say('lapor-bendahara-tidak-diminta') });
    return;
  }
  turn.reply({
    text: present ? turn.say('lapor-semua-lengkap', { next }) : turn.say('lapor-belum-buka', { next }),
    buttons: all.flatMap(({ task: { sheet } }) => elsewhereButtons(turn.say, sheet)),
  });
}

/** /lapor: straight to the question where there is one month to do, a choice where there are several. */
export async function runReportCommand(turn: Turn): Promise<void> {
  const all = await allTasks(turn);
  const todo = all.filter(({ task }) => needsWork(task));
  const [only] = todo;
  const held = all.filter(({ task }) => isHeldBack(task));
  if (held.length > 0) turn.reply({ text: held.map((one) => heldNotice(turn, one)).join('\n\n') });
  if (only === undefined) return held.length > 0 ? undefined : await sayNoTasks(turn, all);
  if (todo.length > 1) {
    turn.reply({
      text: turn.say('lapor-pilih-bulan'),
      buttons: todo.map(({ task }) => [button(taskName(turn, task), 'lapor.isi', sheetPlace(task.sheet))]),
    });
    return;
  }
  const desk = { act: only.act, sheet: only.task.sheet };
  if (desk.sheet.work?.draft === undefined) await startSheet(turn, desk);
  else askContinue(turn, desk);
}

/** /ubah: corrects a sent report; a month that is closed has to be opened again by the kasubbag first. */
export async function runChangeCommand(turn: Turn): Promise<void> {
  const all = await allTasks(turn);
  const sent = all.filter(({ act, task }) => canBeCorrected(act, task.sheet).ok);
  const [only] = sent;
  if (only === undefined) {
    const approved = all.findLast(({ task }) => task.sheet.work?.status === 'disetujui');
    const may = approved && refuseApproved(approved.act, approved.task.sheet);
    turn.reply({
      text: may?.ok === false ? sayRefusal(turn.say, may.refusal) : turn.say('lapor-ubah-tiada'),
    });
    return;
  }
  if (sent.length === 1) return startRepair(turn, { act: only.act, sheet: only.task.sheet });
  turn.reply({
    text: turn.say('lapor-ubah-pilih'),
    buttons: sent.map(({ task }) => [button(taskName(turn, task), 'lapor.ubah', sheetPlace(task.sheet))]),
  });
}
