## Membaca dokumen perencanaan: npx kentongan impor <berkas>

cli-impor = membaca dokumen Renstra, Renja, atau tabelnya; menyimpannya hanya dengan --simpan
cli-impor-pemakaian = <berkas> [--tabel <jenis>] [--simpan --kantor <kode>]
cli-impor-berkas = dokumen atau tabel: .txt, .tsv, .csv, .xlsx, .ods, .docx, .odt, atau PDF yang berisi teks
cli-impor-tabel = hanya tabel dari jenis ini, atau yang mulai pada baris ini
cli-impor-judul = { $file }: { $table } tabel dikenali, { $findings } temuan
cli-impor-tabel-judul = Baris { $line }: { $name } [{ $kind }]
cli-impor-pohon = { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $tujuan } tujuan, { $sasaran } sasaran, { $indikator } indikator
cli-impor-rows = { $rows } baris
cli-impor-pagu = Pagu sub kegiatan { $year }: { $count }
cli-impor-temuan = { $kode }: { $count }, mulai baris { $line }
cli-impor-lihat = Semua temuan dengan kalimatnya: tambahkan --json
cli-impor-simpan = menyimpan sebagai versi rencana, bila tidak ada lagi yang perlu ditanyakan
cli-impor-kantor = kode kecamatan yang memiliki rencana ini
cli-impor-keputusan = berkas JSON berisi keputusan yang tidak tertulis pada dokumen
cli-impor-jenis = jenis versi
cli-impor-berlaku = hari mulai berlaku, YYYY-MM-DD
cli-impor-belum = Belum disimpan: { $count } pertanyaan menunggu jawaban. Yang bertanda * adalah usulan.
cli-impor-kerangka = Simpan yang di bawah ini sebagai berkas JSON, periksa, ganti setiap ISI, lalu jalankan lagi dengan --keputusan <berkas>:
cli-impor-tersimpan = Tersimpan: { $document } ({ $kind }), berlaku mulai { $validFrom }. { $program } program, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $indikator } indikator.
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
jenis-tabel-rfk = realisasi fisik dan keuangan (RFK)
jenis-tabel-dpa = DPA per sub kegiatan
jenis-tabel-per-desa = data per desa

refusal-berkas-tak-terbaca = Berkas “{ $file }” tidak dapat dibuka. Periksa nama dan tempatnya.
refusal-dokumen-kosong = Berkas ini kosong. Yang diharapkan: dokumen perencanaan atau tabelnya.
refusal-dokumen-bukan-teks = Berkas ini bukan teks, bukan buku kerja, bukan dokumen Word, dan bukan PDF. Yang diharapkan: .xlsx, .ods, .docx, .odt, .pdf, .txt, .tsv, atau .csv.
refusal-dokumen-terlalu-besar = Berkas ini lebih dari 20 MB. Kirim tabel rencananya saja.
refusal-dokumen-terlalu-panjang = Dokumen ini lebih dari { $limit } baris. Yang diharapkan: dokumen perencanaan, paling banyak beberapa ribu baris. Kirim tabel rencananya saja.
refusal-dokumen-terlalu-lama = Berkas itu belum selesai dibaca dalam satu menit, jadi kami hentikan. Simpan hanya tabel yang diperlukan, lalu kirim lagi.
refusal-dokumen-terlalu-berat = Berkas itu memerlukan terlalu banyak memori ketika dibuka, jadi kami hentikan. Simpan hanya tabel yang diperlukan, lalu kirim lagi.
refusal-dokumen-terlalu-luas = Berkas itu memuat jauh lebih banyak tabel daripada satu rencana atau daftar. Simpan hanya tabel kantor Anda, lalu kirim lagi.
refusal-dokumen-tak-selesai = Berkas itu sudah dua kali gagal kami baca. Simpan ulang dari program asalnya atau tempel tabelnya sebagai pesan, lalu kirim lagi.
refusal-berkas-arsip-lain = Berkas ini arsip, tetapi isinya bukan buku kerja (.xlsx, .ods) dan bukan dokumen (.docx, .odt). Simpan sebagai salah satunya, lalu coba lagi.
refusal-pdf-gambar = PDF ini ({ $page } halaman) hanya berisi gambar hasil pindai, tanpa teks yang dapat dibaca. Yang diharapkan: PDF yang disimpan langsung dari Word atau Excel, atau berkas aslinya.
refusal-bukan-rencana = Pada “{ $file }” ({ $line } baris) tidak ada tabel rencana yang dikenali. Yang diharapkan: tabel dengan kolom program, kegiatan, indikator, target, dan pagu. Yang ditemukan: { $many } tabel lain, yang pertama pada baris { $tableLines }: “{ $heading }”.
refusal-rencana-tak-dipahami = Tabel pada baris { $line } “{ $file }” tampak seperti tabel rencana ({ $rows } baris, { $kode } kode, { $amounts } jumlah uang), tetapi kepalanya tidak dipahami: “{ $heading }”. Tidak ada yang ditawarkan untuk disimpan. Tulis di kepalanya kode, program/kegiatan, indikator, satuan, lalu tahun (misalnya 2026) dengan “Target” dan “Pagu (Rp)” di bawahnya, lalu kirim ulang; atau minta templat dengan /unduh_templat.
refusal-bukan-rencana-teks = Pada “{ $file }” ({ $line } baris) tidak ada satu tabel pun. Yang diharapkan: tabel dengan kolom program, kegiatan, indikator, target, dan pagu, sel dipisahkan tab. Yang ditemukan: teks biasa, mulai dengan “{ $begin }”.
refusal-bukan-rencana-laporan = “{ $file }” memuat { $kind ->
    [evaluasi-renja] evaluasi Renja
    [rfk] laporan realisasi fisik dan keuangan
   *[other] anggaran dan realisasinya
} (baris { $line }), bukan rencana: yang tercetak adalah realisasi, jadi tidak menjadi target atau pagu. Gunanya untuk memeriksa rasionya dengan perintah hitung, dan sebagai angka tahun lalu. Sebagai rencana, kirim Renstra atau Renja.
refusal-bukan-rencana-dpa = “{ $file }” memuat DPA atau RKA (baris { $line }), bukan rencana: isinya pagu satu tahun. Kirim lewat /dpa. Sebagai rencana, kirim Renstra atau Renja.
refusal-tabel-tidak-ada = Tidak ada tabel “{ $table }”. Yang ada: { $present }.
refusal-impor-tanpa-kantor = Untuk menyimpan, sebutkan kantornya: --kantor <kode kecamatan>, misalnya --kantor 35.17.01
refusal-impor-tanggal-lama = { $validFrom } tidak sesudah { $latest }, hari “{ $document }” mulai berlaku. Sebutkan hari sesudahnya dengan --berlaku.
refusal-rencana-versi-lain = Sementara itu rencana kantor ini sudah diganti orang lain. Buka rencana yang berlaku, lalu kirim dokumennya sekali lagi.
refusal-impor-asing = Keputusan menyebut yang tidak ada pada dokumen atau kantor ini: { $name }. Periksa berkas keputusannya.
refusal-keputusan-tak-terbaca = “{ $file }” tidak dapat dibuka atau bukan JSON. Yang diharapkan: berkas keputusan seperti yang dicetak impor --simpan.
refusal-keputusan-salah = Keputusan pada “{ $place }” tidak sesuai bentuknya. Periksa bagian itu, dan ganti setiap ISI.

## Temuan

temuan-di = Baris { $place }:
tempat-lembar = { $line } (lembar “{ $name }”)
tempat-halaman = { $line } (halaman { $name })
tempat-tabel = { $line } (tabel ke-{ $name })
temuan-rumus-tanpa-nilai = Sel { $cells } berisi rumus yang belum pernah dihitung, jadi tidak ada angkanya. Dibiarkan kosong. Buka dan simpan buku kerjanya di Excel, lalu kirim lagi.
temuan-rumus-galat = Sel { $cells } berisi kesalahan rumus { $error }, bukan angka.
temuan-sandi-lama = Berkas ini tidak tersandi UTF-8 dan dibaca sebagai Windows-1252, misalnya “{ $text }”. Periksa huruf yang tidak biasa.
temuan-baris-tersembunyi = { $count } baris yang disembunyikan di lembar “{ $sheet }” ikut dibaca: baris { $numbers }. Hapus dari berkas kalau bukan bagian rencana, lalu kirim lagi.
temuan-kolom-tersembunyi = { $count } kolom yang disembunyikan di lembar “{ $sheet }” ikut dibaca: { $columns }. Tampilkan kolomnya dan periksa isinya.
temuan-lembar-tersembunyi = Lembar yang disembunyikan tidak dibaca: { $sheets }. Tampilkan lembarnya kalau rencananya ada di sana, lalu kirim lagi.
temuan-sel-tanggal = { $what ->
    [pagu] Pagu { $year }
   *[target] Target { $year } “{ $indikator }”
  } tercetak sebagai tanggal, { $printed }. Excel sering mengubah angka seperti 1/2 atau 3-4 menjadi tanggal. Dibiarkan kosong; ketik ulang angkanya dengan format Teks.
temuan-halaman-gambar = Halaman { $page } hanya gambar hasil pindai dan tidak dapat dibaca. Tabel di halaman itu tidak ikut. Kirim PDF yang disimpan langsung dari Word atau Excel, atau berkas aslinya.
temuan-halaman-terpindai = Teks halaman { $page } dibaca oleh alat pemindai dari gambar, jadi hurufnya dapat keliru. Periksa setiap angkanya dengan kertas aslinya.
temuan-sambungan-halaman = Baris “{ $printed }” terpotong halaman dan disambung dengan awal halaman { $page }. Periksa kode dan angkanya.
temuan-angka-patah = { $count } angka patah oleh kolom yang sempit lalu disambung, misalnya “{ $printed }” dibaca { $reading } (baris { $lines }). Periksa dengan berkas aslinya.
temuan-tabel-tanpa-garis = Tabel pada halaman ini tidak bergaris. Kolom dan barisnya ditentukan dari jarak antarkata, jadi periksa namanya.
temuan-dua-rencana = Berkas ini memuat dua rencana: “{ $name }” di sini dan “{ $other }” pada baris { $otherRow }, dengan kode yang sama.
temuan-dua-kecamatan = Berkas ini memuat judul dua kecamatan: { $name } di sini dan { $other } pada baris { $otherRow }.
temuan-laporan-realisasi = “{ $name }” adalah { $kind ->
    [evaluasi-renja] evaluasi Renja
    [rfk] laporan realisasi fisik dan keuangan
   *[other] tabel anggaran dan realisasinya
}, bukan rencana. Yang tercetak adalah realisasi, jadi tidak dibaca sebagai target atau pagu rencana. Gunanya untuk memeriksa rasionya dengan perintah hitung, dan sebagai angka tahun lalu.
temuan-dpa-tanpa-tahun = “{ $name }” tidak menyebut tahun anggarannya. Pagunya dibiarkan tanpa tahun.
temuan-dppa-sebelum-setelah = “{ $name }” mencetak pagu sebelum dan setelah perubahan. Yang dibaca sebagai pagu { $year } adalah yang setelah perubahan: { $after } bagi semua sub kegiatan, sebelumnya { $before }.
temuan-kas-beda = Anggaran kas { $kode } { $name } berjumlah { $count }, sedangkan pagunya { $pagu }.
temuan-kas-tak-terbaca = Anggaran kas { $month } untuk { $name } tercetak “{ $printed }” dan tidak dapat dibaca sebagai satu angka. Dibiarkan kosong.
temuan-tahun-beda = Judul dokumen menyebut { $title }, tetapi “{ $name }” (baris { $tableLines }) memuat tahun { $table }.
temuan-tahun-judul-beda = Judul “{ $name }” menyebut { $title }, tetapi kolomnya memuat tahun { $table }.
temuan-jumlah-beda = Pagu { $year } { $kode } { $name } tercetak { $printed }, sedangkan jumlah yang tercetak di bawahnya { $count } (sub kegiatan: { $subSum }).
temuan-jumlah-sub-beda = Pagu { $year } { $kode } { $name } tercetak { $printed }, sama dengan kegiatannya, tetapi jumlah sub kegiatannya { $subSum }.
temuan-jumlah-tak-lengkap = Pagu { $year } { $kode } { $name } tercetak { $printed }, sedangkan yang terbaca di bawahnya { $count }. Selisihnya { $difference }; angka baris { $lines } tidak terbaca.
temuan-jumlah-tanpa-anak = Pagu { $year } { $kode } { $name } tercetak { $printed }, tetapi tidak satu pun pagu tercetak di bawahnya.
temuan-jumlah-tanpa-induk = Pagu { $year } { $kode } { $name } tercetak “{ $printed }”, sedangkan jumlah yang tercetak di bawahnya { $count }.
temuan-pagu-ganda = Pagu { $year } { $kode } { $name } tercetak { $printed }, dua kali lipat jumlah sub kegiatannya, { $subSum }{ $outcomeLine ->
    [tidak] .
   *[other] , yang tercetak pada baris hasilnya ({ $outcomeLine }).
}
temuan-pagu-dua-kali = Pada “{ $table }” pagu tercetak lagi pada { $count } baris hasil atau keluaran. Kedua-duanya tidak dijumlahkan.
temuan-pagu-baris-beda = Pagu { $year } { $kode } tercetak { $printed } pada baris { $line } dan { $other } pada baris { $otherRow }.
temuan-kode-kosong = “{ $name }” tidak memiliki kode.
temuan-kode-tak-terbaca = Kode “{ $printed }” dari “{ $name }” tidak dapat dibaca sebagai kode baris ini.
temuan-kode-rusak = Kode “{ $name }” tercetak “{ $printed }”.
temuan-kode-berspasi = { $count } kode tercetak dengan spasi di tengahnya, misalnya “{ $printed }” yang dibaca { $kode }. Baris { $lines }.
temuan-kode-tanpa-titik = { $count } kode kehilangan titik atau angka nolnya, misalnya “{ $printed }” yang dibaca { $kode }. Baris { $lines }.
temuan-kode-kembar = Kode { $kode } dipakai untuk “{ $name }” dan juga untuk “{ $other }” (baris { $otherRow }).
temuan-kode-tertukar = Kode { $kode } “{ $name }” tercetak sesudah kode { $otherKode } “{ $other }” (baris { $otherRow }), padahal nomornya lebih kecil. Periksa apakah kode kedua baris tertukar.
temuan-kode-salah-induk = “{ $name }” berkode { $kode }, tetapi tercetak di bawah “{ $parent }”.
temuan-induk-tak-tercetak = Induk dari { $kode } “{ $name }” tidak tercetak pada tabel ini.
temuan-tanpa-kode = { $count } baris tabel ini tidak berkode. Tingkatnya dibaca dari nama dan indikatornya.
temuan-kolom-terbukti = Baris “{ $name }” ({ $width } sel) tidak tepat di bawah judul kolomnya. Menurut jumlah di sekitarnya: { $reading }.
temuan-kolom-bergeser = Baris “{ $name }” ({ $width } sel) tidak tepat di bawah judul kolomnya. Dibaca menurut kolom terdekat: { $reading }.
temuan-kolom-hilang = Baris { $lines } ({ $width } sel) kehilangan kolom tahun { $year }. Menurut jumlah di sekitarnya “{ $name }” terbaca { $reading }. Tahun { $year } dibiarkan kosong.
temuan-kode-baris-lain = Kode { $printed } tercetak di samping “{ $name }”, yang pada tabel lain berkode { $kode }.
temuan-kode-kolom-lain = { $count } kode sampai baris { $end } tercetak di samping baris lain daripada miliknya. Menurut nama yang sama pada tabel lain: { $content }.
temuan-baris-bergeser = Angka-angka baris “{ $name }” tidak tepat di bawah judul kolomnya. Menurut banyaknya kolom terbaca { $reading }.
temuan-kolom-kembar = Pada baris “{ $name }” dua kolom berjudul sama untuk { $year }, berisi { $reading } dan { $other }. Capaian yang tercetak cocok dengan { $reading }.
temuan-kolom-kembar-ragu = Pada baris “{ $name }” dua kolom berjudul sama untuk { $year }, berisi { $reading } dan { $other }. Capaian yang tercetak tidak memastikan salah satunya, jadi dibiarkan kosong.
temuan-baris-tak-pas = Angka-angka baris “{ $name }” tidak sebanyak kolomnya. Dapat dibaca { $reading }, atau { $other }. Yang berbeda dibiarkan tanpa nilai.
temuan-tahun-tak-tercetak = “{ $name }” tidak menyebut tahun. Dibaca sebagai { $year }, tahun tabel rencana sebelumnya.
temuan-kolom-terlalu-banyak = Angka baris “{ $name }” tidak berdiri di bawah kolomnya, dan terlalu banyak cara menempatkannya. Angkanya dibiarkan kosong; rapikan barisnya, lalu kirim lagi.
temuan-kolom-ragu = Baris “{ $name }” ({ $width } sel) dapat dibaca sebagai { $reading }, atau { $other }. Tahun yang berbeda dibiarkan kosong.
temuan-sel-terpisah = Pagu { $year } tercetak dalam dua sel, “{ $printed }”. Disambung menjadi { $reading }; terbukti dari jumlah pada baris { $parentLine } ({ $times } kali jumlahnya).
temuan-sel-ragu = Pagu { $year } tercetak dalam dua sel, “{ $printed }”: dapat dibaca { $reading } atau { $own }. Tidak ada jumlah yang membuktikannya, jadi dibiarkan kosong.
temuan-sambungan-bergeser = Baris ini melanjutkan baris { $firstLine }, dan teksnya tercetak satu kolom terlalu ke kiri.
temuan-kata-bergeser = Teks baris ini tidak di bawah judul kolomnya. Dibaca sebagai indikator “{ $indikator }”{ $location ->
    [tidak] .
   *[other] , lokasi “{ $location }”.
}
temuan-kata-bergeser-banyak = Pada { $count } baris tabel ini indikator tercetak di bawah judul lain, mulai dengan “{ $indikator }”.
temuan-pagu-tak-terbaca = Pagu { $year } tercetak “{ $printed }” dan tidak dapat dibaca sebagai satu angka. Dibiarkan kosong.
temuan-kode-umum = { $count } kode (baris { $lines }) tercetak umum, seperti “{ $printed }”: X.XX menunggu kode urusan dan bidang kantor ini. Tingkatnya terbaca, kodenya dibiarkan kosong. Tulis kode lengkapnya (kecamatan: 7.01) lalu kirim ulang, atau lengkapi setelah disimpan.
temuan-tabel-tak-dipahami = Tabel dengan { $kode } kode dan { $amounts } jumlah uang ({ $rows } baris) tidak dibaca: kepalanya tidak dipahami, “{ $heading }”. { $way ->
    [ya] Tulis kepalanya dengan kata baku (Kode, Program/Kegiatan, Indikator, tahun, Target, Pagu) lalu kirim ulang.
   *[other] Bila ini bukan tabel rencana, tidak ada yang perlu dilakukan; bila ya, tulis kepalanya dengan kata baku lalu kirim ulang.
}
temuan-kode-tak-masuk = Dari { $printed } kode pada “{ $name }” { $read } terbaca; kode pada baris { $lines } tidak menjadi simpul. Periksa kode dan nama pada baris itu.
temuan-target-triwulan = Kolom “{ $title }” ({ $count } triwulan) dibaca sebagai target triwulan, bukan target tahun, dan tidak disimpan bersama rencana. Isikan target per bulan atau triwulan lewat rencana aksi setelah rencana disahkan.
temuan-kolom-uang-tersisih = Kolom “{ $title }” berisi { $count } jumlah uang, tetapi kepalanya tidak dipahami; isinya tidak dipakai. Bila kolom itu pagu, tulis “Pagu (Rp)” dan tahunnya, lalu kirim ulang.
temuan-rencana-beberapa-tabel = { $count } tabel (“{ $name }” dan tabel pada baris { $lines }) berbentuk sama dan berisi kode yang berlainan: dibaca sebagai satu rencana.
temuan-tabel-uang-lain = Tabel “{ $heading }” ({ $rows } baris, { $amounts } jumlah uang, tanpa kode program) tidak dibaca sebagai rencana. Bila isinya rencana, tulis kepalanya dengan kata baku (Kode, Program/Kegiatan, Indikator, tahun, Target, Pagu) lalu kirim ulang.
temuan-kolom-angka-tersisih = Kolom “{ $title }” berisi { $count } angka, tetapi kepalanya tidak dipahami; isinya tidak dipakai. Bila kolom itu target, tulis “Target” dan tahunnya, lalu kirim ulang.
temuan-pagu-ribuan = Judul “{ $title }” menyebut ribuan atau jutaan rupiah: setiap pagu di bawahnya sudah dikalikan { $times }. Periksa satu angka; bila tercetak dalam rupiah penuh, perbaiki judulnya lalu kirim ulang.
temuan-satuan-kosong = Indikator “{ $indikator }” tidak memiliki satuan.
temuan-satuan-kosong-banyak = { $count } indikator pada “{ $name }” tidak memiliki satuan (baris { $lines }).
temuan-satuan-dari-nama = “{ $name }” tidak mempunyai kolom satuan: satuan { $count } indikator diambil dari namanya (baris { $lines }), seperti { $satuan } dari “{ $indikator }”. Periksa, dan ubah yang tidak tepat.
temuan-indikator-tanpa-nama = Target baris ini ({ $content }) tercetak tanpa nama indikator.
temuan-satuan-beda = Satuan “{ $indikator }” tercetak { $satuan }, tetapi target { $year } bersatuan { $other }.
temuan-indikator-satu-sel = Baris ini memuat { $count } indikator dalam satu sel, masing-masing dengan angkanya: { $names }. Angka yang tercetak hanya sekali untuk semuanya dibiarkan kosong.
temuan-target-ragu = Target { $year } “{ $indikator }” tercetak “{ $printed }” dan tidak dapat dibaca sebagai satu angka.
temuan-target-kosong = Target { $year } “{ $indikator }” tidak tercetak, sedangkan tahun lain ada.
temuan-target-di-bawah-capaian = Target { $year } “{ $indikator }” { $target }, di bawah capaian sebelumnya, { $capaian }.
temuan-skala-beda = “{ $name }” memuat { $small } di samping { $size }: dua skala dalam satu baris.
temuan-arah-ragu = Apakah makin besar makin baik tidak dapat dipastikan dari nama “{ $indikator }” (kata “{ $words }”; baris { $lines }).
temuan-akumulasi-ragu = Apakah “{ $indikator }” dijumlahkan setiap bulan atau berupa posisi terakhir tidak dapat dipastikan dari namanya (kata “{ $words }”; baris { $lines }).
temuan-tabel-beda-pagu = Pagu { $year } { $name } tercetak { $printed } di { $table }, dan { $other } di { $otherTable } baris { $otherRow }.
temuan-tabel-beda-target = Target { $year } “{ $name }” tercetak { $printed } di { $table }, dan { $other } di { $otherTable } baris { $otherRow }.
temuan-tabel-geser-tahun = Target “{ $name }” di { $table } sama dengan target { $otherTable } baris { $otherRow } yang bergeser { $shift } tahun: { $printed } di samping { $other } untuk { $year }.
temuan-realisasi-beda = Realisasi { $year } “{ $name }” tercetak { $printed }, sedangkan baris { $otherRow } mencetak { $other } untuk hal yang sama.

## Usulan pembaca

usulan-pilih-rencana = Tentukan rencana mana yang dipakai, atau kirim satu per satu.
usulan-periksa-kas = Periksa angka setiap bulan atau triwulannya; pagunya tidak diubah.
usulan-pakai-jumlah = Pakai jumlah sub kegiatan, { $subSum }.
usulan-kode-normal = Pakai kode { $kode }.
usulan-bacaan = Pakai { $reading }.
usulan-bacaan-itu = Pakai bacaan itu.
usulan-satuan = Satuan { $satuan }, dari kata pertama namanya.
usulan-satuan-nama = Satuan dari kata pertama nama masing-masing.
usulan-satuan-sebagian = Satuan dari kata pertama nama { $suggestedCount } indikator; yang lain (baris { $without }) perlu ditentukan.
usulan-kode-menurut-nama = Pakai kode menurut namanya.
usulan-pilih-tahun = Tentukan tahun mana yang dimaksud.
usulan-periksa-arah = Periksa apakah makin kecil makin baik, atau targetnya keliru.
usulan-kali-seratus = Baca { $small } sebagai bagian dari satu, yaitu kali 100.
usulan-arah-naik = Makin besar makin baik, karena yang dihitung adalah yang ditangani.
usulan-arah-turun = Makin kecil makin baik, karena yang dihitung adalah “{ $words }”.
usulan-arah-laporan = Makin besar makin baik bila yang dihitung laporannya; makin kecil bila kejadiannya.
usulan-akumulasi-posisi = Posisi terakhir, karena “{ $words }” yang sama dapat dihitung lagi setiap bulan.
usulan-pakai-tahun-tabel = Pakai tahun tabel, { $table }.
usulan-pilih-tabel = Tentukan tabel mana yang mengikat.
