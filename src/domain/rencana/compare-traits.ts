import { PROPERTY_LIST, type PropertyName } from './indikator/properties.ts';
import { DIFFERENCES, type PropertyDifference } from './indikator/property.ts';
import type { KindValue, PropertyKind } from './indikator/property-values.ts';
import type { AnggaranKas, Indikator, Plan, PlanNode } from './plan.ts';

/** A property that decides how something is asked or computed. */
export type TraitName = 'pemilik' | 'gaji' | PropertyDifference;

/** A change of a version that its document does not print: how a figure is asked, computed or planned by month. */
export type TraitChange =
  | { kind: 'sifat-berubah'; key: string; kode: string; name: string; traits: TraitName[] }
  | { kind: 'kas-baru'; key: string; kode: string; name: string; kas: AnggaranKas };

/** What is compared of a property where it is not the value itself: how a figure is written, and what is empty, count for nothing. */
const COMPARED: { [K in PropertyKind]?: (value: KindValue[K] | undefined) => unknown } = {
  text: (value = '') => value,
  scale: (value = []) => value,
  condition: (value) => value && [value.banding, value.nilai.toFixed()],
  figure: (value) => value?.printed ?? '',
};

function compared({ kind, name }: { kind: PropertyKind; name: PropertyName }, one: Indikator): unknown {
  const read = COMPARED[kind] as ((value: unknown) => unknown) | undefined;
  return read === undefined ? one[name] : read(one[name]);
}

const INDIKATOR_TRAITS = DIFFERENCES.map((name): [TraitName, (one: Indikator) => unknown] => {
  const properties = PROPERTY_LIST.filter(({ difference }) => difference === name);
  return [name, (one) => properties.map((property) => compared(property, one))];
});

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
