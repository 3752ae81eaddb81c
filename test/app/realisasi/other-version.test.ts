import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { saveAnswer } from '../../../src/store/drafts.ts';
import { type DiMeja, mejaUji } from './meja-uji.ts';

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeAll(async () => {
  uji = await mejaUji();
});
afterAll(() => uji.stop());

const answers = () => uji.db.prisma.draftAnswer.count();

const jawab = ({ act, lembar }: DiMeja, ke: number) => {
  const { kunci: butir } = lembar.butir[ke]!;
  const answer = { butir, keadaan: 'nilai' as const, nilai: new Decimal(1), anomali: [] };
  return catatIsian(act, lembar, answer, { versi: versiDraf(lembar) });
};

test('an answer under another plan version than the report is refused and stored under no key', async () => {
  expect(await uji.di((meja) => jawab(meja, 0))).toMatchObject({ ok: true });
  const before = await answers();
  const report = await uji.di(async ({ lembar }) => lembar.work!);
  // As when the version of the report was stored after the office had been read.
  const planId = report.planId + 1000;
  await uji.db.prisma.report.update({ where: { id: report.reportId }, data: { planId } });
  const refused = { ok: false, refusal: { code: 'rencana-lain' } };
  expect(await uji.di((meja) => jawab(meja, 1))).toMatchObject(refused);
  expect(
    await uji.di(({ act, lembar }) => kirimLaporan(act, lembar, { versi: versiDraf(lembar) })),
  ).toMatchObject(refused);
  const stored = await uji.di(({ act, lembar }) =>
    saveAnswer(act.tx, {
      pelaporId: lembar.pelapor.id,
      bulan: lembar.bulan,
      planId: report.planId,
      versi: versiDraf(lembar),
      answer: { butir: lembar.butir[1]!.kunci, keadaan: 'nihil', anomali: [] },
      personId: act.petugas.id,
      now: new Date('2026-04-01T01:00:00Z'),
    }),
  );
  expect(stored).toBeUndefined();
  expect(await answers()).toBe(before);
});
