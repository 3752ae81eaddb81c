## Commands of the status folder

menu-status = Keadaan laporan bulan ini
menu-belum = Yang belum dilaporkan
menu-capaian = Capaian dan serapan
menu-riwayat = Laporan yang sudah dikirim

## A desa, a unit or a month named behind a command

status-nama-tidak-ada = Kami belum menemukan “{ $text }”. Ketik nama desa, seksi, atau bulan, misalnya /{ $command } { $example } atau /{ $command } Februari.
status-nama-beberapa = “{ $text }” cocok dengan beberapa nama. Yang mana?
status-nama-terlalu-banyak = “{ $text }” cocok dengan { $count } nama. Ketik namanya lebih lengkap.

## The state of a month

status-judul = STATUS { $month } · Kec. { $office } · { $due }
status-batas = batas { $date }
status-batas-hari-ini = batas HARI INI { $date }
status-batas-lewat = lewat batas { $date }
status-batas-tutup = ditutup { $date }
status-tanpa-rencana = Rencana untuk { $month } belum dimuat, jadi belum ada yang diminta.
status-perlu-tindakan = Perlu tindakan
status-tanpa-tindakan = Tidak ada. Semua laporan sudah masuk dan diperiksa.
status-kurang = ▲ Belum lapor { $count }: { $name }
status-menunggu = ● Menunggu verifikasi { $count } { $day ->
    [0] (masuk hari ini)
   *[other] (terlama { $day } hari kerja)
  }
status-dikembalikan = ■ Dikembalikan, belum diperbaiki { $count }: { $name }
status-keputusan = ! Minta keputusan Camat { $count }: { $name }
status-nama-kurang = { $name } (kurang { $missing })
status-nama-lagi = { $name }, dan { $more } lainnya
status-masuk = Masuk { $done } dari { $from } pelapor ({ $percent })
status-tepat-waktu = Tepat waktu { $done } dari { $from } ({ $percent })
status-terverifikasi = Terverifikasi { $done } dari { $from } yang masuk
status-per-jenis = Desa { $desa }/{ $desaOf } · Seksi/Subbag { $unit }/{ $unitOf }
status-serapan = Serapan s/d { $month }:
status-tanpa-gaji = tanpa gaji { $angka }
status-termasuk-gaji = termasuk gaji { $angka }
status-fisik = Fisik s/d { $month }, tanpa gaji:
status-tertinggal = Paling tertinggal (keuangan, tanpa gaji):
status-tertinggal-baris = { $name } { $angka } ({ $deviasi })
status-angka-rencana = { $angka } (rencana { $plan }; { $deviasi })
status-angka-rencana-merata = { $angka } (rencana merata { $plan }; { $deviasi })
status-angka-rencana-sebagian = { $angka } (rencana { $plan }, anggaran kas { $from } dari { $total } sub kegiatan, selebihnya merata; { $deviasi })
status-belum-ada-angka = belum ada angka
status-cakupan = { $from } dari { $total } sub kegiatan
status-bulan-kosong = { $sub }, { $count } belum lapor lengkap
status-pagu-indikatif = pagu indikatif Renstra
status-pagu-dpa = pagu DPA
status-pagu-dppa = pagu DPPA
status-pagu-campuran = pagu DPA, sebagian indikatif Renstra
status-pagu-kosong = pagu belum ada

## Buttons

status-tombol-ingatkan = Ingatkan { $count }
status-tombol-periksa = Periksa { $count }
status-tombol-keputusan = Keputusan { $count }
status-tombol-desa = Per desa
status-tombol-unit = Per seksi
status-tombol-program = Per program
status-tombol-grup = Teks untuk grup WA
status-tombol-bulan = Bulan lain
status-tombol-bukti = Lihat { $count } bukti
status-tombol-riwayat = Riwayat
status-tombol-status = Status
status-kembali = ‹ Kembali
status-pilih-bulan = Bulan yang mana?
status-tanpa-bulan = Belum ada bulan yang dapat dilihat.
status-tidak-ada = Tidak ada lagi. Buka /status sekali lagi.
refusal-pelapor-bukan-wilayah = Laporan itu bukan dari wilayah Bapak/Ibu.
refusal-tidak-ada-yang-diingatkan = Tidak ada yang perlu diingatkan: semua sudah masuk, atau bulannya sudah ditutup.

## Desa and units

status-judul-desa = DESA ({ $count }) · { $month }
status-judul-unit = SEKSI DAN SUBBAG ({ $count }) · { $month }
status-legenda = ✔ terverifikasi { $valid } · ● menunggu { $waiting } · ■ dikembalikan { $returned } · △ sebagian { $shareOf } · ▲ belum { $notYet }
status-semua-desa = Jumlah dari laporan desa:
status-indikator-desa = • { $name }: { $value } ({ $done } dari { $from } desa lapor)
status-tidak-diminta = Tidak ada isian yang diminta untuk bulan ini.
status-lengkap = Lengkap
status-lengkap-ketepatan = Lengkap, { $timeliness }
status-terisi = { $filled ->
    [0] Belum lapor ({ $from } isian)
   *[other] Baru { $filled } dari { $from } isian
  }
status-draf = Ada draf berisi { $draft } jawaban, belum dikirim.
status-dikirim = Dikirim { $moment } oleh { $by } (revisi { $revision })
status-lama-menunggu = { $day ->
    [0] Menunggu verifikasi sejak hari ini
   *[other] Menunggu verifikasi { $day } hari kerja
  }
status-diverifikasi = Diverifikasi { $moment } oleh { $by }
status-disetujui = Disetujui { $moment } oleh { $by }
status-dikembalikan-satu = Dikembalikan { $moment } oleh { $by }: { $reason }
status-kendala = Kendala:
status-kendala-diputus = keputusan Camat: { $decision }
status-bukti = Bukti: { $count } berkas
status-tanpa-bukti = Bukti: tidak ada

## Figures

status-ketepatan-tepat_waktu = tepat waktu
status-ketepatan-terlambat = terlambat
status-keuangan = Keuangan
status-fisik-pendek = Fisik
status-sampai = s/d { $month }
status-dari-pagu = { $value } = { $percent } pagu
status-dari-target = { $value } dari { $target } { $satuan }
status-uang-dari = { $value } dari { $pagu } ({ $label })
status-per-bulan = Per bulan:
status-belum-ada-laporan = Belum ada laporan yang dikirim.
status-pagu = Pagu { $value } ({ $label })
status-tanpa-target = Tidak ada target.
status-target = Target { $year }: { $target }
status-target-sampai = Target s/d { $month }: { $value } { $satuan }
status-diisi = diisi { $moment } oleh { $by } (revisi { $revision })
status-tidak-dihitung = tidak dihitung: yang dihitung angka { $reporter }

## Programs

status-judul-program = PROGRAM · s/d { $month }
status-node-serapan = Serapan { $bar } { $percent }
status-node-tanpa-serapan = Serapan: belum ada angka
status-node-fisik = Fisik { $bar } { $capaian }
status-node-tanpa-fisik = Fisik: belum ada angka
status-node-kinerja = Kinerja { $bar } { $capaian } ({ $from } dari { $total } indikator)
status-efisiensi = Efisiensi (fisik − serapan): { $points }
status-prakiraan-uang = Perkiraan akhir tahun dengan laju sekarang: { $value } (kisaran { $rendah } sampai { $tinggi })
status-prakiraan-uang-sebagian = Perkiraan akhir tahun dengan laju sekarang: { $value } (kisaran { $rendah } sampai { $tinggi }; { $from } dari { $total } sub kegiatan, selebihnya sebesar yang sudah dibelanjakan)
status-prakiraan-pagu-habis = Dengan laju sekarang pagu habis sebelum akhir tahun.
status-prakiraan-indikator = Perkiraan { $name } akhir tahun: { $value } { $satuan } (kisaran { $rendah } sampai { $tinggi })
status-prakiraan-tanpa = Perkiraan { $name }: tidak ada, { $reason }
status-laju-terancam = ⚠ Target perlu { $needed } setiap kali lapor; terbanyak sejauh ini { $best }. Dengan laju sekarang tidak tercapai.
status-laju-terlampaui = ⚠ Batas target tahun ini sudah terlampaui.
status-realisasi = Realisasi: { $value } = { $serapan }
status-realisasi-sebagian = Realisasi: { $value } dari { $pagu } yang sudah dilaporkan = { $serapan }
status-uang-tanpa-pagu = { $value }, belum ada pagu
status-pemilik = Pelapor: { $unit }
status-tanpa-pemilik = Pelapor: belum ditetapkan

## Decisions wanted

status-judul-keputusan = MINTA KEPUTUSAN CAMAT ({ $count })
status-tanpa-keputusan = Tidak ada yang menunggu keputusan.

## Reminders

status-pengingat-belum = Laporan { $month } { $reporter } belum masuk ({ $missing } isian).
status-pengingat-sebagian = Laporan { $month } { $reporter } belum lengkap (kurang { $missing } isian).
status-pengingat-batas = Batas: { $date }.
status-pengingat-batas-hari-ini = Batas: hari ini, { $date }.
status-pengingat-batas-lewat = Batas { $due } sudah lewat; masih kami terima s/d { $until }.
status-pengingat-draf = { $draft } jawaban sudah tersimpan dan belum dikirim.
status-pengingat-isi = Isi sekarang
status-ingatkan-judul = INGATKAN · { $month }
status-ingatkan-contoh = Pesan yang dikirim (nama dan jumlah isian menurut penerima):
status-ingatkan-kepada = Kepada:
status-ingatkan-penerima = • { $reporter } ({ $missing } isian): { $officer }
status-ingatkan-sudah = ✔ { $reporter }: { $officer }, sudah diingatkan hari ini
status-ingatkan-lagi = dan { $more } lainnya
status-ingatkan-tanpa-petugas = Belum dapat dihubungi lewat bot, mohon dihubungi langsung: { $name }
status-ingatkan-ditunda = Di luar jam layanan, jadi dikirim { $day } pukul { $timeOfDay }.
status-ingatkan-kirim = Kirim ke { $count } orang
status-ingatkan-terkirim = Pengingat { $month } untuk { $count } orang sudah dicatat untuk dikirim.
status-ingatkan-tidak-dikirim = Tidak ada yang dikirim: semua penerima sudah diingatkan hari ini.

## Texts for groups elsewhere

status-grup-ditunggu = Yth. Bapak/Ibu, laporan { $month } yang kami tunggu { $due }: { $name }.
status-grup-hari-ini = s/d hari ini, { $day }
status-grup-batas = s/d { $day }
status-grup-secepatnya = secepatnya karena sudah lewat batas
status-grup-isi = Isi lewat bot, ± 1 menit. Terima kasih.
status-grup-terima-kasih-desa = Isi lewat bot, ± 1 menit. Terima kasih bagi { $done } desa yang sudah melapor.
status-grup-terima-kasih-unit = Isi lewat bot, ± 2 menit. Terima kasih bagi { $done } seksi/subbagian yang sudah melapor.
status-grup-lengkap-desa = Yth. Bapak/Ibu, laporan { $month } dari { $done } desa sudah lengkap. Terima kasih.
status-grup-lengkap-unit = Yth. Bapak/Ibu, laporan { $month } dari { $done } seksi/subbagian sudah lengkap. Terima kasih.
status-grup-salin = Salin teks

## Who is missing

status-judul-belum = BELUM LAPOR { $month } · { $due }
status-semua-masuk = Semua sudah melapor. Terima kasih.
status-belum-lama = { $month }: { $missing } belum
status-ada-draf = draf { $draft } jawaban
status-belum-semua = { $name }: semua { $count } isian
status-anda-kurang = Masih kurang { $count } isian, { $due }:
status-anda-lengkap = Tidak ada yang kurang untuk { $month }. Terima kasih.

## One's own progress

status-judul-capaian = CAPAIAN { $reporter } · s/d { $month }
status-belum-waktunya = { $count } isian lain belum waktunya diminta.

## History

status-judul-riwayat = RIWAYAT · { $reporter }
status-riwayat-pilih = Riwayat laporan siapa? Kec. { $office }
status-riwayat-baris = { $month } · { $status }
    revisi { $revision }, { $moment }, oleh { $by }
status-laporan-draf = draf
status-laporan-diajukan = menunggu verifikasi
status-laporan-dikembalikan = dikembalikan
status-laporan-diverifikasi = terverifikasi
status-laporan-disetujui = disetujui Camat
status-revisi-kirim = No. { $number }
    Dikirim { $moment } oleh { $by }
status-revisi-tambahan = No. { $number }
    Ditambah { $moment } oleh { $by }
status-revisi-ubah = No. { $number }
    Diubah { $moment } oleh { $by }
status-alasan = Alasan: { $reason }
status-jumlah-isian = { $count } isian
status-langkah-kembalikan = ■ Dikembalikan { $moment } oleh { $by }.
status-langkah-verifikasi = ✔ Diverifikasi { $moment } oleh { $by }.
status-langkah-setujui = ✔ Disetujui { $moment } oleh { $by }.
status-langkah-buka = ■ Dibuka kembali { $moment } oleh { $by }.

status-dasar-serapan = Dasar serapan: { $coverage }
status-dasar-fisik = Dasar fisik: { $coverage }
status-fisik-berencana = Yang punya rencana s/d bulan ini: { $angka } · { $coverage }
status-angka-sejak = { $angka } { $since }
status-angka-sejak-rencana = { $angka } { $since }, jadi tidak dibandingkan dengan rencana { $plan }

## Figures in words

figur-desa = desa
figur-terlambat = { $value }, { $count } di antaranya terlambat
figur-hasil-target = { $outcome }, target { $target }
figur-tanpa-persen = Fisik: { $reason }
figur-sejak = sejak { $start } ({ $missing } tidak dilaporkan)
figur-batas = batas { $due }
figur-syarat = syarat { $comparison ->
    [min] paling sedikit { $value }
    [lebih] lebih dari { $value }
    [maks] paling banyak { $value }
    [kurang] kurang dari { $value }
   *[other] tepat { $value }
  }
