import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { unitKinds } from '../../../src/domain/kantor/role-unit.ts';
import { hasRight, ROLES, type Role } from '../../../src/domain/kantor/roles.ts';
import { FEATURES } from '../../../src/edge/routing/features.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import { forgedIds, TAP_VERBS, type Targets } from '../../support/e2e/forged-ids.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

/** What only those who may see Sembung's reports are told: its name, its figure, the word in its obstacle. */
const SECRET = /987[.,]?654|rahasia|sembung/i;

const TAPS = FEATURES.flatMap((one) => one.taps ?? []);

let office: TestOffice;
let targets: Targets;
let revision: number;

/** Somebody with roles, who has talked to the bot; a reporter's role is bound to the first unit of its kind. */
async function person(id: number, officeId: number, role: readonly Role[]): Promise<TelegramUser> {
  const now = new Date('2026-01-05T01:00:00Z');
  await transact(office.db.prisma, async (tx) => {
    const personId = await savePerson(tx, { telegramId: id, name: `Orang ${id}`, now });
    for (const one of role) {
      const kind = unitKinds(one);
      const unit =
        kind && (await tx.reporterUnit.findFirst({ where: { officeId, kind: { in: [...kind] } } }));
      if (kind !== undefined && unit === null) continue;
      await insertAssignment(tx, { personId, officeId, role: one, reporterId: unit?.id, plt: false, now });
    }
  });
  return office.emulator.user({ id, firstName: `Orang ${id}`, started: true });
}

beforeAll(async () => {
  office = await startOffice({ now: '2026-04-02T09:00:00+07:00', content: '2026-04-02T09:00:00+07:00' });
  const { prisma } = office.db;
  const other = await transact(prisma, (tx) =>
    prepareOffice(
      tx,
      {
        provinsi: { kode: '91', name: 'Papua' },
        kabupaten: { kode: '91.03', name: 'Kabupaten Jayapura' },
        kecamatan: { kode: '91.03.01', name: 'Sentani' },
        desa: [{ kode: '91.03.01.2001', name: 'Ifale' }],
      },
      Temporal.Instant.from('2026-01-02T00:00:00Z'),
    ),
  );
  const sembung = await prisma.reporterUnit.findFirstOrThrow({ where: { kode: '35.17.01.2006' } });
  const own = { report: { reporterId: sembung.id } };
  await prisma.realisasi.updateMany({ where: { ...own, state: 'nilai' }, data: { value: 987654 } });
  const waiting = await prisma.report.findFirstOrThrow({ where: { status: 'diajukan' } });
  await prisma.realisasi.updateMany({
    where: { reportId: waiting.id, state: 'nilai' },
    data: { value: 987654 },
  });
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  await operator.say('27');
  const butir = await prisma.draftAnswer.findFirstOrThrow();
  const content = {
    reportId: waiting.id,
    revision: waiting.revision,
    butir: [],
    personId: 1,
    at: new Date(),
  };
  const kendala = await prisma.kendala.create({
    data: { ...content, text: 'Rahasia!', wantsDecision: true },
  });
  const kasubbag = await prisma.assignment.findFirstOrThrow({ where: { role: 'kasubbag' } });
  const holiday = await prisma.holiday.findFirstOrThrow({ where: { date: new Date('2026-04-03') } });
  const node = await prisma.planNode.findFirstOrThrow({ where: { level: 'sub_kegiatan' } });
  const upload = await prisma.upload.create({
    data: {
      officeId: office.officeId,
      personId: kasubbag.personId,
      purpose: 'dpa',
      state: 'terbaca',
      name: 'rahasia.csv',
      args: { year: 2026, kind: 'dpa', validFrom: '2026-01-02' },
      content: { line: [], problems: [] },
      at: new Date(),
    },
  });
  revision = waiting.revision;
  targets = {
    office: office.officeId,
    ownOffice: other.officeId,
    report: waiting.id,
    reporter: sembung.id,
    month: '2026-03',
    butir: butir.butir,
    node: node.id,
    assignment: kasubbag.id,
    kendala: kendala.id,
    holiday: holiday.date.toISOString().slice(0, 10),
    upload: upload.id,
  };
});
afterAll(async () => {
  // A button pressed again draws the same screen again.
  const refused = office.emulator.refusals().filter(({ refused: why }) => !why?.includes('not modified'));
  expect(refused).toEqual([]);
  await office.stop();
});

/** What a press writes by being a press: the update, its answers, the menu and last sight of the sender. */
const NOT_STATE = ['Outbox', 'SeenUpdate', 'DialogState', 'Person', 'JobRun', '_prisma_migrations'];

/** A mark of everything stored but that, table by table. */
async function state(): Promise<Record<string, string>> {
  const tables = await office.db.prisma.$queryRawUnsafe<{ t: string }[]>(
    `SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`,
    NOT_STATE,
  );
  const marks = tables.map(
    ({ t }) =>
      `SELECT '${t}' AS nama, md5(COALESCE(string_agg(x::text, ';' ORDER BY x::text), '')) AS sidik FROM "${t}" x`,
  );
  const rows = await office.db.prisma.$queryRawUnsafe<{ name: string; fingerprint: string }[]>(
    marks.join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, fingerprint }) => [name, fingerprint]));
}

/** Everything that was said to a chat after an outbox number. */
async function saidTo(chatId: number, afterwards: bigint) {
  return await office.db.prisma.outbox.findMany({ where: { chatId, id: { gt: afterwards } } });
}

test('every verb of the table that works at any time has exactly one answer, and no other has one', () => {
  expect(TAPS.map((one) => one.verb).sort()).toEqual(TAP_VERBS);
});

const ATTACKERS: readonly [who: string, except: Role | undefined, who: () => Promise<TelegramUser>][] = [
  ['the operator of another desa', undefined, async () => office.person('Operator Desa Plosogenuk')],
  ['an observer', 'pengamat', () => person(7_900_001, targets.office, ['pengamat'])],
  ['the camat', 'camat', async () => office.person('Camat')],
  [
    'a stranger',
    undefined,
    async () => office.emulator.user({ id: 7_900_002, firstName: 'Asing', started: true }),
  ],
  [
    'somebody with every role at another office',
    undefined,
    () => person(7_900_003, targets.ownOffice, ROLES),
  ],
];

test.each(ATTACKERS)(
  '%s changes nothing with forged buttons and reads nothing',
  async (_, except, who) => {
    const attacker = await who();
    await attacker.say('/bantuan');
    const before = await state();
    const { id: start } = await office.db.prisma.outbox.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const screen = attacker.last();
    const failed: string[] = [];
    for (const { verb, condition } of TAPS) {
      // What the role may do at its own office is no forgery.
      if (except !== undefined && hasRight(except, condition === 'siapa_pun' ? 'lihat_status' : condition))
        continue;
      const pressed = forgedIds(verb, targets).map((id) => `v1|${verb}|${id}|${revision}`);
      for (const data of pressed) await attacker.pressData(screen, data);
      const after = await state();
      for (const table of Object.keys(before))
        if (after[table] !== before[table]) failed.push(`${verb}: ${table} has changed`);
      Object.assign(before, after);
    }
    for (const { payload, fileId } of await saidTo(attacker.id, start)) {
      const text = JSON.stringify(payload);
      if (fileId !== null || SECRET.test(text)) failed.push(`was told ${text}`);
    }
    failed.push(...attacker.answers().flatMap(({ text }) => (SECRET.test(text) ? [`was told ${text}`] : [])));
    expect(failed).toEqual([]);
    expect(office.log).toEqual([]);
  },
  120_000,
);

test('the same buttons work for those whose they are', async () => {
  const press = async (name: string, verb: string, id: string) => {
    await office.person(name).say('/bantuan');
    await office.person(name).pressData(office.person(name).last(), `v1|${verb}|${id}|${revision}`);
  };
  const { office: loaded, report, reporter, month, kendala } = targets;
  await press('Sekcam', 'verif.buka', `${loaded}.${report}`);
  expect(office.person('Sekcam').transcript()).toMatch(SECRET);
  await press('Sekcam', 'verif.ya', `${loaded}.${report}`);
  await press('Camat', 'verif.putus', `${loaded}.${kendala}.setuju`);
  await press('Operator Desa Sembung', 'ringkasan.revisi', `${loaded}.2026-02.${reporter}`);
  await press('Operator Desa Sembung', 'lapor.isi', `${reporter}.${month}`);
  expect(office.person('Operator Desa Sembung').last().text).toContain('2/3');
  const { prisma } = office.db;
  expect((await prisma.report.findUniqueOrThrow({ where: { id: report } })).status).toBe('diverifikasi');
  expect((await prisma.kendala.findUniqueOrThrow({ where: { id: kendala } })).decision).toBe('setuju');
});
