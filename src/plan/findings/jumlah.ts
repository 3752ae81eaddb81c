import { Decimal } from 'decimal.js';
import type { SelTahun, SimpulDraf, TabelDraf, Temuan } from '../draf.ts';
import type { PohonDraf } from '../tables/read-tree.ts';
import { tahunTakTerbaca } from './tak-terbaca.ts';
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
  return jumlahkan(below.map((child) => jumlahBawah(child, tahun, children)));
}

function jumlahkan(parts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : Decimal.sum(0, ...known);
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
  /** Lines below whose figure of the year cannot be read. */
  takTerbaca: readonly number[];
  /** Where the outcome's row prints the single sum (Perak 4.2), its line. */
  barisHasil: number | undefined;
  /** Whether no parent of the table prints a pagu, so that none is missing. */
  tanpaPagu: boolean;
}

function kodeSelisih(own: Decimal, anak: Decimal, sub: Decimal): string {
  if (!sub.isZero() && own.minus(sub.times(2)).abs().lte(PEMBULATAN)) return 'pagu-ganda';
  return own.equals(anak) ? 'jumlah-sub-beda' : 'jumlah-beda';
}

/** A parent without a figure above children that have some; nothing when its own cell is only unread. */
function tanpaInduk({ baris, tahun, pagu, kode, nama, anak, sub, takTerbaca, tanpaPagu }: Banding): Temuan[] {
  if (anak === undefined || anak.isZero() || takTerbaca.length > 0 || tanpaPagu) return [];
  const tercetak = pagu[tahun]?.tercetak ?? '';
  const data = {
    kode,
    nama: singkat(nama),
    tahun,
    tercetak,
    jumlah: rupiah(anak),
    jumlahSub: rupiah(sub ?? anak),
  };
  return [{ kode: 'jumlah-tanpa-induk', baris, data, usulan: 'pakai-jumlah' }];
}

function banding(one: Banding): Temuan[] {
  const { kode, nama, baris, tahun, pagu, anak, sub, takTerbaca } = one;
  const own = nilai(pagu, tahun);
  if (own === undefined) return tanpaInduk(one);
  const data = { kode, nama: singkat(nama), tahun, tercetak: pagu[tahun]!.tercetak.replace('\t', ' | ') };
  if (takTerbaca.length > 0) {
    const read = anak ?? new Decimal(0);
    if (own.equals(read)) return [];
    const selisih = rupiah(own.minus(read));
    const lines = takTerbaca.join(', ');
    return [{ kode: 'jumlah-tak-lengkap', baris, data: { ...data, jumlah: rupiah(read), selisih, lines } }];
  }
  if (anak === undefined || sub === undefined) {
    return own.isZero() ? [] : [{ kode: 'jumlah-tanpa-anak', baris, data }];
  }
  if (own.equals(anak) && own.equals(sub)) return [];
  const jenis = kodeSelisih(own, anak, sub);
  const sums = { jumlah: rupiah(anak), jumlahSub: rupiah(sub) };
  const hasil = jenis === 'pagu-ganda' && { barisHasil: one.barisHasil ?? 'tidak' };
  return [{ kode: jenis, baris, data: { ...data, ...sums, ...hasil }, usulan: 'pakai-jumlah' }];
}

/** Line of the outcome's row that prints half of the node's pagu, as it does in all of Perak 4.2 from 2027 on. */
function barisHasil({ pagu, paguLain }: SimpulDraf, tahun: string): number | undefined {
  const own = nilai(pagu, tahun);
  const half = (other: SelTahun) =>
    nilai(other, tahun)
      ?.times(2)
      .minus(own ?? 0)
      .abs()
      .lte(PEMBULATAN);
  return own === undefined ? undefined : paguLain.find((other) => half(other.pagu))?.baris;
}

/**
 * Printed pagu that are not the sum of what stands below them, per parent and year, and totals of the table that are
 * not the sum of its programs. `pagu-ganda`: exactly twice the sub kegiatan (all of Perak 4.2 from 2027 on). Where
 * something below has no figure that can be read, the difference is told and no sum is proposed.
 */
export function temuanJumlah(tree: PohonDraf): Temuan[] {
  const { tabel } = tree;
  const nodes = tabel.nodes ?? [];
  const children = anak(nodes);
  const unread = tahunTakTerbaca(tree);
  const label = (nama: string) => (tabel.bagian === undefined ? nama : `${singkat(nama)} (${tabel.bagian})`);
  const parents = nodes.filter(
    ({ id, level }) => level !== 'tujuan' && level !== 'sasaran' && children.has(id),
  );
  const tanpaPagu = parents.every(({ pagu }) =>
    tabel.tahun.every((tahun) => nilai(pagu, tahun) === undefined),
  );
  return [
    ...parents.flatMap((node) => {
      const below = children.get(node.id) ?? [];
      return tabel.tahun.flatMap((tahun) =>
        banding({
          ...{ kode: node.kode ?? '', nama: label(node.nama), baris: node.baris, tahun, pagu: node.pagu },
          anak: jumlahkan(below.map((child) => nilai(child.pagu, tahun))),
          sub: jumlahkan(below.map((child) => jumlahBawah(child, tahun, children))),
          takTerbaca: below.filter(({ id }) => unread(id, tahun)).map(({ baris }) => baris),
          barisHasil: barisHasil(node, tahun),
          tanpaPagu,
        }),
      );
    }),
    ...jumlahTabel(tabel, children, label),
  ];
}

function jumlahTabel(tabel: TabelDraf, children: Anak, label: (nama: string) => string): Temuan[] {
  const programs = (tabel.nodes ?? []).filter(({ level }) => level === 'program');
  return tabel.jumlah.flatMap((total) =>
    tabel.tahun.flatMap((tahun) => {
      const own = jumlahkan(programs.map(({ pagu }) => nilai(pagu, tahun)));
      const sub = jumlahkan(programs.map((one) => jumlahBawah(one, tahun, children)));
      if (own === undefined || nilai(total.pagu, tahun) === undefined) return [];
      const nothing = { kode: '', takTerbaca: [], barisHasil: undefined, tanpaPagu: false };
      return banding({ ...total, ...nothing, nama: label(total.nama), tahun, anak: own, sub });
    }),
  );
}
