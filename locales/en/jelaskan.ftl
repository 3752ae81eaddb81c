menu-jelaskan = Where a figure comes from

## Menu

jelas-pilih = Which figure should be explained? ({ $bulan })
jelas-pilih-indikator = Which indicator? ({ $bulan })
jelas-tombol-serapan = Spending
jelas-tombol-serapan-gaji = Spending with salaries
jelas-tombol-fisik = Physical
jelas-tombol-lengkap = Completeness of reports
jelas-tombol-desa = Indicators of the desa
jelas-tombol-kantor = Indicators of the office
jelas-tombol-program = By program
jelas-tombol-rinci = Send it all
jelas-tombol-kembali = Choose another figure
jelas-tombol-jelaskan = Where does it come from?
jelas-tombol-fisik-ini = Where is work from?
jelas-tombol-uang-ini = Where is money from?
jelas-tidak-ada = There are no figures for { $bulan } yet.
jelas-nama-berkas = explanation { $bulan }.txt
jelas-terkirim = The whole explanation was sent as a file.
jelas-lanjut = … and { $lagi } more lines. Press “Send it all” for everything.
refusal-figur-tidak-ada = That figure does not exist, or is not for your post. Type /jelaskan to choose.

## Names of figures

jelas-figur-fisik = Physical
jelas-figur-uang = Money
jelas-figur-fisik_kantor = Physical, office
jelas-figur-fisik_kantor-tanpa-gaji = Physical, office without salaries
jelas-figur-uang_kantor = Spending, office with salaries
jelas-figur-uang_kantor-tanpa-gaji = Spending, office without salaries
jelas-figur-kelengkapan = Completeness of reports
jelas-kantor = Kecamatan { $nama }
jelas-sampai = up to { $bulan }

## Parts of an explanation

jelas-hasil-capaian = Against the year's target: { $nilai }
jelas-hasil-figur = Result: { $nilai }
jelas-tanpa-hasil = No percentage yet: { $alasan }.
jelas-cakupan-sub = rests on { $sudah } of { $dari } sub kegiatan
jelas-cakupan-indikator = rests on { $sudah } of { $dari } indicators
jelas-belum-lengkap = Incomplete: { $siapa }
jelas-cakupan-desa = { $sudah } of { $dari } desa
jelas-sementara = provisional, not all of it was verified
jelas-judul-masukan = Reported
jelas-judul-bagian = Made of
jelas-judul-rumus = Parts of the formula
jelas-judul-langkah = Calculation
jelas-judul-sumber = Source
jelas-masukan = { $pelapor }, { $bulan }: { $isi }. Given by { $oleh }, { $saat }, report { $nomor } ({ $keadaan })
jelas-diperiksa = verified
jelas-belum-diperiksa = not verified
jelas-dikesampingkan = Not counted: { $isi }
jelas-belum-ada = No figure yet from: { $siapa }
jelas-belum = none yet
jelas-bagian-bobot = { $nama }: { $isi } (pagu { $pagu })
jelas-banyak = { $op } of the { $jumlah } figures below
jelas-op-tambah = sum
jelas-op-kurang = difference
jelas-op-kali = product
jelas-op-bagi = quotient
jelas-op-rerata = mean
jelas-op-terbesar = greatest
jelas-op-terkecil = least

## Steps

jelas-langkah-bulan-satu = Figure of { $bulan }
jelas-langkah-bulan-tambah = Added up month by month (nil = 0)
jelas-langkah-bulan-rerata = Mean of the months that have a figure
jelas-langkah-unsur = { $jumlah } different names, each counted once
jelas-langkah-tanggal = Done on { $tanggal }, reported in { $bulan }
jelas-langkah-belum = Answered not yet, { $bulan }
jelas-langkah-kategori = Category { $kategori }, { $bulan }
jelas-langkah-konfirmasi-angka = Given when the desa reports suggested { $dulu }; they have not changed since
jelas-langkah-konfirmasi-rasio = Given when the desa reports suggested { $dulu } of { $duluPenyebut }; they have not changed since
jelas-langkah-konfirmasi-berubah-angka = ⚠ Desa reports changed since this figure was given: then { $dulu }, now { $kini }
jelas-langkah-konfirmasi-berubah-rasio = ⚠ Desa reports changed since this figure was given: then { $dulu } of { $duluPenyebut }, now { $kini } of { $kiniPenyebut }
jelas-langkah-konfirmasi-tanpa-desa = ⚠ The desa reports that it rested on are no longer there; then { $dulu }
jelas-langkah-rasio-satu = Part × 100 ÷ whole, { $bulan }
jelas-langkah-rasio-sum = Sum of parts × 100 ÷ sum of wholes
jelas-langkah-rasio-latest = Part × 100 ÷ whole, newest figure
jelas-langkah-rasio-max = Part × 100 ÷ whole, the greatest
jelas-langkah-desa-tambah = Added up over { $sudah } of { $dari } desa
jelas-langkah-desa-rerata = Mean of { $sudah } of { $dari } desa
jelas-langkah-desa-rasio = Sum of parts × 100 ÷ sum of wholes over { $sudah } of { $dari } desa (not the mean of percentages)
jelas-langkah-desa-hitung = Desa that satisfy { $banding ->
    [min] at least { $batas } { $satuan }
    [lebih] more than { $batas } { $satuan }
    [maks] at most { $batas } { $satuan }
    [kurang] less than { $batas } { $satuan }
   *[other] { $batas } { $satuan }
  } ({ $sudah } of { $dari } reported): { $nama }
jelas-langkah-desa-hitung-tanggal = Desa that did it in time, due { $tanggal } ({ $sudah } of { $dari } reported): { $nama }
jelas-langkah-desa-selesai = Documents that came in ({ $sudah } of { $dari } desa reported): { $nama }
jelas-langkah-desa-selesai-terlambat = Documents that came in ({ $sudah } of { $dari } desa reported): { $nama }; after the deadline: { $terlambat }
jelas-langkah-tepat-tenggat = In time, due { $tanggal }
jelas-langkah-lewat-tenggat = { $hari } days after the deadline of { $tanggal }, so without a predikat
jelas-langkah-tanpa-deviasi = No difference: { $dari } to { $sampai } are in the plan and were not reported
jelas-langkah-rumus = Result of the formula
jelas-langkah-target = Target { $tahun } (printed “{ $tercetak }”)
jelas-langkah-target-desa = Target { $tahun }: target per desa × number of desa
jelas-langkah-target-satu-desa = Target per desa { $tahun }
jelas-langkah-target-sampai = Target to date ({ $cara })
jelas-langkah-tanpa-target-sampai = No target to date: { $alasan }
jelas-cara-merata = even over 12 months
jelas-cara-bulan = in the named months
jelas-cara-eksplisit = by the rencana aksi
jelas-cara-akhir_triwulan = at the quarter's end
jelas-cara-akhir_tahun = at the year's end
jelas-terhadap-tahun = the year's target
jelas-terhadap-sampai = the target to date
jelas-langkah-capaian-higher = Against { $terhadap }: realisasi × 100 ÷ target
jelas-langkah-capaian-lower-dua = Against { $terhadap } (less is better): (2 × target − realisasi) × 100 ÷ target, at least 0
jelas-langkah-capaian-lower-bagi = Against { $terhadap } (less is better): target × 100 ÷ realisasi
jelas-langkah-capaian-lower-nol = Target 0, less is better: 0 means 100, anything else 0
jelas-langkah-capaian-dalam-rentang = Inside the range of { $terhadap }, so it is met
jelas-langkah-capaian-ambang = Outside the range of { $terhadap }: realisasi × 100 ÷ the end that was passed
jelas-langkah-predikat = Category { $predikat }, because to date (rounded to { $desimal } decimals) it is at least { $mulai }
jelas-langkah-predikat-bawah = Category { $predikat }, because to date (rounded to { $desimal } decimals) it is below { $mulai }
jelas-cara-rerata = mean of
jelas-cara-bobot = mean weighted by pagu of
jelas-langkah-fisik-tahun = Against the year's target, { $cara } { $dari } of { $total }{ $batas ->
    [tanpa] {""}
   *[lain] , each at most { $batas }
  }
jelas-langkah-fisik-sampai = To date, { $cara } { $dari } of { $total } that have a target to date
jelas-langkah-banding-realisasi = Realised, { $cara } { $dari } that have a plan to date
jelas-langkah-banding-rencana = Planned to date, { $cara } those { $dari }
jelas-langkah-uang-bulan = Added up month by month
jelas-langkah-uang-sub = Added up over the sub kegiatan that reported
jelas-langkah-uang-tanpa-pagu = Apart, since its { $jumlah } sub kegiatan have no pagu
jelas-langkah-uang-dihapus = Apart, since the plan no longer has its { $jumlah } sub kegiatan
jelas-langkah-pagu-dasar = Pagu of the { $dari } sub kegiatan that reported
jelas-langkah-serapan = Spending: spent × 100 ÷ pagu
jelas-langkah-rencana-kas = Planned to date ({ $dari } of { $total } by anggaran kas, the others even over 12 months)
jelas-langkah-deviasi = Deviation: realised − planned
jelas-langkah-lengkap = Complete: { $sudah } of { $dari } reporters
jelas-langkah-tepat-waktu = Of these in time: { $sudah } of { $dari }

## Formula

jelas-rumus-belum = cannot be computed yet
jelas-kurang-belum_ada_angka = no figure yet
jelas-kurang-tanpa_target = no target
jelas-kurang-tanpa_capaian = no capaian yet
jelas-kurang-tanpa_tahun_lalu = last year's figure is not known
jelas-kurang-tanpa_desa = this office has no desa
jelas-kurang-bagi_nol = the divisor is 0
jelas-kurang-nama_tidak_ada = the indicator is no longer in the plan

## Source

jelas-formula = Formula in the document: { $formula }
jelas-sumber-target = Target printed “{ $tercetak }” in { $dokumen } ({ $jenis }, in force from { $tanggal })
jelas-sumber-target-baris = Target printed “{ $tercetak }” on line { $baris } of { $dokumen } ({ $jenis }, in force from { $tanggal })
jelas-sumber-target-desa = Line { $baris } of { $dokumen } ({ $jenis }, in force { $tanggal }) prints “{ $tercetak }” for the kecamatan; that is { $target } per desa{ $kantor }
jelas-sumber-target-desa-keputusan = The target of { $target } per desa was decided when the plan was brought in, by line { $baris } of { $dokumen } ({ $jenis }, in force { $tanggal }){ $kantor }
jelas-target-kantor = {", "}{ $desa } desa = { $total }
jelas-sumber-pagu = { $kode }: { $jenis } { $nilai }, in force from { $tanggal }
jelas-versi-murni = original
jelas-versi-pergeseran = shift
jelas-versi-perubahan = revision
jelas-profil-bawaan = Rules of category and weight: defaults (Permendagri 86/2017); the kabupaten has set no others
jelas-profil = Rules of category and weight: the kabupaten's, in force from { $tanggal }

## Annex of the PDF

jelas-lampiran = Annex: where each figure comes from
