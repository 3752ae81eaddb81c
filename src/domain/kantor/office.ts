import { endOfMonth, type Month } from '../kalender/month.ts';
import type { Zone } from '../kalender/zone.ts';
import type { Takeover } from '../realisasi/choose-angka.ts';
import type { Plan, Reporter } from '../rencana/plan.ts';
import type { OwnerChange } from '../unit/owner-change.ts';
import type { Setting } from './dated-settings.ts';
import { type ProfilOnDay, type ProfilVersion, profilInForce } from './profil.ts';

/** Dates of one month that differ from the office's rule; ISO dates. */
export interface SpecialMonth {
  buka?: string;
  batas?: string;
  tutup?: string;
}

/** One reporter's month opened again after its close. */
export interface ReopenedMonth {
  reporterId: number;
  month: Month;
  /** Last day on which it takes a report; ISO date in the office's zone. */
  until: string;
  /** ISO instant at which it was opened again. */
  at: string;
}

/**
 * Everything about an office that seldom changes, read once and kept until `version` grows: who reports, the plan's
 * versions, the calendar.
 */
export interface Office {
  id: number;
  version: number;
  /** Number of the newest change in the office's record when it was read; 0 before the first. */
  lastChange: number;
  /** Kemendagri code of the kecamatan */
  wilayah: string;
  name: string;
  kabupaten: string;
  provinsi: string;
  /** Asia/Jakarta, Asia/Makassar or Asia/Jayapura */
  zone: Zone;
  openDay: number;
  dueDay: number;
  closeDay: number;
  /** Decisions about money, each from a month on, in the order in which they were taken (`settingOfMonth`). */
  settings: readonly Setting[];
  /** Whose figures count where two reporters sent one, in the order in which it was decided (`chooseAngka`). */
  takeovers: readonly Takeover[];
  /** Sub kegiatan that changed hands from a month on, in the order in which it was decided (`planWithOwners`). */
  owners?: readonly OwnerChange[];
  /** First month that is asked for; absent: from the plan's first month (`reportingStart`). */
  startMonth?: Month;
  /** All there are, were and will be (`existsIn`), in the order in which they are listed to people. */
  reporters: Reporter[];
  /** All versions, oldest first. */
  plans: Plan[];
  /** The kabupaten's local rules, oldest first; empty: the defaults hold. */
  profil: readonly ProfilVersion[];
  /** ISO dates of holidays, national and the office's own. */
  holiday: ReadonlySet<string>;
  specialMonths: ReadonlyMap<string, SpecialMonth>;
  /** Single reporters' months opened again after their close, newest last. */
  reopened: readonly ReopenedMonth[];
  /** Last days of the acting roles that nobody has ended, ISO dates. */
  pltTerm?: readonly string[];
}

/**
 * The plan version in force on a day: the newest whose effective date is not after it.
 * @param date ISO date
 * @returns undefined when the office has no plan yet on that day
 */
export function planInForce(office: Office, date: string): Plan | undefined {
  return office.plans.findLast((plans) => plans.validFrom <= date);
}

/** The kabupaten's rules by which a month is judged: those in force on its last day. */
export function profilOfMonth(office: Pick<Office, 'profil'>, month: Month): ProfilOnDay {
  return profilInForce(office.profil, endOfMonth(month).toString());
}

/** The reporter unit with this id, or undefined when it is another office's. */
export function officeReporter(office: Office, id: number | undefined): Reporter | undefined {
  return office.reporters.find((reporters) => reporters.id === id);
}
