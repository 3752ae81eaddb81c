import type { Reporter } from '../rencana/plan.ts';
import type { Office } from './office.ts';

/** Units of an office that can own a sub kegiatan. */
export function officeUnits({ reporters: reporter }: Pick<Office, 'reporters'>): Reporter[] {
  return reporter.filter(({ kind }) => kind === 'seksi' || kind === 'subbagian');
}
