import type { OfficerAction } from '../../app/action.ts';
import { defaultSince, missingUsualUnits } from '../../app/unit/add-units.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { officeUnits } from '../../domain/kantor/office-units.ts';
import type { UsualUnit } from '../../domain/unit/usual-units.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import type { Turn } from '../shared/turn.ts';
import { monthButtons, overviewButton } from './month-buttons.ts';

/** What is ticked: a bit for each of the usual units that the office lacks, in their order. */
const ticksOf = (all: readonly UsualUnit[], ticked: (one: UsualUnit) => boolean): number =>
  all.reduce((sum, one, index) => (ticked(one) ? sum + 2 ** index : sum), 0);

/** Whether one of them is ticked, by its place. */
export const isTicked = (ticks: number, index: number): boolean => Math.floor(ticks / 2 ** index) % 2 === 1;

/**
 * The usual units that the office lacks, to tick; one press adds those that are.
 * @param ticks absent: those that most kecamatan have
 */
export function usualScreen(
  { say, now }: Turn,
  act: OfficerAction,
  { notes = [], ...chosen }: { notes?: readonly string[]; ticks?: number; since?: Month },
): Message {
  const { office } = act;
  const all = missingUsualUnits(office);
  const fresh = officeUnits(office).length === 0;
  const ticks = chosen.ticks ?? ticksOf(all, ({ usual }) => usual);
  const since = chosen.since ?? defaultSince(act);
  const address = (bits: number, month: Month | undefined) =>
    buttonData('unit.lazim', { office: office.id, ticks: bits, since: month });
  const toggles: Button[] = all.map(({ name }, index) => {
    const on = isTicked(ticks, index);
    return {
      label: say(on ? 'unit-centang' : 'unit-tanpa-centang', { name }),
      data: address(ticks + (on ? -1 : 1) * 2 ** index, since),
    };
  });
  const count = all.filter((_, index) => isTicked(ticks, index)).length;
  const revision = office.lastChange;
  const save = button(say('unit-tombol-simpan', { count }), 'unit.lazim_ya', {
    ...{ office: office.id, ticks, since, revision },
  });
  const typed = button(say('unit-tombol-ketik'), 'unit.tambah', {
    ...{ office: office.id, sort: 'unit' as const, revision },
  });
  const others = since === undefined ? [] : changeMonths(office, now).filter((month) => month !== since);
  return {
    title: say('unit-judul', { office: office.name }),
    text: [
      ...(notes.length > 0 ? [...notes, ''] : []),
      ...(fresh ? [say('unit-belum-ada')] : []),
      say('unit-lazim'),
      ...(since === undefined ? [] : ['', say('unit-mulai', { month: monthYear(say, since) })]),
    ].join('\n'),
    buttons: [
      ...toggles.map((one) => [one]),
      ...(others.length > 0 ? [monthButtons(say, others, (month) => address(ticks, month))] : []),
      ...(count > 0 ? [[save]] : []),
      [typed, ...(fresh ? [] : [overviewButton(say, office)])],
    ],
  };
}
