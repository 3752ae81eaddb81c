import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';

/** What of a unit's months from one on is there already. */
export interface UnitReports {
  /** Months for which it has sent a report, oldest first. */
  sent: Month[];
  /** Months for which it has begun to answer, oldest first, with how many answers. */
  begun: { month: Month; answers: number }[];
}

/** Reports and drafts of a unit. @param since first month that is looked at; absent: all */
export async function reportsSince(tx: Tx, reporterId: number, since?: Month): Promise<UnitReports> {
  const rows = await tx.report.findMany({
    where: { reporterId, ...(since && { month: { gte: since } }) },
    select: { month: true, revision: true, draft: { select: { _count: { select: { answers: true } } } } },
    orderBy: { month: 'asc' },
  });
  return {
    sent: rows.filter(({ revision }) => revision > 0).map(({ month }) => month as Month),
    begun: rows.flatMap(({ month, draft }) =>
      draft === null || draft._count.answers === 0
        ? []
        : [{ month: month as Month, answers: draft._count.answers }],
    ),
  };
}

/** Invitations for a unit that can still be used. */
export async function openInvitations(tx: Tx, reporterId: number, now: Date): Promise<number> {
  return await tx.invitation.count({ where: { reporterId, usedAt: null, expiresAt: { gt: now } } });
}
