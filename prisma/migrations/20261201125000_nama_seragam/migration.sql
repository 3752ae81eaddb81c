-- One language for each name: verbs and structure in English, the nouns of planning law as they are (GLOSSARY.md).
-- Tables, columns and indexes are renamed, nothing is copied; what lies in JSON columns gets the same names.
ALTER TABLE "Unggahan" RENAME TO "Upload";

ALTER TABLE "Office" RENAME COLUMN "nama" TO "name";
ALTER TABLE "Office" RENAME COLUMN "zona" TO "zone";
ALTER TABLE "Office" RENAME COLUMN "bukaTanggal" TO "openDay";
ALTER TABLE "Office" RENAME COLUMN "batasTanggal" TO "dueDay";
ALTER TABLE "Office" RENAME COLUMN "tutupTanggal" TO "closeDay";
ALTER TABLE "Office" RENAME COLUMN "mulaiBulan" TO "startMonth";
ALTER TABLE "Office" RENAME COLUMN "versi" TO "version";
ALTER TABLE "OfficeEvent" RENAME COLUMN "nomor" TO "number";
ALTER TABLE "OfficeEvent" RENAME COLUMN "oleh" TO "by";
ALTER TABLE "OfficeEvent" RENAME COLUMN "peran" TO "role";
ALTER TABLE "OfficeEvent" RENAME COLUMN "perihal" TO "subject";
ALTER TABLE "OfficeEvent" RENAME COLUMN "tindakan" TO "action";
ALTER TABLE "OfficeEvent" RENAME COLUMN "objek" TO "object";
ALTER TABLE "OfficeEvent" RENAME COLUMN "sebelum" TO "before";
ALTER TABLE "OfficeEvent" RENAME COLUMN "sesudah" TO "after";
ALTER TABLE "OfficeEvent" RENAME COLUMN "alasan" TO "reason";
ALTER TABLE "OfficeSetting" RENAME COLUMN "jenis" TO "kind";
ALTER TABLE "OfficeSetting" RENAME COLUMN "nilai" TO "value";
ALTER TABLE "OfficeSetting" RENAME COLUMN "sejak" TO "since";
ALTER TABLE "Takeover" RENAME COLUMN "kunci" TO "key";
ALTER TABLE "Takeover" RENAME COLUMN "bulan" TO "month";
ALTER TABLE "Takeover" RENAME COLUMN "dilihat" TO "seen";
ALTER TABLE "ReporterUnit" RENAME COLUMN "jenis" TO "kind";
ALTER TABLE "ReporterUnit" RENAME COLUMN "nama" TO "name";
ALTER TABLE "ReporterUnit" RENAME COLUMN "urutan" TO "order";
ALTER TABLE "Person" RENAME COLUMN "nama" TO "name";
ALTER TABLE "Assignment" RENAME COLUMN "peran" TO "role";
ALTER TABLE "Assignment" RENAME COLUMN "sampai" TO "until";
ALTER TABLE "Assignment" RENAME COLUMN "mulai" TO "start";
ALTER TABLE "Invitation" RENAME COLUMN "peran" TO "role";
ALTER TABLE "Invitation" RENAME COLUMN "sampai" TO "until";
ALTER TABLE "PlanVersion" RENAME COLUMN "jenis" TO "kind";
ALTER TABLE "PlanVersion" RENAME COLUMN "dokumen" TO "document";
ALTER TABLE "PlanVersion" RENAME COLUMN "berlakuDari" TO "validFrom";
ALTER TABLE "PlanVersion" RENAME COLUMN "keputusan" TO "decision";
ALTER TABLE "PlanNode" RENAME COLUMN "kunci" TO "key";
ALTER TABLE "PlanNode" RENAME COLUMN "kodeTercetak" TO "printedKode";
ALTER TABLE "PlanNode" RENAME COLUMN "nama" TO "name";
ALTER TABLE "PlanNode" RENAME COLUMN "baris" TO "line";
ALTER TABLE "PlanNode" RENAME COLUMN "urutan" TO "order";
ALTER TABLE "PlanNode" RENAME COLUMN "hasil" TO "outcome";
ALTER TABLE "Pagu" RENAME COLUMN "tahun" TO "year";
ALTER TABLE "Pagu" RENAME COLUMN "jenis" TO "kind";
ALTER TABLE "Pagu" RENAME COLUMN "tercetak" TO "printed";
ALTER TABLE "Pagu" RENAME COLUMN "nilai" TO "value";
ALTER TABLE "Pagu" RENAME COLUMN "baris" TO "line";
ALTER TABLE "Pagu" RENAME COLUMN "berlakuDari" TO "validFrom";
ALTER TABLE "Pagu" RENAME COLUMN "tercatat" TO "recorded";
ALTER TABLE "AnggaranKas" RENAME COLUMN "tahun" TO "year";
ALTER TABLE "AnggaranKas" RENAME COLUMN "bulan" TO "month";
ALTER TABLE "AnggaranKas" RENAME COLUMN "nilai" TO "value";
ALTER TABLE "AnggaranKas" RENAME COLUMN "berlakuDari" TO "validFrom";
ALTER TABLE "AnggaranKas" RENAME COLUMN "tercatat" TO "recorded";
ALTER TABLE "ProfilKabupaten" RENAME COLUMN "berlakuDari" TO "validFrom";
ALTER TABLE "ProfilKabupaten" RENAME COLUMN "isi" TO "content";
ALTER TABLE "ProfilKabupaten" RENAME COLUMN "alasan" TO "reason";
ALTER TABLE "Indikator" RENAME COLUMN "kunci" TO "key";
ALTER TABLE "Indikator" RENAME COLUMN "nama" TO "name";
ALTER TABLE "Indikator" RENAME COLUMN "baselineNilai" TO "baselineValue";
ALTER TABLE "Indikator" RENAME COLUMN "targetPerPelapor" TO "targetPerReporter";
ALTER TABLE "Indikator" RENAME COLUMN "baris" TO "line";
ALTER TABLE "Indikator" RENAME COLUMN "urutan" TO "order";
ALTER TABLE "TargetSplit" RENAME COLUMN "cara" TO "way";
ALTER TABLE "TargetSplit" RENAME COLUMN "tercatat" TO "recorded";
ALTER TABLE "Target" RENAME COLUMN "tahun" TO "year";
ALTER TABLE "Target" RENAME COLUMN "tercetak" TO "printed";
ALTER TABLE "Target" RENAME COLUMN "nilai" TO "value";
ALTER TABLE "Target" RENAME COLUMN "kategori" TO "category";
ALTER TABLE "Target" RENAME COLUMN "baris" TO "line";
ALTER TABLE "Report" RENAME COLUMN "bulan" TO "month";
ALTER TABLE "Report" RENAME COLUMN "revisi" TO "revision";
ALTER TABLE "Report" RENAME COLUMN "versi" TO "version";
ALTER TABLE "Report" RENAME COLUMN "lengkapAt" TO "completeAt";
ALTER TABLE "ReportRevision" RENAME COLUMN "revisi" TO "revision";
ALTER TABLE "ReportRevision" RENAME COLUMN "jenis" TO "kind";
ALTER TABLE "ReportRevision" RENAME COLUMN "alasan" TO "reason";
ALTER TABLE "ReportRevision" RENAME COLUMN "lengkap" TO "complete";
ALTER TABLE "ReportRevision" RENAME COLUMN "ketepatan" TO "timeliness";
ALTER TABLE "Realisasi" RENAME COLUMN "revisi" TO "revision";
ALTER TABLE "Realisasi" RENAME COLUMN "keadaan" TO "state";
ALTER TABLE "Realisasi" RENAME COLUMN "nilai" TO "value";
ALTER TABLE "Realisasi" RENAME COLUMN "penyebut" TO "denominator";
ALTER TABLE "Realisasi" RENAME COLUMN "kategori" TO "category";
ALTER TABLE "Realisasi" RENAME COLUMN "unsur" TO "elements";
ALTER TABLE "Realisasi" RENAME COLUMN "tanggal" TO "date";
ALTER TABLE "Realisasi" RENAME COLUMN "usulan" TO "suggestion";
ALTER TABLE "Realisasi" RENAME COLUMN "usulanPenyebut" TO "suggestedDenominator";
ALTER TABLE "Realisasi" RENAME COLUMN "anomali" TO "anomaly";
ALTER TABLE "ReportEvent" RENAME COLUMN "revisi" TO "revision";
ALTER TABLE "ReportEvent" RENAME COLUMN "langkah" TO "step";
ALTER TABLE "ReportEvent" RENAME COLUMN "alasan" TO "reason";
ALTER TABLE "ReportEvent" RENAME COLUMN "peran" TO "role";
ALTER TABLE "ReportEvent" RENAME COLUMN "tercatat" TO "recorded";
ALTER TABLE "Kendala" RENAME COLUMN "revisi" TO "revision";
ALTER TABLE "Kendala" RENAME COLUMN "teks" TO "text";
ALTER TABLE "Kendala" RENAME COLUMN "mintaKeputusan" TO "wantsDecision";
ALTER TABLE "Kendala" RENAME COLUMN "keputusan" TO "decision";
ALTER TABLE "Bukti" RENAME COLUMN "revisi" TO "revision";
ALTER TABLE "Bukti" RENAME COLUMN "nama" TO "name";
ALTER TABLE "Bukti" RENAME COLUMN "keadaan" TO "state";
ALTER TABLE "Bukti" RENAME COLUMN "tolakAlasan" TO "rejectionReason";
ALTER TABLE "Bukti" RENAME COLUMN "dikabariAt" TO "toldAt";
ALTER TABLE "StoredFile" RENAME COLUMN "nama" TO "name";
ALTER TABLE "StoredFile" RENAME COLUMN "ukuran" TO "size";
ALTER TABLE "StoredFile" RENAME COLUMN "isi" TO "content";
ALTER TABLE "StoredFile" RENAME COLUMN "sidik" TO "fingerprint";
ALTER TABLE "Draft" RENAME COLUMN "jenis" TO "kind";
ALTER TABLE "Draft" RENAME COLUMN "alasan" TO "reason";
ALTER TABLE "Draft" RENAME COLUMN "dariRevisi" TO "fromRevision";
ALTER TABLE "Draft" RENAME COLUMN "mulaiVersi" TO "startVersion";
ALTER TABLE "Draft" RENAME COLUMN "dilihat" TO "seen";
ALTER TABLE "DraftAnswer" RENAME COLUMN "keadaan" TO "state";
ALTER TABLE "DraftAnswer" RENAME COLUMN "nilai" TO "value";
ALTER TABLE "DraftAnswer" RENAME COLUMN "penyebut" TO "denominator";
ALTER TABLE "DraftAnswer" RENAME COLUMN "kategori" TO "category";
ALTER TABLE "DraftAnswer" RENAME COLUMN "unsur" TO "elements";
ALTER TABLE "DraftAnswer" RENAME COLUMN "tanggal" TO "date";
ALTER TABLE "DraftAnswer" RENAME COLUMN "usulan" TO "suggestion";
ALTER TABLE "DraftAnswer" RENAME COLUMN "usulanPenyebut" TO "suggestedDenominator";
ALTER TABLE "DraftAnswer" RENAME COLUMN "anomali" TO "anomaly";
ALTER TABLE "DraftAnswer" RENAME COLUMN "versi" TO "version";
ALTER TABLE "Holiday" RENAME COLUMN "tanggal" TO "date";
ALTER TABLE "Holiday" RENAME COLUMN "nama" TO "name";
ALTER TABLE "Holiday" RENAME COLUMN "sumber" TO "source";
ALTER TABLE "Holiday" RENAME COLUMN "libur" TO "holiday";
ALTER TABLE "MonthCalendar" RENAME COLUMN "bulan" TO "month";
ALTER TABLE "Reopening" RENAME COLUMN "bulan" TO "month";
ALTER TABLE "Reopening" RENAME COLUMN "sampai" TO "until";
ALTER TABLE "Reopening" RENAME COLUMN "alasan" TO "reason";
ALTER TABLE "Upload" RENAME COLUMN "tujuan" TO "purpose";
ALTER TABLE "Upload" RENAME COLUMN "keadaan" TO "state";
ALTER TABLE "Upload" RENAME COLUMN "nama" TO "name";
ALTER TABLE "Upload" RENAME COLUMN "isi" TO "content";
ALTER TABLE "Upload" RENAME COLUMN "versi" TO "version";
ALTER TABLE "Outbox" RENAME COLUMN "jenis" TO "kind";

ALTER TABLE "Upload" RENAME CONSTRAINT "Unggahan_pkey" TO "Upload_pkey";
ALTER INDEX "AnggaranKas_nodeId_tahun_idx" RENAME TO "AnggaranKas_nodeId_year_idx";
ALTER INDEX "Bukti_keadaan_idx" RENAME TO "Bukti_state_idx";
ALTER INDEX "Holiday_officeId_tanggal_key" RENAME TO "Holiday_officeId_date_key";
ALTER INDEX "Indikator_planId_kunci_key" RENAME TO "Indikator_planId_key_key";
ALTER INDEX "OfficeEvent_officeId_nomor_key" RENAME TO "OfficeEvent_officeId_number_key";
ALTER INDEX "OfficeEvent_officeId_perihal_nomor_idx" RENAME TO "OfficeEvent_officeId_subject_number_idx";
ALTER INDEX "Pagu_nodeId_tahun_idx" RENAME TO "Pagu_nodeId_year_idx";
ALTER INDEX "PlanNode_planId_kunci_key" RENAME TO "PlanNode_planId_key_key";
ALTER INDEX "PlanVersion_officeId_berlakuDari_idx" RENAME TO "PlanVersion_officeId_validFrom_idx";
ALTER INDEX "ProfilKabupaten_wilayah_berlakuDari_idx" RENAME TO "ProfilKabupaten_wilayah_validFrom_idx";
ALTER INDEX "Realisasi_reportId_revisi_butir_key" RENAME TO "Realisasi_reportId_revision_butir_key";
ALTER INDEX "Reopening_reporterId_bulan_idx" RENAME TO "Reopening_reporterId_month_idx";
ALTER INDEX "Report_bulan_status_idx" RENAME TO "Report_month_status_idx";
ALTER INDEX "Report_reporterId_bulan_key" RENAME TO "Report_reporterId_month_key";
ALTER INDEX "ReportRevision_reportId_revisi_key" RENAME TO "ReportRevision_reportId_revision_key";
ALTER INDEX "Target_indikatorId_tahun_key" RENAME TO "Target_indikatorId_year_key";
ALTER INDEX "Unggahan_keadaan_idx" RENAME TO "Upload_state_idx";

CREATE OR REPLACE FUNCTION "open_turn"("update_id" bigint, "chat_id" bigint, "sender_id" bigint, "act" text, "at" timestamptz,
  "called" text)
RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  "sender" record;
  "stored" jsonb;
BEGIN
  PERFORM pg_advisory_xact_lock(1667785076, hashint8("chat_id"));
  INSERT INTO "SeenUpdate" ("updateId") VALUES ("update_id") ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('fresh', false);
  END IF;
  UPDATE "Person" SET "lastSeenAt" = "at", "blockedAt" = NULL, "name" = coalesce("called", "name")
    WHERE "telegramId" = "sender_id"
    RETURNING "id", "name", "menuHash" INTO "sender";
  IF FOUND THEN
    INSERT INTO "DialogState" AS d ("chatId", "state", "handled", "updatedAt")
      VALUES ("chat_id", '{}', array_remove(ARRAY["act"], NULL), "at")
      ON CONFLICT ("chatId") DO UPDATE
        SET "updatedAt" = excluded."updatedAt", "handled" = (excluded."handled" || coalesce(d."handled", '{}'))[1:40]
        WHERE NOT excluded."handled" && coalesce(d."handled", '{}')
      RETURNING d."state" INTO "stored";
    IF NOT FOUND THEN
      RETURN jsonb_build_object('fresh', false);
    END IF;
  END IF;
  RETURN jsonb_build_object(
    'fresh', true,
    'dialog', "stored",
    'person', CASE WHEN "sender"."id" IS NOT NULL THEN to_jsonb("sender") END,
    'assignments', (
      SELECT jsonb_agg(jsonb_build_object('id', a."id", 'officeId', a."officeId", 'officeVersion', o."version",
          'zone', o."zone", 'role', a."role", 'reporterId', a."reporterId", 'plt', a."plt", 'until', a."until")
        ORDER BY a."id")
      FROM "Assignment" a JOIN "Office" o ON o."id" = a."officeId"
      WHERE a."personId" = "sender"."id" AND a."endedAt" IS NULL),
    'unsent', EXISTS (
      SELECT FROM "Outbox" w WHERE w."chatId" = "chat_id" AND w."kind" IN ('jawaban', 'kuitansi')
        AND w."sentAt" IS NULL AND w."deadAt" IS NULL AND w."uncertainAt" IS NULL
        AND (w."method" LIKE 'send%' OR w."method" LIKE 'edit%')),
    'answer', (
      SELECT jsonb_build_object('sent', o."sentAt" IS NOT NULL, 'messageId', o."messageId") FROM "Outbox" o
      WHERE o."chatId" = "chat_id" AND o."kind" IN ('jawaban', 'kuitansi') AND o."method" LIKE 'send%'
      ORDER BY o."id" DESC LIMIT 1));
END $$;

-- Documents that wait for their answer, and what earlier digests told, under the new names of their fields.
CREATE FUNCTION pg_temp.rename_keys("value" jsonb, "names" jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE jsonb_typeof("value")
    WHEN 'object' THEN coalesce((SELECT jsonb_object_agg(coalesce("names"->>e."key", e."key"), CASE
      WHEN e."key" IN ('keputusan', 'jejak') THEN e."value" ELSE pg_temp.rename_keys(e."value", "names") END)
      FROM jsonb_each("value") e), '{}')
    WHEN 'array' THEN coalesce((SELECT jsonb_agg(pg_temp.rename_keys(e."value", "names") ORDER BY e."ordinality")
      FROM jsonb_array_elements("value") WITH ORDINALITY e), '[]')
    ELSE "value" END $$;

DO $$
DECLARE
  "names" constant jsonb := '{
  "aksi":"action", "arti":"meaning", "bacaan":"reading", "bagian":"part", "baris":"line", "baru":"fresh",
  "baruKeadaan":"newState", "baruNilai":"newValue", "berlakuDari":"validFrom", "bulan":"month",
  "catatan":"notes", "centang":"ticked", "cuplikan":"shown", "draf":"draft", "fisikTahun":"fisikOfYear",
  "hasil":"outcome", "huruf":"letters", "induk":"parent", "isi":"content", "jenis":"kind", "judul":"title",
  "jumlah":"count", "keadaan":"state", "kodeTercetak":"printedKode", "kolom":"columns", "lama":"old",
  "lamaKeadaan":"oldState", "lamaNilai":"oldValue", "larik":"lines", "lembar":"sheet", "lokasi":"location",
  "masalah":"problems", "masalahKas":"kasProblems", "nama":"name", "nilai":"value", "paguLain":"otherPagu",
  "pelaporId":"reporterId", "pelaporIds":"reporterIds", "pemilik":"owner", "pilihan":"choices",
  "pilihanTahun":"yearChoices", "ragu":"doubt", "rasio":"ratio", "rencana":"plan", "rencanaId":"planId",
  "salah":"wrong", "sampai":"until", "sejak":"since", "sel":"cells", "selesai":"finished",
  "serapanTanpaGaji":"serapanWithoutGaji", "sisa":"remaining", "sumber":"source", "tabel":"table",
  "tahun":"year", "tahunDipilih":"yearChosen", "teks":"text", "tempat":"place", "templat":"template",
  "temuan":"findings", "tercetak":"printed", "unggahan":"upload", "usulan":"suggestion", "versi":"version"
  }';
BEGIN
  UPDATE "Upload" SET
    "args" = (SELECT coalesce(jsonb_object_agg(coalesce('{"keputusan":"decision","jejak":"trail"}'::jsonb->>e."key", "names"->>e."key", e."key"), e."value"), '{}')
      FROM jsonb_each("args") e),
    "content" = pg_temp.rename_keys("content", "names")
  WHERE jsonb_typeof("args") = 'object';
  UPDATE "DigestSnapshot" SET "facts" = pg_temp.rename_keys("facts", "names");
  UPDATE "Takeover" SET "seen" = pg_temp.rename_keys("seen", '{"baru":"fresh","lama":"old"}');
END $$;
