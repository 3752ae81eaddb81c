import type { SelTahun } from '../draf.ts';
import type { KeputusanRencana } from './keputusan.ts';
import { namaBerbeda, namaPendek } from './nama-pendek.ts';
import { pemilikSemua } from './pemilik-simpul.ts';
import type { SimpulTerkunci } from './simpul.ts';
import type { SelBerbaris, UsulanSimpul } from './usulan-rencana.ts';

const GAJI = /gaji dan tunjangan/i;

/** Cells of the plan's years with their line; a person's figure stands beside what is printed. */
function paguSimpul(
  { simpul, tabel }: SimpulTerkunci,
  tahun: readonly number[],
  decided: KeputusanRencana['simpul'][string] | undefined,
): UsulanSimpul['pagu'] {
  const printed: SelTahun = simpul.pagu;
  const cells = tahun.flatMap((year): [string, SelBerbaris][] => {
    const sel = printed[year];
    const own = decided?.pagu?.[year];
    if (sel === undefined && own === undefined) return [];
    const cell: SelBerbaris = { tercetak: '', nilai: null, ...sel, baris: simpul.baris, tabel };
    if (own === undefined) return [[String(year), cell]];
    return [[String(year), { ...cell, nilai: own.nilai, alasan: own.alasan ?? '' }]];
  });
  return Object.fromEntries(cells);
}

/** The nearest node above that was not left out. */
function indukTersisa(node: SimpulTerkunci, byKunci: ReadonlyMap<string, SimpulTerkunci>, left: Set<string>) {
  let kunci = node.kunciInduk;
  while (kunci !== undefined && left.has(kunci)) kunci = byKunci.get(kunci)?.kunciInduk;
  return kunci;
}

/**
 * Nodes with everything that was decided about them: left out, moved, named, owned (`pemilikSemua`).
 */
export function terapkanSimpul(
  nodes: readonly SimpulTerkunci[],
  keputusan: KeputusanRencana,
  tahun: readonly number[],
): UsulanSimpul[] {
  const byKunci = new Map(nodes.map((node) => [node.kunci, node]));
  const left = new Set(nodes.map(({ kunci }) => kunci).filter((kunci) => keputusan.simpul[kunci]?.abaikan));
  const kept = nodes.filter(({ kunci }) => !left.has(kunci));
  const induk = new Map(
    kept.map((node) => {
      const said = keputusan.simpul[node.kunci]?.induk;
      return [node.kunci, said === undefined ? indukTersisa(node, byKunci, left) : (said ?? undefined)];
    }),
  );
  const made = kept.map((node): UsulanSimpul => {
    const { kunci, simpul, tabel } = node;
    const decided = keputusan.simpul[kunci];
    const sub = simpul.level === 'sub_kegiatan';
    return {
      kunci,
      kode: decided?.kode ?? simpul.kode ?? '',
      kodeTercetak: simpul.kodeTercetak,
      level: simpul.level,
      nama: simpul.nama,
      namaPendek: decided?.namaPendek ?? namaPendek(simpul.nama),
      kunciInduk: induk.get(kunci),
      tabel,
      baris: simpul.baris,
      hasil: simpul.hasil,
      pemilikTercetak: simpul.pemilik,
      gaji: decided?.gaji ?? (sub && GAJI.test(simpul.nama)),
      pagu: paguSimpul(node, tahun, decided),
    };
  });
  return namaBedaPerTingkat(pemilikSemua(made, keputusan), keputusan);
}

/** Short names that came out alike on one level are told apart; names that a person gave are left alone. */
function namaBedaPerTingkat(nodes: readonly UsulanSimpul[], keputusan: KeputusanRencana): UsulanSimpul[] {
  const names = new Map<string, string>();
  for (const level of new Set(nodes.map((node) => node.level))) {
    const group = nodes.filter((node) => node.level === level);
    const given = group.filter(({ kunci }) => keputusan.simpul[kunci]?.namaPendek !== undefined);
    const proposed = group.filter((node) => !given.includes(node));
    const apart = namaBerbeda([...given, ...proposed].map((node) => node.namaPendek)).slice(given.length);
    for (const [at, node] of proposed.entries()) names.set(node.kunci, apart[at]!);
  }
  return nodes.map((node) => ({ ...node, namaPendek: names.get(node.kunci) ?? node.namaPendek }));
}
