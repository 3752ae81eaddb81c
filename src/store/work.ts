import type { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { Angka, IsiAngka, KeadaanAngka, StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type FigureRow, figuresQuery, toAngka } from './figures.ts';
import { type IsiRow, isiJson, type SuggestedRow, suggestedJson, toIsi, toSuggested } from './isi-angka.ts';
import type { Tx } from './tx.ts';

/** An answer of a draft, as read. */
export interface DraftAnswer extends Omit<IsiAngka, 'keadaan'> {
  butir: string;
  keadaan: KeadaanAngka | 'lewati';
  usulan?: Decimal;
  usulanPenyebut?: Decimal;
  anomali: string[];
  enteredById: number;
  enteredBy: string;
  /** ISO instant */
  enteredAt: string;
  /** Version of the report that this answer made. */
  versi: number;
}

/** Who did something, and when (ISO instant). */
export interface Done {
  oleh: string;
  olehId: number;
  at: string;
}

export interface StoredKendala extends Done {
  id: number;
  /** 0 while it belongs to the draft only */
  revisi: number;
  butir: string[];
  teks: string;
  mintaKeputusan: boolean;
  keputusan?: string;
}

export interface StoredBukti extends Done {
  id: number;
  revisi: number;
  nama: string;
  keadaan: 'menunggu' | 'tersimpan' | 'ditolak';
}

/** A report as its officer works on it: what was sent, and the draft on top. */
export interface Work {
  reportId: number;
  status: StatusLaporan;
  revisi: number;
  planId: number;
  /** Grows with every act on the report; what a person saw at an older one is refused. */
  versi: number;
  lengkapAt?: string;
  draft?: {
    jenis: 'isi' | 'ubah' | 'sisa';
    alasan?: string;
    dariRevisi: number;
    /** Version of the report at which it was begun. */
    mulaiVersi: number;
    /** Who opened it; absent in drafts of an older program. */
    dibuka?: Done;
    dilihat: Record<string, string>;
    updatedAt: string;
    answers: DraftAnswer[];
  };
  kendala: StoredKendala[];
  bukti: StoredBukti[];
  /** The newest step in the report's life; absent before it was sent. */
  terakhir?: Done & { langkah: Langkah };
}

interface WorkRow {
  id: number;
  status: StatusLaporan;
  revisi: number;
  planId: number;
  versi: number;
  lengkapAt: string | null;
  draft:
    | (Omit<NonNullable<Work['draft']>, 'answers' | 'alasan' | 'dibuka'> & {
        alasan: string | null;
        dibuka: Done | null;
      })
    | null;
  answers:
    | (IsiRow<KeadaanAngka | 'lewati'> &
        Omit<DraftAnswer, keyof IsiRow | keyof SuggestedRow> &
        SuggestedRow)[]
    | null;
  kendala: (Omit<StoredKendala, 'keputusan'> & { keputusan: string | null })[] | null;
  bukti: StoredBukti[] | null;
  terakhir: NonNullable<Work['terakhir']> | null;
}

function toWork(row: WorkRow): Work {
  const answers = (row.answers ?? []).map((answer) => ({
    ...answer,
    ...toIsi(answer),
    ...toSuggested(answer),
  }));
  return {
    reportId: row.id,
    status: row.status,
    revisi: row.revisi,
    planId: row.planId,
    versi: row.versi,
    lengkapAt: row.lengkapAt ?? undefined,
    draft:
      row.draft === null
        ? undefined
        : {
            ...row.draft,
            alasan: row.draft.alasan ?? undefined,
            dibuka: row.draft.dibuka ?? undefined,
            answers,
          },
    kendala: (row.kendala ?? []).map((item) => ({ ...item, keputusan: item.keputusan ?? undefined })),
    bukti: row.bukti ?? [],
    terakhir: row.terakhir ?? undefined,
  };
}

const INSTANT = Prisma.sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Members of json_build_object that say who did something, and when. @param at an instant's column */
const done = (person: string, at: string) => {
  const [who, when] = [Prisma.raw(person), Prisma.raw(at)];
  return Prisma.sql`'oleh', (SELECT w."nama" FROM "Person" w WHERE w."id" = ${who}), 'olehId', ${who},
    'at', to_char(${when} AT TIME ZONE 'UTC', ${INSTANT})`;
};

/**
 * Reads a reporter's month, and the sent figures of the year around it, in one round trip.
 * @param sumber reporters whose figures of the year are read, this one among them
 * @returns no `work` before anything was answered
 */
export async function loadWork(
  tx: Tx,
  pelaporId: number,
  bulan: Bulan,
  sumber: readonly number[],
): Promise<{ work?: Work; angka: Angka[] }> {
  const [row] = await tx.$queryRaw<{ work: WorkRow | null; angka: FigureRow[] | null }[]>`
    SELECT (SELECT json_build_object('id', r."id", 'status', r."status", 'revisi', r."revisi", 'planId', r."planId", 'versi', r."versi",
      'lengkapAt', to_char(r."lengkapAt" AT TIME ZONE 'UTC', ${INSTANT}),
      'draft', (SELECT json_build_object('jenis', d."jenis", 'alasan', d."alasan", 'dariRevisi', d."dariRevisi", 'mulaiVersi', d."mulaiVersi",
          'dibuka', CASE WHEN d."openedById" IS NOT NULL THEN json_build_object(${done('d."openedById"', 'd."openedAt"')}) END,
          'dilihat', d."dilihat", 'updatedAt', to_char(d."updatedAt" AT TIME ZONE 'UTC', ${INSTANT}))
        FROM "Draft" d WHERE d."reportId" = r."id"),
      'answers', (SELECT json_agg(json_build_object('butir', a."butir", ${isiJson('a')}, ${suggestedJson('a')}, 'anomali', a."anomali", 'enteredById', a."enteredById",
          'versi', a."versi",
          'enteredBy', p."nama", 'enteredAt', to_char(a."enteredAt" AT TIME ZONE 'UTC', ${INSTANT})))
        FROM "DraftAnswer" a JOIN "Person" p ON p."id" = a."enteredById" WHERE a."reportId" = r."id"),
      'kendala', (SELECT json_agg(json_build_object('id', k."id", 'revisi', k."revisi", 'butir', k."butir", 'teks', k."teks",
          'mintaKeputusan', k."mintaKeputusan", 'keputusan', k."keputusan", ${done('k."personId"', 'k."at"')}) ORDER BY k."id")
        FROM "Kendala" k WHERE k."reportId" = r."id"),
      'bukti', (SELECT json_agg(json_build_object('id', b."id", 'revisi', b."revisi", 'nama', b."nama", 'keadaan', b."keadaan",
          ${done('b."personId"', 'b."at"')}) ORDER BY b."id")
        FROM "Bukti" b WHERE b."reportId" = r."id"),
      'terakhir', (SELECT json_build_object('langkah', e."langkah", ${done('e."personId"', 'e."at"')})
        FROM "ReportEvent" e WHERE e."reportId" = r."id" ORDER BY e."id" DESC LIMIT 1))
    FROM "Report" r WHERE r."reporterId" = ${pelaporId} AND r."bulan" = ${bulan}) AS "work",
    (SELECT json_agg(f) FROM (${figuresQuery(bulan.slice(0, 4), sumber)}) f) AS "angka"`;
  return { work: row?.work ? toWork(row.work) : undefined, angka: (row?.angka ?? []).map(toAngka) };
}
