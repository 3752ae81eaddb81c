import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import type { Figure } from '../../../domain/jelaskan/explanation.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { type Warnings, warnings } from '../../../domain/progres/warnings.ts';
import {
  type Attention,
  attentionCountWords,
  attentionWords,
  countAttention,
  paguAttention,
  targetAttention,
} from '../../../render/progres/attention-words.ts';
import { buttonData } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { cutPage, inRows } from '../../shared/buttons.ts';
import { figureButton } from '../../shared/explain-buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { joinDefined } from '../parts/words.ts';

/** Warnings on one page. */
const PER_PAGE = 6;

/** By which of the two the list is ordered. */
type ListOrder = 'program' | 'desa';

/** A warning with what it stands under and its figure. */
interface AttentionContent {
  groups: string;
  attention: Attention;
  figure: Figure;
}

/** The warnings of a month; none without a plan. */
function readWarnings(state: MonthState): Warnings {
  const progress = state.progress();
  return progress === undefined ? { target: [], pagu: [] } : warnings(progress, state.angka);
}

/** The line of `/status` and the button to the list; nothing where there is nothing to look at. */
export function statusAttention(say: Say, state: MonthState): { text?: string; buttons: Button[] } {
  const all = readWarnings(state);
  const count = all.target.length + all.pagu.length;
  if (count === 0) return { buttons: [] };
  const { office, month } = state;
  // Where only desa are warned about their own list comes first.
  const order: ListOrder =
    all.pagu.length === 0 && all.target.every(({ desa }) => desa !== undefined) ? 'desa' : 'program';
  return {
    text: say('perhatian-status', { count: attentionCountWords(say, countAttention(all)) }),
    buttons: [
      statusButton(say('perhatian-tombol', { count }), 'ringkasan.perhatian', {
        office: office.id,
        month,
        order,
        page: 0,
      }),
    ],
  };
}

function orderedContent(
  say: Say,
  { month, plan, office }: MonthState,
  all: Warnings,
  order: ListOrder,
): AttentionContent[] {
  const target = all.target.flatMap((one): AttentionContent[] => {
    const attention = targetAttention(one, yearOf(month));
    if (attention === undefined || (one.desa === undefined) === (order === 'desa')) return [];
    const indikatorId = one.progress.indikator.id;
    const figure: Figure = { kind: 'indikator', indikatorId, reporterId: one.desa?.id };
    const groups = one.desa?.namaPendek ?? one.program?.namaPendek ?? say('perhatian-tanpa-program');
    // The heading names the desa already.
    return [{ groups, attention: { ...attention, desa: undefined }, figure }];
  });
  const pagu =
    order === 'desa'
      ? []
      : all.pagu.map(
          (one): AttentionContent => ({
            groups: one.program?.namaPendek ?? say('perhatian-tanpa-program'),
            attention: paguAttention(one),
            figure: { kind: 'uang', nodeId: one.node.id },
          }),
        );
  const sorted =
    order === 'desa'
      ? office.reporters.map((one) => one.namaPendek)
      : (plan?.nodes ?? []).map((one) => one.namaPendek);
  return [...target, ...pagu].sort((a, b) => sorted.indexOf(a.groups) - sorted.indexOf(b.groups));
}

/** The list by program, or by desa, each with a way to where its figure comes from. */
function attentionScreen(say: Say, state: MonthState, order: ListOrder, to: number): Message {
  const { office, month } = state;
  const place = { office: office.id, month };
  const monthWarnings = readWarnings(state);
  const all = orderedContent(say, state, monthWarnings, order);
  const { content, navigation, number } = cutPage(say, all, {
    number: to,
    perPage: PER_PAGE,
    move: (page) => buttonData('ringkasan.perhatian', { ...place, order, page }),
  });
  const first = number * PER_PAGE + 1;
  const words = content.map(({ attention, figure, groups }, index) => {
    const { title, content: angka } = attentionWords(say, attention);
    const numbered = `${first + index}. ${title}`;
    const fresh = content[index - 1]?.groups !== groups;
    return {
      text: joinDefined(fresh ? groups.toLocaleUpperCase('id') : undefined, numbered, angka),
      explanation: figureButton(numbered, place, figure),
    };
  });
  const empty = say('perhatian-kosong');
  const meaning = say('perhatian-arti');
  return {
    title: say('perhatian-judul', { month: monthYear(say, month) }),
    text: `\n${content.length === 0 ? empty : [...words.map(({ text }) => text), meaning].join('\n\n')}`,
    buttons: [
      ...inRows(
        words.map(({ explanation }) => explanation),
        2,
      ),
      ...(navigation.length > 0 ? [navigation] : []),
      ...orderButton(say, state, monthWarnings, order),
      [statusButton(say('status-kembali'), 'ringkasan.status', place)],
    ],
  };
}

/** The other of the two lists, where it has anything. */
function orderButton(
  say: Say,
  { office, month }: MonthState,
  { target, pagu }: Warnings,
  order: ListOrder,
): Button[][] {
  const desa = target.filter((one) => one.desa !== undefined).length;
  const count = order === 'program' ? desa : target.length - desa + pagu.length;
  if (count === 0) return [];
  const other: ListOrder = order === 'program' ? 'desa' : 'program';
  return [
    [
      statusButton(say(`perhatian-urut-${other}`, { count }), 'ringkasan.perhatian', {
        office: office.id,
        month,
        order: other,
        page: 0,
      }),
    ],
  ];
}

/** Shows the list. */
export async function tapAttention(turn: Turn, payload: PayloadOf<'ringkasan.perhatian'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const { action, month } = address;
  const state = await readMonthState(turn.tx, action.office, month, turn.now);
  turn.changeMessage(attentionScreen(turn.say, state, payload.order ?? 'program', payload.page ?? 0));
}
