menu-rencana = Rencana kantor: lihat, kirim, versi
menu-unduh_templat = Unduh templat rencana (Excel)
menu-rencana_aksi = Target dan anggaran kas per bulan

# Layar /rencana

rencana-judul = Rencana Kecamatan { $kantor }
rencana-judul-pada = Rencana Kecamatan { $kantor } pada { $tanggal }
rencana-belum-ada = Rencana kantor belum dimasukkan. Kirim dokumennya (Word, PDF, Excel atau teks) dengan tombol di bawah.
rencana-belum-ada-lihat = Rencana kantor belum dimasukkan. Kasubbag Perencanaan dapat mengirimnya dengan /rencana.
rencana-jenis-murni = murni
rencana-jenis-pergeseran = pergeseran
rencana-jenis-perubahan = perubahan
rencana-versi-ini = Versi { $nomor } dari { $dari } ({ $jenis }), berlaku mulai { $tanggal }.
rencana-berikut = Versi berikutnya berlaku mulai { $tanggal }.
rencana-atas = { $tujuan } tujuan · { $sasaran } sasaran
rencana-banyak = { $program } program · { $kegiatan } kegiatan · { $sub } sub kegiatan
rencana-indikator = { $indikator } indikator, { $desa } di antaranya dilaporkan setiap desa
rencana-indikator-saja = { $indikator } indikator
rencana-pagu-judul = Pagu per tahun (jumlah sub kegiatan):
rencana-pagu-tahun = { $tahun }: { $jumlah }
rencana-pagu-kurang = { $tahun }: { $jumlah }, dan { $tanpa } sub kegiatan tanpa pagu
rencana-sedang-dibaca = { $nama } sedang dibaca. Hasilnya segera menyusul.
rencana-belum-disahkan = { $nama } sudah dibaca dan belum disahkan.
rencana-belum-diperbaiki = { $nama } belum dapat disahkan: { $jumlah } selnya perlu diperbaiki.
rencana-belum-dijawab = { $nama } belum disahkan: { $sisa } pertanyaan lagi.
rencana-tombol-kirim = Kirim berkas baru
rencana-tombol-unduh = Unduh templat
rencana-tombol-versi = Riwayat versi
rencana-tombol-pada = Pada tanggal…
rencana-tombol-beda = Beda versi sebelumnya
rencana-tombol-lanjutkan = Lanjutkan
rencana-tombol-buang = Tidak jadi
rencana-tanya-pada = Rencana yang berlaku pada tanggal berapa? Ketik tanggal lengkapnya, misalnya 31-12-2026.
rencana-pada-ulang = Tanggal itu belum terbaca. Ketik tanggal, bulan, dan tahunnya, misalnya 31-12-2026.
rencana-versi-judul = Versi rencana Kecamatan { $kantor }
rencana-versi-baris = { $nomor }. { $jenis }, mulai { $tanggal }: { $dokumen }
rencana-versi-berlaku = { $nomor }. { $jenis }, mulai { $tanggal } (berlaku sekarang): { $dokumen }
rencana-tombol-lihat-versi = Lihat versi { $nomor }

# Mengirim dokumen

rencana-tanya-berkas =
    Kirim berkas rencananya: Excel (.xlsx), Word (.docx), PDF yang teksnya dapat disalin, .csv, .tsv atau .txt, paling besar 20 MB. Tabel yang pendek boleh ditempel sebagai pesan.
    Templat dari bot yang sudah diubah dikirim dengan cara yang sama. Sebelum Anda tekan Sahkan, belum ada yang disimpan.
rencana-perlu-berkas = Yang ditunggu di sini berkas rencana (bukan foto), atau tabelnya yang ditempel sebagai pesan. Untuk keluar ketik /batal.
rencana-berkas-diterima = { $nama } kami terima dan sedang dibaca. Hasilnya segera menyusul.
rencana-masih-dibaca = { $nama } besar: { $baris } baris sudah dibaca, dan masih berjalan. Mohon tunggu.
rencana-nama-tempelan = Tabel tempelan
rencana-berkas-di-tengah = Masih ada pertanyaan tentang berkas sebelumnya. Untuk menggantinya, ketik /rencana lalu tekan Kirim berkas baru.
rencana-templat-terkirim = Templat rencana, dengan rencana aksi dan anggaran kas { $tahun }. Ubah seperlunya di komputer, simpan, lalu kirim kembali ke sini.
rencana-tanya-kiriman = { $nama }: apakah ini rencana baru untuk Kecamatan { $kantor }?
rencana-tombol-ya-rencana = Ya, baca sebagai rencana
rencana-tombol-bukan-rencana = Bukan
rencana-kiriman-bukan = Baik, kiriman itu tidak dipakai. Untuk daftar pagu ketik /dpa.

# Yang terbaca

rencana-judul-berkas = { $nama }
rencana-tabel-judul = Tabel yang dikenali ({ $jumlah }):
rencana-tabel-baris = • { $jenis }, baris { $baris }: { $jumlah } isian
rencana-terbaca = Rencana yang terbaca:
rencana-templat-terbaca = Ini templat rencana yang diunduh dari bot.
rencana-tanpa-temuan = Tidak ada yang bertentangan di dalamnya.
rencana-temuan-judul = Perlu dilihat ({ $jumlah } temuan), yang terberat:
rencana-temuan-baris = Baris { $baris }: { $pesan }
rencana-temuan-satu = { $nomor }. { $pesan }
rencana-temuan-banyak = { $nomor }. { $pesan } Sejenis: { $lagi } lagi.
rencana-masalah-judul = Indikator yang perlu diperiksa ({ $jumlah }):
rencana-masalah-satu = • “{ $nama }”: { $pesan }
rencana-masalah-banyak = • “{ $nama }”: { $pesan } Sejenis: { $lagi } lagi.
rencana-masalah-berkas = “{ $nama }”: { $pesan }
rencana-masalah-menghalangi = Selama ada rumus yang belum dapat dipakai, rencana ini belum dapat disahkan. Perbaiki rumusnya lewat templat (/unduh_templat), atau kembalikan indikatornya di dokumen.
rencana-lagi = … dan { $jumlah } lagi
rencana-dari-lama = Pelaksana, cara menghitung, dan isian desa yang pasti sama mengikuti rencana sebelumnya; yang belum pasti ditanyakan.
rencana-alasan-lama = mengikuti rencana sebelumnya
rencana-belum-disimpan = Belum ada yang disimpan.
rencana-tombol-jawab = Jawab { $jumlah } pertanyaan
rencana-tombol-lihat-akhir = Lihat sebelum disahkan
rencana-tombol-temuan = Semua temuan
rencana-nama-temuan = temuan.xlsx
rencana-lembar-temuan = Temuan
rencana-kolom-baris = Baris
rencana-kolom-kode = Jenis
rencana-kolom-temuan = Temuan
rencana-kolom-usulan = Usulan

# Sel templat yang belum dapat diterima

rencana-salah-judul = { $jumlah ->
    [1] Satu sel belum dapat diterima:
   *[other] { $jumlah } sel belum dapat diterima:
  }
rencana-salah-cara = Perbaiki sel itu di templatnya, simpan, lalu kirim sekali lagi ke sini. Belum ada yang disimpan.
rencana-lembar-salah = Perlu diperbaiki
rencana-kolom-sel = Sel
rencana-kolom-sebab = Yang perlu diperbaiki

# Pertanyaan satu per satu

rencana-tanya-judul = { $sisa ->
    [1] Pertanyaan terakhir
   *[other] Pertanyaan, tinggal { $sisa }
  }
rencana-usulan = Usulan: { $pilihan }
rencana-usulan-nomor = Usulan: nomor { $nomor }.
rencana-cara-ketuk = Tekan jawabannya.
rencana-cara-banyak = Tekan nomor untuk memilih atau melepas, lalu tekan Pakai pilihan ini.
rencana-cara-rupiah = Tekan jawabannya, atau ketik angkanya, misalnya 20.525.300.
rencana-cara-tanggal = Tekan jawabannya, atau ketik tanggalnya, misalnya 1-7-2026.
rencana-cara-teks = Tekan jawabannya, atau ketik sendiri.
rencana-tombol-kembali = ‹ Jawaban sebelumnya
rencana-tombol-usulan = Terima { $jumlah } usulan
rencana-tombol-pakai = Pakai pilihan ini ({ $jumlah })
rencana-usulan-diterima = { $jumlah } usulan diterima.

tanya-rencana-tabel = Dokumen ini memuat { $jumlah } tabel program. Tabel mana yang mengikat?
tanya-rencana-urutan = Tabel-tabel dokumen ini mencetak target yang berbeda, di { $jumlah } tempat. Misalnya “{ $indikator }” { $tahun }: { $tercetak } (baris { $baris }) dan { $lain } (baris { $barisLain }). Tabel mana yang diikuti?
tanya-rencana-jenis = Kantor sudah memiliki rencana sejak { $berlakuDari }. Yang baru ini apa?
tanya-rencana-berlaku = Mulai tanggal berapa yang baru ini berlaku? Yang sebelumnya berlaku mulai { $berlakuDari }.
tanya-rencana-pagu = Pagu { $tahun } { $kode } “{ $nama }” tercetak “{ $tercetak }” (baris { $baris }) dan belum jelas. Berapa rupiah?
tanya-rencana-pemilik = Siapa yang melaporkan { $kode } “{ $nama }” ({ $jumlah } sub kegiatan)?
tanya-rencana-arah = “{ $indikator }” (baris { $baris }, target { $tahun }: { $tercetak } { $satuan }). Makin besar makin baik, atau makin kecil?
tanya-rencana-akumulasi = “{ $indikator }” (baris { $baris }, target { $tahun }: { $tercetak } { $satuan }). Angka tiap bulan dijumlahkan, atau keadaan terakhir yang dipakai?
tanya-rencana-satuan = “{ $indikator }” (baris { $baris }) tidak bersatuan. Apa yang dihitung?
tanya-rencana-desa = Apa saja yang dilaporkan setiap desa?
tanya-rencana-silsilah = { $kode } “{ $nama }” (baris { $baris }): lanjutan dari yang mana di rencana sebelumnya?

pilihan-tabel = { $nama }, baris { $baris } ({ $tahun }; { $program } program, { $subKegiatan } sub kegiatan)
pilihan-tabel-tanpa-program = { $nama }, baris { $baris } ({ $tahun })
pilihan-jenis-murni = Rencana murni
pilihan-jenis-pergeseran = Pergeseran
pilihan-jenis-perubahan = Perubahan
pilihan-tanggal = { $tanggal }
pilihan-rupiah = { $nilai }
pilihan-tanpa-pagu = Tidak ada pagunya
pilihan-unit = { $nama }
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
pilihan-desa-dokumen = { $nama } ({ $dasar })
pilihan-desa-indikator = { $nama } (baris { $baris })
pilihan-silsilah-lama = “{ $nama }” (mirip { $persen } %)
pilihan-silsilah-satuan = “{ $nama }” (mirip { $persen } %, satuannya dulu { $satuanLama }, kini { $satuanBaru })
pilihan-silsilah-baru = Bukan lanjutan, ini baru

alasan-bentuk-tabel = Alasan: “{ $nama }” bentuk resmi rencana.
alasan-tabel-utama = Alasan: itu tabel utama dokumen ini.
alasan-unit-mirip = Alasan: namanya paling dekat dengan { $unit }.
alasan-unit-tercetak = Alasan: dokumen menyebut “{ $tercetak }”.
alasan-arah-buruk = Alasan: namanya memuat kata “{ $kata }”.
alasan-arah-laporan = Alasan: yang dihitung laporannya, walaupun namanya memuat kata “{ $kata }”.
alasan-arah-ditangani = Alasan: yang dihitung penanganannya, walaupun namanya memuat kata “{ $kata }”.
alasan-akumulasi-posisi = Alasan: namanya memuat kata “{ $kata }”.
alasan-desa-hukum = Yang sudah dicentang diminta oleh peraturan, atau targetnya berupa desa dan lembaga desa.
alasan-silsilah-mirip = Alasan: namanya { $persen } % sama.
alasan-indikator-berulang = Indikator ini sudah tercetak pada baris { $baris }.

# Layar terakhir dan penyimpanan

rencana-akhir-judul = Periksa, lalu sahkan
rencana-akhir-berlaku = Akan disimpan sebagai rencana { $jenis }, berlaku mulai { $tanggal }.
rencana-akhir-beda = Yang berubah dari rencana sebelumnya:
rencana-akhir-sama = Isinya sama dengan rencana yang ada, jadi tidak ada yang perlu disahkan.
rencana-akhir-pelaksana = Pelaksana sub kegiatan: { $daftar }.
rencana-akhir-unit = { $nama } ({ $jumlah })
rencana-akhir-desa = Dilaporkan setiap desa: { $daftar }.
rencana-tanpa-pelaksana = Belum ada pelaksananya ({ $jumlah }): { $nama }. Selama itu tidak ada yang diminta melaporkannya.
rencana-tombol-sahkan = Sahkan
rencana-tersimpan = ✔ Rencana { $jenis } tersimpan sebagai versi { $nomor }, berlaku mulai { $tanggal }.
rencana-laporan-lama = Laporan yang sudah dimulai tetap menurut versinya masing-masing.
rencana-lalu-apa = Berikutnya: /rencana_aksi untuk target dan anggaran kas per bulan, /dpa untuk pagu DPA.
rencana-dibuang = Baik, { $nama } tidak dipakai. Tidak ada yang berubah.

# Perbedaan dua versi

rencana-beda-judul = Beda versi { $lama } dan versi { $baru }
rencana-beda-antara = Dari { $lama } ke { $baru }.
rencana-beda-tiada = Tidak ada yang berbeda.
rencana-beda-tanpa = tidak ada
rencana-hitung-tambah = { $jumlah } ditambahkan
rencana-hitung-hilang = { $jumlah } dihapus
rencana-hitung-pindah = { $jumlah } pindah tempat
rencana-hitung-nama = { $jumlah } berganti nama atau kode
rencana-hitung-pagu = { $jumlah } pagu berubah
rencana-hitung-target = { $jumlah } target berubah
rencana-hitung-satuan = { $jumlah } satuan berubah
rencana-hitung-sifat = { $jumlah } cara menghitung atau melaporkan berubah
rencana-hitung-kas = { $jumlah } anggaran kas baru
rencana-beda-simpul-baru = Baru: { $tingkat } { $apa }
rencana-beda-simpul-hilang = Dihapus: { $tingkat } { $apa }
rencana-beda-indikator-baru = Indikator baru: { $apa }
rencana-beda-indikator-hilang = Indikator dihapus: { $apa }
rencana-beda-pindah = Pindah: { $apa }, dari { $dari } ke { $ke }
rencana-beda-tingkat = Tingkat: { $apa }, dari { $lama } menjadi { $baru }
rencana-beda-nama = Nama: “{ $lama }” menjadi “{ $baru }”
rencana-beda-kode = Kode: { $apa }, dari { $lama } menjadi { $baru }
rencana-beda-satuan = Satuan: { $apa }, dari { $lama } menjadi { $baru }
rencana-beda-pagu = Pagu { $tahun }: { $apa }, { $lama } menjadi { $baru }
rencana-beda-target = Target { $tahun }: { $apa }, { $lama } menjadi { $baru }
rencana-beda-sifat = Diubah: { $apa } ({ $sifat })
rencana-beda-kas = Anggaran kas { $tahun }: { $apa }, jumlahnya { $jumlah }
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
refusal-templat-sel-salah = Masih ada { $jumlah } sel templat yang perlu diperbaiki. Perbaiki, lalu kirim sekali lagi.
refusal-rencana-kecamatan-lain = Dokumen itu tentang Kecamatan { $disebut }{ $kabupaten ->
    [tidak] {""}
   *[other] , Kabupaten { $kabupaten }
  } (baris { $baris }), sedangkan kantor ini Kecamatan { $kantor }. Kirim dokumen kantor sendiri.
refusal-rencana-dua-kecamatan = Berkas itu memuat dua rencana: Kecamatan { $pertama } (baris { $barisPertama }) dan Kecamatan { $kedua } (baris { $barisKedua }). Kirim rencana Kecamatan { $kantor } saja.
refusal-rencana-belum-dijawab = Masih ada { $sisa } pertanyaan. Tekan Lanjutkan di /rencana.
refusal-rencana-asing = Ada keputusan tentang “{ $nama }”, tetapi dokumen ini tidak memuatnya. Kirim dokumennya sekali lagi.
refusal-rencana-kosong = Tidak ada sub kegiatan di dalamnya, jadi belum ada yang dapat dilaporkan. Kirim dokumen yang memuat tabel sub kegiatan.
refusal-rencana-tanggal-lama = { $berlakuDari } tidak sesudah { $terakhir }, hari rencana sebelumnya mulai berlaku. Tekan Jawaban sebelumnya, lalu ketik tanggal sesudahnya.
refusal-rencana-tanggal-awal = { $dibaca } tidak sesudah { $terakhir }, hari rencana sebelumnya mulai berlaku. Ketik tanggal sesudahnya.
refusal-rencana-unit-asing = Kantor ini tidak memiliki seksi atau subbagian { $unit }.
refusal-rencana-pilih-tombol = Pertanyaan ini dijawab dengan tombol nomor, lalu Pakai pilihan ini.
refusal-rencana-bukan-pilihan = Itu bukan salah satu jawabannya. Tekan tombolnya, atau ketik nomornya.
refusal-isian-bulan = “{ $teks }” belum terbaca sebagai bulan. Ketik nomor atau nama bulan, misalnya 3, 6 atau Maret, Juni.
refusal-isian-bulan-ganda = Bulan pada “{ $teks }” sudah disebut. Tulis tiap bulan satu kali.
refusal-isian-angka-bulan = Terbaca { $jumlah } angka. Ketik 12 angka dari Januari sampai Desember, atau bulan dengan angkanya, misalnya Maret: 20; Juni: 58.
refusal-isian-angka = “{ $teks }” belum terbaca sebagai angka. Tulis misalnya Maret: 20.
refusal-aksi-tidak-ada = Isian itu tidak ada lagi di rencana yang berlaku. Mulai lagi dari /rencana_aksi.
refusal-aksi-tanpa-pagu = Pagunya belum ada, jadi belum dapat dibagi. Isi dahulu dengan /dpa, atau pilih Angka per bulan.
refusal-aksi-merata = Target { $target } terlalu sedikit untuk dibagi rata. Pilih Bulan tertentu atau Akhir tahun.

# Rencana aksi dan anggaran kas

aksi-judul = Rencana per bulan { $tahun }
aksi-awal = Yang mana? Semuanya sekaligus lebih mudah lewat templat: /unduh_templat.
aksi-tombol-target = Target indikator
aksi-tahun-tombol = Tahun { $tahun }
aksi-tombol-kas = Anggaran kas
aksi-judul-target = Target per bulan { $tahun }
aksi-judul-kas = Anggaran kas { $tahun }
aksi-baris-tanpa = { $nomor }. { $nama }: { $setahun }
aksi-baris = { $nomor }. { $nama }: { $setahun } · { $cara }
aksi-cara = Tekan nomornya untuk mengubah.
aksi-tanpa-target = tanpa target
aksi-tanpa-pagu = tanpa pagu
aksi-belum = belum diatur
aksi-kas-ada = sudah diisi, jumlahnya { $jumlah }
aksi-per-desa = { $target } tiap desa
aksi-bulan = { $bulan }
aksi-mulai = mulai { $bulan }
aksi-tiap-bulan = tiap bulan
aksi-cara-merata = merata
aksi-cara-eksplisit = angka per bulan
aksi-cara-akhir_triwulan = tiap akhir triwulan
aksi-cara-akhir_tahun = akhir tahun
aksi-butir = { $tahun }: { $setahun }. Sekarang: { $cara }.
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
aksi-jumlah = Jumlahnya { $jumlah }.
aksi-jumlah-cocok = Jumlahnya { $jumlah }, sama dengan setahun.
aksi-jumlah-beda = Jumlahnya { $jumlah }, sedangkan setahun { $harus }: selisih { $selisih }.
aksi-periksa = Belum disimpan. Tekan Simpan, atau ketik ulang.
aksi-tombol-simpan = Simpan
aksi-tombol-lagi = Ubah yang lain
aksi-tersimpan = ✔ Rencana per bulan { $tahun } untuk { $nama } tersimpan.
