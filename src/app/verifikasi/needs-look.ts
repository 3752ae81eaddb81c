import type { WaitingReport } from '../../store/verifikasi/waiting-reports.ts';

/** Why a report is not verified together with others but opened. */
export type LookReason =
  /** A soft question was asked about a figure. */
  | 'anomali'
  /** A rule about the quality of figures, times or files is met. */
  | 'mutu'
  /** A figure differs from what the desa reports suggested. */
  | 'usulan'
  /** A sent report was changed. */
  | 'ubah'
  /** Not everything that was asked is there. */
  | 'sebagian';

/**
 * What must be looked at in a waiting report; empty when it can be verified together with others.
 * @param mutu findings about its data that no question while typing was about
 */
export function needsLook(
  line: Pick<WaitingReport, 'anomaly' | 'differsFromSuggestion' | 'kind' | 'complete'>,
  mutu: number,
): LookReason[] {
  const all: [LookReason, boolean][] = [
    ['anomali', line.anomaly > 0],
    ['mutu', mutu > 0],
    ['usulan', line.differsFromSuggestion > 0],
    ['ubah', line.kind === 'ubah'],
    ['sebagian', !line.complete],
  ];
  return all.filter(([, present]) => present).map(([reason]) => reason);
}
