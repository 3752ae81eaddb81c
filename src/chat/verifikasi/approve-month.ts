import type { OfficerAction } from '../../app/action.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import type { ReporterState } from '../../app/status/read-month-state.ts';
import {
  type ApprovalReadiness,
  approveMonth,
  beingChanged,
  type ReadApproval,
  readReadiness,
  readyFingerprint,
  readyMonths,
} from '../../app/verifikasi/approve-month.ts';
import { deadEndAdvice, deadEndNames, deadEnds } from '../../app/verifikasi/dead-ends.ts';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { inRows } from '../shared/buttons.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import { namesInRow } from '../shared/entry-words.ts';
import type { Turn } from '../shared/turn.ts';
import { verificationButton } from './report-address.ts';

/** /setujui [month]: the oldest month that has something to approve, else the current one. */
export async function runApproveCommand(turn: Turn, argument: string): Promise<void> {
  const act = await chooseOffice(turn, 'setujui', 'verif.setujui_lihat');
  if (act === undefined) return;
  const typed = parseMonth(argument);
  if (argument !== '' && !typed.ok) return turn.reply({ text: sayRefusal(turn.say, typed.refusal) });
  turn.reply(await approveScreen(act, typed.ok ? typed.value : undefined));
}

/** A month's approval. */
export async function tapApproveView(
  turn: Turn,
  { office, month }: PayloadOf<'verif.setujui_lihat'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'setujui');
  if (act !== undefined) turn.changeMessage(await approveScreen(act, month));
}

/** [Setujui N], of exactly the list that was on the screen. */
export async function tapApprove(
  turn: Turn,
  { office, month, list = '' }: PayloadOf<'verif.setujui'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'setujui');
  if (act === undefined) return;
  const done = await approveMonth(act, month, list);
  const begin = done.ok
    ? turn.say('verif-disetujui', { count: done.value.count, month: monthYear(turn.say, month) })
    : // The screen itself says that nothing is left.
      done.refusal.code === 'belum-ada-siap'
      ? undefined
      : sayRefusal(turn.say, done.refusal);
  const after = done.ok ? done.value.after : undefined;
  turn.changeMessage(await approveScreen(act, month, { begin, after }));
}

async function approveScreen(
  act: OfficerAction,
  diminta: Month | undefined,
  { begin, after }: { begin?: string; after?: ReadApproval } = {},
): Promise<Message> {
  const { say, office, now } = act;
  const ready = await readyMonths(act);
  const month = diminta ?? ready[0] ?? currentMonth(office, now);
  const content = after ?? (await readReadiness(act, month));
  const count = content.ready.length;
  const approve = verificationButton(say('verif-tombol-setujui', { count }), 'verif.setujui', {
    office: office.id,
    month,
    list: readyFingerprint(content),
  });
  const other = ready
    .filter((one) => one !== month)
    .map((one) =>
      verificationButton(monthYear(say, one), 'verif.setujui_lihat', { office: office.id, month: one }),
    );
  return {
    begin,
    title: say('verif-setujui-judul', { month: monthYear(say, month), office: office.name }),
    text: [...approvalRows(say, content), ...(await deadEndRows(act, month))].join('\n'),
    buttons: [...(count > 0 ? [[approve]] : []), ...inRows(other, 2)],
  };
}

/** What nobody at the office may verify or approve, and what to do about it. */
async function deadEndRows(act: OfficerAction, month: Month): Promise<string[]> {
  const all = await deadEnds(act);
  const line: string[] = [];
  for (const step of ['periksa', 'setujui'] as const) {
    const name = deadEndNames(act, all[step], month);
    if (name.length === 0) continue;
    const advice = await deadEndAdvice(act, step);
    line.push(
      act.say(`verif-buntu-${step}`, { count: name.length, name: namesInRow(act.say, name), advice }),
    );
  }
  return line;
}

function approvalRows(say: Say, content: ApprovalReadiness): string[] {
  const name = (all: readonly ReporterState[]) => ({
    count: all.length,
    name: namesInRow(
      say,
      all.map((one) => one.reporter.namaPendek),
    ),
  });
  const changed = beingChanged(content.ready);
  const present = <K extends keyof ApprovalReadiness>(key: K) => content[key].length > 0;
  return [
    present('ready') ? say('verif-setujui-siap', name(content.ready)) : say('verif-setujui-tanpa-siap'),
    ...(changed.length > 0 ? [say('verif-setujui-diubah', name(changed))] : []),
    ...(present('checkedMyself') ? [say('verif-setujui-periksa-sendiri', name(content.checkedMyself))] : []),
    ...(present('ownReports') ? [say('verif-setujui-laporan-sendiri', name(content.ownReports))] : []),
    ...(present('waiting') ? [say('verif-setujui-menunggu', name(content.waiting))] : []),
    ...(present('incomplete') ? [say('verif-setujui-belum-lengkap', name(content.incomplete))] : []),
    ...(present('returned') ? [say('verif-setujui-dikembalikan', name(content.returned))] : []),
    ...(present('missing') ? [say('verif-setujui-belum-ada', name(content.missing))] : []),
    ...(present('approved') ? [say('verif-setujui-sudah', { count: content.approved.length })] : []),
  ];
}
