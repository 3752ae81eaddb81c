import type { Temporal } from 'temporal-polyfill';
import type { TanyaTanggal } from '../../app/realisasi/pertanyaan.ts';
import { namaButir } from '../../domain/butir.ts';
import { dayPlace, type EventFrame, type FutureDay } from '../../domain/event-day.ts';
import { tanggal } from '../../text/dates.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { tempatButir } from './alur.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolButir } from './tampil-pertanyaan.ts';
import type { TempatHari } from './tempat.ts';

/**
 * Asks which of several days is meant, each as a button with its whole date and, above, what speaks against it; another
 * day may be typed instead. Nothing is recorded before the answer.
 */
export function askWhichDay(
  turn: Turn,
  { lembar }: Meja,
  { butir }: TanyaTanggal,
  { frame, choices }: { frame: EventFrame; choices: readonly Temporal.PlainDate[] },
): void {
  const { say } = turn;
  const nama = namaButir(butir, lembar.bulan);
  const lines = choices.map((day) => {
    const place = dayPlace(day, frame);
    const vars = { tanggal: tanggal(say, day), nama, mulai: tanggal(say, frame.season) };
    return say(`lapor-hari-${place}`, vars);
  });
  const pick = choices.map((day): Tombol[] => [
    tombolButir(lembar, butir.kunci, `pasti-${day.toString()}`, tanggal(say, day)),
  ]);
  turn.balas({
    teks: [say('lapor-tanya-hari-mana'), ...lines, say('lapor-hari-pilih')].join('\n'),
    tombol: [...pick, [otherDay(turn, lembar, butir.kunci)]],
  });
  const args: TempatHari = { ...tempatButir(lembar, butir), h: choices.map((day) => day.toString()) };
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'hari', args });
}

/** Says that a day has not come, with what can be answered instead; the question goes on waiting. */
export function sayFuture(turn: Turn, { lembar }: Meja, { butir }: TanyaTanggal, refusal: FutureDay): void {
  turn.balas({
    teks: sayRefusal(turn.say, refusal),
    tombol: [
      [
        tombolButir(lembar, butir.kunci, 'belum', turn.say('lapor-belum')),
        otherDay(turn, lembar, butir.kunci),
      ],
    ],
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'tanggal', args: tempatButir(lembar, butir) });
}

function otherDay(turn: Turn, lembar: Meja['lembar'], kunci: string): Tombol {
  return tombolButir(lembar, kunci, 'sudah', turn.say('lapor-hari-lain'));
}

/** The choice that a typed answer names: its whole date, or its year alone; undefined for anything else. */
export function typedChoice(
  args: TempatHari,
  teks: string,
  day: Temporal.PlainDate | undefined,
): string | undefined {
  if (day !== undefined) return args.h.find((one) => one === day.toString());
  const year = /^(20\d\d)$/.exec(teks.trim())?.[1];
  const inYear = args.h.filter((one) => year !== undefined && one.startsWith(`${year}-`));
  return inYear.length === 1 ? inYear[0] : undefined;
}
