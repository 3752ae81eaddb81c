import type { Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { PlanNode, Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { ownsSubKegiatan } from '../../domain/unit/kinds.ts';
import { existsIn } from '../../domain/unit/reporter-in-month.ts';
import { openInvitations, reportsSince, type UnitReports } from '../../store/unit/unit-reports.ts';
import type { OfficerAction } from '../action.ts';
import { shortMark } from '../pengaturan/short-mark.ts';
import { ownedFrom } from './owned-nodes.ts';
import { openUnit, type UnitRefusal } from './unit-change.ts';

/** What becomes of a unit that ends: nothing, a unit that goes on in its place, or of a desa a kelurahan. */
export type Successor = { id: number } | 'kelurahan' | undefined;

/** What the end of a unit would mean, as a person sees it before it is stored. */
export interface EndFacts {
  unit: Reporter;
  /** First month in which it is not there any more. */
  since: Month;
  /** Months that can be chosen: no report of the unit was sent for them or later. */
  choices: readonly Month[];
  successor?: Reporter;
  /** What it reports and must be reported by another unit: sub kegiatan first. */
  owned: readonly PlanNode[];
  /** What it has begun to answer for those months. */
  begun: UnitReports['begun'];
  invitations: number;
  /** Short mark of all this: a press acts on exactly what was on the screen, or on nothing. */
  fingerprint: number;
}

/** Why a unit was not ended. */
export type EndRefusal =
  | UnitRefusal
  /** It has sent a report for the last month that can be chosen. */
  | { code: 'unit-sudah-lapor'; unit: string; month: Month }
  /** It reports sub kegiatan, and nobody was named who does so from then on. */
  | { code: 'unit-perlu-penerus'; unit: string }
  /** Something of it was sent, begun or given since the screen was made. */
  | { code: 'pengaturan-berubah'; facts: EndFacts };

/** Units that can go on in the place of one: of its own sort, there in that month, and with no end. */
export function possibleSuccessors(
  { reporters }: Pick<Office, 'reporters'>,
  unit: Reporter,
  since: Month,
): Reporter[] {
  const alike = (one: Reporter) => (unit.kind === 'desa' ? one.kind === 'desa' : ownsSubKegiatan(one));
  return reporters.filter(
    (one) => one.id !== unit.id && alike(one) && one.until === undefined && existsIn(one, since),
  );
}

/**
 * What the end of a unit from a month on would mean.
 * @param since by default the first month that can be chosen
 */
export async function endFacts(
  act: OfficerAction,
  reporterId: number,
  successor: Successor,
  since?: Month,
): Promise<Result<EndFacts, EndRefusal>> {
  const { office, tx, now } = act;
  const unit = openUnit(office, reporterId);
  if (unit === undefined) return refuse({ code: 'unit-tidak-ada' });
  const possible = changeMonths(office, now).filter((month) => existsIn(unit, month));
  const { sent } = await reportsSince(tx, reporterId, possible[0]);
  const choices = possible.filter((month) => !sent.some((one) => one >= month));
  const chosen = since ?? choices[0];
  if (chosen === undefined)
    return sent.length === 0
      ? refuse({ code: 'unit-bulan' })
      : refuse({ code: 'unit-sudah-lapor', unit: unit.name, month: sent.at(-1)! });
  if (!choices.includes(chosen)) return refuse({ code: 'unit-bulan' });
  const next = typeof successor === 'object' ? officeReporter(office, successor.id) : undefined;
  if (typeof successor === 'object' && (!next || !possibleSuccessors(office, unit, chosen).includes(next)))
    return refuse({ code: 'unit-tidak-ada' });
  const owned = ownedFrom(office, reporterId, chosen).toSorted(
    (a, b) => Number(b.level === 'sub_kegiatan') - Number(a.level === 'sub_kegiatan'),
  );
  if (owned.length > 0 && next === undefined) return refuse({ code: 'unit-perlu-penerus', unit: unit.name });
  const { begun } = await reportsSince(tx, reporterId, chosen);
  const invitations = await openInvitations(tx, reporterId, new Date(now.epochMilliseconds));
  const mark = shortMark([chosen, next?.id ?? successor ?? null, owned.map(({ key }) => key), begun]);
  return ok({ unit, since: chosen, choices, successor: next, owned, begun, invitations, fingerprint: mark });
}
