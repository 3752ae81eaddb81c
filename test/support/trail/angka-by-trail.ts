import { Decimal } from 'decimal.js';
import type { FreshDatabase } from '../database/database.ts';

/** A figure as the trail has it: of one revision of one report. */
export interface AngkaOfTrail {
  reportId: number;
  reporterId: number;
  month: string;
  revision: number;
  status: string;
  butir: string;
  /** Lineage: `key` of the indicator, or `uang <kunci>` of the node. */
  about: string;
  state: string;
  value?: Decimal;
  date?: string;
  enteredById: number;
  enteredAt: string;
}

/** Where the steps of the audit trail lead; written down here anew. */
const BECOMES: Record<string, string> = {
  ajukan: 'diajukan',
  kembalikan: 'dikembalikan',
  verifikasi: 'diverifikasi',
  setujui: 'disetujui',
  buka: 'dikembalikan',
};

/** The stored figures in force, recomputed from nothing but revisions, their figures and the events. */
export async function angkaByTrail({ prisma }: FreshDatabase): Promise<AngkaOfTrail[]> {
  const reports = await prisma.report.findMany({
    include: { realisasi: true, revisions: true, events: { orderBy: { id: 'asc' } } },
  });
  const nodes = new Map((await prisma.planNode.findMany()).map((one) => [one.id, one.key]));
  const indikator = new Map((await prisma.indikator.findMany()).map((one) => [one.id, one.key]));
  return reports.flatMap((report) => {
    const status = report.events.reduce((_, one) => BECOMES[one.step]!, 'draf');
    const end = new Map<string, (typeof report.realisasi)[number]>();
    const sorted = [...report.realisasi].sort((a, b) => a.revision - b.revision);
    for (const row of sorted) end.set(row.butir, row);
    return [...end.values()].map((row) => ({
      reportId: report.id,
      reporterId: report.reporterId,
      month: report.month,
      revision: Math.max(...report.revisions.map((one) => one.revision)),
      status,
      butir: row.butir,
      about:
        row.indikatorId === null ? `uang ${nodes.get(row.nodeId!)}` : `${indikator.get(row.indikatorId)}`,
      state: row.state,
      value: row.value === null ? undefined : new Decimal(row.value.toString()),
      date: row.date?.toISOString().slice(0, 10),
      enteredById: row.enteredById,
      enteredAt: row.enteredAt.toISOString(),
    }));
  });
}

/** What is wrong with the trail itself: gaps, figures lost between revisions, steps that nobody took. */
export async function trailFlaws({ prisma }: FreshDatabase): Promise<string[]> {
  const reports = await prisma.report.findMany({
    include: {
      realisasi: true,
      revisions: { orderBy: { revision: 'asc' } },
      events: { orderBy: { id: 'asc' } },
    },
  });
  return reports.flatMap((report) => {
    const defect: string[] = [];
    const write = (what: string) => defect.push(`${report.reporterId} ${report.month}: ${what}`);
    const diajukan = report.events.filter((one) => one.step === 'ajukan');
    const status = report.events.reduce((_, one) => BECOMES[one.step]!, 'draf');
    if (status !== report.status) write(`status ${report.status}, its events say ${status}`);
    if (report.revisions.length !== report.revision)
      write(`revisi ${report.revision} of ${report.revisions.length}`);
    report.revisions.forEach((one, at) => {
      const event = diajukan[at];
      if (one.revision !== at + 1) write(`revision ${one.revision} is number ${at + 1}`);
      if (event?.revision !== one.revision || event.personId !== one.sentById || +event.at !== +one.sentAt)
        write(`revision ${one.revision} has no event of its own`);
      if (at > 0 && one.kind === 'ubah' && !one.reason) write(`revision ${one.revision} has no reason`);
    });
    for (let revision = 2; revision <= report.revision; revision++) {
      const owned = (number: number) => report.realisasi.filter((one) => one.revision === number);
      const current = new Map(owned(revision).map((one) => [one.butir, one]));
      const sentAt = report.revisions[revision - 2]!.sentAt;
      for (const former of owned(revision - 1)) {
        const one = current.get(former.butir);
        if (one === undefined) write(`${former.butir} is gone in revision ${revision}`);
        else if (one.enteredAt <= sentAt && content(one) !== content(former))
          write(`${former.butir} changed by itself`);
      }
    }
    return defect;
  });
}

const content = (row: { state: string; value: unknown; date: unknown; enteredById: number }) =>
  [row.state, String(row.value), String(row.date), row.enteredById].join(' ');
