/** Id of the dialogue about the plan; raised when the meaning of a step's args changes. */
export const ID_PLAN = 'rencana.v2';
