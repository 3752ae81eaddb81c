menu-digest = Weekly digest: card and PDF

digest-judul = Digest of Kecamatan { $kecamatan } · { $date }
digest-isi = The details are in the PDF below.
digest-keputusan = { $count ->
    [1] One matter awaits a decision:
   *[other] { $count } matters await a decision:
  }
digest-lihat-pdf = all are in the PDF.
digest-lihat-keputusan = type /keputusan.
digest-tombol-setuju = Agree
digest-tombol-rakor = Discuss in rakor
digest-keputusan-setuju = agreed
digest-keputusan-bahas_rakor = discussed in the coordination meeting
digest-seluruh-laporan = the whole report
digest-tanpa-gaji = { $name }, without salaries
digest-dasar-uang = money of { $from } of { $total } sub kegiatan
digest-dasar-uang-bolong = money of { $from } of { $total } sub kegiatan ({ $notYet } not complete)
digest-desa = desa { $name }
digest-serapan = Spending without salaries
digest-fisik = Physical progress
