## Formulas that cannot be read. posisi: which sign from the beginning of the formula.

refusal-rumus-kosong = There is no formula yet. Write for example jumlah_desa(rkpdes tepat waktu) / jumlah_desa() * 100.
refusal-rumus-terlalu-panjang = The formula has { $length } signs, at most { $limit } are read. Split it into several indicators.
refusal-rumus-terlalu-dalam = At sign { $posisi } parentheses stand more than { $limit } deep. Split it into several indicators.
refusal-rumus-tanda-asing = The sign “{ $text }” (number { $posisi }) means nothing in a formula. Arguments are separated by semicolons, decimals written with a comma such as 0,5.
refusal-rumus-kutip-terbuka = The quotation mark at sign { $posisi } is not closed.
refusal-rumus-angka-ragu = “{ $text }” (sign { $posisi }) can be read in two ways. Write it without thousands dots, with a comma for decimals: 1250 or 1,25.
refusal-rumus-fungsi-asing = “{ $text }” (sign { $posisi }) is no function. There are: { $choices }.
refusal-rumus-perlu-isi = At sign { $posisi } a number, a function or an opening parenthesis is expected, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }.
refusal-rumus-perlu-operator = At sign { $posisi } one of + - * / or the end is expected, not “{ $text }”.
refusal-rumus-perlu-buka = At sign { $posisi } an opening parenthesis is expected behind the function, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }.
refusal-rumus-perlu-tutup = At sign { $posisi } a closing parenthesis is expected, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }.
refusal-rumus-perlu-titik-koma = At sign { $posisi } a semicolon and the next value is expected, or a closing parenthesis after two values, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }.
refusal-rumus-perlu-nama = At sign { $posisi } the name of an indicator is expected, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }.
refusal-rumus-perlu-keadaan = At sign { $posisi } what the desa did is expected, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }. Choices: { $choices }.
refusal-rumus-perlu-angka = At sign { $posisi } a number is expected as the limit, { $end ->
    [ya] but the formula ends
   *[tidak] not “{ $text }”
  }.

## Formulas that do not fit the plan

refusal-rencana-rumus = The formula of “{ $indikator }” cannot be used yet: { $rumus }. { $cause }
refusal-rumus-nama-tidak-ada = There is no indicator called { $name } (sign { $posisi }). Indicators of desa and IKU are written as they are, others by their kunci in quotes.
refusal-rumus-nama-ganda = { $name } (sign { $posisi }) names two indicators. Write { $choices }.
refusal-rumus-perlu-dari-desa = { $name } (sign { $posisi }) is not reported by desa, so it cannot be counted over them.
refusal-rumus-perlu-peristiwa = { $name } (sign { $posisi }) is no dated event, so it cannot be done, not done, on time or late.
refusal-rumus-perlu-tenggat = { $name } (sign { $posisi }) has no deadline, so on time or late cannot be told.
refusal-rumus-perlu-syarat = { $name } (sign { $posisi }) has no condition for a desa to satisfy.
refusal-rumus-perlu-rasio = { $name } (sign { $posisi }) has no numerator and denominator.
refusal-rumus-perlu-nilai-angka = { $name } (sign { $posisi }) is no number that can be used here. { $kind ->
    [tanggal] For an event use jumlah_desa({ $name } selesai).
    [rasio] For a ratio use pembilang({ $name }) and penyebut({ $name }).
   *[lain] Choose another indicator.
  }
refusal-rumus-siklus = This formula needs its own result: { $path }.
refusal-rumus-bagi-tetap-nol = The divisor { $text } (sign { $posisi }) is always zero.
refusal-rumus-satuan-beda = Different units cannot be added, subtracted or averaged: { $left } with { $right } (sign { $posisi }).
refusal-rumus-satuan-hasil = The result is in { $outcome }, but the indicator in { $satuan }. For a percentage, multiply the ratio by 100.
refusal-rumus-satuan-nama = The result is in { $outcome }, but the indicator in { $satuan }. Make sure that the same thing is counted.
