import { Temporal } from 'temporal-polyfill';
import { tanggalDi, type Zona } from '../domain/kalender.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { isoDate } from './iso-date.ts';

/** Why `--plt` and `--sampai` do not go together. */
export type ActingRefusal =
  | { code: 'plt-perlu-sampai' }
  | { code: 'sampai-perlu-plt' }
  | { code: 'bukan-tanggal-iso'; teks: string }
  | { code: 'plt-sudah-lewat'; sampai: Temporal.PlainDate };

/** The last day of an acting role, ISO; undefined for a role without an end. */
export function actingUntil(
  plt: boolean,
  sampai: string | undefined,
  now: Temporal.Instant,
  zona: Zona,
): Result<string | undefined, ActingRefusal> {
  if (sampai === undefined) return plt ? refuse({ code: 'plt-perlu-sampai' }) : ok(undefined);
  if (!plt) return refuse({ code: 'sampai-perlu-plt' });
  const date = isoDate(sampai);
  if (!date.ok) return date;
  const past = Temporal.PlainDate.compare(date.value, tanggalDi(now, zona)) < 0;
  return past ? refuse({ code: 'plt-sudah-lewat', sampai: date.value }) : ok(date.value.toString());
}
