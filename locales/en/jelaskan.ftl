menu-jelaskan = Where a figure comes from

## Menu

jelas-pilih = Which figure should be explained? ({ $month })
jelas-pilih-indikator = Which indicator? ({ $month })
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
jelas-tidak-ada = There are no figures for { $month } yet.
jelas-nama-berkas = explanation { $month }.txt
jelas-terkirim = The whole explanation was sent as a file.
jelas-lanjut = … and { $more } more lines. Press “Send it all” for everything.
refusal-figur-tidak-ada = That figure does not exist, or is not for your post. Type /jelaskan to choose.

## Names of figures

jelas-figur-fisik = Physical
jelas-figur-uang = Money
jelas-figur-fisik_kantor = Physical, office
jelas-figur-fisik_kantor-tanpa-gaji = Physical, office without salaries
jelas-figur-uang_kantor = Spending, office with salaries
jelas-figur-uang_kantor-tanpa-gaji = Spending, office without salaries
jelas-figur-kelengkapan = Completeness of reports
jelas-kantor = Kecamatan { $name }
jelas-sampai = up to { $month }

## Parts of an explanation

jelas-hasil-capaian = Against the year's target: { $value }
jelas-hasil-figur = Result: { $value }
jelas-tanpa-hasil = No percentage yet: { $reason }.
jelas-cakupan-sub = rests on { $done } of { $from } sub kegiatan
jelas-cakupan-indikator = rests on { $done } of { $from } indicators
jelas-belum-lengkap = Incomplete: { $who }
jelas-cakupan-desa = { $done } of { $from } desa
jelas-sementara = provisional, not all of it was verified
jelas-judul-masukan = Reported
jelas-judul-bagian = Made of
jelas-judul-rumus = Parts of the formula
jelas-judul-langkah = Calculation
jelas-judul-sumber = Source
jelas-masukan = { $reporter }, { $month }: { $content }. Given by { $by }, { $moment }, report { $number } ({ $state })
jelas-diperiksa = verified
jelas-belum-diperiksa = not verified
jelas-dikesampingkan = Not counted: { $content }
jelas-isi-uang = { $content } ({ $basis })
jelas-diambil-alih = { $month }: { $by } took it over, { $moment }. What counts is { $content } from { $reporter }, in place of { $formerContent } from { $former }
jelas-belum-ada = No figure yet from: { $who }
jelas-belum = none yet
jelas-bagian-bobot = { $name }: { $content } (pagu { $pagu })
jelas-banyak = { $op } of the { $count } figures below
jelas-op-tambah = sum
jelas-op-kurang = difference
jelas-op-kali = product
jelas-op-bagi = quotient
jelas-op-rerata = mean
jelas-op-terbesar = greatest
jelas-op-terkecil = least

## Steps

jelas-langkah-bulan-satu = Figure of { $month }
jelas-langkah-bulan-tambah = Added up month by month (nil = 0)
jelas-langkah-bulan-rerata = Mean of the months that have a figure
jelas-langkah-unsur = { $count } different names, each counted once
jelas-langkah-tanggal = Done on { $date }, reported in { $month }
jelas-langkah-belum = Answered not yet, { $month }
jelas-langkah-kategori = Category { $category }, { $month }
jelas-langkah-konfirmasi-angka = Given when the desa reports suggested { $former }; they have not changed since
jelas-langkah-konfirmasi-rasio = Given when the desa reports suggested { $former } of { $formerDenominator }; they have not changed since
jelas-langkah-konfirmasi-berubah-angka = ⚠ Desa reports changed since this figure was given: then { $former }, now { $current }
jelas-langkah-konfirmasi-berubah-rasio = ⚠ Desa reports changed since this figure was given: then { $former } of { $formerDenominator }, now { $current } of { $currentDenominator }
jelas-langkah-konfirmasi-tanpa-desa = ⚠ The desa reports that it rested on are no longer there; then { $former }
jelas-langkah-rasio-satu = Part × 100 ÷ whole, { $month }
jelas-langkah-rasio-sum = Sum of parts × 100 ÷ sum of wholes
jelas-langkah-rasio-latest = Part × 100 ÷ whole, newest figure
jelas-langkah-rasio-max = Part × 100 ÷ whole, the greatest
jelas-langkah-desa-tambah = Added up over { $done } of { $from } desa
jelas-langkah-desa-rerata = Mean of { $done } of { $from } desa
jelas-langkah-desa-rasio = Sum of parts × 100 ÷ sum of wholes over { $done } of { $from } desa (not the mean of percentages)
jelas-langkah-desa-hitung = Desa that satisfy { $comparison ->
    [min] at least { $limit } { $satuan }
    [lebih] more than { $limit } { $satuan }
    [maks] at most { $limit } { $satuan }
    [kurang] less than { $limit } { $satuan }
   *[other] { $limit } { $satuan }
  } ({ $done } of { $from } reported): { $name }
jelas-langkah-desa-hitung-tanggal = Desa that did it in time, due { $date } ({ $done } of { $from } reported): { $name }
jelas-langkah-desa-selesai = Documents that came in ({ $done } of { $from } desa reported): { $name }
jelas-langkah-desa-selesai-terlambat = Documents that came in ({ $done } of { $from } desa reported): { $name }; after the deadline: { $late }
jelas-langkah-tepat-tenggat = In time, due { $date }
jelas-langkah-lewat-tenggat = { $day } days after the deadline of { $date }, so without a predikat
jelas-langkah-tanpa-deviasi = No difference: { $from } to { $until } are in the plan and were not reported
jelas-langkah-rumus = Result of the formula
jelas-langkah-target = Target { $year } (printed “{ $printed }”)
jelas-langkah-target-desa = Target { $year }: target per desa × number of desa
jelas-langkah-target-satu-desa = Target per desa { $year }
jelas-langkah-target-sampai = Target to date ({ $way })
jelas-langkah-tanpa-target-sampai = No target to date: { $reason }
jelas-cara-merata = even over 12 months
jelas-cara-bulan = in the named months
jelas-cara-eksplisit = by the rencana aksi
jelas-cara-akhir_triwulan = at the quarter's end
jelas-cara-akhir_tahun = at the year's end
jelas-terhadap-tahun = the year's target
jelas-terhadap-sampai = the target to date
jelas-langkah-capaian-higher = Against { $against }: realisasi × 100 ÷ target
jelas-langkah-capaian-lower-dua = Against { $against } (less is better): (2 × target − realisasi) × 100 ÷ target, at least 0
jelas-langkah-capaian-lower-bagi = Against { $against } (less is better): target × 100 ÷ realisasi
jelas-langkah-capaian-lower-nol = Target 0, less is better: 0 means 100, anything else 0
jelas-langkah-capaian-dalam-rentang = Inside the range of { $against }, so it is met
jelas-langkah-capaian-ambang = Outside the range of { $against }: realisasi × 100 ÷ the end that was passed
jelas-langkah-predikat = Category { $predikat }, because to date (rounded to { $desimal } decimals) it is at least { $start }
jelas-langkah-predikat-bawah = Category { $predikat }, because to date (rounded to { $desimal } decimals) it is below { $start }
jelas-cara-rerata = mean of
jelas-cara-bobot = mean weighted by pagu of
jelas-langkah-fisik-tahun = Against the year's target, { $way } { $from } of { $total }{ $limit ->
    [tanpa] {""}
   *[lain] , each at most { $limit }
  }
jelas-langkah-fisik-sampai = To date, { $way } { $from } of { $total } that have a target to date
jelas-langkah-banding-realisasi = Realised, { $way } { $from } that have a plan to date
jelas-langkah-banding-rencana = Planned to date, { $way } those { $from }
jelas-langkah-uang-bulan = Added up month by month
jelas-langkah-uang-sub = Added up over the sub kegiatan that reported
jelas-langkah-uang-tanpa-pagu = Apart, since its { $count } sub kegiatan have no pagu
jelas-langkah-uang-dihapus = Apart, since the plan no longer has its { $count } sub kegiatan
jelas-langkah-pagu-dasar = Pagu of the { $from } sub kegiatan that reported
jelas-langkah-serapan = Spending: spent × 100 ÷ pagu
jelas-langkah-rencana-kas = Planned to date ({ $from } of { $total } by anggaran kas, the others even over 12 months)
jelas-langkah-deviasi = Deviation: realised − planned
jelas-langkah-lengkap = Complete: { $done } of { $from } reporters
jelas-langkah-tepat-waktu = Of these in time: { $done } of { $from }

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
jelas-sumber-target = Target printed “{ $printed }” in { $document } ({ $kind }, in force from { $date })
jelas-sumber-target-baris = Target printed “{ $printed }” on line { $line } of { $document } ({ $kind }, in force from { $date })
jelas-sumber-target-desa = Line { $line } of { $document } ({ $kind }, in force { $date }) prints “{ $printed }” for the kecamatan; that is { $target } per desa{ $office }
jelas-sumber-target-desa-keputusan = The target of { $target } per desa was decided when the plan was brought in, by line { $line } of { $document } ({ $kind }, in force { $date }){ $office }
jelas-target-kantor = {", "}{ $desa } desa = { $total }
jelas-sumber-pagu = { $kode }: { $kind } { $value }, in force from { $date }
jelas-dasar-uang = Spending is counted by { $basis }
jelas-dasar-bulan = { $basis } ({ $month })
jelas-dasar-masa = { $basis } ({ $from } to { $until })
jelas-versi-murni = original
jelas-versi-pergeseran = shift
jelas-versi-perubahan = revision
jelas-profil-bawaan = Rules of category and weight: defaults (Permendagri 86/2017); the kabupaten has set no others
jelas-profil = Rules of category and weight: the kabupaten's, in force from { $date }

## Annex of the PDF

jelas-lampiran = Annex: where each figure comes from
