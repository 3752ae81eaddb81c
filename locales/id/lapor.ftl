## Pelaporan realisasi (/lapor, /ubah)

menu-lapor = Isi laporan bulanan
menu-ubah = Perbaiki laporan yang sudah dikirim

lapor-judul = { $nomor }/{ $dari } · { $nama }
lapor-jenis-fisik = FISIK
lapor-jenis-kinerja = KINERJA
lapor-jenis-keuangan = KEUANGAN
lapor-fisik = fisik
lapor-uang = uang

# Pertanyaan

lapor-tanya-tanggal = Sudah disampaikan ke kecamatan?
lapor-tanya-tanggal-batas = Sudah disampaikan ke kecamatan? Batas resmi: { $batas }.
lapor-tanya-hari = Tanggal berapa diserahkan? Ketik tanggal saja, misalnya 27 atau 27-3.
lapor-tanya-hari-mana = Tanggal mana yang dimaksud?
lapor-hari-fits = • { $tanggal }
lapor-hari-future = • { $tanggal }: belum tiba
lapor-hari-before-season = • { $tanggal }: sebelum masa { $nama } (mulai { $mulai })
lapor-hari-pilih = Tekan salah satu, atau ketik tanggal lain.
lapor-hari-lain = Tanggal lain
lapor-hari-ini = Hari ini, { $tanggal }
lapor-target = Target { $target } { $satuan }
lapor-target-tercetak = Target { $target }
lapor-tanpa-target = Tidak ada target
lapor-posisi-lalu = { $bulan } { $nilai }
lapor-posisi-belum-ada = belum ada angka sebelumnya
lapor-tanya-posisi =
    Jumlah { $satuan } SEMUA per akhir { $bulan } (bukan tambahan).
    { $target } · { $lalu }.
    Tekan tombol, atau ketik angkanya.
lapor-tambahan-lalu = { $sampai }: { $nilai }
lapor-tambahan-belum-ada = belum ada angka sebelumnya
lapor-tanya-tambahan =
    Jumlah { $satuan } selama bulan { $bulan } SAJA.
    { $target } · { $lalu }.
    Tekan tombol, atau ketik angkanya.
lapor-tanya-rasio =
    { $nama }, per akhir { $bulan }.
    { $target } · { $lalu }.
    Ketik dua angka: bagiannya, lalu jumlah seluruhnya. Contoh: 12 dari 45
lapor-tanya-rasio-tambahan =
    { $nama }, selama bulan { $bulan } SAJA.
    { $target } · { $lalu }.
    Ketik dua angka: bagiannya, lalu jumlah seluruhnya. Contoh: 12 dari 45
lapor-nihil-rasio = Nihil, tidak ada bulan ini
lapor-tanya-kategori =
    Kategori yang berlaku per akhir { $bulan }.
    { $target } · { $lalu }.
    Tekan salah satu, atau ketik: { $skala }.
lapor-tanya-indeks =
    Nilai yang berlaku per akhir { $bulan }.
    { $target } · { $lalu }.
    Ketik nilainya, boleh dengan kategorinya. Contoh: 62,5 (B)
lapor-tanya-nama =
    Siapa atau apa saja selama bulan { $bulan }? Ketik nama { $satuan }, satu per baris.
    { $target } · { $lalu }.
    Nama yang sama dihitung satu kali setahun.
lapor-tanya-usulan =
    Dihitung dari laporan desa: { $total }.
    { $sudah } dari { $dari } desa sudah lapor { $bulan }.{ $susulan }
    { $target }.
lapor-tanya-usulan-tambahan =
    Dihitung dari laporan desa: tambahan { $bulan } { $usulan }, seluruhnya { $total }.
    { $sudah } dari { $dari } desa sudah lapor { $bulan }.{ $susulan }
    { $target }.
lapor-tanya-uang =
    Belanja bulan { $bulan } SAJA (menurut { $dasar ->
        [SP2D] SP2D yang terbit
       *[SPJ] SPJ yang disahkan
    }).
    { $pagu }
    Ketik angka, misalnya 2,15 juta.
lapor-pagu =
    { $jenis } { $pagu }
    s/d { $sampai } { $lalu } · sisa { $sisa }
lapor-uang-belum-ada = belum ada angka
lapor-tanpa-pagu = Pagunya belum ada.
lapor-pagu-indikatif = Pagu indikatif Renstra
lapor-pagu-dpa = Pagu DPA
lapor-pagu-dppa = Pagu DPPA

# Tombol

lapor-sudah = Sudah
lapor-belum = Belum
lapor-pakai = Pakai angka ini ({ $nilai })
lapor-beda = Berbeda…
lapor-tetap = Tetap { $nilai }
lapor-nihil-angka = Nihil, tidak ada { $satuan }
lapor-nihil-uang = Nihil, tidak ada belanja
lapor-kembali = Kembali
lapor-lewati = Lewati dulu
lapor-ubah-sebelumnya = Ubah
lapor-kirim = Kirim
lapor-perbaiki = Perbaiki
lapor-tambah-kendala = + Kendala
lapor-tambah-bukti = + Bukti
lapor-lengkapi = Lengkapi sekarang
lapor-ke-ringkasan = Kembali ke ringkasan
lapor-lanjutkan-tombol = Lanjutkan
lapor-lihat-isian = Lihat isian

# Gema jawaban

lapor-gema = ✔ { $nama }: { $isi }.
lapor-gema-target = ✔ { $nama }: { $nilai } dari { $target } { $satuan }.
lapor-gema-capaian = ✔ { $nama }: { $nilai } dari { $target } { $satuan } = { $persen }.
lapor-gema-uang =
    ✔ { $nilai } ({ $terbilang })
    s/d { $bulan } { $total }.
lapor-gema-uang-serapan =
    ✔ { $nilai } ({ $terbilang })
    s/d { $bulan } { $total } = { $persen } pagu.


# Bila masukan belum sesuai

lapor-perlu-angka = Yang ditunggu di sini angka. Ketik angkanya saja, misalnya 3, atau tekan tombol di atas.
lapor-perlu-tanggal = Yang ditunggu di sini tanggal. Ketik tanggalnya saja, misalnya 27 atau 27-3.
lapor-perlu-teks = Yang ditunggu di sini tulisan. Ketik dalam satu pesan.
lapor-perlu-berkas = Yang ditunggu di sini foto atau PDF. Bila sudah cukup, tekan Selesai.
lapor-berkas-saat-angka = Berkas itu kami simpan sebagai bukti laporan ini. Pertanyaan di atas masih menunggu angka atau tombol.
lapor-berkas-saat-teks = Berkas itu kami simpan sebagai bukti laporan ini. Kendalanya masih kami tunggu dalam satu pesan.
lapor-berkas-saat-bukti = Berkas diterima dan sedang disimpan.
lapor-keterangan-tidak-dibaca = Keterangan foto tidak dibaca sebagai angka.
lapor-sudah-tercatat = Sudah tercatat: { $isi }. Untuk mengganti, tekan Perbaiki di ringkasan.
lapor-bentrok =
    Sementara itu { $oleh } mengisi { $butir }: { $isi }.
    Jawaban Anda “{ $ketikan }” belum dipakai. Bila perlu diganti, jawab lagi; bila tidak, tekan Biarkan.
lapor-draf-berubah = Isian berubah sejak ringkasan tadi. Periksa sekali lagi.
lapor-sementara-itu = Sementara itu { $oleh } { $apa }, { $waktu }. Periksa sekali lagi, lalu kirim.
lapor-tombol-lama = Tombol tadi dari pertanyaan lama, jadi belum mengubah apa pun.
lapor-alasan-tetap = Pakai alasan tadi
lapor-tertahan = Perubahan { $pelapor }, { $bulan } masih tersimpan, tetapi laporannya sudah disetujui { $oleh }, { $waktu }. Minta sekcam membukanya kembali, lalu ketik /lapor untuk melanjutkan.
lapor-butir-lama = isian rencana lama
lapor-kuitansi-tersisa = Tidak ikut terkirim, karena tidak diminta lagi: { $nama }. Isiannya tetap kami simpan.

# Yang terjadi sementara itu
meanwhile-anda = Anda
lapor-mengisi-butir = mengisi { $butir }
meanwhile-isian = mengisi satu isian
meanwhile-kendala = menambah kendala
meanwhile-bukti = menambah bukti
meanwhile-ubah = membuka perbaikan laporan ini
meanwhile-ajukan = mengirim laporan ini
meanwhile-kembalikan = mengembalikan laporan ini
meanwhile-verifikasi = memverifikasi laporan ini
meanwhile-setujui = menyetujui laporan ini
meanwhile-buka = membuka laporan ini kembali
lapor-tanpa-pertanyaan = Pesan itu belum kami pakai, karena tidak ada pertanyaan yang sedang terbuka.

# Pertanyaan ulang yang lunak

lapor-ragu-uang_kembali = { $nilai } mengurangi lebih dari yang sudah dibelanjakan ({ $posisi }).
lapor-ragu-posisi_turun = { $nilai } lebih kecil dari sebelumnya ({ $posisi }).
lapor-ragu-mirip_kumulatif = { $nilai } mirip jumlah seluruhnya sampai { $bulan }, padahal yang ditanya bulan { $bulan } saja (sebelumnya { $posisi }).
lapor-ragu-lompat_1000 = { $nilai } jauh berbeda dari biasanya (sekitar { $biasa }).
lapor-ragu-di_atas_sisa_pagu = { $nilai } lebih besar dari sisa pagu ({ $sisa }).
lapor-ragu-lompat_10 = { $nilai } jauh berbeda dari biasanya (sekitar { $biasa }).
lapor-ragu-rasio_terbalik = { $nilai }: bagiannya lebih banyak dari seluruhnya.
lapor-ragu-melebihi_target_jauh = { $nilai } jauh di atas target setahun ({ $target }).
lapor-ragu-nama_mirip = Beberapa nama hanya berbeda tandanya: { $nama }.
lapor-nama-pasangan = “{ $typed }” dan “{ $known }”
lapor-nama-satu-atau-dua = Satu nama yang sama, atau memang berbeda?
lapor-bacaan-dua_nama = Memang berbeda, { $nilai }
lapor-bacaan-satu_nama = Nama yang sama, { $nilai }
lapor-tawaran-berubah = Angka pada tombol itu sudah berubah; ini yang terbaru.
lapor-usulan-terlambat = {" "}Termasuk { $jumlah } yang masuk setelah batasnya.

lapor-bacaan-sesuai = Benar, { $nilai }
lapor-bacaan-posisi = Tambahan { $bulan } { $nilai }
lapor-bacaan-tambahan = Seluruhnya menjadi { $nilai }
lapor-bacaan-kali_1000 = Maksudnya { $nilai }
lapor-bacaan-bagi_10 = Maksudnya { $nilai }
lapor-bacaan-bagi_1000 = Maksudnya { $nilai }
lapor-bacaan-tertukar = Maksudnya { $nilai }
lapor-bacaan-positif = Tanpa minus, { $nilai }

# Ringkasan dan kirim

lapor-ringkas-judul =
    Periksa, lalu kirim.
    { $pelapor }, { $bulan }
lapor-ringkas-lampiran = Kendala: { $kendala } · Bukti: { $bukti }
lapor-ringkas-tanpa-kendala = tidak ada
lapor-ringkas-tanpa-bukti = tidak ada
lapor-ringkas-bukti = { $jumlah } berkas
lapor-ringkas-alasan = Perubahan karena: { $alasan }
lapor-ringkas-bingung = Untuk mengirim, ketik kirim atau tekan Kirim.
lapor-minta-keputusan = (minta keputusan Camat)
lapor-pilih-butir = Mana yang diperbaiki?

lapor-kuitansi = ✅ Diterima. No. { $nomor } · { $waktu } · { $ketepatan }.
lapor-batang-capaian =
    { $nama }
    { $bar } { $capaian }
lapor-batang-serapan =
    Serapan { $nama }
    { $bar } { $persen }
lapor-kuitansi-buntu = Lengkap, tidak ada yang kurang. Di kecamatan belum ada pejabat yang dapat memeriksanya. { $saran }
lapor-kuitansi-lengkap = Lengkap, tidak ada yang kurang. Angkanya sementara sampai diperiksa kecamatan; kami kabari bila ada perbaikan.
lapor-kuitansi-sebagian = ✅ Diterima sebagian. No. { $nomor } · { $waktu }.
lapor-kuitansi-kurang = Masih kurang { $jumlah } isian: { $nama }. Laporan dihitung masuk bila sudah lengkap; batasnya { $batas }.
lapor-kuitansi-lain = { $jumlah } lainnya

lapor-rencana-berubah = Sejak pertanyaan tadi, rencananya berubah. Angka Anda tetap; periksa, lalu kirim.
lapor-rencana-berubah-baris = • { $nama }: { $dulu } menjadi { $kini }

predikat-sangat_tinggi = Sangat Tinggi
predikat-tinggi = Tinggi
predikat-sedang = Sedang
predikat-rendah = Rendah
predikat-sangat_rendah = Sangat Rendah

# Kendala dan bukti

lapor-kendala-untuk = Untuk yang mana?
lapor-kendala-semua = { $jumlah ->
    [2] Keduanya
   *[other] Semua
  }
lapor-kendala-judul = Kendala: { $nama }
lapor-tanya-kendala = Tulis kendala dan tindak lanjutnya dalam satu pesan. Bila perlu keputusan Camat, akhiri dengan tanda !
lapor-batal-kendala = Tidak jadi
lapor-tanya-bukti = Kirim foto atau PDF, paling banyak 5. Bila sudah, tekan Selesai.
lapor-selesai-bukti = Selesai

# Memulai

lapor-lanjutkan = { $pelapor }, { $bulan }: { $terisi } dari { $dari } isian sudah ada, terakhir { $waktu }. Lanjutkan?
lapor-pilih-bulan = Laporan mana yang diisi?
lapor-semua-lengkap = Semua laporan yang terbuka sudah lengkap. Terima kasih. Bulan berikutnya dibuka { $berikut }. Untuk memperbaiki yang sudah terkirim, ketik /ubah.
lapor-belum-buka = Sekarang tidak ada bulan yang terbuka. Bulan berikutnya dibuka { $berikut }. Untuk bulan yang sudah ditutup, minta kasubbag perencanaan membukanya kembali.
lapor-dikembalikan = Dikembalikan oleh kecamatan: { $alasan }

# Memperbaiki yang sudah dikirim

lapor-ubah-judul = Ubah laporan: { $pelapor }, { $bulan }
lapor-tanya-alasan = Apa alasan perubahannya? Tulis singkat dalam satu pesan; alasan ini ikut tersimpan.
lapor-ubah-pilih = Laporan mana yang diubah?
lapor-ubah-tiada = Tidak ada laporan terkirim yang dapat diubah sekarang. Untuk bulan yang sudah ditutup, minta kasubbag perencanaan membukanya kembali.
lapor-kabar-koreksi = { $pelapor } mengubah laporan { $bulan }: { $butir }. Posisi laporan yang pernah Anda periksa ikut berubah ({ $terkait }).

refusal-bukan-pelapor = Laporan ini bukan (lagi) bagian Anda. Isian yang sudah ada tersimpan untuk unitnya. Bila seharusnya bagian Anda, minta undangan kepada kasubbag perencanaan.
refusal-bulan-tutup = Bulan ini sudah ditutup. Isian Anda tetap tersimpan; minta kasubbag perencanaan atau sekcam membuka bulan ini kembali, lalu ketik /lapor.
refusal-tanpa-rencana = Rencana untuk bulan ini belum dimasukkan. Hubungi kasubbag perencanaan.
refusal-butir-tidak-diminta = Isian ini tidak diminta untuk bulan ini. Ketik /lapor untuk melanjutkan.
refusal-sudah-terkirim = Laporan ini sudah terkirim. Untuk memperbaiki, ketik /ubah.
refusal-terkirim-lanjut = Laporan ini sudah terkirim; terakhir { $oleh } { $apa }, { $waktu }. Untuk memperbaiki, ketik /ubah.
refusal-ubah-berubah = Sementara itu { $oleh } { $apa }, { $waktu }. Periksa keadaannya sekarang; bila tetap perlu diubah, tulis lagi alasannya.
refusal-draf-berubah = Isian baru saja diubah orang lain. Ketik /lapor untuk melihat yang terbaru.
refusal-rencana-lain = Rencana kantor baru saja berganti, jadi yang ini belum disimpan. Ketik /lapor, lalu isi lagi menurut rencana yang baru.
refusal-draf-kosong = Belum ada yang dapat dikirim. Isi dahulu paling sedikit satu isian: ketik /lapor.
refusal-sudah-disetujui = Laporan ini sudah disetujui { $oleh }, { $waktu }. Untuk mengubahnya, minta sekcam membukanya kembali; isian yang belum terkirim tetap tersimpan.
refusal-belum-terkirim = Laporan ini belum pernah dikirim. Ketik /lapor untuk mengisi.
refusal-alasan-ubah-kosong = Alasannya belum ada. Tulis singkat, misalnya: salah ketik.
refusal-berkas-terlalu-besar = Berkas itu terlalu besar ({ $ukuran } MB). Kirim foto biasa, atau PDF di bawah 20 MB.
refusal-bukti-penuh = Bukti sudah { $batas } berkas, paling banyak yang dapat disimpan. Berkas ini tidak ditambahkan.
refusal-kendala-terlalu-panjang = Tulisan itu { $panjang } huruf, paling banyak { $batas }. Persingkat, lalu kirim lagi; tulisan Anda masih ada di atas.

lapor-sementara = { $nilai } (sementara)
lapor-tercatat = Tercatat sekarang: { $isi }.
lapor-biarkan = Biarkan
lapor-buang = Batalkan perubahan
lapor-ubah-dibuang = Perubahan dibatalkan. Laporan tetap seperti yang sudah terkirim.
lapor-isi-berubah = { $lama } → { $kini }
lapor-rencana-tiada = belum ada
lapor-sudah-lengkap = { $pelapor }, { $bulan }: sudah lengkap terkirim (No. { $nomor }). Terima kasih. Untuk memperbaiki, ketik /ubah.
lapor-berkas-tanpa-laporan = Berkas itu belum kami simpan, karena tidak ada laporan yang sedang dibuka. Ketik /lapor, tekan + Bukti, lalu kirim lagi.
lapor-bendahara-tidak-diminta = Di kantor ini uang dilaporkan oleh tiap seksi dan subbagian, jadi tidak ada isian untuk Bendahara.
lapor-kabar-alasan = Alasannya: { $alasan }
lapor-waktu-tepat_waktu = tepat waktu
lapor-waktu-terlambat = lewat batas
lapor-usulan-susulan = {" "}Yang belum, dihitung dengan angka terakhirnya.
lapor-batas-pagu = { $jenis } { $pagu }
lapor-bulan-lowong = Belum dilaporkan: { $bulan }
lapor-ringkas-kendala = Kendala: { $kendala }
lapor-ringkas-bukti-baris = Bukti: { $bukti }
lapor-mana-yang-benar = Mana yang benar? Boleh juga ketik angka lain.
lapor-benar-begitu = Benar begitu? Bila tidak, ketik angka yang benar.
lapor-gema-uang-nihil =
    ✔ { $nama }: nihil, tidak ada belanja.
    s/d { $bulan } tetap { $total }.
lapor-nihil-bukan-posisi = Di sini yang ditanya jumlah seluruhnya. Bila memang tidak ada sama sekali, ketik 0.
lapor-bentrok-tombol =
    Sementara itu { $oleh } mengisi { $butir }: { $isi }.
    Bila perlu diganti, jawab lagi; bila tidak, tekan Biarkan.
lapor-rencana-target = target { $nilai }

lapor-lain-baris = { $nama }: sudah dilaporkan { $pelapor }: { $isi }
lapor-lain-dua = { $nama }: sudah dilaporkan { $pelapor }: { $isi } (dihitung); angka Anda { $sendiri } (tidak dihitung)
lapor-lain-tombol = Sudah dilaporkan unit lain ({ $jumlah })
lapor-lain-pembuka = Sudah dilaporkan unit lain, tidak ditanyakan lagi:
lapor-lain-judul = Dilaporkan unit lain · { $pelapor } · { $bulan }
lapor-lain-penjelasan = Yang dihitung angka unit lain ini. Bila angka Anda yang benar: isi, kirim, lalu ambil alih. Kedua angka tetap tersimpan.
lapor-lain-tiada = Tidak ada.
lapor-lain-isi = Isi angka lain: { $nama }
lapor-lain-pakai = Ambil alih: { $nama }
lapor-lain-semua = Ambil alih semuanya ({ $jumlah })
lapor-alih-selesai = ✔ Diambil alih. Sekarang yang dihitung angka Anda; angka sebelumnya tetap tersimpan.
lapor-alih-kabar = { $pelapor } mengambil alih angka { $bulan }. Yang dihitung sekarang:
lapor-alih-baris = { $nama }: { $baru }, menggantikan { $lama } dari { $pelapor }
lapor-tanya-lain = Sudah dilaporkan { $pelapor }: { $isi }. Itu yang dihitung sampai Anda mengambil alih.
lapor-kuitansi-tidak-dihitung = Tidak dihitung, karena sudah dilaporkan unit lain (tekan tombol di bawah untuk mengambil alih):
refusal-alih-berubah = Sementara itu angkanya berubah atau sudah diambil alih. Periksa lagi angka di bawah.
refusal-alih-disetujui = Laporan { $pelapor } sudah disetujui. Minta Sekcam membukanya lebih dulu.
