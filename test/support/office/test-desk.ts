import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../../src/app/action.ts';
import { openSheet, type Sheet } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import type { Role } from '../../../src/domain/kantor/roles.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import type { OutboxMessage } from '../../../src/store/pesan/outbox.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { freshDatabase } from '../database/database.ts';
import { type OfficeDatabase, peopledDatabase } from '../database/example-database.ts';

const say = createTranslator('id');

/** A person and a sheet, for one use case on the real database. */
export interface AtDesk {
  act: OfficerAction;
  sheet: Sheet;
  send: OutboxMessage[];
}

export interface Who {
  /** Code of the reporter unit. */
  reporter?: string;
  month?: Month;
  /** e.g. '2026-04-01T08:00:00+07:00' */
  now?: string;
  name?: string;
  role?: Role;
}

/**
 * The example office on a database of its own.
 * @param content reports that came in before this instant are there; by default those of January and February
 */
export async function testDesk({ content = '2026-04-01T00:00:00+07:00' } = {}) {
  return desk(await peopledDatabase(Temporal.Instant.from(content)));
}

/** Another one, as an earlier one was left: what many tests of a file begin with is done once. */
export async function mejaSalinan({ name, officeId }: Pick<OfficeDatabase, 'name' | 'officeId'>) {
  return desk({ ...(await freshDatabase({ template: name })), officeId });
}

function desk(db: OfficeDatabase) {
  const { officeId } = db;

  /** Does something at the table, in one transaction. */
  async function at<T>(work: (desk: AtDesk) => Promise<T>, who: Who = {}): Promise<T> {
    const { reporter = '35.17.01.2006', month = '2026-03', now = '2026-04-01T08:00:00+07:00' } = who;
    const { name = 'Operator Desa Sembung', role = 'operator_desa' } = who;
    return await transact(db.prisma, async (tx) => {
      const office = (await loadOffice(tx, officeId))!;
      const unit = office.reporters.find((one) => one.kode === reporter)!;
      const person = await tx.person.findFirstOrThrow({ where: { name }, include: { assignments: true } });
      const assignment = person.assignments.map((one) => ({
        id: one.id,
        officeId,
        role,
        reporterId: one.reporterId ?? undefined,
        plt: false,
      }));
      const send: OutboxMessage[] = [];
      const act: OfficerAction = {
        tx,
        say,
        office,
        now: Temporal.Instant.from(now),
        officer: { id: person.id, name, telegramId: Number(person.telegramId), assignments: assignment },
        send: (message) => void send.push(message),
      };
      const sheet = (await openSheet(tx, office, unit, month))!;
      return await work({ act, sheet, send });
    });
  }
  return {
    db,
    officeId,
    at,
    /** Nobody works at it any more: it can be copied. */
    close: () => db.close(),
    stop: () => db.drop(),
  };
}
