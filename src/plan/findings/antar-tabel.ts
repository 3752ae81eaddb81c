import { kelompok } from '../../domain/kelompok.ts';
import { kemiripanNama, namaPolos } from '../../domain/kemiripan.ts';
import { kunciKode } from '../cells/code.ts';
import type { IndikatorDraf, SelTahun, SimpulDraf, TabelDraf, Temuan } from '../draf.ts';
import { bandingkan, type Tempat } from './beda-angka.ts';

interface Simpul {
  tabel: TabelDraf;
  node: SimpulDraf;
}

const TANPA_AWALAN = /^(?:program|kegiatan|sub\s*-?kegiatan)\s+/i;
const namaInti = (nama: string) => namaPolos(nama.replace(TANPA_AWALAN, ''));

/**
 * Names less alike than this are two things, whatever code they share: `Administrasi Barang Milik Daerah` and
 * `Administrasi Umum` both have 7.01.01.2.06 (Kemangkon 616, 618).
 */
const MIRIP = 0.7;

/** The same node in several tables: by code and a like name, and where a table prints no codes by its name alone. */
function setara(nodes: readonly Simpul[]): Simpul[][] {
  const groups: Simpul[][] = [];
  const byKode = new Map<string, Simpul[][]>();
  const byNama = new Map<string, Simpul[][]>();
  const put = (key: string, map: Map<string, Simpul[][]>, group: Simpul[]) => {
    const list = map.get(key) ?? [];
    if (!list.includes(group)) map.set(key, [...list, group]);
  };
  const free = (group: Simpul[], one: Simpul) => group.every(({ tabel }) => tabel !== one.tabel);
  for (const one of nodes) {
    const { kode, level, nama } = one.node;
    const nameKey = `${level} ${namaInti(nama)}`;
    const like = (group: Simpul[]) => kemiripanNama(group[0]!.node.nama, nama) >= MIRIP;
    const own = kode === null ? undefined : `${level} ${kunciKode(kode)}`;
    const known =
      own === undefined ? undefined : byKode.get(own)?.find((group) => free(group, one) && like(group));
    const named = byNama.get(nameKey)?.filter((group) => free(group, one) && tanpaKode(group, one)) ?? [];
    const group = known ?? (named.length === 1 ? named[0]! : []);
    if (group.length === 0) groups.push(group);
    group.push(one);
    if (own !== undefined) put(own, byKode, group);
    put(nameKey, byNama, group);
  }
  return groups;
}

/** Names decide only where one side has no code at all. */
function tanpaKode(group: readonly Simpul[], { node }: Simpul): boolean {
  return node.kode === null || group.every((one) => one.node.kode === null);
}

function tempat({ tabel, node }: Simpul, baris: number, nama: string, sel: SelTahun): Tempat {
  return { tabel, baris, nama: nama === '' ? (node.kode ?? node.nama) : nama, sel };
}

function pagu(groups: readonly Simpul[][]): Temuan[] {
  return groups.flatMap((group) =>
    bandingkan(
      group.map((one) =>
        tempat(one, one.node.baris, `${one.node.kode ?? ''} ${one.node.nama}`.trim(), one.node.pagu),
      ),
      'pagu',
    ),
  );
}

/** The only indicator of every node, or those of one name. */
function target(groups: readonly Simpul[][]): Temuan[] {
  return groups.flatMap((group) => {
    const places = (list: readonly [Simpul, IndikatorDraf][]) =>
      list.map(([one, { baris, nama, target }]) =>
        tempat(one, baris, `${one.node.kode ?? ''} ${nama || one.node.nama}`.trim(), target),
      );
    const single = group.filter(({ node }) => node.indikator.length === 1);
    if (single.length === group.length) {
      return bandingkan(places(group.map((one) => [one, one.node.indikator[0]!])), 'target');
    }
    const byNama = kelompok(
      group.flatMap((one) => one.node.indikator.map((own): [Simpul, IndikatorDraf] => [one, own])),
      ([, { nama }]) => namaPolos(nama),
    );
    return [...byNama.values()].flatMap((same) => bandingkan(places(same), 'target'));
  });
}

/** Indicators of tujuan, sasaran and program, and those of the IKU tables, by their names. */
function menurutNama(tables: readonly TabelDraf[]): Temuan[] {
  const places = tables.flatMap((tabel): Tempat[] => {
    const tree = (tabel.nodes ?? [])
      .filter(({ level }) => ['tujuan', 'sasaran', 'program'].includes(level))
      .flatMap(({ indikator }) => indikator);
    const list = tabel.jenis === 'iku' ? (tabel.rows ?? []) : [];
    return [...tree, ...list].map(({ baris, nama, target }) => ({ tabel, baris, nama, sel: target }));
  });
  const groups = kelompok(
    places.filter(({ nama }) => namaPolos(nama) !== ''),
    ({ nama }) => namaPolos(nama),
  );
  return [...groups.values()].flatMap((same) => bandingkan(same, 'target'));
}

/** Tables of one document that print different pagu for one node, or different targets for one indicator. */
export function temuanAntarTabel(tables: readonly TabelDraf[]): Temuan[] {
  const nodes = tables.flatMap((tabel) =>
    (tabel.nodes ?? [])
      .filter(({ level }) => level !== 'tujuan' && level !== 'sasaran')
      .map((node) => ({ tabel, node })),
  );
  const groups = setara(nodes).filter((group) => group.length > 1);
  const told = new Map<string, Temuan>();
  for (const one of [...pagu(groups), ...target(groups), ...menurutNama(tables)]) {
    const key = `${one.kode} ${one.baris} ${one.data.barisLain} ${one.data.tabelLain}`;
    if (!told.has(key)) told.set(key, one);
  }
  return [...told.values()];
}
