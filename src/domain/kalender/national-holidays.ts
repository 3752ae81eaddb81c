/** One national holiday of Indonesia. */
export type NationalHoliday = {
  /** ISO date of the day, such as `2026-04-03`. */
  date: string;
  /** Indonesian name. */
  name: string;
  /**
   * True when the day follows the moon and is only computed: the joint decree of three ministers (SKB 3
   * Menteri) may set it a day earlier or later, and a person should confirm it.
   */
  estimated: boolean;
};

/** The library calls both of the Prophet's days Maulid; 27 Rajab is Isra Mikraj. */
const NAME_BY_RULE: Record<string, string> = {
  '27 Rajab': 'Isra Mikraj Nabi Muhammad',
  '1 Muharram': 'Tahun Baru Islam',
  '01-01': 'Tahun Baru Masehi',
};

const HIJRI_MONTH = /Muharram|Rabi al-awwal|Rajab|Shawwal|Dhu al-Hijjah/;

/**
 * The public holidays of one year as computed by `date-holidays`, oldest first; a proposal for the office's
 * calendar. It lacks joint leave (cuti bersama) and, from 2028 on, Nyepi and Waisak, which a person adds.
 * The library is loaded at the first call and adds about 28 MB of resident memory, so the answer belongs in
 * the database and not in every start.
 */
export async function nationalHolidays(year: number): Promise<NationalHoliday[]> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays('ID', { languages: ['id'] });
  return calendar
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && date.startsWith(String(year)))
    .map(({ date, name, rule }) => ({
      date: date.slice(0, 10),
      name: NAME_BY_RULE[rule] ?? name,
      estimated: HIJRI_MONTH.test(rule),
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
