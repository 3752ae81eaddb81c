import type { AnsweredBy, ButtonShape } from './shape/parts.ts';
import { sharedButtons } from './shared.ts';
import { anggaranButtons } from './wings/anggaran.ts';
import { digestButtons } from './wings/digest.ts';
import { jelaskanButtons } from './wings/jelaskan.ts';
import { kalenderButtons } from './wings/kalender.ts';
import { kantorButtons } from './wings/kantor.ts';
import { mutuButtons } from './wings/mutu.ts';
import { pendaftaranButtons } from './wings/pendaftaran.ts';
import { pengaturanButtons } from './wings/pengaturan.ts';
import { petugasButtons } from './wings/petugas.ts';
import { profilButtons } from './wings/profil.ts';
import { realisasiButtons } from './wings/realisasi.ts';
import { rencanaButtons } from './wings/rencana.ts';
import { statusButtons } from './wings/status.ts';
import { unitButtons } from './wings/unit.ts';
import { verifikasiButtons } from './wings/verifikasi.ts';

// biome-ignore lint/suspicious/noExplicitAny: a shape of whatever payload
type Table = Readonly<Record<string, ButtonShape<any>>>;

/** The tables with a verb of theirs that an earlier one has too, if there is one, in place of the table. */
type Once<T extends readonly unknown[], Seen = never> = T extends readonly [infer First, ...infer Rest]
  ? [
      keyof First & Seen extends never ? First : { twice: keyof First & Seen },
      ...Once<Rest, Seen | keyof First>,
    ]
  : [];

type Joined<T> = T extends readonly [infer First, ...infer Rest] ? First & Joined<Rest> : unknown;

/** Joins tables of verbs; a verb that two of them have does not compile. */
export function joinOnce<const T extends readonly Table[]>(...tables: T & Once<T>): Joined<T> {
  return Object.assign({}, ...tables);
}

/** Every button of the bot: its verb with the shape of what it carries. */
export const BUTTONS = joinOnce(
  anggaranButtons,
  digestButtons,
  jelaskanButtons,
  kalenderButtons,
  kantorButtons,
  mutuButtons,
  pendaftaranButtons,
  pengaturanButtons,
  petugasButtons,
  profilButtons,
  realisasiButtons,
  rencanaButtons,
  sharedButtons,
  statusButtons,
  unitButtons,
  verifikasiButtons,
);

/** The verb of a button. */
export type Verb = keyof typeof BUTTONS;

/** What a button of a verb carries, by name. */
export type PayloadOf<V extends Verb> = (typeof BUTTONS)[V] extends ButtonShape<infer P> ? P : never;

type AnsweredByThe<By extends AnsweredBy> = {
  [V in Verb]: (typeof BUTTONS)[V] extends ButtonShape<infer _, By> ? V : never;
}[Verb];

/** Verbs of buttons that work at any time. */
export type TapVerb = AnsweredByThe<'tap'>;
/** Verbs of buttons that only the waiting step of a dialogue answers. */
export type StepVerb = AnsweredByThe<'step'>;

/** Verbs whose button can be drawn from this alone. */
export type VerbCarrying<P, V extends Verb = Verb> = {
  [One in V]: P extends PayloadOf<One> ? (keyof P extends keyof PayloadOf<One> ? One : never) : never;
}[V];
