## Commands of the status folder

menu-status = State of this month's reports
menu-belum = What has not been reported
menu-capaian = Achievement and spending
menu-riwayat = Reports already sent

## A desa, a unit or a month named behind a command

status-nama-tidak-ada = We found no “{ $text }”. Type the name of a desa, a seksi or a month, such as /{ $command } { $example } or /{ $command } February.
status-nama-beberapa = “{ $text }” fits several names. Which one?
status-nama-terlalu-banyak = “{ $text }” fits { $count } names. Type more of the name.

## The state of a month

status-judul = STATUS { $month } · Kec. { $office } · { $due }
status-batas = due { $date }
status-batas-hari-ini = due TODAY { $date }
status-batas-lewat = past due { $date }
status-batas-tutup = closed { $date }
status-tanpa-rencana = No plan is loaded for { $month } yet, so nothing is asked.
status-perlu-tindakan = To be done
status-tanpa-tindakan = Nothing. All reports are in and checked.
status-kurang = ▲ Not reported { $count }: { $name }
status-menunggu = ● Awaiting verification { $count } { $day ->
    [0] (came in today)
    [one] (longest { $day } working day)
   *[other] (longest { $day } working days)
  }
status-dikembalikan = ■ Returned, not corrected yet { $count }: { $name }
status-keputusan = ! Decision of the camat wanted { $count }: { $name }
status-nama-kurang = { $name } ({ $missing } missing)
status-nama-lagi = { $name }, and { $more } more
status-masuk = In { $done } of { $from } reporters ({ $percent })
status-tepat-waktu = On time { $done } of { $from } ({ $percent })
status-terverifikasi = Verified { $done } of { $from } that are in
status-per-jenis = Desa { $desa }/{ $desaOf } · Units { $unit }/{ $unitOf }
status-serapan = Spending to { $month }:
status-tanpa-gaji = without salaries { $angka }
status-termasuk-gaji = with salaries { $angka }
status-fisik = Physical to { $month }, without salaries:
status-tertinggal = Furthest behind (money, without salaries):
status-tertinggal-baris = { $name } { $angka } ({ $deviasi })
status-angka-rencana = { $angka } (planned { $plan }; { $deviasi })
status-angka-rencana-merata = { $angka } (planned evenly { $plan }; { $deviasi })
status-angka-rencana-sebagian = { $angka } (planned { $plan }, by the cash plan of { $from } of { $total } sub-activities, the others evenly; { $deviasi })
status-belum-ada-angka = no figure yet
status-cakupan = { $from } of { $total } sub kegiatan
status-bulan-kosong = { $sub }, { $count } of them not for every month
status-pagu-indikatif = indicative pagu (Renstra)
status-pagu-dpa = DPA pagu
status-pagu-dppa = DPPA pagu
status-pagu-campuran = DPA pagu, partly indicative
status-pagu-kosong = no pagu yet

## Buttons

status-tombol-ingatkan = Remind { $count }
status-tombol-periksa = Check { $count }
status-tombol-keputusan = Decisions { $count }
status-tombol-desa = By desa
status-tombol-unit = By unit
status-tombol-program = By program
status-tombol-grup = Text for a WA group
status-tombol-bulan = Another month
status-tombol-bukti = Show { $count } files
status-tombol-riwayat = History
status-tombol-status = Status
status-kembali = ‹ Back
status-pilih-bulan = Which month?
status-tanpa-bulan = There is no month to look at yet.
status-tidak-ada = That is no longer there. Open /status once more.
refusal-pelapor-bukan-wilayah = That report is not of your area.
refusal-tidak-ada-yang-diingatkan = There is nobody to remind: all is in, or the month is closed.

## Desa and units

status-judul-desa = DESA ({ $count }) · { $month }
status-judul-unit = UNITS ({ $count }) · { $month }
status-legenda = ✔ verified { $valid } · ● waiting { $waiting } · ■ returned { $returned } · △ in part { $shareOf } · ▲ missing { $notYet }
status-semua-desa = Summed over desa reports:
status-indikator-desa = • { $name }: { $value } ({ $done } of { $from } desa reported)
status-tidak-diminta = Nothing is asked for this month.
status-lengkap = Complete
status-lengkap-ketepatan = Complete, { $timeliness }
status-terisi = { $filled ->
    [0] Not reported ({ $from } items)
   *[other] Only { $filled } of { $from } items
  }
status-draf = A draft with { $draft } answers has not been sent.
status-dikirim = Sent { $moment } by { $by } (revision { $revision })
status-lama-menunggu = { $day ->
    [0] Awaiting verification since today
    [one] Awaiting verification for { $day } working day
   *[other] Awaiting verification for { $day } working days
  }
status-diverifikasi = Verified { $moment } by { $by }
status-disetujui = Approved { $moment } by { $by }
status-dikembalikan-satu = Returned { $moment } by { $by }: { $reason }
status-kendala = Obstacles:
status-kendala-diputus = the camat decided: { $decision }
status-bukti = Evidence: { $count } files
status-tanpa-bukti = Evidence: none

## Figures

status-ketepatan-tepat_waktu = on time
status-ketepatan-terlambat = late
status-keuangan = Money
status-fisik-pendek = Physical
status-sampai = to { $month }
status-dari-pagu = { $value } = { $percent } of the pagu
status-dari-target = { $value } of { $target } { $satuan }
status-uang-dari = { $value } of { $pagu } ({ $label })
status-per-bulan = By month:
status-belum-ada-laporan = No report has been sent yet.
status-pagu = Budget { $value } ({ $label })
status-tanpa-target = There is no target.
status-target = Target { $year }: { $target }
status-target-sampai = Target to { $month }: { $value } { $satuan }
status-diisi = entered { $moment } by { $by } (revision { $revision })
status-tidak-dihitung = not counted: the figure of { $reporter } counts

## Programs

status-judul-program = PROGRAMS · to { $month }
status-node-serapan = Spending { $bar } { $percent }
status-node-tanpa-serapan = Spending: no figure yet
status-node-fisik = Physical { $bar } { $capaian }
status-node-tanpa-fisik = Physical: no figure yet
status-node-kinerja = Performance { $bar } { $capaian } ({ $from } of { $total } indicators)
status-efisiensi = Efficiency (physical − spending): { $points }
status-prakiraan-uang = By the year’s end at this pace: { $value } (range { $rendah } to { $tinggi })
status-prakiraan-uang-sebagian = By the year’s end at this pace: { $value } (range { $rendah } to { $tinggi }; { $from } of { $total } sub-activities, the others by what they have spent)
status-prakiraan-pagu-habis = At this pace the budget is used up before the year’s end.
status-prakiraan-indikator = { $name } by the year’s end: { $value } { $satuan } (range { $rendah } to { $tinggi })
status-prakiraan-tanpa = { $name } by the year’s end: no forecast, { $reason }
status-laju-terancam = ⚠ The target needs { $needed } in each report; the most so far is { $best }. At this pace it is not reached.
status-laju-terlampaui = ⚠ This year’s limit is already passed.
status-realisasi = Spent: { $value } = { $serapan }
status-realisasi-sebagian = Spent: { $value } of { $pagu } that was reported on = { $serapan }
status-uang-tanpa-pagu = { $value }, no pagu yet
status-pemilik = Reported by: { $unit }
status-tanpa-pemilik = Reported by: not settled yet

## Decisions wanted

status-judul-keputusan = DECISIONS OF THE CAMAT WANTED ({ $count })
status-tanpa-keputusan = Nothing awaits a decision.

## Reminders

status-pengingat-belum = The report { $month } of { $reporter } is not in yet ({ $missing } items).
status-pengingat-sebagian = The report { $month } of { $reporter } is not complete ({ $missing } items missing).
status-pengingat-batas = Due: { $date }.
status-pengingat-batas-hari-ini = Due: today, { $date }.
status-pengingat-batas-lewat = The due date { $due } has passed; it is still taken until { $until }.
status-pengingat-draf = { $draft } answers are kept and not sent yet.
status-pengingat-isi = Fill in now
status-ingatkan-judul = REMIND · { $month }
status-ingatkan-contoh = The message (name and number of items as for each recipient):
status-ingatkan-kepada = To:
status-ingatkan-penerima = • { $reporter } ({ $missing } items): { $officer }
status-ingatkan-sudah = ✔ { $reporter }: { $officer }, reminded today already
status-ingatkan-lagi = and { $more } more
status-ingatkan-tanpa-petugas = Not reachable through the bot, please contact directly: { $name }
status-ingatkan-ditunda = Outside the service hours, so it leaves on { $day } at { $timeOfDay }.
status-ingatkan-kirim = Send to { $count } people
status-ingatkan-terkirim = Reminders { $month } for { $count } people are noted for sending.
status-ingatkan-tidak-dikirim = Nothing was sent: everybody has been reminded today already.

## Texts for groups elsewhere

status-grup-ditunggu = Dear all, the { $month } reports that we await { $due }: { $name }.
status-grup-hari-ini = by today, { $day }
status-grup-batas = by { $day }
status-grup-secepatnya = as soon as possible, since the due date has passed
status-grup-isi = Fill in through the bot, ± 1 minute. Thank you.
status-grup-terima-kasih-desa = Fill in through the bot, ± 1 minute. Thanks to the { $done } desa that have reported.
status-grup-terima-kasih-unit = Fill in through the bot, ± 2 minutes. Thanks to the { $done } units that have reported.
status-grup-lengkap-desa = Dear all, the { $month } reports of { $done } desa are complete. Thank you.
status-grup-lengkap-unit = Dear all, the { $month } reports of { $done } units are complete. Thank you.
status-grup-salin = Copy text

## Who is missing

status-judul-belum = NOT REPORTED { $month } · { $due }
status-semua-masuk = Everybody has reported. Thank you.
status-belum-lama = { $month }: { $missing } not yet
status-ada-draf = draft of { $draft } answers
status-belum-semua = { $name }: all { $count } items
status-anda-kurang = { $count } items are missing, { $due }:
status-anda-lengkap = Nothing is missing for { $month }. Thank you.

## One's own progress

status-judul-capaian = ACHIEVEMENT { $reporter } · to { $month }
status-belum-waktunya = { $count } other items are not asked yet.

## History

status-judul-riwayat = HISTORY · { $reporter }
status-riwayat-pilih = Whose reports? Kec. { $office }
status-riwayat-baris = { $month } · { $status }
    revision { $revision }, { $moment }, by { $by }
status-laporan-draf = draft
status-laporan-diajukan = awaiting verification
status-laporan-dikembalikan = returned
status-laporan-diverifikasi = verified
status-laporan-disetujui = approved by the camat
status-revisi-kirim = No. { $number }
    Sent { $moment } by { $by }
status-revisi-tambahan = No. { $number }
    Added to { $moment } by { $by }
status-revisi-ubah = No. { $number }
    Changed { $moment } by { $by }
status-alasan = Reason: { $reason }
status-jumlah-isian = { $count } items
status-langkah-kembalikan = ■ Returned { $moment } by { $by }.
status-langkah-verifikasi = ✔ Verified { $moment } by { $by }.
status-langkah-setujui = ✔ Approved { $moment } by { $by }.
status-langkah-buka = ■ Opened again { $moment } by { $by }.

status-dasar-serapan = Spending rests on { $coverage }
status-dasar-fisik = Progress rests on { $coverage }
status-fisik-berencana = Of it with a plan to date: { $angka } · { $coverage }
status-angka-sejak = { $angka } { $since }
status-angka-sejak-rencana = { $angka } { $since }, so it is not compared with the plan of { $plan }

## Figures in words

figur-desa = desa
figur-terlambat = { $value }, { $count } of them late
figur-hasil-target = { $outcome }, target { $target }
figur-tanpa-persen = Progress: { $reason }
figur-sejak = since { $start } ({ $missing } not reported)
figur-batas = due { $due }
figur-syarat = condition { $comparison ->
    [min] at least { $value }
    [lebih] more than { $value }
    [maks] at most { $value }
    [kurang] less than { $value }
   *[other] exactly { $value }
  }
