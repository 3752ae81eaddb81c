import type { AnggaranKas, Indikator, Plan, PlanNode } from './plan.ts';

/** A property that decides how something is asked or computed. */
export type TraitName =
  | 'pemilik'
  | 'gaji'
  | 'nama-pendek'
  | 'jenis-nilai'
  | 'arah'
  | 'akumulasi'
  | 'antar-desa'
  | 'pertanyaan'
  | 'pelapor'
  | 'diminta'
  | 'tenggat'
  | 'rumus'
  | 'target-bulanan'
  | 'lain';

/** A change of a version that its document does not print: how a figure is asked, computed or planned by month. */
export type TraitChange =
  | { kind: 'sifat-berubah'; key: string; kode: string; name: string; traits: TraitName[] }
  | { kind: 'kas-baru'; key: string; kode: string; name: string; kas: AnggaranKas };

const INDIKATOR_TRAITS: readonly [TraitName, (one: Indikator) => unknown][] = [
  ['nama-pendek', (one) => one.namaPendek],
  ['jenis-nilai', (one) => [one.jenisNilai, one.desimal, one.skala ?? []]],
  ['arah', (one) => one.arah],
  ['akumulasi', (one) => one.akumulasi],
  ['antar-desa', (one) => [one.antarDesa, one.syaratDesa?.banding, one.syaratDesa?.nilai.toFixed()]],
  ['pertanyaan', (one) => one.pertanyaan],
  ['pelapor', (one) => [one.pelapor, one.feedsKunci]],
  ['diminta', (one) => one.diminta],
  ['tenggat', (one) => one.tenggat],
  ['rumus', (one) => one.rumus],
  ['target-bulanan', (one) => one.targetBulanan],
  ['lain', (one) => [one.targetPerReporter, one.formula ?? '', one.baseline?.printed ?? '']],
];

const NODE_TRAITS: readonly [TraitName, (one: PlanNode) => unknown][] = [
  ['pemilik', (one) => one.ownerId],
  ['gaji', (one) => one.gaji],
  ['nama-pendek', (one) => one.namaPendek],
];

function differing<T>(traits: readonly [TraitName, (one: T) => unknown][], old: T, fresh: T): TraitName[] {
  const same = (read: (one: T) => unknown) => inOneOrder(read(old)) === inOneOrder(read(fresh));
  return traits.filter(([, read]) => !same(read)).map(([name]) => name);
}

/** JSON whose members stand in one order: the database does not keep theirs. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** What is new in a node's anggaran kas: sets that come into force with the version. */
function newKas(old: PlanNode, fresh: PlanNode): AnggaranKas[] {
  return fresh.kas.filter(
    (kas) => !old.kas.some((one) => one.year === kas.year && one.validFrom >= kas.validFrom),
  );
}

/**
 * What a newer version changes of how figures are asked, computed and planned by month. Nodes and indicators are the same
 * when they share their kunci; new and vanished ones are no change of a property.
 * @returns in the order of the newer version
 */
export function compareTraits(old: Plan, fresh: Plan): TraitChange[] {
  const oldNode = new Map(old.nodes.map((one) => [one.key, one]));
  const oldIndikator = new Map(old.indikators.map((one) => [one.key, one]));
  const node = fresh.nodes.flatMap((one): TraitChange[] => {
    const was = oldNode.get(one.key);
    if (was === undefined) return [];
    const { key, kode, name } = one;
    const traits = differing(NODE_TRAITS, was, one);
    return [
      ...(traits.length > 0 ? [{ kind: 'sifat-berubah' as const, key, kode, name, traits }] : []),
      ...newKas(was, one).map((kas) => ({ kind: 'kas-baru' as const, key, kode, name, kas })),
    ];
  });
  const indikator = fresh.indikators.flatMap((one): TraitChange[] => {
    const was = oldIndikator.get(one.key);
    const traits = was === undefined ? [] : differing(INDIKATOR_TRAITS, was, one);
    return traits.length === 0
      ? []
      : [{ kind: 'sifat-berubah', key: one.key, kode: '', name: one.name, traits }];
  });
  return [...node, ...indikator];
}
