## What was answered about one item

isi-kosong = belum diisi
isi-nihil = nihil
isi-belum = belum
isi-waktu-tepat_waktu = tepat waktu
isi-waktu-terlambat = terlambat { $day } hari dari { $due }
isi-rasio = { $numerator } dari { $denominator }
isi-rasio-persen = { $numerator } dari { $denominator } = { $percent }
isi-unsur-lagi = { $name } dan { $more } lagi

## Answers that are not one number

refusal-rasio-dua-angka = Ketik dua angka: bagiannya, lalu jumlah seluruhnya. Contoh: 12 dari 45
refusal-rasio-penyebut-nol = Jumlah seluruhnya tidak boleh 0. Ketik dua angka, contoh: 12 dari 45
refusal-kategori-lain = Pilih salah satu: { $skala }.
refusal-unsur-nama = Ketik namanya, satu per baris, supaya yang sama tidak terhitung dua kali.
refusal-unsur-terlalu-banyak = Paling banyak { $limit } nama sekali kirim. Ketik lagi dengan nama yang lebih sedikit.
