import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKecamatan } from '../../../src/app/kantor/area-data.ts';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { unitKinds } from '../../../src/domain/kantor/role-unit.ts';
import { ROLES } from '../../../src/domain/kantor/roles.ts';
import { FEATURES } from '../../../src/edge/routing/features.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import { explore, rejected } from '../../support/e2e/explore-screens.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

/** Sentani (WIT) has kampung and kelurahan, Gambir (WIB) has kelurahan only; neither has a plan yet. */
const OFFICE = [
  ['91.03.01', 7_900_101],
  ['31.71.01', 7_900_102],
] as const;

let office: TestOffice;
beforeAll(async () => {
  // Friday 07.30 in Sentani, 05.30 in Jakarta.
  office = await startOffice({ now: '2026-04-09T22:30:00Z' });
  for (const [kode, telegramId] of OFFICE) await prepare(kode, telegramId);
});
afterAll(() => office.stop());

/** The office as `prepare` makes it, with one person who holds every role that can be given there. */
async function prepare(kode: string, telegramId: number): Promise<void> {
  const now = Temporal.Instant.from('2026-01-05T01:00:00Z');
  const data = await readKecamatan(kode);
  if (!data.ok) throw new Error(`no kecamatan ${kode}`);
  await transact(office.db.prisma, async (tx) => {
    const { officeId } = await prepareOffice(tx, data.value, now);
    const at = new Date(now.epochMilliseconds);
    const personId = await savePerson(tx, { telegramId, name: 'Perangkat', now: at });
    for (const role of ROLES) {
      const kind = unitKinds(role);
      const unit =
        kind && (await tx.reporterUnit.findFirst({ where: { officeId, kind: { in: [...kind] } } }));
      if (kind !== undefined && unit === null) continue;
      await insertAssignment(tx, { personId, officeId, role, reporterId: unit?.id, plt: false, now: at });
    }
  });
  office.emulator.user({ id: telegramId, firstName: 'Perangkat', started: true });
}

const COMMANDS = FEATURES.flatMap((one) => one.command ?? []).map(({ name }) => `/${name}`);

test.each(OFFICE)(
  'before its plan is there every command of %s is answered',
  async (_kode, telegramId) => {
    const who = office.emulator.person(telegramId);
    for (const command of COMMANDS) {
      const before = who.messages().length;
      await who.say(command);
      expect(who.messages().length, command).toBeGreaterThan(before + 1);
    }
    await explore(who, COMMANDS);
    await office.settle();
    expect(rejected(office.emulator)).toEqual([]);
    expect(office.log).toEqual([]);
    expect(who.transcript()).not.toMatch(/Semua sudah melapor|Tidak ada yang kurang/);
  },
  60_000,
);

test('nobody is reminded of what nobody has asked, and there is no digest about nothing', async () => {
  for (const zone of ['+09:00', '+07:00']) {
    office.clock.set(`2026-04-13T08:05:00${zone}`);
    await office.tick();
  }
  const { prisma } = office.db;
  const own = OFFICE.map(([, telegramId]) => telegramId);
  expect(await prisma.outbox.count({ where: { chatId: { in: own }, kind: { not: 'jawaban' } } })).toBe(0);
  expect(office.log).toEqual([]);
});
