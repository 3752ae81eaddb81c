import type { Role } from '../../domain/kantor/roles.ts';
import { KODE_BENDAHARA } from '../kantor/prepare-office.ts';

/** Somebody of the demonstration: a role, not a person. All of them are invented (rekaan), the Telegram ids too. */
export interface DemoPerson {
  telegramId: number;
  name: string;
  role: Role;
  /** Code of the reporter unit, for the roles that belong to one. */
  reporter?: string;
  /** A visitor can be this one; the others only have sent reports. */
  canBeChosen: boolean;
}

/** Telegram ids of those that other code names. */
const KASUBBAG = 7_000_022;
const CAMAT = 7_000_024;

/** Who verifies and who approves the invented reports. */
export const CHECKERS = { kasubbag: KASUBBAG, camat: CAMAT } as const;

const chosen = (telegramId: number, name: string, role: Role, reporter?: string): DemoPerson => ({
  telegramId,
  name,
  role,
  reporter,
  canBeChosen: true,
});

const chosenDesa: DemoPerson[] = [
  chosen(7_000_001, 'Operator Desa Sembung', 'operator_desa', '35.17.01.2006'),
  chosen(7_000_002, 'Operator Desa Plosogenuk', 'operator_desa', '35.17.01.2010'),
  chosen(7_000_003, 'Operator Desa Gadingmangu', 'operator_desa', '35.17.01.2009'),
];

const office: DemoPerson[] = [
  chosen(7_000_011, 'Kasi Tapem', 'seksi', 'TAPEM'),
  chosen(7_000_012, 'Kasi PMD', 'seksi', 'PMD'),
  chosen(7_000_013, 'Kasi Sosbud', 'seksi', 'SOSBUD'),
  chosen(7_000_014, 'Kasi Trantib', 'seksi', 'TRANTIB'),
  chosen(7_000_015, 'Kasubbag Umum', 'seksi', 'UMUM'),
  chosen(7_000_016, 'Kasubbag Keuangan', 'seksi', 'KEUANGAN'),
  chosen(7_000_021, 'Bendahara', 'bendahara', KODE_BENDAHARA),
  chosen(KASUBBAG, 'Kasubbag Perencanaan', 'kasubbag'),
  chosen(7_000_023, 'Sekcam', 'sekcam'),
  chosen(CAMAT, 'Camat', 'camat'),
];

const OTHER_DESA: readonly [kode: string, name: string][] = [
  ['35.17.01.2001', 'Jantiganggong'],
  ['35.17.01.2002', 'Kepuhkajang'],
  ['35.17.01.2003', 'Sumberagung'],
  ['35.17.01.2004', 'Pagerwojo'],
  ['35.17.01.2005', 'Perak'],
  ['35.17.01.2007', 'Glagahan'],
  ['35.17.01.2008', 'Kalangsemanding'],
  ['35.17.01.2011', 'Sukorejo'],
  ['35.17.01.2012', 'Temuwulan'],
  ['35.17.01.2013', 'Cangkringrandu'],
];

const otherDesa = OTHER_DESA.map(
  ([reporter, name], index): DemoPerson => ({
    telegramId: 7_000_101 + index,
    name: `Operator Desa ${name}`,
    role: 'operator_desa',
    reporter,
    canBeChosen: false,
  }),
);

/** Everybody of the demonstration, one per reporter unit and the four of the office; those to choose from first. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [...chosenDesa, ...office, ...otherDesa];
