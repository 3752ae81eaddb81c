import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficerAction } from '../../../src/app/action.ts';
import { isDpa } from '../../../src/app/anggaran/list-json.ts';
import { subKegiatan } from '../../../src/app/anggaran/match-dpa.ts';
import { oneRowList } from '../../../src/app/anggaran/one-row-list.ts';
import { ratifyDpa } from '../../../src/app/anggaran/ratify-dpa.ts';
import { receiveList } from '../../../src/app/anggaran/receive-list.ts';
import { exampleDraft, examplePlan } from '../../../src/app/example/example-plan.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { reopenMonth } from '../../../src/app/kalender/reopen-month.ts';
import { addHoliday, deleteHoliday } from '../../../src/app/kalender/set-holiday.ts';
import { changeMonthDate, returnToRule } from '../../../src/app/kalender/set-month-dates.ts';
import { changeRule } from '../../../src/app/kalender/set-rule.ts';
import { inviteAllDesa, inviteOfficer } from '../../../src/app/pendaftaran/invite-officer.ts';
import { changeSetting, settingFacts } from '../../../src/app/pengaturan/change-setting.ts';
import { changeStart, startChoices, startFacts } from '../../../src/app/pengaturan/change-start.ts';
import { extendPlt } from '../../../src/app/petugas/extend-acting.ts';
import { revokeRole } from '../../../src/app/petugas/revoke-role.ts';
import type { PlanDesk } from '../../../src/app/rencana/desk/open-plan-desk.ts';
import { freshArgs, readArgs } from '../../../src/app/rencana/desk/plan-upload.ts';
import { ratifyPlan } from '../../../src/app/rencana/ratify-plan.ts';
import { listAksi } from '../../../src/app/rencana/rencana-aksi.ts';
import { saveAksi } from '../../../src/app/rencana/store-monthly-plan.ts';
import { createUpload } from '../../../src/store/rencana/uploads.ts';
import { type PeopleOffice, peopleOffice, type TestPerson } from '../../support/office/people-office.ts';

const NOW = '2026-04-06T09:00';
const LATER = '2026-04-06T09:05';
const BUDI = 'Budi (Kasubbag Perencanaan dan Keuangan)';
const day = (iso: string) => Temporal.PlainDate.from(iso);
let office: PeopleOffice;
let ani: TestPerson;
let budi: TestPerson;
let plt: Record<'ended' | 'extended', TestPerson>;
let sembung: number;

beforeAll(async () => {
  office = await peopleOffice();
  ani = await office.give('Ani', 'kasubbag');
  budi = await office.give('Budi', 'kasubbag');
  const acting = { plt: true, until: '2026-04-30' };
  sembung = await office.desa('Sembung');
  const unit = await office.desa('Perak');
  plt = {
    ended: await office.give('Tamu', 'pengamat', acting),
    extended: await office.give('Wakil', 'operator_desa', { ...acting, reporterId: unit }),
  };
});
afterAll(() => office.db.drop());

type Decide = (act: OfficerAction) => Promise<{ ok: boolean }>;

async function spent(act: OfficerAction, value: 'SPJ' | 'SP2D') {
  const change = { kind: 'dasar_uang', value } as const;
  const { since, fingerprint } = (await settingFacts(act, change))!;
  return await changeSetting(act, change, { since, fingerprint });
}

async function firstMonth(act: OfficerAction, at: number) {
  const month = startChoices(act.office, act.now)[at]!;
  return await changeStart(act, month, (await startFacts(act, month))!.fingerprint);
}

async function dpa(act: OfficerAction, value: string) {
  const [node] = subKegiatan(act.office, '2026-04-06');
  const args = { year: 2026, kind: 'dpa', validFrom: '2026-01-02' } as const;
  const money = oneRowList(node!, new Decimal(value));
  const list = await receiveList(act, { purpose: 'dpa', args }, 'DPA', money);
  if (!isDpa(list)) throw new Error('no list of DPA figures');
  return await ratifyDpa(act, list);
}

/** A version as a document would give it that has nothing left to ask. */
async function version(act: OfficerAction, validFrom: string) {
  const example = readExample('perak');
  const { id: officeId } = act.office;
  const now = new Date(act.now.epochMilliseconds);
  const args = freshArgs('dokumen');
  const row = {
    officeId,
    personId: act.officer.id,
    purpose: 'rencana',
    name: 'R',
    args,
    content: {},
    now,
  } as const;
  const upload = readArgs(await createUpload(act.tx, row));
  const plan = {
    ...examplePlan(example, await exampleDraft(example), example.version[0]!, { plans: [] }),
    kind: 'perubahan',
    document: `R ${validFrom}`,
    validFrom,
  };
  const desk = { upload, plan, office: act.office, old: act.office.plans.at(-1) };
  const rest = { content: { source: 'dokumen' }, wrong: [], question: [], foreign: [] };
  return await ratifyPlan(act, { ...desk, ...rest } as unknown as PlanDesk);
}

const month = (t: OfficerAction, iso: string) => changeMonthDate(t, '2026-04', 'batas', day(iso));
const holiday = (t: OfficerAction, name: string, iso: string) => addHoliday(t, { date: day(iso), name });
const invite = (t: OfficerAction, until?: string) =>
  inviteOfficer(t, { role: 'operator_desa', reporterId: sembung, until: until ? day(until) : undefined });
const extend = (t: OfficerAction, who: TestPerson, iso: string) => extendPlt(t, who.assignmentId, day(iso));
const reopen = (t: OfficerAction, iso: string) =>
  reopenMonth(t, { reporterId: sembung, month: '2026-01', until: day(iso), reason: 'banjir' });
const plan = (t: OfficerAction, what: 'i' | 'k', month: number) =>
  saveAksi(t, listAksi(t, what).butir[0]!, { kind: 'bulan', month: [month] });

/** Every decision about an office that a screen offers: what Budi does while Ani looks at hers, and what she then does. */
const DECISIONS: [what: string, meanwhile: Decide, decision: Decide, what: string][] = [
  [
    'the end of a role',
    (t) => extend(t, plt.ended, '2026-05-30'),
    (t) => revokeRole(t, plt.ended.assignmentId),
    'Peran, diperpanjang: Plt. Pengamat',
  ],
  [
    'an extension',
    (t) => extend(t, plt.extended, '2026-05-30'),
    (t) => extend(t, plt.extended, '2026-06-30'),
    'Peran, diperpanjang: Plt. Operator Desa Perak',
  ],
  [
    'an invitation',
    (t) => invite(t),
    (t) => invite(t, '2026-06-30'),
    'Peran, undangan dibuat: Operator Desa Sembung',
  ],
  [
    'links for all desa',
    (t) => invite(t),
    (t) => inviteAllDesa(t),
    'Peran, undangan dibuat: Operator Desa Sembung',
  ],
  [
    'dates of a month',
    (t) => month(t, '2026-05-08'),
    (t) => month(t, '2026-05-11'),
    'Kalender, diubah: April 2026',
  ],
  [
    'a month back to the rule',
    (t) => month(t, '2026-05-12'),
    (t) => returnToRule(t, '2026-04'),
    'Kalender, diubah: April 2026',
  ],
  [
    'the rule',
    (t) => changeRule(t, { openDay: 2, dueDay: 6, closeDay: 21 }),
    (t) => changeRule(t, { openDay: 1, dueDay: 6, closeDay: 21 }),
    'Kalender, diubah',
  ],
  [
    'dates of a month under another rule',
    (t) => changeRule(t, { openDay: 2, dueDay: 6, closeDay: 21 }),
    (t) => month(t, '2026-05-11'),
    'Kalender, diubah',
  ],
  [
    'a holiday',
    (t) => holiday(t, 'Hari jadi', '2026-04-20'),
    (t) => holiday(t, 'Cuti bersama', '2026-04-20'),
    'Hari libur, ditambah: 20 April 2026',
  ],
  [
    'a holiday taken off',
    (t) => holiday(t, 'Hari jadi kabupaten', '2026-04-20'),
    (t) => deleteHoliday(t, '2026-04-20'),
    'Hari libur, ditambah: 20 April 2026',
  ],
  [
    'a month opened again',
    (t) => reopen(t, '2026-04-10'),
    (t) => reopen(t, '2026-04-13'),
    'Bulan dibuka kembali, ditambah: Desa Sembung, Januari 2026',
  ],
  ['the first month', (t) => firstMonth(t, 1), (t) => firstMonth(t, 2), 'Pengaturan, diubah'],
  ['what counts as spent', (t) => spent(t, 'SP2D'), (t) => spent(t, 'SPJ'), 'Pengaturan, diubah: Maret 2026'],
  ['a target by month', (t) => plan(t, 'i', 6), (t) => plan(t, 'i', 7), 'Target bulanan, diubah'],
  ['anggaran kas', (t) => plan(t, 'k', 6), (t) => plan(t, 'k', 7), 'Anggaran kas, diubah'],
  ['DPA figures', (t) => dpa(t, '1000000'), (t) => dpa(t, '2000000'), 'DPA, ditambah: DPA 2026'],
  [
    'a plan version',
    (t) => version(t, '2026-05-01'),
    (t) => version(t, '2026-06-01'),
    'Rencana, ditambah: R 1 Mei 2026',
  ],
];

test.each(DECISIONS)('%s is refused with what happened meanwhile', async (_, meanwhile, decision, what) => {
  const { id, lastChange } = await office.office();
  expect(await office.as(budi, NOW, meanwhile)).toMatchObject({ ok: true });
  const before = await office.db.prisma.officeEvent.count({ where: { officeId: id } });
  const refused = await office.as(ani, LATER, (t) => decision({ ...t, seen: lastChange }));
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      code: 'kantor-berubah',
      by: BUDI,
      time: expect.stringContaining('09.00 WIB'),
      what: expect.stringContaining(what),
    },
  });
  expect(await office.db.prisma.officeEvent.count({ where: { officeId: id } })).toBe(before);
  const again = await office.as(ani, LATER, decision);
  expect(again).not.toMatchObject({ refusal: { code: expect.stringMatching(/^kantor-/) } });
});

test('of two who decide at the same moment the second waits, and is told of the first', async () => {
  const { lastChange } = await office.office();
  const both = await Promise.all(
    [ani, budi].map((who, at) =>
      office.as(who, NOW, (t) => month({ ...t, seen: lastChange }, ['2026-05-13', '2026-05-14'][at]!)),
    ),
  );
  expect(both.map((one) => (one.ok ? 'ok' : one.refusal.code)).sort()).toEqual(['kantor-berubah', 'ok']);
});

test('the very same is said to be done already, and by whom', async () => {
  const { lastChange } = await office.office();
  const same: Decide = (t) => holiday({ ...t, seen: lastChange }, 'Hari jadi', '2026-04-22');
  expect(await office.as(budi, NOW, same)).toMatchObject({ ok: true });
  expect(await office.as(ani, LATER, same)).toMatchObject({
    refusal: { code: 'kantor-sudah', by: BUDI },
  });
  expect(await office.as(budi, LATER, same)).toMatchObject({
    refusal: { code: 'kantor-sudah', by: 'Anda' },
  });
});

test('a role that somebody ended is said to be ended', async () => {
  const { lastChange } = await office.office();
  const guest = await office.give('Tamu dua', 'pengamat');
  const end: Decide = (t) => revokeRole({ ...t, seen: lastChange }, guest.assignmentId);
  expect(await office.as(budi, NOW, end)).toMatchObject({ ok: true });
  expect(await office.as(ani, LATER, end)).toMatchObject({
    refusal: { code: 'kantor-sudah', by: BUDI, what: 'Peran, berakhir: Pengamat' },
  });
});

test('what does not concern a decision is no reason to refuse it', async () => {
  const { lastChange } = await office.office();
  expect(await office.as(budi, NOW, (t) => holiday(t, 'Hari jadi', '2026-04-23'))).toMatchObject({
    ok: true,
  });
  const other = await office.as(ani, LATER, (t) =>
    holiday({ ...t, seen: lastChange }, 'Hari jadi', '2026-04-24'),
  );
  expect(other).toMatchObject({ ok: true });
});
