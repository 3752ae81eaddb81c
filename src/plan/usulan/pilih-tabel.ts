import type { DrafRencana, JenisTabel, TabelDraf } from '../draf.ts';
import type { KeputusanRencana, RujukanTabel } from './keputusan.ts';

/** A table with the reference by which decisions name it. */
export interface TabelBerujuk {
  rujukan: RujukanTabel;
  tabel: TabelDraf;
}

/** Every table of a draft with its reference; two that begin on one line are `599` and `599/2`. */
export function tabelBerujuk({ tabel }: DrafRencana): TabelBerujuk[] {
  const seen = new Map<number, number>();
  return tabel.map((one) => {
    const nomor = (seen.get(one.baris) ?? 0) + 1;
    seen.set(one.baris, nomor);
    return { rujukan: nomor === 1 ? one.baris : `${one.baris}/${nomor}`, tabel: one };
  });
}

/** Forms with programs, the most binding first: a plan before the review of somebody else's. */
const POHON: readonly JenisTabel[] = ['renstra-2025', 't-c.27', 't-c.33', 'program-tahunan', 'rkpd'];

const punya = ({ tabel }: TabelBerujuk, level: string) =>
  tabel.nodes?.some((node) => node.level === level) ?? false;

/** Tables that can be the plan's tree, the one to propose first: by form, then the newest years, then the largest. */
export function calonPohon(tables: readonly TabelBerujuk[]): TabelBerujuk[] {
  const rank = ({ tabel }: TabelBerujuk) => POHON.indexOf(tabel.jenis);
  const last = ({ tabel }: TabelBerujuk) => Number(tahunTabel(tabel).at(-1) ?? 0);
  return tables
    .filter((one) => rank(one) >= 0 && punya(one, 'program'))
    .sort(
      (a, b) =>
        rank(a) - rank(b) || last(b) - last(a) || (b.tabel.nodes?.length ?? 0) - (a.tabel.nodes?.length ?? 0),
    );
}

/** Calendar years of a table's columns, without `akhir`. */
export function tahunTabel({ tahun }: TabelDraf): number[] {
  return tahun.filter((year) => /^\d{4}$/.test(year)).map(Number);
}

/** Years that only one of two tables has. */
function tahunLain(a: TabelDraf, b: TabelDraf): number {
  const [one, other] = [tahunTabel(a), tahunTabel(b)];
  return one.filter((y) => !other.includes(y)).length + other.filter((y) => !one.includes(y)).length;
}

const bersama = (a: TabelDraf, b: TabelDraf) => tahunTabel(a).some((year) => tahunTabel(b).includes(year));

/**
 * The table of tujuan and sasaran, and the IKU table, that go with a tree: of several the one with sasaran, with most
 * rows and with the same years. A tree that prints tujuan and sasaran itself needs no other.
 */
function pendamping(tables: readonly TabelBerujuk[], pohon: TabelBerujuk): TabelBerujuk[] {
  const size = ({ tabel }: TabelBerujuk) => tabel.nodes?.length ?? tabel.rows?.length ?? 0;
  const near = (a: TabelBerujuk, b: TabelBerujuk) =>
    tahunLain(a.tabel, pohon.tabel) - tahunLain(b.tabel, pohon.tabel);
  const tujuan = punya(pohon, 'sasaran')
    ? undefined
    : tables
        .filter(({ tabel }) => tabel.jenis === 'tujuan-sasaran' && bersama(tabel, pohon.tabel))
        .sort((a, b) => size(b) - size(a) || near(a, b))[0];
  const utama = ({ tabel }: TabelBerujuk) => (/\butama\b|\biku\b/i.test(tabel.nama) ? 0 : 1);
  const iku = tables
    .filter(({ tabel }) => tabel.jenis === 'iku' && bersama(tabel, pohon.tabel))
    .sort((a, b) => utama(a) - utama(b) || near(a, b) || size(b) - size(a))[0];
  return [iku, tujuan].filter((one) => one !== undefined);
}

/** The tables that make the plan. */
export interface TabelTerpilih {
  /** The most binding first. */
  tabel: TabelBerujuk[];
  /** Several can be the tree and nobody has said which; the proposal first. */
  ragu: TabelBerujuk[];
  /** Tables that decisions name and the document does not have. */
  asing: string[];
}

/** The tables that make the plan: as decided, else the best tree and what goes with it. */
export function pilihTabel(draf: DrafRencana, keputusan: KeputusanRencana): TabelTerpilih {
  const all = tabelBerujuk(draf);
  const named = [...(keputusan.tabel ?? []), ...(keputusan.pohon === undefined ? [] : [keputusan.pohon])];
  const asing = named.filter((one) => !all.some(({ rujukan }) => rujukan === one)).map(String);
  const of = (wanted: RujukanTabel) => all.filter(({ rujukan }) => rujukan === wanted);
  if (keputusan.tabel !== undefined) return { tabel: keputusan.tabel.flatMap(of), ragu: [], asing };
  const calon = calonPohon(all);
  const pohon = keputusan.pohon === undefined ? calon[0] : of(keputusan.pohon)[0];
  if (pohon === undefined) return { tabel: [], ragu: [], asing };
  const ragu = keputusan.pohon === undefined && calon.length > 1 ? calon : [];
  return { tabel: [pohon, ...pendamping(all, pohon)], ragu, asing };
}
