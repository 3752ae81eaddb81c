import { afterEach, beforeEach, expect, test } from 'vitest';
import { approveMonth, readReadiness, readyFingerprint } from '../../../src/app/verifikasi/approve-month.ts';
import { deadEnds } from '../../../src/app/verifikasi/dead-ends.ts';
import { decideOnKendala, requestedDecisions } from '../../../src/app/verifikasi/decide-on-kendala.ts';
import { bulk, readQueue } from '../../../src/app/verifikasi/read-queue.ts';
import { returnReport } from '../../../src/app/verifikasi/return-report.ts';
import { verifyReport } from '../../../src/app/verifikasi/verify-report.ts';
import { verifyReports } from '../../../src/app/verifikasi/verify-reports.ts';
import { type VerificationOffice, verificationOffice } from '../../support/office/verification-office.ts';

let trial: VerificationOffice;
beforeEach(async () => {
  trial = await verificationOffice();
});
afterEach(() => trial.db.drop());

const clean = () => trial.actAs('Sekcam', async (act) => bulk((await readQueue(act)).content));
const status = async (name: string) => (await trial.report(name)).status;

test('several at once: each is done or says why not, and those with a question are left', async () => {
  const sukorejo = await trial.report('Sukorejo');
  await trial.db.prisma.realisasi.updateMany({
    where: { reportId: sukorejo.id },
    data: { anomaly: ['lompat_10'] },
  });
  const all = [...(await trial.actAs('Sekcam', readQueue)).content];
  expect((await clean()).map((one) => one.reporter.namaPendek)).not.toContain('Sukorejo');

  const sembung = await trial.report('Sembung');
  await trial.actAs('Kasubbag Perencanaan', (act) =>
    verifyReport(act, { reportId: sembung.id, revision: 1 }),
  );
  await trial.change('Cangkringrandu', 'Operator Desa Cangkringrandu');
  await trial.assign('Sekcam', 'seksi', 'Seksi PMD', '2026-06-30');
  const outcome = await trial.actAs('Sekcam', (act) => verifyReports(act, all));
  const name = new Map(all.map((one) => [one.reportId, one.reporter.namaPendek]));
  expect(
    Object.fromEntries(outcome.map((one) => [name.get(one.reportId), one.refusal?.code ?? 'ok'])),
  ).toEqual({
    Sukorejo: 'perlu-dilihat',
    Sembung: 'sudah-diproses',
    Cangkringrandu: 'revisi-lama',
    'Seksi PMD': 'laporan-sendiri',
    'Subbag Keuangan': 'ok',
  });
  expect(await status('Subbag Keuangan')).toBe('diverifikasi');
  expect(await status('Sukorejo')).toBe('diajukan');
});

test('two who verify the same list at once: every report is verified once', async () => {
  const all = await clean();
  const both = await Promise.all(
    ['Sekcam', 'Kasubbag Perencanaan'].map((name) => trial.actAs(name, (act) => verifyReports(act, all))),
  );
  for (const { reportId } of all) {
    const codes = both.map(
      (outcome) => outcome.find((one) => one.reportId === reportId)?.refusal?.code ?? 'ok',
    );
    expect(codes.sort()).toEqual(['ok', 'sudah-diproses']);
  }
  const events = await trial.db.prisma.reportEvent.groupBy({
    by: ['reportId'],
    where: { step: 'verifikasi', reportId: { in: all.map((one) => one.reportId) } },
    _count: true,
  });
  expect(events.map((one) => one._count)).toEqual(all.map(() => 1));
});

const view = () => trial.actAs('Camat', async (act) => await readReadiness(act, '2026-03'));

test('the camat approves what is verified and leaves the rest; what came later is approved later', async () => {
  const before = await view();
  const mark = readyFingerprint(before);
  const done = await trial.actAs('Camat', (act) => approveMonth(act, '2026-03', mark));
  if (!done.ok) throw new Error(done.refusal.code);
  expect(done.value.count).toBe(before.ready.length);
  expect(done.value.after.waiting.map((one) => one.reporter.id)).toEqual(
    before.waiting.map((one) => one.reporter.id),
  );
  expect(done.value.after.approved).toHaveLength(before.ready.length);
  expect(await status('Sembung')).toBe('diajukan');
  expect(trial.sent).toEqual([]);
  const again = await trial.actAs('Camat', (act) => approveMonth(act, '2026-03', mark));
  expect(again).toMatchObject({ refusal: { code: 'belum-ada-siap' } });

  const sembung = await trial.report('Sembung');
  await trial.actAs('Sekcam', (act) => verifyReport(act, { reportId: sembung.id, revision: 1 }));
  const later = await trial.actAs('Camat', async (act) =>
    approveMonth(act, '2026-03', readyFingerprint(await view())),
  );
  expect(later).toMatchObject({ ok: true, value: { count: 1 } });
  expect(await status('Sembung')).toBe('disetujui');
});

test('only what the camat has seen is approved, and only by the camat', async () => {
  const mark = readyFingerprint(await view());
  const sembung = await trial.report('Sembung');
  await trial.actAs('Sekcam', (act) => verifyReport(act, { reportId: sembung.id, revision: 1 }));
  expect(await trial.actAs('Camat', (act) => approveMonth(act, '2026-03', mark))).toMatchObject({
    refusal: {
      code: 'daftar-berubah-oleh',
      steps: '• Sembung (Maret): Sekcam memverifikasi laporan ini, 6 April 2026, 13.00 WIB',
    },
  });
  const fresh = readyFingerprint(await view());
  for (const name of ['Sekcam', 'Kasubbag Perencanaan', 'Operator Desa Sembung']) {
    const done = await trial.actAs(name, (act) => approveMonth(act, '2026-03', fresh));
    expect(done).toMatchObject({ refusal: { code: 'bukan-penyetuju' } });
  }
  expect(await trial.db.prisma.report.count({ where: { month: '2026-03', status: 'disetujui' } })).toBe(0);
});

test('what happened meanwhile is said of each report, by whom; a list that nobody changed is said to have changed', async () => {
  const approve = (mark: string) => trial.actAs('Camat', (act) => approveMonth(act, '2026-03', mark));
  const begun = await view();
  const mark = readyFingerprint(begun);
  const [first, second] = begun.ready;
  const back = async (name: string, reportId: number) =>
    trial.actAs(name, (act) => returnReport(act, { reportId, revision: 1, reason: 'SPJ belum ada' }));
  await back('Sekcam', first!.reportId!);
  await back('Kasubbag Perencanaan', second!.reportId!);
  const lines = (names: string[]) =>
    names.map((one) => `• ${one} mengembalikan laporan ini, 6 April 2026, 13.00 WIB`).join('\n');
  expect(await approve(mark)).toMatchObject({
    refusal: {
      code: 'daftar-berubah-oleh',
      steps: lines([
        `${first!.reporter.namaPendek} (Maret): Sekcam`,
        `${second!.reporter.namaPendek} (Maret): Kasubbag Perencanaan`,
      ]),
    },
  });
  // What came before the screen is not what happened meanwhile.
  const later = readyFingerprint(await view());
  expect(await approve(later.replace(/^[0-9a-f]{10}/, '0'.repeat(10)))).toMatchObject({
    refusal: { code: 'daftar-berubah' },
  });
  // A button of an older program knows no place in the order.
  expect(await approve(mark.split('-')[0]!)).toMatchObject({ refusal: { code: 'daftar-berubah' } });
});

test('when another has approved all meanwhile, the second is told by whom', async () => {
  await becomeCamat('Operator Desa Sembung');
  const mark = readyFingerprint(await view());
  const approve = (name: string) => trial.actAs(name, (act) => approveMonth(act, '2026-03', mark));
  expect(await approve('Operator Desa Sembung')).toMatchObject({ ok: true });
  const refused = await approve('Camat');
  expect(refused).toMatchObject({
    refusal: {
      code: 'daftar-berubah-oleh',
      steps: expect.stringMatching(
        /: Operator Desa Sembung menyetujui laporan ini, 6 April 2026, 13.00 WIB$/,
      ),
    },
  });
});

test('a verified part is not locked by approval while the rest can still come', async () => {
  const tapem = await trial.report('Seksi Tapem');
  const one = await trial.db.prisma.realisasi.findFirstOrThrow({ where: { reportId: tapem.id } });
  await trial.db.prisma.realisasi.delete({ where: { id: one.id } });
  const { ready, incomplete } = await view();
  expect(incomplete.map((p) => p.reporter.namaPendek)).toEqual(['Seksi Tapem']);
  expect(ready.map((p) => p.reporter.namaPendek)).not.toContain('Seksi Tapem');
});

test('the camat decides on an obstacle once; the section is told', async () => {
  const [kendala, ...other] = await trial.actAs('Camat', requestedDecisions);
  expect(other).toEqual([]);
  const decide = (name: string, decision: 'setuju' | 'bahas_rakor') =>
    trial.actAs(name, (act) => decideOnKendala(act, { kendalaId: kendala!.id, decision }));
  expect(await decide('Sekcam', 'setuju')).toMatchObject({ refusal: { code: 'bukan-pemutus' } });
  const both = await Promise.all([decide('Camat', 'setuju'), decide('Camat', 'bahas_rakor')]);
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  const winner = both.findIndex((one) => one.ok);
  expect(both[1 - winner]).toMatchObject({
    refusal: {
      code: 'sudah-diputuskan',
      by: 'Camat',
      decision: ['setuju', 'dibahas di rakor'][winner],
      time: '6 April 2026, 13.00 WIB',
    },
  });
  expect(trial.sent.map((one) => [one.chatId, one.kind])).toEqual([[7_000_012, 'kabar']]);
  expect(await trial.actAs('Camat', requestedDecisions)).toEqual([]);
  expect(
    await trial.actAs('Camat', (act) => decideOnKendala(act, { kendalaId: 99_999, decision: 'setuju' })),
  ).toMatchObject({ refusal: { code: 'bukan-kantor-ini' } });
});

/** Gives somebody the camat's role beside what they have. */
async function becomeCamat(name: string): Promise<void> {
  const personId = await trial.personId(name);
  const data = { personId, officeId: trial.office.id, role: 'camat', start: new Date('2026-04-01') };
  await trial.db.prisma.assignment.create({ data });
}

const namesOf = (all: readonly { reporter: { namaPendek: string } }[]) =>
  all.map((one) => one.reporter.namaPendek);

test('who verified a report, at whatever revision, does not approve it; the rest is approved', async () => {
  await becomeCamat('Sekcam');
  const sembung = await trial.report('Sembung');
  await trial.actAs('Sekcam', (act) => verifyReport(act, { reportId: sembung.id, revision: 1 }));
  const other = await trial.report('Subbag Keuangan');
  await trial.actAs('Kasubbag Perencanaan', (act) => verifyReport(act, { reportId: other.id, revision: 1 }));
  const ready = () => trial.actAs('Sekcam', (act) => readReadiness(act, '2026-03'));
  const before = await ready();
  expect(namesOf(before.checkedMyself)).toContain('Sembung');
  expect(namesOf(before.ready)).toContain('Subbag Keuangan');
  const done = await trial.actAs('Sekcam', (act) => approveMonth(act, '2026-03', readyFingerprint(before)));
  expect(done).toMatchObject({ ok: true });
  expect([await status('Sembung'), await status('Subbag Keuangan')]).toEqual(['diverifikasi', 'disetujui']);
  expect(namesOf((await view()).ready)).toContain('Sembung');

  await trial.change('Sembung', 'Operator Desa Sembung');
  await trial.actAs('Kasubbag Perencanaan', (act) =>
    verifyReport(act, { reportId: sembung.id, revision: 2 }),
  );
  const later = await ready();
  expect(namesOf(later.checkedMyself)).toContain('Sembung');
  expect(
    await trial.actAs('Sekcam', (act) => approveMonth(act, '2026-03', readyFingerprint(later))),
  ).toMatchObject({
    refusal: { code: 'setujui-bukan-anda' },
  });
});

test.each([
  ['reports for the unit now', async () => void (await trial.assign('Camat', 'operator_desa', 'Sembung'))],
  [
    'gave an obstacle',
    async (reportId: number, personId: number) =>
      void (await trial.db.prisma.kendala.create({
        data: { reportId, revision: 1, butir: [], text: 'banjir', personId, at: new Date() },
      })),
  ],
  [
    'gave a photo',
    async (reportId: number, personId: number) =>
      void (await trial.db.prisma.bukti.create({
        data: { reportId, revision: 1, telegramFileId: 'x', name: 'x.jpg', personId, at: new Date() },
      })),
  ],
])('who %s neither verifies nor approves it', async (_, give) => {
  const { id: reportId } = await trial.report('Sembung');
  await becomeCamat('Kasubbag Perencanaan');
  await give(reportId, await trial.personId('Camat'));
  await give(reportId, await trial.personId('Kasubbag Perencanaan'));
  if (_.startsWith('gave')) {
    const { content, own } = await trial.actAs('Kasubbag Perencanaan', readQueue);
    expect(content.map((one) => one.reportId)).not.toContain(reportId);
    expect(own).toBeGreaterThan(0);
    expect(
      await trial.actAs('Kasubbag Perencanaan', (act) => verifyReport(act, { reportId, revision: 1 })),
    ).toMatchObject({ refusal: { code: 'laporan-sendiri' } });
  }
  await trial.actAs('Sekcam', (act) => verifyReport(act, { reportId, revision: 1 }));
  expect(namesOf((await view()).ownReports)).toContain('Sembung');
});

test('what nobody may verify or approve is said, with whom to ask for an acting officer', async () => {
  const { prisma } = trial.db;
  const ending = (role: string) =>
    prisma.assignment.updateMany({ where: { role }, data: { endedAt: new Date() } });
  const { id: reportId, revision } = await trial.report('Subbag Keuangan');
  const kasubbag = await trial.personId('Kasubbag Perencanaan');
  await prisma.reportRevision.updateMany({ where: { reportId }, data: { sentById: kasubbag } });
  const stuck = () => trial.actAs('Camat', (act) => deadEnds(act, reportId));
  expect(await stuck()).toEqual({ periksa: [], setujui: [] });
  await ending('sekcam');
  expect((await stuck()).periksa).toMatchObject([{ reportId, month: '2026-03', status: 'diajukan' }]);
  const queued = await trial.actAs('Kasubbag Perencanaan', readQueue);
  expect(queued).toMatchObject({ own: 1, deadEnds: 1 });
  expect(queued.advice).toBe('Mintalah Camat menunjuk Plt. Sekretaris Kecamatan lewat /undang.');
  await prisma.assignment.updateMany({ where: { role: 'camat' }, data: { plt: true } });
  expect((await trial.actAs('Kasubbag Perencanaan', readQueue)).advice).toContain('pengelola server');
  await prisma.report.update({ where: { id: reportId }, data: { status: 'diverifikasi' } });
  expect((await stuck()).setujui).toEqual([]);
  const personId = await trial.personId('Camat');
  const event = { reportId, revision, step: 'verifikasi', personId, role: 'sekcam', at: new Date() };
  await prisma.reportEvent.create({ data: event });
  expect((await stuck()).setujui).toMatchObject([{ reportId }]);
});
