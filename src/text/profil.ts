import type { PercentLimit } from '../domain/capaian/capaian-percent.ts';
import type { ProfilKabupaten } from '../domain/kantor/profil.ts';
import type { Deadline } from '../domain/rencana/indikator/property-values.ts';
import { predikatWord } from './capaian.ts';
import { angka, percent } from './format.ts';
import { listAnd } from './list.ts';
import type { Say } from './translator.ts';

/** The rules of a kabupaten, one per line: what every figure is rounded, capped, weighted and named by. */
export function profilWords(say: Say, profil: ProfilKabupaten): string[] {
  const { schedule, tenggat, monthName, weight, rumusLower } = profil;
  return [
    bandWords(say, profil),
    say('profil-desimal', { desimal: profil.predikat.desimal }),
    limitWords(say, profil.shownLimit),
    profil.meanLimit === undefined
      ? say('profil-rerata-bebas')
      : say('profil-rerata-batas', { limit: percent(profil.meanLimit) }),
    weight === 'pagu' ? say('profil-bobot-pagu') : say('profil-bobot-sama'),
    rumusLower === 'dua_target' ? say('profil-lower-dua-target') : say('profil-lower-target-per-realisasi'),
    say('profil-jadwal', {
      open: schedule.openDay,
      due: schedule.dueDay,
      close: schedule.closeDay,
    }),
    ...Object.entries(tenggat).map(([document, day]) => deadlineWords(say, document, day)),
    ...monthNameWords(say, monthName),
  ];
}

function bandWords(say: Say, { predikat }: ProfilKabupaten): string {
  const band = predikat.band.map(({ start, predikat: one }) =>
    say('profil-pita', { words: predikatWord(say, one, { predikat }), start: angka(start) }),
  );
  const lowest = predikatWord(say, predikat.lowest, { predikat });
  return say('profil-predikat', { band: band.join(', '), lowest });
}

function limitWords(say: Say, limit: PercentLimit): string {
  return limit === undefined
    ? say('profil-tampil-bebas')
    : say('profil-tampil-batas', { limit: percent(limit) });
}

function deadlineWords(
  say: Say,
  document: string,
  { tanggal: date, bulan: month, geserTahun }: Deadline,
): string {
  const year =
    geserTahun === 0
      ? say('profil-tahun-itu')
      : geserTahun < 0
        ? say('profil-tahun-sebelum')
        : say('profil-tahun-sesudah');
  return say('profil-tenggat', { document, date, month: say(`month-${month}`), year });
}

function monthNameWords(say: Say, monthName: ProfilKabupaten['monthName']): string[] {
  const name = Object.entries(monthName).map(([number, words]) => `${say(`month-${number}`)} = ${words}`);
  return name.length === 0 ? [] : [say('profil-nama-bulan', { name: listAnd(say, name) })];
}
