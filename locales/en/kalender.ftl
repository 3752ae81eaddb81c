## Menu

menu-kalender = Reporting dates, holidays, reopening

## The overview

kalender-judul = Calendar of Kecamatan { $kantor }
kalender-aturan = Rule, in the following month: opens on day { $buka }, due on day { $batas }, closes on day { $tutup }. A due date on a holiday moves to the next working day.
kalender-bulan-baris = { $bulan }: opens { $buka } · due { $batas } · closes { $tutup }
kalender-bulan-khusus = { $bulan }: opens { $buka } · due { $batas } · closes { $tutup } (set for this month)
kalender-libur = Holidays of the coming 60 days:
kalender-tanpa-libur = No holidays within the coming 60 days.
kalender-libur-baris = { $tanggal }: { $nama }
kalender-tombol-bulan = Change one month
kalender-tombol-libur = Holidays
kalender-tombol-buka = Reopen
kalender-tombol-aturan = Change the rule
kalender-kembali = ‹ Back

## The rule

kalender-tanya-aturan = Type three days: opens, due, closes. For example 1 5 20.
refusal-aturan-tiga-angka = Type three days between 1 and 31: opens, due, closes. For example 1 5 20.
refusal-aturan-urutan = The order is opens, due, closes, smallest first. Type for example 1 5 20.

## One month

kalender-tanya-bulan = The dates of which month's reports are to change?
kalender-tanya-tanggal = Which date is to change?
kalender-ubah-buka = Opens: { $tanggal }
kalender-ubah-batas = Due: { $tanggal }
kalender-ubah-tutup = Closes: { $tanggal }
kalender-sebutan-buka = Opens
kalender-sebutan-batas = Due
kalender-sebutan-tutup = Closes
kalender-tombol-reset = Back to the rule
kalender-tanya-satu = { $yang }, reports of { $bulan }: which date? Type for example 7 or 7-4. A typed date does not move.
kalender-bukan-hari-kerja = That is not a working day, but it holds as typed.
refusal-kalender-urutan = Opens, due and closes must follow one another. Type another date, or change the others first.
refusal-kalender-di-luar-bulan = { $dibaca } is too far from the month of the report. Type a date at most three months after it.

## Holidays

kalender-tambah-libur = + Holiday
kalender-hapus-libur = Remove { $tanggal }
kalender-libur-dihapus = { $nama } is no longer a holiday.
kalender-tanya-libur = Type the date and the name, for example 6-4 Cuti bersama.
refusal-libur-tanpa-tanggal = Write the date first and then the name, for example 6-4 Cuti bersama.
refusal-libur-tanpa-nama = Add the name of the holiday, for example 6-4 Cuti bersama.
refusal-libur-tidak-ada = That day is no longer on the list of holidays.

## Opening a month again

kalender-buka-bulan = Which month's report is to be reopened? Only months that are closed.
kalender-buka-unit = Reopen { $bulan } for whom?
kalender-tanya-alasan = What is the reason? It is sent to the reporter.
kalender-tanya-sampai = Open until which date? Choose, or type for example 30-6. That day is included.
kalender-dibuka = The report { $bulan } of { $unit } is open until { $sampai }. { $orang ->
    [0] There is nobody yet who could be told.
   *[other] Its reporters were told.
  }
kalender-kabar-dibuka = The report { $bulan } of { $unit } is open again until { $sampai }. Reason: { $alasan }
kalender-tombol-isi = Fill in now
refusal-bulan-belum-tutup = That month still takes reports, so there is no need to reopen it.
refusal-alasan-kosong = Write the reason in one text message.
refusal-alasan-terlalu-panjang = The reason is too long. Write at most { $paling } letters.
refusal-buka-lagi-terlalu-lama = { $dibaca } is too long. A month can be reopened for at most { $hari } days from now.
