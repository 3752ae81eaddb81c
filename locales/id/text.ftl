## Names of months and days

month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = Mei
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Agt
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Des

day-1 = Senin
day-2 = Selasa
day-3 = Rabu
day-4 = Kamis
day-5 = Jumat
day-6 = Sabtu
day-7 = Minggu

## Lists

list-and = { $first } dan { $last }
list-or = { $first } atau { $last }

## Numbers that were not accepted

refusal-angka-kosong = Angkanya belum ada. Ketik angka, misalnya 3 atau 1.250.
refusal-bukan-angka = Kami belum dapat membaca “{ $text }” sebagai angka. Ketik angka saja, misalnya 3 atau 1.250.
refusal-lebih-dari-satu = Ada beberapa angka dalam “{ $text }”. Ketik satu angka saja.
refusal-satuan-lain = Kami belum mengenal “{ $text }” di sini. { $candidatesCount ->
    [0] Ketik angkanya saja.
   *[other] Bila yang dimaksud { $candidates }, ketik angkanya saja.
  }
refusal-titik-desimal = “{ $text }” belum jelas bagi kami. Koma untuk desimal, titik untuk ribuan. { $candidatesCount ->
    [0] Ketik sekali lagi, misalnya 1.250.
    [1] Bila yang dimaksud { $candidates }, ketik { $candidates }.
   *[other] Yang dimaksud { $candidates }? Ketik salah satu.
  }
refusal-koma-ribuan = Koma dipakai untuk desimal, titik untuk ribuan. { $candidatesCount ->
    [0] Ketik sekali lagi tanpa koma.
    [1] Bila yang dimaksud { $candidates }, ketik { $candidates }.
   *[other] Yang dimaksud { $candidates }? Ketik salah satu.
  }
refusal-kelompok-ribuan = Titik dalam “{ $text }” tidak memisahkan ribuan. { $candidatesCount ->
    [0] Ketik sekali lagi tanpa titik.
   *[other] Bila yang dimaksud { $candidates }, ketik { $candidates }.
  }
refusal-desimal-untuk-jumlah = Isian ini menghitung jumlah, jadi tanpa desimal. Ketik bilangan bulat, misalnya 12.
refusal-desimal-terlalu-banyak = Paling banyak { $desimal } angka di belakang koma. { $candidatesCount ->
    [0] Ketik sekali lagi.
   *[other] Ketik misalnya { $candidates }.
  }
refusal-angka-negatif = Isian ini tidak dapat kurang dari nol. { $candidatesCount ->
    [0] Ketik sekali lagi tanpa tanda minus.
   *[other] Bila yang dimaksud { $candidates }, ketik tanpa tanda minus.
  }
refusal-angka-terlalu-besar = Angka itu terlalu besar untuk dicatat. Periksa jumlah nolnya, lalu ketik sekali lagi.

## Dates that were not accepted

refusal-bukan-tanggal = Kami belum dapat membaca “{ $text }” sebagai tanggal. Ketik tanggal saja, misalnya 27 atau 27-3.
refusal-tanggal-tidak-ada = Tanggal “{ $text }” tidak ada di kalender. Ketik sekali lagi, misalnya 27 atau 27-3.
refusal-tanggal-depan = { $read } belum tiba. Bila belum dilakukan, jawab belum; bila sudah, ketik tanggalnya.

## Months that were not accepted

refusal-bukan-bulan = Kami belum dapat membaca “{ $text }” sebagai bulan. Ketik misalnya 2026-03 atau Maret 2026.

## Capaian

capaian-setahun = { $percent } setahun
capaian-dibatasi = { $percent } (dibatasi dari { $raw })
capaian-sama = { $percent } ({ $predikat })
capaian-sampai = { $percent } setahun · { $until } s/d bulan ini ({ $predikat })
