import { type Officer, reportsFor } from '../action.ts';

/**
 * Whether a report is a person's own: they report for its unit now, under whatever role, or they sent a revision of it
 * or gave a figure, an obstacle or a file in one, under whatever role then. Nobody verifies or approves their own report
 * (docs/sources.md#roles).
 * @param contributors ids of the people who had a hand in any revision
 */
export function isOwnReport(officer: Officer, reporterId: number, contributors: readonly number[]): boolean {
  return reportsFor(officer, reporterId) || contributors.includes(officer.id);
}
