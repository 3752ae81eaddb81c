## Membaca dokumen perencanaan: npx kentongan impor <berkas>

cli-impor = membaca dokumen Renstra, Renja, atau tabelnya, tanpa menyimpan apa pun
cli-impor-pemakaian = <berkas> [--tabel <jenis>]
cli-impor-berkas = dokumen atau tabel sebagai teks, sel dipisahkan tab
cli-impor-tabel = hanya tabel dari jenis ini, atau yang mulai pada baris ini
cli-impor-judul = { $berkas }: { $tabel } tabel dikenali, { $temuan } temuan
cli-impor-tabel-judul = Baris { $baris }: { $nama } [{ $jenis }]
cli-impor-pohon = { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $tujuan } tujuan, { $sasaran } sasaran, { $indikator } indikator
cli-impor-rows = { $rows } baris
cli-impor-pagu = Pagu sub kegiatan { $tahun }: { $jumlah }
cli-impor-temuan = { $kode }: { $jumlah }, mulai baris { $baris }
cli-impor-lihat = Semua temuan dengan kalimatnya: tambahkan --json
jenis-tabel-renstra-2025 = Renstra menurut Inmendagri 2/2025
jenis-tabel-t-c-27 = T-C.27 Renstra
jenis-tabel-program-tahunan = program dan kegiatan satu tahun
jenis-tabel-t-c-33 = T-C.33 Renja
jenis-tabel-rkpd = telaah RKPD
jenis-tabel-tujuan-sasaran = tujuan dan sasaran
jenis-tabel-iku = indikator kinerja
jenis-tabel-tc-23 = TC-23 capaian pelayanan
jenis-tabel-tc-24 = TC-24 anggaran dan realisasi
jenis-tabel-evaluasi-renja = evaluasi Renja
jenis-tabel-per-desa = data per desa

refusal-berkas-tak-terbaca = Berkas “{ $berkas }” tidak dapat dibuka. Periksa nama dan tempatnya.
refusal-dokumen-kosong = Berkas ini kosong. Yang diharapkan: dokumen perencanaan atau tabelnya.
refusal-dokumen-bukan-teks = Berkas ini bukan teks dan bukan buku kerja Excel. Simpan sebagai .txt, .tsv, .csv, atau .xlsx, lalu coba lagi.
refusal-dokumen-pdf = PDF belum dapat dibaca. Salin tabelnya ke Excel atau simpan isinya sebagai teks, lalu coba lagi.
refusal-dokumen-terlalu-besar = Berkas ini lebih dari 20 MB. Kirim tabel rencananya saja.
refusal-bukan-rencana = Pada “{ $berkas }” ({ $baris } baris) tidak ada tabel rencana yang dikenali. Yang diharapkan: tabel dengan kolom program, kegiatan, indikator, target, dan pagu, sel dipisahkan tab.
refusal-tabel-tidak-ada = Tidak ada tabel “{ $tabel }”. Yang ada: { $ada }.

## Temuan

temuan-tahun-beda = Judul dokumen menyebut { $judul }, tetapi “{ $nama }” (baris { $barisTabel }) memuat tahun { $tabel }.
temuan-jumlah-beda = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, sedangkan jumlah yang tercetak di bawahnya { $jumlah } (sub kegiatan: { $jumlahSub }).
temuan-jumlah-sub-beda = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, sama dengan kegiatannya, tetapi jumlah sub kegiatannya { $jumlahSub }.
temuan-pagu-ganda = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, dua kali lipat jumlah sub kegiatannya, { $jumlahSub }.
temuan-pagu-dua-kali = Pada “{ $tabel }” pagu tercetak lagi pada { $jumlah } baris hasil atau keluaran. Kedua-duanya tidak dijumlahkan.
temuan-pagu-baris-beda = Pagu { $tahun } { $kode } tercetak { $tercetak } pada baris { $baris } dan { $lain } pada baris { $barisLain }.
temuan-kode-kosong = “{ $nama }” tidak memiliki kode.
temuan-kode-tak-terbaca = Kode “{ $tercetak }” dari “{ $nama }” tidak dapat dibaca sebagai kode baris ini.
temuan-kode-rusak = Kode “{ $nama }” tercetak “{ $tercetak }”.
temuan-kode-kembar = Kode { $kode } dipakai untuk “{ $nama }” dan juga untuk “{ $lain }” (baris { $barisLain }).
temuan-kode-salah-induk = “{ $nama }” berkode { $kode }, tetapi tercetak di bawah “{ $induk }”.
temuan-induk-tak-tercetak = Induk dari { $kode } “{ $nama }” tidak tercetak pada tabel ini.
temuan-tanpa-kode = { $jumlah } baris tabel ini tidak berkode. Tingkatnya dibaca dari nama dan indikatornya.
temuan-kolom-terbukti = Baris “{ $nama }” ({ $lebar } sel) tidak tepat di bawah judul kolomnya. Menurut jumlah di sekitarnya: { $bacaan }.
temuan-kolom-bergeser = Baris “{ $nama }” ({ $lebar } sel) tidak tepat di bawah judul kolomnya. Dibaca menurut kolom terdekat: { $bacaan }.
temuan-kolom-hilang = Baris “{ $nama }” ({ $lebar } sel) kehilangan kolom tahun { $tahun }; menurut jumlah di sekitarnya terbaca { $bacaan }. Tahun { $tahun } dibiarkan kosong.
temuan-kode-baris-lain = Kode { $tercetak } tercetak di samping “{ $nama }”, yang pada tabel lain berkode { $kode }.
temuan-baris-tak-pas = Baris “{ $nama }” memuat { $angka } angka, tidak sebanyak kolomnya. Angka-angkanya dibiarkan tanpa nilai.
temuan-tahun-tak-tercetak = “{ $nama }” tidak menyebut tahun. Dibaca sebagai { $tahun }, tahun tabel rencana sebelumnya.
temuan-kolom-ragu = Baris “{ $nama }” ({ $lebar } sel) dapat dibaca sebagai { $bacaan }, atau { $lain }. Tahun yang berbeda dibiarkan kosong.
temuan-sel-terpisah = Pagu { $tahun } tercetak dalam dua sel, “{ $tercetak }”. Disambung menjadi { $bacaan }; terbukti dari jumlah pada baris { $barisInduk } ({ $kali } kali jumlahnya).
temuan-sel-ragu = Pagu { $tahun } tercetak dalam dua sel, “{ $tercetak }”: dapat dibaca { $bacaan } atau { $sendiri }. Tidak ada jumlah yang membuktikannya, jadi dibiarkan kosong.
temuan-sambungan-bergeser = Baris ini melanjutkan baris { $barisAwal }, dan teksnya tercetak satu kolom terlalu ke kiri.
temuan-kata-bergeser = Teks baris ini tidak di bawah judul kolomnya. Dibaca sebagai indikator “{ $indikator }”, lokasi “{ $lokasi }”.
temuan-kata-bergeser-banyak = Pada { $jumlah } baris tabel ini indikator tercetak di bawah judul lain, mulai dengan “{ $indikator }”.
temuan-pagu-tak-terbaca = Pagu { $tahun } tercetak “{ $tercetak }” dan tidak dapat dibaca sebagai satu angka. Dibiarkan kosong.
temuan-satuan-kosong = Indikator “{ $indikator }” tidak memiliki satuan.
temuan-satuan-beda = Satuan “{ $indikator }” tercetak { $satuan }, tetapi target { $tahun } bersatuan { $lain }.
temuan-target-ragu = Target { $tahun } “{ $indikator }” tercetak “{ $tercetak }” dan tidak dapat dibaca sebagai satu angka.
temuan-target-kosong = Target { $tahun } “{ $indikator }” tidak tercetak, sedangkan tahun lain ada.
temuan-target-di-bawah-capaian = Target { $tahun } “{ $indikator }” { $target }, di bawah capaian sebelumnya, { $capaian }.
temuan-skala-beda = “{ $nama }” memuat { $kecil } di samping { $besar }: dua skala dalam satu baris.
temuan-arah-ragu = Apakah makin besar makin baik tidak dapat dipastikan dari nama “{ $indikator }” (kata “{ $kata }”).
temuan-akumulasi-ragu = Apakah “{ $indikator }” dijumlahkan setiap bulan atau berupa posisi terakhir tidak dapat dipastikan dari namanya (kata “{ $kata }”).
temuan-tabel-beda-pagu = Pagu { $tahun } { $nama } tercetak { $tercetak } di { $tabel }, dan { $lain } di { $tabelLain } baris { $barisLain }.
temuan-tabel-beda-target = Target { $tahun } “{ $nama }” tercetak { $tercetak } di { $tabel }, dan { $lain } di { $tabelLain } baris { $barisLain }.

## Usulan pembaca

usulan-pakai-jumlah = Pakai jumlah sub kegiatan, { $jumlahSub }.
usulan-kode-normal = Pakai kode { $kode }.
usulan-bacaan = Pakai { $bacaan }.
usulan-satuan = Satuan { $satuan }, dari kata pertama namanya.
usulan-periksa-arah = Periksa apakah makin kecil makin baik, atau targetnya keliru.
usulan-kali-seratus = Baca { $kecil } sebagai bagian dari satu, yaitu kali 100.
usulan-arah-naik = Makin besar makin baik, karena yang dihitung adalah yang ditangani.
usulan-arah-turun = Makin kecil makin baik, karena yang dihitung adalah “{ $kata }”.
usulan-arah-laporan = Makin besar makin baik bila yang dihitung laporannya; makin kecil bila kejadiannya.
usulan-akumulasi-posisi = Posisi terakhir, karena “{ $kata }” yang sama dapat dihitung lagi setiap bulan.
usulan-pakai-tahun-tabel = Pakai tahun tabel, { $tabel }.
usulan-pilih-tabel = Tentukan tabel mana yang mengikat.
