import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OfficerAction } from '../../../src/app/action.ts';
import { remind } from '../../../src/app/pengingat/remind.ts';
import { readHistory, readRevisions } from '../../../src/app/status/read-history.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { readButir, readReporter } from '../../../src/app/status/read-reporter.ts';
import { rollUpStatus } from '../../../src/app/status/roll-up-status.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import type { Role } from '../../../src/domain/kantor/roles.ts';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type OutboxMessage, writeMessages } from '../../../src/store/pesan/outbox.ts';
import { withdrawReminders } from '../../../src/store/realisasi/reminders.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../../support/database/database.ts';
import { peopledDatabase } from '../../support/database/example-database.ts';

const MIDDAY = Temporal.Instant.from('2026-04-06T13:00:00+07:00');
const NIGHT = Temporal.Instant.from('2026-04-06T21:00:00+07:00');

let db: FreshDatabase;
let loaded: Office;

beforeAll(async () => {
  const office = await peopledDatabase(MIDDAY, { countRoundTrips: true });
  db = office;
  loaded = (await loadOffice(db.prisma, office.officeId))!;
});
beforeEach(() => db.prisma.outbox.deleteMany());
afterAll(() => db?.drop());

const reporter = (kode: string) => loaded.reporters.find((one) => one.kode === kode)!;
const SEMBUNG = '35.17.01.2006';

/** A person with one role; messages to others are collected in `sent`. */
function action(tx: Tx, role: Role, kode?: string, now = MIDDAY) {
  const sent: OutboxMessage[] = [];
  const assignment = [
    {
      id: 1,
      officeId: loaded.id,
      role,
      plt: false,
      reporterId: kode === undefined ? undefined : reporter(kode).id,
    },
  ];
  const act: OfficerAction = {
    tx,
    now,
    office: loaded,
    say: createTranslator('id'),
    send: (message) => void sent.push(message),
    officer: { id: 1, name: 'X', telegramId: 1, assignments: assignment },
  };
  return { act, sent };
}

const readMonth = () => transact(db.prisma, (tx) => readMonthState(tx, loaded, '2026-03', MIDDAY));

test('the office of the example stands as it was set up, read in one statement', async () => {
  await transact(db.prisma, async (tx) => {
    const before = db.roundTrips.count;
    const state = await readMonthState(tx, loaded, '2026-03', MIDDAY);
    expect(db.roundTrips.count - before).toBe(1);
    const rollup = rollUpStatus(state);
    expect(rollup.missing.map((one) => one.reporter.namaPendek)).toEqual([
      'Plosogenuk',
      'Temuwulan',
      'Seksi Sosbud',
      'Subbag Umum',
    ]);
    expect([rollup.received.done, rollup.received.from, rollup.verified.done, rollup.waiting.length]).toEqual(
      [15, 19, 9, 5],
    );
    expect(rollup.returned.map((one) => one.returned?.reason)).toEqual(['Bukti kurang']);
    expect(state.decision).toHaveLength(1);
    expect(state.progress()?.office.moneyWithoutGaji.realisasi?.toFixed()).toBe('133472500');
  });
});

test('answers of a draft are counted and never shown; skipped ones are no answers', async () => {
  const plosogenuk = reporter('35.17.01.2010');
  const now = new Date('2026-04-06T05:00:00Z');
  const person = await db.prisma.person.findFirstOrThrow();
  const data = { reporterId: plosogenuk.id, month: '2026-03', planId: loaded.plans[0]!.id, createdAt: now };
  const report = await db.prisma.report.create({
    data: { ...data, draft: { create: { fromRevision: 0, updatedAt: now } } },
  });
  const answer = { reportId: report.id, anomaly: [], enteredById: person.id, enteredAt: now };
  await db.prisma.draftAnswer.createMany({
    data: [
      { ...answer, butir: 'i1', state: 'nilai', value: '6' },
      { ...answer, butir: 'i2', state: 'lewati' },
    ],
  });
  const one = (await readMonth()).reporters.find((one) => one.reporter.id === plosogenuk.id);
  expect([one?.status, one?.draft, one?.completeness.filled, one?.revision]).toEqual(['draf', 1, 0, 0]);
  await db.prisma.report.delete({ where: { id: report.id } });
});

test('an officer reads their own and nothing of another desa, unit or office', async () => {
  await transact(db.prisma, async (tx) => {
    const { act } = action(tx, 'operator_desa', SEMBUNG);
    const owned = await readReporter(act, reporter(SEMBUNG).id, '2026-03');
    expect(owned.ok && owned.value.content.length).toBe(3);
    expect(owned.ok && new Set(owned.value.state.angka.map((a) => a.reporterId))).toEqual(
      new Set([reporter(SEMBUNG).id]),
    );
    const foreign = reporter('35.17.01.2010').id;
    const key = owned.ok ? owned.value.content[0]!.butir.key : '';
    for (const id of [foreign, reporter('PMD').id, 999_999, Number.NaN]) {
      const refusals = [
        await readReporter(act, id, '2026-03'),
        await readButir(act, id, '2026-03', key),
        await readHistory(act, id),
        await readRevisions(act, id, '2026-03'),
      ];
      for (const one of refusals)
        expect(one).toEqual({ ok: false, refusal: { code: 'pelapor-bukan-wilayah' } });
    }
    const pengamat = action(tx, 'pengamat').act;
    expect((await readReporter(pengamat, foreign, '2026-03')).ok).toBe(true);
    expect((await readReporter(pengamat, 999_999, '2026-03')).ok).toBe(false);
  });
});

test('a changed report shows old beside new, with its reason and numbers', async () => {
  const id = reporter(SEMBUNG).id;
  const report = await db.prisma.report.findFirstOrThrow({
    where: { reporterId: id, month: '2026-02' },
    include: { realisasi: true, revisions: true },
  });
  const at = new Date('2026-04-03T02:00:00Z');
  const [first] = report.revisions;
  await db.prisma.report.update({ where: { id: report.id }, data: { revision: 2, status: 'diajukan' } });
  await db.prisma.reportRevision.create({
    data: {
      reportId: report.id,
      revision: 2,
      kind: 'ubah',
      reason: 'Salah hitung',
      sentById: first!.sentById,
      sentAt: at,
      complete: true,
      timeliness: 'terlambat',
    },
  });
  await db.prisma.realisasi.createMany({
    data: report.realisasi.map(({ id: _, ...one }) => ({
      ...one,
      revision: 2,
      value: one.value === null ? null : '5',
    })),
  });
  await transact(db.prisma, async (tx) => {
    const read = await readRevisions(action(tx, 'operator_desa', SEMBUNG).act, id, '2026-02');
    if (!read.ok) throw new Error(read.refusal.code);
    const [, second] = read.value.revision;
    expect(second?.number).toBe('2026-02/35.17.01.2006/2');
    expect([second?.kind, second?.reason]).toEqual(['ubah', 'Salah hitung']);
    expect(second?.changes.map((one) => [one.old?.value?.toFixed(), one.fresh?.value?.toFixed()])).toEqual([
      ['6', '5'],
    ]);
  });
});

test('reminders: once a day, nobody who blocked the bot, nobody with nothing missing', async () => {
  await db.prisma.person.updateMany({ where: { name: 'Kasi Sosbud' }, data: { blockedAt: new Date() } });
  await transact(db.prisma, async (tx) => {
    const { act, sent } = action(tx, 'sekcam');
    const done = await remind(act, '2026-03');
    expect(done.ok && done.value.withoutOfficer.map((one) => one.namaPendek)).toEqual(['Seksi Sosbud']);
    expect(sent).toHaveLength(3);
    await writeMessages(tx, sent, { now: new Date(MIDDAY.epochMilliseconds) });
    const more = action(tx, 'kasubbag');
    await remind(more.act, '2026-03');
    expect(more.sent).toEqual([]);
    const nextDay = action(tx, 'sekcam', undefined, MIDDAY.add({ hours: 24 }));
    await remind(nextDay.act, '2026-03');
    expect(nextDay.sent).toHaveLength(3);
    expect(await remind(act, '2026-01')).toEqual({
      ok: false,
      refusal: { code: 'tidak-ada-yang-diingatkan' },
    });
  });
});

test('at night they wait in the outbox for the morning, and are taken back when the report comes', async () => {
  await transact(db.prisma, async (tx) => {
    const { act, sent } = action(tx, 'sekcam', undefined, NIGHT);
    const done = await remind(act, '2026-03');
    expect(done.ok && done.value.departsAt.toString()).toContain('2026-04-07T07:00:00+07:00');
    expect(sent).toEqual([]);
    const rows = await tx.outbox.findMany();
    expect(rows.map((one) => [one.kind, one.dueAt.toISOString(), one.leaseUntil])).toEqual(
      rows.map(() => ['pengingat', '2026-04-07T00:00:00.000Z', null]),
    );
    expect(rows).toHaveLength(3);
    expect(await withdrawReminders(tx, reporter('35.17.01.2010').id, '2026-03')).toBe(1);
    expect(await withdrawReminders(tx, reporter('35.17.01.2010').id, '2026-03')).toBe(0);
    expect(await tx.outbox.count()).toBe(2);
  });
});
