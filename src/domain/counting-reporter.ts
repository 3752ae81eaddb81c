import type { Bulan } from './bulan.ts';
import { butirIndikator, butirKeuangan, tahunKunci } from './butir.ts';
import { kelompok } from './kelompok.ts';
import type { Angka, Pelapor, Rencana } from './rencana.ts';

/** A person's decision that from now on another reporter's figure of an item and month counts. */
export interface Takeover {
  /** `uang <kunci of the node>` or `angka <kunci of the indicator>`: the same through all plan versions. */
  kunci: string;
  bulan: Bulan;
  /** Whose figure counts from then on, and whose counted before. */
  pelaporId: number;
  dariId: number;
  /** Id of the person. */
  oleh: number;
  /** ISO instant */
  pada: string;
}

/** Why a reporter's figure counts where two sent one: it was sent first, or it was taken over. */
export type AlasanDihitung = 'pertama' | 'diambil_alih';

/** An item of a month of which more than one reporter sent a figure: exactly one counts, the others are kept. */
export interface AngkaGanda {
  butir: string;
  bulan: Bulan;
  dihitung: Angka;
  alasan: AlasanDihitung;
  /** The decision, where there is one. */
  alih?: Takeover;
  /** Those that do not count, in the order in which they were first sent. */
  lain: Angka[];
}

/** Figures of which every item of a month has one reporter, and what was left out for that. */
export interface AngkaTerpilih {
  angka: Angka[];
  ganda: AngkaGanda[];
}

/** What decides beside the figures whose of them count. */
export interface BahanTerpilih {
  pelapor: readonly Pelapor[];
  /** In the order in which they were decided. */
  alih: readonly Takeover[];
}

/** Key of an item through all plan versions, as a takeover names it; undefined for an item that the plan does not have. */
export function kunciAlih({ nodes, indikators }: Rencana, butir: string): string | undefined {
  const node = nodes.find(({ id }) => butirKeuangan(id) === butir);
  if (node !== undefined) return `uang ${node.kunci}`;
  const tahun = tahunKunci(butir);
  const indikator = indikators.find(({ id }) => butirIndikator(id, tahun) === butir);
  return indikator && `angka ${indikator.kunci}${tahun === undefined ? '' : `/${tahun}`}`;
}

/** First sent first; figures that nobody stored (of a test, of a draft) come last, by their reporter. */
function menurutKirim(a: Angka, b: Angka): number {
  return (a.urutan ?? Infinity) - (b.urutan ?? Infinity) || a.pelaporId - b.pelaporId;
}

/**
 * Whose figure of an item and month counts: of two sections, or of a section and the bendahara, never both. The newest
 * takeover decides whose reporter holds a figure; without one it is whoever sent the item first, be it the one that is
 * asked for it now or not: what was sent stays as it was counted until a person decides otherwise. Desa are counted side
 * by side and are left alone.
 * @param angka newest revisions, with the ids of `rencana`; any months, any order
 * @returns the figures that count, in the order given, and the items that more than one reporter holds
 * Source: this program's rule (GLOSSARY.md, "Siapa yang dihitung").
 */
export function pilihAngka(bahan: BahanTerpilih, rencana: Rencana, angka: readonly Angka[]): AngkaTerpilih {
  const desa = new Set(bahan.pelapor.flatMap(({ id, jenis }) => (jenis === 'desa' ? [id] : [])));
  const unit = angka.filter(({ pelaporId }) => !desa.has(pelaporId));
  const ganda = [...kelompok(unit, ({ bulan, butir }) => `${bulan} ${butir}`).values()]
    .filter((semua) => semua.some((one) => one.pelaporId !== semua[0]!.pelaporId))
    .map((semua) => pilihSatu(bahan, rencana, semua));
  if (ganda.length === 0) return { angka: [...angka], ganda };
  const keluar = new Set(ganda.flatMap(({ lain }) => lain));
  return { angka: angka.filter((one) => !keluar.has(one)), ganda };
}

function pilihSatu({ alih }: BahanTerpilih, rencana: Rencana, semua: readonly Angka[]): AngkaGanda {
  const urut = semua.toSorted(menurutKirim);
  const { butir, bulan } = urut[0]!;
  const kunci = kunciAlih(rencana, butir);
  const putusan = alih.findLast(
    (one) =>
      one.kunci === kunci && one.bulan === bulan && urut.some(({ pelaporId }) => pelaporId === one.pelaporId),
  );
  const dihitung = urut.find(({ pelaporId }) => pelaporId === putusan?.pelaporId) ?? urut[0]!;
  const lain = urut.filter((one) => one !== dihitung);
  if (putusan === undefined) return { butir, bulan, dihitung, alasan: 'pertama', lain };
  return { butir, bulan, dihitung, alasan: 'diambil_alih', alih: putusan, lain };
}

/** Whose figure counts of each item that was sent for a month, by the item's key. @param angka from `pilihAngka` */
export function pemegangBulan(angka: readonly Angka[], bulan: Bulan): ReadonlyMap<string, Angka> {
  return new Map(angka.filter((one) => one.bulan === bulan).map((one) => [one.butir, one]));
}

/**
 * Figures of one reporter for every item and month, so that no sum over months can hold a month twice whatever it is
 * handed; of several the one that sent it first. Figures that `pilihAngka` went through come out as they are.
 * @param angka of units, not of desa
 */
export function satuPelapor(angka: readonly Angka[]): Angka[] {
  const kunci = ({ bulan, butir }: Angka) => `${bulan} ${butir}`;
  const pertama = new Map<string, Angka>();
  for (const one of angka) {
    const ada = pertama.get(kunci(one));
    if (ada === undefined || menurutKirim(one, ada) < 0) pertama.set(kunci(one), one);
  }
  return angka.filter((one) => pertama.get(kunci(one))?.pelaporId === one.pelaporId);
}
