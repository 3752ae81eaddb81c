import type { BarisAntrian } from '../../store/verification.ts';

/** Why a report is not verified together with others but opened. */
export type AlasanLihat =
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
export function perluDilihat(
  baris: Pick<BarisAntrian, 'anomali' | 'bedaUsulan' | 'jenis' | 'lengkap'>,
  mutu: number,
): AlasanLihat[] {
  const semua: [AlasanLihat, boolean][] = [
    ['anomali', baris.anomali > 0],
    ['mutu', mutu > 0],
    ['usulan', baris.bedaUsulan > 0],
    ['ubah', baris.jenis === 'ubah'],
    ['sebagian', !baris.lengkap],
  ];
  return semua.filter(([, ada]) => ada).map(([alasan]) => alasan);
}
