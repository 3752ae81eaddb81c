import { Decimal } from 'decimal.js';
import { holdsInOrder } from '../../domain/linear-text.ts';
import type { KeputusanRencana } from './keputusan.ts';
import type { UsulanSimpul } from './usulan-rencana.ts';

/** Kegiatan of the subbagian that plans and reports (nomenclature x.xx.01.2.01, Permendagri 90/2019). */
function perencanaan(nama: string): boolean {
  const kata = nama.toLowerCase();
  return ['evaluasi', 'pelaporan'].some((akhir) => holdsInOrder(kata, 'perencanaan', akhir));
}

type Keputusan = KeputusanRencana['simpul'];

/**
 * Nodes with their owners. A sub kegiatan's is the one decided for it or for the nearest program or kegiatan above; only
 * a person knows it. The owner of a node above is asked for its IKU and outcomes: as decided for it, else
 * - program, kegiatan: the unit whose sub kegiatan below have most of its pagu, as the main section; without sub
 *   kegiatan as decided for the program above it
 * - tujuan, sasaran: as decided for the tujuan above it, else the unit of the kegiatan for planning and evaluation,
 *   whose head collects what the office reports (Balapulang line 390)
 */
export function pemilikSemua(nodes: readonly UsulanSimpul[], { simpul }: KeputusanRencana): UsulanSimpul[] {
  const byKunci = new Map(nodes.map((node) => [node.kunci, node]));
  const sub = new Map(
    nodes
      .filter(({ level }) => level === 'sub_kegiatan')
      .map((node) => [node.kunci, turunan(node, byKunci, simpul)]),
  );
  const utama = (node: UsulanSimpul) => unitUtama(dibawah(node, nodes), sub);
  const perencana = nodes.find(({ level, nama }) => level === 'kegiatan' && perencanaan(nama));
  const unitPerencana = perencana && utama(perencana);
  return nodes.map((node) => {
    const putusan = turunan(node, byKunci, simpul);
    const sendiri = simpul[node.kunci]?.pemilik?.unit;
    const pemilik = isAtas(node) ? (putusan ?? unitPerencana) : (sendiri ?? utama(node) ?? putusan);
    return { ...node, pemilik };
  });
}

function isAtas({ level }: UsulanSimpul): boolean {
  return level === 'tujuan' || level === 'sasaran';
}

/** The owner decided for a node or the nearest above; tujuan and sasaran decide for themselves alone. */
function turunan(
  node: UsulanSimpul,
  byKunci: ReadonlyMap<string, UsulanSimpul>,
  simpul: Keputusan,
): string | undefined {
  for (let at: UsulanSimpul | undefined = node, steps = 0; at !== undefined && steps < 10; steps += 1) {
    if (isAtas(at) !== isAtas(node)) return undefined;
    const unit = simpul[at.kunci]?.pemilik?.unit;
    if (unit !== undefined) return unit;
    at = at.kunciInduk === undefined ? undefined : byKunci.get(at.kunciInduk);
  }
  return undefined;
}

function dibawah(node: UsulanSimpul, nodes: readonly UsulanSimpul[]): UsulanSimpul[] {
  return nodes
    .filter(({ kunciInduk }) => kunciInduk === node.kunci)
    .flatMap((one) => (one.level === 'sub_kegiatan' ? [one] : dibawah(one, nodes)));
}

/** The unit with the greatest pagu over all years; of equals the one printed first. */
function unitUtama(
  subs: readonly UsulanSimpul[],
  pemilik: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const jumlah = new Map<string, Decimal>();
  for (const node of subs) {
    const unit = pemilik.get(node.kunci);
    if (unit !== undefined) jumlah.set(unit, paguSemua(node).plus(jumlah.get(unit) ?? 0));
  }
  const urut = [...jumlah].sort(([, a], [, b]) => b.comparedTo(a));
  return urut[0]?.[0];
}

function paguSemua({ pagu }: UsulanSimpul): Decimal {
  const nilai = Object.values(pagu).map((cell) => (typeof cell.nilai === 'string' ? cell.nilai : '0'));
  return Decimal.sum(0, ...nilai);
}
