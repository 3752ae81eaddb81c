## Names of months and days

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday

## Lists

list-and = { $first } and { $last }
list-or = { $first } or { $last }

## Numbers that were not accepted

refusal-angka-kosong = There is no number yet. Type one, for example 3 or 1.250.
refusal-bukan-angka = We cannot read “{ $text }” as a number. Please type digits only, for example 3 or 1.250.
refusal-lebih-dari-satu = There are several numbers in “{ $text }”. Please type just one.
refusal-satuan-lain = We do not know “{ $text }” here. { $candidatesCount ->
    [0] Please type the number alone.
   *[other] If you mean { $candidates }, please type the number alone.
  }
refusal-titik-desimal = “{ $text }” is not clear to us. A comma marks decimals, a dot marks thousands. { $candidatesCount ->
    [0] Please type it again, for example 1.250.
    [1] If you mean { $candidates }, type { $candidates }.
   *[other] Do you mean { $candidates }? Please type one of them.
  }
refusal-koma-ribuan = A comma marks decimals, a dot marks thousands. { $candidatesCount ->
    [0] Please type it again without commas.
    [1] If you mean { $candidates }, type { $candidates }.
   *[other] Do you mean { $candidates }? Please type one of them.
  }
refusal-kelompok-ribuan = The dots in “{ $text }” do not separate thousands. { $candidatesCount ->
    [0] Please type it again without dots.
   *[other] If you mean { $candidates }, type { $candidates }.
  }
refusal-desimal-untuk-jumlah = This item is a count, so it has no decimals. Type a whole number, for example 12.
refusal-desimal-terlalu-banyak = At most { $desimal } digits can follow the comma. { $candidatesCount ->
    [0] Please type it again.
   *[other] Type for example { $candidates }.
  }
refusal-angka-negatif = This item cannot be below zero. { $candidatesCount ->
    [0] Please type it again without the minus sign.
   *[other] If you mean { $candidates }, type it without the minus sign.
  }
refusal-angka-terlalu-besar = That number is too large to record. Please check its zeros and type it again.

## Dates that were not accepted

refusal-bukan-tanggal = We cannot read “{ $text }” as a date. Type the day, for example 27 or 27-3.
refusal-tanggal-tidak-ada = The calendar has no “{ $text }”. Please type it again, for example 27 or 27-3.
refusal-tanggal-depan = { $read } has not come yet. If it is not done, answer not yet; if it is, type its day.

## Months that were not accepted

refusal-bukan-bulan = We cannot read “{ $text }” as a month. Type for example 2026-03 or Maret 2026.

## Capaian

capaian-setahun = { $percent } of the year
capaian-dibatasi = { $percent } (capped, { $raw } uncapped)
capaian-sama = { $percent } ({ $predikat })
capaian-sampai = { $percent } of the year · { $until } to date ({ $predikat })
