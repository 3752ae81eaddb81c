/** Id of the dialogue about the budget; raised when the meaning of a step's args changes. */
export const ID_ANGGARAN = 'anggaran.v2';
