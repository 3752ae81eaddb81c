menu-jelaskan = Dari mana sebuah angka berasal

## Menu

jelas-pilih = Angka mana yang ingin dijelaskan? ({ $bulan })
jelas-pilih-indikator = Indikator mana? ({ $bulan })
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
jelas-tidak-ada = Belum ada angka untuk { $bulan }.
jelas-nama-berkas = penjelasan { $bulan }.txt
jelas-terkirim = Penjelasan lengkap dikirim sebagai berkas.
jelas-lanjut = … dan { $lagi } baris lagi. Tekan “Kirim lengkap” untuk semuanya.
refusal-figur-tidak-ada = Angka itu tidak ada, atau bukan untuk tugas Bapak/Ibu. Ketik /jelaskan untuk memilih.

## Nama angka

jelas-figur-fisik = Fisik
jelas-figur-uang = Keuangan
jelas-figur-fisik_kantor = Fisik kantor
jelas-figur-fisik_kantor-tanpa-gaji = Fisik kantor tanpa gaji
jelas-figur-uang_kantor = Serapan kantor dengan gaji
jelas-figur-uang_kantor-tanpa-gaji = Serapan kantor tanpa gaji
jelas-figur-kelengkapan = Kelengkapan laporan
jelas-kantor = Kecamatan { $nama }
jelas-sampai = s/d { $bulan }

## Bagian penjelasan

jelas-hasil-capaian = Capaian terhadap target setahun: { $nilai }
jelas-hasil-figur = Hasil: { $nilai }
jelas-tanpa-hasil = Belum ada persentase: { $alasan }.
jelas-cakupan-sub = berdasar { $sudah } dari { $dari } sub kegiatan
jelas-cakupan-indikator = berdasar { $sudah } dari { $dari } indikator
jelas-belum-lengkap = Belum lengkap: { $siapa }
jelas-cakupan-desa = { $sudah } dari { $dari } desa
jelas-sementara = sementara, ada yang belum diperiksa
jelas-judul-masukan = Dilaporkan
jelas-judul-bagian = Terdiri dari
jelas-judul-rumus = Bagian rumus
jelas-judul-langkah = Hitungan
jelas-judul-sumber = Sumber
jelas-masukan = { $pelapor }, { $bulan }: { $isi }. Diisi { $oleh }, { $saat }, laporan { $nomor } ({ $keadaan })
jelas-diperiksa = sudah diperiksa
jelas-belum-diperiksa = belum diperiksa
jelas-dikesampingkan = Tidak ikut dihitung: { $isi }
jelas-belum-ada = Belum ada angka dari: { $siapa }
jelas-belum = belum ada
jelas-bagian-bobot = { $nama }: { $isi } (pagu { $pagu })
jelas-banyak = { $op } { $jumlah } angka di bawah
jelas-op-tambah = jumlah
jelas-op-kurang = selisih
jelas-op-kali = kali
jelas-op-bagi = bagi
jelas-op-rerata = rata-rata
jelas-op-terbesar = terbesar
jelas-op-terkecil = terkecil

## Langkah

jelas-langkah-bulan-satu = Angka bulan { $bulan }
jelas-langkah-bulan-tambah = Dijumlahkan dari bulan ke bulan (nihil = 0)
jelas-langkah-bulan-rerata = Rata-rata bulan yang ada angkanya
jelas-langkah-unsur = { $jumlah } nama yang berbeda, masing-masing dihitung sekali
jelas-langkah-tanggal = Selesai { $tanggal }, dilaporkan bulan { $bulan }
jelas-langkah-belum = Dijawab belum, bulan { $bulan }
jelas-langkah-kategori = Kategori { $kategori }, bulan { $bulan }
jelas-langkah-konfirmasi-angka = Diisi ketika laporan desa menyarankan { $dulu }; laporan desa belum berubah sejak itu
jelas-langkah-konfirmasi-rasio = Diisi ketika laporan desa menyarankan { $dulu } dari { $duluPenyebut }; laporan desa belum berubah sejak itu
jelas-langkah-konfirmasi-berubah-angka = ⚠ Laporan desa berubah sejak angka ini diisi: waktu itu { $dulu }, kini { $kini }
jelas-langkah-konfirmasi-berubah-rasio = ⚠ Laporan desa berubah sejak angka ini diisi: waktu itu { $dulu } dari { $duluPenyebut }, kini { $kini } dari { $kiniPenyebut }
jelas-langkah-konfirmasi-tanpa-desa = ⚠ Laporan desa yang menjadi dasarnya tidak ada lagi; waktu itu { $dulu }
jelas-langkah-rasio-satu = Bagian × 100 ÷ seluruhnya, bulan { $bulan }
jelas-langkah-rasio-sum = Jumlah bagian × 100 ÷ jumlah seluruhnya
jelas-langkah-rasio-latest = Bagian × 100 ÷ seluruhnya, angka terbaru
jelas-langkah-rasio-max = Bagian × 100 ÷ seluruhnya, yang terbesar
jelas-langkah-desa-tambah = Dijumlahkan dari { $sudah } dari { $dari } desa
jelas-langkah-desa-rerata = Rata-rata { $sudah } dari { $dari } desa
jelas-langkah-desa-rasio = Jumlah bagian × 100 ÷ jumlah seluruhnya dari { $sudah } dari { $dari } desa (bukan rata-rata persen)
jelas-langkah-desa-hitung = Desa yang memenuhi syarat { $banding ->
    [min] paling sedikit { $batas } { $satuan }
    [lebih] lebih dari { $batas } { $satuan }
    [maks] paling banyak { $batas } { $satuan }
    [kurang] kurang dari { $batas } { $satuan }
   *[other] { $batas } { $satuan }
  } ({ $sudah } dari { $dari } sudah lapor): { $nama }
jelas-langkah-desa-hitung-tanggal = Desa yang selesai tepat waktu, batas { $tanggal } ({ $sudah } dari { $dari } sudah lapor): { $nama }
jelas-langkah-desa-selesai = Dokumen yang masuk ({ $sudah } dari { $dari } desa sudah lapor): { $nama }
jelas-langkah-desa-selesai-terlambat = Dokumen yang masuk ({ $sudah } dari { $dari } desa sudah lapor): { $nama }; setelah batasnya: { $terlambat }
jelas-langkah-tepat-tenggat = Tepat waktu, batas { $tanggal }
jelas-langkah-lewat-tenggat = Terlambat { $hari } hari dari batas { $tanggal }, jadi tanpa predikat
jelas-langkah-tanpa-deviasi = Tanpa deviasi: { $dari } s/d { $sampai } ada dalam rencana dan tidak dilaporkan
jelas-langkah-rumus = Hasil rumus
jelas-langkah-target = Target { $tahun } (tercetak “{ $tercetak }”)
jelas-langkah-target-desa = Target { $tahun }: target per desa × jumlah desa
jelas-langkah-target-satu-desa = Target per desa { $tahun }
jelas-langkah-target-sampai = Target sampai bulan ini ({ $cara })
jelas-langkah-tanpa-target-sampai = Tanpa target sampai bulan ini: { $alasan }
jelas-cara-merata = dibagi rata 12 bulan
jelas-cara-bulan = menurut bulan yang ditentukan
jelas-cara-eksplisit = menurut rencana aksi
jelas-cara-akhir_triwulan = per akhir triwulan
jelas-cara-akhir_tahun = akhir tahun
jelas-terhadap-tahun = target setahun
jelas-terhadap-sampai = target sampai bulan ini
jelas-langkah-capaian-higher = Capaian terhadap { $terhadap }: realisasi × 100 ÷ target
jelas-langkah-capaian-lower-dua = Capaian terhadap { $terhadap } (makin kecil makin baik): (2 × target − realisasi) × 100 ÷ target, paling rendah 0
jelas-langkah-capaian-lower-bagi = Capaian terhadap { $terhadap } (makin kecil makin baik): target × 100 ÷ realisasi
jelas-langkah-capaian-lower-nol = Target 0, makin kecil makin baik: 0 berarti 100, selain itu 0
jelas-langkah-capaian-dalam-rentang = Di dalam rentang { $terhadap }, jadi terpenuhi
jelas-langkah-capaian-ambang = Di luar rentang { $terhadap }: realisasi × 100 ÷ batas yang dilewati
jelas-langkah-predikat = Predikat { $predikat }, karena sampai bulan ini (dibulatkan { $desimal } desimal) paling sedikit { $mulai }
jelas-langkah-predikat-bawah = Predikat { $predikat }, karena sampai bulan ini (dibulatkan { $desimal } desimal) di bawah { $mulai }
jelas-cara-rerata = rata-rata
jelas-cara-bobot = rata-rata berbobot pagu
jelas-langkah-fisik-tahun = Capaian terhadap target setahun, { $cara } { $dari } dari { $total }{ $batas ->
    [tanpa] {""}
   *[lain] , masing-masing paling tinggi { $batas }
  }
jelas-langkah-fisik-sampai = Capaian sampai bulan ini, { $cara } { $dari } dari { $total } yang punya target sampai bulan ini
jelas-langkah-banding-realisasi = Realisasi, { $cara } { $dari } yang punya rencana sampai bulan ini
jelas-langkah-banding-rencana = Rencana sampai bulan ini, { $cara } { $dari } itu
jelas-langkah-uang-bulan = Dijumlahkan dari bulan ke bulan
jelas-langkah-uang-sub = Dijumlahkan dari sub kegiatan yang sudah lapor
jelas-langkah-uang-tanpa-pagu = Berdiri sendiri, karena { $jumlah } sub kegiatannya tanpa pagu
jelas-langkah-uang-dihapus = Berdiri sendiri, karena { $jumlah } sub kegiatannya tidak ada lagi dalam rencana
jelas-langkah-pagu-dasar = Pagu { $dari } sub kegiatan yang sudah lapor
jelas-langkah-serapan = Serapan: belanja × 100 ÷ pagu
jelas-langkah-rencana-kas = Rencana sampai bulan ini ({ $dari } dari { $total } menurut anggaran kas, lainnya dibagi rata 12 bulan)
jelas-langkah-deviasi = Deviasi: realisasi − rencana
jelas-langkah-lengkap = Lengkap { $sudah } dari { $dari } pelapor
jelas-langkah-tepat-waktu = Di antaranya tepat waktu { $sudah } dari { $dari }

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
jelas-sumber-target = Target tercetak “{ $tercetak }” dalam { $dokumen } ({ $jenis }, berlaku { $tanggal })
jelas-sumber-target-baris = Target tercetak “{ $tercetak }” pada baris { $baris } { $dokumen } ({ $jenis }, berlaku { $tanggal })
jelas-sumber-target-desa = Baris { $baris } { $dokumen } ({ $jenis }, berlaku { $tanggal }) mencetak “{ $tercetak }” untuk kecamatan; artinya { $target } per desa{ $kantor }
jelas-sumber-target-desa-keputusan = Target { $target } per desa ditetapkan waktu rencana dimasukkan, menurut baris { $baris } { $dokumen } ({ $jenis }, berlaku { $tanggal }){ $kantor }
jelas-target-kantor = {", "}{ $desa } desa = { $total }
jelas-sumber-pagu = { $kode }: { $jenis } { $nilai }, berlaku { $tanggal }
jelas-versi-murni = murni
jelas-versi-pergeseran = pergeseran
jelas-versi-perubahan = perubahan
jelas-profil-bawaan = Aturan predikat dan bobot: bawaan (Permendagri 86/2017); kabupaten belum menetapkan yang lain
jelas-profil = Aturan predikat dan bobot: ketentuan kabupaten, berlaku { $tanggal }

## Lampiran PDF

jelas-lampiran = Lampiran: dari mana setiap angka
