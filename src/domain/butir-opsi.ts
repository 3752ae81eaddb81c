import { akhirBulan, type Bulan, tahunOf } from './bulan.ts';
import { type ButirOptions, butirIndikator, tahunAngka } from './butir.ts';
import { pemegangBulan, pilihAngka } from './counting-reporter.ts';
import { uangDariBulan } from './dated-settings.ts';
import { type Kantor, pelaporKantor, rencanaBerlaku } from './kantor.ts';
import { mulaiLapor } from './mulai-lapor.ts';
import type { Angka, PlanNode, Rencana } from './rencana.ts';

/** Whose sheet of which month, by which plan. */
export interface Lembaran {
  /** The version by which the reporter is asked. */
  rencana: Rencana;
  pelaporId: number;
  bulan: Bulan;
  /** Keys that the reporter has begun to answer. */
  terisi?: ReadonlySet<string>;
}

/**
 * What decides beside the plan what a reporter is asked for in a month: who reports money in it, which dated events are
 * done, since when the office's plans know an indicator, and since when it reports at all. What others have sent is not
 * looked at: `opsiLembar` does.
 * @param angka figures with the ids of the plan version that asks, of the reporter and, for a unit, of the other units;
 *   those before the month's calendar year are needed for events that were reported early
 */
export function opsiButir(
  kantor: Kantor,
  pelaporId: number,
  angka: readonly Angka[],
  bulan: Bulan,
): ButirOptions {
  const desa = pelaporKantor(kantor, pelaporId)?.jenis === 'desa';
  return {
    bulan,
    uangDari: uangDariBulan(kantor, bulan),
    selesai: selesaiSebelum(
      desa ? angka.filter((one) => one.pelaporId === pelaporId) : angkaUnit(kantor, angka),
      bulan,
    ),
    sejakTahun: (kunci) => sejakTahun(kantor, kunci),
    mulaiBulan: mulaiLapor(kantor),
  };
}

/** The same for a reporter's sheet: with who has sent what of the month already, and who owns it now. */
export function opsiLembar(kantor: Kantor, lembaran: Lembaran, angka: readonly Angka[]): ButirOptions {
  const { rencana, pelaporId, bulan, terisi } = lembaran;
  const opsi = opsiButir(kantor, pelaporId, angka, bulan);
  if (pelaporKantor(kantor, pelaporId)?.jenis === 'desa') return opsi;
  return {
    ...opsi,
    pemegang: pemegang(kantor, rencana, angka, bulan),
    pemilik: pemilik(kantor, rencana, bulan),
    ...(terisi && { terisi }),
  };
}

function angkaUnit(kantor: Kantor, angka: readonly Angka[]): Angka[] {
  const desa = new Set(kantor.pelapor.flatMap(({ id, jenis }) => (jenis === 'desa' ? [id] : [])));
  return angka.filter(({ pelaporId }) => !desa.has(pelaporId));
}

function pemegang(
  kantor: Kantor,
  rencana: Rencana,
  angka: readonly Angka[],
  bulan: Bulan,
): ReadonlyMap<string, number> {
  const bulanIni = angkaUnit(kantor, angka).filter((one) => one.bulan === bulan);
  const dihitung = pemegangBulan(pilihAngka(kantor, rencana, bulanIni).angka, bulan);
  return new Map([...dihitung].map(([kunci, { pelaporId }]) => [kunci, pelaporId]));
}

/** Owners by the version in force at the month's end: a sheet that was begun under another one follows them. */
function pemilik(
  kantor: Kantor,
  rencana: Rencana,
  bulan: Bulan,
): ((node: PlanNode) => number | undefined) | undefined {
  const berlaku = rencanaBerlaku(kantor, akhirBulan(bulan).toString());
  if (berlaku === undefined || berlaku.id === rencana.id) return undefined;
  const kini = new Map(berlaku.nodes.map(({ kunci, ownerId }) => [kunci, ownerId]));
  return ({ kunci, ownerId }) => (kini.has(kunci) ? kini.get(kunci) : ownerId);
}

/** Dated events, each of its reporting year, that were reported as done before the month. */
function selesaiSebelum(angka: readonly Angka[], bulan: Bulan): Set<string> {
  const done = angka.filter((one) => one.bulan < bulan && one.keadaan === 'tanggal');
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
