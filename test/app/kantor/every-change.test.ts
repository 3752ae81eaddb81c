import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficerAction } from '../../../src/app/action.ts';
import { fillNationalHolidays } from '../../../src/app/kalender/fill-national-holidays.ts';
import { closedMonths, reopenMonth } from '../../../src/app/kalender/reopen-month.ts';
import { addHoliday, deleteHoliday } from '../../../src/app/kalender/set-holiday.ts';
import { changeMonthDate, returnToRule } from '../../../src/app/kalender/set-month-dates.ts';
import { changeRule } from '../../../src/app/kalender/set-rule.ts';
import { changeWords } from '../../../src/app/kantor/change-words.ts';
import { insertMissingUnits } from '../../../src/app/kantor/prepare-office.ts';
import { readOfficeChanges } from '../../../src/app/kantor/read-office-changes.ts';
import { acceptInvitation } from '../../../src/app/pendaftaran/accept-invitation.ts';
import { inviteAllDesa, inviteOfficer } from '../../../src/app/pendaftaran/invite-officer.ts';
import { changeSetting, settingFacts } from '../../../src/app/pengaturan/change-setting.ts';
import { changeStart, startChoices, startFacts } from '../../../src/app/pengaturan/change-start.ts';
import { announcePltTerms } from '../../../src/app/pengingat/tell-plt-terms.ts';
import { extendPlt } from '../../../src/app/petugas/extend-acting.ts';
import { revokeRole } from '../../../src/app/petugas/revoke-role.ts';
import { setKabupatenProfil } from '../../../src/app/profil/set-profil.ts';
import { listAksi } from '../../../src/app/rencana/rencana-aksi.ts';
import { saveAksi } from '../../../src/app/rencana/store-monthly-plan.ts';
import type { Subject } from '../../../src/domain/kantor/office-change.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { installChangeGuard, NOT_RECORDED, RECORDED_TABLES, unrecorded } from '../../support/change-guard.ts';
import { type PeopleOffice, peopleOffice, type TestPerson } from '../../support/office/people-office.ts';

const NOW = '2026-04-06T09:00';
const day = (iso: string) => Temporal.PlainDate.from(iso);
let office: PeopleOffice;
let people: Record<'sekcam' | 'kasubbag' | 'tamu' | 'plt' | 'habis', TestPerson>;
beforeAll(async () => {
  office = await peopleOffice();
  people = {
    sekcam: await office.give('Sekcam', 'sekcam'),
    kasubbag: await office.give('Kasubbag', 'kasubbag'),
    tamu: await office.give('Tamu', 'pengamat'),
    plt: await office.give('Plt', 'pengamat', { plt: true, until: '2026-04-30' }),
    habis: await office.give('Habis', 'pengamat', { plt: true, until: '2026-04-03' }),
  };
  await installChangeGuard(office.db);
});
afterAll(() => office.db.drop());

test('every table is either recorded or has a reason why not', async () => {
  const rows = await office.db.prisma.$queryRaw<{ t: string }[]>`
    SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'test_%' ORDER BY 1`;
  expect(rows.map((one) => one.t).sort()).toEqual([...RECORDED_TABLES, ...Object.keys(NOT_RECORDED)].sort());
});

type Act = OfficerAction;

/** Every use case that changes something of an office, by whom, and what its event is about. */
const WRITERS: [
  what: string,
  subject: Subject,
  by: 'sekcam' | 'kasubbag',
  act: (t: Act) => Promise<unknown>,
][] = [
  ['the rule', 'kalender', 'sekcam', (t) => changeRule(t, { openDay: 2, dueDay: 6, closeDay: 21 })],
  ['a month', 'kalender', 'kasubbag', (t) => changeMonthDate(t, '2026-04', 'batas', day('2026-05-08'))],
  ['a month taken back', 'kalender', 'sekcam', (t) => returnToRule(t, '2026-04')],
  ['a holiday', 'libur', 'sekcam', (t) => addHoliday(t, { date: day('2026-04-20'), name: 'Cuti bersama' })],
  ['a holiday taken off', 'libur', 'sekcam', (t) => deleteHoliday(t, '2026-04-20')],
  [
    'holidays of the library',
    'libur',
    'sekcam',
    (t) =>
      fillNationalHolidays(
        t.tx,
        t.office,
        [{ date: '2031-01-01', name: 'Tahun Baru', estimated: false }],
        t.now,
      ),
  ],
  [
    'a month opened again',
    'buka_lagi',
    'sekcam',
    async (t) =>
      reopenMonth(t, {
        reporterId: await office.desa('Sembung'),
        month: closedMonths(t.office, t.now)[0]!,
        until: day('2026-04-10'),
        reason: 'banjir',
      }),
  ],
  [
    'what counts as spent',
    'pengaturan',
    'kasubbag',
    async (t) => {
      const change = { kind: 'dasar_uang', value: 'SP2D' } as const;
      const { since, fingerprint } = (await settingFacts(t, change))!;
      return await changeSetting(t, change, { since, fingerprint });
    },
  ],
  [
    'the first month',
    'pengaturan',
    'sekcam',
    async (t) => {
      const month = startChoices(t.office, t.now)[1]!;
      return await changeStart(t, month, (await startFacts(t, month))!.fingerprint);
    },
  ],
  [
    'a unit',
    'unit',
    'sekcam',
    (t) =>
      insertMissingUnits(
        t.tx,
        t.office.id,
        [{ kind: 'seksi', kode: 'BARU', name: 'Seksi Baru', namaPendek: 'Baru' }],
        t.now,
      ),
  ],
  [
    'a target by month',
    'target',
    'kasubbag',
    (t) => saveAksi(t, listAksi(t, 'i').butir[0]!, { kind: 'bulan', month: [6] }),
  ],
  [
    'anggaran kas',
    'kas',
    'kasubbag',
    (t) => saveAksi(t, listAksi(t, 'k').butir[0]!, { kind: 'bulan', month: [7] }),
  ],
  ['links for all desa', 'peran', 'sekcam', (t) => inviteAllDesa(t)],
  [
    'a role given',
    'peran',
    'sekcam',
    async (t) => {
      const made = await inviteOfficer(t, { role: 'pengamat' });
      if (!made.ok) throw new Error(made.refusal.code);
      return await acceptInvitation(t, { token: made.value.token, telegramId: 7_450_001, name: 'Baru' });
    },
  ],
  ['a role extended', 'peran', 'sekcam', (t) => extendPlt(t, people.plt.assignmentId, day('2026-05-30'))],
  ['a role ended', 'peran', 'sekcam', (t) => revokeRole(t, people.tamu.assignmentId)],
  ['an acting role past its day', 'peran', 'sekcam', (t) => announcePltTerms(t.tx, t)],
  [
    'rules of the kabupaten',
    'aturan',
    'sekcam',
    (t) =>
      setKabupatenProfil(t.tx, {
        wilayah: '35.17',
        validFrom: '2027-01-01',
        content: {},
        reason: 'uji',
        now: t.now,
      }),
  ],
];

/** The newest changes as `/riwayat_kantor` reads them to a person. */
async function readAloud(count: number): Promise<string> {
  const { prisma } = office.db;
  const { content, name } = await readOfficeChanges(prisma, office.officeId, { perPage: count });
  const context = { say: createTranslator('id'), zone: 'Asia/Jakarta', name };
  return content.flatMap((one) => changeWords(context, one)).join('\n');
}

test.each(WRITERS)('%s is recorded', async (_, subject, by, act) => {
  const { prisma } = office.db;
  const before = await prisma.officeEvent.count();
  const { version } = await office.office();
  const done = await office.as(people[by], NOW, act);
  expect(done).not.toMatchObject({ ok: false });
  const events = await prisma.officeEvent.findMany({ skip: before, orderBy: { id: 'asc' } });
  expect(events.map((one) => one.subject)).toContain(subject);
  expect(await readAloud(events.length)).not.toMatch(/[{}[\]"]|undefined|jejak-/);
  expect(await unrecorded(office.db)).toEqual([]);
  // An office that is kept must not be older than its record: what a person saw of it is told by its newest change.
  const current = await office.office();
  expect(current.version).toBeGreaterThan(version);
  expect(current.lastChange).toBe(Math.max(...events.map((one) => one.number)));
});

test('a change without an event would be noticed', async () => {
  const { prisma } = office.db;
  await prisma.holiday.deleteMany({ where: { date: new Date('2026-12-25') } });
  expect(await unrecorded(office.db)).toEqual(['DELETE Holiday']);
});

test('every use case that makes the office to be read anew records why', () => {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  );
  const silent = files.filter((file) => {
    const text = readFileSync(`src/app/${file}`, 'utf8');
    return text.includes('touchOffice(') && !text.includes('recordOfficeChange(');
  });
  expect(silent).toEqual([]);
});
