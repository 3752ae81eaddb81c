menu-rencana = Rencana kantor: lihat, kirim, versi
menu-unduh_templat = Unduh templat rencana (Excel)
menu-rencana_aksi = Target dan anggaran kas per bulan

# Layar /rencana

rencana-judul = Rencana Kecamatan { $office }
rencana-judul-pada = Rencana Kecamatan { $office } pada { $date }
rencana-belum-ada = Rencana kantor belum dimasukkan. Kirim dokumennya (Word, PDF, Excel atau teks) dengan tombol di bawah.
rencana-belum-ada-lihat = Rencana kantor belum dimasukkan. Kasubbag Perencanaan dapat mengirimnya dengan /rencana.
rencana-jenis-murni = murni
rencana-jenis-pergeseran = pergeseran
rencana-jenis-perubahan = perubahan
rencana-versi-ini = Versi { $number } dari { $from } ({ $kind }), berlaku mulai { $date }.
rencana-berikut = Versi berikutnya berlaku mulai { $date }.
rencana-atas = { $tujuan } tujuan · { $sasaran } sasaran
rencana-banyak = { $program } program · { $kegiatan } kegiatan · { $sub } sub kegiatan
rencana-indikator = { $indikator } indikator, { $desa } di antaranya dilaporkan setiap desa
rencana-indikator-saja = { $indikator } indikator
rencana-pagu-judul = Pagu per tahun (jumlah sub kegiatan):
rencana-pagu-tahun = { $year }: { $count }
rencana-pagu-kurang = { $year }: { $count }, dan { $without } sub kegiatan tanpa pagu
rencana-sedang-dibaca = { $name } sedang dibaca. Hasilnya segera menyusul.
rencana-belum-disahkan = { $name } sudah dibaca dan belum disahkan.
rencana-belum-diperbaiki = { $name } belum dapat disahkan: { $count } selnya perlu diperbaiki.
rencana-belum-dijawab = { $name } belum disahkan: { $remaining } pertanyaan lagi.
rencana-tombol-kirim = Kirim berkas baru
rencana-tombol-unduh = Unduh templat
rencana-tombol-versi = Riwayat versi
rencana-tombol-pada = Pada tanggal…
rencana-tombol-beda = Beda versi sebelumnya
rencana-tombol-lanjutkan = Lanjutkan
rencana-tombol-buang = Tidak jadi
rencana-tanya-pada = Rencana yang berlaku pada tanggal berapa? Ketik tanggal lengkapnya, misalnya 31-12-2026.
rencana-pada-ulang = Tanggal itu belum terbaca. Ketik tanggal, bulan, dan tahunnya, misalnya 31-12-2026.
rencana-versi-judul = Versi rencana Kecamatan { $office }
rencana-versi-baris = { $number }. { $kind }, mulai { $date }: { $document }
rencana-versi-berlaku = { $number }. { $kind }, mulai { $date } (berlaku sekarang): { $document }
rencana-tombol-lihat-versi = Lihat versi { $number }

# Mengirim dokumen

rencana-tanya-berkas =
    Kirim berkas rencananya: Excel (.xlsx), Word (.docx), LibreOffice (.ods, .odt), PDF yang teksnya dapat disalin, .csv, .tsv atau .txt, paling besar 20 MB. Tabel yang pendek boleh ditempel sebagai pesan.
    Templat dari bot yang sudah diubah dikirim dengan cara yang sama. Sebelum Anda tekan Sahkan, belum ada yang disimpan.
rencana-perlu-berkas = Yang ditunggu di sini berkas rencana (bukan foto), atau tabelnya yang ditempel sebagai pesan. Untuk keluar ketik /batal.
rencana-berkas-diterima = { $name } kami terima dan sedang dibaca. Hasilnya segera menyusul.
rencana-masih-dibaca = { $name } besar: { $line } baris sudah dibaca, dan masih berjalan. Mohon tunggu.
rencana-nama-tempelan = Tabel tempelan
rencana-berkas-di-tengah = Masih ada pertanyaan tentang berkas sebelumnya. Untuk menggantinya, ketik /rencana lalu tekan Kirim berkas baru.
rencana-templat-terkirim = Templat rencana, dengan rencana aksi dan anggaran kas { $year }. Ubah seperlunya di komputer, simpan, lalu kirim kembali ke sini.
rencana-tanya-kiriman = { $name }: apakah ini rencana baru untuk Kecamatan { $office }?
rencana-tombol-ya-rencana = Ya, baca sebagai rencana
rencana-tombol-bukan-rencana = Bukan
rencana-kiriman-bukan = Baik, kiriman itu tidak dipakai. Untuk daftar pagu ketik /dpa.

# Yang terbaca

rencana-judul-berkas = { $name }
rencana-tabel-judul = Tabel yang dikenali ({ $count }):
rencana-tabel-baris = • { $kind }, baris { $line }: { $count } isian
rencana-cakupan = Dari { $kode } kode { $kodeRead } terbaca, dari { $rows } baris { $rowsRead }, dari { $amounts } jumlah uang { $amountsRead }.
rencana-terbaca = Rencana yang terbaca:
rencana-templat-terbaca = Ini templat rencana yang diunduh dari bot.
rencana-tanpa-temuan = Tidak ada yang bertentangan di dalamnya.
rencana-temuan-judul = Perlu dilihat ({ $count } temuan), yang terberat:
rencana-temuan-baris = Baris { $line }: { $message }
rencana-temuan-satu = { $number }. { $message }
rencana-temuan-banyak = { $number }. { $message } Sejenis: { $more } lagi.
rencana-masalah-judul = Indikator yang perlu diperiksa ({ $count }):
rencana-masalah-satu = • “{ $name }”: { $message }
rencana-masalah-banyak = • “{ $name }”: { $message } Sejenis: { $more } lagi.
rencana-masalah-berkas = “{ $name }”: { $message }
rencana-masalah-menghalangi = Selama ada rumus yang belum dapat dipakai, rencana ini belum dapat disahkan. Perbaiki rumusnya lewat templat (/unduh_templat), atau kembalikan indikatornya di dokumen.
rencana-lagi = … dan { $count } lagi
rencana-dari-lama = Pelaksana, cara menghitung, dan isian desa yang pasti sama mengikuti rencana sebelumnya; yang belum pasti ditanyakan.
rencana-alasan-lama = mengikuti rencana sebelumnya
rencana-belum-disimpan = Belum ada yang disimpan.
rencana-tombol-jawab = Jawab { $count } pertanyaan
rencana-tombol-lihat-akhir = Lihat sebelum disahkan
rencana-tombol-temuan = Semua temuan
rencana-nama-temuan = temuan.xlsx
rencana-lembar-temuan = Temuan
rencana-kolom-baris = Baris
rencana-kolom-kode = Jenis
rencana-kolom-temuan = Temuan
rencana-kolom-usulan = Usulan

# Sel templat yang belum dapat diterima

rencana-salah-judul = { $count ->
    [1] Satu sel belum dapat diterima:
   *[other] { $count } sel belum dapat diterima:
  }
rencana-salah-cara = Perbaiki sel itu di templatnya, simpan, lalu kirim sekali lagi ke sini. Belum ada yang disimpan.
rencana-lembar-salah = Perlu diperbaiki
rencana-kolom-sel = Sel
rencana-kolom-sebab = Yang perlu diperbaiki

# Pertanyaan satu per satu

rencana-tanya-judul = { $remaining ->
    [1] Pertanyaan terakhir
   *[other] Pertanyaan, tinggal { $remaining }
  }
rencana-usulan = Usulan: { $choices }
rencana-usulan-nomor = Usulan: nomor { $number }.
rencana-cara-ketuk = Tekan jawabannya.
rencana-cara-banyak = Tekan nomor untuk memilih atau melepas, lalu tekan Pakai pilihan ini.
rencana-cara-rupiah = Tekan jawabannya, atau ketik angkanya, misalnya 20.525.300.
rencana-cara-tanggal = Tekan jawabannya, atau ketik tanggalnya, misalnya 1-7-2026.
rencana-cara-teks = Tekan jawabannya, atau ketik sendiri.
rencana-tombol-kembali = ‹ Jawaban sebelumnya
rencana-tombol-usulan = Terima { $count } usulan
rencana-tombol-pakai = Pakai pilihan ini ({ $count })
rencana-usulan-diterima = { $count } usulan diterima.

tanya-rencana-tabel = Dokumen ini memuat { $count } tabel program. Tabel mana yang mengikat?
tanya-rencana-urutan = Tabel-tabel dokumen ini mencetak target yang berbeda, di { $count } tempat. Misalnya “{ $indikator }” { $year }: { $printed } (baris { $line }) dan { $other } (baris { $otherRow }). Tabel mana yang diikuti?
tanya-rencana-jenis = Kantor sudah memiliki rencana sejak { $validFrom }. Yang baru ini apa?
tanya-rencana-berlaku = Mulai tanggal berapa yang baru ini berlaku? Yang sebelumnya berlaku mulai { $validFrom }.
tanya-rencana-pagu = Pagu { $year } { $kode } “{ $name }” tercetak “{ $printed }” (baris { $line }) dan belum jelas. Berapa rupiah?
tanya-rencana-pemilik = Siapa yang melaporkan { $kode } “{ $name }” ({ $count } sub kegiatan)?
tanya-rencana-arah = “{ $indikator }” (baris { $line }, target { $year }: { $printed } { $satuan }). Makin besar makin baik, atau makin kecil?
tanya-rencana-akumulasi = “{ $indikator }” (baris { $line }, target { $year }: { $printed } { $satuan }). Angka tiap bulan dijumlahkan, atau keadaan terakhir yang dipakai?
tanya-rencana-satuan = “{ $indikator }” (baris { $line }) belum ada satuannya. Apa yang dihitung?
tanya-rencana-desa = Apa saja yang dilaporkan setiap desa?
tanya-rencana-silsilah = { $kode } “{ $name }” (baris { $line }): lanjutan dari yang mana di rencana sebelumnya?

pilihan-tabel = { $name }, baris { $line } ({ $year }; { $program } program, { $subKegiatan } sub kegiatan)
pilihan-tabel-tanpa-program = { $name }, baris { $line } ({ $year })
pilihan-jenis-murni = Rencana murni
pilihan-jenis-pergeseran = Pergeseran
pilihan-jenis-perubahan = Perubahan
pilihan-tanggal = { $date }
pilihan-rupiah = { $value }
pilihan-tanpa-pagu = Tidak ada pagunya
pilihan-unit = { $name }
pilihan-unit-terbagi = Dibagi beberapa
pilihan-arah-higher = Makin besar makin baik
pilihan-arah-lower = Makin kecil makin baik
pilihan-arah-pita = Harus dalam rentang
pilihan-arah-ambang = Batas rentang terdekat
pilihan-akumulasi-latest = Keadaan terakhir
pilihan-akumulasi-sum = Dijumlahkan
pilihan-akumulasi-max = Angka tertinggi
pilihan-akumulasi-average = Rata-rata bulan
pilihan-satuan = { $satuan }
pilihan-desa-dokumen = { $name } ({ $basis })
pilihan-desa-indikator = { $name } (baris { $line })
pilihan-silsilah-lama = “{ $name }” (mirip { $percent } %)
pilihan-silsilah-satuan = “{ $name }” (mirip { $percent } %, satuannya dulu { $oldSatuan }, kini { $newSatuan })
pilihan-silsilah-baru = Bukan lanjutan, ini baru

alasan-bentuk-tabel = Alasan: “{ $name }” bentuk resmi rencana.
alasan-tabel-utama = Alasan: itu tabel utama dokumen ini.
alasan-unit-mirip = Alasan: namanya paling dekat dengan { $unit }.
alasan-unit-tercetak = Alasan: dokumen menyebut “{ $printed }”.
alasan-arah-buruk = Alasan: namanya memuat kata “{ $words }”.
alasan-arah-laporan = Alasan: yang dihitung laporannya, walaupun namanya memuat kata “{ $words }”.
alasan-arah-ditangani = Alasan: yang dihitung penanganannya, walaupun namanya memuat kata “{ $words }”.
alasan-akumulasi-posisi = Alasan: namanya memuat kata “{ $words }”.
alasan-desa-hukum = Yang sudah dicentang diminta oleh peraturan, atau targetnya berupa desa dan lembaga desa.
alasan-silsilah-mirip = Alasan: namanya { $percent } % sama.
alasan-indikator-berulang = Indikator ini sudah tercetak pada baris { $line }.

# Layar terakhir dan penyimpanan

rencana-akhir-judul = Periksa, lalu sahkan
rencana-akhir-berlaku = Akan disimpan sebagai rencana { $kind }, berlaku mulai { $date }.
rencana-akhir-beda = Yang berubah dari rencana sebelumnya:
rencana-akhir-sama = Isinya sama dengan rencana yang ada, jadi tidak ada yang perlu disahkan.
rencana-akhir-pelaksana = Pelaksana sub kegiatan: { $list }.
rencana-akhir-unit = { $name } ({ $count })
rencana-akhir-desa = Dilaporkan setiap desa: { $list }.
rencana-tanpa-pelaksana = Belum ada pelaksananya ({ $count }): { $name }. Selama itu tidak ada yang diminta melaporkannya.
rencana-tombol-sahkan = Sahkan
rencana-tersimpan = ✔ Rencana { $kind } tersimpan sebagai versi { $number }, berlaku mulai { $date }.
rencana-laporan-lama = Laporan yang sudah dimulai tetap menurut versinya masing-masing.
rencana-lalu-apa = Berikutnya: /rencana_aksi untuk target dan anggaran kas per bulan, /dpa untuk pagu DPA.
rencana-dibuang = Baik, { $name } tidak dipakai. Tidak ada yang berubah.

# Perbedaan dua versi

rencana-beda-judul = Beda versi { $old } dan versi { $fresh }
rencana-beda-antara = Dari { $old } ke { $fresh }.
rencana-beda-tiada = Tidak ada yang berbeda.
rencana-beda-tanpa = tidak ada
rencana-hitung-tambah = { $count } ditambahkan
rencana-hitung-hilang = { $count } dihapus
rencana-hitung-pindah = { $count } pindah tempat
rencana-hitung-nama = { $count } berganti nama atau kode
rencana-hitung-pagu = { $count } pagu berubah
rencana-hitung-target = { $count } target berubah
rencana-hitung-satuan = { $count } satuan berubah
rencana-hitung-sifat = { $count } cara menghitung atau melaporkan berubah
rencana-hitung-kas = { $count } anggaran kas baru
rencana-beda-simpul-baru = Baru: { $level } { $what }
rencana-beda-simpul-hilang = Dihapus: { $level } { $what }
rencana-beda-indikator-baru = Indikator baru: { $what }
rencana-beda-indikator-hilang = Indikator dihapus: { $what }
rencana-beda-pindah = Pindah: { $what }, dari { $from } ke { $to }
rencana-beda-tingkat = Tingkat: { $what }, dari { $old } menjadi { $fresh }
rencana-beda-nama = Nama: “{ $old }” menjadi “{ $fresh }”
rencana-beda-kode = Kode: { $what }, dari { $old } menjadi { $fresh }
rencana-beda-satuan = Satuan: { $what }, dari { $old } menjadi { $fresh }
rencana-beda-pagu = Pagu { $year }: { $what }, { $old } menjadi { $fresh }
rencana-beda-target = Target { $year }: { $what }, { $old } menjadi { $fresh }
rencana-beda-sifat = Diubah: { $what } ({ $traits })
rencana-beda-kas = Anggaran kas { $year }: { $what }, jumlahnya { $count }
rencana-sifat-pemilik = pelaksana
rencana-sifat-gaji = tanda gaji
rencana-sifat-nama-pendek = nama pendek
rencana-sifat-jenis-nilai = jenis nilai
rencana-sifat-arah = arah
rencana-sifat-akumulasi = perhitungan sepanjang tahun
rencana-sifat-antar-desa = perhitungan antar desa
rencana-sifat-pertanyaan = yang ditanyakan
rencana-sifat-pelapor = pelapor
rencana-sifat-diminta = kapan diminta
rencana-sifat-tenggat = tenggat
rencana-sifat-rumus = rumus
rencana-sifat-target-bulanan = target per bulan
rencana-sifat-lain = keterangan lain
rencana-nama-beda = perbedaan.xlsx
rencana-lembar-beda = Perbedaan
rencana-kolom-nomor = No
rencana-kolom-kode-rencana = Kode
rencana-kolom-uraian = Uraian
rencana-kolom-perubahan = Perubahan

# Yang belum dapat diterima

refusal-templat-rusak = Templat ini tidak lengkap lagi: ada lembar atau baris judul tersembunyi yang terhapus. Unduh yang baru dengan /unduh_templat, lalu salin perubahan Anda ke sana.
refusal-templat-kantor-lain = Templat ini milik kecamatan lain (kode { $wilayah }). Unduh templat kantor Anda dengan /unduh_templat.
refusal-templat-lama = Templat ini dibuat dari rencana yang sudah diganti. Unduh yang baru dengan /unduh_templat, lalu salin perubahan Anda ke sana.
refusal-templat-sel-salah = Masih ada { $count } sel templat yang perlu diperbaiki. Perbaiki, lalu kirim sekali lagi.
refusal-rencana-kecamatan-lain = Dokumen itu tentang Kecamatan { $named }{ $kabupaten ->
    [tidak] {""}
   *[other] , Kabupaten { $kabupaten }
  } (baris { $line }), sedangkan kantor ini Kecamatan { $office }. Kirim dokumen kantor sendiri.
refusal-rencana-dua-kecamatan = Berkas itu memuat dua rencana: Kecamatan { $first } (baris { $firstLine }) dan Kecamatan { $second } (baris { $secondLine }). Kirim rencana Kecamatan { $office } saja.
refusal-rencana-belum-dijawab = Masih ada { $remaining } pertanyaan. Tekan Lanjutkan di /rencana.
refusal-rencana-asing = Ada keputusan tentang “{ $name }”, tetapi dokumen ini tidak memuatnya. Kirim dokumennya sekali lagi.
refusal-rencana-kosong = Tidak ada sub kegiatan di dalamnya, jadi belum ada yang dapat dilaporkan. Kirim dokumen yang memuat tabel sub kegiatan.
refusal-rencana-tanggal-lama = { $validFrom } tidak sesudah { $latest }, hari rencana sebelumnya mulai berlaku. Tekan Jawaban sebelumnya, lalu ketik tanggal sesudahnya.
refusal-rencana-tanggal-awal = { $read } tidak sesudah { $latest }, hari rencana sebelumnya mulai berlaku. Ketik tanggal sesudahnya.
refusal-rencana-unit-asing = Kantor ini tidak memiliki seksi atau subbagian { $unit }.
refusal-rencana-pilih-tombol = Pertanyaan ini dijawab dengan tombol nomor, lalu Pakai pilihan ini.
refusal-rencana-bukan-pilihan = Itu bukan salah satu jawabannya. Tekan tombolnya, atau ketik nomornya.
refusal-isian-bulan = “{ $text }” belum terbaca sebagai bulan. Ketik nomor atau nama bulan, misalnya 3, 6 atau Maret, Juni.
refusal-isian-bulan-ganda = Bulan pada “{ $text }” sudah disebut. Tulis tiap bulan satu kali.
refusal-isian-angka-bulan = Terbaca { $count } angka. Ketik 12 angka dari Januari sampai Desember, atau bulan dengan angkanya, misalnya Maret: 20; Juni: 58.
refusal-isian-angka = “{ $text }” belum terbaca sebagai angka. Tulis misalnya Maret: 20.
refusal-aksi-tidak-ada = Isian itu tidak ada lagi di rencana yang berlaku. Mulai lagi dari /rencana_aksi.
refusal-aksi-tanpa-pagu = Pagunya belum ada, jadi belum dapat dibagi. Isi dahulu dengan /dpa, atau pilih Angka per bulan.
refusal-aksi-merata = Target { $target } terlalu sedikit untuk dibagi rata. Pilih Bulan tertentu atau Akhir tahun.

# Rencana aksi dan anggaran kas

aksi-judul = Rencana per bulan { $year }
aksi-awal = Yang mana? Semuanya sekaligus lebih mudah lewat templat: /unduh_templat.
aksi-tombol-target = Target indikator
aksi-tahun-tombol = Tahun { $year }
aksi-tombol-kas = Anggaran kas
aksi-judul-target = Target per bulan { $year }
aksi-judul-kas = Anggaran kas { $year }
aksi-baris-tanpa = { $number }. { $name }: { $ofYear }
aksi-baris = { $number }. { $name }: { $ofYear } · { $way }
aksi-cara = Tekan nomornya untuk mengubah.
aksi-tanpa-target = tanpa target
aksi-tanpa-pagu = tanpa pagu
aksi-belum = belum diatur
aksi-kas-ada = sudah diisi, jumlahnya { $count }
aksi-per-desa = { $target } tiap desa
aksi-bulan = { $month }
aksi-mulai = mulai { $month }
aksi-tiap-bulan = tiap bulan
aksi-cara-merata = merata
aksi-cara-eksplisit = angka per bulan
aksi-cara-akhir_triwulan = tiap akhir triwulan
aksi-cara-akhir_tahun = akhir tahun
aksi-butir = { $year }: { $ofYear }. Sekarang: { $way }.
aksi-pilih-cara = Bagaimana pembagiannya per bulan?
aksi-tombol-merata = Merata
aksi-tombol-bulan = Bulan tertentu
aksi-tombol-eksplisit = Angka per bulan
aksi-tombol-akhir_triwulan = Akhir triwulan
aksi-tombol-akhir_tahun = Akhir tahun
aksi-tanya-bulan = Bulan apa saja? Ketik misalnya 3, 6, 9 atau Maret, Juni, September.
aksi-tanya-angka =
    Ketik 12 angka dari Januari sampai Desember, dipisahkan spasi atau baris baru.
    Atau bulan dengan angkanya, misalnya Maret: 20; Juni: 58. Bulan yang tidak disebut berarti tanpa tambahan.
aksi-jumlah = Jumlahnya { $count }.
aksi-jumlah-cocok = Jumlahnya { $count }, sama dengan setahun.
aksi-jumlah-beda = Jumlahnya { $count }, sedangkan setahun { $needed }: selisih { $difference }.
aksi-periksa = Belum disimpan. Tekan Simpan, atau ketik ulang.
aksi-tombol-simpan = Simpan
aksi-tombol-lagi = Ubah yang lain
aksi-tersimpan = ✔ Rencana per bulan { $year } untuk { $name } tersimpan.
