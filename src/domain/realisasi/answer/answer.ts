import type { AngkaContent } from '../../rencana/plan.ts';

/** What a typed answer says, without the state that it is stored under. */
export type Answer = Omit<AngkaContent, 'state' | 'date'>;
