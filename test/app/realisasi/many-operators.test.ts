import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buangPerubahan } from '../../../src/app/realisasi/buang-perubahan.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { mulaiUbah } from '../../../src/app/realisasi/mulai-ubah.ts';
import { tambahKendala } from '../../../src/app/realisasi/tambah-lampiran.ts';
import { addBulan, type Bulan } from '../../../src/domain/bulan.ts';
import { claimReports } from '../../../src/store/report-lock.ts';
import { moveReport } from '../../../src/store/submissions.ts';
import { type DiMeja, mejaUji } from './meja-uji.ts';

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeAll(async () => {
  uji = await mejaUji();
});
afterAll(() => uji.stop());

/** What one operator, or the verifier, does next. */
type Step = { act: 'jawab'; place: number } | { act: 'kirim' | 'ubah' | 'buang' | 'kendala' | 'kembali' };

/** What was acknowledged, with the version of the report that it made: versions are the order of all acts. */
type Done =
  | { versi: number; act: 'jawab'; butir: string; nilai: number; sent: boolean; mayChange: boolean }
  | { versi: number; act: 'kirim' | 'buang' | 'lain' };

let counter = 0;

/** Does one step on what it reads; undefined when it was refused, and nothing may have changed. */
async function doStep(step: Step, { act, lembar }: DiMeja): Promise<Done | undefined> {
  const seen = versiDraf(lembar);
  const claimed = { versi: seen + 1 };
  if (step.act === 'jawab') {
    const counted = lembar.butir.filter((one) => 'indikator' in one && one.indikator.jenisNilai === 'jumlah');
    const { kunci } = counted[step.place % counted.length]!;
    counter += 1;
    const nilai = counter;
    const isi = { butir: kunci, keadaan: 'nilai' as const, nilai: new Decimal(nilai), anomali: [] };
    const sent = lembar.terkirim.has(kunci);
    const mayChange = lembar.work?.draft?.jenis === 'ubah' || lembar.work?.status === 'dikembalikan';
    const saved = await catatIsian(act, lembar, isi, { versi: seen });
    if (!saved.ok) return undefined;
    return { versi: saved.value, act: 'jawab', butir: kunci, nilai, sent, mayChange };
  }
  if (step.act === 'kirim') {
    const done = await kirimLaporan(act, lembar, { versi: seen });
    return done.ok ? { ...claimed, act: 'kirim' } : undefined;
  }
  if (step.act === 'buang') {
    const done = await buangPerubahan(act, lembar, seen);
    return done.ok ? { ...claimed, act: 'buang' } : undefined;
  }
  if (step.act === 'ubah') {
    const done = await mulaiUbah(act, lembar, 'salah ketik');
    return done.ok ? { ...claimed, act: 'lain' } : undefined;
  }
  if (step.act === 'kendala') {
    await tambahKendala(act, lembar, { butir: [], teks: 'jalan putus' });
    return undefined;
  }
  const { work } = lembar;
  if (work?.status !== 'diajukan') return undefined;
  const [report] = await claimReports(act.tx, [work], 'diajukan');
  if (report === undefined) return undefined;
  const now = new Date(act.now.epochMilliseconds);
  const by = { personId: act.petugas.id, peran: 'sekcam', now };
  await moveReport(report, { ke: 'dikembalikan', langkah: 'kembalikan', alasan: 'periksa lagi', ...by });
  return { versi: report.versi, act: 'lain' };
}

/** Replays what was acknowledged, in its order, on an empty report. */
function replay(done: readonly Done[]) {
  let draft = new Map<string, number>();
  const sent = new Map<string, number>();
  let revisi = 0;
  for (const one of done) {
    if (one.act === 'jawab') draft.set(one.butir, one.nilai);
    if (one.act === 'buang') draft = new Map();
    if (one.act !== 'kirim') continue;
    for (const [butir, nilai] of draft) sent.set(butir, nilai);
    draft = new Map();
    revisi += 1;
  }
  const sorted = (values: Map<string, number>) => [...values].sort();
  return { revisi, draft: sorted(draft), sent: sorted(sent) };
}

async function stored(bulan: Bulan) {
  const report = await uji.db.prisma.report.findFirst({
    where: { bulan, reporter: { kode: '35.17.01.2006' } },
    include: { draft: { include: { answers: true } }, realisasi: true },
  });
  const values = (rows: { butir: string; nilai: { toNumber(): number } | null }[]) =>
    rows.map(({ butir, nilai }) => [butir, nilai?.toNumber()]).sort();
  return {
    revisi: report?.revisi ?? 0,
    draft: values(report?.draft?.answers ?? []),
    sent: values((report?.realisasi ?? []).filter((one) => one.revisi === report?.revisi)),
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('jawab' as const), place: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.constant<Step>({ act: 'kirim' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ act: 'ubah' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ act: 'buang' }, { act: 'kendala' }, { act: 'kembali' }) },
);

let bulan: Bulan = '2026-03';

test('whatever many operators do at once: every acknowledged answer was sent or is in the draft, and none without a reason', async () => {
  const scripts = fc.array(fc.array(step, { minLength: 4, maxLength: 10 }), { minLength: 3, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(scripts, async (operators) => {
      bulan = addBulan(bulan, 1);
      const di = { bulan, now: `${addBulan(bulan, 1)}-01T08:00:00+07:00` };
      const done: Done[] = [];
      const work = operators.map(async (steps) => {
        for (const one of steps) {
          const result = await uji.di((meja) => doStep(one, meja), di);
          if (result !== undefined) done.push(result);
        }
      });
      await Promise.all(work);
      done.sort((a, b) => a.versi - b.versi);
      expect(new Set(done.map((one) => one.versi)).size).toBe(done.length);
      expect(await stored(bulan)).toEqual(replay(done));
      for (const one of done) if (one.act === 'jawab' && one.sent) expect(one.mayChange).toBe(true);
    }),
    { numRuns: 12 },
  );
}, 300_000);
