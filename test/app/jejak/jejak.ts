import { Decimal } from 'decimal.js';
import type { FreshDatabase } from '../../support/database.ts';

/** A figure as the trail has it: of one revision of one report. */
export interface AngkaJejak {
  reportId: number;
  pelaporId: number;
  bulan: string;
  revisi: number;
  status: string;
  butir: string;
  /** Lineage: `kunci` of the indicator, or `uang <kunci>` of the node. */
  tentang: string;
  keadaan: string;
  nilai?: Decimal;
  tanggal?: string;
  enteredById: number;
  enteredAt: string;
}

/** Where the steps of the audit trail lead; written down here anew. */
const MENJADI: Record<string, string> = {
  ajukan: 'diajukan',
  kembalikan: 'dikembalikan',
  verifikasi: 'diverifikasi',
  setujui: 'disetujui',
  buka: 'dikembalikan',
};

/** The stored figures in force, recomputed from nothing but revisions, their figures and the events. */
export async function angkaMenurutJejak({ prisma }: FreshDatabase): Promise<AngkaJejak[]> {
  const reports = await prisma.report.findMany({
    include: { realisasi: true, revisions: true, events: { orderBy: { id: 'asc' } } },
  });
  const nodes = new Map((await prisma.planNode.findMany()).map((one) => [one.id, one.kunci]));
  const indikator = new Map((await prisma.indikator.findMany()).map((one) => [one.id, one.kunci]));
  return reports.flatMap((report) => {
    const status = report.events.reduce((_, one) => MENJADI[one.langkah]!, 'draf');
    const akhir = new Map<string, (typeof report.realisasi)[number]>();
    const urut = [...report.realisasi].sort((a, b) => a.revisi - b.revisi);
    for (const row of urut) akhir.set(row.butir, row);
    return [...akhir.values()].map((row) => ({
      reportId: report.id,
      pelaporId: report.reporterId,
      bulan: report.bulan,
      revisi: Math.max(...report.revisions.map((one) => one.revisi)),
      status,
      butir: row.butir,
      tentang:
        row.indikatorId === null ? `uang ${nodes.get(row.nodeId!)}` : `${indikator.get(row.indikatorId)}`,
      keadaan: row.keadaan,
      nilai: row.nilai === null ? undefined : new Decimal(row.nilai.toString()),
      tanggal: row.tanggal?.toISOString().slice(0, 10),
      enteredById: row.enteredById,
      enteredAt: row.enteredAt.toISOString(),
    }));
  });
}

/** What is wrong with the trail itself: gaps, figures lost between revisions, steps that nobody took. */
export async function cacatJejak({ prisma }: FreshDatabase): Promise<string[]> {
  const reports = await prisma.report.findMany({
    include: {
      realisasi: true,
      revisions: { orderBy: { revisi: 'asc' } },
      events: { orderBy: { id: 'asc' } },
    },
  });
  return reports.flatMap((report) => {
    const cacat: string[] = [];
    const tulis = (apa: string) => cacat.push(`${report.reporterId} ${report.bulan}: ${apa}`);
    const diajukan = report.events.filter((one) => one.langkah === 'ajukan');
    const status = report.events.reduce((_, one) => MENJADI[one.langkah]!, 'draf');
    if (status !== report.status) tulis(`status ${report.status}, its events say ${status}`);
    if (report.revisions.length !== report.revisi)
      tulis(`revisi ${report.revisi} of ${report.revisions.length}`);
    report.revisions.forEach((one, at) => {
      const event = diajukan[at];
      if (one.revisi !== at + 1) tulis(`revision ${one.revisi} is number ${at + 1}`);
      if (event?.revisi !== one.revisi || event.personId !== one.sentById || +event.at !== +one.sentAt)
        tulis(`revision ${one.revisi} has no event of its own`);
      if (at > 0 && one.jenis === 'ubah' && !one.alasan) tulis(`revision ${one.revisi} has no reason`);
    });
    for (let revisi = 2; revisi <= report.revisi; revisi++) {
      const milik = (nomor: number) => report.realisasi.filter((one) => one.revisi === nomor);
      const kini = new Map(milik(revisi).map((one) => [one.butir, one]));
      const sentAt = report.revisions[revisi - 2]!.sentAt;
      for (const dulu of milik(revisi - 1)) {
        const satu = kini.get(dulu.butir);
        if (satu === undefined) tulis(`${dulu.butir} is gone in revision ${revisi}`);
        else if (satu.enteredAt <= sentAt && isi(satu) !== isi(dulu))
          tulis(`${dulu.butir} changed by itself`);
      }
    }
    return cacat;
  });
}

const isi = (row: { keadaan: string; nilai: unknown; tanggal: unknown; enteredById: number }) =>
  [row.keadaan, String(row.nilai), String(row.tanggal), row.enteredById].join(' ');
