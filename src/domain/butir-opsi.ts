import { type Bulan, tahunOf } from './bulan.ts';
import { type ButirOptions, butirIndikator, tahunAngka } from './butir.ts';
import type { Kantor } from './kantor.ts';
import { mulaiLapor } from './mulai-lapor.ts';
import type { Angka } from './rencana.ts';

/**
 * What decides beside the plan what a reporter is asked for in a month: who reports money, which dated events are done,
 * since when the office's plans know an indicator, and since when it reports at all.
 * @param angka figures with the ids of the plan version that asks, of any reporter; those before the month's calendar
 *   year are needed for events that were reported early
 */
export function opsiButir(
  kantor: Kantor,
  pelaporId: number,
  angka: readonly Angka[],
  bulan: Bulan,
): ButirOptions {
  return {
    bulan,
    uangDari: kantor.uangDari,
    selesai: selesaiSebelum(angka, pelaporId, bulan),
    sejakTahun: (kunci) => sejakTahun(kantor, kunci),
    mulaiBulan: mulaiLapor(kantor),
  };
}

/** Dated events, each of its reporting year, that this reporter reported as done before the month. */
function selesaiSebelum(angka: readonly Angka[], pelaporId: number, bulan: Bulan): Set<string> {
  const done = angka.filter(
    (one) => one.pelaporId === pelaporId && one.bulan < bulan && one.keadaan === 'tanggal',
  );
  return new Set(
    done.flatMap((one) =>
      one.indikatorId === undefined ? [] : butirIndikator(one.indikatorId, tahunAngka(one)),
    ),
  );
}

/** Year in which the oldest plan version that has the indicator came into force; Infinity where none has. */
function sejakTahun({ rencana }: Kantor, kunci: string): number {
  const pertama = rencana.find((one) => one.indikators.some((i) => i.kunci === kunci));
  return pertama === undefined ? Number.POSITIVE_INFINITY : tahunOf(pertama.berlakuDari.slice(0, 7) as Bulan);
}
