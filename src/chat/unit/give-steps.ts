import type { OfficerAction } from '../../app/action.ts';
import { giveSubKegiatan } from '../../app/unit/give-sub-kegiatan.ts';
import { subKegiatanOf } from '../../app/unit/owned-nodes.ts';
import { openUnit } from '../../app/unit/unit-change.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { PlanNode, Reporter } from '../../domain/rencana/plan.ts';
import { readNumbers } from '../../domain/unit/read-numbers.ts';
import { existsIn } from '../../domain/unit/reporter-in-month.ts';
import { buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { answerText } from '../shared/answer-date.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import type { DialogStep } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { pressed } from '../shared/turn-input.ts';
import { monthButtons } from './month-buttons.ts';
import { ID_UNIT } from './name-steps.ts';
import { unitScreen } from './unit-screen.ts';

type GiveArgs = { officeId: number; unitId: number; seen: number };
type GiveSinceArgs = GiveArgs & { keys: string[] };

/** Sub kegiatan that a unit can be given: those of others, in printed order. */
function choicesFor({ office, now }: OfficerAction, unitId: number): PlanNode[] {
  const [month] = changeMonths(office, now);
  return subKegiatanOf(office, month).filter(({ ownerId }) => ownerId !== unitId);
}

function choiceLines({ say }: Turn, act: OfficerAction, all: readonly PlanNode[]): string[] {
  return all.map(({ namaPendek, ownerId }, index) => {
    const owner: Reporter | undefined = officeReporter(act.office, ownerId);
    return say('unit-sub-baris', {
      ...{ number: index + 1, name: namaPendek },
      owner: owner?.namaPendek ?? say('unit-sub-tanpa'),
    });
  });
}

/** Which sub kegiatan, by their numbers in the list. */
export const giveStep: DialogStep<GiveArgs> = {
  async ask(turn, { officeId, unitId }) {
    const act = await inOffice(turn, officeId, 'unit');
    const unit = act && openUnit(act.office, unitId);
    if (act === undefined || unit === undefined) return;
    const all = choicesFor(act, unitId);
    if (all.length === 0) {
      turn.finish();
      return turn.reply({ text: sayRefusal(turn.say, { code: 'unit-tanpa-pilihan' }) });
    }
    const lines = [turn.say('unit-tanya-sub', { unit: unit.name }), '', ...choiceLines(turn, act, all)];
    turn.reply({ text: lines.join('\n') });
  },
  async answer(turn, args, input) {
    const act = await inOffice(turn, args.officeId, 'unit', args.seen);
    if (act === undefined) return;
    const all = choicesFor(act, args.unitId);
    const numbers = readNumbers(answerText(input) ?? '', all.length);
    if (!numbers.ok) return turn.reply({ text: sayRefusal(turn.say, numbers.refusal) });
    const onward = { ...args, keys: numbers.value.map((number) => all[number - 1]!.key) };
    turn.waitFor({ dialog: ID_UNIT, step: 'sub_bulan', args: onward });
    await giveSinceStep.ask(turn, onward);
  },
};

/** From which month on. */
export const giveSinceStep: DialogStep<GiveSinceArgs> = {
  async ask(turn, { officeId, unitId, keys }) {
    const act = await inOffice(turn, officeId, 'unit');
    const unit = act && openUnit(act.office, unitId);
    if (act === undefined || unit === undefined) return;
    const names = choicesFor(act, unitId)
      .filter(({ key }) => keys.includes(key))
      .map(({ namaPendek }) => namaPendek);
    const months = changeMonths(act.office, turn.now).filter((month) => existsIn(unit, month));
    const text = turn.say('unit-tanya-sub-bulan', {
      ...{ unit: unit.name, count: names.length, list: listAnd(turn.say, names) },
    });
    const data = (month: Month) => buttonData('unit.sub_bulan', { month });
    turn.reply({ text, buttons: monthButtons(turn.say, months, data).map((one) => [one]) });
  },
  async answer(turn, { officeId, unitId, keys, seen }, input) {
    const act = await inOffice(turn, officeId, 'unit', seen);
    if (act === undefined) return;
    const since = pressed(input, 'unit.sub_bulan')?.month;
    if (since === undefined) return turn.reply({ text: turn.say('unit-tekan-bulan') });
    turn.finish();
    const outcome = await giveSubKegiatan(act, { reporterId: unitId, keys, since });
    const note = outcome.ok
      ? turn.say('unit-diberi', { count: outcome.value.length, month: monthYear(turn.say, since) })
      : sayRefusal(turn.say, outcome.refusal);
    const current = await asItStands(turn, act);
    const unit = officeReporter(current.office, unitId);
    if (unit !== undefined) turn.reply(await unitScreen(turn, current, unit, [note]));
  },
};

/** Numbers of sub kegiatan are typed. */
export async function tapGive(turn: Turn, { office, unit, revision }: PayloadOf<'unit.sub'>): Promise<void> {
  const args = { officeId: office, unitId: unit, seen: revision };
  turn.waitFor({ dialog: ID_UNIT, step: 'sub', args });
  await giveStep.ask(turn, args);
}
