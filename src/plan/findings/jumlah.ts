import { Decimal } from 'decimal.js';
import type { SelTahun, SimpulDraf, TabelDraf, Temuan } from '../draf.ts';
import { rupiah, singkat } from './tulis.ts';

/** In Perak's 2028 three doubled figures are one rupiah off, as if their halves had been rounded apart. */
const PEMBULATAN = 1;

function nilai(pagu: SelTahun, tahun: string): Decimal | undefined {
  const read = pagu[tahun]?.nilai;
  return typeof read === 'string' ? new Decimal(read) : undefined;
}

/** Children by parent's id; ids are unique in a table. */
function anak(nodes: readonly SimpulDraf[]): Map<string, SimpulDraf[]> {
  const children = new Map<string, SimpulDraf[]>();
  for (const node of nodes) {
    if (node.induk === null) continue;
    const list = children.get(node.induk);
    if (list === undefined) children.set(node.induk, [node]);
    else list.push(node);
  }
  return children;
}

type Anak = ReturnType<typeof anak>;

/** Sum of the sub kegiatan below, or of the lowest level that is printed; undefined when none has a figure. */
function jumlahBawah(node: SimpulDraf, tahun: string, children: Anak): Decimal | undefined {
  const below = children.get(node.id);
  if (below === undefined) return nilai(node.pagu, tahun);
  const parts = below
    .map((child) => jumlahBawah(child, tahun, children))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : Decimal.sum(0, ...parts);
}

/** What is printed for a parent in a year, beside the sums of what stands below it. */
interface Banding {
  kode: string;
  nama: string;
  baris: number;
  tahun: string;
  pagu: SelTahun;
  /** Sum of the printed children, and of the sub kegiatan at the bottom; undefined when none has a figure. */
  anak: Decimal | undefined;
  sub: Decimal | undefined;
}

function banding({ kode, nama, baris, tahun, pagu, ...sums }: Banding): Temuan[] {
  const own = nilai(pagu, tahun);
  const [anak, sub] = [sums.anak ?? new Decimal(0), sums.sub ?? new Decimal(0)];
  if (own === undefined || (own.equals(anak) && own.equals(sub))) return [];
  const data = {
    kode,
    nama: singkat(nama),
    tahun,
    tercetak: pagu[tahun]!.tercetak.replace('\t', ' | '),
    jumlah: rupiah(anak),
    jumlahSub: rupiah(sub),
  };
  const twice = !sub.isZero() && own.minus(sub.times(2)).abs().lte(PEMBULATAN);
  const jenis = twice ? 'pagu-ganda' : own.equals(anak) ? 'jumlah-sub-beda' : 'jumlah-beda';
  return [{ kode: jenis, baris, data, usulan: 'pakai-jumlah' }];
}

function jumlahkan(parts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : Decimal.sum(0, ...known);
}

function bandingSimpul(node: SimpulDraf, tahun: readonly string[], children: Anak): Temuan[] {
  const below = children.get(node.id) ?? [];
  return tahun.flatMap((year) =>
    banding({
      kode: node.kode ?? '',
      nama: node.nama,
      baris: node.baris,
      tahun: year,
      pagu: node.pagu,
      anak: jumlahkan(below.map((child) => nilai(child.pagu, year))),
      sub: jumlahkan(below.map((child) => jumlahBawah(child, year, children))),
    }),
  );
}

/**
 * Printed pagu that are not the sum of what stands below them, per parent and year, and totals of the table that are
 * not the sum of its programs. `pagu-ganda`: exactly twice the sub kegiatan (all of Perak 4.2 from 2027 on).
 */
export function temuanJumlah(tabel: TabelDraf): Temuan[] {
  const nodes = tabel.nodes ?? [];
  const children = anak(nodes);
  const parents = nodes.filter(
    ({ id, level }) => level !== 'tujuan' && level !== 'sasaran' && children.has(id),
  );
  const programs = nodes.filter(({ level }) => level === 'program');
  return [
    ...parents.flatMap((node) => bandingSimpul(node, tabel.tahun, children)),
    ...tabel.jumlah.flatMap((total) =>
      tabel.tahun.flatMap((tahun) => {
        const own = jumlahkan(programs.map(({ pagu }) => nilai(pagu, tahun)));
        const sub = jumlahkan(programs.map((one) => jumlahBawah(one, tahun, children)));
        return own === undefined ? [] : banding({ ...total, kode: '', tahun, anak: own, sub });
      }),
    ),
  ];
}
