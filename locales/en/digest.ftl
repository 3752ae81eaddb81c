menu-digest = Weekly digest: card and PDF

digest-judul = Digest of Kecamatan { $kecamatan } · { $tanggal }
digest-isi = The details are in the PDF below.
digest-keputusan = { $jumlah ->
    [1] One matter awaits a decision:
   *[other] { $jumlah } matters await a decision:
  }
digest-lihat-keputusan = type /keputusan.
digest-tombol-setuju = Agree
digest-tombol-rakor = Discuss in rakor
digest-keputusan-setuju = agreed
digest-keputusan-bahas_rakor = discussed in the coordination meeting
digest-seluruh-laporan = the whole report
digest-tanpa-gaji = { $nama }, without salaries
digest-dasar-uang = money of { $dari } of { $total } sub kegiatan
digest-dasar-uang-bolong = money of { $dari } of { $total } sub kegiatan ({ $belum } not complete)
digest-desa = desa { $nama }
digest-serapan = Spending without salaries
digest-fisik = Physical progress
