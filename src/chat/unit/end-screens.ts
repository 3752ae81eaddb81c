import type { OfficerAction } from '../../app/action.ts';
import { type EndFacts, endFacts, possibleSuccessors, type Successor } from '../../app/unit/end-facts.ts';
import { endUnit } from '../../app/unit/end-unit.ts';
import { ownedFrom } from '../../app/unit/owned-nodes.ts';
import { resumeUnit } from '../../app/unit/resume-unit.ts';
import { openUnit } from '../../app/unit/unit-change.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pageButtons, shortLabel } from '../shared/buttons.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { monthButtons } from './month-buttons.ts';
import { unitScreen } from './unit-screen.ts';

/** Who goes on, as a button carries it; 0 stands for nobody. */
type Next = PayloadOf<'unit.akhiri'>['next'];

const successorOf = (next: Next): Successor =>
  next === 'kelurahan' ? next : next === 0 ? undefined : { id: next };

/** Who goes on in the place of a unit; one that reports nothing is not asked about. */
export async function tapSuccessor(
  turn: Turn,
  { office: officeId, unit: unitId, page = 0 }: PayloadOf<'unit.penerus'>,
): Promise<void> {
  const { say } = turn;
  const act = await inOffice(turn, officeId, 'unit');
  if (act === undefined) return;
  const { office } = act;
  const unit = openUnit(office, unitId);
  if (unit === undefined) return turn.toast(sayRefusal(say, { code: 'unit-tidak-ada' }));
  const which = { office: officeId, unit: unitId };
  const [since] = changeMonths(office, turn.now);
  const owned = ownedFrom(office, unit.id, since).filter(({ level }) => level === 'sub_kegiatan');
  if (unit.kind !== 'desa' && owned.length === 0) return await showEnd(turn, act, { ...which, next: 0 });
  const buttons: Button[] = possibleSuccessors(office, unit, since).map((one) =>
    button(shortLabel(one.namaPendek), 'unit.akhiri', { ...which, next: one.id }),
  );
  const move = (to: number) => buttonData('unit.penerus', { ...which, page: to });
  const none = button(say('unit-tombol-tanpa-penerus'), 'unit.akhiri', { ...which, next: 0 });
  turn.changeMessage({
    title: unit.name,
    text:
      unit.kind === 'desa'
        ? say('unit-tanya-gabung', { unit: unit.name })
        : say('unit-tanya-penerus', { unit: unit.name, count: owned.length }),
    buttons: [
      ...pageButtons(say, buttons, { number: page, perPage: 20, perRow: 2, move }),
      [...(unit.kind === 'desa' ? [none] : []), button(say('status-kembali'), 'unit.satu', which)],
    ],
  });
}

/** What its end would mean. */
export async function tapEnd(turn: Turn, payload: PayloadOf<'unit.akhiri'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'unit');
  if (act !== undefined) await showEnd(turn, act, payload);
}

async function showEnd(
  turn: Turn,
  act: OfficerAction,
  { unit: unitId, next, since }: PayloadOf<'unit.akhiri'>,
): Promise<void> {
  const facts = await endFacts(act, unitId, successorOf(next), since);
  if (facts.ok) return turn.changeMessage(endScreen(turn, act, facts.value, next));
  const unit = officeReporter(act.office, unitId);
  if (unit === undefined) return turn.toast(sayRefusal(turn.say, facts.refusal));
  turn.changeMessage(await unitScreen(turn, act, unit, [sayRefusal(turn.say, facts.refusal)]));
}

function endScreen(
  { say }: Turn,
  { office }: OfficerAction,
  facts: EndFacts,
  next: Next,
  notes?: string,
): Message {
  const { unit, since, choices, owned, begun, invitations, fingerprint } = facts;
  const month = monthYear(say, since);
  const which = { office: office.id, unit: unit.id };
  const sub = owned.filter(({ level }) => level === 'sub_kegiatan').map(({ namaPendek }) => namaPendek);
  const now = button(say('unit-tombol-akhiri-ya', { month }), 'unit.akhiri_ya', {
    ...{ ...which, next, since, seen: office.lastChange, revision: fingerprint },
  });
  const others = monthButtons(
    say,
    choices.filter((one) => one !== since),
    (one) => buttonData('unit.akhiri', { ...which, next, since: one }),
  );
  const kind = unit.kind === 'desa' ? 'desa' : 'unit';
  return {
    ...(notes === undefined ? {} : { begin: notes }),
    title: unit.name,
    text: [
      next === 'kelurahan'
        ? say('unit-akhir-kelurahan', { month, name: unit.namaPendek })
        : facts.successor && kind === 'desa'
          ? say('unit-akhir-gabung', { month, next: facts.successor.name })
          : say('unit-akhir', { month }),
      say('unit-akhir-lama', { month, unit: unit.name }),
      ...(sub.length > 0
        ? [say('unit-akhir-sub', { next: facts.successor!.name, count: sub.length, list: listAnd(say, sub) })]
        : []),
      ...begun.map((one) =>
        say(`unit-akhir-draf-${kind}`, { month: monthYear(say, one.month), count: one.answers }),
      ),
      ...(invitations > 0 ? [say('unit-akhir-undangan', { count: invitations })] : []),
    ].join('\n'),
    buttons: [
      [now],
      ...(others.length > 0 ? [others] : []),
      [button(say('status-kembali'), 'unit.satu', which)],
    ],
  };
}

/** The end taken, with what it means seen. */
export async function tapEndNow(
  turn: Turn,
  { office, unit, next, since, seen, revision }: PayloadOf<'unit.akhiri_ya'>,
): Promise<void> {
  const { say } = turn;
  const act = await inOffice(turn, office, 'unit', seen);
  if (act === undefined) return;
  const outcome = await endUnit(act, unit, { successor: successorOf(next), since, fingerprint: revision });
  if (!outcome.ok && outcome.refusal.code === 'pengaturan-berubah')
    return turn.changeMessage(endScreen(turn, act, outcome.refusal.facts, next, say('unit-berubah')));
  const current = await asItStands(turn, act);
  const ended = officeReporter(current.office, unit);
  if (ended === undefined) return turn.toast(say('button-unknown'));
  const note = outcome.ok
    ? say('unit-diakhiri', { month: monthYear(say, since), next: outcome.value.next ?? 'tidak' })
    : sayRefusal(say, outcome.refusal);
  turn.changeMessage(await unitScreen(turn, current, ended, [note]));
}

/** The end taken back. */
export async function tapResume(
  turn: Turn,
  { office, unit: id, revision }: PayloadOf<'unit.lanjut'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'unit', revision);
  if (act === undefined) return;
  const outcome = await resumeUnit(act, id);
  const current = await asItStands(turn, act);
  const unit = officeReporter(current.office, id);
  if (unit === undefined) return turn.toast(turn.say('button-unknown'));
  const note = outcome.ok ? turn.say('unit-dilanjutkan') : sayRefusal(turn.say, outcome.refusal);
  turn.changeMessage(await unitScreen(turn, current, unit, [note]));
}
