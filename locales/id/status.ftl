## Commands of the status folder

menu-status = Keadaan laporan bulan ini
menu-belum = Yang belum dilaporkan
menu-capaian = Capaian dan serapan
menu-riwayat = Laporan yang sudah dikirim

## The state of a month

status-judul = STATUS { $bulan } · Kec. { $kantor } · { $batas }
status-batas = batas { $tanggal }
status-batas-hari-ini = batas HARI INI { $tanggal }
status-batas-lewat = lewat batas { $tanggal }
status-batas-tutup = ditutup { $tanggal }
status-tanpa-rencana = Rencana untuk { $bulan } belum dimuat, jadi belum ada yang diminta.
status-perlu-tindakan = Perlu tindakan
status-tanpa-tindakan = Tidak ada. Semua laporan sudah masuk dan diperiksa.
status-kurang = ▲ Belum lapor { $jumlah }: { $nama }
status-menunggu = ● Menunggu verifikasi { $jumlah } { $hari ->
    [0] (masuk hari ini)
   *[other] (terlama { $hari } hari kerja)
  }
status-dikembalikan = ■ Dikembalikan, belum diperbaiki { $jumlah }: { $nama }
status-keputusan = ! Minta keputusan Camat { $jumlah }: { $nama }
status-nama-kurang = { $nama } (kurang { $kurang })
status-nama-lagi = { $nama }, dan { $lagi } lainnya
status-masuk = Masuk { $sudah } dari { $dari } pelapor ({ $persen })
status-tepat-waktu = Tepat waktu { $sudah } dari { $dari } ({ $persen })
status-terverifikasi = Terverifikasi { $sudah } dari { $dari } yang masuk
status-per-jenis = Desa { $desa }/{ $desaDari } · Seksi/Subbag { $unit }/{ $unitDari }
status-serapan = Serapan s/d { $bulan }:
status-tanpa-gaji = tanpa gaji { $angka }
status-termasuk-gaji = termasuk gaji { $angka }
status-fisik = Fisik s/d { $bulan }, tanpa gaji:
status-tertinggal = Paling tertinggal (keuangan, tanpa gaji):
status-tertinggal-baris = { $nama } { $angka } ({ $deviasi })
status-angka-rencana = { $angka } (rencana { $rencana }; { $deviasi })
status-angka-rencana-merata = { $angka } (rencana merata { $rencana }; { $deviasi })
status-angka-rencana-sebagian = { $angka } (rencana { $rencana }, anggaran kas { $dari } dari { $total } sub kegiatan, selebihnya merata; { $deviasi })
status-belum-ada-angka = belum ada angka
status-cakupan = { $dari } dari { $total } sub kegiatan
status-bulan-kosong = { $sub }, { $jumlah } belum lapor semua bulan
status-pagu-indikatif = pagu indikatif Renstra
status-pagu-dpa = pagu DPA
status-pagu-dppa = pagu DPPA
status-pagu-campuran = pagu DPA, sebagian indikatif Renstra
status-pagu-kosong = pagu belum ada

## Buttons

status-tombol-ingatkan = Ingatkan { $jumlah }
status-tombol-periksa = Periksa { $jumlah }
status-tombol-keputusan = Keputusan { $jumlah }
status-tombol-desa = Per desa
status-tombol-unit = Per seksi
status-tombol-program = Per program
status-tombol-grup = Teks untuk grup WA
status-tombol-bulan = Bulan lain
status-tombol-bukti = Lihat { $jumlah } bukti
status-tombol-riwayat = Riwayat
status-tombol-status = Status
status-kembali = ‹ Kembali
status-pilih-bulan = Bulan yang mana?
status-tanpa-bulan = Belum ada bulan yang dapat dilihat.
status-tidak-ada = Tidak ada lagi. Buka /status sekali lagi.
refusal-pelapor-bukan-wilayah = Laporan itu bukan dari wilayah Bapak/Ibu.
refusal-tidak-ada-yang-diingatkan = Tidak ada yang perlu diingatkan: semua sudah masuk, atau bulannya sudah ditutup.

## Desa and units

status-judul-desa = DESA ({ $jumlah }) · { $bulan }
status-judul-unit = SEKSI DAN SUBBAG ({ $jumlah }) · { $bulan }
status-legenda = ✔ terverifikasi { $sah } · ● menunggu { $menunggu } · ■ dikembalikan { $dikembalikan } · △ sebagian { $sebagian } · ▲ belum { $belum }
status-semua-desa = Jumlah dari laporan desa:
status-indikator-desa = • { $nama }: { $nilai } ({ $sudah } dari { $dari } desa lapor)
status-tidak-diminta = Tidak ada isian yang diminta untuk bulan ini.
status-lengkap = Lengkap
status-lengkap-ketepatan = Lengkap, { $ketepatan }
status-terisi = { $terisi ->
    [0] Belum lapor ({ $dari } isian)
   *[other] Baru { $terisi } dari { $dari } isian
  }
status-draf = Ada draf berisi { $draf } jawaban, belum dikirim.
status-dikirim = Dikirim { $saat } oleh { $oleh } (revisi { $revisi })
status-lama-menunggu = { $hari ->
    [0] Menunggu verifikasi sejak hari ini
   *[other] Menunggu verifikasi { $hari } hari kerja
  }
status-diverifikasi = Diverifikasi { $saat } oleh { $oleh }
status-disetujui = Disetujui { $saat } oleh { $oleh }
status-dikembalikan-satu = Dikembalikan { $saat } oleh { $oleh }: { $alasan }
status-kendala = Kendala:
status-kendala-diputus = keputusan Camat: { $keputusan }
status-bukti = Bukti: { $jumlah } berkas
status-tanpa-bukti = Bukti: tidak ada

## Figures

status-ketepatan-tepat_waktu = tepat waktu
status-ketepatan-terlambat = terlambat
status-keuangan = Keuangan
status-fisik-pendek = Fisik
status-sampai = s/d { $bulan }
status-dari-pagu = { $nilai } = { $persen } pagu
status-dari-target = { $nilai } dari { $target } { $satuan }
status-uang-dari = { $nilai } dari { $pagu } ({ $label })
status-per-bulan = Per bulan:
status-belum-ada-laporan = Belum ada laporan yang dikirim.
status-pagu = Pagu { $nilai } ({ $label })
status-tanpa-target = Tidak ada target.
status-target = Target { $tahun }: { $target }
status-target-sampai = Target s/d { $bulan }: { $nilai } { $satuan }
status-diisi = diisi { $saat } oleh { $oleh } (revisi { $revisi })
status-tidak-dihitung = tidak dihitung: yang dihitung angka { $pelapor }

## Programs

status-judul-program = PROGRAM · s/d { $bulan }
status-node-serapan = Serapan { $bar } { $persen }
status-node-tanpa-serapan = Serapan: belum ada angka
status-node-fisik = Fisik { $bar } { $capaian }
status-node-tanpa-fisik = Fisik: belum ada angka
status-node-kinerja = Kinerja { $bar } { $capaian } ({ $dari } dari { $total } indikator)
status-efisiensi = Efisiensi (fisik − serapan): { $poin }
status-prakiraan-uang = Perkiraan akhir tahun dengan laju sekarang: { $nilai } (kisaran { $rendah } sampai { $tinggi })
status-prakiraan-uang-sebagian = Perkiraan akhir tahun dengan laju sekarang: { $nilai } (kisaran { $rendah } sampai { $tinggi }; { $dari } dari { $total } sub kegiatan, selebihnya sebesar yang sudah dibelanjakan)
status-prakiraan-pagu-habis = Dengan laju sekarang pagu habis sebelum akhir tahun.
status-prakiraan-indikator = Perkiraan { $nama } akhir tahun: { $nilai } { $satuan } (kisaran { $rendah } sampai { $tinggi })
status-prakiraan-tanpa = Perkiraan { $nama }: tidak ada, { $alasan }
status-laju-terancam = ⚠ Target perlu { $perlu } setiap kali lapor; terbanyak sejauh ini { $terbaik }. Dengan laju sekarang tidak tercapai.
status-laju-terlampaui = ⚠ Batas target tahun ini sudah terlampaui.
status-realisasi = Realisasi: { $nilai } = { $serapan }
status-realisasi-sebagian = Realisasi: { $nilai } dari { $pagu } yang sudah dilaporkan = { $serapan }
status-uang-tanpa-pagu = { $nilai }, belum ada pagu
status-pemilik = Pelapor: { $unit }
status-tanpa-pemilik = Pelapor: belum ditetapkan

## Decisions wanted

status-judul-keputusan = MINTA KEPUTUSAN CAMAT ({ $jumlah })
status-tanpa-keputusan = Tidak ada yang menunggu keputusan.

## Reminders

status-pengingat-belum = Laporan { $bulan } { $pelapor } belum masuk ({ $kurang } isian).
status-pengingat-sebagian = Laporan { $bulan } { $pelapor } belum lengkap (kurang { $kurang } isian).
status-pengingat-batas = Batas: { $tanggal }.
status-pengingat-batas-hari-ini = Batas: hari ini, { $tanggal }.
status-pengingat-batas-lewat = Batas { $batas } sudah lewat; masih kami terima s/d { $sampai }.
status-pengingat-draf = { $draf } jawaban sudah tersimpan dan belum dikirim.
status-pengingat-isi = Isi sekarang
status-ingatkan-judul = INGATKAN · { $bulan }
status-ingatkan-contoh = Pesan yang dikirim (nama dan jumlah isian menurut penerima):
status-ingatkan-kepada = Kepada:
status-ingatkan-penerima = • { $pelapor } ({ $kurang } isian): { $petugas }
status-ingatkan-sudah = ✔ { $pelapor }: { $petugas }, sudah diingatkan hari ini
status-ingatkan-lagi = dan { $lagi } lainnya
status-ingatkan-tanpa-petugas = Belum dapat dihubungi lewat bot, mohon dihubungi langsung: { $nama }
status-ingatkan-ditunda = Di luar jam layanan, jadi dikirim { $hari } pukul { $pukul }.
status-ingatkan-kirim = Kirim ke { $jumlah } orang
status-ingatkan-terkirim = Pengingat { $bulan } untuk { $jumlah } orang sudah dicatat untuk dikirim.
status-ingatkan-tidak-dikirim = Tidak ada yang dikirim: semua penerima sudah diingatkan hari ini.

## Texts for groups elsewhere

status-grup-ditunggu = Yth. Bapak/Ibu, laporan { $bulan } yang kami tunggu { $batas }: { $nama }.
status-grup-hari-ini = s/d hari ini, { $hari }
status-grup-batas = s/d { $hari }
status-grup-secepatnya = secepatnya karena sudah lewat batas
status-grup-isi = Isi lewat bot, ± 1 menit. Terima kasih.
status-grup-terima-kasih-desa = Isi lewat bot, ± 1 menit. Terima kasih bagi { $sudah } desa yang sudah melapor.
status-grup-terima-kasih-unit = Isi lewat bot, ± 2 menit. Terima kasih bagi { $sudah } seksi/subbagian yang sudah melapor.
status-grup-lengkap-desa = Yth. Bapak/Ibu, laporan { $bulan } dari { $sudah } desa sudah lengkap. Terima kasih.
status-grup-lengkap-unit = Yth. Bapak/Ibu, laporan { $bulan } dari { $sudah } seksi/subbagian sudah lengkap. Terima kasih.
status-grup-salin = Salin teks

## Who is missing

status-judul-belum = BELUM LAPOR { $bulan } · { $batas }
status-semua-masuk = Semua sudah melapor. Terima kasih.
status-belum-lama = { $bulan }: { $kurang } belum
status-ada-draf = draf { $draf } jawaban
status-belum-semua = { $nama }: semua { $jumlah } isian
status-anda-kurang = Masih kurang { $jumlah } isian, { $batas }:
status-anda-lengkap = Tidak ada yang kurang untuk { $bulan }. Terima kasih.

## One's own progress

status-judul-capaian = CAPAIAN { $pelapor } · s/d { $bulan }
status-belum-waktunya = { $jumlah } isian lain belum waktunya diminta.

## History

status-judul-riwayat = RIWAYAT · { $pelapor }
status-riwayat-pilih = Riwayat laporan siapa? Kec. { $kantor }
status-riwayat-baris = { $bulan } · { $status }
    revisi { $revisi }, { $saat }, oleh { $oleh }
status-laporan-draf = draf
status-laporan-diajukan = menunggu verifikasi
status-laporan-dikembalikan = dikembalikan
status-laporan-diverifikasi = terverifikasi
status-laporan-disetujui = disetujui Camat
status-revisi-kirim = No. { $nomor }
    Dikirim { $saat } oleh { $oleh }
status-revisi-tambahan = No. { $nomor }
    Ditambah { $saat } oleh { $oleh }
status-revisi-ubah = No. { $nomor }
    Diubah { $saat } oleh { $oleh }
status-alasan = Alasan: { $alasan }
status-jumlah-isian = { $jumlah } isian
status-langkah-kembalikan = ■ Dikembalikan { $saat } oleh { $oleh }.
status-langkah-verifikasi = ✔ Diverifikasi { $saat } oleh { $oleh }.
status-langkah-setujui = ✔ Disetujui { $saat } oleh { $oleh }.
status-langkah-buka = ■ Dibuka kembali { $saat } oleh { $oleh }.

status-dasar-serapan = Dasar serapan: { $cakupan }
status-dasar-fisik = Dasar fisik: { $cakupan }
status-fisik-berencana = Yang punya rencana s/d bulan ini: { $angka } · { $cakupan }
status-angka-sejak = { $angka } { $sejak }
status-angka-sejak-rencana = { $angka } { $sejak }, jadi tidak dibandingkan dengan rencana { $rencana }

## Figures in words

figur-desa = desa
figur-terlambat = { $nilai }, { $jumlah } di antaranya terlambat
figur-hasil-target = { $hasil }, target { $target }
figur-tanpa-persen = Fisik: { $alasan }
figur-sejak = sejak { $mulai } ({ $kurang } tidak dilaporkan)
figur-batas = batas { $batas }
figur-syarat = syarat { $banding ->
    [min] paling sedikit { $nilai }
    [lebih] lebih dari { $nilai }
    [maks] paling banyak { $nilai }
    [kurang] kurang dari { $nilai }
   *[other] tepat { $nilai }
  }
