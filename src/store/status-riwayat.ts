import type { Bulan } from '../domain/bulan.ts';
import type { Ketepatan } from '../domain/kalender.ts';
import type { IsiAngka, StatusLaporan } from '../domain/rencana.ts';
import { type IsiRow, isiJson, toIsi } from './isi-angka.ts';
import type { Tx } from './tx.ts';

/** A sent report in the list of a reporter's history. */
export interface LaporanTerkirim {
  bulan: Bulan;
  status: StatusLaporan;
  revisi: number;
  /** ISO instant of the newest sending. */
  dikirimAt: string;
  oleh: string;
}

/** Sent reports of one reporter, newest month first. */
export async function sentReports(tx: Tx, pelaporId: number): Promise<LaporanTerkirim[]> {
  return await tx.$queryRaw<LaporanTerkirim[]>`
    SELECT r."bulan", r."status", r."revisi", to_json(v."sentAt") AS "dikirimAt", p."nama" AS "oleh"
    FROM "Report" r JOIN "ReportRevision" v ON v."reportId" = r."id" AND v."revisi" = r."revisi"
      JOIN "Person" p ON p."id" = v."sentById"
    WHERE r."reporterId" = ${pelaporId} ORDER BY r."bulan" DESC LIMIT 120`;
}

/** A figure as one revision held it. */
export interface AngkaRevisi extends IsiAngka {
  butir: string;
}

/** One sent version of a report with all its figures. */
export interface Revisi {
  revisi: number;
  jenis: 'kirim' | 'tambahan' | 'ubah';
  alasan?: string;
  /** ISO instant */
  at: string;
  oleh: string;
  lengkap: boolean;
  ketepatan: Ketepatan;
  angka: AngkaRevisi[];
}

/** A step in a report's life besides sending. */
export interface LangkahLaporan {
  langkah: string;
  revisi: number;
  alasan?: string;
  /** ISO instant */
  at: string;
  oleh: string;
}

interface Row {
  revisions:
    | (Omit<Revisi, 'angka' | 'alasan'> & {
        alasan: string | null;
        angka: (IsiRow & { butir: string })[] | null;
      })[]
    | null;
  events: (Omit<LangkahLaporan, 'alasan'> & { alasan: string | null })[] | null;
}

/** Every sent version of a reporter's month and what others did to it, oldest first, in one round trip. */
export async function historyOfReport(
  tx: Tx,
  pelaporId: number,
  bulan: Bulan,
): Promise<{ revisi: Revisi[]; langkah: LangkahLaporan[] }> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT
      (SELECT json_agg(json_build_object('revisi', v."revisi", 'jenis', v."jenis", 'alasan', v."alasan", 'at', v."sentAt",
          'oleh', p."nama", 'lengkap', v."lengkap", 'ketepatan', v."ketepatan", 'angka',
          (SELECT json_agg(json_build_object('butir', f."butir", ${isiJson('f')}) ORDER BY f."id")
            FROM "Realisasi" f WHERE f."reportId" = r."id" AND f."revisi" = v."revisi")) ORDER BY v."revisi")
        FROM "ReportRevision" v JOIN "Person" p ON p."id" = v."sentById" WHERE v."reportId" = r."id") AS "revisions",
      (SELECT json_agg(json_build_object('langkah', e."langkah", 'revisi', e."revisi", 'alasan', e."alasan", 'at', e."at",
          'oleh', p."nama") ORDER BY e."id")
        FROM "ReportEvent" e JOIN "Person" p ON p."id" = e."personId"
        WHERE e."reportId" = r."id" AND e."langkah" <> 'ajukan') AS "events"
    FROM "Report" r WHERE r."reporterId" = ${pelaporId} AND r."bulan" = ${bulan}`;
  return {
    revisi: (row?.revisions ?? []).map((one) => ({
      ...one,
      alasan: one.alasan ?? undefined,
      angka: (one.angka ?? []).map((a) => ({
        butir: a.butir,
        ...toIsi(a),
      })),
    })),
    langkah: (row?.events ?? []).map((one) => ({ ...one, alasan: one.alasan ?? undefined })),
  };
}
