## Pemeriksaan laporan (/periksa)

menu-periksa = Periksa laporan yang masuk
menu-setujui = Setujui laporan satu bulan
menu-keputusan = Kendala yang minta keputusan

verif-antrian-judul = MENUNGGU VERIFIKASI { $jumlah } · Kec. { $kantor }
verif-antrian-kosong = Tidak ada laporan yang menunggu Anda periksa.
verif-sendiri = { $jumlah } laporan Anda sendiri diperiksa orang lain.
verif-sendiri-buntu = { $jumlah } laporan Anda sendiri belum dapat diperiksa siapa pun: tidak ada Kasubbag atau Sekcam lain yang boleh. { $saran }
verif-buntu-periksa = ✖ Belum ada yang dapat memeriksa { $jumlah }: { $nama }. { $saran }
verif-buntu-setujui = ✖ Belum ada yang dapat menyetujui { $jumlah }: { $nama }. { $saran }
verif-saran-tunjuk = Mintalah { $oleh } menunjuk { $peran } lewat /undang.
verif-saran-server = Mintalah pengelola server membuat undangan { $peran } dengan perintah npx kentongan undang.
verif-hari-ini = masuk hari ini
verif-hari-kerja = { $jumlah } hari kerja
verif-lihat-anomali = ada angka yang ditanyakan
verif-lihat-usulan = beda dari laporan desa
verif-lihat-ubah = ada perubahan
verif-lihat-sebagian = belum lengkap
verif-nama-lagi = { $nama }, dan { $lagi } lainnya

verif-tombol-mulai = Periksa satu per satu
verif-tombol-banyak = Sekaligus { $jumlah } tanpa ▲
verif-tombol-per-bulan = Semua laporan per bulan
verif-tombol-antrian = Antrean
verif-tombol-daftar = Daftar
verif-tombol-kembali = ‹ Lihat laporan
verif-tombol-batal = Batal

# Satu laporan

verif-judul = { $pelapor } · { $bulan }
verif-nomor = No. { $nomor } · { $status }
verif-status-draf = belum dikirim
verif-status-diajukan = menunggu verifikasi
verif-status-dikembalikan = dikembalikan
verif-status-diverifikasi = diverifikasi
verif-status-disetujui = disetujui Camat
verif-dikirim = Dikirim { $oleh }, { $waktu } · { $ketepatan }
verif-sementara = Angka sementara, sampai diverifikasi.
verif-langkah = Terakhir { $langkah } oleh { $oleh }, { $waktu }
verif-langkah-alasan = Terakhir { $langkah } oleh { $oleh }, { $waktu }: { $alasan }
verif-selesai-kembalikan = dikembalikan
verif-selesai-verifikasi = diverifikasi
verif-selesai-setujui = disetujui
verif-selesai-buka = dibuka kembali
verif-milik-sendiri = Ini laporan Anda sendiri, jadi diperiksa orang lain.
verif-belum-diisi = △ { $jumlah } isian belum diisi
verif-ada-draf = Petugasnya sedang menyiapkan perubahan yang belum dikirim.
verif-berubah = Perubahan dibandingkan dengan revisi { $revisi }
verif-sebab-ubah = Revisi { $revisi } ({ $oleh }): { $alasan }
verif-perhatikan = ▲ Perhatikan nomor { $nomor }
verif-sampai = s/d { $bulan } { $nilai }
verif-sampai-target = s/d { $bulan } { $nilai } dari { $target } { $satuan }
verif-sampai-capaian = s/d { $bulan } { $nilai } dari { $target } { $satuan } = { $persen }
verif-sampai-pagu = s/d { $bulan } { $nilai } = { $persen } · { $jenis } { $pagu }
verif-baru = ▲ baru, sebelumnya belum diisi
verif-dulu = ▲ berubah, dulu { $dulu }
verif-usulan = ▲ diganti; menurut laporan desa { $usulan }
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
verif-kendala-lagi = … dan { $jumlah } kendala lagi
verif-tanpa-bukti = Bukti: tidak ada
verif-bukti-sebagai-berkas = { $apa } · Telegram tidak menampilkannya sebagai foto, jadi dikirim sebagai berkas.
verif-bukti-tak-terkirim = { $apa } tersimpan, tetapi tidak diterima Telegram. Minta pelapor mengirim fotonya lagi.
verif-bukti = Bukti: { $jumlah } berkas
verif-seluruh-laporan = seluruh laporan

verif-tombol-ya = Verifikasi
verif-tombol-kembalikan = Kembalikan
verif-tombol-lewati = Lewati
verif-tombol-bukti = Lihat bukti ({ $jumlah })
verif-tombol-buka-lagi = Buka kembali
verif-sudah = ✔ { $pelapor } diverifikasi.

# Mengembalikan

verif-pilih-butir = Apa yang perlu diperbaiki?
verif-tombol-seluruhnya = Seluruh laporan
verif-pilih-alasan = Apa alasannya? Petugas membaca alasan ini.
verif-alasan-spj = SPJ belum cocok
verif-alasan-bukti = Bukti kurang
verif-alasan-jelas = Angka perlu dijelaskan
verif-alasan-bulan = Salah bulan
verif-tombol-tulis = Tulis sendiri…
verif-tulis-alasan = Tulis alasan pengembalian laporan { $pelapor }, { $bulan }, dalam satu pesan. Petugas membaca tulisan ini.
verif-tulis-buka = Tulis alasan membuka kembali laporan { $pelapor }, { $bulan }, dalam satu pesan. Petugas membaca tulisan ini.
verif-perlu-teks = Yang ditunggu di sini alasannya. Ketik dalam satu pesan, atau tekan Batal di atas.
verif-sudah-kembali = { $jumlah ->
    [0] ■ { $pelapor } dikembalikan. Belum ada petugasnya yang dapat kami kabari; mohon diberi tahu langsung.
   *[other] ■ { $pelapor } dikembalikan; petugasnya sudah kami kabari.
  }
verif-sudah-dibuka = { $jumlah ->
    [0] ■ { $pelapor } dibuka kembali. Belum ada petugasnya yang dapat kami kabari; mohon diberi tahu langsung.
   *[other] ■ { $pelapor } dibuka kembali; petugasnya sudah kami kabari.
  }
verif-kabar-kembali = Laporan { $bulan } { $pelapor } dikembalikan untuk diperbaiki: { $alasan }
verif-kabar-kembali-butir = Laporan { $bulan } { $pelapor } dikembalikan untuk diperbaiki, bagian { $butir }: { $alasan }
verif-kabar-dibuka = Laporan { $bulan } { $pelapor } dibuka kembali untuk diperbaiki: { $alasan }
verif-perbaiki = Perbaiki sekarang

# Beberapa sekaligus

verif-banyak-judul = Verifikasi { $jumlah } laporan sekaligus?
verif-banyak-lain = { $jumlah } laporan lain bertanda ▲ dan perlu dibuka satu per satu.
verif-tombol-semua = Ya, verifikasi { $jumlah }
verif-banyak-hasil = ✔ { $jumlah } laporan diverifikasi.
verif-banyak-habis = Tidak ada lagi laporan yang dapat diverifikasi sekaligus.

# Semua laporan satu bulan

verif-daftar-judul = Laporan { $bulan } yang sudah dikirim: { $jumlah }
verif-daftar-kosong = Belum ada laporan yang dikirim untuk bulan ini.
verif-daftar-tanda = ● menunggu verifikasi · ■ dikembalikan · ✔ diverifikasi · ★ disetujui

## Persetujuan Camat (/setujui)

verif-setujui-judul = PERSETUJUAN { $bulan } · Kec. { $kantor }
verif-setujui-siap = ✔ Terverifikasi, siap disetujui { $jumlah }: { $nama }
verif-setujui-periksa-sendiri = ✖ Anda periksa sendiri, jadi disetujui pejabat lain { $jumlah }: { $nama }
verif-setujui-laporan-sendiri = ✖ Laporan Anda sendiri, jadi disetujui pejabat lain { $jumlah }: { $nama }
verif-setujui-tanpa-siap = Tidak ada laporan yang siap disetujui.
verif-setujui-diubah = ! Petugasnya sedang menyiapkan perubahan { $jumlah }: { $nama }. Bila disetujui sekarang, perubahan itu baru dapat dikirim setelah laporannya dibuka kembali.
verif-setujui-menunggu = ● Belum diverifikasi { $jumlah }: { $nama }
verif-setujui-belum-lengkap = △ Terverifikasi, masih ditunggu lengkapnya { $jumlah }: { $nama }
verif-setujui-dikembalikan = ■ Dikembalikan, belum diperbaiki { $jumlah }: { $nama }
verif-setujui-belum-ada = ▲ Belum lapor { $jumlah }: { $nama }
verif-setujui-sudah = ★ Sudah disetujui { $jumlah }
verif-tombol-setujui = Setujui { $jumlah } laporan
verif-disetujui = ★ { $jumlah } laporan { $bulan } disetujui.

## Keputusan Camat (/keputusan)

verif-keputusan-judul = PERLU KEPUTUSAN { $nomor }/{ $dari }
verif-keputusan-isi =
    { $perihal } ({ $pelapor }, { $bulan })
    { $kendala }
    Dari { $oleh }
verif-keputusan-kosong = Tidak ada kendala yang menunggu keputusan.
verif-putus-setuju = setuju
verif-putus-bahas_rakor = dibahas di rakor
verif-putuskan-setuju = Setuju
verif-putuskan-bahas_rakor = Bahas rakor
verif-tombol-berikut = Berikutnya
verif-tombol-keputusan-lain = Keputusan lain ({ $jumlah })
verif-diputuskan = ✔ { $perihal }: { $keputusan }.
verif-kabar-keputusan =
    Keputusan Camat atas kendala { $perihal } ({ $pelapor }, { $bulan }): { $keputusan }.
    { $kendala }

## Yang belum dapat dilakukan

refusal-bukan-pemeriksa = Memeriksa laporan di kantor ini tidak termasuk peran Anda.
refusal-bukan-kantor-ini = Hal ini tidak ada di kantor Anda.
refusal-laporan-sendiri = Ini laporan Anda sendiri. Mohon diperiksa orang lain.
refusal-revisi-lama = Yang Anda lihat revisi { $lihat }; { $oleh } sudah mengirim revisi { $kini }, { $waktu }. Periksa yang baru di bawah.
refusal-sudah-diproses = Laporan tadi sudah { $langkah } oleh { $oleh }, { $waktu }.
refusal-belum-disetujui = Laporan ini belum disetujui Camat, jadi tidak perlu dibuka kembali.
refusal-perlu-dilihat = bertanda ▲, buka satu per satu
refusal-bukan-penyetuju = Menyetujui laporan di kantor ini tidak termasuk peran Anda.
refusal-daftar-berubah = Daftarnya berubah sejak tadi. Periksa yang baru di bawah.
refusal-setujui-bukan-anda = Laporan ini Anda periksa atau laporkan sendiri, jadi tidak dapat Anda setujui. Mohon disetujui pejabat lain.
refusal-belum-ada-siap = Tidak ada laporan yang siap disetujui.
refusal-bukan-pemutus = Keputusan di kantor ini tidak termasuk peran Anda.
refusal-sudah-diputuskan = Sudah diputuskan { $oleh }, { $waktu }: { $keputusan }.
