## Command line: npx kentongan <command>

cli-keterangan = Prepares offices, invites officers, and shows where reports stand. Can be used while the bot runs.
cli-pemakaian = <command> [options]
cli-judul-pemakaian = Usage:
cli-judul-opsi = Options:
cli-judul-perintah = Commands:
cli-judul-argumen = Arguments:
cli-opsi-bantuan = shows this help
cli-opsi-json = answers as JSON
cli-opsi-demo = uses the demonstration's database, even when BOT_TOKEN is set
cli-peragaan = (The demonstration's database: its reports are invented.)
cli-kantor = Kecamatan { $name } ({ $kode }), { $kabupaten }
cli-sudah-ada = { $office } is there already. Nothing was changed.

## Command lines that could not be read

cli-keliru-perintah = There is no command “{ $part }”. For the list of commands: npx kentongan --bantuan
cli-keliru-opsi = There is no option “{ $part }”. For the list of options: add --bantuan
cli-keliru-opsi-wajib = Option “{ $part }” is required. For how to use it: add --bantuan
cli-keliru-opsi-kosong = Option “{ $part }” needs a value. For how to use it: add --bantuan
cli-keliru-argumen-kurang = The argument “{ $part }” is missing. For how to use it: add --bantuan
cli-keliru-argumen-lebih = There is an argument too many. For how to use it: add --bantuan
cli-keliru-pilihan = “{ $part }” cannot be used here. Choose from: { $choices }
cli-keliru-kosong = Name one command. For the list of commands: npx kentongan --bantuan

## siapkan

cli-siapkan = makes the office of a kecamatan with a reporter for each desa
cli-siapkan-pemakaian = --kecamatan <code> | --cari <name>
cli-siapkan-kecamatan = Kemendagri code of the kecamatan, such as 33.28.04
cli-siapkan-cari = lists the codes of kecamatan by name; changes nothing
cli-siapkan-ditemukan = Next: npx kentongan siapkan --kecamatan { $kode }
cli-siapkan-jadi = { $office } is ready, with { $count } desa and the bendahara as reporters.
cli-siapkan-kelurahan = { $count } kelurahan do not report, since a kelurahan is part of its kecamatan.
cli-siapkan-lanjut = Next: npx kentongan undang --peran sekcam --wilayah { $kode }

refusal-bukan-kode-kecamatan = “{ $text }” is not the code of a kecamatan. Write a Kemendagri code such as 35.17.01.
refusal-nama-kecamatan-tidak-ada = No kecamatan has “{ $text }” in its name. Check the spelling, or write a part of the name.
refusal-kecamatan-tidak-ada = No kecamatan has the code { $kode }. Please check it.

## contoh

cli-contoh = loads an example office with its plan, without people and reports
cli-contoh-pemakaian = perak
cli-contoh-nama = name of the example
cli-contoh-jadi = { $office } was loaded: { $program } programs, { $kegiatan } kegiatan, { $subKegiatan } sub kegiatan, { $desa } desa.

## undang

cli-undang = prints an invitation link that works once
cli-undang-pemakaian = --peran <role> --wilayah <code> [--unit <code>] [--plt --sampai <date>]
cli-undang-peran = the role that is given
cli-undang-wilayah = code of the kecamatan; for an operator desa the desa's own code will do
cli-undang-unit = code of the seksi, subbagian or desa, such as PMD
cli-undang-plt = as acting officer (Plt)
cli-undang-sampai = last day of the acting role, such as 2026-06-30
cli-undang-untuk = Invitation as { $role }, Kecamatan { $kecamatan }:
cli-undang-tanpa-tautan = Telegram could not be asked for the bot's name, so there is no link yet. The officer can send this message to the bot:
cli-undang-berlaku = Works once, until { $time }. Give it to that person only.

refusal-kantor-belum-ada = There is no office with the code { $wilayah }. Make it first: npx kentongan siapkan --kecamatan <code>
refusal-peran-perlu-unit = { $choicesCount ->
    [0] This office has no unit for that role yet. Load its plan first.
   *[other] That role belongs to one unit. Add --unit with { $choices }.
  }
refusal-unit-tidak-dikenal = { $choicesCount ->
    [0] This office has no unit for that role yet, so { $unit } cannot be used.
   *[other] There is no unit { $unit } for that role. Choose from { $choices }.
  }
refusal-peran-tanpa-unit = That role is for the whole office. Leave out { $unit }; the code of the kecamatan is enough.
refusal-plt-perlu-sampai = An acting role needs its last day. Add --sampai, such as --sampai 2026-06-30.
refusal-sampai-perlu-plt = --sampai is for acting roles only. Add --plt, or leave out --sampai.
refusal-bukan-tanggal-iso = “{ $text }” is not a date. Write year-month-day, such as 2026-06-30.
refusal-plt-sudah-lewat = { $until } has passed. Write a last day that is still to come.

## status

cli-status = shows who has reported at every office
cli-status-pemakaian = [--bulan 2026-03]
cli-status-bulan = month of the reports; without it the newest month that has opened
cli-status-kosong = There is no office yet. Make one first: npx kentongan siapkan --kecamatan <code>
cli-status-judul = Kecamatan { $kecamatan } ({ $kode }) · reports of { $month } · due { $due }
cli-status-tanpa-rencana = No plan is in force for that month yet, so nothing is asked.
cli-status-masuk = Complete: { $done } of { $from } reporters.
cli-keadaan-belum = not reported
cli-keadaan-draf = draft
cli-keadaan-diajukan = awaits verification
cli-keadaan-dikembalikan = returned
cli-keadaan-diverifikasi = verified
cli-keadaan-disetujui = approved
cli-kolom-pelapor = Reporter
cli-kolom-status = State
cli-kolom-lengkap = Items
cli-kolom-kapan = Sent

cli-jelaskan = where a figure comes from, down to who reported it
cli-jelaskan-pemakaian = <code> [figure] [--bulan 2026-03] [--json]
cli-jelaskan-kode = code of the kecamatan, e.g. 35.17.01
cli-jelaskan-angka = name of the figure, e.g. serapan, fisik, kelengkapan, uang:7.01.06 or an indicator's key; without one: every figure
cli-jelaskan-bulan = reported month; the running one when not given
refusal-angka-tidak-bernama = There is no figure called “{ $angka }”. Run it without a name to see all names.

refusal-kantor-tidak-ada = There is no office with code { $kode } yet. Make it first: kentongan siapkan --kecamatan { $kode }.
cli-status-gagal = Scheduled jobs that failed and will be tried again:
cli-status-gagal-baris = { $key }: { $times } times, last { $departure }: { $cause }
