import type { Decimal } from 'decimal.js';
import type { EventTimeliness } from '../../rencana/event-deadline.ts';
import type { Reporter } from '../../rencana/plan.ts';
import type { Posisi } from './posisi-state.ts';

/** One desa within an aggregate. */
export interface DesaAngka {
  reporter: Reporter;
  posisi: Posisi;
  /** What it is worth where numbers are judged (`posisiValue`); absent without an observation. */
  worth?: Decimal;
  /** Whether it counts where desa are counted. */
  meets?: boolean;
  /** A dated event against its legal deadline. */
  timeliness?: EventTimeliness;
}
