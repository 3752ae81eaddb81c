import type { Bulan } from '../domain/bulan.ts';
import type { Ketepatan } from '../domain/kalender.ts';
import type { Angka, StatusLaporan, Tercatat } from '../domain/rencana.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type FigureRow, figuresQuery, toAngka } from './figures.ts';
import { tercatatSql } from './recorded.ts';
import type { Tx } from './tx.ts';

/** Something a person did to a report; `at` is an ISO instant. */
export interface Jejak {
  at: string;
  oleh: string;
  alasan?: string;
  butir?: string;
}

/** One report of a month, as an office reads it; without its figures. */
export interface BarisLaporan {
  reportId: number;
  pelaporId: number;
  /** Plan version under which it was begun. */
  planId: number;
  status: StatusLaporan;
  /** Newest sent revision; 0 before the first. */
  revisi: number;
  /** As it was judged when the report became complete for the first time. */
  ketepatan?: Ketepatan;
  /** ISO instant of its first sending; absent before it. */
  pertama?: string;
  /** This revision's verification. */
  tercatatVerifikasi?: Tercatat;
  /** Answers in a draft that was not sent, without those passed over. */
  draf: number;
  /** The newest revision's sending. */
  dikirim?: Jejak;
  /** Verification and approval of this very revision. */
  diverifikasi?: Jejak;
  disetujui?: Jejak;
  /** The last time it was sent back or opened again. */
  dikembalikan?: Jejak;
  /** ISO instant since which it waits: the first sending after the last step of somebody else. */
  diajukanSejak?: string;
  /** Files kept with sent revisions. */
  bukti: number;
}

type JsonJejak = { at: string; oleh: string; alasan?: string | null; butir?: string | null } | null;

type ReportRow = Record<'dikirim' | 'diverifikasi' | 'disetujui' | 'dikembalikan', JsonJejak> & {
  reportId: number;
  pelaporId: number;
  planId: number;
  status: StatusLaporan;
  revisi: number;
  ketepatan: Ketepatan | null;
  draf: number;
  pertama: string | null;
  tercatatVerifikasi: string | null;
  diajukanSejak: string | null;
  bukti: number;
};

const toJejak = (row: JsonJejak): Jejak | undefined =>
  row === null
    ? undefined
    : { at: row.at, oleh: row.oleh, alasan: row.alasan ?? undefined, butir: row.butir ?? undefined };

/** Selects the reports of a month. A reporter without a report has no row. */
function reportsQuery(pelaporIds: readonly number[], bulan: Bulan): Prisma.Sql {
  return Prisma.sql`
    WITH r AS (SELECT * FROM "Report" WHERE "reporterId" = ANY(${[...pelaporIds]}::int[]) AND "bulan" = ${bulan}),
    e AS (SELECT e.*, json_build_object('at', e."at", 'oleh', p."nama", 'alasan', e."alasan", 'butir', e."butir") AS "jejak"
      FROM "ReportEvent" e JOIN "Person" p ON p."id" = e."personId" WHERE e."reportId" IN (SELECT "id" FROM r))
    SELECT r."id" AS "reportId", r."reporterId" AS "pelaporId", r."planId", r."status", r."revisi",
      (SELECT v."ketepatan" FROM "ReportRevision" v WHERE v."reportId" = r."id" AND v."lengkap"
        ORDER BY v."revisi" LIMIT 1) AS "ketepatan",
      (SELECT to_json(v."sentAt") FROM "ReportRevision" v WHERE v."reportId" = r."id" AND v."revisi" = 1) AS "pertama",
      (SELECT ${tercatatSql('e')} FROM e WHERE e."reportId" = r."id" AND e."revisi" = r."revisi" AND e."langkah" = 'verifikasi'
        ORDER BY e."id" DESC LIMIT 1) AS "tercatatVerifikasi",
      (SELECT count(*)::int FROM "DraftAnswer" a JOIN "Draft" d ON d."reportId" = a."reportId" AND d."jenis" <> 'sisa'
        WHERE a."reportId" = r."id" AND a."keadaan" <> 'lewati') AS "draf",
      (SELECT json_build_object('at', v."sentAt", 'oleh', p."nama", 'alasan', v."alasan")
        FROM "ReportRevision" v JOIN "Person" p ON p."id" = v."sentById"
        WHERE v."reportId" = r."id" AND v."revisi" = r."revisi") AS "dikirim",
      (SELECT e."jejak" FROM e WHERE e."reportId" = r."id" AND e."revisi" = r."revisi" AND e."langkah" = 'verifikasi'
        ORDER BY e."id" DESC LIMIT 1) AS "diverifikasi",
      (SELECT e."jejak" FROM e WHERE e."reportId" = r."id" AND e."revisi" = r."revisi" AND e."langkah" = 'setujui'
        ORDER BY e."id" DESC LIMIT 1) AS "disetujui",
      (SELECT e."jejak" FROM e WHERE e."reportId" = r."id" AND e."langkah" IN ('kembalikan', 'buka')
        ORDER BY e."id" DESC LIMIT 1) AS "dikembalikan",
      (SELECT to_json(min(e."at")) FROM e WHERE e."reportId" = r."id" AND e."langkah" = 'ajukan' AND e."id" >
        COALESCE((SELECT max(x."id") FROM e x WHERE x."reportId" = r."id" AND x."langkah" <> 'ajukan'), 0)) AS "diajukanSejak",
      (SELECT count(*)::int FROM "Bukti" b
        WHERE b."reportId" = r."id" AND b."revisi" > 0 AND b."fileId" IS NOT NULL) AS "bukti"
    FROM r ORDER BY r."id"`;
}

const toLaporan = (row: ReportRow): BarisLaporan => ({
  ...row,
  ketepatan: row.ketepatan ?? undefined,
  pertama: row.pertama ?? undefined,
  tercatatVerifikasi: row.tercatatVerifikasi ?? undefined,
  dikirim: toJejak(row.dikirim),
  diverifikasi: toJejak(row.diverifikasi),
  disetujui: toJejak(row.disetujui),
  dikembalikan: toJejak(row.dikembalikan),
  diajukanSejak: row.diajukanSejak ?? undefined,
});

/** An obstacle of a sent report. */
export interface BarisKendala {
  id: number;
  pelaporId: number;
  bulan: Bulan;
  /** Keys of the items that it is about; empty for the whole report. */
  butir: string[];
  teks: string;
  mintaKeputusan: boolean;
  keputusan?: string;
}

type KendalaRow = Omit<BarisKendala, 'keputusan'> & { keputusan: string | null };

/**
 * Selects the obstacles of a month's sent reports, and those of earlier months that still wait for a decision. Found by
 * the ids of the reports, as an array: joined, the planner would rather go through the obstacles of every office.
 */
function kendalaQuery(pelaporIds: readonly number[], bulan: Bulan): Prisma.Sql {
  return Prisma.sql`
    WITH r AS MATERIALIZED (SELECT "id", "reporterId", "bulan" FROM "Report"
      WHERE "reporterId" = ANY(${[...pelaporIds]}::int[]) AND "bulan" <= ${bulan})
    SELECT k."id", r."reporterId" AS "pelaporId", r."bulan", k."butir", k."teks", k."mintaKeputusan", k."keputusan"
    FROM "Kendala" k JOIN r ON r."id" = k."reportId"
    WHERE k."reportId" = ANY(ARRAY(SELECT "id" FROM r)) AND k."revisi" > 0
      AND (r."bulan" = ${bulan} OR (k."mintaKeputusan" AND k."keputusan" IS NULL))
    ORDER BY k."id"`;
}

/** A month as it was stored at one instant. */
export interface StoredMonth {
  laporan: BarisLaporan[];
  /** Figures in force of the month's year, as `figuresOfYear` gives them. */
  angka: Angka[];
  /** The same of the year before, when it was asked for. */
  angkaLalu?: Angka[];
  kendala: BarisKendala[];
}

interface MonthRow {
  laporan: ReportRow[] | null;
  angka: FigureRow[] | null;
  angkaLalu: FigureRow[] | null;
  kendala: KendalaRow[] | null;
}

/**
 * A month's reports, figures and obstacles in one statement, and so of one state of the database: a report that is sent
 * meanwhile is in all of them or in none.
 * @param pelaporIds whose reports; the caller answers for who may see them
 * @param options.sumberIds whose figures: theirs, and of those that they rest on
 */
export async function storedMonth(
  tx: Tx,
  pelaporIds: readonly number[],
  bulan: Bulan,
  options: { sumberIds: readonly number[]; tahunLalu: boolean },
): Promise<StoredMonth> {
  const tahun = bulan.slice(0, 4);
  const all = (query: Prisma.Sql) => Prisma.sql`(SELECT json_agg(t) FROM (${query}) t)`;
  const lalu = options.tahunLalu
    ? all(figuresQuery(String(Number(tahun) - 1), options.sumberIds))
    : Prisma.sql`NULL::json`;
  const [row] = await tx.$queryRaw<MonthRow[]>`
    SELECT ${all(reportsQuery(pelaporIds, bulan))} AS "laporan", ${all(figuresQuery(tahun, options.sumberIds))} AS "angka",
      ${lalu} AS "angkaLalu", ${all(kendalaQuery(pelaporIds, bulan))} AS "kendala"`;
  return {
    laporan: (row?.laporan ?? []).map(toLaporan),
    angka: (row?.angka ?? []).map(toAngka),
    ...(options.tahunLalu && { angkaLalu: (row?.angkaLalu ?? []).map(toAngka) }),
    kendala: (row?.kendala ?? []).map((one) => ({ ...one, keputusan: one.keputusan ?? undefined })),
  };
}
