import { Temporal } from 'temporal-polyfill';
import { loadExample } from '../../../src/app/example/load-example.ts';
import { unitKinds } from '../../../src/domain/kantor/role-unit.ts';
import { ROLES, type Role } from '../../../src/domain/kantor/roles.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { startOffice, type TestOffice } from '../office/office.ts';

/** A role of somebody of the stage. */
interface RoleHere {
  officeId: number;
  role: Role;
}

/** Somebody who types and presses, with the roles that are in force. */
export interface StagePerson {
  name: string;
  user: TelegramUser;
  roles: RoleHere[];
}

/** Two offices in one database, with somebody for every role of each, and people without any. */
export interface TwoOffices {
  office: TestOffice;
  people: StagePerson[];
  /** Words that only an office's own people may read, by office. */
  secrets: Map<number, RegExp>;
}

const GIVEN = new Date('2026-01-05T01:00:00Z');
const YESTERDAY = '2026-04-01';
const NOW = '2026-04-02T09:00:00+07:00';

/** How a role of the stage ended, if it did. */
type Ended = 'dicabut' | 'habis' | undefined;

async function give(tx: Tx, personId: number, { officeId, role }: RoleHere, ended: Ended): Promise<void> {
  const kind = unitKinds(role);
  const unit = kind && (await tx.reporterUnit.findFirst({ where: { officeId, kind: { in: [...kind] } } }));
  if (kind !== undefined && !unit) throw new Error(`office ${officeId} has no unit for ${role}`);
  const term = ended === 'habis' ? { plt: true, until: YESTERDAY } : { plt: false };
  const id = await insertAssignment(tx, {
    personId,
    officeId,
    role,
    reporterId: unit?.id,
    ...term,
    now: GIVEN,
  });
  if (ended === 'dicabut') await tx.assignment.update({ where: { id }, data: { endedAt: GIVEN } });
}

/** Names of an office that stand in no sentence of the program and at no other office. */
async function secretsOf(office: TestOffice, own: number, others: readonly number[]): Promise<RegExp> {
  const names = async (id: number) => {
    const loaded = await loadOffice(office.db.prisma, id);
    const desa = loaded!.reporters.filter(({ kind }) => kind === 'desa').map((one) => one.namaPendek);
    return [...desa, loaded!.name];
  };
  const foreign = (await Promise.all(others.map(names))).flat().join(' ');
  const unique = (await names(own)).filter((one) => one.length >= 6 && !foreign.includes(one));
  return new RegExp(`\\b(${unique.join('|')})\\b`, 'i');
}

/** Opens the stage: Perak with its reports, and Kemangkon. */
export async function startTwoOffices(): Promise<TwoOffices> {
  const office = await startOffice({ now: NOW, content: NOW });
  const perak = office.officeId;
  const since = Temporal.Instant.from('2026-01-02T00:00:00Z');
  const { officeId: other } = await transact(office.db.prisma, (tx) => loadExample(tx, 'kemangkon', since));
  let id = 7_800_001;
  const people: StagePerson[] = [];
  const add = async (name: string, roles: RoleHere[], ended?: Ended) => {
    const user = office.emulator.user({ id: id++, firstName: name, started: true });
    await transact(office.db.prisma, async (tx) => {
      if (roles.length === 0) return;
      const personId = await savePerson(tx, { telegramId: user.id, name, now: GIVEN });
      for (const role of roles) await give(tx, personId, role, ended);
    });
    people.push({ name, user, roles: ended === undefined ? roles : [] });
  };
  for (const officeId of [perak, other])
    for (const role of ROLES) await add(`${role} ${officeId}`, [{ officeId, role }]);
  await add('dicabut', [{ officeId: perak, role: 'sekcam' }], 'dicabut');
  await add('plt habis', [{ officeId: perak, role: 'kasubbag' }], 'habis');
  await add('asing', []);
  await add('dua kantor', [
    { officeId: perak, role: 'operator_desa' },
    { officeId: other, role: 'sekcam' },
  ]);
  const secrets = new Map([
    [perak, await secretsOf(office, perak, [other])],
    [other, await secretsOf(office, other, [perak])],
  ]);
  return { office, people, secrets };
}
