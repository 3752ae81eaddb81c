/** Why a reporter or an office has no number for an indicator; Fluent key `tanpa-capaian-<code>`. */
export type NoValueReason =
  /** Asked, and nobody answered. */
  | 'belum_lapor'
  /** Not asked in any month so far. */
  | 'belum_diminta'
  /** Only nihil, which in a latest value, an average, a greatest value or a ratio is no observation. */
  | 'nihil'
  /** A ratio whose denominator is 0 or was not given. */
  | 'penyebut_nol'
  /** A distinct count without the names of what was counted. */
  | 'tanpa_unsur'
  /** A category that is not on the indicator's scale. */
  | 'di_luar_skala'
  /** Reported in two units, before and after the plan changed it: such figures are not added. */
  | 'satuan_berganti'
  /** The desa's figures make no figure of the office (antarDesa 'none'). */
  | 'tidak_digabung'
  /** A computed indicator that nobody computed, or whose formula has no result. */
  | 'rumus_tanpa_hasil'
  /** No rule joins such values: categories are not averaged, percentages not added up. */
  | 'tanpa_aturan';

/** Why there is a target, or a target to date, that nothing can be judged against; Fluent key `tanpa-capaian-<code>`. */
export type NoTargetReason =
  /** The plan names none for the year. */
  | 'tanpa_target'
  /** The plan prints something that is no value: `-`, `N/A`, a word. */
  | 'target_tak_terbaca'
  /** A target per desa that says nothing of the office: a count of desa has its own. */
  | 'target_per_desa'
  /** The sum lacks months before the office's first one, which the target to date counts. */
  | 'bulan_sebelum_mulai'
  /** Nothing is due yet, or the months are not planned; only the year can be judged. */
  | 'tanpa_target_sampai'
  /** An even split, or quarters, would promise parts of a few whole documents. */
  | 'dokumen_sedikit';

/** Why an indicator has no capaian in percent; Fluent key `tanpa-capaian-<code>`. */
export type NoCapaianReason =
  | NoValueReason
  | NoTargetReason
  /** Of what is better when it is more, target 0 cannot be judged: a plan defect. */
  | 'target_nol'
  /** Money was reported of a sub kegiatan for which no pagu above 0 is in force. */
  | 'tanpa_pagu'
  /** No rule exists for a target below 0. */
  | 'target_negatif'
  /** target / realisasi with realisasi 0: met, without a percentage. */
  | 'realisasi_nol'
  /** Outside a band: not met, and no rule says by how much. */
  | 'luar_pita'
  /** A category is met or not met and has no percentage. */
  | 'bukan_angka'
  /** Figures are there, and none of them has a percentage to be averaged. */
  | 'tidak_dirata';
