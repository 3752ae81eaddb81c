## Checking reports (/periksa)

menu-periksa = Check the reports that came in
menu-setujui = Approve a month's reports
menu-keputusan = Obstacles that want a decision

verif-antrian-judul = AWAITING VERIFICATION { $count } · Kec. { $office }
verif-antrian-kosong = No report waits for you to check.
verif-sendiri = { $count ->
    [one] { $count } report of your own is checked by others.
   *[other] { $count } reports of your own are checked by others.
  }
verif-sendiri-buntu = { $count } reports of your own can be verified by nobody at present: there is no other Kasubbag or Sekcam who may. { $advice }
verif-buntu-periksa = ✖ Nobody can verify { $count }: { $name }. { $advice }
verif-buntu-setujui = ✖ Nobody can approve { $count }: { $name }. { $advice }
verif-saran-tunjuk = Ask the { $by } to name a { $role } with /undang.
verif-saran-server = Ask whoever runs the server for an invitation as { $role }, with npx kentongan undang.
verif-hari-ini = came in today
verif-hari-kerja = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
  }
verif-lihat-anomali = a figure was questioned
verif-lihat-usulan = differs from the desa reports
verif-lihat-ubah = was changed
verif-lihat-sebagian = incomplete
verif-nama-lagi = { $name }, and { $more } more

verif-tombol-mulai = Check one by one
verif-tombol-banyak = All { $count } without ▲
verif-tombol-per-bulan = All reports by month
verif-tombol-antrian = Queue
verif-tombol-daftar = List
verif-tombol-kembali = ‹ See the report
verif-tombol-batal = Cancel

# One report

verif-judul = { $reporter } · { $month }
verif-nomor = No. { $number } · { $status }
verif-status-draf = not sent
verif-status-diajukan = awaiting verification
verif-status-dikembalikan = returned
verif-status-diverifikasi = verified
verif-status-disetujui = approved by the camat
verif-dikirim = Sent by { $by }, { $time } · { $timeliness }
verif-sementara = The figures are provisional until verified.
verif-langkah = Last { $step } by { $by }, { $time }
verif-langkah-alasan = Last { $step } by { $by }, { $time }: { $reason }
verif-selesai-kembalikan = returned
verif-selesai-verifikasi = verified
verif-selesai-setujui = approved
verif-selesai-buka = reopened
verif-milik-sendiri = This is your own report, so somebody else checks it.
verif-belum-diisi = △ { $count ->
    [one] { $count } item is not filled in
   *[other] { $count } items are not filled in
  }
verif-ada-draf = Its officer is preparing a change that is not sent yet.
verif-berubah = Changes are compared with revision { $revision }
verif-sebab-ubah = Revision { $revision } ({ $by }): { $reason }
verif-perhatikan = ▲ Look at number { $number }
verif-sampai = up to { $month } { $value }
verif-sampai-target = up to { $month } { $value } of { $target } { $satuan }
verif-sampai-capaian = up to { $month } { $value } of { $target } { $satuan } = { $percent }
verif-sampai-pagu = up to { $month } { $value } = { $percent } · { $kind } { $pagu }
verif-baru = ▲ new, was not filled in before
verif-dulu = ▲ changed, was { $former }
verif-usulan = ▲ replaced; the desa reports say { $suggestion }
verif-anomali-uang_kembali = takes back more than was spent; the officer was asked
verif-anomali-posisi_turun = lower than the position before; the officer was asked
verif-anomali-mirip_kumulatif = looks like the total, not one month's addition; the officer was asked
verif-anomali-lompat_1000 = about 1,000 times off the usual; the officer was asked
verif-anomali-di_atas_sisa_pagu = above the remaining pagu; the officer was asked
verif-anomali-lompat_10 = about 10 times off the usual; the officer was asked
verif-anomali-rasio_terbalik = the part is larger than the whole; the officer was asked
verif-anomali-melebihi_target_jauh = far above the year's target; the officer was asked
verif-anomali-nama_mirip = names that differ in their signs only; the officer was asked
verif-anomali-tanggal-terlalu-lama = more than a year ago; the officer was asked
verif-anomali-tanggal-sebelum-masa = before the season of this document; the officer was asked
verif-tanpa-kendala = Obstacles: none
verif-kendala = Obstacles:
verif-kendala-lagi = … and { $count } more
verif-tanpa-bukti = Evidence: none
verif-bukti-sebagai-berkas = { $what } · Telegram does not show it as a photo, so it comes as a file.
verif-bukti-tak-terkirim = { $what } is kept, but Telegram did not take it. Ask the reporter to send the photo again.
verif-bukti = Evidence: { $count ->
    [one] { $count } file
   *[other] { $count } files
  }
verif-seluruh-laporan = the whole report

verif-tombol-ya = Verify
verif-tombol-kembalikan = Return
verif-tombol-lewati = Skip
verif-tombol-bukti = See evidence ({ $count })
verif-tombol-buka-lagi = Reopen
verif-sudah = ✔ { $reporter } verified.

# Returning

verif-pilih-butir = What is to be corrected?
verif-tombol-seluruhnya = The whole report
verif-pilih-alasan = Why? The officer reads this reason.
verif-alasan-spj = SPJ does not match
verif-alasan-bukti = Evidence is missing
verif-alasan-jelas = Explain the figure
verif-alasan-bulan = Wrong month
verif-tombol-tulis = Write it…
verif-tulis-alasan = Write in one message why the report of { $reporter }, { $month }, is returned. The officer reads it.
verif-tulis-buka = Write in one message why the report of { $reporter }, { $month }, is reopened. The officer reads it.
verif-perlu-teks = The reason is awaited here. Type it in one message, or tap Cancel above.
verif-sudah-kembali = { $count ->
    [0] ■ { $reporter } returned. None of its officers can be reached by us; please tell them yourself.
   *[other] ■ { $reporter } returned; its officers were told.
  }
verif-sudah-dibuka = { $count ->
    [0] ■ { $reporter } reopened. None of its officers can be reached by us; please tell them yourself.
   *[other] ■ { $reporter } reopened; its officers were told.
  }
verif-kabar-kembali = The { $month } report of { $reporter } was returned for correction: { $reason }
verif-kabar-kembali-butir = The { $month } report of { $reporter } was returned for correction, item { $butir }: { $reason }
verif-kabar-dibuka = The { $month } report of { $reporter } was reopened for correction: { $reason }
verif-perbaiki = Correct it now

# Several at once

verif-banyak-judul = Verify { $count ->
    [one] { $count } report
   *[other] { $count } reports
  } at once?
verif-banyak-lain = { $count ->
    [one] { $count } other report is marked ▲ and has to be opened.
   *[other] { $count } other reports are marked ▲ and have to be opened one by one.
  }
verif-tombol-semua = Yes, verify { $count }
verif-banyak-hasil = ✔ { $count ->
    [one] { $count } report verified.
   *[other] { $count } reports verified.
  }
verif-banyak-habis = No report is left that can be verified together with others.

# All reports of a month

verif-daftar-judul = Reports of { $month } that were sent: { $count }
verif-daftar-kosong = No report was sent for this month yet.
verif-daftar-tanda = ● awaiting verification · ■ returned · ✔ verified · ★ approved

## The camat's approval (/setujui)

verif-setujui-judul = APPROVAL { $month } · Kec. { $office }
verif-setujui-siap = ✔ Verified, ready for approval { $count }: { $name }
verif-setujui-periksa-sendiri = ✖ Verified by yourself, so approved by somebody else { $count }: { $name }
verif-setujui-laporan-sendiri = ✖ Your own report, so approved by somebody else { $count }: { $name }
verif-setujui-tanpa-siap = No report is ready for approval.
verif-setujui-diubah = ! Their officer is preparing a change { $count }: { $name }. If approved now, it can be sent only after the report is opened again.
verif-setujui-menunggu = ● Not verified { $count }: { $name }
verif-setujui-belum-lengkap = △ Verified, the rest is still awaited { $count }: { $name }
verif-setujui-dikembalikan = ■ Returned, not corrected { $count }: { $name }
verif-setujui-belum-ada = ▲ Not reported { $count }: { $name }
verif-setujui-sudah = ★ Approved before { $count }
verif-tombol-setujui = Approve { $count }
verif-disetujui = ★ { $count ->
    [one] { $count } report
   *[other] { $count } reports
  } of { $month } approved.

## The camat's decisions (/keputusan)

verif-keputusan-judul = DECISION WANTED { $number }/{ $from }
verif-keputusan-isi =
    { $subject } ({ $reporter }, { $month })
    { $kendala }
    From { $by }
verif-keputusan-kosong = No obstacle waits for a decision.
verif-putus-setuju = agreed
verif-putus-bahas_rakor = to be discussed in the meeting
verif-putuskan-setuju = Agree
verif-putuskan-bahas_rakor = Discuss in meeting
verif-tombol-berikut = Next
verif-tombol-keputusan-lain = Other decisions ({ $count })
verif-diputuskan = ✔ { $subject }: { $decision }.
verif-kabar-keputusan =
    The camat's decision on the obstacle { $subject } ({ $reporter }, { $month }): { $decision }.
    { $kendala }

## What cannot be done

refusal-bukan-pemeriksa = Checking reports of this office is not part of your role.
refusal-bukan-kantor-ini = There is no such thing at your office.
refusal-laporan-sendiri = This is your own report. Somebody else has to check it.
refusal-revisi-lama = You saw revision { $view }; { $by } has sent revision { $current }, { $time }. Check the new one below.
refusal-sudah-diproses = That report was already { $step } by { $by }, { $time }.
refusal-belum-disetujui = This report is not approved by the camat, so there is nothing to reopen.
refusal-perlu-dilihat = marked ▲, open it by itself
refusal-bukan-penyetuju = Approving reports of this office is not part of your role.
refusal-daftar-berubah = The list has changed since. Check the new one below.
refusal-daftar-berubah-oleh =
    The list has changed since, so nothing was done yet:
    { $steps }
    Check the new list below.
refusal-setujui-bukan-anda = You verified or reported this yourself, so you cannot approve it. Somebody else has to.
refusal-belum-ada-siap = No report is ready for approval.
refusal-bukan-pemutus = Deciding at this office is not part of your role.
refusal-sudah-diputuskan = Decided by { $by }, { $time }: { $decision }.
