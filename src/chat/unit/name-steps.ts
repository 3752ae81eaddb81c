import type { OfficerAction } from '../../app/action.ts';
import { addUnits, defaultSince } from '../../app/unit/add-units.ts';
import { isUnreported, renameUnit } from '../../app/unit/rename-unit.ts';
import { openUnit } from '../../app/unit/unit-change.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readDesaName, readUnitName } from '../../domain/unit/read-unit-name.ts';
import { existsIn } from '../../domain/unit/reporter-in-month.ts';
import type { UnitForm } from '../../domain/unit/usual-units.ts';
import { buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { ButtonData } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { answerText } from '../shared/answer-date.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import type { DialogStep } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { monthButtons, overviewButton, type UnitSort } from './month-buttons.ts';
import { overviewScreen } from './overview.ts';
import { unitScreen } from './unit-screen.ts';

/** Id of the dialogue to which these steps belong. */
export const ID_UNIT = 'unit.v1';

/** Units added at once, at most. */
const AT_ONCE = 20;

type AddArgs = { officeId: number; sort: UnitSort; since: Month | null; seen: number };
type RenameArgs = { officeId: number; unitId: number; since: Month | null; seen: number };

function readOne(
  text: string,
  office: Office,
  sort: UnitSort,
  itself?: Reporter,
): Result<UnitForm, { code: string }> {
  return sort === 'desa' ? readDesaName(text, office, itself) : readUnitName(text, office.reporters, itself);
}

/** Every line a unit, none twice; the first line that is none says why. */
function readLines(text: string, office: Office, sort: UnitSort): Result<UnitForm[], { code: string }> {
  const forms: UnitForm[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.length === 0 ? [''] : lines.slice(0, AT_ONCE)) {
    const known = forms.map((form): Reporter => ({ ...form, id: 0, officeId: office.id }));
    const read = readOne(line, { ...office, reporters: [...office.reporters, ...known] }, sort);
    if (!read.ok) return read;
    forms.push(read.value);
  }
  return ok(forms);
}

/** Names of units to be added, one a line. */
export const addStep: DialogStep<AddArgs> = {
  async ask(turn, { sort, since }) {
    const dated = since === null ? [] : [turn.say('unit-mulai', { month: monthYear(turn.say, since) })];
    turn.reply({ text: [turn.say(`unit-tanya-nama-${sort}`), ...dated].join('\n') });
  },
  async answer(turn, { officeId, sort, since, seen }, input) {
    const act = await inOffice(turn, officeId, 'unit', seen);
    if (act === undefined) return;
    const text = answerText(input);
    if (text === undefined) return turn.reply({ text: turn.say(`unit-tanya-nama-${sort}`) });
    const forms = readLines(text, act.office, sort);
    if (!forms.ok) return turn.reply({ text: sayRefusal(turn.say, forms.refusal) });
    turn.finish();
    const outcome = await addUnits(act, forms.value, since ?? undefined);
    const names = forms.value.map(({ name }) => name);
    const note = outcome.ok
      ? turn.say('unit-ditambah-nama', { list: listAnd(turn.say, names) })
      : sayRefusal(turn.say, outcome.refusal);
    turn.reply(overviewScreen(turn, await asItStands(turn, act), [note]));
  },
};

/** A unit's new name. */
export const renameStep: DialogStep<RenameArgs> = {
  async ask(turn, { officeId, unitId, since }) {
    const act = await inOffice(turn, officeId, 'unit');
    const unit = act && openUnit(act.office, unitId);
    if (unit === undefined) return;
    const dated = since === null ? [] : [turn.say('unit-nama-mulai', { month: monthYear(turn.say, since) })];
    turn.reply({ text: [turn.say('unit-tanya-ganti-nama', { unit: unit.name }), ...dated].join('\n') });
  },
  async answer(turn, { officeId, unitId, since, seen }, input) {
    const act = await inOffice(turn, officeId, 'unit', seen);
    if (act === undefined) return;
    const unit = openUnit(act.office, unitId);
    if (unit === undefined) {
      turn.finish();
      return turn.reply({ text: sayRefusal(turn.say, { code: 'unit-tidak-ada' }) });
    }
    const form = readOne(answerText(input) ?? '', act.office, unit.kind === 'desa' ? 'desa' : 'unit', unit);
    if (!form.ok) return turn.reply({ text: sayRefusal(turn.say, form.refusal) });
    turn.finish();
    const outcome = await renameUnit(act, unitId, form.value, since ?? undefined);
    const note = outcome.ok
      ? turn.say('unit-dinamai', {
          ...{ former: outcome.value.former, name: form.value.name },
          ...{
            dated: since === null ? 'tidak' : 'ya',
            month: since === null ? '' : monthYear(turn.say, since),
          },
        })
      : sayRefusal(turn.say, outcome.refusal);
    const current = await asItStands(turn, act);
    turn.reply(await unitScreen(turn, current, openUnit(current.office, unitId) ?? unit, [note]));
  },
};

/** Which month, where it matters. */
function askMonth(
  turn: Turn,
  { office }: OfficerAction,
  months: readonly Month[],
  data: (one: Month) => ButtonData,
): void {
  const buttons = monthButtons(turn.say, months, data).map((one) => [one]);
  turn.changeMessage({
    text: turn.say('unit-tanya-bulan'),
    buttons: [...buttons, [overviewButton(turn.say, office)]],
  });
}

/** Names are typed, from a month on: which one is asked first where reports are asked already. */
export async function tapAdd(turn: Turn, payload: PayloadOf<'unit.tambah'>): Promise<void> {
  const { office, sort, since, revision } = payload;
  const act = await inOffice(turn, office, 'unit');
  if (act === undefined) return;
  if (defaultSince(act) !== undefined && since === undefined) {
    const data = (one: Month) => buttonData('unit.tambah', { ...payload, since: one });
    return askMonth(turn, act, changeMonths(act.office, turn.now), data);
  }
  const args = { officeId: office, sort, since: since ?? null, seen: revision };
  turn.waitFor({ dialog: ID_UNIT, step: 'tambah', args });
  await addStep.ask(turn, args);
}

/** A new name is typed, from a month on: which one is asked first where something was reported under the old one. */
export async function tapRename(turn: Turn, payload: PayloadOf<'unit.nama'>): Promise<void> {
  const { office, unit: unitId, since, revision } = payload;
  const act = await inOffice(turn, office, 'unit');
  if (act === undefined) return;
  const unit = openUnit(act.office, unitId);
  if (unit === undefined) return turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-ada' }));
  if (since === undefined && !(await isUnreported(act, unit))) {
    const data = (one: Month) => buttonData('unit.nama', { ...payload, since: one });
    const months = changeMonths(act.office, turn.now).filter((one) => existsIn(unit, one));
    return askMonth(turn, act, months, data);
  }
  const args = { officeId: office, unitId, since: since ?? null, seen: revision };
  turn.waitFor({ dialog: ID_UNIT, step: 'nama', args });
  await renameStep.ask(turn, args);
}
