import { expect, test } from 'vitest';
import { readPasted } from '../../../src/app/rencana/desk/read-document.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { DPA_FORMS, formText } from '../../support/plan/dpa-forms.ts';
import { readDraft } from '../../support/plan/read-draft.ts';
import { REPORT_FORMS } from '../../support/plan/report-forms.ts';

const say = createTranslator('id');
const OFFICE = { name: 'Contoh', kabupaten: 'Contoh' };
const E81 = formText(REPORT_FORMS['E.81 whose ratio does not say of what: the rows prove it']!);
const RFK = formText(REPORT_FORMS['RFK: Rp and % below the money, physical progress alone']!);
const LKJIP = formText(REPORT_FORMS['LKjIP: anggaran, realisasi, %']!);

test('the work and the money of an E.81 are figures of their own, realised before and in the year', () => {
  const [table] = readDraft(E81, 'e81').table;
  expect(table!.kind).toBe('evaluasi-renja');
  const [row] = table!.rows!;
  expect(row!.target['2026']?.value).toBe('72');
  expect(row!.money?.target['2026']?.value).toBe('31000000');
  expect(row!.notes).toEqual([]);
});

test('an RFK has physical progress beside its money, an LKjIP its money alone', () => {
  const [rfk] = readDraft(RFK, 'rfk').table;
  expect(rfk).toMatchObject({ kind: 'rfk', year: ['2026'] });
  expect(rfk!.rows![0]).toMatchObject({
    realisasi: { 2026: { value: '40' } },
    money: {
      target: { 2026: { value: '31000000' } },
      realisasi: { 2026: { value: '11470000' } },
      ratio: { 2026: { value: '37' } },
    },
  });
  const [lkjip] = readDraft(LKJIP, 'lkjip').table;
  expect(lkjip!.rows![0]).toMatchObject({
    target: { 2025: { value: '200000000' } },
    realisasi: { 2025: { value: '190000000' } },
    ratio: { 2025: { value: '95' } },
  });
});

test.each([
  [E81, 'evaluasi Renja'],
  [RFK, 'laporan realisasi fisik dan keuangan'],
  [LKJIP, 'anggaran dan realisasinya'],
])(
  'a report of realisasi is refused as a plan before anything is asked, and says what it is',
  (text, kind) => {
    expect(readDraft(text, 'laporan').findings.map(({ kode }) => kode)).toContain('laporan-realisasi');
    const read = readPasted(text, 'laporan.txt', OFFICE);
    if (read.ok) throw new Error('taken as a plan');
    expect(sayRefusal(say, read.refusal)).toContain(`memuat ${kind} (baris 1), bukan rencana`);
  },
);

test('a DPA is refused as a plan with the way that it goes', () => {
  const read = readPasted(
    formText(DPA_FORMS['rincian: accounts below each sub kegiatan']!),
    'dpa.txt',
    OFFICE,
  );
  if (read.ok) throw new Error('taken as a plan');
  expect(sayRefusal(say, read.refusal)).toContain('/dpa');
});
