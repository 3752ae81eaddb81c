## The camat's weekly digest: document and card

ringkasan-bahasa = en
ringkasan-kop-pemerintah = GOVERNMENT OF { $kabupaten }
ringkasan-kop-kecamatan = KECAMATAN { $kecamatan }
ringkasan-kop-provinsi = Province of { $provinsi }
ringkasan-judul = Weekly digest for the camat
ringkasan-judul-berkas = Weekly digest of Kecamatan { $kecamatan }, { $date }
ringkasan-kaki = Kecamatan { $kecamatan } · Weekly digest { $date }
ringkasan-halaman = Page { $page } of { $count }
ringkasan-periode = Reports of { $month }
ringkasan-data-sampai = Data up to { $time }
ringkasan-batas-hari-ini = reports are due today
ringkasan-batas = reports are due { $date }
ringkasan-batas-lewat = reports were due { $date }
ringkasan-tidak-ada-baru = No new reports since last Monday.
ringkasan-jadwal-berikutnya = Reporting opens again: { $date }.
ringkasan-belum-ada-angka = no figure yet
ringkasan-sementara = provisional
ringkasan-poin = { $angka } points
ringkasan-cakupan = from { $from } of { $total } sub kegiatan
ringkasan-uang = { $realisasi } of { $pagu }
ringkasan-uang-tanpa-pagu = { $realisasi }, no pagu yet
ringkasan-uang-tanpa-realisasi = no figure yet, pagu { $pagu }
ringkasan-uang-kosong = neither realisasi nor pagu yet
ringkasan-dari = { $received } of { $from }
ringkasan-tidak-diminta = not asked
ringkasan-belum-ada-laporan = none yet
ringkasan-tidak-ada-diminta = No report was asked yet.

## Ratings

ringkasan-predikat-sangat_tinggi = Very high
ringkasan-predikat-tinggi = High
ringkasan-predikat-sedang = Medium
ringkasan-predikat-rendah = Low
ringkasan-predikat-sangat_rendah = Very low

## Sections

ringkasan-keputusan = { $count ->
    [0] Decisions
   *[other] Your decision is wanted ({ $count })
  }
ringkasan-keputusan-kosong = Nothing awaits a decision.
ringkasan-usul = Proposal:
ringkasan-kelengkapan = Completeness of reports
ringkasan-masuk = Reports in
ringkasan-masuk-desa = Desa
ringkasan-masuk-unit = Sections and subsections
ringkasan-tepat-waktu = In time, of those in
ringkasan-terverifikasi = Verified, of those in
ringkasan-kemajuan = Spending and physical progress up to { $month }
ringkasan-serapan-tanpa-gaji = Spending without salaries
ringkasan-serapan-dengan-gaji = Spending with salaries
ringkasan-fisik = Physical progress
ringkasan-fisik-berencana = Progress with a plan to date
ringkasan-per-program = Capaian and spending per program
ringkasan-program-kosong = The plan in force has no program yet.
ringkasan-sejak = Since last Monday
ringkasan-laporan-baru = { $count ->
    [one] +{ $count } report in
   *[other] +{ $count } reports in
  }
ringkasan-bertambah = +{ $add } { $name } (now { $current } of { $from })
ringkasan-bergerak = { $name }: { $old } → { $fresh }
ringkasan-koreksi = Correction by { $reporter }, { $butir }, { $month }: { $old } → { $fresh }
ringkasan-tertinggal = Lagging most (money, without salaries)
ringkasan-tertinggal-kosong = There are no money figures to compare yet.
ringkasan-kendala = { $count ->
    [0] Obstacles
   *[other] Obstacles ({ $count })
  }
ringkasan-kendala-kosong = No obstacle was reported.
ringkasan-tindak-lanjut = Follow-up:
ringkasan-keputusan-camat = Camat's decision:
ringkasan-belum = { $count ->
    [0] Not reported
   *[other] Not reported or not complete ({ $count })
  }
ringkasan-belum-kosong = All have reported. Thank you.
ringkasan-belum-desa = Desa ({ $count })
ringkasan-belum-unit = Sections and subsections ({ $count })
ringkasan-kurang = { $count ->
    [one] { $count } item missing
   *[other] { $count } items missing
  }
ringkasan-dasar = What the figures rest on
ringkasan-dasar-sementara = Figures marked provisional await verification: { $details }.
ringkasan-belum-diperiksa = { $count ->
    [one] { $count } report not yet examined
   *[other] { $count } reports not yet examined
  }
ringkasan-dikembalikan = { $count ->
    [one] { $count } report returned
   *[other] { $count } reports returned
  }
ringkasan-dasar-terverifikasi = No report awaits verification.
ringkasan-pagu-renstra = Pagu: indicative pagu of the Renstra, because no DPA figure was entered.
ringkasan-pagu-renstra-dulu = Pagu: the indicative pagu of the Renstra, which is in force for this month; the DPA that was entered is used for later months.
ringkasan-dpa-sebagian = Pagu: DPA for { $from } of { $total } sub kegiatan, the indicative pagu of the Renstra for the others.
ringkasan-pagu-dpa = Pagu: the DPA in force.
ringkasan-dasar-bendahara = Money from the bendahara's list.
ringkasan-pesan-tidak-pasti = { $count ->
    [one] { $count } message may not have arrived; see the sending log.
   *[other] { $count } messages may not have arrived; see the sending log.
  }

## What is to come

ringkasan-perhatian = For attention at the present pace ({ $count })
ringkasan-perhatian-sebagian = For attention at the present pace ({ $named } of { $count }, the others in /status)
ringkasan-kartu-perhatian = For attention at the present pace: { $count }, see the PDF
ringkasan-prakiraan = Forecast for the year's end { $value }, range { $rendah } to { $tinggi } ({ $from } of { $total } sub kegiatan)
ringkasan-prakiraan-habis = Forecast for the year's end: pagu used up, at least { $rendah } ({ $from } of { $total } sub kegiatan)
ringkasan-prakiraan-pagu = pagu used up
ringkasan-prakiraan-judul = Forecast of the spending without salaries to the year's end
ringkasan-prakiraan-cara-laju = Pace: spending of each sub kegiatan divided by the months gone, times the months of the year, added up: { $value } = { $percent }
ringkasan-prakiraan-cara-pola_tahun_lalu = As last year went, to compare: { $value } = { $percent }
ringkasan-prakiraan-kisaran = Range: the remaining months like the month with the least { $rendah }, like the month with the most { $tinggi }, or a way above where it lies further out
ringkasan-prakiraan-dasar = Divided by the pagu of those sub kegiatan only, { $pagu }
ringkasan-prakiraan-batas = A forecast, neither a target nor a promise: it knows no season, no payment that is due at once, and no limit of the pagu. A sub kegiatan with only one month, or with a missing month, is left out. Salaries are left out, being paid 14 times a year.
ringkasan-efisiensi = Efficiency by program
ringkasan-efisiensi-arti = Achievement against the year's target minus spending, in points. Above 0: more was reached than was spent.

## Columns

ringkasan-kolom-laporan = Reports
ringkasan-kolom-jumlah = Count
ringkasan-kolom-ukuran = Measure
ringkasan-kolom-realisasi = Realised (tick: planned)
ringkasan-kolom-rencana = Planned
ringkasan-kolom-deviasi = Deviation
ringkasan-kolom-program = Program
ringkasan-kolom-capaian = Capaian to date
ringkasan-kolom-capaian-setahun = Achieved of the year
ringkasan-kolom-efisiensi = Efficiency
ringkasan-kolom-serapan = Spending
ringkasan-kolom-serapan-renstra = Spending (indicative pagu of the Renstra)
ringkasan-kolom-serapan-dpa = Spending (pagu of the DPA)
ringkasan-kolom-nomor = No

## Card

ringkasan-kartu-laporan = Reports of { $month }
ringkasan-kartu-masuk = { $received } of { $from } in
ringkasan-kartu-rincian = { $verified } verified · in time { $onTime } · desa { $desa } of { $desaOf } · sections { $unit } of { $unitOf }
ringkasan-kartu-rencana = planned { $percent }
ringkasan-kartu-data = { $date } · data up to { $time }
ringkasan-kartu-keputusan-lagi = and { $count } more, see the PDF
ringkasan-kartu-nama-lagi = and { $count } more
ringkasan-kartu-tertinggal = Lagging most (without salaries)
ringkasan-kartu-belum = { $count ->
    [0] Not reported
   *[other] Not in yet ({ $count })
  }

uang-lain-tanpa-pagu = { $value } more for sub kegiatan without a pagu ({ $count })
uang-lain-dihapus = { $value } more for sub kegiatan that the plan no longer has ({ $count })
