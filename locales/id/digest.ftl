menu-digest = Ringkasan mingguan: kartu dan PDF

digest-judul = Ringkasan Kecamatan { $kecamatan } · { $date }
digest-isi = Rinciannya ada di PDF di bawah ini.
digest-keputusan = { $count ->
    [1] Satu hal menunggu keputusan:
   *[other] { $count } hal menunggu keputusan:
  }
digest-lihat-pdf = semuanya ada di PDF.
digest-lihat-keputusan = ketik /keputusan.
digest-tombol-setuju = Setuju
digest-tombol-rakor = Bahas rakor
digest-keputusan-setuju = disetujui
digest-keputusan-bahas_rakor = dibahas di rapat koordinasi
digest-seluruh-laporan = seluruh laporan
digest-tanpa-gaji = { $name }, tanpa gaji
digest-dasar-uang = uang dari { $from } dari { $total } sub kegiatan
digest-dasar-uang-bolong = uang dari { $from } dari { $total } sub kegiatan ({ $notYet } belum lengkap)
digest-desa = desa { $name }
digest-serapan = Serapan tanpa gaji
digest-fisik = Fisik
