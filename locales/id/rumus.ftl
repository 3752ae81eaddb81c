## Rumus yang belum dapat dibaca. posisi: tanda keberapa dari awal rumus.

refusal-rumus-kosong = Rumusnya belum ada. Tulis misalnya jumlah_desa(rkpdes tepat waktu) / jumlah_desa() * 100.
refusal-rumus-terlalu-panjang = Rumusnya { $length } tanda, paling banyak { $limit }. Pecah menjadi beberapa indikator.
refusal-rumus-terlalu-dalam = Pada tanda ke-{ $posisi } tanda kurung bersusun lebih dari { $limit }. Pecah menjadi beberapa indikator.
refusal-rumus-tanda-asing = Tanda “{ $text }” (ke-{ $posisi }) tidak dikenal dalam rumus. Isian dipisahkan dengan titik koma, desimal dengan koma seperti 0,5.
refusal-rumus-kutip-terbuka = Tanda petik pada tanda ke-{ $posisi } belum ditutup.
refusal-rumus-angka-ragu = “{ $text }” (tanda ke-{ $posisi }) dapat dibaca dengan dua cara. Tulis tanpa titik ribuan, dengan koma untuk desimal: 1250 atau 1,25.
refusal-rumus-fungsi-asing = “{ $text }” (tanda ke-{ $posisi }) bukan fungsi. Yang ada: { $choices }.
refusal-rumus-perlu-isi = Pada tanda ke-{ $posisi } diharapkan angka, fungsi, atau kurung buka, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }.
refusal-rumus-perlu-operator = Pada tanda ke-{ $posisi } diharapkan + - * / atau akhir rumus, bukan “{ $text }”.
refusal-rumus-perlu-buka = Pada tanda ke-{ $posisi } diharapkan kurung buka setelah nama fungsi, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }.
refusal-rumus-perlu-tutup = Pada tanda ke-{ $posisi } diharapkan kurung tutup, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }.
refusal-rumus-perlu-titik-koma = Pada tanda ke-{ $posisi } diharapkan titik koma, lalu isian berikutnya, atau kurung tutup sesudah dua isian, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }.
refusal-rumus-perlu-nama = Pada tanda ke-{ $posisi } diharapkan nama indikator, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }.
refusal-rumus-perlu-keadaan = Pada tanda ke-{ $posisi } diharapkan keadaan desa, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }. Pilihannya: { $choices }.
refusal-rumus-perlu-angka = Pada tanda ke-{ $posisi } diharapkan angka sebagai batas, { $end ->
    [ya] tetapi rumusnya sudah habis
   *[tidak] bukan “{ $text }”
  }.

## Rumus yang tidak sesuai dengan rencana

refusal-rencana-rumus = Rumus indikator “{ $indikator }” belum dapat dipakai: { $rumus }. { $cause }
refusal-rumus-nama-tidak-ada = Tidak ada indikator bernama { $name } (tanda ke-{ $posisi }). Nama indikator desa dan IKU ditulis begitu saja, yang lain dengan kuncinya dalam tanda petik.
refusal-rumus-nama-ganda = { $name } (tanda ke-{ $posisi }) menyebut dua indikator. Tulis { $choices }.
refusal-rumus-perlu-dari-desa = { $name } (tanda ke-{ $posisi }) tidak dilaporkan desa, jadi tidak dapat dihitung per desa.
refusal-rumus-perlu-peristiwa = { $name } (tanda ke-{ $posisi }) bukan peristiwa bertanggal, jadi tidak dapat selesai, belum, tepat waktu, atau terlambat.
refusal-rumus-perlu-tenggat = { $name } (tanda ke-{ $posisi }) tidak mempunyai tenggat, jadi tepat waktu atau terlambat tidak dapat ditentukan.
refusal-rumus-perlu-syarat = { $name } (tanda ke-{ $posisi }) tidak mempunyai syarat yang harus dipenuhi desa.
refusal-rumus-perlu-rasio = { $name } (tanda ke-{ $posisi }) tidak mempunyai pembilang dan penyebut.
refusal-rumus-perlu-nilai-angka = { $name } (tanda ke-{ $posisi }) tidak berupa angka yang dapat dipakai di sini. { $kind ->
    [tanggal] Untuk peristiwa pakai jumlah_desa({ $name } selesai).
    [rasio] Untuk rasio pakai pembilang({ $name }) dan penyebut({ $name }).
   *[lain] Pilih indikator lain.
  }
refusal-rumus-siklus = Rumus ini memerlukan hasilnya sendiri: { $path }.
refusal-rumus-bagi-tetap-nol = Pembagi { $text } (tanda ke-{ $posisi }) selalu nol.
refusal-rumus-satuan-beda = Satuan berbeda tidak dapat dijumlahkan, dikurangkan, atau dirata-ratakan: { $left } dengan { $right } (tanda ke-{ $posisi }).
refusal-rumus-satuan-hasil = Hasil rumus bersatuan { $outcome }, sedangkan indikatornya { $satuan }. Untuk persen, kalikan perbandingan dengan 100.
refusal-rumus-satuan-nama = Hasil rumus bersatuan { $outcome }, sedangkan indikatornya { $satuan }. Pastikan yang dihitung memang sama.
