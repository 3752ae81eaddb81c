/** Id of the reporting dialogue; raised when the meaning of a step's args changes. */
export const DIALOG_LAPOR = 'realisasi.v2';
