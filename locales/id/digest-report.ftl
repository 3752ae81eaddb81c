## The camat's weekly digest: document and card

ringkasan-bahasa = id-ID
ringkasan-kop-pemerintah = PEMERINTAH { $kabupaten }
ringkasan-kop-kecamatan = KECAMATAN { $kecamatan }
ringkasan-kop-provinsi = Provinsi { $provinsi }
ringkasan-judul = Ringkasan Mingguan untuk Camat
ringkasan-judul-berkas = Ringkasan Mingguan Kecamatan { $kecamatan }, { $date }
ringkasan-kaki = Kecamatan { $kecamatan } · Ringkasan mingguan { $date }
ringkasan-halaman = Halaman { $page } dari { $count }
ringkasan-periode = Laporan { $month }
ringkasan-data-sampai = Data s/d { $time }
ringkasan-batas-hari-ini = batas laporan hari ini
ringkasan-batas = batas laporan { $date }
ringkasan-batas-lewat = batas laporan sudah lewat: { $date }
ringkasan-tidak-ada-baru = Tidak ada laporan baru sejak Senin lalu.
ringkasan-jadwal-berikutnya = Jadwal laporan berikutnya: { $date }.
ringkasan-belum-ada-angka = belum ada angka
ringkasan-sementara = sementara
ringkasan-poin = { $angka } poin
ringkasan-cakupan = dari { $from } dari { $total } sub kegiatan
ringkasan-uang = { $realisasi } dari { $pagu }
ringkasan-uang-tanpa-pagu = { $realisasi }, pagu belum ada angka
ringkasan-uang-tanpa-realisasi = belum ada angka, pagu { $pagu }
ringkasan-uang-kosong = realisasi dan pagu belum ada angka
ringkasan-dari = { $received } dari { $from }
ringkasan-tidak-diminta = tidak diminta
ringkasan-belum-ada-laporan = belum ada
ringkasan-tidak-ada-diminta = Belum ada laporan yang diminta.

## Ratings

ringkasan-predikat-sangat_tinggi = Sangat Tinggi
ringkasan-predikat-tinggi = Tinggi
ringkasan-predikat-sedang = Sedang
ringkasan-predikat-rendah = Rendah
ringkasan-predikat-sangat_rendah = Sangat Rendah

## Sections

ringkasan-keputusan = { $count ->
    [0] Keputusan
   *[other] Perlu keputusan Bapak/Ibu ({ $count })
  }
ringkasan-keputusan-kosong = Tidak ada yang menunggu keputusan.
ringkasan-usul = Usul:
ringkasan-kelengkapan = Kelengkapan laporan
ringkasan-masuk = Laporan masuk
ringkasan-masuk-desa = Desa
ringkasan-masuk-unit = Seksi dan subbagian
ringkasan-tepat-waktu = Tepat waktu, dari yang masuk
ringkasan-terverifikasi = Terverifikasi, dari yang masuk
ringkasan-kemajuan = Serapan dan fisik s/d { $month }
ringkasan-serapan-tanpa-gaji = Serapan tanpa gaji
ringkasan-serapan-dengan-gaji = Serapan termasuk gaji
ringkasan-fisik = Fisik
ringkasan-fisik-berencana = Fisik yang punya rencana s/d bulan ini
ringkasan-per-program = Capaian dan serapan per program
ringkasan-program-kosong = Belum ada program dalam rencana yang berlaku.
ringkasan-sejak = Sejak Senin lalu
ringkasan-laporan-baru = +{ $count } laporan masuk
ringkasan-bertambah = +{ $add } { $name } (kini { $current } dari { $from })
ringkasan-bergerak = { $name }: { $old } → { $fresh }
ringkasan-koreksi = Koreksi { $reporter }, { $butir }, { $month }: { $old } → { $fresh }
ringkasan-tertinggal = Paling tertinggal (keuangan, tanpa gaji)
ringkasan-tertinggal-kosong = Belum ada angka keuangan untuk dibandingkan.
ringkasan-kendala = { $count ->
    [0] Kendala
   *[other] Kendala ({ $count })
  }
ringkasan-kendala-kosong = Tidak ada kendala yang dilaporkan.
ringkasan-tindak-lanjut = Tindak lanjut:
ringkasan-keputusan-camat = Keputusan Camat:
ringkasan-belum = { $count ->
    [0] Belum lapor
   *[other] Belum lapor atau belum lengkap ({ $count })
  }
ringkasan-belum-kosong = Semua sudah melapor. Terima kasih.
ringkasan-belum-desa = Desa ({ $count })
ringkasan-belum-unit = Seksi dan subbagian ({ $count })
ringkasan-kurang = kurang { $count } isian
ringkasan-dasar = Dasar angka
ringkasan-dasar-sementara = Angka bertanda sementara menunggu pemeriksaan: { $details }.
ringkasan-belum-diperiksa = { $count } laporan belum diperiksa
ringkasan-dikembalikan = { $count } laporan dikembalikan
ringkasan-dasar-terverifikasi = Tidak ada laporan yang menunggu pemeriksaan.
ringkasan-pagu-renstra = Pagu: pagu indikatif Renstra, karena angka DPA belum dimasukkan.
ringkasan-pagu-renstra-dulu = Pagu: pagu indikatif Renstra, yang berlaku untuk bulan ini; DPA yang sudah masuk baru dipakai untuk bulan sesudahnya.
ringkasan-dpa-sebagian = Pagu: DPA untuk { $from } dari { $total } sub kegiatan, selebihnya pagu indikatif Renstra.
ringkasan-pagu-dpa = Pagu: DPA yang berlaku.
ringkasan-dasar-bendahara = Keuangan menurut daftar bendahara.
ringkasan-pesan-tidak-pasti = { $count } pesan tidak pasti sampai; lihat catatan pengiriman.

## What is to come

ringkasan-perhatian = Perlu perhatian dengan laju sekarang ({ $count })
ringkasan-perhatian-sebagian = Perlu perhatian dengan laju sekarang ({ $named } dari { $count }, lainnya di /status)
ringkasan-kartu-perhatian = Perlu perhatian dengan laju sekarang: { $count }, lihat PDF
ringkasan-prakiraan = Perkiraan akhir tahun { $value }, kisaran { $rendah } sampai { $tinggi } ({ $from } dari { $total } sub kegiatan)
ringkasan-prakiraan-habis = Perkiraan akhir tahun: pagu habis, paling sedikit { $rendah } ({ $from } dari { $total } sub kegiatan)
ringkasan-prakiraan-pagu = pagu habis
ringkasan-prakiraan-judul = Perkiraan serapan tanpa gaji sampai akhir tahun
ringkasan-prakiraan-cara-laju = Laju: belanja tiap sub kegiatan dibagi bulan yang sudah lewat, dikalikan bulan setahun, lalu dijumlahkan: { $value } = { $percent }
ringkasan-prakiraan-cara-pola_tahun_lalu = Menurut pola tahun lalu, sebagai pembanding: { $value } = { $percent }
ringkasan-prakiraan-kisaran = Kisaran: sisa bulan seperti bulan yang paling sedikit { $rendah }, seperti bulan yang paling banyak { $tinggi }, atau cara di atas bila lebih jauh
ringkasan-prakiraan-dasar = Pembagi: pagu sub kegiatan itu saja, { $pagu }
ringkasan-prakiraan-batas = Perkiraan, bukan target dan bukan janji: tidak mengenal musim, pembayaran sekaligus, dan batas pagu. Sub kegiatan yang baru melapor satu bulan atau ada bulan kosongnya tidak ikut. Gaji tidak ikut karena dibayar 14 kali setahun.
ringkasan-efisiensi = Efisiensi per program
ringkasan-efisiensi-arti = Capaian terhadap target setahun dikurangi serapan, dalam poin. Di atas 0: capaian lebih maju daripada belanja.

## Columns

ringkasan-kolom-laporan = Laporan
ringkasan-kolom-jumlah = Jumlah
ringkasan-kolom-ukuran = Ukuran
ringkasan-kolom-realisasi = Realisasi (garis tegak: rencana)
ringkasan-kolom-rencana = Rencana
ringkasan-kolom-deviasi = Deviasi
ringkasan-kolom-program = Program
ringkasan-kolom-capaian = Capaian s/d bulan ini
ringkasan-kolom-capaian-setahun = Capaian setahun
ringkasan-kolom-efisiensi = Efisiensi
ringkasan-kolom-serapan = Serapan
ringkasan-kolom-serapan-renstra = Serapan (pagu indikatif Renstra)
ringkasan-kolom-serapan-dpa = Serapan (pagu DPA)
ringkasan-kolom-nomor = No

## Card

ringkasan-kartu-laporan = Laporan { $month }
ringkasan-kartu-masuk = { $received } dari { $from } masuk
ringkasan-kartu-rincian = { $verified } terverifikasi · tepat waktu { $onTime } · desa { $desa } dari { $desaOf } · seksi/subbag { $unit } dari { $unitOf }
ringkasan-kartu-rencana = rencana { $percent }
ringkasan-kartu-data = { $date } · data s/d { $time }
ringkasan-kartu-keputusan-lagi = dan { $count } lagi, lihat PDF
ringkasan-kartu-nama-lagi = dan { $count } lainnya
ringkasan-kartu-belum = { $count ->
    [0] Belum lapor
   *[other] Belum ({ $count })
  }
ringkasan-kartu-tertinggal = Paling tertinggal (tanpa gaji)

uang-lain-tanpa-pagu = { $value } lagi untuk sub kegiatan tanpa pagu ({ $count })
uang-lain-dihapus = { $value } lagi untuk sub kegiatan yang tidak ada lagi dalam rencana ({ $count })
