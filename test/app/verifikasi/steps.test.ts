import { afterEach, beforeEach, expect, test } from 'vitest';
import { readExample } from '../../../src/app/example/read-example.ts';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { readQueue } from '../../../src/app/verifikasi/read-queue.ts';
import { readReport } from '../../../src/app/verifikasi/read-report.ts';
import { reopenReport, returnReport } from '../../../src/app/verifikasi/return-report.ts';
import { verifyReport } from '../../../src/app/verifikasi/verify-report.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import {
  MONDAY_13,
  type VerificationOffice,
  verificationOffice,
} from '../../support/office/verification-office.ts';

let trial: VerificationOffice;
beforeEach(async () => {
  trial = await verificationOffice();
});
afterEach(() => trial.db.drop());

const verification = (name: string, report: { id: number; revision: number }) =>
  trial.actAs(name, (act) => verifyReport(act, { reportId: report.id, revision: report.revision }));
const kode = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal?.code;

test('the queue shows the longest wait first, in working days', async () => {
  const { content, own } = await trial.actAs('Sekcam', readQueue);
  expect(content.map((one) => `${one.reporter.namaPendek} ${one.workingDays}`)).toMatchInlineSnapshot(`
    [
      "Sukorejo 1",
      "Sembung 1",
      "Cangkringrandu 1",
      "Seksi PMD 1",
      "Subbag Keuangan 0",
    ]
  `);
  expect(own).toBe(0);
});

test('a verification is written with who, when and under which role', async () => {
  const sembung = await trial.report('Sembung');
  expect(kode(await verification('Sekcam', sembung))).toBe('ok');
  expect((await trial.report('Sembung')).status).toBe('diverifikasi');
  const events = await trial.db.prisma.reportEvent.findMany({
    where: { reportId: sembung.id, step: 'verifikasi' },
  });
  expect(events).toMatchObject([
    {
      revision: 1,
      role: 'sekcam',
      personId: await trial.personId('Sekcam'),
      at: new Date(MONDAY_13.epochMilliseconds),
    },
  ]);
  expect(trial.sent).toEqual([]);
});

test('of two who verify at once one wins, and the other is told who', async () => {
  const sembung = await trial.report('Sembung');
  const outcome = await Promise.all([
    verification('Sekcam', sembung),
    verification('Kasubbag Perencanaan', sembung),
  ]);
  expect(outcome.map(kode).sort()).toEqual(['ok', 'sudah-diproses']);
  const winner = outcome[0]?.ok ? 'Sekcam' : 'Kasubbag Perencanaan';
  const loser = outcome.find((one) => !one.ok);
  expect(loser).toMatchObject({
    refusal: { by: winner, step: 'diverifikasi', time: '6 April 2026, 13.00 WIB' },
  });
  expect(
    await trial.db.prisma.reportEvent.count({ where: { reportId: sembung.id, step: 'verifikasi' } }),
  ).toBe(1);
});

test('a verification and a correction at once: a revision that nobody saw is never verified', async () => {
  const sembung = await trial.report('Sembung');
  const [outcome] = await Promise.all([
    verification('Sekcam', sembung),
    trial.change('Sembung', 'Operator Desa Sembung'),
  ]);
  const current = await trial.report('Sembung');
  expect([
    [true, 1, 'diverifikasi'],
    [true, 2, 'diajukan'],
    [false, 2, 'diajukan'],
  ]).toContainEqual([outcome.ok, current.revision, current.status]);
  if (!outcome.ok) expect(outcome.refusal).toMatchObject({ code: 'revisi-lama', view: '1', current: '2' });
});

test('an old revision is refused, the new one names the change and its reason', async () => {
  const sembung = await trial.report('Sembung');
  await trial.change('Sembung', 'Operator Desa Sembung', [{ state: 'belum' }]);
  expect(await verification('Sekcam', sembung)).toMatchObject({
    refusal: expect.objectContaining({ code: 'revisi-lama', view: '1', current: '2' }),
  });
  const read = await trial.actAs('Sekcam', (act) => readReport(act, sembung.id));
  if (!read.ok) throw new Error('the report could not be read');
  const { basis, changes: perubahan, line, number } = read.value;
  expect([basis, number, perubahan.map((one) => one.reason)]).toEqual([
    1,
    '2026-03/35.17.01.2006/2',
    ['salah ketik'],
  ]);
  expect(line.map(({ former }) => (former === 'tidak_ada' ? former : former?.date))).toEqual([
    '2026-03-27',
    undefined,
    undefined,
  ]);
  expect(kode(await verification('Sekcam', { id: sembung.id, revision: 2 }))).toBe('ok');
});

test('who acts for a unit verifies nothing of it, nor after that what they sent or filled in', async () => {
  const pmd = await trial.report('Seksi PMD');
  const plt = await trial.assign('Sekcam', 'seksi', 'Seksi PMD', '2026-06-30');
  const { content, own } = await trial.actAs('Sekcam', readQueue);
  expect(content.some((one) => one.reporter.namaPendek === 'Seksi PMD')).toBe(false);
  expect(own).toBe(1);
  expect(kode(await verification('Sekcam', pmd))).toBe('laporan-sendiri');
  const back = (name: string) =>
    trial.actAs(name, (act) => returnReport(act, { reportId: pmd.id, revision: pmd.revision, reason: 'x' }));
  expect(kode(await back('Sekcam'))).toBe('laporan-sendiri');

  await trial.db.prisma.assignment.update({
    where: { id: plt },
    data: { endedAt: new Date('2026-04-05T00:00:00Z') },
  });
  const sekcam = await trial.personId('Sekcam');
  await trial.db.prisma.realisasi.updateMany({ where: { reportId: pmd.id }, data: { enteredById: sekcam } });
  expect(kode(await verification('Sekcam', pmd))).toBe('laporan-sendiri');
  const kasi = await trial.personId('Kasi PMD');
  await trial.db.prisma.realisasi.updateMany({ where: { reportId: pmd.id }, data: { enteredById: kasi } });
  await trial.db.prisma.reportRevision.updateMany({
    where: { reportId: pmd.id },
    data: { sentById: sekcam },
  });
  expect(kode(await verification('Sekcam', pmd))).toBe('laporan-sendiri');
  await trial.db.prisma.reportRevision.updateMany({ where: { reportId: pmd.id }, data: { sentById: kasi } });
  expect(kode(await verification('Sekcam', pmd))).toBe('ok');
});

test('nobody without the right verifies, whatever they press', async () => {
  const sembung = await trial.report('Sembung');
  for (const name of [
    'Operator Desa Plosogenuk',
    'Operator Desa Sembung',
    'Camat',
    'Kasi PMD',
    'Bendahara',
  ]) {
    expect([name, kode(await verification(name, sembung))]).toEqual([name, 'bukan-pemeriksa']);
  }
  expect((await trial.report('Sembung')).status).toBe('diajukan');
});

test('a report of another office does not exist', async () => {
  const { wilayah } = readExample('perak');
  const other = await transact(trial.db.prisma, (tx) =>
    prepareOffice(tx, { ...wilayah, kecamatan: { kode: '35.17.02', name: 'Gudo' }, desa: [] }, MONDAY_13),
  );
  const office = (await loadOffice(trial.db.prisma, other.officeId))!;
  const sekcam = await trial.personId('Sekcam');
  await trial.db.prisma.assignment.create({
    data: {
      personId: sekcam,
      officeId: other.officeId,
      role: 'sekcam',
      start: new Date('2026-01-02T00:00:00Z'),
    },
  });
  const sembung = await trial.report('Sembung');
  const seen = { reportId: sembung.id, revision: 1 };
  expect(kode(await trial.actAs('Sekcam', (act) => verifyReport(act, seen), office))).toBe(
    'bukan-kantor-ini',
  );
  expect(kode(await trial.actAs('Sekcam', (act) => readReport(act, sembung.id), office))).toBe(
    'bukan-kantor-ini',
  );
  expect(kode(await trial.actAs('Sekcam', (act) => verifyReport(act, { ...seen, reportId: 99_999 })))).toBe(
    'bukan-kantor-ini',
  );
});

test('a return keeps reason and item, and tells the officer once, with a button into that item', async () => {
  const { id, revision } = await trial.report('Sembung');
  const { butir } = await trial.db.prisma.realisasi.findFirstOrThrow({ where: { reportId: id, revision } });
  const back = () =>
    trial.actAs('Sekcam', (act) =>
      returnReport(act, { reportId: id, revision, reason: ' SPJ belum cocok ', butir }),
    );
  expect(await back()).toMatchObject({ ok: true, value: { told: 1 } });
  expect(
    await trial.db.prisma.reportEvent.findFirst({ where: { reportId: id, step: 'kembalikan' } }),
  ).toMatchObject({
    reason: 'SPJ belum cocok',
    butir,
  });
  expect(trial.sent).toHaveLength(1);
  expect(trial.sent[0]).toMatchObject({ chatId: 7_000_001, kind: 'kabar' });
  expect(JSON.stringify(trial.sent[0]?.payload)).toContain(
    `v1|lapor.isi|${trial.reporterId('Sembung')}.2026-03.${butir}|0`,
  );
  expect(kode(await back())).toBe('sudah-diproses');
  expect(trial.sent).toHaveLength(1);
});

test('a return needs a reason, and says when nobody could be told', async () => {
  const { id, revision } = await trial.report('Sembung');
  const back = (reason: string) =>
    trial.actAs('Sekcam', (act) => returnReport(act, { reportId: id, revision, reason }));
  expect(kode(await back('  '))).toBe('alasan-kosong');
  const endedAt = new Date('2026-04-01T00:00:00Z');
  await trial.db.prisma.assignment.updateMany({
    where: { reporterId: trial.reporterId('Sembung') },
    data: { endedAt },
  });
  expect(await back('Bukti kurang')).toMatchObject({ ok: true, value: { told: 0 } });
});

test('an approved report is opened again with a reason; one that is not approved is not', async () => {
  const february = await trial.report('Sembung', '2026-02');
  const march = await trial.report('Sembung');
  const open = (one: { id: number; revision: number }) =>
    trial.actAs('Kasubbag Perencanaan', (act) =>
      reopenReport(act, { reportId: one.id, revision: one.revision, reason: 'angka Februari salah' }),
    );
  expect(kode(await open(march))).toBe('belum-disetujui');
  expect(kode(await open(february))).toBe('ok');
  expect((await trial.report('Sembung', '2026-02')).status).toBe('dikembalikan');
  expect(trial.sent.map((one) => one.chatId)).toEqual([7_000_001]);
  expect(kode(await open(february))).toBe('sudah-diproses');
});
