## Reading a planning document: npx kentongan impor <file>

cli-impor = reads a Renstra, a Renja or one of their tables; stores it with --simpan only
cli-impor-pemakaian = <file> [--tabel <kind>] [--simpan --kantor <code>]
cli-impor-berkas = document or table: .txt, .tsv, .csv, .xlsx, .docx, or a PDF that contains text
cli-impor-tabel = only tables of this kind, or the one that begins on this line
cli-impor-judul = { $berkas }: { $tabel } tables recognised, { $temuan } findings
cli-impor-tabel-judul = Line { $baris }: { $nama } [{ $jenis }]
cli-impor-pohon = { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $tujuan } tujuan, { $sasaran } sasaran, { $indikator } indicators
cli-impor-rows = { $rows } rows
cli-impor-pagu = Pagu of the sub kegiatan { $tahun }: { $jumlah }
cli-impor-temuan = { $kode }: { $jumlah }, from line { $baris }
cli-impor-lihat = All findings with their sentences: add --json
cli-impor-simpan = stores it as a plan version when nothing is left to ask
cli-impor-kantor = code of the kecamatan whose plan it is
cli-impor-keputusan = JSON file with decisions that the document does not state
cli-impor-jenis = kind of version
cli-impor-berlaku = first day on which it is in force, YYYY-MM-DD
cli-impor-belum = Not stored: { $jumlah } questions wait for an answer. What is marked * is proposed.
cli-impor-kerangka = Save what follows as a JSON file, check it, replace every ISI, and run again with --keputusan <file>:
cli-impor-tersimpan = Stored: { $dokumen } ({ $jenis }), in force from { $berlakuDari }. { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $indikator } indicators.
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
jenis-tabel-dpa = DPA per sub kegiatan
jenis-tabel-per-desa = figures per desa

refusal-berkas-tak-terbaca = The file “{ $berkas }” cannot be opened. Check its name and place.
refusal-dokumen-kosong = This file is empty. Expected: a planning document or a table of one.
refusal-dokumen-bukan-teks = This file is neither text nor an Excel workbook, a Word document or a PDF. Expected: .xlsx, .docx, .pdf, .txt, .tsv or .csv.
refusal-dokumen-terlalu-besar = This file is larger than 20 MB. Send only the table of the plan.
refusal-dokumen-terlalu-panjang = This document has more than { $batas } lines. Expected: a planning document of some thousand lines at most. Send only the table of the plan.
refusal-dokumen-terlalu-lama = The file was not read through within a minute, so we stopped. Save only the table that is needed and send it again.
refusal-dokumen-terlalu-berat = The file needs too much memory when it is opened, so we stopped. Save only the table that is needed and send it again.
refusal-dokumen-terlalu-luas = The file holds far more tables than one plan or list. Save only the table of your office and send it again.
refusal-dokumen-tak-selesai = We failed to read the file twice. Save it once more from its own program or paste its table as a message, and send it again.
refusal-berkas-arsip-lain = This file is an archive, but neither an Excel workbook (.xlsx) nor a Word document (.docx). Save it as one of them and try again.
refusal-pdf-gambar = This PDF ({ $halaman } pages) is only scanned pictures, without text that can be read. Expected: a PDF saved from Word or Excel itself, or the original file.
refusal-bukan-rencana = No plan's table was recognised in “{ $berkas }” ({ $baris } lines). Expected: a table with columns for program, kegiatan, indicator, target and pagu. Found: { $banyak } other tables, the first on line { $barisTabel }: “{ $kepala }”.
refusal-bukan-rencana-teks = There is no table at all in “{ $berkas }” ({ $baris } lines). Expected: a table with columns for program, kegiatan, indicator, target and pagu, cells separated by tabs. Found: plain text, beginning with “{ $awal }”.
refusal-tabel-tidak-ada = There is no table “{ $tabel }”. There are: { $ada }.
refusal-impor-tanpa-kantor = To store it, name the office: --kantor <code of the kecamatan>, for example --kantor 35.17.01
refusal-impor-tanggal-lama = { $berlakuDari } is not after { $terakhir }, the first day of “{ $dokumen }”. Name a later day with --berlaku.
refusal-rencana-versi-lain = Meanwhile somebody else has replaced the plan of this office. Look at the plan in force, then send the document again.
refusal-impor-asing = The decisions name what neither the document nor the office has: { $nama }. Check the file of decisions.
refusal-keputusan-tak-terbaca = “{ $berkas }” cannot be opened or is no JSON. Expected: a file of decisions as impor --simpan prints it.
refusal-keputusan-salah = The decision at “{ $tempat }” is not of its form. Check that part, and replace every ISI.

## Findings

temuan-di = Line { $tempat }:
tempat-lembar = { $baris } (sheet “{ $nama }”)
tempat-halaman = { $baris } (page { $nama })
tempat-tabel = { $baris } (table { $nama })
temuan-rumus-tanpa-nilai = Cell { $sel } has a formula that was never computed, so it has no figure. Left empty. Open and save the workbook in Excel and send it again.
temuan-rumus-galat = Cell { $sel } has the formula error { $galat }, no figure.
temuan-sandi-lama = This file is not UTF-8 and was read as Windows-1252, for example “{ $teks }”. Check unusual letters.
temuan-halaman-gambar = Page { $halaman } is only a scanned picture and cannot be read. A table on it is missing.
temuan-tabel-tanpa-garis = The table on this page has no ruling lines. Its columns and rows were told by the white between words, so check its names.
temuan-dua-rencana = This file has two plans: “{ $nama }” here and “{ $lain }” on line { $barisLain }, with the same codes.
temuan-dua-kecamatan = This file has the titles of two kecamatan: { $nama } here and { $lain } on line { $barisLain }.
temuan-dpa-tanpa-tahun = “{ $nama }” does not say its budget year. Its pagu is left without one.
temuan-kas-beda = The cash plan of { $kode } { $nama } adds up to { $jumlah }, but its pagu is { $pagu }.
temuan-kas-tak-terbaca = The cash plan of { $bulan } for { $nama } is printed “{ $tercetak }” and cannot be read as one figure. Left empty.
temuan-tahun-beda = The document's title says { $judul }, but “{ $nama }” (line { $barisTabel }) has the years { $tabel }.
temuan-tahun-judul-beda = The title “{ $nama }” names { $judul }, but its columns hold the years { $tabel }.
temuan-jumlah-beda = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, while what is printed below it makes { $jumlah } (sub kegiatan: { $jumlahSub }).
temuan-jumlah-sub-beda = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, the same as its kegiatan, but its sub kegiatan make { $jumlahSub }.
temuan-jumlah-tak-lengkap = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, while what can be read below it makes { $jumlah }. The difference is { $selisih }; the figures of lines { $lines } cannot be read.
temuan-jumlah-tanpa-anak = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, but no pagu at all is printed below it.
temuan-jumlah-tanpa-induk = Pagu { $tahun } of { $kode } { $nama } is printed as “{ $tercetak }”, while what is printed below it makes { $jumlah }.
temuan-pagu-ganda = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, twice the sum of its sub kegiatan, { $jumlahSub }{ $barisHasil ->
    [tidak] .
   *[other] , which the row of its outcome prints ({ $barisHasil }).
}
temuan-pagu-dua-kali = In “{ $tabel }” pagu are printed again on { $jumlah } rows of outcome or output. The two are not added.
temuan-pagu-baris-beda = Pagu { $tahun } of { $kode } is printed as { $tercetak } on line { $baris } and { $lain } on line { $barisLain }.
temuan-kode-kosong = “{ $nama }” has no code.
temuan-kode-tak-terbaca = The code “{ $tercetak }” of “{ $nama }” cannot be read as the code of this row.
temuan-kode-rusak = The code of “{ $nama }” is printed as “{ $tercetak }”.
temuan-kode-berspasi = { $jumlah } codes are printed with a space inside, such as “{ $tercetak }”, read as { $kode }. Lines { $lines }.
temuan-kode-tanpa-titik = { $jumlah } codes lost dots or zeros, such as “{ $tercetak }”, read as { $kode }. Lines { $lines }.
temuan-kode-kembar = Code { $kode } stands for “{ $nama }” and also for “{ $lain }” (line { $barisLain }).
temuan-kode-tertukar = Code { $kode } “{ $nama }” is printed after code { $kodeLain } “{ $lain }” (line { $barisLain }), though its number is lower. Check whether the codes of the two rows have changed places.
temuan-kode-salah-induk = “{ $nama }” has code { $kode }, but is printed below “{ $induk }”.
temuan-induk-tak-tercetak = The parent of { $kode } “{ $nama }” is not printed in this table.
temuan-tanpa-kode = { $jumlah } rows of this table have no code. Their level is read from their names and indicators.
temuan-kolom-terbukti = The row “{ $nama }” ({ $lebar } cells) does not stand under its headings. By the sums around it: { $bacaan }.
temuan-kolom-bergeser = The row “{ $nama }” ({ $lebar } cells) does not stand under its headings. Read by the nearest columns: { $bacaan }.
temuan-kolom-hilang = Lines { $lines } ({ $lebar } cells) lost the column of { $tahun }. By the sums around it “{ $nama }” reads { $bacaan }. { $tahun } is left empty.
temuan-kode-baris-lain = Code { $tercetak } is printed beside “{ $nama }”, which other tables give code { $kode }.
temuan-kode-kolom-lain = { $jumlah } codes down to line { $akhir } are printed beside another row than their own. By the same names in other tables: { $isi }.
temuan-baris-bergeser = The figures of the row “{ $nama }” do not stand under their headings. By the number of columns they read { $bacaan }.
temuan-kolom-kembar = In the row “{ $nama }” two columns have one heading for { $tahun }, with { $bacaan } and { $lain }. The printed achievement fits { $bacaan }.
temuan-kolom-kembar-ragu = In the row “{ $nama }” two columns have one heading for { $tahun }, with { $bacaan } and { $lain }. The printed achievement proves neither, so it is left empty.
temuan-baris-tak-pas = The figures of the row “{ $nama }” are not as many as its columns. They can be read as { $bacaan }, or as { $lain }. What differs is left without a value.
temuan-tahun-tak-tercetak = “{ $nama }” names no year. Read as { $tahun }, the year of the plan’s table before it.
temuan-kolom-ragu = The row “{ $nama }” ({ $lebar } cells) can be read as { $bacaan }, or as { $lain }. Years that differ are left empty.
temuan-sel-terpisah = Pagu { $tahun } is printed in two cells, “{ $tercetak }”. Joined to { $bacaan }; proven by the sum on line { $barisInduk } ({ $kali } times it).
temuan-sel-ragu = Pagu { $tahun } is printed in two cells, “{ $tercetak }”: it can be { $bacaan } or { $sendiri }. No sum proves it, so it is left empty.
temuan-sambungan-bergeser = This line goes on with line { $barisAwal }, and its text is printed one column too far left.
temuan-kata-bergeser = The words of this row do not stand under their headings. Read as indicator “{ $indikator }”{ $lokasi ->
    [tidak] .
   *[other] , location “{ $lokasi }”.
}
temuan-kata-bergeser-banyak = On { $jumlah } rows of this table the indicator is printed under another heading, beginning with “{ $indikator }”.
temuan-pagu-tak-terbaca = Pagu { $tahun } is printed as “{ $tercetak }” and cannot be read as one figure. Left empty.
temuan-pagu-ribuan = The heading “{ $judul }” speaks of thousands or millions of Rupiah. The figures are read as printed.
temuan-satuan-kosong = The indicator “{ $indikator }” has no unit.
temuan-satuan-kosong-banyak = { $jumlah } indicators in “{ $nama }” have no unit (lines { $lines }).
temuan-indikator-tanpa-nama = The target of this row ({ $isi }) is printed without the name of an indicator.
temuan-satuan-beda = The unit of “{ $indikator }” is printed as { $satuan }, but the target of { $tahun } is in { $lain }.
temuan-target-ragu = The target { $tahun } of “{ $indikator }” is printed as “{ $tercetak }” and cannot be read as one figure.
temuan-target-kosong = The target { $tahun } of “{ $indikator }” is not printed, while other years are.
temuan-target-di-bawah-capaian = The target { $tahun } of “{ $indikator }” is { $target }, below what was achieved before, { $capaian }.
temuan-skala-beda = “{ $nama }” has { $kecil } beside { $besar }: two scales in one row.
temuan-arah-ragu = Whether more is better cannot be known from the name “{ $indikator }” (the word “{ $kata }”; lines { $lines }).
temuan-akumulasi-ragu = Whether “{ $indikator }” adds up over the months or is a latest position cannot be known from its name (the word “{ $kata }”; lines { $lines }).
temuan-tabel-beda-pagu = Pagu { $tahun } of { $nama } is printed as { $tercetak } in { $tabel }, and { $lain } in { $tabelLain } line { $barisLain }.
temuan-tabel-beda-target = The target { $tahun } of “{ $nama }” is printed as { $tercetak } in { $tabel }, and { $lain } in { $tabelLain } line { $barisLain }.
temuan-tabel-geser-tahun = The targets of “{ $nama }” in { $tabel } are those of { $tabelLain } line { $barisLain }, { $geser } year off: { $tercetak } beside { $lain } for { $tahun }.
temuan-realisasi-beda = Realisasi { $tahun } of “{ $nama }” is printed as { $tercetak }, while line { $barisLain } prints { $lain } for the same thing.

## The reader's proposals

usulan-pilih-rencana = Say which plan is meant, or send them one by one.
usulan-periksa-kas = Check the figures of its months or quarters; its pagu is not changed.
usulan-pakai-jumlah = Use the sum of the sub kegiatan, { $jumlahSub }.
usulan-kode-normal = Use code { $kode }.
usulan-bacaan = Use { $bacaan }.
usulan-bacaan-itu = Use that reading.
usulan-kalikan = Multiply every pagu by { $kali }.
usulan-satuan = Unit { $satuan }, from the first word of its name.
usulan-satuan-nama = Units from the first word of each name.
usulan-satuan-sebagian = Units from the first word of { $terusul } names; the others (lines { $tanpa }) have to be decided.
usulan-kode-menurut-nama = Use the codes by the names.
usulan-pilih-tahun = Say which years are meant.
usulan-periksa-arah = Check whether less is better, or the target is wrong.
usulan-kali-seratus = Read { $kecil } as a share of one, that is times 100.
usulan-arah-naik = More is better, because what is counted is what was dealt with.
usulan-arah-turun = Less is better, because what is counted is “{ $kata }”.
usulan-arah-laporan = More is better if the reports are counted; less if the events are.
usulan-akumulasi-posisi = Latest position, because the same “{ $kata }” can be counted again every month.
usulan-pakai-tahun-tabel = Use the table's years, { $tabel }.
usulan-pilih-tabel = Say which table binds.
