menu-digest = Ringkasan mingguan: kartu dan PDF

digest-judul = Ringkasan Kecamatan { $kecamatan } · { $tanggal }
digest-isi = Rinciannya ada di PDF di bawah ini.
digest-keputusan = { $jumlah ->
    [1] Satu hal menunggu keputusan:
   *[other] { $jumlah } hal menunggu keputusan:
  }
digest-lihat-keputusan = ketik /keputusan.
digest-tombol-setuju = Setuju
digest-tombol-rakor = Bahas rakor
digest-keputusan-setuju = disetujui
digest-keputusan-bahas_rakor = dibahas di rapat koordinasi
digest-seluruh-laporan = seluruh laporan
digest-tanpa-gaji = { $nama }, tanpa gaji
digest-dasar-uang = uang dari { $dari } dari { $total } sub kegiatan
digest-dasar-uang-bolong = uang dari { $dari } dari { $total } sub kegiatan ({ $belum } belum lengkap)
digest-desa = desa { $nama }
digest-serapan = Serapan tanpa gaji
digest-fisik = Fisik
