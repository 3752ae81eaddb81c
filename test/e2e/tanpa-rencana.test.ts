import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKecamatan } from '../../src/app/kantor/area-data.ts';
import { siapkanKantor } from '../../src/app/kantor/siapkan-kantor.ts';
import { jenisUnit } from '../../src/app/pendaftaran/role-unit.ts';
import { PERAN } from '../../src/domain/peran.ts';
import { FITUR } from '../../src/edge/fitur.ts';
import { insertAssignment, savePerson } from '../../src/store/assignments.ts';
import { transact } from '../../src/store/tx.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { ditolak, jelajahi } from './jelajah.ts';

/** Sentani (WIT) has kampung and kelurahan, Gambir (WIB) has kelurahan only; neither has a plan yet. */
const KANTOR = [
  ['91.03.01', 7_900_101],
  ['31.71.01', 7_900_102],
] as const;

let office: TestOffice;
beforeAll(async () => {
  // Friday 07.30 in Sentani, 05.30 in Jakarta.
  office = await startOffice({ now: '2026-04-09T22:30:00Z' });
  for (const [kode, telegramId] of KANTOR) await siapkan(kode, telegramId);
});
afterAll(() => office.stop());

/** The office as `siapkan` makes it, with one person who holds every role that can be given there. */
async function siapkan(kode: string, telegramId: number): Promise<void> {
  const now = Temporal.Instant.from('2026-01-05T01:00:00Z');
  const data = await readKecamatan(kode);
  if (!data.ok) throw new Error(`no kecamatan ${kode}`);
  await transact(office.db.prisma, async (tx) => {
    const { officeId } = await siapkanKantor(tx, data.value, now);
    const at = new Date(now.epochMilliseconds);
    const personId = await savePerson(tx, { telegramId, nama: 'Perangkat', now: at });
    for (const peran of PERAN) {
      const jenis = jenisUnit(peran);
      const unit =
        jenis && (await tx.reporterUnit.findFirst({ where: { officeId, jenis: { in: [...jenis] } } }));
      if (jenis !== undefined && unit === null) continue;
      await insertAssignment(tx, { personId, officeId, peran, pelaporId: unit?.id, plt: false, now: at });
    }
  });
  office.emulator.user({ id: telegramId, firstName: 'Perangkat', started: true });
}

const PERINTAH = FITUR.flatMap((one) => one.perintah ?? []).map(({ nama }) => `/${nama}`);

test.each(KANTOR)(
  'before its plan is there every command of %s is answered',
  async (_kode, telegramId) => {
    const siapa = office.emulator.person(telegramId);
    for (const perintah of PERINTAH) {
      const before = siapa.messages().length;
      await siapa.say(perintah);
      expect(siapa.messages().length, perintah).toBeGreaterThan(before + 1);
    }
    await jelajahi(siapa, PERINTAH);
    await office.settle();
    expect(ditolak(office.emulator)).toEqual([]);
    expect(office.log).toEqual([]);
    expect(siapa.transcript()).not.toMatch(/Semua sudah melapor|Tidak ada yang kurang/);
  },
  60_000,
);

test('nobody is reminded of what nobody has asked, and there is no digest about nothing', async () => {
  for (const zona of ['+09:00', '+07:00']) {
    office.clock.set(`2026-04-13T08:05:00${zona}`);
    await office.tick();
  }
  const { prisma } = office.db;
  const sendiri = KANTOR.map(([, telegramId]) => telegramId);
  expect(await prisma.outbox.count({ where: { chatId: { in: sendiri }, jenis: { not: 'jawaban' } } })).toBe(
    0,
  );
  expect(office.log).toEqual([]);
});
