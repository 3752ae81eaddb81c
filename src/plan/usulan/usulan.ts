import { kunciTerpakai } from '../../domain/kunci-akhir.ts';
import type { Rencana } from '../../domain/rencana.ts';
import { type Asal, pohonRencana, silsilah } from '../../domain/silsilah.ts';
import type { DrafRencana } from '../draf.ts';
import { indikatorTerkunci } from './baris-indikator.ts';
import { KEPUTUSAN_KOSONG, type KeputusanRencana } from './keputusan.ts';
import { pilihTabel, type TabelTerpilih, tahunTabel } from './pilih-tabel.ts';
import { simpulTerkunci } from './simpul.ts';
import { tanyaDesa, tanyaIndikator } from './tanya-indikator.ts';
import { tanyaPagu } from './tanya-pagu.ts';
import { tanyaPemilik } from './tanya-pemilik.ts';
import { tanyaSilsilah } from './tanya-silsilah.ts';
import { tanyaTabel, tanyaUrutan } from './tanya-tabel.ts';
import { tanyaVersi } from './tanya-versi.ts';
import { type IndikatorDiterapkan, terapkanIndikator } from './terapkan-indikator.ts';
import { terapkanSimpul } from './terapkan-simpul.ts';
import type { UnitUsulan, UsulanRencana, UsulanSimpul } from './usulan-rencana.ts';

/** What a proposal may rest on beside the document. */
export interface UsulkanOptions {
  keputusan?: KeputusanRencana;
  /** Reporter units of the office; without them nobody is asked who owns what. */
  unit?: readonly UnitUsulan[];
  /** The office's newest version, where it has one: the draft becomes a second one. */
  lama?: Rencana;
}

/**
 * Makes a draft ready to be stored: one tree out of the tables that make the plan, short names, owners, and every
 * property of every indicator, as decided or else proposed; and the questions that only a person can answer. Pure: the
 * same draft and decisions give the same proposal, so that a dialogue asks again after each answer.
 */
export function usulkan(draf: DrafRencana, options: UsulkanOptions = {}): UsulanRencana {
  const { keputusan = KEPUTUSAN_KOSONG, unit = [], lama } = options;
  const terpilih = pilihTabel(draf, keputusan);
  const tahun = tahunRencana(terpilih, keputusan);
  const terkunci = simpulTerkunci(terpilih.tabel);
  const simpul = terapkanSimpul(terkunci, keputusan, tahun);
  const kept = terkunci.filter(({ kunci }) => keputusan.simpul[kunci]?.abaikan !== true);
  const rows = indikatorTerkunci(terpilih.tabel, kept);
  const { dipakai, diabaikan } = terapkanIndikator(rows, keputusan, tahun);
  const indikator = dipakai.map((one) => one.usulan);
  const asal = asalSemua(lama, simpul, dipakai, keputusan);
  const berlakuDari = keputusan.berlakuDari ?? hariPertama(terpilih, tahun);
  return {
    jenis: keputusan.jenis ?? 'murni',
    dokumen: keputusan.dokumen ?? draf.document,
    berlakuDari,
    tabel: terpilih.tabel.map(({ rujukan }) => rujukan),
    tahun,
    simpul,
    indikator,
    diabaikan,
    desa: keputusan.desa ?? [],
    asal,
    asing: [
      ...terpilih.asing,
      ...kunciAsing(
        keputusan,
        terkunci.map(({ kunci }) => kunci),
        rows,
        options,
      ),
    ],
    pertanyaan: [
      ...tanyaTabel(terpilih),
      ...tanyaUrutan(terpilih, dipakai, keputusan),
      ...tanyaVersi(lama, keputusan, berlakuDari),
      ...tanyaPagu(simpul, draf, tahun, keputusan),
      ...tanyaPemilik(simpul, unit, keputusan),
      ...tanyaIndikator(dipakai),
      ...tanyaDesa(dipakai, keputusan),
      ...tanyaSilsilah(asal, simpul, indikator),
    ],
  };
}

/** Years of the chosen tables' columns, ascending, unless they were decided. */
function tahunRencana({ tabel }: TabelTerpilih, keputusan: KeputusanRencana): number[] {
  const years = keputusan.tahun ?? tabel.flatMap((one) => tahunTabel(one.tabel));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The first of January of the first year that the tree itself has a column for: an IKU table may begin earlier. */
function hariPertama({ tabel }: TabelTerpilih, tahun: readonly number[]): string {
  const pohon = tabel.find((one) => one.tabel.nodes?.some(({ level }) => level === 'program'));
  const years = pohon === undefined ? [] : tahunTabel(pohon.tabel).filter((year) => tahun.includes(year));
  return `${Math.min(...(years.length > 0 ? years : tahun), 2099)}-01-01`;
}

function asalSemua(
  lama: Rencana | undefined,
  simpul: readonly UsulanSimpul[],
  indikator: readonly IndikatorDiterapkan[],
  keputusan: KeputusanRencana,
): ReadonlyMap<string, Asal> {
  if (lama === undefined) return new Map();
  const baru = [
    ...(keputusan.desa ?? []).map(({ kunci, nama, satuan }) => ({ kunci, nama, satuan })),
    ...indikator.map(({ usulan: { kunci, kunciNode, nama, sifat } }) => ({
      kunci,
      kunciNode,
      nama,
      satuan: sifat.satuan,
    })),
  ];
  return silsilah(pohonRencana(lama), { simpul, indikator: baru }, keputusan.silsilah);
}

/** Names in decisions that the document, the office or the decisions themselves do not know. */
function kunciAsing(
  keputusan: KeputusanRencana,
  simpul: readonly string[],
  rows: readonly { kunci: string }[],
  { unit = [], lama }: UsulkanOptions,
): string[] {
  const kunciLama = kunciTerpakai(lama === undefined ? [] : [lama]);
  const nodes = new Set(simpul);
  const desa = (keputusan.desa ?? []).map(({ kunci }) => kunci);
  const all = new Set([...simpul, ...rows.map(({ kunci }) => kunci), ...desa]);
  const units = new Set(unit.map(({ kode }) => kode));
  const decided = Object.entries(keputusan.simpul);
  const named = [
    ...decided.filter(([kunci]) => !nodes.has(kunci)).map(([kunci]) => kunci),
    ...decided.flatMap(([, { induk }]) => (induk && !nodes.has(induk) ? [induk] : [])),
    ...keputusan.indikator.map(({ kunci }) => kunci).filter((kunci) => !all.has(kunci)),
    ...keputusan.indikator.flatMap(({ simpul: at }) => (at && !nodes.has(at) ? [at] : [])),
    ...[...keputusan.indikator, ...(keputusan.desa ?? [])].flatMap(({ feedsKunci }) =>
      feedsKunci && !all.has(feedsKunci) ? [feedsKunci] : [],
    ),
    ...Object.keys(keputusan.silsilah).filter((kunci) => !all.has(kunci)),
    ...Object.values(keputusan.silsilah).flatMap((kunci) =>
      kunci === null || kunciLama.has(kunci) ? [] : [kunci],
    ),
    ...(unit.length === 0
      ? []
      : decided.flatMap(([, { pemilik }]) => (pemilik && !units.has(pemilik.unit) ? [pemilik.unit] : []))),
  ];
  return [...new Set(named)];
}
