import { SUBJECTS } from '../../../domain/kantor/office-change.ts';
import { oneOf, optional, whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

/** Buttons of the office's record of changes. */
export const kantorButtons = {
  'jejak.lihat': parts({
    office: whole,
    subject: optional(oneOf(...SUBJECTS, 'semua')),
    page: optional(whole),
  }),
};
