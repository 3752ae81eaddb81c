import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { ExampleName } from '../../../src/app/example/load-example.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { insertMissingUnits, prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import type { Role } from '../../../src/domain/kantor/roles.ts';
import type { SeenMessage } from '../../../src/emulator/people/seen-message.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { projectFile } from '../../../src/project-root.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import type { TestOffice } from '../office/office.ts';

/** Bytes of an example's document. */
export function document(name: ExampleName): Uint8Array {
  return readFileSync(projectFile('prisma', 'contoh', name, 'sumber.txt'));
}

/** An office with its desa and units and no plan, and a person with a role there. */
export async function officeWithoutPlan(
  office: TestOffice,
  name: ExampleName,
  { telegramId, role }: { telegramId: number; role: Role },
): Promise<{ officeId: number; person: TelegramUser }> {
  const example = readExample(name);
  const now = Temporal.Instant.from('2026-01-05T01:00:00Z');
  const officeId = await transact(office.db.prisma, async (tx) => {
    const ready = await prepareOffice(tx, example.wilayah, now);
    await insertMissingUnits(tx, ready.officeId, example.unit, now);
    return ready.officeId;
  });
  const person = await newOfficer(office, officeId, { telegramId, role });
  return { officeId, person };
}

/** One more person with a role at an office. */
export async function newOfficer(
  office: TestOffice,
  officeId: number,
  { telegramId, role }: { telegramId: number; role: Role },
): Promise<TelegramUser> {
  const at = new Date('2026-01-05T01:00:00Z');
  await transact(office.db.prisma, async (tx) => {
    const personId = await savePerson(tx, { telegramId, name: `Petugas ${telegramId}`, now: at });
    await insertAssignment(tx, { personId, officeId, role, plt: false, now: at });
  });
  return office.emulator.user({ id: telegramId, firstName: 'Petugas', started: true });
}

/** Payloads of the buttons under a message. */
export function buttons(message: SeenMessage): string[] {
  return message.inlineKeyboard.flat().flatMap((one) => ('callback_data' in one ? one.callback_data : []));
}
