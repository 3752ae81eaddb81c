import { akhirBulan, type Bulan } from './bulan.ts';
import type { Takeover } from './counting-reporter.ts';
import type { Pengaturan } from './dated-settings.ts';
import type { Zona } from './kalender-zona.ts';
import { type ProfilPada, profilBerlaku, type VersiProfil } from './profil.ts';
import type { Pelapor, Rencana } from './rencana.ts';

/** Dates of one month that differ from the office's rule; ISO dates. */
export interface BulanKhusus {
  buka?: string;
  batas?: string;
  tutup?: string;
}

/** One reporter's month opened again after its close. */
export interface Pembukaan {
  pelaporId: number;
  bulan: Bulan;
  /** Last day on which it takes a report; ISO date in the office's zone. */
  sampai: string;
  /** ISO instant at which it was opened again. */
  pada: string;
}

/**
 * Everything about an office that seldom changes, read once and kept until `versi` grows: who reports, the plan's
 * versions, the calendar.
 */
export interface Kantor {
  id: number;
  versi: number;
  /** Number of the newest change in the office's record when it was read; 0 before the first. */
  lastChange: number;
  /** Kemendagri code of the kecamatan */
  wilayah: string;
  nama: string;
  kabupaten: string;
  provinsi: string;
  /** Asia/Jakarta, Asia/Makassar or Asia/Jayapura */
  zona: Zona;
  bukaTanggal: number;
  batasTanggal: number;
  tutupTanggal: number;
  /** Decisions about money, each from a month on, in the order in which they were taken (`pengaturanBulan`). */
  pengaturan: readonly Pengaturan[];
  /** Whose figures count where two reporters sent one, in the order in which it was decided (`pilihAngka`). */
  alih: readonly Takeover[];
  /** First month that is asked for; absent: from the plan's first month (`mulaiLapor`). */
  mulaiBulan?: Bulan;
  /** In the order in which they are listed to people. */
  pelapor: Pelapor[];
  /** All versions, oldest first. */
  rencana: Rencana[];
  /** The kabupaten's local rules, oldest first; empty: the defaults hold. */
  profil: readonly VersiProfil[];
  /** ISO dates of holidays, national and the office's own. */
  libur: ReadonlySet<string>;
  bulanKhusus: ReadonlyMap<string, BulanKhusus>;
  /** Single reporters' months opened again after their close, newest last. */
  dibuka: readonly Pembukaan[];
  /** Last days of the acting roles that nobody has ended, ISO dates. */
  masaPlt?: readonly string[];
}

/**
 * The plan version in force on a day: the newest whose effective date is not after it.
 * @param tanggal ISO date
 * @returns undefined when the office has no plan yet on that day
 */
export function rencanaBerlaku(kantor: Kantor, tanggal: string): Rencana | undefined {
  return kantor.rencana.findLast((rencana) => rencana.berlakuDari <= tanggal);
}

/** The kabupaten's rules by which a month is judged: those in force on its last day. */
export function profilBulan(kantor: Pick<Kantor, 'profil'>, bulan: Bulan): ProfilPada {
  return profilBerlaku(kantor.profil, akhirBulan(bulan).toString());
}

/** The reporter unit with this id, or undefined when it is another office's. */
export function pelaporKantor(kantor: Kantor, id: number | undefined): Pelapor | undefined {
  return kantor.pelapor.find((pelapor) => pelapor.id === id);
}
