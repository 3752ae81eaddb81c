import type { Property } from './property.ts';

/**
 * Every property of an indicator, in the order of the template's columns; a property's name is its member of `Indikator`,
 * its key in keputusan.json and its column in the database. Template, decisions, questions, difference, check and store
 * follow from this table (docs/architecture.md#properties-of-an-indicator).
 */
export const PROPERTIES = {
  /** May hold {tahun}, {tahunLalu} and {tahunDepan}. */
  namaPendek: {
    kind: 'name',
    plain: '',
    columns: [{ id: 'pendek', width: 26 }],
    decision: { desa: 'required' },
    follows: true,
    difference: 'nama-pendek',
  },
  /** A change of it is told as one of the document's print (`comparePlans`). */
  satuan: {
    kind: 'text',
    plain: '',
    columns: [{ id: 'satuan', width: 12 }],
    required: true,
    decision: { desa: 'required' },
    question: [],
  },
  /** Decimals allowed; 0 for counts. */
  desimal: {
    kind: 'decimals',
    plain: 0,
    columns: [{ id: 'desimal', width: 8 }],
    decision: { desa: 'plain' },
    difference: 'jenis-nilai',
    checks: ['jumlah_berdesimal'],
  },
  /**
   * What a figure is: a count · a quantity with decimals · a percentage of numerator and denominator · a score (with an
   * optional category) · a category such as BB · a dated event judged against a deadline.
   */
  jenisNilai: {
    kind: 'choice',
    values: ['jumlah', 'kuantitas', 'rasio', 'indeks', 'kategori', 'tanggal'],
    plain: 'jumlah',
    columns: [{ id: 'nilai', width: 22 }],
    required: true,
    decision: { desa: 'required' },
    difference: 'jenis-nilai',
  },
  /**
   * higher is better · lower is better · `pita`: a band, inside is met and both sides are bad · `ambang`: a threshold
   * range, whose upper bound is the target when realisasi exceeds it and whose lower bound when it falls short.
   */
  arah: {
    kind: 'choice',
    values: ['higher', 'lower', 'pita', 'ambang'],
    plain: 'higher',
    columns: [{ id: 'arah', width: 22 }],
    required: true,
    decision: { desa: 'required' },
    question: ['higher', 'lower', 'pita', 'ambang'],
    follows: true,
    difference: 'arah',
  },
  /** Over the months of a year: sum · latest value · mean of the months · greatest · count of different things. */
  akumulasi: {
    kind: 'choice',
    values: ['sum', 'latest', 'average', 'max', 'distinct'],
    plain: 'sum',
    columns: [{ id: 'akumulasi', width: 22 }],
    required: true,
    decision: { desa: 'required' },
    question: ['latest', 'sum', 'max', 'average'],
    follows: true,
    difference: 'akumulasi',
    checks: ['kategori_akumulasi', 'indeks_dijumlah', 'unsur_bukan_jumlah'],
  },
  /** Over desa: sum · Σ numerators / Σ denominators · plain mean · count of desa that satisfy · not aggregated. */
  antarDesa: {
    kind: 'choice',
    values: ['sum', 'ratio', 'mean', 'count', 'none'],
    plain: 'none',
    columns: [{ id: 'antar', width: 24 }],
    decision: {},
    follows: true,
    difference: 'antar-desa',
    checks: ['desa_tanpa_cara', 'rasio_desa_tanpa_pasangan'],
  },
  /** Of antarDesa 'count'. */
  syaratDesa: {
    kind: 'condition',
    optional: true,
    columns: [{ id: 'syarat', width: 10 }],
    decision: {},
    difference: 'antar-desa',
    checks: ['hitung_tanpa_syarat'],
  },
  /** What the question asks for: this month's addition, or the position to date. */
  pertanyaan: {
    kind: 'choice',
    values: ['tambahan', 'posisi'],
    plain: 'tambahan',
    columns: [{ id: 'tanya', width: 18 }],
    required: true,
    decision: { desa: 'required' },
    follows: true,
    difference: 'pertanyaan',
    checks: ['aras_ditanya_tambahan'],
  },
  /** Who gives an indicator's figure; `rumus` is computed from other figures and never asked. */
  pelapor: {
    kind: 'choice',
    values: ['desa', 'unit', 'konfirmasi_desa', 'iku', 'rumus'],
    plain: 'unit',
    columns: [{ id: 'pelapor', width: 24 }],
    required: true,
    decision: { printedOnly: true, values: ['unit', 'konfirmasi_desa', 'iku', 'rumus'] },
    difference: 'pelapor',
  },
  /** How often it is asked, and in which months. */
  diminta: {
    kind: 'asked',
    values: ['bulanan', 'triwulanan', 'bulan', 'sampai_selesai'],
    plain: { jenis: 'bulanan' },
    columns: [
      { id: 'diminta', width: 17 },
      { id: 'bulan', width: 14 },
    ],
    decision: { desa: 'required' },
    follows: true,
    difference: 'diminta',
    checks: ['sampai_selesai_bukan_tanggal'],
  },
  /** The spread in force. */
  targetBulanan: {
    kind: 'spread',
    values: ['merata', 'bulan', 'eksplisit', 'akhir_triwulan', 'akhir_tahun'],
    plain: { jenis: 'akhir_tahun' },
    columns: [{ id: 'cara', width: 20 }],
    decision: { desa: 'required' },
    difference: 'target-bulanan',
    checks: ['bulan_tanpa_isi'],
  },
  /** The target is that of one desa; decisions say so by `targetPerDesa`. */
  targetPerReporter: {
    kind: 'flag',
    plain: false,
    columns: [{ id: 'perdesa', width: 9 }],
    difference: 'lain',
    checks: ['target_per_desa'],
  },
  /** Of jenisNilai 'tanggal'. */
  tenggat: {
    kind: 'deadline',
    optional: true,
    columns: [{ id: 'tenggat', width: 12 }],
    decision: { nullable: true },
    follows: true,
    difference: 'tenggat',
    checks: ['tanggal_tanpa_tenggat'],
  },
  /** Of a computed indicator (pelapor 'rumus'). */
  rumus: {
    kind: 'rumus',
    optional: true,
    columns: [{ id: 'rumus', width: 24 }],
    decision: { printedOnly: true },
    difference: 'rumus',
    checks: ['rumus_hilang', 'rumus_lebih'],
  },
  /** Categories of jenisNilai 'kategori', best first. */
  skala: {
    kind: 'scale',
    optional: true,
    columns: [{ id: 'skala', width: 14 }],
    decision: {},
    difference: 'jenis-nilai',
    checks: ['kategori_tanpa_skala'],
  },
  /** The document's own words for its formula; may be empty. */
  formula: {
    kind: 'text',
    optional: true,
    columns: [{ id: 'formula', width: 24 }],
    difference: 'lain',
  },
  /** What was achieved before the plan's first year, as printed and as a value. */
  baseline: {
    kind: 'figure',
    optional: true,
    columns: [{ id: 'baseline', width: 12 }],
    difference: 'lain',
  },
  /** The office indicator that this one of the desa feeds (kunci). */
  feedsKunci: {
    kind: 'key',
    optional: true,
    decision: { nullable: true },
    difference: 'pelapor',
  },
} as const satisfies Record<string, Property>;

/** Name of a property. */
export type PropertyName = keyof typeof PROPERTIES;

/** The table's rows in order. */
export const PROPERTY_LIST: readonly (Property & { name: PropertyName })[] = Object.entries(PROPERTIES).map(
  ([name, property]) => ({ name: name as PropertyName, ...property }),
);
