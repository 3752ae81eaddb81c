-- Findings of documents that wait for their answer: the names of what their sentences are filled with.
CREATE FUNCTION pg_temp.rename_some("value" jsonb, "names" jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(coalesce("names"->>e."key", e."key"), e."value"), '{}') FROM jsonb_each("value") e $$;

CREATE FUNCTION pg_temp.rename_data("value" jsonb, "names" jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE jsonb_typeof("value")
    WHEN 'object' THEN coalesce((SELECT jsonb_object_agg(e."key", CASE
      WHEN e."key" IN ('data', 'place') AND jsonb_typeof(e."value") = 'object' THEN pg_temp.rename_some(e."value", "names")
      ELSE pg_temp.rename_data(e."value", "names") END) FROM jsonb_each("value") e), '{}')
    WHEN 'array' THEN coalesce((SELECT jsonb_agg(pg_temp.rename_data(e."value", "names") ORDER BY e."ordinality")
      FROM jsonb_array_elements("value") WITH ORDINALITY e), '[]')
    ELSE "value" END $$;

DO $$
DECLARE
  "names" constant jsonb := '{
  "akhir":"end", "barisAwal":"firstLine", "barisHasil":"outcomeLine", "barisInduk":"parentLine",
  "barisLain":"otherRow", "barisTabel":"tableLines", "besar":"size", "galat":"error", "geser":"shift",
  "halaman":"page", "jumlahSub":"subSum", "kali":"times", "kata":"words", "kecil":"small",
  "kodeLain":"otherKode", "lain":"other", "lebar":"width", "selisih":"difference", "sendiri":"own",
  "tabelLain":"otherTable", "tanpa":"without", "terusul":"suggestedCount"
  }';
  -- What 20261201125000_nama_seragam called the sheets and columns of a template, which keep the names of the file.
  "columns" constant jsonb := '{
  "action":"aksi", "meaning":"arti", "reading":"bacaan", "part":"bagian", "line":"baris", "fresh":"baru",
  "newState":"baruKeadaan", "newValue":"baruNilai", "validFrom":"berlakuDari", "month":"bulan",
  "notes":"catatan", "ticked":"centang", "shown":"cuplikan", "draft":"draf", "fisikOfYear":"fisikTahun",
  "outcome":"hasil", "letters":"huruf", "parent":"induk", "content":"isi", "kind":"jenis", "title":"judul",
  "count":"jumlah", "state":"keadaan", "printedKode":"kodeTercetak", "columns":"kolom", "old":"lama",
  "oldState":"lamaKeadaan", "oldValue":"lamaNilai", "lines":"larik", "sheet":"lembar", "location":"lokasi",
  "problems":"masalah", "kasProblems":"masalahKas", "name":"nama", "value":"nilai", "otherPagu":"paguLain",
  "reporterId":"pelaporId", "reporterIds":"pelaporIds", "owner":"pemilik", "choices":"pilihan",
  "yearChoices":"pilihanTahun", "doubt":"ragu", "ratio":"rasio", "plan":"rencana", "planId":"rencanaId",
  "wrong":"salah", "until":"sampai", "since":"sejak", "cells":"sel", "finished":"selesai",
  "serapanWithoutGaji":"serapanTanpaGaji", "remaining":"sisa", "source":"sumber", "table":"tabel",
  "year":"tahun", "yearChosen":"tahunDipilih", "text":"teks", "place":"tempat", "template":"templat",
  "findings":"temuan", "printed":"tercetak", "upload":"unggahan", "suggestion":"usulan", "version":"versi"
  }';
BEGIN
  UPDATE "Upload" SET "content" = pg_temp.rename_data("content", "names") WHERE "content" ? 'findings';
  UPDATE "Upload" SET "content" = jsonb_set("content", '{template,sheet}', (
    SELECT jsonb_object_agg(coalesce("columns"->>s."key", s."key"), s."value" || jsonb_build_object(
      'letters', pg_temp.rename_some(s."value"->'letters', "columns"), 'line', (
      SELECT coalesce(jsonb_agg(r || jsonb_build_object('cells', pg_temp.rename_some(r->'cells', "columns"))), '[]')
      FROM jsonb_array_elements(s."value"->'line') r)))
    FROM jsonb_each("content"#>'{template,sheet}') s))
  WHERE jsonb_typeof("content"#>'{template,sheet}') = 'object';
END $$;
