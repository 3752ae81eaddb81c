## Formulas that cannot be read. posisi: which sign from the beginning of the formula.

refusal-rumus-kosong = There is no formula yet. Write for example jumlah_desa(rkpdes tepat waktu) / jumlah_desa() * 100.
refusal-rumus-terlalu-panjang = The formula has { $panjang } signs, at most { $batas } are read. Split it into several indicators.
refusal-rumus-terlalu-dalam = At sign { $posisi } parentheses stand more than { $batas } deep. Split it into several indicators.
refusal-rumus-tanda-asing = The sign “{ $teks }” (number { $posisi }) means nothing in a formula. Arguments are separated by semicolons, decimals written with a comma such as 0,5.
refusal-rumus-kutip-terbuka = The quotation mark at sign { $posisi } is not closed.
refusal-rumus-angka-ragu = “{ $teks }” (sign { $posisi }) can be read in two ways. Write it without thousands dots, with a comma for decimals: 1250 or 1,25.
refusal-rumus-fungsi-asing = “{ $teks }” (sign { $posisi }) is no function. There are: { $pilihan }.
refusal-rumus-perlu-isi = At sign { $posisi } a number, a function or an opening parenthesis is expected, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }.
refusal-rumus-perlu-operator = At sign { $posisi } one of + - * / or the end is expected, not “{ $teks }”.
refusal-rumus-perlu-buka = At sign { $posisi } an opening parenthesis is expected behind the function, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }.
refusal-rumus-perlu-tutup = At sign { $posisi } a closing parenthesis is expected, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }.
refusal-rumus-perlu-titik-koma = At sign { $posisi } a semicolon and the next value is expected, or a closing parenthesis after two values, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }.
refusal-rumus-perlu-nama = At sign { $posisi } the name of an indicator is expected, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }.
refusal-rumus-perlu-keadaan = At sign { $posisi } what the desa did is expected, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }. Choices: { $pilihan }.
refusal-rumus-perlu-angka = At sign { $posisi } a number is expected as the limit, { $akhir ->
    [ya] but the formula ends
   *[tidak] not “{ $teks }”
  }.

## Formulas that do not fit the plan

refusal-rencana-rumus = The formula of “{ $indikator }” cannot be used yet: { $rumus }. { $sebab }
refusal-rumus-nama-tidak-ada = There is no indicator called { $nama } (sign { $posisi }). Indicators of desa and IKU are written as they are, others by their kunci in quotes.
refusal-rumus-nama-ganda = { $nama } (sign { $posisi }) names two indicators. Write { $pilihan }.
refusal-rumus-perlu-dari-desa = { $nama } (sign { $posisi }) is not reported by desa, so it cannot be counted over them.
refusal-rumus-perlu-peristiwa = { $nama } (sign { $posisi }) is no dated event, so it cannot be done, not done, on time or late.
refusal-rumus-perlu-tenggat = { $nama } (sign { $posisi }) has no deadline, so on time or late cannot be told.
refusal-rumus-perlu-syarat = { $nama } (sign { $posisi }) has no condition for a desa to satisfy.
refusal-rumus-perlu-rasio = { $nama } (sign { $posisi }) has no numerator and denominator.
refusal-rumus-perlu-nilai-angka = { $nama } (sign { $posisi }) is no number that can be used here. { $jenis ->
    [tanggal] For an event use jumlah_desa({ $nama } selesai).
    [rasio] For a ratio use pembilang({ $nama }) and penyebut({ $nama }).
   *[lain] Choose another indicator.
  }
refusal-rumus-siklus = This formula needs its own result: { $jalur }.
refusal-rumus-bagi-tetap-nol = The divisor { $teks } (sign { $posisi }) is always zero.
refusal-rumus-satuan-beda = Different units cannot be added, subtracted or averaged: { $kiri } with { $kanan } (sign { $posisi }).
refusal-rumus-satuan-hasil = The result is in { $hasil }, but the indicator in { $satuan }. For a percentage, multiply the ratio by 100.
refusal-rumus-satuan-nama = The result is in { $hasil }, but the indicator in { $satuan }. Make sure that the same thing is counted.
