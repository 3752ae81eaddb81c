## Reminders that a report needs, beside those of status.ftl

pengingat-dikembalikan = The { $bulan } report of { $pelapor } was returned for correction: { $alasan }.

## The list of the day after the due date

pengingat-daftar-judul = Reports of { $bulan } · Kecamatan { $kecamatan }
pengingat-daftar-batas = The due date has passed: { $tanggal }.
pengingat-daftar-lengkap = All { $dari } reporters are complete.
pengingat-daftar-kurang = Incomplete: { $jumlah } of { $dari } reporters:
pengingat-daftar-baris = ▲ { $nama }: { $kurang } items missing
pengingat-daftar-lagi = and { $jumlah } more, see Status
pengingat-daftar-dikembalikan = Returned, not corrected yet
pengingat-daftar-tanpa-petugas = Out of the bot's reach (no officer yet, or the bot is blocked), please call
pengingat-daftar-tidak-pasti = Messages that may not have arrived
pengingat-daftar-pesan = { $nama } ({ $jenis })
pengingat-daftar-ingatkan = Remind { $jumlah }
pengingat-daftar-status = Status
pengingat-jenis-pengingat = reminder
pengingat-jenis-ringkasan = summary
pengingat-jenis-kabar = news
