import type { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { Ketepatan } from '../domain/kalender.ts';
import type { IsiAngka, StatusLaporan, Tercatat } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import { type IsiRow, isiJson, type SuggestedRow, suggestedJson, toIsi, toSuggested } from './isi-angka.ts';
import { tercatatSql } from './recorded.ts';
import { pengisiSql } from './report-hands.ts';
import type { Tx } from './tx.ts';

/** One figure of one revision, as its verifier reads it. */
export interface AngkaRevisi extends IsiAngka {
  revisi: number;
  butir: string;
  /** What the desa reports suggested. */
  usulan?: Decimal;
  usulanPenyebut?: Decimal;
  anomali: string[];
  enteredById: number;
}

/** One sent revision; `at` is an ISO instant. */
export interface RevisiTerkirim {
  revisi: number;
  jenis: 'kirim' | 'tambahan' | 'ubah';
  alasan?: string;
  oleh: string;
  sentById: number;
  at: string;
  lengkap: boolean;
  ketepatan: Ketepatan;
}

/** A step of the audit trail; `at` is an ISO instant. */
export interface LangkahLaporan {
  revisi: number;
  langkah: Langkah;
  alasan?: string;
  oleh: string;
  at: string;
  tercatat?: Tercatat;
}

/** A report with all that was sent, for whoever verifies it. What is in a draft is not here. */
export interface LaporanTersimpan {
  reportId: number;
  officeId: number;
  pelaporId: number;
  bulan: Bulan;
  status: StatusLaporan;
  revisi: number;
  planId: number;
  /** The officer is working on a change that is not sent. */
  adaDraf: boolean;
  /** Oldest first. */
  terkirim: RevisiTerkirim[];
  /** Oldest first. */
  langkah: LangkahLaporan[];
  /** People who sent a revision or gave a figure, an obstacle or a file in one. */
  pengisi: number[];
  /** Figures of every revision. */
  angka: AngkaRevisi[];
  kendala: { id: number; butir: string[]; teks: string; mintaKeputusan: boolean; keputusan?: string }[];
  /** Kept files, and those that are still being fetched (without `fileId`). */
  bukti: { nama: string; fileId?: number; mime?: string; ukuranByte?: number }[];
}

type Maybe<T> = { [K in keyof T]: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K] };

interface Row extends Omit<LaporanTersimpan, 'terkirim' | 'langkah' | 'angka' | 'kendala' | 'bukti'> {
  terkirim: Maybe<RevisiTerkirim>[] | null;
  langkah: Maybe<LangkahLaporan>[] | null;
  angka: (IsiRow & Omit<AngkaRevisi, keyof IsiRow | keyof SuggestedRow> & SuggestedRow)[] | null;
  kendala: Maybe<LaporanTersimpan['kendala'][number]>[] | null;
  bukti: Maybe<LaporanTersimpan['bukti'][number]>[] | null;
}

function toLaporan(row: Row): LaporanTersimpan {
  return {
    ...row,
    terkirim: (row.terkirim ?? []).map((one) => ({ ...one, alasan: one.alasan ?? undefined })),
    langkah: (row.langkah ?? []).map((one) => ({
      ...one,
      alasan: one.alasan ?? undefined,
      tercatat: one.tercatat ?? undefined,
    })),
    angka: (row.angka ?? []).map((one) => ({
      ...one,
      ...toIsi(one),
      ...toSuggested(one),
    })),
    kendala: (row.kendala ?? []).map((one) => ({ ...one, keputusan: one.keputusan ?? undefined })),
    bukti: (row.bukti ?? []).map((one) => ({
      nama: one.nama,
      fileId: one.fileId ?? undefined,
      mime: one.mime ?? undefined,
      ukuranByte: one.ukuranByte ?? undefined,
    })),
  };
}

/** Reads a report that was sent at least once, in one round trip; undefined when there is none. */
export async function loadSentReport(tx: Tx, reportId: number): Promise<LaporanTersimpan | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r."id" AS "reportId", u."officeId", r."reporterId" AS "pelaporId", r."bulan", r."status", r."revisi", r."planId",
      EXISTS (SELECT 1 FROM "Draft" d WHERE d."reportId" = r."id" AND d."jenis" <> 'sisa') AS "adaDraf", ${pengisiSql('r')} AS "pengisi",
      (SELECT json_agg(json_build_object('revisi', v."revisi", 'jenis', v."jenis", 'alasan', v."alasan", 'oleh', p."nama",
          'sentById', v."sentById", 'at', v."sentAt", 'lengkap', v."lengkap", 'ketepatan', v."ketepatan") ORDER BY v."revisi")
        FROM "ReportRevision" v JOIN "Person" p ON p."id" = v."sentById" WHERE v."reportId" = r."id") AS "terkirim",
      (SELECT json_agg(json_build_object('revisi', e."revisi", 'langkah', e."langkah", 'alasan', e."alasan", 'oleh', p."nama",
          'at', e."at", 'tercatat', ${tercatatSql('e')}) ORDER BY e."id")
        FROM "ReportEvent" e JOIN "Person" p ON p."id" = e."personId" WHERE e."reportId" = r."id") AS "langkah",
      (SELECT json_agg(json_build_object('revisi', f."revisi", 'butir', f."butir", ${isiJson('f')}, ${suggestedJson('f')}, 'anomali', COALESCE(f."anomali", '{}'), 'enteredById', f."enteredById") ORDER BY f."id")
        FROM "Realisasi" f WHERE f."reportId" = r."id") AS "angka",
      (SELECT json_agg(json_build_object('id', k."id", 'butir', k."butir", 'teks', k."teks", 'mintaKeputusan', k."mintaKeputusan",
          'keputusan', k."keputusan") ORDER BY k."id")
        FROM "Kendala" k WHERE k."reportId" = r."id" AND k."revisi" > 0) AS "kendala",
      (SELECT json_agg(json_build_object('nama', b."nama", 'fileId', b."fileId", 'mime', s."mime", 'ukuranByte', s."ukuran")
          ORDER BY b."id")
        FROM "Bukti" b LEFT JOIN "StoredFile" s ON s."id" = b."fileId"
        WHERE b."reportId" = r."id" AND b."revisi" > 0 AND b."keadaan" <> 'ditolak') AS "bukti"
    FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE r."id" = ${reportId} AND r."revisi" > 0`;
  return row === undefined ? undefined : toLaporan(row);
}
