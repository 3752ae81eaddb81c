import { Temporal } from 'temporal-polyfill';
import { tanggalDi, type Zona } from '../domain/kalender.ts';
import { ok, type Result, refuse } from '../domain/result.ts';

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
  if (date === undefined)
    return refuse({ code: 'bukan-tanggal-iso', teks: [...sampai].slice(0, 40).join('') });
  const past = Temporal.PlainDate.compare(date, tanggalDi(now, zona)) < 0;
  return past ? refuse({ code: 'plt-sudah-lewat', sampai: date }) : ok(date.toString());
}

function isoDate(text: string): Temporal.PlainDate | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  const first = new Temporal.PlainDate(year, month, 1);
  return day > first.daysInMonth ? undefined : first.with({ day });
}
