## Menu

menu-kalender = Reporting dates, holidays, reopening

## The overview

kalender-judul = Calendar of Kecamatan { $office }
kalender-aturan = Rule, in the following month: opens on day { $open }, due on day { $due }, closes on day { $close }. A due date on a holiday moves to the next working day.
kalender-bulan-baris = { $month }: opens { $open } · due { $due } · closes { $close }
kalender-bulan-khusus = { $month }: opens { $open } · due { $due } · closes { $close } (set for this month)
kalender-libur = Holidays of the coming 60 days:
kalender-tanpa-libur = No holidays within the coming 60 days.
kalender-libur-baris = { $date }: { $name }
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
kalender-ubah-buka = Opens: { $date }
kalender-ubah-batas = Due: { $date }
kalender-ubah-tutup = Closes: { $date }
kalender-sebutan-buka = Opens
kalender-sebutan-batas = Due
kalender-sebutan-tutup = Closes
kalender-tombol-reset = Back to the rule
kalender-tanya-satu = { $which }, reports of { $month }: which date? Type for example 7 or 7-4. A typed date does not move.
kalender-bukan-hari-kerja = That is not a working day, but it holds as typed.
refusal-kalender-urutan = Opens, due and closes must follow one another. Type another date, or change the others first.
refusal-kalender-di-luar-bulan = { $read } is too far from the month of the report. Type a date at most three months after it.

## Holidays

kalender-tambah-libur = + Holiday
kalender-hapus-libur = Remove { $date }
kalender-libur-dihapus = { $name } is no longer a holiday.
kalender-tanya-libur = Type the date and the name, for example 6-4 Cuti bersama.
refusal-libur-tanpa-tanggal = Write the date first and then the name, for example 6-4 Cuti bersama.
refusal-libur-tanpa-nama = Add the name of the holiday, for example 6-4 Cuti bersama.
refusal-libur-tidak-ada = That day is no longer on the list of holidays.

## Opening a month again

kalender-buka-bulan = Which month's report is to be reopened? Only months that are closed.
kalender-buka-unit = Reopen { $month } for whom?
kalender-tanya-alasan = What is the reason? It is sent to the reporter.
kalender-tanya-sampai = Open until which date? Choose, or type for example 30-6. That day is included.
kalender-dibuka = The report { $month } of { $unit } is open until { $until }. { $person ->
    [0] There is nobody yet who could be told.
   *[other] Its reporters were told.
  }
kalender-kabar-dibuka = The report { $month } of { $unit } is open again until { $until }. Reason: { $reason }
kalender-tombol-isi = Fill in now
refusal-bulan-belum-tutup = That month still takes reports, so there is no need to reopen it.
refusal-alasan-kosong = Write the reason in one text message.
refusal-alasan-terlalu-panjang = The reason is too long. Write at most { $atMost } letters.
refusal-buka-lagi-terlalu-lama = { $read } is too long. A month can be reopened for at most { $day } days from now.
