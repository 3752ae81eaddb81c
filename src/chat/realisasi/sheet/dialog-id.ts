/** Id of the reporting dialogue; raised when the meaning of a step's args changes. */
export const REPORT_DIALOG = 'realisasi.v3';
