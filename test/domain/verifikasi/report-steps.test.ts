import { expect, test } from 'vitest';
import type { ReportStatus } from '../../../src/domain/rencana/plan.ts';
import { statusAfter, type VerificationStep } from '../../../src/domain/verifikasi/report-steps.ts';

const STATUS: ReportStatus[] = ['draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'disetujui'];
const STEPS: VerificationStep[] = ['ajukan', 'kembalikan', 'verifikasi', 'setujui', 'buka'];

test('the whole life of a report: every pair of status and step', () => {
  const table = STATUS.map((status) => [status, ...STEPS.map((l) => statusAfter(status, l) ?? '-')]);
  expect(table).toEqual([
    //               ajukan      kembalikan      verifikasi      setujui      buka
    ['draf', 'diajukan', '-', '-', '-', '-'],
    ['diajukan', 'diajukan', 'dikembalikan', 'diverifikasi', '-', '-'],
    ['dikembalikan', 'diajukan', '-', '-', '-', '-'],
    ['diverifikasi', 'diajukan', 'dikembalikan', '-', 'disetujui', '-'],
    ['disetujui', '-', '-', '-', '-', 'dikembalikan'],
  ]);
});

test('nothing is approved that was not verified since it was last sent', () => {
  const leadingToApproval = STATUS.filter((status) => statusAfter(status, 'setujui') === 'disetujui');
  expect(leadingToApproval).toEqual(['diverifikasi']);
  expect(STATUS.map((status) => statusAfter(status, 'ajukan')).filter((s) => s === 'diverifikasi')).toEqual(
    [],
  );
});
