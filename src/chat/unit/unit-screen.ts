import type { OfficerAction } from '../../app/action.ts';
import { listOfficers } from '../../app/petugas/list-officers.ts';
import { subKegiatanOf } from '../../app/unit/owned-nodes.ts';
import { canResume } from '../../app/unit/resume-unit.ts';
import { addMonths, type Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { PlanNode, Reporter } from '../../domain/rencana/plan.ts';
import { button } from '../../text/buttons/button.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd, listOfMany } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';

/** Sub kegiatan that are told by name. */
const SUB_SHOWN = 12;

/** Since when a unit is there and until when, and what it was called before. */
function spanLines(say: Say, { office }: OfficerAction, unit: Reporter): string[] {
  const { since, until, successorId, names = [] } = unit;
  const next = officeReporter(office, successorId)?.name;
  const former = names.filter(({ name }) => name !== unit.name).map(({ name }) => name);
  return [
    ...(since === undefined ? [] : [say('unit-sejak', { month: monthYear(say, since) })]),
    ...(until === undefined
      ? []
      : [
          say('unit-berakhir', {
            month: monthYear(say, addMonths(until, 1)),
            next: next ?? 'tidak',
          }),
        ]),
    ...(former.length === 0 ? [] : [say('unit-nama-lama', { list: listAnd(say, [...new Set(former)]) })]),
  ];
}

/** What a unit is going to report beside what it reports already, by the month with which it begins. */
function comingLines(
  say: Say,
  unit: Reporter,
  months: readonly Month[],
  ownedIn: (month: Month) => readonly PlanNode[],
): string[] {
  if (unit.until !== undefined) return [];
  return months.slice(1).flatMap((month, index) => {
    const before = new Set(ownedIn(months[index]!).map(({ key }) => key));
    const fresh = ownedIn(month).filter(({ key }) => !before.has(key));
    const list = listAnd(
      say,
      fresh.map(({ namaPendek }) => namaPendek),
    );
    return fresh.length === 0 ? [] : [say('unit-sub-akan', { month: monthYear(say, month), list })];
  });
}

function ownedLine({ say, now }: Turn, { office }: OfficerAction, unit: Reporter): string[] {
  if (unit.kind === 'desa') return [];
  const month = unit.until ?? changeMonths(office, now)[0];
  const ownedIn = (one: Month) => subKegiatanOf(office, one).filter(({ ownerId }) => ownerId === unit.id);
  const owned = ownedIn(month);
  const coming = comingLines(say, unit, changeMonths(office, now), ownedIn);
  if (owned.length === 0) return [...(coming.length > 0 ? coming : [say('unit-tanpa-sub')])];
  const names = owned.map(({ namaPendek }) => namaPendek);
  return [say('unit-sub', { count: owned.length, list: listOfMany(say, names, SUB_SHOWN) }), ...coming];
}

/** At most three ways on: another name, what it reports, its end; of a unit that ended the way back. */
function ways(say: Say, act: OfficerAction, unit: Reporter): Button[][] {
  const { office } = act;
  const which = { office: office.id, unit: unit.id };
  const seen = { ...which, revision: office.lastChange };
  if (unit.until !== undefined)
    return canResume(act, unit) ? [[button(say('unit-jalan-lanjut'), 'unit.lanjut', seen)]] : [];
  const rename = button(say('unit-jalan-nama'), 'unit.nama', seen);
  if (unit.kind === 'desa')
    return [
      [rename, button(say('unit-jalan-gabung'), 'unit.penerus', which)],
      [button(say('unit-jalan-kelurahan'), 'unit.akhiri', { ...which, next: 'kelurahan' })],
    ];
  const give = office.plans.length > 0 ? [button(say('unit-jalan-sub'), 'unit.sub', seen)] : [];
  return [[rename, ...give], [button(say('unit-jalan-akhiri'), 'unit.penerus', which)]];
}

/** One unit: since when, who reports for it, what it reports, and what can be changed. */
export async function unitScreen(
  turn: Turn,
  act: OfficerAction,
  unit: Reporter,
  notes: readonly string[] = [],
): Promise<Message> {
  const { say } = turn;
  const { row } = await listOfficers(act);
  const officers = row.filter(({ reporter }) => reporter?.id === unit.id).map((one) => one.assignment.name);
  const sort = unit.kind === 'desa' ? 'desa' : 'unit';
  const back = button(say('status-kembali'), 'unit.daftar', { office: act.office.id, sort });
  return {
    title: unit.name,
    text: [
      ...(notes.length > 0 ? [...notes, ''] : []),
      say('unit-kode', { kode: unit.kode }),
      ...spanLines(say, act, unit),
      officers.length === 0
        ? say('unit-tanpa-petugas')
        : say('unit-petugas', { list: listAnd(say, [...new Set(officers)]) }),
      ...ownedLine(turn, act, unit),
    ].join('\n'),
    buttons: [...ways(say, act, unit), [back]],
  };
}
