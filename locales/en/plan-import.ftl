## Reading a planning document: npx kentongan impor <file>

cli-impor = reads a Renstra, a Renja or one of their tables; stores it with --simpan only
cli-impor-pemakaian = <file> [--tabel <kind>] [--simpan --kantor <code>]
cli-impor-berkas = document or table: .txt, .tsv, .csv, .xlsx, .ods, .docx, .odt, or a PDF that contains text
cli-impor-tabel = only tables of this kind, or the one that begins on this line
cli-impor-judul = { $file }: { $table } tables recognised, { $findings } findings
cli-impor-tabel-judul = Line { $line }: { $name } [{ $kind }]
cli-impor-pohon = { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $tujuan } tujuan, { $sasaran } sasaran, { $indikator } indicators
cli-impor-rows = { $rows } rows
cli-impor-pagu = Pagu of the sub kegiatan { $year }: { $count }
cli-impor-temuan = { $kode }: { $count }, from line { $line }
cli-impor-lihat = All findings with their sentences: add --json
cli-impor-simpan = stores it as a plan version when nothing is left to ask
cli-impor-kantor = code of the kecamatan whose plan it is
cli-impor-keputusan = JSON file with decisions that the document does not state
cli-impor-jenis = kind of version
cli-impor-berlaku = first day on which it is in force, YYYY-MM-DD
cli-impor-belum = Not stored: { $count } questions wait for an answer. What is marked * is proposed.
cli-impor-kerangka = Save what follows as a JSON file, check it, replace every ISI, and run again with --keputusan <file>:
cli-impor-tersimpan = Stored: { $document } ({ $kind }), in force from { $validFrom }. { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $indikator } indicators.
jenis-tabel-renstra-2025 = Renstra after Inmendagri 2/2025
jenis-tabel-t-c-27 = T-C.27 of a Renstra
jenis-tabel-program-tahunan = program and kegiatan of one year
jenis-tabel-t-c-33 = T-C.33 of a Renja
jenis-tabel-rkpd = review of the RKPD
jenis-tabel-tujuan-sasaran = tujuan and sasaran
jenis-tabel-iku = performance indicators
jenis-tabel-tc-23 = TC-23 service performance
jenis-tabel-tc-24 = TC-24 budget and realisation
jenis-tabel-evaluasi-renja = evaluation of a Renja
jenis-tabel-rfk = realisasi of work and money (RFK)
jenis-tabel-dpa = DPA per sub kegiatan
jenis-tabel-per-desa = figures per desa

refusal-berkas-tak-terbaca = The file “{ $file }” cannot be opened. Check its name and place.
refusal-dokumen-kosong = This file is empty. Expected: a planning document or a table of one.
refusal-dokumen-bukan-teks = This file is neither text nor a workbook, a Word document or a PDF. Expected: .xlsx, .ods, .docx, .odt, .pdf, .txt, .tsv or .csv.
refusal-dokumen-terlalu-besar = This file is larger than 20 MB. Send only the table of the plan.
refusal-dokumen-terlalu-panjang = This document has more than { $limit } lines. Expected: a planning document of some thousand lines at most. Send only the table of the plan.
refusal-dokumen-terlalu-lama = The file was not read through within a minute, so we stopped. Save only the table that is needed and send it again.
refusal-dokumen-terlalu-berat = The file needs too much memory when it is opened, so we stopped. Save only the table that is needed and send it again.
refusal-dokumen-terlalu-luas = The file holds far more tables than one plan or list. Save only the table of your office and send it again.
refusal-dokumen-tak-selesai = We failed to read the file twice. Save it once more from its own program or paste its table as a message, and send it again.
refusal-berkas-arsip-lain = This file is an archive, but neither a workbook (.xlsx, .ods) nor a document (.docx, .odt). Save it as one of them and try again.
refusal-pdf-gambar = This PDF ({ $page } pages) is only scanned pictures, without text that can be read. Expected: a PDF saved from Word or Excel itself, or the original file.
refusal-bukan-rencana = No plan's table was recognised in “{ $file }” ({ $line } lines). Expected: a table with columns for program, kegiatan, indicator, target and pagu. Found: { $many } other tables, the first on line { $tableLines }: “{ $heading }”.
refusal-rencana-tak-dipahami = The table on line { $line } of “{ $file }” looks like a plan’s ({ $rows } rows, { $kode } codes, { $amounts } amounts), but its heading was not understood: “{ $heading }”. Nothing is offered for storing. Head its columns with code, program/kegiatan, indicator, unit, then the year (such as 2026) with “Target” and “Pagu (Rp)” below it, and send it again; or ask for the template with /unduh_templat.
refusal-bukan-rencana-teks = There is no table at all in “{ $file }” ({ $line } lines). Expected: a table with columns for program, kegiatan, indicator, target and pagu, cells separated by tabs. Found: plain text, beginning with “{ $begin }”.
refusal-bukan-rencana-laporan = “{ $file }” holds { $kind ->
    [evaluasi-renja] the evaluation of a Renja
    [rfk] a report of realisasi, work and money
   *[other] anggaran and its realisasi
} (line { $line }), no plan: what is printed is realisasi, so it becomes neither a target nor a pagu. It is good for checking its ratios with the command hitung, and as figures of earlier years. As a plan, send the Renstra or Renja.
refusal-bukan-rencana-dpa = “{ $file }” holds a DPA or RKA (line { $line }), no plan: it is the pagu of one year. Send it with /dpa. As a plan, send the Renstra or Renja.
refusal-tabel-tidak-ada = There is no table “{ $table }”. There are: { $present }.
refusal-impor-tanpa-kantor = To store it, name the office: --kantor <code of the kecamatan>, for example --kantor 35.17.01
refusal-impor-tanggal-lama = { $validFrom } is not after { $latest }, the first day of “{ $document }”. Name a later day with --berlaku.
refusal-rencana-versi-lain = Meanwhile somebody else has replaced the plan of this office. Look at the plan in force, then send the document again.
refusal-impor-asing = The decisions name what neither the document nor the office has: { $name }. Check the file of decisions.
refusal-keputusan-tak-terbaca = “{ $file }” cannot be opened or is no JSON. Expected: a file of decisions as impor --simpan prints it.
refusal-keputusan-salah = The decision at “{ $place }” is not of its form. Check that part, and replace every ISI.

## Findings

temuan-di = Line { $place }:
tempat-lembar = { $line } (sheet “{ $name }”)
tempat-halaman = { $line } (page { $name })
tempat-tabel = { $line } (table { $name })
temuan-rumus-tanpa-nilai = Cell { $cells } has a formula that was never computed, so it has no figure. Left empty. Open and save the workbook in Excel and send it again.
temuan-rumus-galat = Cell { $cells } has the formula error { $error }, no figure.
temuan-sandi-lama = This file is not UTF-8 and was read as Windows-1252, for example “{ $text }”. Check unusual letters.
temuan-baris-tersembunyi = { $count } hidden rows of the sheet “{ $sheet }” were read: rows { $numbers }. Delete them if they are no part of the plan, and send the file again.
temuan-kolom-tersembunyi = { $count } hidden columns of the sheet “{ $sheet }” were read: { $columns }. Show them and check what they hold.
temuan-lembar-tersembunyi = Hidden sheets were not read: { $sheets }. Show the sheet if the plan is on it, and send the file again.
temuan-sel-tanggal = { $what ->
    [pagu] The pagu { $year }
   *[target] The target { $year } of “{ $indikator }”
  } is printed as a date, { $printed }. Excel often turns figures such as 1/2 or 3-4 into dates. Left empty; type the figure again in the format Text.
temuan-halaman-gambar = Page { $page } is only a scanned picture and cannot be read. A table on it is missing. Send a PDF that was saved from Word or Excel itself, or the original file.
temuan-halaman-terpindai = The text of page { $page } was read from a picture by a scanner, so its letters may be wrong. Check every figure against the paper.
temuan-sambungan-halaman = The row “{ $printed }” was cut by a page break and is joined with the top of page { $page }. Check its code and figures.
temuan-angka-patah = { $count } figures were broken by narrow columns and put together, for example “{ $printed }” read as { $reading } (lines { $lines }). Check them against the original file.
temuan-tabel-tanpa-garis = The table on this page has no ruling lines. Its columns and rows were told by the white between words, so check its names.
temuan-dua-rencana = This file has two plans: “{ $name }” here and “{ $other }” on line { $otherRow }, with the same codes.
temuan-dua-kecamatan = This file has the titles of two kecamatan: { $name } here and { $other } on line { $otherRow }.
temuan-laporan-realisasi = “{ $name }” is { $kind ->
    [evaluasi-renja] the evaluation of a Renja
    [rfk] a report of realisasi, work and money
   *[other] a table of anggaran and its realisasi
}, no plan. What is printed is realisasi, so it is not read as a plan's target or pagu. It is good for checking its ratios with the command hitung, and as figures of earlier years.
temuan-dpa-tanpa-tahun = “{ $name }” does not say its budget year. Its pagu is left without one.
temuan-dppa-sebelum-setelah = “{ $name }” prints the pagu before and after the change. Read as the pagu of { $year } is the one after it: { $after } for all sub kegiatan, { $before } before.
temuan-kas-beda = The cash plan of { $kode } { $name } adds up to { $count }, but its pagu is { $pagu }.
temuan-kas-tak-terbaca = The cash plan of { $month } for { $name } is printed “{ $printed }” and cannot be read as one figure. Left empty.
temuan-tahun-beda = The document's title says { $title }, but “{ $name }” (line { $tableLines }) has the years { $table }.
temuan-tahun-judul-beda = The title “{ $name }” names { $title }, but its columns hold the years { $table }.
temuan-jumlah-beda = Pagu { $year } of { $kode } { $name } is printed as { $printed }, while what is printed below it makes { $count } (sub kegiatan: { $subSum }).
temuan-jumlah-sub-beda = Pagu { $year } of { $kode } { $name } is printed as { $printed }, the same as its kegiatan, but its sub kegiatan make { $subSum }.
temuan-jumlah-tak-lengkap = Pagu { $year } of { $kode } { $name } is printed as { $printed }, while what can be read below it makes { $count }. The difference is { $difference }; the figures of lines { $lines } cannot be read.
temuan-jumlah-tanpa-anak = Pagu { $year } of { $kode } { $name } is printed as { $printed }, but no pagu at all is printed below it.
temuan-jumlah-tanpa-induk = Pagu { $year } of { $kode } { $name } is printed as “{ $printed }”, while what is printed below it makes { $count }.
temuan-pagu-ganda = Pagu { $year } of { $kode } { $name } is printed as { $printed }, twice the sum of its sub kegiatan, { $subSum }{ $outcomeLine ->
    [tidak] .
   *[other] , which the row of its outcome prints ({ $outcomeLine }).
}
temuan-pagu-dua-kali = In “{ $table }” pagu are printed again on { $count } rows of outcome or output. The two are not added.
temuan-pagu-baris-beda = Pagu { $year } of { $kode } is printed as { $printed } on line { $line } and { $other } on line { $otherRow }.
temuan-kode-kosong = “{ $name }” has no code.
temuan-kode-tak-terbaca = The code “{ $printed }” of “{ $name }” cannot be read as the code of this row.
temuan-kode-rusak = The code of “{ $name }” is printed as “{ $printed }”.
temuan-kode-berspasi = { $count } codes are printed with a space inside, such as “{ $printed }”, read as { $kode }. Lines { $lines }.
temuan-kode-tanpa-titik = { $count } codes lost dots or zeros, such as “{ $printed }”, read as { $kode }. Lines { $lines }.
temuan-kode-kembar = Code { $kode } stands for “{ $name }” and also for “{ $other }” (line { $otherRow }).
temuan-kode-tertukar = Code { $kode } “{ $name }” is printed after code { $otherKode } “{ $other }” (line { $otherRow }), though its number is lower. Check whether the codes of the two rows have changed places.
temuan-kode-salah-induk = “{ $name }” has code { $kode }, but is printed below “{ $parent }”.
temuan-induk-tak-tercetak = The parent of { $kode } “{ $name }” is not printed in this table.
temuan-tanpa-kode = { $count } rows of this table have no code. Their level is read from their names and indicators.
temuan-kolom-terbukti = The row “{ $name }” ({ $width } cells) does not stand under its headings. By the sums around it: { $reading }.
temuan-kolom-bergeser = The row “{ $name }” ({ $width } cells) does not stand under its headings. Read by the nearest columns: { $reading }.
temuan-kolom-hilang = Lines { $lines } ({ $width } cells) lost the column of { $year }. By the sums around it “{ $name }” reads { $reading }. { $year } is left empty.
temuan-kode-baris-lain = Code { $printed } is printed beside “{ $name }”, which other tables give code { $kode }.
temuan-kode-kolom-lain = { $count } codes down to line { $end } are printed beside another row than their own. By the same names in other tables: { $content }.
temuan-baris-bergeser = The figures of the row “{ $name }” do not stand under their headings. By the number of columns they read { $reading }.
temuan-kolom-kembar = In the row “{ $name }” two columns have one heading for { $year }, with { $reading } and { $other }. The printed achievement fits { $reading }.
temuan-kolom-kembar-ragu = In the row “{ $name }” two columns have one heading for { $year }, with { $reading } and { $other }. The printed achievement proves neither, so it is left empty.
temuan-baris-tak-pas = The figures of the row “{ $name }” are not as many as its columns. They can be read as { $reading }, or as { $other }. What differs is left without a value.
temuan-tahun-tak-tercetak = “{ $name }” names no year. Read as { $year }, the year of the plan’s table before it.
temuan-kolom-terlalu-banyak = The figures of the row “{ $name }” do not stand under their columns, and there are too many ways to place them. They are left empty; put the row in order and send the file again.
temuan-kolom-ragu = The row “{ $name }” ({ $width } cells) can be read as { $reading }, or as { $other }. Years that differ are left empty.
temuan-sel-terpisah = Pagu { $year } is printed in two cells, “{ $printed }”. Joined to { $reading }; proven by the sum on line { $parentLine } ({ $times } times it).
temuan-sel-ragu = Pagu { $year } is printed in two cells, “{ $printed }”: it can be { $reading } or { $own }. No sum proves it, so it is left empty.
temuan-sambungan-bergeser = This line goes on with line { $firstLine }, and its text is printed one column too far left.
temuan-kata-bergeser = The words of this row do not stand under their headings. Read as indicator “{ $indikator }”{ $location ->
    [tidak] .
   *[other] , location “{ $location }”.
}
temuan-kata-bergeser-banyak = On { $count } rows of this table the indicator is printed under another heading, beginning with “{ $indikator }”.
temuan-pagu-tak-terbaca = Pagu { $year } is printed as “{ $printed }” and cannot be read as one figure. Left empty.
temuan-kode-umum = { $count } codes (lines { $lines }) are printed in general, like “{ $printed }”: X.XX waits for the office’s own urusan and bidang. Their level is read, the code is left empty. Write the full code (kecamatan: 7.01) and send it again, or complete it after storing.
temuan-tabel-tak-dipahami = A table with { $kode } codes and { $amounts } amounts ({ $rows } rows) was not read: its heading was not understood, “{ $heading }”. { $way ->
    [ya] Write its heading in the usual words (Kode, Program/Kegiatan, Indikator, year, Target, Pagu) and send it again.
   *[other] If it is no plan’s table, nothing needs to be done; if it is, write its heading in the usual words and send it again.
}
temuan-kode-tak-masuk = Of { $printed } codes of “{ $name }” { $read } were read; those on lines { $lines } became no node. Check the code and the name there.
temuan-target-triwulan = Column “{ $title }” ({ $count } quarters) is read as targets of quarters, not of years, and is not stored with the plan. Enter targets per month or quarter in the action plan once the plan is in force.
temuan-kolom-uang-tersisih = Column “{ $title }” holds { $count } amounts, but its heading was not understood; they are not used. If it is a pagu, write “Pagu (Rp)” and its year, and send it again.
temuan-rencana-beberapa-tabel = { $count } tables (“{ $name }” and those on lines { $lines }) have the same form and codes of their own: they are read as one plan.
temuan-tabel-uang-lain = The table “{ $heading }” ({ $rows } rows, { $amounts } amounts, without codes of programs) is not read as a plan. If it is one, write its heading in the usual words (Kode, Program/Kegiatan, Indikator, year, Target, Pagu) and send it again.
temuan-kolom-angka-tersisih = Column “{ $title }” holds { $count } figures, but its heading was not understood; they are not used. If they are targets, write “Target” and the year, and send it again.
temuan-pagu-ribuan = The heading “{ $title }” speaks of thousands or millions of Rupiah: every pagu below it was multiplied by { $times }. Check one figure; if it is printed in whole Rupiah, correct the heading and send it again.
temuan-satuan-kosong = The indicator “{ $indikator }” has no unit.
temuan-satuan-kosong-banyak = { $count } indicators in “{ $name }” have no unit (lines { $lines }).
temuan-satuan-dari-nama = “{ $name }” has no column of units: the units of { $count } indicators were taken from their names (lines { $lines }), such as { $satuan } from “{ $indikator }”. Check them, and change those that are wrong.
temuan-indikator-tanpa-nama = The target of this row ({ $content }) is printed without the name of an indicator.
temuan-satuan-beda = The unit of “{ $indikator }” is printed as { $satuan }, but the target of { $year } is in { $other }.
temuan-indikator-satu-sel = This row has { $count } indicators in one cell, each with its own figures: { $names }. A figure printed once for all of them is left empty.
temuan-target-ragu = The target { $year } of “{ $indikator }” is printed as “{ $printed }” and cannot be read as one figure.
temuan-target-kosong = The target { $year } of “{ $indikator }” is not printed, while other years are.
temuan-target-di-bawah-capaian = The target { $year } of “{ $indikator }” is { $target }, below what was achieved before, { $capaian }.
temuan-skala-beda = “{ $name }” has { $small } beside { $size }: two scales in one row.
temuan-arah-ragu = Whether more is better cannot be known from the name “{ $indikator }” (the word “{ $words }”; lines { $lines }).
temuan-akumulasi-ragu = Whether “{ $indikator }” adds up over the months or is a latest position cannot be known from its name (the word “{ $words }”; lines { $lines }).
temuan-tabel-beda-pagu = Pagu { $year } of { $name } is printed as { $printed } in { $table }, and { $other } in { $otherTable } line { $otherRow }.
temuan-tabel-beda-target = The target { $year } of “{ $name }” is printed as { $printed } in { $table }, and { $other } in { $otherTable } line { $otherRow }.
temuan-tabel-geser-tahun = The targets of “{ $name }” in { $table } are those of { $otherTable } line { $otherRow }, { $shift } year off: { $printed } beside { $other } for { $year }.
temuan-realisasi-beda = Realisasi { $year } of “{ $name }” is printed as { $printed }, while line { $otherRow } prints { $other } for the same thing.

## The reader's proposals

usulan-pilih-rencana = Say which plan is meant, or send them one by one.
usulan-periksa-kas = Check the figures of its months or quarters; its pagu is not changed.
usulan-pakai-jumlah = Use the sum of the sub kegiatan, { $subSum }.
usulan-kode-normal = Use code { $kode }.
usulan-bacaan = Use { $reading }.
usulan-bacaan-itu = Use that reading.
usulan-satuan = Unit { $satuan }, from the first word of its name.
usulan-satuan-nama = Units from the first word of each name.
usulan-satuan-sebagian = Units from the first word of { $suggestedCount } names; the others (lines { $without }) have to be decided.
usulan-kode-menurut-nama = Use the codes by the names.
usulan-pilih-tahun = Say which years are meant.
usulan-periksa-arah = Check whether less is better, or the target is wrong.
usulan-kali-seratus = Read { $small } as a share of one, that is times 100.
usulan-arah-naik = More is better, because what is counted is what was dealt with.
usulan-arah-turun = Less is better, because what is counted is “{ $words }”.
usulan-arah-laporan = More is better if the reports are counted; less if the events are.
usulan-akumulasi-posisi = Latest position, because the same “{ $words }” can be counted again every month.
usulan-pakai-tahun-tabel = Use the table's years, { $table }.
usulan-pilih-tabel = Say which table binds.
