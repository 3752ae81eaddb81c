import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../../src/app/pelaku.ts';
import { yangBerlaku } from '../../../src/app/petugas/roles-in-force.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Peran } from '../../../src/domain/peran.ts';
import { assignmentsOfTelegram, insertAssignment, savePerson } from '../../../src/store/assignments.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import type { OutboxMessage } from '../../../src/store/outbox.ts';
import { type Tx, transact } from '../../../src/store/tx.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { exampleDatabase } from '../../support/example-database.ts';

/** Somebody with a role. */
export interface TestPerson {
  id: number;
  nama: string;
  telegramId: number;
  penugasanId: number;
}

/** The example office in a database of its own, without people; and what a use case needs to run. */
export interface PeopleOffice {
  db: FreshDatabase;
  officeId: number;
  say: ReturnType<typeof createTranslator>;
  kantor(): Promise<Kantor>;
  desa(nama: string): Promise<number>;
  give(
    nama: string,
    peran: Peran,
    more?: { pelaporId?: number; plt?: boolean; sampai?: string },
  ): Promise<TestPerson>;
  /** Does one use case in one transaction, as this person; what it sends is added to `sent`. */
  as<T>(person: TestPerson, now: string, work: (tindakan: TindakanPetugas) => Promise<T>): Promise<T>;
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
  const kantor = async () => {
    const found = await run((tx) => loadKantor(tx, officeId));
    if (found === undefined) throw new Error('the example office is gone');
    return found;
  };
  return {
    db,
    officeId,
    say,
    sent,
    kantor,
    async desa(nama) {
      const found = (await kantor()).pelapor.find((one) => one.namaPendek === nama);
      if (found === undefined) throw new Error(`no desa ${nama}`);
      return found.id;
    },
    async give(nama, peran, { pelaporId, plt = false, sampai } = {}) {
      const telegramId = nextTelegramId++;
      const now = new Date(wib('2026-01-05T08:00').epochMilliseconds);
      return await run(async (tx) => {
        const id = await savePerson(tx, { telegramId, nama, now });
        const penugasanId = await insertAssignment(tx, {
          personId: id,
          officeId,
          peran,
          pelaporId,
          plt,
          sampai,
          now,
        });
        return { id, nama, telegramId, penugasanId };
      });
    },
    async as(person, now, work) {
      const kini = await kantor();
      const { id, nama, telegramId } = person;
      const semua = await run((tx) => assignmentsOfTelegram(tx, telegramId));
      const petugas = { id, nama, telegramId, penugasan: yangBerlaku(semua, wib(now), kini.zona) };
      const kirim = (message: OutboxMessage) => void sent.push(message);
      return await run((tx) => work({ tx, now: wib(now), say, kirim, kantor: kini, petugas }));
    },
  };
}
