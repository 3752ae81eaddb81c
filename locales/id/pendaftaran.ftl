## Menu

menu-undang = Undang petugas dengan tautan dan QR

## /start

pendaftaran-selamat-datang = Selamat datang, { $name }. Anda terdaftar sebagai { $role }, Kecamatan { $office }.
pendaftaran-plt-sampai = Berlaku sampai dengan { $until }.
pendaftaran-salam = Selamat datang kembali, { $name }. Peran Anda: { $role }.
pendaftaran-peran-di = { $role } (Kecamatan { $office })
pendaftaran-tugas-operator_desa = Ketik /lapor untuk mengisi laporan bulanan desa. Biasanya selesai dalam satu menit.
pendaftaran-tugas-seksi = Ketik /lapor untuk mengisi laporan bulanan unit Anda. Biasanya selesai dalam dua menit.
pendaftaran-tugas-bendahara = Ketik /lapor untuk mengisi realisasi keuangan bulan ini. Biasanya selesai dalam beberapa menit.
pendaftaran-tugas-kasubbag = Ketik /status untuk melihat siapa yang belum melapor, dan /undang untuk mengundang petugas.
pendaftaran-tugas-sekcam = Ketik /status untuk melihat apa yang perlu ditindak, dan /undang untuk mengundang petugas.
pendaftaran-tugas-camat = Ketik /status untuk melihat keadaan laporan, dan /undang untuk mengundang Sekcam dan petugas lain. Ringkasan mingguan datang sendiri setiap hari Senin.
pendaftaran-tugas-pengamat = Ketik /status untuk melihat keadaan laporan.
pendaftaran-belum-dikirim = Ada isian { $month } yang belum dikirim ({ $filled } dari { $diminta }).
pendaftaran-dikembalikan = Laporan { $month } dikembalikan dan menunggu perbaikan.
pendaftaran-lanjutkan = Lanjutkan { $month }
pendaftaran-kabar-diterima = { $name } menerima undangan Anda sebagai { $role }. Bila bukan orangnya, cabut lewat /petugas.

## Invitations that give nothing

refusal-undangan-tidak-dikenal = Undangan ini tidak kami kenal. Buka tautannya sekali lagi secara utuh, atau mintalah undangan baru kepada Kasubbag Perencanaan atau Sekretaris Kecamatan.
refusal-undangan-terpakai = Undangan ini sudah dipakai akun lain; satu undangan hanya untuk satu orang. Mintalah undangan baru kepada Kasubbag Perencanaan atau Sekretaris Kecamatan.
refusal-undangan-sudah-anda-pakai = Undangan ini sudah Anda pakai. Ketik /bantuan untuk melihat perintah Anda.
refusal-undangan-kedaluwarsa = Masa berlaku undangan ini sudah habis. Mintalah undangan baru kepada Kasubbag Perencanaan atau Sekretaris Kecamatan.
refusal-undangan-sendiri = Undangan ini Anda buat sendiri, jadi tidak dapat Anda pakai. Kirimkan kepada orangnya.
refusal-undangan-gugur = Undangan ini sudah tidak berlaku, karena yang membuatnya tidak lagi berwenang memberi peran ini. Mintalah undangan baru kepada Sekretaris Kecamatan atau Camat.
refusal-peran-sudah-dipegang = Anda sudah terdaftar sebagai { $role }, jadi undangan ini tidak dipakai dan masih berlaku untuk orang lain.

## /undang

pendaftaran-tanya-peran = Undang petugas Kecamatan { $office }. Sebagai apa?
pendaftaran-tombol-operator_desa = Operator desa
pendaftaran-tombol-seksi = Seksi/Subbag
pendaftaran-tombol-bendahara = Bendahara
pendaftaran-tombol-kasubbag = Kasubbag
pendaftaran-tombol-sekcam = Sekcam
pendaftaran-tombol-camat = Camat
pendaftaran-tombol-pengamat = Pengamat
pendaftaran-semua-desa = Semua desa kosong ({ $count })
pendaftaran-semua-sudah = Semua desa sudah punya operator.
pendaftaran-semua-dibuat = { $count } undangan operator desa dibuat.
pendaftaran-tanya-unit = { $role }: untuk yang mana? Tanda ✓ berarti sudah ada petugasnya.
pendaftaran-tanya-jenis = { $role }: pejabat tetap atau Plt. (sementara)?
pendaftaran-tetap = Tetap
pendaftaran-plt = Plt. (sementara)
pendaftaran-ulang = ‹ Pilih lagi
pendaftaran-tanya-sampai = Plt. sampai tanggal berapa? Pilih, atau ketik misalnya 30-6. Hari itu masih termasuk.
pendaftaran-dibuat = Undangan { $role } dibuat.
pendaftaran-undangan = Undangan { $role }, Kecamatan { $office }. Sekali pakai, berlaku sampai { $inForce } pukul { $timeOfDay }.
pendaftaran-hanya-orangnya = Kirim hanya kepada orangnya: siapa pun yang pertama membuka tautan ini mendapat perannya.
pendaftaran-daftar-judul = Undangan operator desa { $from }–{ $until } dari { $all }
pendaftaran-daftar-kaki = Ketuk nama desa untuk menyalin teks undangannya, lalu tempel di WhatsApp. Kirim hanya kepada orangnya; setiap tautan sekali pakai dan berlaku 7 hari.
pendaftaran-teks-salin = Undangan { $role } untuk lapor bulanan lewat bot Kentongan (sekali pakai, s/d { $inForce } pukul { $timeOfDay }): { $link }

refusal-unit-tidak-cocok = Unit itu tidak ada di kantor ini atau tidak sesuai dengan perannya. Ketik /undang untuk memilih lagi.
