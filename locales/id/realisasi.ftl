## Pelaporan realisasi (/lapor, /ubah)

menu-lapor = Isi laporan bulanan
menu-ubah = Perbaiki laporan yang sudah dikirim

lapor-judul = { $number }/{ $from } · { $name }
lapor-jenis-fisik = FISIK
lapor-jenis-kinerja = KINERJA
lapor-jenis-keuangan = KEUANGAN
lapor-fisik = fisik
lapor-uang = uang

# Pertanyaan

lapor-tanya-tanggal = Sudah disampaikan ke kecamatan?
lapor-tanya-tanggal-batas = Sudah disampaikan ke kecamatan? Batas resmi: { $due }.
lapor-tanya-hari = Tanggal berapa diserahkan? Ketik tanggal saja, misalnya 27 atau 27-3.
lapor-tanya-hari-mana = Tanggal mana yang dimaksud?
lapor-hari-fits = • { $date }
lapor-hari-future = • { $date }: belum tiba
lapor-hari-before-season = • { $date }: sebelum masa { $name } (mulai { $start })
lapor-hari-pilih = Tekan salah satu, atau ketik tanggal lain.
lapor-hari-lain = Tanggal lain
lapor-hari-ini = Hari ini, { $date }
lapor-target = Target { $target } { $satuan }
lapor-target-tercetak = Target { $target }
lapor-tanpa-target = Tidak ada target
lapor-posisi-lalu = { $month } { $value }
lapor-posisi-belum-ada = belum ada angka sebelumnya
lapor-tanya-posisi =
    Jumlah { $satuan } SEMUA per akhir { $month } (bukan tambahan).
    { $target } · { $last }.
    Tekan tombol, atau ketik angkanya.
lapor-tambahan-lalu = { $until }: { $value }
lapor-tambahan-belum-ada = belum ada angka sebelumnya
lapor-tanya-tambahan =
    Jumlah { $satuan } selama bulan { $month } SAJA.
    { $target } · { $last }.
    Tekan tombol, atau ketik angkanya.
lapor-tanya-rasio =
    { $name }, per akhir { $month }.
    { $target } · { $last }.
    Ketik dua angka: bagiannya, lalu jumlah seluruhnya. Contoh: 12 dari 45
lapor-tanya-rasio-tambahan =
    { $name }, selama bulan { $month } SAJA.
    { $target } · { $last }.
    Ketik dua angka: bagiannya, lalu jumlah seluruhnya. Contoh: 12 dari 45
lapor-nihil-rasio = Nihil, tidak ada bulan ini
lapor-tanya-kategori =
    Kategori yang berlaku per akhir { $month }.
    { $target } · { $last }.
    Tekan salah satu, atau ketik: { $skala }.
lapor-tanya-indeks =
    Nilai yang berlaku per akhir { $month }.
    { $target } · { $last }.
    Ketik nilainya, boleh dengan kategorinya. Contoh: 62,5 (B)
lapor-tanya-nama =
    Siapa atau apa saja selama bulan { $month }? Ketik nama { $satuan }, satu per baris.
    { $target } · { $last }.
    Nama yang sama dihitung satu kali setahun.
lapor-tanya-usulan =
    Dihitung dari laporan desa: { $total }.
    { $done } dari { $from } desa sudah lapor { $month }.{ $stillComing }
    { $target }.
lapor-tanya-usulan-tambahan =
    Dihitung dari laporan desa: tambahan { $month } { $suggestion }, seluruhnya { $total }.
    { $done } dari { $from } desa sudah lapor { $month }.{ $stillComing }
    { $target }.
lapor-tanya-uang =
    Belanja bulan { $month } SAJA (menurut { $basis ->
        [SP2D] SP2D yang terbit
       *[SPJ] SPJ yang disahkan
    }).
    { $pagu }
    Ketik angka, misalnya 2,15 juta.
lapor-pagu =
    { $kind } { $pagu }
    s/d { $until } { $last } · sisa { $remaining }
lapor-uang-belum-ada = belum ada angka
lapor-tanpa-pagu = Pagunya belum ada.
lapor-pagu-indikatif = Pagu indikatif Renstra
lapor-pagu-dpa = Pagu DPA
lapor-pagu-dppa = Pagu DPPA

# Tombol

lapor-sudah = Sudah
lapor-belum = Belum
lapor-pakai = Pakai angka ini ({ $value })
lapor-beda = Berbeda…
lapor-tetap = Tetap { $value }
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

lapor-gema = ✔ { $name }: { $content }.
lapor-gema-target = ✔ { $name }: { $value } dari { $target } { $satuan }.
lapor-gema-capaian = ✔ { $name }: { $value } dari { $target } { $satuan } = { $percent }.
lapor-gema-uang =
    ✔ { $value } ({ $terbilang })
    s/d { $month } { $total }.
lapor-gema-uang-serapan =
    ✔ { $value } ({ $terbilang })
    s/d { $month } { $total } = { $percent } pagu.


# Bila masukan belum sesuai

lapor-perlu-angka = Yang ditunggu di sini angka. Ketik angkanya saja, misalnya 3, atau tekan tombol di atas.
lapor-perlu-tanggal = Yang ditunggu di sini tanggal. Ketik tanggalnya saja, misalnya 27 atau 27-3.
lapor-perlu-teks = Yang ditunggu di sini tulisan. Ketik dalam satu pesan.
lapor-perlu-berkas = Yang ditunggu di sini foto atau PDF. Bila sudah cukup, tekan Selesai.
lapor-berkas-saat-angka = Berkas itu kami simpan sebagai bukti laporan ini. Pertanyaan di atas masih menunggu angka atau tombol.
lapor-berkas-saat-teks = Berkas itu kami simpan sebagai bukti laporan ini. Kendalanya masih kami tunggu dalam satu pesan.
lapor-berkas-saat-bukti = Berkas diterima dan sedang disimpan.
lapor-keterangan-tidak-dibaca = Keterangan foto tidak dibaca sebagai angka.
lapor-sudah-tercatat = Sudah tercatat: { $content }. Untuk mengganti, tekan Perbaiki di ringkasan.
lapor-bentrok =
    Sementara itu { $by } mengisi { $butir }: { $content }.
    Jawaban Anda “{ $typed }” belum dipakai. Bila perlu diganti, jawab lagi; bila tidak, tekan Biarkan.
lapor-draf-berubah = Isian berubah sejak ringkasan tadi. Periksa sekali lagi.
lapor-sementara-itu = Sementara itu { $by } { $what }, { $time }. Periksa sekali lagi, lalu kirim.
lapor-tombol-lama = Tombol tadi dari pertanyaan lama, jadi belum mengubah apa pun.
lapor-alasan-tetap = Pakai alasan tadi
lapor-tertahan = Perubahan { $reporter }, { $month } masih tersimpan, tetapi laporannya sudah disetujui { $by }, { $time }. Minta sekcam membukanya kembali, lalu ketik /lapor untuk melanjutkan.
lapor-butir-lama = isian rencana lama
lapor-kuitansi-tersisa = Tidak ikut terkirim, karena tidak diminta lagi: { $name }. Isiannya tetap kami simpan.

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
daftar-langkah-sesudah = { $by } { $what }, { $time }
lapor-tanpa-pertanyaan = Pesan itu belum kami pakai, karena tidak ada pertanyaan yang sedang terbuka.

# Pertanyaan ulang yang lunak

lapor-ragu-uang_kembali = { $value } mengurangi lebih dari yang sudah dibelanjakan ({ $posisi }).
lapor-ragu-posisi_turun = { $value } lebih kecil dari sebelumnya ({ $posisi }).
lapor-ragu-mirip_kumulatif = { $value } mirip jumlah seluruhnya sampai { $month }, padahal yang ditanya bulan { $month } saja (sebelumnya { $posisi }).
lapor-ragu-lompat_1000 = { $value } jauh berbeda dari biasanya (sekitar { $usual }).
lapor-ragu-di_atas_sisa_pagu = { $value } lebih besar dari sisa pagu ({ $remaining }).
lapor-ragu-lompat_10 = { $value } jauh berbeda dari biasanya (sekitar { $usual }).
lapor-ragu-rasio_terbalik = { $value }: bagiannya lebih banyak dari seluruhnya.
lapor-ragu-melebihi_target_jauh = { $value } jauh di atas target setahun ({ $target }).
lapor-ragu-nama_mirip = Beberapa nama hanya berbeda tandanya: { $name }.
lapor-nama-pasangan = “{ $typed }” dan “{ $known }”
lapor-nama-satu-atau-dua = Satu nama yang sama, atau memang berbeda?
lapor-bacaan-dua_nama = Memang berbeda, { $value }
lapor-bacaan-satu_nama = Nama yang sama, { $value }
lapor-tawaran-berubah = Angka pada tombol itu sudah berubah; ini yang terbaru.
lapor-usulan-terlambat = {" "}Termasuk { $count } yang masuk setelah batasnya.

lapor-bacaan-sesuai = Benar, { $value }
lapor-bacaan-posisi = Tambahan { $month } { $value }
lapor-bacaan-tambahan = Seluruhnya menjadi { $value }
lapor-bacaan-kali_1000 = Maksudnya { $value }
lapor-bacaan-bagi_10 = Maksudnya { $value }
lapor-bacaan-bagi_1000 = Maksudnya { $value }
lapor-bacaan-tertukar = Maksudnya { $value }
lapor-bacaan-positif = Tanpa minus, { $value }

# Ringkasan dan kirim

lapor-ringkas-judul =
    Periksa, lalu kirim.
    { $reporter }, { $month }
lapor-ringkas-lampiran = Kendala: { $kendala } · Bukti: { $bukti }
lapor-ringkas-tanpa-kendala = tidak ada
lapor-ringkas-tanpa-bukti = tidak ada
lapor-ringkas-bukti = { $count } berkas
lapor-ringkas-alasan = Perubahan karena: { $reason }
lapor-ringkas-bingung = Untuk mengirim, ketik kirim atau tekan Kirim.
lapor-minta-keputusan = (minta keputusan Camat)
lapor-pilih-butir = Mana yang diperbaiki?

lapor-kuitansi = ✅ Diterima. No. { $number } · { $time } · { $timeliness }.
lapor-batang-capaian =
    { $name }
    { $bar } { $capaian }
lapor-batang-serapan =
    Serapan { $name }
    { $bar } { $percent }
lapor-kuitansi-buntu = Lengkap, tidak ada yang kurang. Di kecamatan belum ada pejabat yang dapat memeriksanya. { $advice }
lapor-kuitansi-lengkap = Lengkap, tidak ada yang kurang. Angkanya sementara sampai diperiksa kecamatan; kami kabari bila ada yang perlu diperbaiki.
lapor-kuitansi-sebagian = ✅ Diterima sebagian. No. { $number } · { $time }.
lapor-kuitansi-kurang = Masih kurang { $count } isian: { $name }. Laporan dihitung masuk bila sudah lengkap; batasnya { $due }.
lapor-kuitansi-lain = { $count } lainnya

lapor-rencana-berubah = Sejak pertanyaan tadi, rencananya berubah. Angka Anda tetap; periksa, lalu kirim.
lapor-rencana-berubah-baris = • { $name }: { $former } menjadi { $current }

predikat-sangat_tinggi = Sangat Tinggi
predikat-tinggi = Tinggi
predikat-sedang = Sedang
predikat-rendah = Rendah
predikat-sangat_rendah = Sangat Rendah

# Kendala dan bukti

lapor-kendala-untuk = Untuk yang mana?
lapor-kendala-semua = { $count ->
    [2] Keduanya
   *[other] Semua
  }
lapor-kendala-judul = Kendala: { $name }
lapor-tanya-kendala = Tulis kendala dan tindak lanjutnya dalam satu pesan. Bila perlu keputusan Camat, akhiri dengan tanda !
lapor-batal-kendala = Tidak jadi
lapor-tanya-bukti = Kirim foto atau PDF, paling banyak 5. Bila sudah, tekan Selesai.
lapor-selesai-bukti = Selesai

# Memulai

lapor-lanjutkan = { $reporter }, { $month }: { $filled } dari { $from } isian sudah ada, terakhir { $time }. Lanjutkan?
lapor-pilih-bulan = Laporan mana yang diisi?
lapor-semua-lengkap = Semua laporan yang terbuka sudah lengkap. Terima kasih. Bulan berikutnya dibuka { $next }. Untuk memperbaiki yang sudah terkirim, ketik /ubah.
lapor-belum-buka = Sekarang tidak ada bulan yang terbuka. Bulan berikutnya dibuka { $next }. Untuk bulan yang sudah ditutup, minta kasubbag perencanaan membukanya kembali.
lapor-dikembalikan = Dikembalikan oleh kecamatan: { $reason }

# Memperbaiki yang sudah dikirim

lapor-ubah-judul = Ubah laporan: { $reporter }, { $month }
lapor-tanya-alasan = Apa alasan perubahannya? Tulis singkat dalam satu pesan; alasan ini ikut tersimpan.
lapor-ubah-pilih = Laporan mana yang diubah?
lapor-ubah-tiada = Tidak ada laporan terkirim yang dapat diubah sekarang. Untuk bulan yang sudah ditutup, minta kasubbag perencanaan membukanya kembali.
lapor-kabar-koreksi = { $reporter } mengubah laporan { $month }: { $butir }. Posisi laporan yang pernah Anda periksa ikut berubah ({ $related }).

refusal-bukan-pelapor = Laporan ini bukan (lagi) bagian Anda. Isian yang sudah ada tersimpan untuk unitnya. Bila seharusnya bagian Anda, minta undangan kepada kasubbag perencanaan.
refusal-bulan-tutup = Bulan ini sudah ditutup. Isian Anda tetap tersimpan; minta kasubbag perencanaan atau sekcam membuka bulan ini kembali, lalu ketik /lapor.
refusal-tanpa-rencana = Rencana untuk bulan ini belum dimasukkan. Hubungi kasubbag perencanaan.
refusal-butir-tidak-diminta = Isian ini tidak diminta untuk bulan ini. Ketik /lapor untuk melanjutkan.
refusal-sudah-terkirim = Laporan ini sudah terkirim. Untuk memperbaiki, ketik /ubah.
refusal-terkirim-lanjut = Laporan ini sudah terkirim; terakhir { $by } { $what }, { $time }. Untuk memperbaiki, ketik /ubah.
refusal-ubah-berubah = Sementara itu { $by } { $what }, { $time }. Periksa keadaannya sekarang; bila tetap perlu diubah, tulis lagi alasannya.
refusal-draf-berubah = Isian baru saja diubah orang lain. Ketik /lapor untuk melihat yang terbaru.
refusal-rencana-lain = Rencana kantor baru saja berganti, jadi yang ini belum disimpan. Ketik /lapor, lalu isi lagi menurut rencana yang baru.
refusal-draf-kosong = Belum ada yang dapat dikirim. Isi dahulu paling sedikit satu isian: ketik /lapor.
refusal-sudah-disetujui = Laporan ini sudah disetujui { $by }, { $time }. Untuk mengubahnya, minta sekcam membukanya kembali; isian yang belum terkirim tetap tersimpan.
refusal-belum-terkirim = Laporan ini belum pernah dikirim. Ketik /lapor untuk mengisi.
refusal-alasan-ubah-kosong = Alasannya belum ada. Tulis singkat, misalnya: salah ketik.
refusal-berkas-terlalu-besar = Berkas itu terlalu besar ({ $size } MB). Kirim foto biasa, atau PDF di bawah 20 MB.
refusal-bukti-penuh = Bukti sudah { $limit } berkas, paling banyak yang dapat disimpan. Berkas ini tidak ditambahkan.
refusal-kendala-terlalu-panjang = Tulisan itu { $length } huruf, paling banyak { $limit }. Persingkat, lalu kirim lagi; tulisan Anda masih ada di atas.

lapor-sementara = { $value } (sementara)
lapor-tercatat = Tercatat sekarang: { $content }.
lapor-biarkan = Biarkan
lapor-buang = Batalkan perubahan
lapor-ubah-dibuang = Perubahan dibatalkan. Laporan tetap seperti yang sudah terkirim.
lapor-isi-berubah = { $old } → { $current }
lapor-rencana-tiada = belum ada
lapor-sudah-lengkap = { $reporter }, { $month }: sudah lengkap terkirim (No. { $number }). Terima kasih. Untuk memperbaiki, ketik /ubah.
lapor-berkas-tanpa-laporan = Berkas itu belum kami simpan, karena tidak ada laporan yang sedang dibuka. Ketik /lapor, tekan + Bukti, lalu kirim lagi.
lapor-bendahara-tidak-diminta = Di kantor ini uang dilaporkan oleh tiap seksi dan subbagian, jadi tidak ada isian untuk Bendahara.
lapor-kabar-alasan = Alasannya: { $reason }
lapor-waktu-tepat_waktu = tepat waktu
lapor-waktu-terlambat = lewat batas
lapor-usulan-susulan = {" "}Yang belum, dihitung dengan angka terakhirnya.
lapor-batas-pagu = { $kind } { $pagu }
lapor-bulan-lowong = Belum dilaporkan: { $month }
lapor-ringkas-kendala = Kendala: { $kendala }
lapor-ringkas-bukti-baris = Bukti: { $bukti }
lapor-mana-yang-benar = Mana yang benar? Boleh juga ketik angka lain.
lapor-benar-begitu = Benar begitu? Bila tidak, ketik angka yang benar.
lapor-gema-uang-nihil =
    ✔ { $name }: nihil, tidak ada belanja.
    s/d { $month } tetap { $total }.
lapor-nihil-bukan-posisi = Di sini yang ditanya jumlah seluruhnya. Bila memang tidak ada sama sekali, ketik 0.
lapor-bentrok-tombol =
    Sementara itu { $by } mengisi { $butir }: { $content }.
    Bila perlu diganti, jawab lagi; bila tidak, tekan Biarkan.
lapor-rencana-target = target { $value }

lapor-lain-baris = { $name }: sudah dilaporkan { $reporter }: { $content }
lapor-lain-dua = { $name }: sudah dilaporkan { $reporter }: { $content } (dihitung); angka Anda { $own } (tidak dihitung)
lapor-lain-tombol = Sudah dilaporkan unit lain ({ $count })
lapor-lain-pembuka = Sudah dilaporkan unit lain, tidak ditanyakan lagi:
lapor-lain-judul = Dilaporkan unit lain · { $reporter } · { $month }
lapor-lain-penjelasan = Yang dihitung angka unit lain ini. Bila angka Anda yang benar: isi, kirim, lalu ambil alih. Kedua angka tetap tersimpan.
lapor-lain-tiada = Tidak ada.
lapor-lain-isi = Isi angka lain: { $name }
lapor-lain-pakai = Ambil alih: { $name }
lapor-lain-semua = Ambil alih semuanya ({ $count })
lapor-alih-selesai = ✔ Diambil alih. Sekarang yang dihitung angka Anda; angka sebelumnya tetap tersimpan.
lapor-alih-kabar = { $by } mengambil alih angka { $month } untuk { $reporter }. Yang dihitung sekarang:
lapor-alih-jejak = Kedua angka tetap tersimpan. Siapa dan kapan terbaca lagi lewat /jelaskan.
lapor-alih-baris = { $name }: { $fresh }, menggantikan { $old } dari { $reporter }
lapor-tanya-lain = Sudah dilaporkan { $reporter }: { $content }. Itu yang dihitung sampai Anda mengambil alih.
lapor-kuitansi-tidak-dihitung = Tidak dihitung, karena sudah dilaporkan unit lain (tekan tombol di bawah untuk mengambil alih):
refusal-alih-berubah = Sementara itu angkanya berubah atau sudah diambil alih. Periksa lagi angka di bawah.
refusal-alih-disetujui = Laporan { $reporter } sudah disetujui. Minta Sekcam membukanya lebih dulu.
