import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion, missingButir } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { butirQuestion } from '../../../src/app/realisasi/sheet/question.ts';
import { startCorrection } from '../../../src/app/realisasi/start-correction.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { approveMonth, readReadiness, readyFingerprint } from '../../../src/app/verifikasi/approve-month.ts';
import { reopenReport, returnReport } from '../../../src/app/verifikasi/return-report.ts';
import { verifyReport } from '../../../src/app/verifikasi/verify-report.ts';
import { typedState } from '../../../src/domain/capaian/posisi/posisi.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import type { DraftAnswerInput } from '../../../src/store/realisasi/drafts.ts';
import type { AtDesk, testDesk, Who } from '../office/test-desk.ts';

/** People who report, two of them for one desa. */
export const OFFICERS: readonly Who[] = [
  { reporter: '35.17.01.2006', name: 'Operator Desa Sembung' },
  { reporter: '35.17.01.2006', name: 'Operator Kedua Sembung' },
  { reporter: '35.17.01.2010', name: 'Operator Desa Plosogenuk' },
  { reporter: 'PMD', name: 'Kasi PMD', role: 'seksi' },
  { reporter: 'TRANTIB', name: 'Kasi Trantib', role: 'seksi' },
];

/** What a person may do next; `angka` is what they type, per item in turn. */
export interface RandomStep {
  what: 'isi' | 'kirim' | 'ubah' | 'kembalikan' | 'verifikasi' | 'setujui' | 'buka';
  who: number;
  /** Months back from the newest that is open. */
  stepBack: number;
  angka: number;
  all: boolean;
}

/** A sequence of steps, with more of those without which the others come to nothing. */
export const randomStep = fc.record<RandomStep>({
  what: fc.constantFrom(
    ...(['isi', 'isi', 'isi', 'kirim', 'kirim', 'ubah', 'ubah', 'verifikasi', 'verifikasi'] as const),
    ...(['kembalikan', 'kembalikan', 'setujui', 'buka'] as const),
  ),
  who: fc.nat(OFFICERS.length - 1),
  stepBack: fc.constantFrom(0, 0, 0, 1, 2),
  angka: fc.nat(40),
  all: fc.boolean(),
});

/** The answer that a number stands for, of whatever the item is. */
function answer({ sheet }: AtDesk, key: string, angka: number): DraftAnswerInput {
  const butir = sheet.butir.find((one) => one.key === key)!;
  const question = butirQuestion(sheet, butir);
  const common = { butir: key, anomaly: [] };
  if (question.kind === 'tanggal') {
    return angka % 3 === 0
      ? { ...common, state: 'belum' }
      : {
          ...common,
          state: 'tanggal',
          date: `${sheet.month}-${String((angka % 27) + 1).padStart(2, '0')}`,
        };
  }
  if (question.kind === 'keuangan') {
    const value = new Decimal(angka - 4).times('125000.5');
    return angka === 0 ? { ...common, state: 'nihil' } : { ...common, state: 'nilai', value };
  }
  const value = new Decimal(angka);
  const state = typedState(question.indikator, value);
  return { ...common, state, ...(state === 'nilai' && { value }) };
}

async function content(desk: AtDesk, { angka, all }: RandomStep): Promise<string> {
  const { act, sheet } = desk;
  const missing = missingButir(sheet);
  const questioned = missing.length > 0 ? missing : sheet.butir;
  const answered = all ? questioned : questioned.slice(angka % questioned.length).slice(0, 2);
  let kode = 'nothing asked';
  for (const [at, { key }] of answered.entries()) {
    const given = answer(desk, key, (angka + at * 7) % 41);
    const outcome = await recordEntry(act, sheet, given, { version: draftVersion(sheet) });
    kode = outcome.ok ? 'ok' : outcome.refusal.code;
  }
  return kode;
}

const kodeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.code;

/**
 * Takes a step with the program's own use cases, in a transaction of its own as a person's act is.
 * @returns 'ok', or why it was refused
 */
export async function run(
  { at }: Awaited<ReturnType<typeof testDesk>>,
  step: RandomStep,
  month: Month,
  now: string,
): Promise<string> {
  const who = { ...OFFICERS[step.who], month, now };
  const verifiers: Who =
    step.what === 'setujui'
      ? { ...who, name: 'Camat', role: 'camat' }
      : {
          ...who,
          ...(step.all
            ? { name: 'Sekcam', role: 'sekcam' }
            : { name: 'Kasubbag Perencanaan', role: 'kasubbag' }),
        };
  const seen = ({ sheet }: AtDesk) => ({
    reportId: sheet.work?.reportId ?? 0,
    revision: sheet.work?.revision ?? 0,
    reason: 'uji',
  });
  switch (step.what) {
    case 'isi':
      return await at((desk) => content(desk, step), who);
    case 'kirim':
      return await at(async (desk) => {
        const { act, sheet } = desk;
        // Whoever sends has filled in something.
        if (sheet.work?.draft === undefined || step.all) await content(desk, step);
        return kodeOf(await submitReport(act, sheet, { version: draftVersion(sheet) }));
      }, who);
    case 'ubah':
      return await at(
        async ({ act, sheet }) => kodeOf(await startCorrection(act, sheet, 'salah ketik')),
        who,
      );
    case 'verifikasi':
      return await at(async (desk) => kodeOf(await verifyReport(desk.act, seen(desk))), verifiers);
    case 'kembalikan':
      return await at(async (desk) => kodeOf(await returnReport(desk.act, seen(desk))), verifiers);
    case 'buka':
      return await at(async (desk) => kodeOf(await reopenReport(desk.act, seen(desk))), verifiers);
    case 'setujui':
      return await at(async ({ act }) => {
        const mark = readyFingerprint(await readReadiness(act, month));
        return kodeOf(await approveMonth(act, month, mark));
      }, verifiers);
  }
}
