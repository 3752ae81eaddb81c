import type { Dialog } from '../shared/feature.ts';
import { belanjaStep } from './belanja-step.ts';
import { ID_ANGGARAN } from './dialog-id.ts';
import { dpaDateStep, dpaListStep } from './list-steps.ts';
import { doubtStep, valueStep } from './value-steps.ts';

/** What has to be typed or sent about the budget: lists, one figure, a date. */
export const anggaranDialog: Dialog = {
  id: ID_ANGGARAN,
  table: true,
  step: {
    daftar_dpa: dpaListStep,
    nilai: valueStep,
    ragu: doubtStep,
    tanggal: dpaDateStep,
    daftar_belanja: belanjaStep,
  },
};
