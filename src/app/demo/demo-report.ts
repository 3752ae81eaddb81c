import type { Month } from '../../domain/kalender/month.ts';

/** One invented answer: a value in the item's satuan (money in Rupiah), nothing happened, a date, or not done yet. */
export type DemoAnswer = string | 'nihil' | 'belum' | { date: string };

/** The invented reports of one month of one reporter. All times are local to the office (WIB). */
export interface DemoReport {
  /** Code of the reporter unit. */
  reporter: string;
  month: Month;
  /** e.g. '2026-04-01T07:12' */
  sentOn: string;
  /** By key of the indicator, or code of the sub kegiatan for its money; `dari-desa`: as the desa reports say then. */
  answer: Record<string, DemoAnswer | 'dari-desa'>;
  /** What the verifier did, and when. */
  checked?: { step: 'verifikasi' | 'kembalikan'; at: string; reason?: string; butir?: string };
  /** When the camat approved the month. */
  approved?: string;
  kendala?: { subKegiatan: string; text: string; wantsDecision: boolean };
}

/** Verified and approved as the office of the demonstration does it: in the week after the due date. */
export function checkedAndApproved(month: Month): Pick<DemoReport, 'checked' | 'approved'> {
  const day = month === '2026-01' ? '2026-02' : '2026-03';
  return { checked: { step: 'verifikasi', at: `${day}-09T10:15` }, approved: `${day}-12T13:30` };
}
