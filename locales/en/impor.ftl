## Reading a planning document: npx kentongan impor <file>

cli-impor = reads a Renstra, a Renja or one of their tables, and stores nothing
cli-impor-pemakaian = <file> [--tabel <kind>]
cli-impor-berkas = document or table as text, cells separated by tabs
cli-impor-tabel = only tables of this kind, or the one that begins on this line
cli-impor-judul = { $berkas }: { $tabel } tables recognised, { $temuan } findings
cli-impor-tabel-judul = Line { $baris }: { $nama } [{ $jenis }]
cli-impor-pohon = { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $tujuan } tujuan, { $sasaran } sasaran, { $indikator } indicators
cli-impor-rows = { $rows } rows
cli-impor-pagu = Pagu of the sub kegiatan { $tahun }: { $jumlah }
cli-impor-temuan = { $kode }: { $jumlah }, from line { $baris }
cli-impor-lihat = All findings with their sentences: add --json
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
jenis-tabel-per-desa = figures per desa

refusal-berkas-tak-terbaca = The file “{ $berkas }” cannot be opened. Check its name and place.
refusal-dokumen-kosong = This file is empty. Expected: a planning document or a table of one.
refusal-dokumen-bukan-teks = This file is neither text nor an Excel workbook. Save it as .txt, .tsv, .csv or .xlsx and try again.
refusal-dokumen-pdf = PDF cannot be read yet. Copy its table into Excel or save its content as text, and try again.
refusal-dokumen-terlalu-besar = This file is larger than 20 MB. Send only the table of the plan.
refusal-bukan-rencana = No plan's table was recognised in “{ $berkas }” ({ $baris } lines). Expected: a table with columns for program, kegiatan, indicator, target and pagu, cells separated by tabs.
refusal-tabel-tidak-ada = There is no table “{ $tabel }”. There are: { $ada }.

## Findings

temuan-tahun-beda = The document's title says { $judul }, but “{ $nama }” (line { $barisTabel }) has the years { $tabel }.
temuan-jumlah-beda = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, while what is printed below it makes { $jumlah } (sub kegiatan: { $jumlahSub }).
temuan-jumlah-sub-beda = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, the same as its kegiatan, but its sub kegiatan make { $jumlahSub }.
temuan-pagu-ganda = Pagu { $tahun } of { $kode } { $nama } is printed as { $tercetak }, twice the sum of its sub kegiatan, { $jumlahSub }.
temuan-pagu-dua-kali = In “{ $tabel }” pagu are printed again on { $jumlah } rows of outcome or output. The two are not added.
temuan-pagu-baris-beda = Pagu { $tahun } of { $kode } is printed as { $tercetak } on line { $baris } and { $lain } on line { $barisLain }.
temuan-kode-kosong = “{ $nama }” has no code.
temuan-kode-tak-terbaca = The code “{ $tercetak }” of “{ $nama }” cannot be read as the code of this row.
temuan-kode-rusak = The code of “{ $nama }” is printed as “{ $tercetak }”.
temuan-kode-kembar = Code { $kode } stands for “{ $nama }” and also for “{ $lain }” (line { $barisLain }).
temuan-kode-salah-induk = “{ $nama }” has code { $kode }, but is printed below “{ $induk }”.
temuan-induk-tak-tercetak = The parent of { $kode } “{ $nama }” is not printed in this table.
temuan-tanpa-kode = { $jumlah } rows of this table have no code. Their level is read from their names and indicators.
temuan-kolom-terbukti = The row “{ $nama }” ({ $lebar } cells) does not stand under its headings. By the sums around it: { $bacaan }.
temuan-kolom-bergeser = The row “{ $nama }” ({ $lebar } cells) does not stand under its headings. Read by the nearest columns: { $bacaan }.
temuan-kolom-hilang = The row “{ $nama }” ({ $lebar } cells) lost the column of { $tahun }; by the sums around it: { $bacaan }. { $tahun } is left empty.
temuan-kode-baris-lain = Code { $tercetak } is printed beside “{ $nama }”, which other tables give code { $kode }.
temuan-baris-tak-pas = The row “{ $nama }” has { $angka } figures, not as many as its columns. They are left without a value.
temuan-tahun-tak-tercetak = “{ $nama }” names no year. Read as { $tahun }, the year of the plan’s table before it.
temuan-kolom-ragu = The row “{ $nama }” ({ $lebar } cells) can be read as { $bacaan }, or as { $lain }. Years that differ are left empty.
temuan-sel-terpisah = Pagu { $tahun } is printed in two cells, “{ $tercetak }”. Joined to { $bacaan }; proven by the sum on line { $barisInduk } ({ $kali } times it).
temuan-sel-ragu = Pagu { $tahun } is printed in two cells, “{ $tercetak }”: it can be { $bacaan } or { $sendiri }. No sum proves it, so it is left empty.
temuan-sambungan-bergeser = This line goes on with line { $barisAwal }, and its text is printed one column too far left.
temuan-kata-bergeser = The words of this row do not stand under their headings. Read as indicator “{ $indikator }”, location “{ $lokasi }”.
temuan-kata-bergeser-banyak = On { $jumlah } rows of this table the indicator is printed under another heading, beginning with “{ $indikator }”.
temuan-pagu-tak-terbaca = Pagu { $tahun } is printed as “{ $tercetak }” and cannot be read as one figure. Left empty.
temuan-satuan-kosong = The indicator “{ $indikator }” has no unit.
temuan-satuan-beda = The unit of “{ $indikator }” is printed as { $satuan }, but the target of { $tahun } is in { $lain }.
temuan-target-ragu = The target { $tahun } of “{ $indikator }” is printed as “{ $tercetak }” and cannot be read as one figure.
temuan-target-kosong = The target { $tahun } of “{ $indikator }” is not printed, while other years are.
temuan-target-di-bawah-capaian = The target { $tahun } of “{ $indikator }” is { $target }, below what was achieved before, { $capaian }.
temuan-skala-beda = “{ $nama }” has { $kecil } beside { $besar }: two scales in one row.
temuan-arah-ragu = Whether more is better cannot be known from the name “{ $indikator }” (the word “{ $kata }”).
temuan-akumulasi-ragu = Whether “{ $indikator }” adds up over the months or is a latest position cannot be known from its name (the word “{ $kata }”).
temuan-tabel-beda-pagu = Pagu { $tahun } of { $nama } is printed as { $tercetak } in { $tabel }, and { $lain } in { $tabelLain } line { $barisLain }.
temuan-tabel-beda-target = The target { $tahun } of “{ $nama }” is printed as { $tercetak } in { $tabel }, and { $lain } in { $tabelLain } line { $barisLain }.

## The reader's proposals

usulan-pakai-jumlah = Use the sum of the sub kegiatan, { $jumlahSub }.
usulan-kode-normal = Use code { $kode }.
usulan-bacaan = Use { $bacaan }.
usulan-satuan = Unit { $satuan }, from the first word of its name.
usulan-periksa-arah = Check whether less is better, or the target is wrong.
usulan-kali-seratus = Read { $kecil } as a share of one, that is times 100.
usulan-arah-naik = More is better, because what is counted is what was dealt with.
usulan-arah-turun = Less is better, because what is counted is “{ $kata }”.
usulan-arah-laporan = More is better if the reports are counted; less if the events are.
usulan-akumulasi-posisi = Latest position, because the same “{ $kata }” can be counted again every month.
usulan-pakai-tahun-tabel = Use the table's years, { $tabel }.
usulan-pilih-tabel = Say which table binds.
