import { type OfficerAction, rolesWith } from '../../../app/action.ts';
import { currentMonth } from '../../../app/status/current-month.ts';
import { ownReporters } from '../../../app/status/read-reporter.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import { beginningOf } from '../../../domain/linear-text.ts';
import type { Reporter } from '../../../domain/rencana/plan.ts';
import { findPlaces } from '../../../domain/unit/find-place.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Button } from '../../../text/message.ts';
import { inRows } from '../../shared/buttons.ts';
import { actAs, type Turn } from '../../shared/turn.ts';
import { officesWith } from '../office/show-status.ts';
import { statusButton } from '../parts/address.ts';

/** Choices offered at once; where more fit, the name says too little. */
const MOST_CHOICES = 10;

/** A month of an office, or of one of its reporters, that was named behind a command. */
export interface NamedPlace {
  action: OfficerAction;
  month: Month;
  reporter?: Reporter;
}

/** What the text may mean at every office where the person may look: of others the own desa and units only. */
async function placesNamed(turn: Turn, text: string): Promise<NamedPlace[]> {
  const all: NamedPlace[] = [];
  for (const right of ['lihat_status', 'lapor'] as const) {
    for (const id of officesWith(turn, right)) {
      const action = all.some((one) => one.action.office.id === id)
        ? undefined
        : await actAs(turn, id, right);
      if (action === undefined) continue;
      const seesAll = rolesWith(action.officer, id, 'lihat_status').length > 0;
      const own = ownReporters(action);
      const latest = currentMonth(action.office, turn.now);
      const found = findPlaces(text, seesAll ? action.office.reporters : own, latest);
      for (const { month = latest, reporter } of found) {
        const meant = reporter !== undefined ? [reporter] : seesAll ? [undefined] : own;
        all.push(...meant.map((one) => ({ action, month, reporter: one })));
      }
    }
  }
  return all;
}

/**
 * The one place that was named behind a command. Where several fit they are offered as buttons; where none does, a
 * sentence says what can be named.
 * @returns undefined when that was said
 */
export async function askedPlace(
  turn: Turn,
  { text, command, draw }: { text: string; command: 'status' | 'capaian'; draw: DrawPlace },
): Promise<NamedPlace | undefined> {
  const found = await placesNamed(turn, text);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const shown = beginningOf(text);
  if (first === undefined) await replyNotFound(turn, shown, command);
  else if (found.length > MOST_CHOICES)
    turn.reply({ text: turn.say('status-nama-terlalu-banyak', { text: shown, count: found.length }) });
  else
    turn.reply({
      text: turn.say('status-nama-beberapa', { text: shown }),
      buttons: inRows(choiceButtons(turn, found, draw), 1),
    });
  return undefined;
}

/** Says that nothing is called so, with a name of the person's own office that can be typed. */
async function replyNotFound(turn: Turn, text: string, command: string): Promise<void> {
  const [assignment] = turn.officer?.assignments ?? [];
  if (assignment === undefined) return;
  const { reporters } = await turn.office(assignment.officeId);
  const own = reporters.find(({ id }) => id === assignment.reporterId) ?? reporters[0];
  const example = own?.namaPendek ?? turn.say('month-1');
  turn.reply({ text: turn.say('status-nama-tidak-ada', { text, command, example }) });
}

/** Which button leads to a place: to one of an office, or of one reporter. */
export interface DrawPlace {
  office: 'ringkasan.status' | 'ringkasan.program';
  reporter: 'ringkasan.pelapor' | 'ringkasan.capaian';
}

function choiceButtons(turn: Turn, found: readonly NamedPlace[], draw: DrawPlace): Button[] {
  const months = new Set(found.map(({ month }) => month)).size > 1;
  const offices = new Set(found.map(({ action }) => action.office.id)).size > 1;
  return found.map(({ action: { office }, month, reporter }) => {
    const at: PayloadOf<'ringkasan.status'> = { office: office.id, month };
    const label = [
      ...(reporter === undefined ? [] : [reporterLabel(reporter)]),
      ...(months || reporter === undefined ? [monthYear(turn.say, month)] : []),
      ...(offices ? [office.name] : []),
    ].join(' · ');
    return reporter === undefined
      ? statusButton(label, draw.office, at)
      : statusButton(label, draw.reporter, { ...at, reporter: reporter.id });
  });
}
