## Reminders that a report needs, beside those of status.ftl

pengingat-dikembalikan = The { $month } report of { $reporter } was returned for correction: { $reason }.

## The list of the day after the due date

pengingat-daftar-judul = Reports of { $month } · Kecamatan { $kecamatan }
pengingat-daftar-batas = The due date has passed: { $date }.
pengingat-daftar-lengkap = All { $from } reporters are complete.
pengingat-daftar-kurang = Incomplete: { $count } of { $from } reporters:
pengingat-daftar-baris = ▲ { $name }: { $missing } items missing
pengingat-daftar-lagi = and { $count } more, see Status
pengingat-daftar-dikembalikan = Returned, not corrected yet
pengingat-daftar-tanpa-petugas = Out of the bot's reach (no officer yet, or the bot is blocked), please call
pengingat-daftar-tidak-pasti = Messages that may not have arrived
pengingat-daftar-pesan = { $name } ({ $kind })
pengingat-daftar-ingatkan = Remind { $count }
pengingat-daftar-status = Status
pengingat-jenis-pengingat = reminder
pengingat-jenis-ringkasan = summary
pengingat-jenis-kabar = news
