import type { Reporter } from '../rencana/plan.ts';
import { ownsSubKegiatan } from '../unit/kinds.ts';
import type { Office } from './office.ts';

/** Units of an office that can own a sub kegiatan: parts of the kecamatan for which no end is set. */
export function officeUnits({ reporters: reporter }: Pick<Office, 'reporters'>): Reporter[] {
  return reporter.filter((one) => ownsSubKegiatan(one) && one.until === undefined);
}
