## Membaca dokumen perencanaan: npx kentongan impor <berkas>

cli-impor = membaca dokumen Renstra, Renja, atau tabelnya; menyimpannya hanya dengan --simpan
cli-impor-pemakaian = <berkas> [--tabel <jenis>] [--simpan --kantor <kode>]
cli-impor-berkas = dokumen atau tabel: .txt, .tsv, .csv, .xlsx, .docx, atau PDF yang berisi teks
cli-impor-tabel = hanya tabel dari jenis ini, atau yang mulai pada baris ini
cli-impor-judul = { $berkas }: { $tabel } tabel dikenali, { $temuan } temuan
cli-impor-tabel-judul = Baris { $baris }: { $nama } [{ $jenis }]
cli-impor-pohon = { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $tujuan } tujuan, { $sasaran } sasaran, { $indikator } indikator
cli-impor-rows = { $rows } baris
cli-impor-pagu = Pagu sub kegiatan { $tahun }: { $jumlah }
cli-impor-temuan = { $kode }: { $jumlah }, mulai baris { $baris }
cli-impor-lihat = Semua temuan dengan kalimatnya: tambahkan --json
cli-impor-simpan = menyimpan sebagai versi rencana, bila tidak ada lagi yang perlu ditanyakan
cli-impor-kantor = kode kecamatan yang memiliki rencana ini
cli-impor-keputusan = berkas JSON berisi keputusan yang tidak tertulis pada dokumen
cli-impor-jenis = jenis versi
cli-impor-berlaku = hari mulai berlaku, YYYY-MM-DD
cli-impor-belum = Belum disimpan: { $jumlah } pertanyaan menunggu jawaban. Yang bertanda * adalah usulan.
cli-impor-kerangka = Simpan yang di bawah ini sebagai berkas JSON, periksa, ganti setiap ISI, lalu jalankan lagi dengan --keputusan <berkas>:
cli-impor-tersimpan = Tersimpan: { $dokumen } ({ $jenis }), berlaku mulai { $berlakuDari }. { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $indikator } indikator.
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
jenis-tabel-dpa = DPA per sub kegiatan
jenis-tabel-per-desa = data per desa

refusal-berkas-tak-terbaca = Berkas “{ $berkas }” tidak dapat dibuka. Periksa nama dan tempatnya.
refusal-dokumen-kosong = Berkas ini kosong. Yang diharapkan: dokumen perencanaan atau tabelnya.
refusal-dokumen-bukan-teks = Berkas ini bukan teks, bukan buku kerja Excel, bukan dokumen Word, dan bukan PDF. Yang diharapkan: .xlsx, .docx, .pdf, .txt, .tsv, atau .csv.
refusal-dokumen-terlalu-besar = Berkas ini lebih dari 20 MB. Kirim tabel rencananya saja.
refusal-dokumen-terlalu-panjang = Dokumen ini lebih dari { $batas } baris. Yang diharapkan: dokumen perencanaan, paling banyak beberapa ribu baris. Kirim tabel rencananya saja.
refusal-dokumen-terlalu-lama = Berkas itu belum selesai dibaca dalam satu menit, jadi kami hentikan. Simpan hanya tabel yang diperlukan, lalu kirim lagi.
refusal-dokumen-terlalu-berat = Berkas itu memerlukan terlalu banyak memori ketika dibuka, jadi kami hentikan. Simpan hanya tabel yang diperlukan, lalu kirim lagi.
refusal-dokumen-terlalu-luas = Berkas itu memuat jauh lebih banyak tabel daripada satu rencana atau daftar. Simpan hanya tabel kantor Anda, lalu kirim lagi.
refusal-dokumen-tak-selesai = Berkas itu sudah dua kali gagal kami baca. Simpan ulang dari program asalnya atau tempel tabelnya sebagai pesan, lalu kirim lagi.
refusal-berkas-arsip-lain = Berkas ini arsip, tetapi isinya bukan buku kerja Excel (.xlsx) dan bukan dokumen Word (.docx). Simpan sebagai salah satunya, lalu coba lagi.
refusal-pdf-gambar = PDF ini ({ $halaman } halaman) hanya berisi gambar hasil pindai, tanpa teks yang dapat dibaca. Yang diharapkan: PDF yang disimpan langsung dari Word atau Excel, atau berkas aslinya.
refusal-bukan-rencana = Pada “{ $berkas }” ({ $baris } baris) tidak ada tabel rencana yang dikenali. Yang diharapkan: tabel dengan kolom program, kegiatan, indikator, target, dan pagu. Yang ditemukan: { $banyak } tabel lain, yang pertama pada baris { $barisTabel }: “{ $kepala }”.
refusal-bukan-rencana-teks = Pada “{ $berkas }” ({ $baris } baris) tidak ada satu tabel pun. Yang diharapkan: tabel dengan kolom program, kegiatan, indikator, target, dan pagu, sel dipisahkan tab. Yang ditemukan: teks biasa, mulai dengan “{ $awal }”.
refusal-tabel-tidak-ada = Tidak ada tabel “{ $tabel }”. Yang ada: { $ada }.
refusal-impor-tanpa-kantor = Untuk menyimpan, sebutkan kantornya: --kantor <kode kecamatan>, misalnya --kantor 35.17.01
refusal-impor-tanggal-lama = { $berlakuDari } tidak sesudah { $terakhir }, hari “{ $dokumen }” mulai berlaku. Sebutkan hari sesudahnya dengan --berlaku.
refusal-rencana-versi-lain = Sementara itu rencana kantor ini sudah diganti orang lain. Buka rencana yang berlaku, lalu kirim dokumennya sekali lagi.
refusal-impor-asing = Keputusan menyebut yang tidak ada pada dokumen atau kantor ini: { $nama }. Periksa berkas keputusannya.
refusal-keputusan-tak-terbaca = “{ $berkas }” tidak dapat dibuka atau bukan JSON. Yang diharapkan: berkas keputusan seperti yang dicetak impor --simpan.
refusal-keputusan-salah = Keputusan pada “{ $tempat }” tidak sesuai bentuknya. Periksa bagian itu, dan ganti setiap ISI.

## Temuan

temuan-di = Baris { $tempat }:
tempat-lembar = { $baris } (lembar “{ $nama }”)
tempat-halaman = { $baris } (halaman { $nama })
tempat-tabel = { $baris } (tabel ke-{ $nama })
temuan-rumus-tanpa-nilai = Sel { $sel } berisi rumus yang belum pernah dihitung, jadi tidak ada angkanya. Dibiarkan kosong. Buka dan simpan buku kerjanya di Excel, lalu kirim lagi.
temuan-rumus-galat = Sel { $sel } berisi kesalahan rumus { $galat }, bukan angka.
temuan-sandi-lama = Berkas ini tidak tersandi UTF-8 dan dibaca sebagai Windows-1252, misalnya “{ $teks }”. Periksa huruf yang tidak biasa.
temuan-halaman-gambar = Halaman { $halaman } hanya gambar hasil pindai dan tidak dapat dibaca. Tabel di halaman itu tidak ikut.
temuan-tabel-tanpa-garis = Tabel pada halaman ini tidak bergaris. Kolom dan barisnya ditentukan dari jarak antarkata, jadi periksa namanya.
temuan-dua-rencana = Berkas ini memuat dua rencana: “{ $nama }” di sini dan “{ $lain }” pada baris { $barisLain }, dengan kode yang sama.
temuan-dua-kecamatan = Berkas ini memuat judul dua kecamatan: { $nama } di sini dan { $lain } pada baris { $barisLain }.
temuan-dpa-tanpa-tahun = “{ $nama }” tidak menyebut tahun anggarannya. Pagunya dibiarkan tanpa tahun.
temuan-kas-beda = Anggaran kas { $kode } { $nama } berjumlah { $jumlah }, sedangkan pagunya { $pagu }.
temuan-kas-tak-terbaca = Anggaran kas { $bulan } untuk { $nama } tercetak “{ $tercetak }” dan tidak dapat dibaca sebagai satu angka. Dibiarkan kosong.
temuan-tahun-beda = Judul dokumen menyebut { $judul }, tetapi “{ $nama }” (baris { $barisTabel }) memuat tahun { $tabel }.
temuan-tahun-judul-beda = Judul “{ $nama }” menyebut { $judul }, tetapi kolomnya memuat tahun { $tabel }.
temuan-jumlah-beda = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, sedangkan jumlah yang tercetak di bawahnya { $jumlah } (sub kegiatan: { $jumlahSub }).
temuan-jumlah-sub-beda = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, sama dengan kegiatannya, tetapi jumlah sub kegiatannya { $jumlahSub }.
temuan-jumlah-tak-lengkap = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, sedangkan yang terbaca di bawahnya { $jumlah }. Selisihnya { $selisih }; angka baris { $lines } tidak terbaca.
temuan-jumlah-tanpa-anak = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, tetapi tidak satu pun pagu tercetak di bawahnya.
temuan-jumlah-tanpa-induk = Pagu { $tahun } { $kode } { $nama } tercetak “{ $tercetak }”, sedangkan jumlah yang tercetak di bawahnya { $jumlah }.
temuan-pagu-ganda = Pagu { $tahun } { $kode } { $nama } tercetak { $tercetak }, dua kali lipat jumlah sub kegiatannya, { $jumlahSub }{ $barisHasil ->
    [tidak] .
   *[other] , yang tercetak pada baris hasilnya ({ $barisHasil }).
}
temuan-pagu-dua-kali = Pada “{ $tabel }” pagu tercetak lagi pada { $jumlah } baris hasil atau keluaran. Kedua-duanya tidak dijumlahkan.
temuan-pagu-baris-beda = Pagu { $tahun } { $kode } tercetak { $tercetak } pada baris { $baris } dan { $lain } pada baris { $barisLain }.
temuan-kode-kosong = “{ $nama }” tidak memiliki kode.
temuan-kode-tak-terbaca = Kode “{ $tercetak }” dari “{ $nama }” tidak dapat dibaca sebagai kode baris ini.
temuan-kode-rusak = Kode “{ $nama }” tercetak “{ $tercetak }”.
temuan-kode-berspasi = { $jumlah } kode tercetak dengan spasi di tengahnya, misalnya “{ $tercetak }” yang dibaca { $kode }. Baris { $lines }.
temuan-kode-tanpa-titik = { $jumlah } kode kehilangan titik atau angka nolnya, misalnya “{ $tercetak }” yang dibaca { $kode }. Baris { $lines }.
temuan-kode-kembar = Kode { $kode } dipakai untuk “{ $nama }” dan juga untuk “{ $lain }” (baris { $barisLain }).
temuan-kode-tertukar = Kode { $kode } “{ $nama }” tercetak sesudah kode { $kodeLain } “{ $lain }” (baris { $barisLain }), padahal nomornya lebih kecil. Periksa apakah kode kedua baris tertukar.
temuan-kode-salah-induk = “{ $nama }” berkode { $kode }, tetapi tercetak di bawah “{ $induk }”.
temuan-induk-tak-tercetak = Induk dari { $kode } “{ $nama }” tidak tercetak pada tabel ini.
temuan-tanpa-kode = { $jumlah } baris tabel ini tidak berkode. Tingkatnya dibaca dari nama dan indikatornya.
temuan-kolom-terbukti = Baris “{ $nama }” ({ $lebar } sel) tidak tepat di bawah judul kolomnya. Menurut jumlah di sekitarnya: { $bacaan }.
temuan-kolom-bergeser = Baris “{ $nama }” ({ $lebar } sel) tidak tepat di bawah judul kolomnya. Dibaca menurut kolom terdekat: { $bacaan }.
temuan-kolom-hilang = Baris { $lines } ({ $lebar } sel) kehilangan kolom tahun { $tahun }. Menurut jumlah di sekitarnya “{ $nama }” terbaca { $bacaan }. Tahun { $tahun } dibiarkan kosong.
temuan-kode-baris-lain = Kode { $tercetak } tercetak di samping “{ $nama }”, yang pada tabel lain berkode { $kode }.
temuan-kode-kolom-lain = { $jumlah } kode sampai baris { $akhir } tercetak di samping baris lain daripada miliknya. Menurut nama yang sama pada tabel lain: { $isi }.
temuan-baris-bergeser = Angka-angka baris “{ $nama }” tidak tepat di bawah judul kolomnya. Menurut banyaknya kolom terbaca { $bacaan }.
temuan-kolom-kembar = Pada baris “{ $nama }” dua kolom berjudul sama untuk { $tahun }, berisi { $bacaan } dan { $lain }. Capaian yang tercetak cocok dengan { $bacaan }.
temuan-kolom-kembar-ragu = Pada baris “{ $nama }” dua kolom berjudul sama untuk { $tahun }, berisi { $bacaan } dan { $lain }. Capaian yang tercetak tidak memastikan salah satunya, jadi dibiarkan kosong.
temuan-baris-tak-pas = Angka-angka baris “{ $nama }” tidak sebanyak kolomnya. Dapat dibaca { $bacaan }, atau { $lain }. Yang berbeda dibiarkan tanpa nilai.
temuan-tahun-tak-tercetak = “{ $nama }” tidak menyebut tahun. Dibaca sebagai { $tahun }, tahun tabel rencana sebelumnya.
temuan-kolom-ragu = Baris “{ $nama }” ({ $lebar } sel) dapat dibaca sebagai { $bacaan }, atau { $lain }. Tahun yang berbeda dibiarkan kosong.
temuan-sel-terpisah = Pagu { $tahun } tercetak dalam dua sel, “{ $tercetak }”. Disambung menjadi { $bacaan }; terbukti dari jumlah pada baris { $barisInduk } ({ $kali } kali jumlahnya).
temuan-sel-ragu = Pagu { $tahun } tercetak dalam dua sel, “{ $tercetak }”: dapat dibaca { $bacaan } atau { $sendiri }. Tidak ada jumlah yang membuktikannya, jadi dibiarkan kosong.
temuan-sambungan-bergeser = Baris ini melanjutkan baris { $barisAwal }, dan teksnya tercetak satu kolom terlalu ke kiri.
temuan-kata-bergeser = Teks baris ini tidak di bawah judul kolomnya. Dibaca sebagai indikator “{ $indikator }”{ $lokasi ->
    [tidak] .
   *[other] , lokasi “{ $lokasi }”.
}
temuan-kata-bergeser-banyak = Pada { $jumlah } baris tabel ini indikator tercetak di bawah judul lain, mulai dengan “{ $indikator }”.
temuan-pagu-tak-terbaca = Pagu { $tahun } tercetak “{ $tercetak }” dan tidak dapat dibaca sebagai satu angka. Dibiarkan kosong.
temuan-pagu-ribuan = Judul “{ $judul }” menyebut ribuan atau jutaan rupiah. Angkanya dibaca sebagaimana tercetak.
temuan-satuan-kosong = Indikator “{ $indikator }” tidak memiliki satuan.
temuan-satuan-kosong-banyak = { $jumlah } indikator pada “{ $nama }” tidak memiliki satuan (baris { $lines }).
temuan-indikator-tanpa-nama = Target baris ini ({ $isi }) tercetak tanpa nama indikator.
temuan-satuan-beda = Satuan “{ $indikator }” tercetak { $satuan }, tetapi target { $tahun } bersatuan { $lain }.
temuan-target-ragu = Target { $tahun } “{ $indikator }” tercetak “{ $tercetak }” dan tidak dapat dibaca sebagai satu angka.
temuan-target-kosong = Target { $tahun } “{ $indikator }” tidak tercetak, sedangkan tahun lain ada.
temuan-target-di-bawah-capaian = Target { $tahun } “{ $indikator }” { $target }, di bawah capaian sebelumnya, { $capaian }.
temuan-skala-beda = “{ $nama }” memuat { $kecil } di samping { $besar }: dua skala dalam satu baris.
temuan-arah-ragu = Apakah makin besar makin baik tidak dapat dipastikan dari nama “{ $indikator }” (kata “{ $kata }”; baris { $lines }).
temuan-akumulasi-ragu = Apakah “{ $indikator }” dijumlahkan setiap bulan atau berupa posisi terakhir tidak dapat dipastikan dari namanya (kata “{ $kata }”; baris { $lines }).
temuan-tabel-beda-pagu = Pagu { $tahun } { $nama } tercetak { $tercetak } di { $tabel }, dan { $lain } di { $tabelLain } baris { $barisLain }.
temuan-tabel-beda-target = Target { $tahun } “{ $nama }” tercetak { $tercetak } di { $tabel }, dan { $lain } di { $tabelLain } baris { $barisLain }.
temuan-tabel-geser-tahun = Target “{ $nama }” di { $tabel } sama dengan target { $tabelLain } baris { $barisLain } yang bergeser { $geser } tahun: { $tercetak } di samping { $lain } untuk { $tahun }.
temuan-realisasi-beda = Realisasi { $tahun } “{ $nama }” tercetak { $tercetak }, sedangkan baris { $barisLain } mencetak { $lain } untuk hal yang sama.

## Usulan pembaca

usulan-pilih-rencana = Tentukan rencana mana yang dipakai, atau kirim satu per satu.
usulan-periksa-kas = Periksa angka setiap bulan atau triwulannya; pagunya tidak diubah.
usulan-pakai-jumlah = Pakai jumlah sub kegiatan, { $jumlahSub }.
usulan-kode-normal = Pakai kode { $kode }.
usulan-bacaan = Pakai { $bacaan }.
usulan-bacaan-itu = Pakai bacaan itu.
usulan-kalikan = Kalikan setiap pagu dengan { $kali }.
usulan-satuan = Satuan { $satuan }, dari kata pertama namanya.
usulan-satuan-nama = Satuan dari kata pertama nama masing-masing.
usulan-satuan-sebagian = Satuan dari kata pertama nama { $terusul } indikator; yang lain (baris { $tanpa }) perlu ditentukan.
usulan-kode-menurut-nama = Pakai kode menurut namanya.
usulan-pilih-tahun = Tentukan tahun mana yang dimaksud.
usulan-periksa-arah = Periksa apakah makin kecil makin baik, atau targetnya keliru.
usulan-kali-seratus = Baca { $kecil } sebagai bagian dari satu, yaitu kali 100.
usulan-arah-naik = Makin besar makin baik, karena yang dihitung adalah yang ditangani.
usulan-arah-turun = Makin kecil makin baik, karena yang dihitung adalah “{ $kata }”.
usulan-arah-laporan = Makin besar makin baik bila yang dihitung laporannya; makin kecil bila kejadiannya.
usulan-akumulasi-posisi = Posisi terakhir, karena “{ $kata }” yang sama dapat dihitung lagi setiap bulan.
usulan-pakai-tahun-tabel = Pakai tahun tabel, { $tabel }.
usulan-pilih-tabel = Tentukan tabel mana yang mengikat.
