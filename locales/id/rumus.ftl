## Rumus yang belum dapat dibaca. posisi: tanda keberapa dari awal rumus.

refusal-rumus-kosong = Rumusnya belum ada. Tulis misalnya jumlah_desa(rkpdes tepat waktu) / jumlah_desa() * 100.
refusal-rumus-terlalu-panjang = Rumusnya { $panjang } tanda, paling banyak { $batas }. Pecah menjadi beberapa indikator.
refusal-rumus-terlalu-dalam = Pada tanda ke-{ $posisi } tanda kurung bersusun lebih dari { $batas }. Pecah menjadi beberapa indikator.
refusal-rumus-tanda-asing = Tanda “{ $teks }” (ke-{ $posisi }) tidak dikenal dalam rumus. Isian dipisahkan dengan titik koma, desimal dengan koma seperti 0,5.
refusal-rumus-kutip-terbuka = Tanda petik pada tanda ke-{ $posisi } belum ditutup.
refusal-rumus-angka-ragu = “{ $teks }” (tanda ke-{ $posisi }) dapat dibaca dengan dua cara. Tulis tanpa titik ribuan, dengan koma untuk desimal: 1250 atau 1,25.
refusal-rumus-fungsi-asing = “{ $teks }” (tanda ke-{ $posisi }) bukan fungsi. Yang ada: { $pilihan }.
refusal-rumus-perlu-isi = Pada tanda ke-{ $posisi } diharapkan angka, fungsi, atau kurung buka, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }.
refusal-rumus-perlu-operator = Pada tanda ke-{ $posisi } diharapkan + - * / atau akhir rumus, bukan “{ $teks }”.
refusal-rumus-perlu-buka = Pada tanda ke-{ $posisi } diharapkan kurung buka setelah nama fungsi, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }.
refusal-rumus-perlu-tutup = Pada tanda ke-{ $posisi } diharapkan kurung tutup, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }.
refusal-rumus-perlu-titik-koma = Pada tanda ke-{ $posisi } diharapkan titik koma, lalu isian berikutnya, atau kurung tutup sesudah dua isian, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }.
refusal-rumus-perlu-nama = Pada tanda ke-{ $posisi } diharapkan nama indikator, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }.
refusal-rumus-perlu-keadaan = Pada tanda ke-{ $posisi } diharapkan keadaan desa, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }. Pilihannya: { $pilihan }.
refusal-rumus-perlu-angka = Pada tanda ke-{ $posisi } diharapkan angka sebagai batas, { $akhir ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $teks }”
  }.

## Rumus yang tidak sesuai dengan rencana

refusal-rencana-rumus = Rumus indikator “{ $indikator }” belum dapat dipakai: { $rumus }. { $sebab }
refusal-rumus-nama-tidak-ada = Tidak ada indikator bernama { $nama } (tanda ke-{ $posisi }). Nama indikator desa dan IKU ditulis begitu saja, yang lain dengan kuncinya dalam tanda petik.
refusal-rumus-nama-ganda = { $nama } (tanda ke-{ $posisi }) menyebut dua indikator. Tulis { $pilihan }.
refusal-rumus-perlu-dari-desa = { $nama } (tanda ke-{ $posisi }) tidak dilaporkan desa, jadi tidak dapat dihitung per desa.
refusal-rumus-perlu-peristiwa = { $nama } (tanda ke-{ $posisi }) bukan peristiwa bertanggal, jadi tidak dapat selesai, belum, tepat waktu, atau terlambat.
refusal-rumus-perlu-tenggat = { $nama } (tanda ke-{ $posisi }) tidak mempunyai tenggat, jadi tepat waktu atau terlambat tidak dapat ditentukan.
refusal-rumus-perlu-syarat = { $nama } (tanda ke-{ $posisi }) tidak mempunyai syarat yang harus dipenuhi desa.
refusal-rumus-perlu-rasio = { $nama } (tanda ke-{ $posisi }) tidak mempunyai pembilang dan penyebut.
refusal-rumus-perlu-nilai-angka = { $nama } (tanda ke-{ $posisi }) tidak berupa angka yang dapat dipakai di sini. { $jenis ->
    [tanggal] Untuk peristiwa pakai jumlah_desa({ $nama } selesai).
    [rasio] Untuk rasio pakai pembilang({ $nama }) dan penyebut({ $nama }).
   *[lain] Pilih indikator lain.
  }
refusal-rumus-siklus = Rumus ini memerlukan hasilnya sendiri: { $jalur }.
refusal-rumus-bagi-tetap-nol = Pembagi { $teks } (tanda ke-{ $posisi }) selalu nol.
refusal-rumus-satuan-beda = Satuan berbeda tidak dapat dijumlahkan, dikurangkan, atau dirata-ratakan: { $kiri } dengan { $kanan } (tanda ke-{ $posisi }).
refusal-rumus-satuan-hasil = Hasil rumus bersatuan { $hasil }, sedangkan indikatornya { $satuan }. Untuk persen, kalikan perbandingan dengan 100.
refusal-rumus-satuan-nama = Hasil rumus bersatuan { $hasil }, sedangkan indikatornya { $satuan }. Pastikan yang dihitung memang sama.
