import type { LaporanTersimpan } from '../../store/verification-report.ts';
import { melaporUntuk, type Petugas } from '../pelaku.ts';

/**
 * Whether a report is a person's own: they report for its unit now, under whatever role, or they sent a revision of it
 * or gave a figure in one, under whatever role then. Nobody verifies their own report (domain.md, "Who does what").
 * @param pengisi ids of the people who sent or filled in any revision
 */
export function milikSendiri(petugas: Petugas, pelaporId: number, pengisi: readonly number[]): boolean {
  return melaporUntuk(petugas, pelaporId) || pengisi.includes(petugas.id);
}

/** Ids of the people who sent a revision of a report or gave a figure in one, each once. */
export function pengisiLaporan({ terkirim, angka }: Pick<LaporanTersimpan, 'terkirim' | 'angka'>): number[] {
  return [...new Set([...terkirim.map((one) => one.sentById), ...angka.map((one) => one.enteredById)])];
}
