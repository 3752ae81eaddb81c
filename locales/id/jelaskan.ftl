menu-jelaskan = Dari mana sebuah angka berasal

## Menu

jelas-pilih = Angka mana yang ingin dijelaskan? ({ $month })
jelas-pilih-indikator = Indikator mana? ({ $month })
jelas-tombol-serapan = Serapan
jelas-tombol-serapan-gaji = Serapan dengan gaji
jelas-tombol-fisik = Fisik
jelas-tombol-lengkap = Kelengkapan laporan
jelas-tombol-desa = Indikator desa
jelas-tombol-kantor = Indikator kantor
jelas-tombol-program = Per program
jelas-tombol-rinci = Kirim lengkap
jelas-tombol-kembali = Pilih angka lain
jelas-tombol-jelaskan = Dari mana angkanya?
jelas-tombol-fisik-ini = Dari mana fisiknya?
jelas-tombol-uang-ini = Dari mana uangnya?
jelas-tidak-ada = Belum ada angka untuk { $month }.
jelas-nama-berkas = penjelasan { $month }.txt
jelas-terkirim = Penjelasan lengkap dikirim sebagai berkas.
jelas-lanjut = … dan { $more } baris lagi. Tekan “Kirim lengkap” untuk semuanya.
refusal-figur-tidak-ada = Angka itu tidak ada, atau bukan untuk tugas Bapak/Ibu. Ketik /jelaskan untuk memilih.

## Nama angka

jelas-figur-fisik = Fisik
jelas-figur-uang = Keuangan
jelas-figur-fisik_kantor = Fisik kantor
jelas-figur-fisik_kantor-tanpa-gaji = Fisik kantor tanpa gaji
jelas-figur-uang_kantor = Serapan kantor dengan gaji
jelas-figur-uang_kantor-tanpa-gaji = Serapan kantor tanpa gaji
jelas-figur-kelengkapan = Kelengkapan laporan
jelas-kantor = Kecamatan { $name }
jelas-sampai = s/d { $month }

## Bagian penjelasan

jelas-hasil-capaian = Capaian terhadap target setahun: { $value }
jelas-hasil-figur = Hasil: { $value }
jelas-tanpa-hasil = Belum ada persentase: { $reason }.
jelas-cakupan-sub = berdasar { $done } dari { $from } sub kegiatan
jelas-cakupan-indikator = berdasar { $done } dari { $from } indikator
jelas-belum-lengkap = Belum lengkap: { $who }
jelas-cakupan-desa = { $done } dari { $from } desa
jelas-sementara = sementara, ada yang belum diperiksa
jelas-judul-masukan = Dilaporkan
jelas-judul-bagian = Terdiri dari
jelas-judul-rumus = Bagian rumus
jelas-judul-langkah = Hitungan
jelas-judul-sumber = Sumber
jelas-masukan = { $reporter }, { $month }: { $content }. Diisi { $by }, { $moment }, laporan { $number } ({ $state })
jelas-diperiksa = sudah diperiksa
jelas-belum-diperiksa = belum diperiksa
jelas-dikesampingkan = Tidak ikut dihitung: { $content }
jelas-isi-uang = { $content } ({ $basis })
jelas-diambil-alih = { $month }: { $by } mengambil alih, { $moment }. Yang dihitung { $content } dari { $reporter }, menggantikan { $formerContent } dari { $former }
jelas-belum-ada = Belum ada angka dari: { $who }
jelas-belum = belum ada
jelas-bagian-bobot = { $name }: { $content } (pagu { $pagu })
jelas-banyak = { $op } { $count } angka di bawah
jelas-op-tambah = jumlah
jelas-op-kurang = selisih
jelas-op-kali = kali
jelas-op-bagi = bagi
jelas-op-rerata = rata-rata
jelas-op-terbesar = terbesar
jelas-op-terkecil = terkecil

## Langkah

jelas-langkah-bulan-satu = Angka bulan { $month }
jelas-langkah-bulan-tambah = Dijumlahkan dari bulan ke bulan (nihil = 0)
jelas-langkah-bulan-rerata = Rata-rata bulan yang ada angkanya
jelas-langkah-unsur = { $count } nama yang berbeda, masing-masing dihitung sekali
jelas-langkah-tanggal = Selesai { $date }, dilaporkan bulan { $month }
jelas-langkah-belum = Dijawab belum, bulan { $month }
jelas-langkah-kategori = Kategori { $category }, bulan { $month }
jelas-langkah-konfirmasi-angka = Diisi ketika laporan desa menyarankan { $former }; laporan desa belum berubah sejak itu
jelas-langkah-konfirmasi-rasio = Diisi ketika laporan desa menyarankan { $former } dari { $formerDenominator }; laporan desa belum berubah sejak itu
jelas-langkah-konfirmasi-berubah-angka = ⚠ Laporan desa berubah sejak angka ini diisi: waktu itu { $former }, kini { $current }
jelas-langkah-konfirmasi-berubah-rasio = ⚠ Laporan desa berubah sejak angka ini diisi: waktu itu { $former } dari { $formerDenominator }, kini { $current } dari { $currentDenominator }
jelas-langkah-konfirmasi-tanpa-desa = ⚠ Laporan desa yang menjadi dasarnya tidak ada lagi; waktu itu { $former }
jelas-langkah-rasio-satu = Bagian × 100 ÷ seluruhnya, bulan { $month }
jelas-langkah-rasio-sum = Jumlah bagian × 100 ÷ jumlah seluruhnya
jelas-langkah-rasio-latest = Bagian × 100 ÷ seluruhnya, angka terbaru
jelas-langkah-rasio-max = Bagian × 100 ÷ seluruhnya, yang terbesar
jelas-langkah-desa-tambah = Dijumlahkan dari { $done } dari { $from } desa
jelas-langkah-desa-rerata = Rata-rata { $done } dari { $from } desa
jelas-langkah-desa-rasio = Jumlah bagian × 100 ÷ jumlah seluruhnya dari { $done } dari { $from } desa (bukan rata-rata persen)
jelas-langkah-desa-hitung = Desa yang memenuhi syarat { $comparison ->
    [min] paling sedikit { $limit } { $satuan }
    [lebih] lebih dari { $limit } { $satuan }
    [maks] paling banyak { $limit } { $satuan }
    [kurang] kurang dari { $limit } { $satuan }
   *[other] { $limit } { $satuan }
  } ({ $done } dari { $from } sudah lapor): { $name }
jelas-langkah-desa-hitung-tanggal = Desa yang selesai tepat waktu, batas { $date } ({ $done } dari { $from } sudah lapor): { $name }
jelas-langkah-desa-selesai = Dokumen yang masuk ({ $done } dari { $from } desa sudah lapor): { $name }
jelas-langkah-desa-selesai-terlambat = Dokumen yang masuk ({ $done } dari { $from } desa sudah lapor): { $name }; setelah batasnya: { $late }
jelas-langkah-tepat-tenggat = Tepat waktu, batas { $date }
jelas-langkah-lewat-tenggat = Terlambat { $day } hari dari batas { $date }, jadi tanpa predikat
jelas-langkah-tanpa-deviasi = Tanpa deviasi: { $from } s/d { $until } ada dalam rencana dan tidak dilaporkan
jelas-langkah-rumus = Hasil rumus
jelas-langkah-target = Target { $year } (tercetak “{ $printed }”)
jelas-langkah-target-desa = Target { $year }: target per desa × jumlah desa
jelas-langkah-target-satu-desa = Target per desa { $year }
jelas-langkah-target-sampai = Target sampai bulan ini ({ $way })
jelas-langkah-tanpa-target-sampai = Tanpa target sampai bulan ini: { $reason }
jelas-cara-merata = dibagi rata 12 bulan
jelas-cara-bulan = menurut bulan yang ditentukan
jelas-cara-eksplisit = menurut rencana aksi
jelas-cara-akhir_triwulan = per akhir triwulan
jelas-cara-akhir_tahun = akhir tahun
jelas-terhadap-tahun = target setahun
jelas-terhadap-sampai = target sampai bulan ini
jelas-langkah-capaian-higher = Capaian terhadap { $against }: realisasi × 100 ÷ target
jelas-langkah-capaian-lower-dua = Capaian terhadap { $against } (makin kecil makin baik): (2 × target − realisasi) × 100 ÷ target, paling rendah 0
jelas-langkah-capaian-lower-bagi = Capaian terhadap { $against } (makin kecil makin baik): target × 100 ÷ realisasi
jelas-langkah-capaian-lower-nol = Target 0, makin kecil makin baik: 0 berarti 100, selain itu 0
jelas-langkah-capaian-dalam-rentang = Di dalam rentang { $against }, jadi terpenuhi
jelas-langkah-capaian-ambang = Di luar rentang { $against }: realisasi × 100 ÷ batas yang dilewati
jelas-langkah-predikat = Predikat { $predikat }, karena sampai bulan ini (dibulatkan { $desimal } desimal) paling sedikit { $start }
jelas-langkah-predikat-bawah = Predikat { $predikat }, karena sampai bulan ini (dibulatkan { $desimal } desimal) di bawah { $start }
jelas-cara-rerata = rata-rata
jelas-cara-bobot = rata-rata berbobot pagu
jelas-langkah-fisik-tahun = Capaian terhadap target setahun, { $way } { $from } dari { $total }{ $limit ->
    [tanpa] {""}
   *[lain] , masing-masing paling tinggi { $limit }
  }
jelas-langkah-fisik-sampai = Capaian sampai bulan ini, { $way } { $from } dari { $total } yang punya target sampai bulan ini
jelas-langkah-banding-realisasi = Realisasi, { $way } { $from } yang punya rencana sampai bulan ini
jelas-langkah-banding-rencana = Rencana sampai bulan ini, { $way } { $from } itu
jelas-langkah-uang-bulan = Dijumlahkan dari bulan ke bulan
jelas-langkah-uang-sub = Dijumlahkan dari sub kegiatan yang sudah lapor
jelas-langkah-uang-tanpa-pagu = Berdiri sendiri, karena { $count } sub kegiatannya tanpa pagu
jelas-langkah-uang-dihapus = Berdiri sendiri, karena { $count } sub kegiatannya tidak ada lagi dalam rencana
jelas-langkah-pagu-dasar = Pagu { $from } sub kegiatan yang sudah lapor
jelas-langkah-serapan = Serapan: belanja × 100 ÷ pagu
jelas-langkah-rencana-kas = Rencana sampai bulan ini ({ $from } dari { $total } menurut anggaran kas, lainnya dibagi rata 12 bulan)
jelas-langkah-deviasi = Deviasi: realisasi − rencana
jelas-langkah-lengkap = Lengkap { $done } dari { $from } pelapor
jelas-langkah-tepat-waktu = Di antaranya tepat waktu { $done } dari { $from }

## Rumus

jelas-rumus-belum = belum dapat dihitung
jelas-kurang-belum_ada_angka = belum ada angkanya
jelas-kurang-tanpa_target = tidak ada target
jelas-kurang-tanpa_capaian = belum ada capaian
jelas-kurang-tanpa_tahun_lalu = angka tahun lalu tidak diketahui
jelas-kurang-tanpa_desa = kantor ini tidak mempunyai desa
jelas-kurang-bagi_nol = pembaginya 0
jelas-kurang-nama_tidak_ada = indikatornya tidak ada lagi dalam rencana

## Sumber

jelas-formula = Rumus dalam dokumen: { $formula }
jelas-sumber-target = Target tercetak “{ $printed }” dalam { $document } ({ $kind }, berlaku { $date })
jelas-sumber-target-baris = Target tercetak “{ $printed }” pada baris { $line } { $document } ({ $kind }, berlaku { $date })
jelas-sumber-target-desa = Baris { $line } { $document } ({ $kind }, berlaku { $date }) mencetak “{ $printed }” untuk kecamatan; artinya { $target } per desa{ $office }
jelas-sumber-target-desa-keputusan = Target { $target } per desa ditetapkan waktu rencana dimasukkan, menurut baris { $line } { $document } ({ $kind }, berlaku { $date }){ $office }
jelas-target-kantor = {", "}{ $desa } desa = { $total }
jelas-sumber-pagu = { $kode }: { $kind } { $value }, berlaku { $date }
jelas-dasar-uang = Belanja dihitung menurut { $basis }
jelas-dasar-bulan = { $basis } ({ $month })
jelas-dasar-masa = { $basis } ({ $from } s/d { $until })
jelas-versi-murni = murni
jelas-versi-pergeseran = pergeseran
jelas-versi-perubahan = perubahan
jelas-profil-bawaan = Aturan predikat dan bobot: bawaan (Permendagri 86/2017); kabupaten belum menetapkan yang lain
jelas-profil = Aturan predikat dan bobot: ketentuan kabupaten, berlaku { $date }

## Lampiran PDF

jelas-lampiran = Lampiran: dari mana setiap angka
