import { Decimal } from 'decimal.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachBukti, attachKendala } from '../../../src/app/realisasi/add-attachment.ts';
import { discardCorrection } from '../../../src/app/realisasi/discard-correction.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { doubtAnswer } from '../../../src/app/realisasi/sheet/doubt-answer.ts';
import { draftVersion, missingButir, openSheet } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { butirQuestion } from '../../../src/app/realisasi/sheet/question.ts';
import { needsWork, openReportTasks } from '../../../src/app/realisasi/sheet/report-tasks.ts';
import { canBeCorrected, startCorrection } from '../../../src/app/realisasi/start-correction.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { isOpen, openMonths } from '../../../src/domain/kantor/months/open-months.ts';
import { type AtDesk, testDesk } from '../../support/office/test-desk.ts';

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeEach(async () => {
  trial = await testDesk();
});
afterEach(() => trial.stop());

/** Answers every missing item: nihil, done, or the figure given. */
async function fillAll({ act, sheet }: AtDesk, value = 6): Promise<void> {
  for (const butir of missingButir(sheet)) {
    const question = butirQuestion(sheet, butir);
    const answer =
      question.kind === 'tanggal'
        ? { state: 'tanggal' as const, date: '2026-03-27' }
        : { state: 'nilai' as const, value: new Decimal(value) };
    const options = { version: draftVersion(sheet) };
    const saved = await recordEntry(act, sheet, { ...answer, butir: butir.key, anomaly: [] }, options);
    if (!saved.ok) throw new Error(saved.refusal.code);
  }
}

const send = ({ act, sheet }: AtDesk) => submitReport(act, sheet, { version: draftVersion(sheet) });

describe('an answer', () => {
  test('opens the draft and is read back, exact', async () => {
    await trial.at(async ({ act, sheet }) => {
      const answer = {
        butir: sheet.butir[1]!.key,
        state: 'nilai' as const,
        value: new Decimal('12.3456'),
      };
      expect(
        await recordEntry(act, sheet, { ...answer, anomaly: ['lompat_10'] }, { version: 0 }),
      ).toMatchObject({ ok: true, value: 1 });
    });
    await trial.at(async ({ sheet }) => {
      const entry = sheet.entry.get(sheet.butir[1]!.key);
      expect(entry).toMatchObject({ state: 'nilai', anomaly: ['lompat_10'], draft: true });
      expect(entry?.value?.toFixed()).toBe('12.3456');
      expect(missingButir(sheet)).toHaveLength(2);
    });
  });

  test('lies on the sheet as it would be read again, the first one and the one beside it', async () => {
    await trial.at(async ({ act, sheet }) => {
      for (const butir of sheet.butir.slice(0, 2)) {
        const answer = { butir: butir.key, state: 'nihil' as const, anomaly: [] };
        const options = { version: draftVersion(sheet), seen: 'tanpa' };
        expect(await recordEntry(act, sheet, answer, options)).toMatchObject({ ok: true });
        const again = (await openSheet(act.tx, act.office, sheet.reporter, sheet.month))!;
        expect(sheet.work).toEqual(again.work);
        expect(sheet.entry).toEqual(again.entry);
      }
    });
  });

  test('is refused to somebody of another unit, for another item, after the close and on an old draft', async () => {
    const answer = (butir: string) => ({ butir, state: 'nihil' as const, anomaly: [] });
    const codes: (string | undefined)[] = [];
    const record = async (desk: AtDesk, butir = desk.sheet.butir[2]!.key, version = 0) => {
      const saved = await recordEntry(desk.act, desk.sheet, answer(butir), { version });
      codes.push(saved.ok ? undefined : saved.refusal.code);
    };
    await trial.at((desk) => record(desk), { name: 'Operator Desa Plosogenuk' });
    await trial.at((desk) => record(desk), { name: 'Sekcam', role: 'sekcam' });
    await trial.at((desk) => record(desk, 'i999999'));
    await trial.at((desk) => record(desk), { now: '2026-04-21T00:00:00+07:00' });
    await trial.at((desk) => record(desk));
    await trial.at((desk) => record(desk, desk.sheet.butir[1]!.key, 7));
    expect(codes).toEqual([
      'bukan-pelapor',
      'bukan-pelapor',
      'butir-tidak-diminta',
      'bulan-tutup',
      undefined,
      'draf-berubah',
    ]);
  });
});

describe('sending', () => {
  test('makes revision 1 with every figure; a second sending finds nothing to send', async () => {
    const sent = await trial.at(async (desk) => {
      await fillAll(desk);
      return await send(desk);
    });
    expect(sent).toMatchObject({
      ok: true,
      value: {
        number: '2026-03/35.17.01.2006/1',
        revision: 1,
        complete: true,
        missing: [],
        timeliness: 'tepat_waktu',
      },
    });
    const again = await trial.at(send);
    expect(again).toEqual({
      ok: false,
      refusal: { code: 'sudah-terkirim' },
    });
    expect(await trial.db.prisma.realisasi.count({ where: { report: { month: '2026-03' } } })).toBe(3);
    expect(await trial.db.prisma.draft.count()).toBe(0);
  });

  test('an empty draft and an old version are refused', async () => {
    expect(await trial.at(send)).toEqual({ ok: false, refusal: { code: 'draf-kosong' } });
    const old = await trial.at(async (desk) => {
      await fillAll(desk);
      return await submitReport(desk.act, desk.sheet, { version: 1 });
    });
    expect(old).toEqual({ ok: false, refusal: { code: 'draf-berubah' } });
  });

  test('a kendala alone can be sent; its "!" asks for a decision', async () => {
    await trial.at(async ({ act, sheet }) => {
      await attachKendala(act, sheet, { butir: [sheet.butir[0]!.key], text: 'Camat perlu memutuskan !' });
    });
    expect(await trial.at(send)).toMatchObject({ ok: true, value: { complete: false } });
    expect(
      await trial.db.prisma.kendala.findFirst({ where: { text: 'Camat perlu memutuskan' } }),
    ).toMatchObject({
      wantsDecision: true,
      revision: 1,
    });
  });
});

describe('evidence', () => {
  test('takes five files, each once, and none above 20 MB', async () => {
    const results = await trial.at(async ({ act, sheet }) => {
      const add = (fileId: string, size = 1000) =>
        attachBukti(act, sheet, { fileId, name: `${fileId}.jpg`, size, albumId: 'a' });
      const all: unknown[] = [await add('besar', 25 * 1024 * 1024)];
      for (const id of ['1', '2', '3', '4', '5', '6']) all.push(await add(id));
      return all;
    });
    expect(results).toEqual([
      { ok: false, refusal: { code: 'berkas-terlalu-besar', size: '25' } },
      { ok: true, value: { first: true } },
      ...Array(4).fill({ ok: true, value: { first: false } }),
      { ok: false, refusal: { code: 'bukti-penuh', limit: 5 } },
    ]);
  });
});

describe('a correction', () => {
  test('needs a sent report and a reason, keeps who and when of what did not change, and can be given up', async () => {
    expect(await trial.at(async ({ act, sheet }) => canBeCorrected(act, sheet))).toEqual({
      ok: false,
      refusal: { code: 'belum-terkirim' },
    });
    await trial.at(async (desk) => {
      await fillAll(desk);
      await send(desk);
    });
    const blank = await trial.at(({ act, sheet }) => startCorrection(act, sheet, '  '));
    expect(blank).toEqual({ ok: false, refusal: { code: 'alasan-ubah-kosong' } });
    await trial.at(({ act, sheet }) => startCorrection(act, sheet, 'salah ketik'));
    const given = await trial.at(({ act, sheet }) => discardCorrection(act, sheet, draftVersion(sheet)));
    expect(given).toEqual({ ok: true, value: true });
    expect(await trial.db.prisma.draft.count()).toBe(0);

    const later = { now: '2026-04-03T10:00:00+07:00' };
    await trial.at(({ act, sheet }) => startCorrection(act, sheet, 'salah ketik'), later);
    await trial.at(async (desk) => {
      const { act, sheet } = desk;
      const answer = {
        butir: sheet.butir[1]!.key,
        state: 'nilai' as const,
        value: new Decimal(5),
        anomaly: [],
      };
      await recordEntry(act, sheet, answer, { version: draftVersion(sheet) });
      expect(await send(desk)).toMatchObject({ ok: true, value: { revision: 2, complete: true } });
    }, later);
    const rows = await trial.db.prisma.realisasi.findMany({
      where: { report: { month: '2026-03' }, revision: 2 },
      orderBy: { enteredAt: 'asc' },
    });
    expect(rows.map((one) => one.enteredAt.toISOString())).toEqual([
      '2026-04-01T01:00:00.000Z',
      '2026-04-01T01:00:00.000Z',
      '2026-04-03T03:00:00.000Z',
    ]);
  });

  test('is not for a draft that was never sent', async () => {
    await trial.at((desk) => fillAll(desk));
    const given = await trial.at(({ act, sheet }) => discardCorrection(act, sheet, draftVersion(sheet)));
    expect(given).toEqual({ ok: false, refusal: { code: 'belum-terkirim' } });
  });
});

test('months are open from the first to the closing day, and what is complete is no task', async () => {
  await trial.at(async ({ act, sheet }) => {
    expect(openMonths(act.office, sheet.reporter.id, act.now)).toEqual(['2026-03']);
    expect(isOpen(act.office, sheet.reporter.id, '2026-02', act.now)).toBe(false);
    const tasks = await openReportTasks(act);
    expect(tasks.map((one) => [one.sheet.month, one.missing, needsWork(one)])).toEqual([
      ['2026-03', 3, true],
    ]);
  });
  await trial.at(async (desk) => {
    await fillAll(desk);
    await send(desk);
  });
  await trial.at(async ({ act }) => {
    expect((await openReportTasks(act)).map(needsWork)).toEqual([false]);
  });
});

test('the money of a sub kegiatan goes on from whoever reported it before', async () => {
  await trial.at(
    async ({ sheet }) => {
      const butir = sheet.butir.find(
        (one) => one.node?.kode === '7.01.03.2.01.0001' && one.kind === 'keuangan',
      )!;
      const question = butirQuestion(sheet, butir);
      if (question.kind !== 'keuangan') throw new Error('money was expected');
      expect(question.previous.value?.toFixed()).toBe('13400000');
      expect(doubtAnswer(sheet, question, { value: new Decimal('15550000') })?.kode).toBe('mirip_kumulatif');
      expect(doubtAnswer(sheet, question, { value: new Decimal('2150000') })).toBeUndefined();
    },
    { reporter: 'PMD', name: 'Kasi PMD', role: 'seksi' },
  );
});
