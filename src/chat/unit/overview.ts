import type { OfficerAction } from '../../app/action.ts';
import { missingUsualUnits } from '../../app/unit/add-units.ts';
import { subKegiatanOf } from '../../app/unit/owned-nodes.ts';
import { addMonths } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { unitsWithWork } from '../../domain/kantor/months/open-months.ts';
import { officeUnits } from '../../domain/kantor/office-units.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { existsIn } from '../../domain/unit/reporter-in-month.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import { monthYear } from '../../text/dates.ts';
import { listOfMany } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { pageButtons, shortLabel } from '../shared/buttons.ts';
import type { Turn } from '../shared/turn.ts';
import { overviewButton, type UnitSort } from './month-buttons.ts';
import { usualScreen } from './usual-screen.ts';

/** Names that are told; the rest is counted. */
const NAMES_SHOWN = 20;

/** Sub kegiatan without an owner that are told by name. */
const WITHOUT_OWNER_SHOWN = 5;

/** Units on one page of buttons. */
const PER_PAGE = 20;

/** The units of a sort that somebody reports for, be it only what is left of one that ended. */
export function unitsOfSort(
  { office, now }: Pick<OfficerAction, 'office' | 'now'>,
  sort: UnitSort,
): Reporter[] {
  return unitsWithWork(office, now).filter(
    ({ kind }) => kind !== 'bendahara' && (kind === 'desa') === (sort === 'desa'),
  );
}

function names(say: Say, all: readonly { namaPendek: string }[], atMost = NAMES_SHOWN): string {
  return listOfMany(
    say,
    all.map(({ namaPendek }) => namaPendek),
    atMost,
  );
}

/** What is going to be otherwise: units that end, and those that begin later. */
function comingLines({ say, now }: Turn, { office }: OfficerAction): string[] {
  const [first] = changeMonths(office, now);
  return unitsWithWork(office, now).flatMap(({ name, since, until }) => [
    ...(since !== undefined && since > first
      ? [say('unit-akan-mulai', { unit: name, month: monthYear(say, since) })]
      : []),
    ...(until === undefined
      ? []
      : [say('unit-akan-akhir', { unit: name, month: monthYear(say, addMonths(until, 1)) })]),
  ]);
}

/** Sub kegiatan that nobody is asked for. */
function withoutOwner({ say, now }: Turn, { office }: OfficerAction): string[] {
  const without = subKegiatanOf(office, changeMonths(office, now)[0]).filter(
    (one) => one.ownerId === undefined,
  );
  if (without.length === 0) return [];
  const list = names(say, without, WITHOUT_OWNER_SHOWN);
  return ['', say('unit-tanpa-pelaksana', { count: without.length, list })];
}

/** `/unit`: who reports at the office; of one without seksi and subbagian at once the usual ones to tick. */
export function overviewScreen(turn: Turn, act: OfficerAction, notes: readonly string[] = []): Message {
  const { say } = turn;
  const { office } = act;
  const [first] = changeMonths(office, turn.now);
  const unit = unitsOfSort(act, 'unit').filter((one) => existsIn(one, first));
  const desa = unitsOfSort(act, 'desa').filter((one) => existsIn(one, first));
  if (officeUnits(office).length === 0) return usualScreen(turn, act, { notes });
  const coming = comingLines(turn, act);
  const list = (sort: UnitSort, label: string) => button(label, 'unit.daftar', { office: office.id, sort });
  return {
    title: say('unit-judul', { office: office.name }),
    text: [
      ...(notes.length > 0 ? [...notes, ''] : []),
      say('unit-daftar-unit', { count: unit.length, list: names(say, unit) }),
      say('unit-daftar-desa', { count: desa.length, list: names(say, desa) }),
      ...(coming.length > 0 ? ['', ...coming] : []),
      ...withoutOwner(turn, act),
    ].join('\n'),
    buttons: [
      [addButton(say, act, 'unit')],
      [list('unit', say('unit-tombol-unit')), list('desa', say('unit-tombol-desa'))],
    ],
  };
}

/** The way to more units: the usual ones with ticks where some are left, else a name to type. */
function addButton(say: Say, { office }: OfficerAction, sort: UnitSort): Button {
  const label = say(`unit-tombol-tambah-${sort}`);
  if (sort === 'unit' && missingUsualUnits(office).length > 0)
    return button(label, 'unit.lazim', { office: office.id, ticks: 0 });
  return button(label, 'unit.tambah', { office: office.id, sort, revision: office.lastChange });
}

/** All units of a sort, a button to each. */
export function listScreen({ say }: Turn, act: OfficerAction, sort: UnitSort, page: number): Message {
  const { office } = act;
  const all = unitsOfSort(act, sort);
  const buttons = all.map((one) =>
    button(shortLabel(one.until === undefined ? one.namaPendek : `✕ ${one.namaPendek}`), 'unit.satu', {
      ...{ office: office.id, unit: one.id },
    }),
  );
  const move = (number: number) => buttonData('unit.daftar', { office: office.id, sort, page: number });
  return {
    title: say('unit-judul', { office: office.name }),
    text: say(`unit-pilih-${sort}`, { count: all.length }),
    buttons: [
      ...pageButtons(say, buttons, { number: page, perPage: PER_PAGE, perRow: 2, move }),
      [addButton(say, act, sort), overviewButton(say, office)],
    ],
  };
}
