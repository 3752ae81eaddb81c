import type { Month } from '../../kalender/month.ts';
import { reporterIn } from '../../unit/reporter-in-month.ts';
import type { Office } from '../office.ts';

/** Offices as they were in a month, each made once as long as its snapshot is kept. */
const IN_MONTH = new WeakMap<Office, Map<Month, Office>>();

/** The office with its units called as they were in a month; the same office where none was ever renamed. */
export function officeIn(office: Office, month: Month): Office {
  if (office.reporters.every(({ names }) => names === undefined)) return office;
  const kept = IN_MONTH.get(office) ?? new Map<Month, Office>();
  IN_MONTH.set(office, kept);
  const made = kept.get(month) ?? {
    ...office,
    reporters: office.reporters.map((one) => reporterIn(one, month)),
  };
  kept.set(month, made);
  return made;
}
