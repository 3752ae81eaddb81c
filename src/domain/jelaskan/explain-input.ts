import type { Month } from '../kalender/month.ts';
import type { SettingRun } from '../kantor/dated-settings.ts';
import type { ProfilVersion } from '../kantor/profil.ts';
import type { NodeProgress, Progress, ProgressProfil } from '../progres/figures.ts';
import { yearOfAngka } from '../realisasi/butir.ts';
import type { DoubleAngka } from '../realisasi/choose-angka.ts';
import type { Angka, Plan, Reporter } from '../rencana/plan.ts';
import type { TakenOver } from './explanation.ts';

/** What a figure is explained from: the same things that it was computed from. */
export interface ExplainInput {
  plan: Plan;
  /** Whose figures may be told: all of the office, or one's own. */
  reporter: readonly Reporter[];
  /** Figures in force of the year, with the ids of `plan`. */
  angka: readonly Angka[];
  /** Items of which more than one unit sent a figure; one of them counts. */
  doubles: readonly DoubleAngka[];
  month: Month;
  /** ISO date that decides which pagu is in force. */
  onDate: string;
  profil: ProgressProfil;
  /** Absent where the defaults hold. */
  profilVersion?: ProfilVersion;
  progress: Progress;
  /** What counted as spent, from the first month of the year to this one. */
  moneyBasis: readonly SettingRun<'dasar_uang'>[];
}

/** What of a figure several units sent for one month. */
export interface SentTwice {
  /** What does not count, oldest first. */
  notCounted: Angka[];
  /** What a person decided about them, oldest month first. */
  takeovers: TakenOver[];
}

/**
 * What several units sent of one figure, for a reporting year and up to the month.
 * @param isOfFigure whether a reported figure is one of this figure
 */
export function sentTwice(
  { doubles, month }: ExplainInput,
  year: number,
  isOfFigure: (angka: Angka) => boolean,
): SentTwice {
  const all = doubles
    .filter(({ counted }) => isOfFigure(counted) && yearOfAngka(counted) === year && counted.month <= month)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  return { notCounted: all.flatMap(({ other }) => other), takeovers: all.flatMap(takenOver) };
}

function takenOver({ takeover, counted, other }: DoubleAngka): TakenOver[] {
  const former = takeover && other.find(({ reporterId }) => reporterId === takeover.fromId);
  return former === undefined ? [] : [{ by: takeover!.by, at: takeover!.at, counted, former }];
}

/** The desa among the reporters. */
export function desaOf({ reporter }: ExplainInput): Reporter[] {
  return reporter.filter((one) => one.kind === 'desa');
}

/**
 * Every sub kegiatan below a node that counts in its totals, in printed order; a sub kegiatan itself; without a node
 * those of the office.
 */
export function leavesOf({ progress }: ExplainInput, nodeId?: number): NodeProgress[] {
  const parent = new Map(progress.node.map(({ node }) => [node.id, node.parentId]));
  const nodesBelow = (id: number | undefined): boolean =>
    id !== undefined && (id === nodeId || nodesBelow(parent.get(id)));
  return progress.node.filter(
    ({ node, counted }) =>
      node.level === 'sub_kegiatan' && counted && (nodeId === undefined || nodesBelow(node.id)),
  );
}
