## What was answered about one item

isi-kosong = not filled in
isi-nihil = nil
isi-belum = not yet
isi-waktu-tepat_waktu = on time
isi-waktu-terlambat = { $day } days after { $due }
isi-rasio = { $numerator } of { $denominator }
isi-rasio-persen = { $numerator } of { $denominator } = { $percent }
isi-unsur-lagi = { $name } and { $more } more

## Answers that are not one number

refusal-rasio-dua-angka = Type two numbers: the part, then the whole. Example: 12 dari 45
refusal-rasio-penyebut-nol = The total cannot be 0. Type two numbers, for example: 12 dari 45
refusal-kategori-lain = Choose one of: { $skala }.
refusal-unsur-nama = Type the names, one per line, so that the same one is not counted twice.
refusal-unsur-terlalu-banyak = At most { $limit } names in one message. Type fewer names.
