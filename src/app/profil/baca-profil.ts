import type { z } from 'zod';
import type { ProfilJson } from '../../domain/profil.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { bentukProfil } from './bentuk-profil.ts';

/** One mistake in a profile: what it is, and where (`predikat.pita.1.mulai`). */
export interface KesalahanProfil {
  /** `refusal-<code>` says what belongs there. */
  code: string;
  di: string;
  /** What stands there, at most 40 characters; the unknown names where a name is unknown. */
  teks: string;
}

/** Why a text is no profile; every mistake is named. */
export type PenolakanProfil =
  | { code: 'profil-bukan-json' }
  | { code: 'profil-keliru'; kesalahan: KesalahanProfil[] };

/**
 * Reads a kabupaten's profile from JSON and checks every rule in it.
 * @returns refusal with one entry per mistake, in the order of the file
 */
export function bacaProfil(json: string): Result<ProfilJson, PenolakanProfil> {
  let isi: unknown;
  try {
    isi = JSON.parse(json);
  } catch {
    return refuse({ code: 'profil-bukan-json' });
  }
  const dibaca = bentukProfil.safeParse(isi);
  if (dibaca.success) return ok(dibaca.data);
  const kesalahan = dibaca.error.issues.map((issue) => kesalahanDari(issue, isi));
  const tunggal = new Map(kesalahan.map((one) => [`${one.code} ${one.di}`, one]));
  return refuse({ code: 'profil-keliru', kesalahan: [...tunggal.values()] });
}

function kesalahanDari(issue: z.core.$ZodIssue, isi: unknown): KesalahanProfil {
  const di = issue.path.map(String).join('.') || '-';
  const { message } = issue;
  if (issue.code === 'unrecognized_keys') return { code: message, di, teks: potong(issue.keys.join(', ')) };
  const di_isi = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    isi,
  );
  return { code: message, di, teks: potong(JSON.stringify(di_isi) ?? '-') };
}

function potong(teks: string): string {
  return [...teks].slice(0, 40).join('');
}
