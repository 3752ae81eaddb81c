import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../../src/app/action.ts';
import { rolesInForce } from '../../../src/app/petugas/roles-in-force.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import type { Role } from '../../../src/domain/kantor/roles.ts';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import {
  assignmentsOfTelegram,
  insertAssignment,
  savePerson,
} from '../../../src/store/kantor/assignments.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import type { OutboxMessage } from '../../../src/store/pesan/outbox.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../database/database.ts';
import { exampleDatabase } from '../database/example-database.ts';

/** Somebody with a role. */
export interface TestPerson {
  id: number;
  name: string;
  telegramId: number;
  assignmentId: number;
}

/** The example office in a database of its own, without people; and what a use case needs to run. */
export interface PeopleOffice {
  db: FreshDatabase;
  officeId: number;
  say: ReturnType<typeof createTranslator>;
  office(): Promise<Office>;
  desa(name: string): Promise<number>;
  give(
    name: string,
    role: Role,
    more?: { reporterId?: number; plt?: boolean; until?: string },
  ): Promise<TestPerson>;
  /** Does one use case in one transaction, as this person; what it sends is added to `sent`. */
  as<T>(person: TestPerson, now: string, work: (action: OfficerAction) => Promise<T>): Promise<T>;
  sent: OutboxMessage[];
}

/** An instant in the office's zone, from `2026-04-06T09:00`. */
export const wib = (local: string) => Temporal.Instant.from(`${local}:00+07:00`);

let nextTelegramId = 8_000_001;

export async function peopleOffice(): Promise<PeopleOffice> {
  const db = await exampleDatabase('perak');
  const say = createTranslator('id');
  const sent: OutboxMessage[] = [];
  const run = <T>(work: (tx: Tx) => Promise<T>) => transact(db.prisma, work);
  const { officeId } = db;
  const office = async () => {
    const found = await run((tx) => loadOffice(tx, officeId));
    if (found === undefined) throw new Error('the example office is gone');
    return found;
  };
  return {
    db,
    officeId,
    say,
    sent,
    office,
    async desa(name) {
      const found = (await office()).reporters.find((one) => one.namaPendek === name);
      if (found === undefined) throw new Error(`no desa ${name}`);
      return found.id;
    },
    async give(name, role, { reporterId, plt = false, until } = {}) {
      const telegramId = nextTelegramId++;
      const now = new Date(wib('2026-01-05T08:00').epochMilliseconds);
      return await run(async (tx) => {
        const id = await savePerson(tx, { telegramId, name, now });
        const assignmentId = await insertAssignment(tx, {
          personId: id,
          officeId,
          role,
          reporterId,
          plt,
          until,
          now,
        });
        return { id, name, telegramId, assignmentId };
      });
    },
    async as(person, now, work) {
      const current = await office();
      const { id, name, telegramId } = person;
      const all = await run((tx) => assignmentsOfTelegram(tx, telegramId));
      const officer = { id, name, telegramId, assignments: rolesInForce(all, wib(now), current.zone) };
      const send = (message: OutboxMessage) => void sent.push(message);
      return await run((tx) => work({ tx, now: wib(now), say, send, office: current, officer }));
    },
  };
}
