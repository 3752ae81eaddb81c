import { Temporal } from 'temporal-polyfill';
import { dateIn, type Zone } from '../../domain/kalender/calendar.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { typedIsoDate } from './iso-date.ts';

/** Why `--plt` and `--sampai` do not go together. */
export type ActingRefusal =
  | { code: 'plt-perlu-sampai' }
  | { code: 'sampai-perlu-plt' }
  | { code: 'bukan-tanggal-iso'; text: string }
  | { code: 'plt-sudah-lewat'; until: Temporal.PlainDate };

/** The last day of an acting role, ISO; undefined for a role without an end. */
export function actingUntil(
  plt: boolean,
  until: string | undefined,
  now: Temporal.Instant,
  zone: Zone,
): Result<string | undefined, ActingRefusal> {
  if (until === undefined) return plt ? refuse({ code: 'plt-perlu-sampai' }) : ok(undefined);
  if (!plt) return refuse({ code: 'sampai-perlu-plt' });
  const date = typedIsoDate(until);
  if (!date.ok) return date;
  const past = Temporal.PlainDate.compare(date.value, dateIn(now, zone)) < 0;
  return past ? refuse({ code: 'plt-sudah-lewat', until: date.value }) : ok(date.value.toString());
}
