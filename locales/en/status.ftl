## Commands of the status folder

menu-status = State of this month's reports
menu-belum = What has not been reported
menu-capaian = Achievement and spending
menu-riwayat = Reports already sent

## The state of a month

status-judul = STATUS { $bulan } · Kec. { $kantor } · { $batas }
status-batas = due { $tanggal }
status-batas-hari-ini = due TODAY { $tanggal }
status-batas-lewat = past due { $tanggal }
status-batas-tutup = closed { $tanggal }
status-tanpa-rencana = No plan is loaded for { $bulan } yet, so nothing is asked.
status-perlu-tindakan = To be done
status-tanpa-tindakan = Nothing. All reports are in and checked.
status-kurang = ▲ Not reported { $jumlah }: { $nama }
status-menunggu = ● Awaiting verification { $jumlah } { $hari ->
    [0] (came in today)
    [one] (longest { $hari } working day)
   *[other] (longest { $hari } working days)
  }
status-dikembalikan = ■ Returned, not corrected yet { $jumlah }: { $nama }
status-keputusan = ! Decision of the camat wanted { $jumlah }: { $nama }
status-nama-kurang = { $nama } ({ $kurang } missing)
status-nama-lagi = { $nama }, and { $lagi } more
status-masuk = In { $sudah } of { $dari } reporters ({ $persen })
status-tepat-waktu = On time { $sudah } of { $dari } ({ $persen })
status-terverifikasi = Verified { $sudah } of { $dari } that are in
status-per-jenis = Desa { $desa }/{ $desaDari } · Units { $unit }/{ $unitDari }
status-serapan = Spending to { $bulan }:
status-tanpa-gaji = without salaries { $angka }
status-termasuk-gaji = with salaries { $angka }
status-fisik = Physical to { $bulan }, without salaries:
status-tertinggal = Furthest behind (money, without salaries):
status-tertinggal-baris = { $nama } { $angka } ({ $deviasi })
status-angka-rencana = { $angka } (planned { $rencana }; { $deviasi })
status-angka-rencana-merata = { $angka } (planned evenly { $rencana }; { $deviasi })
status-angka-rencana-sebagian = { $angka } (planned { $rencana }, by the cash plan of { $dari } of { $total } sub-activities, the others evenly; { $deviasi })
status-belum-ada-angka = no figure yet
status-cakupan = { $dari } of { $total } sub kegiatan
status-bulan-kosong = { $sub }, { $jumlah } of them not for every month
status-pagu-indikatif = indicative pagu (Renstra)
status-pagu-dpa = DPA pagu
status-pagu-dppa = DPPA pagu
status-pagu-campuran = DPA pagu, partly indicative
status-pagu-kosong = no pagu yet

## Buttons

status-tombol-ingatkan = Remind { $jumlah }
status-tombol-periksa = Check { $jumlah }
status-tombol-keputusan = Decisions { $jumlah }
status-tombol-desa = By desa
status-tombol-unit = By unit
status-tombol-program = By program
status-tombol-grup = Text for a WA group
status-tombol-bulan = Another month
status-tombol-bukti = Show { $jumlah } files
status-tombol-riwayat = History
status-tombol-status = Status
status-kembali = ‹ Back
status-pilih-bulan = Which month?
status-tanpa-bulan = There is no month to look at yet.
status-tidak-ada = That is no longer there. Open /status once more.
refusal-pelapor-bukan-wilayah = That report is not of your area.
refusal-tidak-ada-yang-diingatkan = There is nobody to remind: all is in, or the month is closed.

## Desa and units

status-judul-desa = DESA ({ $jumlah }) · { $bulan }
status-judul-unit = UNITS ({ $jumlah }) · { $bulan }
status-legenda = ✔ verified { $sah } · ● waiting { $menunggu } · ■ returned { $dikembalikan } · △ in part { $sebagian } · ▲ missing { $belum }
status-semua-desa = Summed over desa reports:
status-indikator-desa = • { $nama }: { $nilai } ({ $sudah } of { $dari } desa reported)
status-tidak-diminta = Nothing is asked for this month.
status-lengkap = Complete
status-lengkap-ketepatan = Complete, { $ketepatan }
status-terisi = { $terisi ->
    [0] Not reported ({ $dari } items)
   *[other] Only { $terisi } of { $dari } items
  }
status-draf = A draft with { $draf } answers has not been sent.
status-dikirim = Sent { $saat } by { $oleh } (revision { $revisi })
status-lama-menunggu = { $hari ->
    [0] Awaiting verification since today
    [one] Awaiting verification for { $hari } working day
   *[other] Awaiting verification for { $hari } working days
  }
status-diverifikasi = Verified { $saat } by { $oleh }
status-disetujui = Approved { $saat } by { $oleh }
status-dikembalikan-satu = Returned { $saat } by { $oleh }: { $alasan }
status-kendala = Obstacles:
status-kendala-diputus = the camat decided: { $keputusan }
status-bukti = Evidence: { $jumlah } files
status-tanpa-bukti = Evidence: none

## Figures

status-ketepatan-tepat_waktu = on time
status-ketepatan-terlambat = late
status-keuangan = Money
status-fisik-pendek = Physical
status-sampai = to { $bulan }
status-dari-pagu = { $nilai } = { $persen } of the pagu
status-dari-target = { $nilai } of { $target } { $satuan }
status-uang-dari = { $nilai } of { $pagu } ({ $label })
status-per-bulan = By month:
status-belum-ada-laporan = No report has been sent yet.
status-pagu = Budget { $nilai } ({ $label })
status-tanpa-target = There is no target.
status-target = Target { $tahun }: { $target }
status-target-sampai = Target to { $bulan }: { $nilai } { $satuan }
status-diisi = entered { $saat } by { $oleh } (revision { $revisi })
status-tidak-dihitung = not counted: the figure of { $pelapor } counts

## Programs

status-judul-program = PROGRAMS · to { $bulan }
status-node-serapan = Spending { $bar } { $persen }
status-node-tanpa-serapan = Spending: no figure yet
status-node-fisik = Physical { $bar } { $capaian }
status-node-tanpa-fisik = Physical: no figure yet
status-node-kinerja = Performance { $bar } { $capaian } ({ $dari } of { $total } indicators)
status-efisiensi = Efficiency (physical − spending): { $poin }
status-prakiraan-uang = By the year’s end at this pace: { $nilai } (range { $rendah } to { $tinggi })
status-prakiraan-uang-sebagian = By the year’s end at this pace: { $nilai } (range { $rendah } to { $tinggi }; { $dari } of { $total } sub-activities, the others by what they have spent)
status-prakiraan-pagu-habis = At this pace the budget is used up before the year’s end.
status-prakiraan-indikator = { $nama } by the year’s end: { $nilai } { $satuan } (range { $rendah } to { $tinggi })
status-prakiraan-tanpa = { $nama } by the year’s end: no forecast, { $alasan }
status-laju-terancam = ⚠ The target needs { $perlu } in each report; the most so far is { $terbaik }. At this pace it is not reached.
status-laju-terlampaui = ⚠ This year’s limit is already passed.
status-realisasi = Spent: { $nilai } = { $serapan }
status-realisasi-sebagian = Spent: { $nilai } of { $pagu } that was reported on = { $serapan }
status-uang-tanpa-pagu = { $nilai }, no pagu yet
status-pemilik = Reported by: { $unit }
status-tanpa-pemilik = Reported by: not settled yet

## Decisions wanted

status-judul-keputusan = DECISIONS OF THE CAMAT WANTED ({ $jumlah })
status-tanpa-keputusan = Nothing awaits a decision.

## Reminders

status-pengingat-belum = The report { $bulan } of { $pelapor } is not in yet ({ $kurang } items).
status-pengingat-sebagian = The report { $bulan } of { $pelapor } is not complete ({ $kurang } items missing).
status-pengingat-batas = Due: { $tanggal }.
status-pengingat-batas-hari-ini = Due: today, { $tanggal }.
status-pengingat-batas-lewat = The due date { $batas } has passed; it is still taken until { $sampai }.
status-pengingat-draf = { $draf } answers are kept and not sent yet.
status-pengingat-isi = Fill in now
status-ingatkan-judul = REMIND · { $bulan }
status-ingatkan-contoh = The message (name and number of items as for each recipient):
status-ingatkan-kepada = To:
status-ingatkan-penerima = • { $pelapor } ({ $kurang } items): { $petugas }
status-ingatkan-sudah = ✔ { $pelapor }: { $petugas }, reminded today already
status-ingatkan-lagi = and { $lagi } more
status-ingatkan-tanpa-petugas = Not reachable through the bot, please contact directly: { $nama }
status-ingatkan-ditunda = Outside the service hours, so it leaves on { $hari } at { $pukul }.
status-ingatkan-kirim = Send to { $jumlah } people
status-ingatkan-terkirim = Reminders { $bulan } for { $jumlah } people are noted for sending.
status-ingatkan-tidak-dikirim = Nothing was sent: everybody has been reminded today already.

## Texts for groups elsewhere

status-grup-ditunggu = Dear all, the { $bulan } reports that we await { $batas }: { $nama }.
status-grup-hari-ini = by today, { $hari }
status-grup-batas = by { $hari }
status-grup-secepatnya = as soon as possible, since the due date has passed
status-grup-isi = Fill in through the bot, ± 1 minute. Thank you.
status-grup-terima-kasih-desa = Fill in through the bot, ± 1 minute. Thanks to the { $sudah } desa that have reported.
status-grup-terima-kasih-unit = Fill in through the bot, ± 2 minutes. Thanks to the { $sudah } units that have reported.
status-grup-lengkap-desa = Dear all, the { $bulan } reports of { $sudah } desa are complete. Thank you.
status-grup-lengkap-unit = Dear all, the { $bulan } reports of { $sudah } units are complete. Thank you.
status-grup-salin = Copy text

## Who is missing

status-judul-belum = NOT REPORTED { $bulan } · { $batas }
status-semua-masuk = Everybody has reported. Thank you.
status-belum-lama = { $bulan }: { $kurang } not yet
status-ada-draf = draft of { $draf } answers
status-belum-semua = { $nama }: all { $jumlah } items
status-anda-kurang = { $jumlah } items are missing, { $batas }:
status-anda-lengkap = Nothing is missing for { $bulan }. Thank you.

## One's own progress

status-judul-capaian = ACHIEVEMENT { $pelapor } · to { $bulan }
status-belum-waktunya = { $jumlah } other items are not asked yet.

## History

status-judul-riwayat = HISTORY · { $pelapor }
status-riwayat-pilih = Whose reports? Kec. { $kantor }
status-riwayat-baris = { $bulan } · { $status }
    revision { $revisi }, { $saat }, by { $oleh }
status-laporan-draf = draft
status-laporan-diajukan = awaiting verification
status-laporan-dikembalikan = returned
status-laporan-diverifikasi = verified
status-laporan-disetujui = approved by the camat
status-revisi-kirim = No. { $nomor }
    Sent { $saat } by { $oleh }
status-revisi-tambahan = No. { $nomor }
    Added to { $saat } by { $oleh }
status-revisi-ubah = No. { $nomor }
    Changed { $saat } by { $oleh }
status-alasan = Reason: { $alasan }
status-jumlah-isian = { $jumlah } items
status-langkah-kembalikan = ■ Returned { $saat } by { $oleh }.
status-langkah-verifikasi = ✔ Verified { $saat } by { $oleh }.
status-langkah-setujui = ✔ Approved { $saat } by { $oleh }.
status-langkah-buka = ■ Opened again { $saat } by { $oleh }.

status-dasar-serapan = Spending rests on { $cakupan }
status-dasar-fisik = Progress rests on { $cakupan }
status-fisik-berencana = Of it with a plan to date: { $angka } · { $cakupan }
status-angka-sejak = { $angka } { $sejak }
status-angka-sejak-rencana = { $angka } { $sejak }, so it is not compared with the plan of { $rencana }

## Figures in words

figur-desa = desa
figur-terlambat = { $nilai }, { $jumlah } of them late
figur-hasil-target = { $hasil }, target { $target }
figur-tanpa-persen = Progress: { $alasan }
figur-sejak = since { $mulai } ({ $kurang } not reported)
figur-batas = due { $batas }
figur-syarat = condition { $banding ->
    [min] at least { $nilai }
    [lebih] more than { $nilai }
    [maks] at most { $nilai }
    [kurang] less than { $nilai }
   *[other] exactly { $nilai }
  }
