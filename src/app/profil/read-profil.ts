import type { z } from 'zod';
import type { ProfilJson } from '../../domain/kantor/profil.ts';
import { beginningOf } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { profilShape } from './profil-shape.ts';

/** One mistake in a profile: what it is, and where (`predikat.pita.1.mulai`). */
export interface ProfilMistake {
  /** `refusal-<code>` says what belongs there. */
  code: string;
  at: string;
  /** What stands there, at most 40 characters; the unknown names where a name is unknown. */
  text: string;
}

/** Why a text is no profile; every mistake is named. */
export type ProfilRefusal =
  | { code: 'profil-bukan-json' }
  | { code: 'profil-keliru'; mistakes: ProfilMistake[] };

/**
 * Reads a kabupaten's profile from JSON and checks every rule in it.
 * @returns refusal with one entry per mistake, in the order of the file
 */
export function readProfil(json: string): Result<ProfilJson, ProfilRefusal> {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return refuse({ code: 'profil-bukan-json' });
  }
  const read = profilShape.safeParse(content);
  if (read.success) return ok(read.data);
  const mistakes = read.error.issues.map((issue) => mistakeOf(issue, content));
  const distinct = new Map(mistakes.map((one) => [`${one.code} ${one.at}`, one]));
  return refuse({ code: 'profil-keliru', mistakes: [...distinct.values()] });
}

function mistakeOf(issue: z.core.$ZodIssue, content: unknown): ProfilMistake {
  const at = issue.path.map(String).join('.') || '-';
  const { message } = issue;
  if (issue.code === 'unrecognized_keys') return { code: message, at, text: cut(issue.keys.join(', ')) };
  const valueThere = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    content,
  );
  return { code: message, at, text: cut(JSON.stringify(valueThere) ?? '-') };
}

function cut(text: string): string {
  return beginningOf(text);
}
