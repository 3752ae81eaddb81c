import type { Reporter } from '../rencana/plan.ts';

/** A unit as it can be made. */
export type UnitForm = Pick<Reporter, 'kind' | 'kode' | 'name' | 'namaPendek'>;

/** One of the usual units of a kecamatan. */
export interface UsualUnit extends UnitForm {
  /** Part of the structure that most kecamatan have; the others are ticked where an office has them. */
  usual: boolean;
}

const unit = (
  kind: Reporter['kind'],
  kode: string,
  name: string,
  namaPendek: string,
  usual = true,
): UsualUnit => ({
  ...{ kind, kode, name, namaPendek, usual },
});

/**
 * Units of a kecamatan as its perda about perangkat daerah has them: a secretariat with at most two subbagian, and four
 * (type B) or five seksi (type A). The names differ from kabupaten to kabupaten; these are the commonest.
 * Source: PP 18/2016 articles 50 and 51, PP 17/2018; docs/sources.md#units.
 */
export const USUAL_UNITS: readonly UsualUnit[] = [
  unit('subbagian', 'UMUM', 'Subbagian Umum dan Kepegawaian', 'Subbag Umum'),
  unit('subbagian', 'KEUANGAN', 'Subbagian Perencanaan dan Keuangan', 'Subbag Keuangan'),
  unit('seksi', 'TAPEM', 'Seksi Tata Pemerintahan', 'Seksi Tapem'),
  unit('seksi', 'PMD', 'Seksi Pemberdayaan Masyarakat dan Desa', 'Seksi PMD'),
  unit('seksi', 'TRANTIB', 'Seksi Ketenteraman dan Ketertiban Umum', 'Seksi Trantib'),
  unit('seksi', 'KESRA', 'Seksi Kesejahteraan Sosial', 'Seksi Kesra', false),
  unit('seksi', 'YANUM', 'Seksi Pelayanan Umum', 'Seksi Yanum', false),
  unit('seksi', 'EKBANG', 'Seksi Ekonomi dan Pembangunan', 'Seksi Ekbang', false),
];
