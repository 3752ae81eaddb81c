import type { Figure } from '../../domain/jelaskan/explanation.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Plan } from '../../domain/rencana/plan.ts';
import { desaIn } from '../../domain/unit/reporter-in-month.ts';

/** A figure with the name by which the command line knows it. */
export interface NamedFigure {
  /** `serapan`, `fisik`, `uang:7.01.06`, `7.01.06.2.01.0003/1`, `desa/rkpdes@35.17.01.2006`. */
  name: string;
  figure: Figure;
  /** The same by the code that the plan prints now, where a node was moved or renumbered since it first stood. */
  current?: string;
}

const OFFICE_FIGURES: readonly NamedFigure[] = [
  { name: 'serapan', figure: { kind: 'uang_kantor', withoutGaji: true } },
  { name: 'serapan-dengan-gaji', figure: { kind: 'uang_kantor', withoutGaji: false } },
  { name: 'fisik', figure: { kind: 'fisik_kantor', withoutGaji: true } },
  { name: 'fisik-dengan-gaji', figure: { kind: 'fisik_kantor', withoutGaji: false } },
  { name: 'kelengkapan', figure: { kind: 'kelengkapan' } },
];

/**
 * Every figure of an office's plan: the office's own, money and physical progress of each node from program down, every
 * indicator, and each desa's own figure of what the desa report.
 */
export function namedFigures(office: Office, plan: Plan | undefined, month: Month): NamedFigure[] {
  if (plan === undefined) return OFFICE_FIGURES.filter(({ figure }) => figure.kind === 'kelengkapan');
  const desa = desaIn(office.reporters, month);
  const kode = presentKode(plan);
  return [
    ...OFFICE_FIGURES,
    ...plan.nodes
      .filter(({ level }) => level !== 'tujuan' && level !== 'sasaran')
      .flatMap(({ id, key }): NamedFigure[] => [
        { name: `uang:${key}`, figure: { kind: 'uang', nodeId: id }, ...withKode('uang:', kode.get(id)) },
        { name: `fisik:${key}`, figure: { kind: 'fisik', nodeId: id }, ...withKode('fisik:', kode.get(id)) },
      ]),
    ...plan.indikators.flatMap(({ id, key, pelapor: reporter, nodeId }): NamedFigure[] => [
      {
        name: key,
        figure: { kind: 'indikator', indikatorId: id },
        ...withKode('', kode.get(nodeId ?? -1), key.slice(key.lastIndexOf('/'))),
      },
      ...(reporter === 'desa'
        ? desa.map(
            (one): NamedFigure => ({
              name: `${key}@${one.kode}`,
              figure: { kind: 'indikator', indikatorId: id, reporterId: one.id },
            }),
          )
        : []),
    ]),
  ];
}

/** Present codes of nodes that are not known by them, each code that the plan prints once only. */
function presentKode({ nodes }: Plan): Map<number, string> {
  const many = new Map<string, number>();
  for (const { kode } of nodes) many.set(kode, (many.get(kode) ?? 0) + 1);
  const other = nodes.filter(({ kode, key }) => kode !== '' && kode !== key && many.get(kode) === 1);
  return new Map(other.map(({ id, kode }) => [id, kode]));
}

function withKode(begin: string, kode: string | undefined, end = ''): { current?: string } {
  return kode === undefined ? {} : { current: `${begin}${kode}${end}` };
}

/** The figures of a name: by the code that the plan prints now, and else by the one under which a thing first stood. */
export function figuresByName(all: readonly NamedFigure[], name: string): NamedFigure[] {
  const current = all.filter((one) => one.current === name);
  return current.length > 0 ? current : all.filter((one) => one.name === name);
}
