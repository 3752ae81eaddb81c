import type { PlanNode } from '../../domain/rencana.ts';

/** Levels from the top; a parent stands further to the left. */
export const TINGKAT = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'] as const;

/** 0 for tujuan to 4 for sub kegiatan. */
export const dalam = (level: PlanNode['level']): number => TINGKAT.indexOf(level);

const HURUF: Record<PlanNode['level'], string> = {
  tujuan: 'T',
  sasaran: 'S',
  program: 'P',
  kegiatan: 'K',
  sub_kegiatan: 'SK',
};

/**
 * The number by which a line of the template is named: its code; of several lines with one code `7.01.02 #2`; without a
 * code its level and place (`T1`, `S2`).
 */
export function nomorSimpul(nodes: readonly PlanNode[]): Map<string, string> {
  const dipakai = new Map<string, number>();
  const hitung = (kata: string) => {
    const kali = (dipakai.get(kata) ?? 0) + 1;
    dipakai.set(kata, kali);
    return kali;
  };
  return new Map(
    nodes.map(({ kunci, kode, level }) => {
      if (kode === '') return [kunci, `${HURUF[level]}${hitung(HURUF[level])}`];
      const kali = hitung(kode);
      return [kunci, kali === 1 ? kode : `${kode} #${kali}`];
    }),
  );
}

/** Whether programs stand for themselves in a plan, beside its tujuan and sasaran and not below them. */
export function programBerdiri(nodes: readonly PlanNode[]): boolean {
  return nodes.every(({ level, parentId }) => level !== 'program' || parentId === undefined);
}

/**
 * Nodes in an order in which every parent is the nearest line above of a higher level, which is how the template is read
 * back: the printed order where it is so already, otherwise down the tree, deeper branches first.
 */
export function urutanTemplat(nodes: readonly PlanNode[]): PlanNode[] {
  const induk = indukDariUrutan(nodes, programBerdiri(nodes));
  if (induk.every((one, at) => one?.id === nodes[at]!.parentId)) return [...nodes];
  const anak = (id: number | undefined) =>
    nodes.filter(({ parentId }) => parentId === id).sort((a, b) => dalam(b.level) - dalam(a.level));
  const turun = (node: PlanNode): PlanNode[] => [node, ...anak(node.id).flatMap(turun)];
  return anak(undefined).flatMap(turun);
}

/**
 * The parent of each line: the nearest above it of a higher level; undefined for a root.
 * @param berdiri programs have no parent, from `programBerdiri`
 */
export function indukDariUrutan<T extends { level: PlanNode['level'] }>(
  lines: readonly T[],
  berdiri: boolean,
): (T | undefined)[] {
  const terakhir: (T | undefined)[] = [];
  const program = dalam('program');
  return lines.map((line) => {
    const d = dalam(line.level);
    const dari = berdiri && d >= program ? program : 0;
    const induk = terakhir.slice(dari, d).findLast((one) => one !== undefined);
    terakhir[d] = line;
    terakhir.length = d + 1;
    return induk;
  });
}
