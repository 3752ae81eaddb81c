import { Decimal } from 'decimal.js';
import type { SelTahun, SimpulDraf, TabelDraf, Temuan } from '../draf.ts';
import { rupiah } from './tulis.ts';

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
  const parts = below.map((child) => jumlahBawah(child, tahun, children)).filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : Decimal.sum(0, ...parts);
}

function banding(node: { nama: string; baris: number; kode: string }, sel: SelTahun, tahun: string, sum: Decimal | undefined): Temuan[] {
  const own = nilai(sel, tahun);
  if (own === undefined || own.equals(sum ?? 0)) return [];
  const twice = sum !== undefined && !sum.isZero() && own.minus(sum.times(2)).abs().lte(PEMBULATAN);
  const data = { kode: node.kode, nama: node.nama, tahun, tercetak: sel[tahun]!.tercetak.replace('\t', ' | '), jumlah: rupiah(sum ?? 0) };
  return [{ kode: twice ? 'pagu-ganda' : 'jumlah-beda', baris: node.baris, data, usulan: 'pakai-jumlah' }];
}

/** Printed pagu that are not the sum of what stands below them, per parent and year; totals of the table too. */
export function temuanJumlah(tabel: TabelDraf): Temuan[] {
  const nodes = tabel.nodes ?? [];
  const children = anak(nodes);
  const parents = nodes.filter(({ id, level }) => level !== 'tujuan' && level !== 'sasaran' && children.has(id));
  const programs = nodes.filter(({ level }) => level === 'program');
  return [
    ...parents.flatMap((node) =>
      tabel.tahun.flatMap((tahun) => {
        const parts = children.get(node.id)!.map((child) => jumlahBawah(child, tahun, children));
        const known = parts.filter((part) => part !== undefined);
        const sum = known.length === 0 ? undefined : Decimal.sum(0, ...known);
        return banding({ ...node, kode: node.kode ?? '' }, node.pagu, tahun, sum);
      }),
    ),
    ...tabel.jumlah.flatMap((total) =>
      tabel.tahun.flatMap((tahun) => {
        const parts = programs.map((one) => jumlahBawah(one, tahun, children)).filter((part) => part !== undefined);
        return parts.length === 0 ? [] : banding({ ...total, kode: '' }, total.pagu, tahun, Decimal.sum(0, ...parts));
      }),
    ),
  ];
}
