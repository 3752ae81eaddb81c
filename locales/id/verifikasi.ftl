## Pemeriksaan laporan (/periksa)

menu-periksa = Periksa laporan yang masuk
menu-setujui = Setujui laporan satu bulan
menu-keputusan = Kendala yang minta keputusan

verif-antrian-judul = MENUNGGU VERIFIKASI { $count } · Kec. { $office }
verif-antrian-kosong = Tidak ada laporan yang menunggu Anda periksa.
verif-sendiri = { $count } laporan Anda sendiri diperiksa orang lain.
verif-sendiri-buntu = { $count } laporan Anda sendiri belum dapat diperiksa siapa pun: tidak ada Kasubbag atau Sekcam lain yang boleh. { $advice }
verif-buntu-periksa = ✖ Belum ada yang dapat memeriksa { $count }: { $name }. { $advice }
verif-buntu-setujui = ✖ Belum ada yang dapat menyetujui { $count }: { $name }. { $advice }
verif-saran-tunjuk = Mintalah { $by } menunjuk { $role } lewat /undang.
verif-saran-server = Mintalah pengelola server membuat undangan { $role } dengan perintah npx kentongan undang.
verif-hari-ini = masuk hari ini
verif-hari-kerja = { $count } hari kerja
verif-lihat-anomali = ada angka yang ditanyakan
verif-lihat-usulan = beda dari laporan desa
verif-lihat-ubah = ada perubahan
verif-lihat-sebagian = belum lengkap
verif-nama-lagi = { $name }, dan { $more } lainnya

verif-tombol-mulai = Periksa satu per satu
verif-tombol-banyak = Sekaligus { $count } tanpa ▲
verif-tombol-per-bulan = Semua laporan per bulan
verif-tombol-antrian = Antrean
verif-tombol-daftar = Daftar
verif-tombol-kembali = ‹ Lihat laporan
verif-tombol-batal = Batal

# Satu laporan

verif-judul = { $reporter } · { $month }
verif-nomor = No. { $number } · { $status }
verif-status-draf = belum dikirim
verif-status-diajukan = menunggu verifikasi
verif-status-dikembalikan = dikembalikan
verif-status-diverifikasi = diverifikasi
verif-status-disetujui = disetujui Camat
verif-dikirim = Dikirim { $by }, { $time } · { $timeliness }
verif-sementara = Angka sementara, sampai diverifikasi.
verif-langkah = Terakhir { $step } oleh { $by }, { $time }
verif-langkah-alasan = Terakhir { $step } oleh { $by }, { $time }: { $reason }
verif-selesai-kembalikan = dikembalikan
verif-selesai-verifikasi = diverifikasi
verif-selesai-setujui = disetujui
verif-selesai-buka = dibuka kembali
verif-milik-sendiri = Ini laporan Anda sendiri, jadi diperiksa orang lain.
verif-belum-diisi = △ { $count } isian belum diisi
verif-ada-draf = Petugasnya sedang menyiapkan perubahan yang belum dikirim.
verif-berubah = Perubahan dibandingkan dengan revisi { $revision }
verif-sebab-ubah = Revisi { $revision } ({ $by }): { $reason }
verif-perhatikan = ▲ Perhatikan nomor { $number }
verif-sampai = s/d { $month } { $value }
verif-sampai-target = s/d { $month } { $value } dari { $target } { $satuan }
verif-sampai-capaian = s/d { $month } { $value } dari { $target } { $satuan } = { $percent }
verif-sampai-pagu = s/d { $month } { $value } = { $percent } · { $kind } { $pagu }
verif-baru = ▲ baru, sebelumnya belum diisi
verif-dulu = ▲ berubah, dulu { $former }
verif-usulan = ▲ diganti; menurut laporan desa { $suggestion }
verif-anomali-uang_kembali = mengurangi lebih dari yang sudah dibelanjakan; petugas sudah ditanya
verif-anomali-posisi_turun = lebih kecil dari posisi sebelumnya; petugas sudah ditanya
verif-anomali-mirip_kumulatif = mirip jumlah seluruhnya, bukan tambahan sebulan; petugas sudah ditanya
verif-anomali-lompat_1000 = sekitar 1.000 kali berbeda dari biasanya; petugas sudah ditanya
verif-anomali-di_atas_sisa_pagu = lebih besar dari sisa pagu; petugas sudah ditanya
verif-anomali-lompat_10 = sekitar 10 kali berbeda dari biasanya; petugas sudah ditanya
verif-anomali-rasio_terbalik = bagiannya lebih banyak dari seluruhnya; petugas sudah ditanya
verif-anomali-melebihi_target_jauh = jauh di atas target setahun; petugas sudah ditanya
verif-anomali-nama_mirip = nama yang hanya berbeda tandanya; petugas sudah ditanya
verif-anomali-tanggal-terlalu-lama = sudah lebih dari setahun lalu; petugas sudah ditanya
verif-anomali-tanggal-sebelum-masa = sebelum masa dokumen ini; petugas sudah ditanya
verif-tanpa-kendala = Kendala: tidak ada
verif-kendala = Kendala:
verif-kendala-lagi = … dan { $count } kendala lagi
verif-tanpa-bukti = Bukti: tidak ada
verif-bukti-sebagai-berkas = { $what } · Telegram tidak menampilkannya sebagai foto, jadi dikirim sebagai berkas.
verif-bukti-tak-terkirim = { $what } tersimpan, tetapi tidak diterima Telegram. Minta pelapor mengirim fotonya lagi.
verif-bukti = Bukti: { $count } berkas
verif-seluruh-laporan = seluruh laporan

verif-tombol-ya = Verifikasi
verif-tombol-kembalikan = Kembalikan
verif-tombol-lewati = Lewati
verif-tombol-bukti = Lihat bukti ({ $count })
verif-tombol-buka-lagi = Buka kembali
verif-sudah = ✔ { $reporter } diverifikasi.

# Mengembalikan

verif-pilih-butir = Apa yang perlu diperbaiki?
verif-tombol-seluruhnya = Seluruh laporan
verif-pilih-alasan = Apa alasannya? Petugas membaca alasan ini.
verif-alasan-spj = SPJ belum cocok
verif-alasan-bukti = Bukti kurang
verif-alasan-jelas = Angka perlu dijelaskan
verif-alasan-bulan = Salah bulan
verif-tombol-tulis = Tulis sendiri…
verif-tulis-alasan = Tulis alasan pengembalian laporan { $reporter }, { $month }, dalam satu pesan. Petugas membaca tulisan ini.
verif-tulis-buka = Tulis alasan membuka kembali laporan { $reporter }, { $month }, dalam satu pesan. Petugas membaca tulisan ini.
verif-perlu-teks = Yang ditunggu di sini alasannya. Ketik dalam satu pesan, atau tekan Batal di atas.
verif-sudah-kembali = { $count ->
    [0] ■ { $reporter } dikembalikan. Belum ada petugasnya yang dapat kami kabari; mohon diberi tahu langsung.
   *[other] ■ { $reporter } dikembalikan; petugasnya sudah kami kabari.
  }
verif-sudah-dibuka = { $count ->
    [0] ■ { $reporter } dibuka kembali. Belum ada petugasnya yang dapat kami kabari; mohon diberi tahu langsung.
   *[other] ■ { $reporter } dibuka kembali; petugasnya sudah kami kabari.
  }
verif-kabar-kembali = Laporan { $month } { $reporter } dikembalikan untuk diperbaiki: { $reason }
verif-kabar-kembali-butir = Laporan { $month } { $reporter } dikembalikan untuk diperbaiki, bagian { $butir }: { $reason }
verif-kabar-dibuka = Laporan { $month } { $reporter } dibuka kembali untuk diperbaiki: { $reason }
verif-perbaiki = Perbaiki sekarang

# Beberapa sekaligus

verif-banyak-judul = Verifikasi { $count } laporan sekaligus?
verif-banyak-lain = { $count } laporan lain bertanda ▲ dan perlu dibuka satu per satu.
verif-tombol-semua = Ya, verifikasi { $count }
verif-banyak-hasil = ✔ { $count } laporan diverifikasi.
verif-banyak-habis = Tidak ada lagi laporan yang dapat diverifikasi sekaligus.

# Semua laporan satu bulan

verif-daftar-judul = Laporan { $month } yang sudah dikirim: { $count }
verif-daftar-kosong = Belum ada laporan yang dikirim untuk bulan ini.
verif-daftar-tanda = ● menunggu verifikasi · ■ dikembalikan · ✔ diverifikasi · ★ disetujui

## Persetujuan Camat (/setujui)

verif-setujui-judul = PERSETUJUAN { $month } · Kec. { $office }
verif-setujui-siap = ✔ Terverifikasi, siap disetujui { $count }: { $name }
verif-setujui-periksa-sendiri = ✖ Anda periksa sendiri, jadi disetujui pejabat lain { $count }: { $name }
verif-setujui-laporan-sendiri = ✖ Laporan Anda sendiri, jadi disetujui pejabat lain { $count }: { $name }
verif-setujui-tanpa-siap = Tidak ada laporan yang siap disetujui.
verif-setujui-diubah = ! Petugasnya sedang menyiapkan perubahan { $count }: { $name }. Bila disetujui sekarang, perubahan itu baru dapat dikirim setelah laporannya dibuka kembali.
verif-setujui-menunggu = ● Belum diverifikasi { $count }: { $name }
verif-setujui-belum-lengkap = △ Terverifikasi, masih ditunggu lengkapnya { $count }: { $name }
verif-setujui-dikembalikan = ■ Dikembalikan, belum diperbaiki { $count }: { $name }
verif-setujui-belum-ada = ▲ Belum lapor { $count }: { $name }
verif-setujui-sudah = ★ Sudah disetujui { $count }
verif-tombol-setujui = Setujui { $count } laporan
verif-disetujui = ★ { $count } laporan { $month } disetujui.

## Keputusan Camat (/keputusan)

verif-keputusan-judul = PERLU KEPUTUSAN { $number }/{ $from }
verif-keputusan-isi =
    { $subject } ({ $reporter }, { $month })
    { $kendala }
    Dari { $by }
verif-keputusan-kosong = Tidak ada kendala yang menunggu keputusan.
verif-putus-setuju = setuju
verif-putus-bahas_rakor = dibahas di rakor
verif-putuskan-setuju = Setuju
verif-putuskan-bahas_rakor = Bahas rakor
verif-tombol-berikut = Berikutnya
verif-tombol-keputusan-lain = Keputusan lain ({ $count })
verif-diputuskan = ✔ { $subject }: { $decision }.
verif-kabar-keputusan =
    Keputusan Camat atas kendala { $subject } ({ $reporter }, { $month }): { $decision }.
    { $kendala }

## Yang belum dapat dilakukan

refusal-bukan-pemeriksa = Memeriksa laporan di kantor ini tidak termasuk peran Anda.
refusal-bukan-kantor-ini = Hal ini tidak ada di kantor Anda.
refusal-laporan-sendiri = Ini laporan Anda sendiri. Mohon diperiksa orang lain.
refusal-revisi-lama = Yang Anda lihat revisi { $view }; { $by } sudah mengirim revisi { $current }, { $time }. Periksa yang baru di bawah.
refusal-sudah-diproses = Laporan tadi sudah { $step } oleh { $by }, { $time }.
refusal-belum-disetujui = Laporan ini belum disetujui Camat, jadi tidak perlu dibuka kembali.
refusal-perlu-dilihat = bertanda ▲, buka satu per satu
refusal-bukan-penyetuju = Menyetujui laporan di kantor ini tidak termasuk peran Anda.
refusal-daftar-berubah = Daftarnya berubah sejak tadi. Periksa yang baru di bawah.
refusal-daftar-berubah-oleh =
    Daftarnya berubah sejak tadi, jadi belum ada yang diproses:
    { $steps }
    Periksa daftar yang baru di bawah.
refusal-setujui-bukan-anda = Laporan ini Anda periksa atau laporkan sendiri, jadi tidak dapat Anda setujui. Mohon disetujui pejabat lain.
refusal-belum-ada-siap = Tidak ada laporan yang siap disetujui.
refusal-bukan-pemutus = Keputusan di kantor ini tidak termasuk peran Anda.
refusal-sudah-diputuskan = Sudah diputuskan { $by }, { $time }: { $decision }.
