import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { type TermStage, termStage } from '../../domain/kantor/acting-term.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { roleDenial } from '../../domain/kantor/role-rules.ts';
import { hasRight, type Role } from '../../domain/kantor/roles.ts';
import type { Tx } from '../../store/database/tx.ts';
import { type HeldAssignment, lockPeople, officeAssignments } from '../../store/kantor/assignments.ts';
import { type OutboxMessage, writeMessages } from '../../store/pesan/outbox.ts';
import { button } from '../../text/buttons/button.ts';
import { dayDate } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { endRole } from '../petugas/end-role.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import { notice } from '../petugas/tell-person.ts';
import type { OfficeWork } from './remind-on-schedule.ts';

/** An end that lies further back is recorded, but is no news any more. */
const NEWS_DAYS = 14;

/** An acting role whose end is to be told, with everybody's roles as they are without it. */
interface EndingTerm {
  officeWork: OfficeWork;
  plt: HeldAssignment;
  until: Temporal.PlainDate;
  stage: TermStage;
  /** Roles of the others that are in force today. */
  other: readonly HeldAssignment[];
  /** Of those, who holds the same role of the same unit. */
  sameRole: readonly HeldAssignment[];
}

const todayAt = ({ office, now }: OfficeWork) => dateIn(now, office.zone);

/** Who hears of it beside the person: kasubbag and sekcam, and the camat about a sekcam. */
function listeners({ plt, other }: EndingTerm): HeldAssignment[] {
  const role: Role[] = plt.role === 'sekcam' ? ['kasubbag', 'sekcam', 'camat'] : ['kasubbag', 'sekcam'];
  const heads = other.filter((one) => role.includes(one.role) && one.personId !== plt.personId);
  return [...new Map(heads.map((one) => [one.personId, one])).values()];
}

function words(term: EndingTerm) {
  const { officeWork, plt, until } = term;
  return {
    name: plt.name,
    role: roleLabel(officeWork.say, plt, officeReporter(officeWork.office, plt.reporterId)),
    office: officeWork.office.name,
    date: dayDate(officeWork.say, until),
    day: todayAt(officeWork).until(until).days,
  };
}

/** What follows for the office: who holds the role then, or that nobody does, and whether anybody manages its people. */
function consequence(term: EndingTerm): string[] {
  const { officeWork, other, sameRole } = term;
  const { say, office } = officeWork;
  const name = sameRole.map((one) => one.name).join(', ');
  const { role } = words({ ...term, plt: { ...term.plt, plt: false } });
  const lines = [sameRole.length > 0 ? say('plt-kembali', { role, name }) : say('plt-kosong', { role })];
  const isManaged = other.some((one) => hasRight(one.role, 'petugas'));
  if (!isManaged) lines.push(say('plt-tanpa-pengelola', { kode: office.wilayah }));
  return lines;
}

function wordsForHead(term: EndingTerm, head: HeldAssignment): Message {
  const { officeWork, plt, other, stage } = term;
  const { say, office } = officeWork;
  const isOver = stage === 'berakhir';
  const text = [say(isOver ? 'plt-pimpinan-berakhir' : 'plt-pimpinan', words(term)), ...consequence(term)];
  const assignments = other.filter((one) => one.personId === head.personId);
  const target = { role: plt.role, holderId: plt.personId };
  const may = roleDenial({ id: head.personId, assignment: assignments }, 'perpanjang', target) === undefined;
  if (isOver || !may) return { text: text.join('\n') };
  const place = { office: office.id, assignment: plt.id, revision: 0 };
  return { text: text.join('\n'), buttons: [[button(say('petugas-perpanjang'), 'petugas.panjang', place)]] };
}

function termMessages(term: EndingTerm): OutboxMessage[] {
  const { officeWork, plt, until, stage, sameRole } = term;
  const { say } = officeWork;
  const key = (personId: number) => `plt-${plt.id}-${until}-${stage}-${personId}`;
  const isOver = stage === 'berakhir';
  const personNotice = [
    say(isOver ? 'plt-anda-berakhir' : 'plt-anda', words(term)),
    // That nobody is left to manage the office is for the last one to know.
    ...(hasRight(plt.role, 'petugas') ? consequence(term).slice(1) : []),
  ];
  const headHolders = listeners(term);
  const notified = new Set(headHolders.map((one) => one.personId));
  const fixed = isOver ? sameRole.filter((one) => !notified.has(one.personId)) : [];
  return [
    notice(plt.telegramId, { text: personNotice.join('\n') }, key(plt.personId)),
    ...headHolders.map((one) => notice(one.telegramId, wordsForHead(term, one), key(one.personId))),
    ...fixed.map((one) =>
      notice(one.telegramId, { text: say('plt-kembali-kepada-anda', words(term)) }, key(one.personId)),
    ),
  ];
}

/**
 * Tells the end of the acting roles of an office: seven days and one day before, on the last day, and after it, when the
 * role also ends in the record with the open invitations made under it. What was extended or ended meanwhile is judged as
 * it is now; what was told is not told again.
 * @returns a note for the log of runs
 */
export async function announcePltTerms(tx: Tx, officeWork: OfficeWork): Promise<string> {
  const { office, now, say } = officeWork;
  await lockPeople(tx, office.id);
  const all = await officeAssignments(tx, office.id);
  const inForce = rolesInForce(all, now, office.zone);
  const messages: OutboxMessage[] = [];
  let ended = 0;
  for (const plt of all.filter((one) => one.plt && one.until !== undefined)) {
    const term = pltTerm(officeWork, plt, inForce);
    if (term === undefined) continue;
    if (term.stage === 'berakhir') {
      await endRole({ tx, now, say, send: () => undefined }, { office, old: plt, by: 'program' });
      ended += 1;
      if (term.until.until(todayAt(officeWork)).days > NEWS_DAYS) continue;
    }
    messages.push(...termMessages(term));
  }
  const written = await writeMessages(tx, messages, { now: asDate(now) });
  return `${written.length} messages, ${ended} acting roles ended`;
}

function pltTerm(
  officeWork: OfficeWork,
  plt: HeldAssignment,
  inForce: readonly HeldAssignment[],
): EndingTerm | undefined {
  const { office } = officeWork;
  const until = Temporal.PlainDate.from(plt.until ?? '');
  const start = dateIn(Temporal.Instant.fromEpochMilliseconds(plt.start.getTime()), office.zone);
  const stage = termStage({ until, start }, todayAt(officeWork), office);
  if (stage === undefined) return undefined;
  // Acting roles that end no later are gone by then.
  const other = inForce.filter(
    (one) => one.id !== plt.id && (one.until === undefined || one.until > until.toString()),
  );
  const sameRole = other.filter((one) => one.role === plt.role && one.reporterId === plt.reporterId);
  return { officeWork, plt, until, stage, other, sameRole };
}
