/** Reasons for a return that can be chosen; another one is typed. Sentence: `verif-alasan-<reason>`. */
export const RETURN_REASONS = ['spj', 'bukti', 'jelas', 'bulan'] as const;
