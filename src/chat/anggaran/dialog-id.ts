/** Id of the dialogue about the budget; raised when the meaning of a step's args changes. */
export const ID_ANGGARAN = 'anggaran.v2';

/** Verb of the buttons that choose a reading of a typed figure; answered by the waiting step, which knows them. */
export const VERB_PAGU_READING = 'anggaran.bacaan';
