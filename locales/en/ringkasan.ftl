## The camat's weekly digest: document and card

ringkasan-bahasa = en
ringkasan-kop-pemerintah = GOVERNMENT OF { $kabupaten }
ringkasan-kop-kecamatan = KECAMATAN { $kecamatan }
ringkasan-kop-provinsi = Province of { $provinsi }
ringkasan-judul = Weekly digest for the camat
ringkasan-judul-berkas = Weekly digest of Kecamatan { $kecamatan }, { $tanggal }
ringkasan-kaki = Kecamatan { $kecamatan } · Weekly digest { $tanggal }
ringkasan-halaman = Page { $halaman } of { $jumlah }
ringkasan-periode = Reports of { $bulan }
ringkasan-data-sampai = Data up to { $waktu }
ringkasan-batas-hari-ini = reports are due today
ringkasan-batas = reports are due { $tanggal }
ringkasan-batas-lewat = reports were due { $tanggal }
ringkasan-tidak-ada-baru = No new reports since last Monday.
ringkasan-jadwal-berikutnya = Reporting opens again: { $tanggal }.
ringkasan-belum-ada-angka = no figure yet
ringkasan-sementara = provisional
ringkasan-poin = { $angka } points
ringkasan-cakupan = from { $dari } of { $total } sub kegiatan
ringkasan-uang = { $realisasi } of { $pagu }
ringkasan-uang-tanpa-pagu = { $realisasi }, no pagu yet
ringkasan-uang-tanpa-realisasi = no figure yet, pagu { $pagu }
ringkasan-uang-kosong = neither realisasi nor pagu yet
ringkasan-dari = { $masuk } of { $dari }
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
ringkasan-kemajuan = Spending and physical progress up to { $bulan }
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
ringkasan-bertambah = +{ $tambah } { $nama } (now { $kini } of { $dari })
ringkasan-bergerak = { $nama }: { $lama } → { $baru }
ringkasan-koreksi = Correction by { $pelapor }, { $butir }, { $bulan }: { $lama } → { $baru }
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
ringkasan-dasar-sementara = Figures marked provisional await verification: { $rincian }.
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
ringkasan-dpa-sebagian = Pagu: DPA for { $dari } of { $total } sub kegiatan, the indicative pagu of the Renstra for the others.
ringkasan-pagu-dpa = Pagu: the DPA in force.
ringkasan-dasar-bendahara = Money from the bendahara's list.
ringkasan-pesan-tidak-pasti = { $count ->
    [one] { $count } message may not have arrived; see the sending log.
   *[other] { $count } messages may not have arrived; see the sending log.
  }

## What is to come

ringkasan-perhatian = For attention at the present pace ({ $count })
ringkasan-perhatian-sebagian = For attention at the present pace ({ $disebut } of { $count }, the others in /status)
ringkasan-kartu-perhatian = For attention at the present pace: { $count }, see the PDF
ringkasan-prakiraan = Forecast for the year's end { $nilai }, range { $rendah } to { $tinggi } ({ $dari } of { $total } sub kegiatan)
ringkasan-prakiraan-habis = Forecast for the year's end: pagu used up, at least { $rendah } ({ $dari } of { $total } sub kegiatan)
ringkasan-prakiraan-pagu = pagu used up
ringkasan-prakiraan-judul = Forecast of the spending without salaries to the year's end
ringkasan-prakiraan-cara-laju = Pace: spending of each sub kegiatan divided by the months gone, times the months of the year, added up: { $nilai } = { $persen }
ringkasan-prakiraan-cara-pola_tahun_lalu = As last year went, to compare: { $nilai } = { $persen }
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

ringkasan-kartu-laporan = Reports of { $bulan }
ringkasan-kartu-masuk = { $masuk } of { $dari } in
ringkasan-kartu-rincian = { $terverifikasi } verified · in time { $tepatWaktu } · desa { $desa } of { $desaDari } · sections { $unit } of { $unitDari }
ringkasan-kartu-rencana = planned { $persen }
ringkasan-kartu-data = { $tanggal } · data up to { $waktu }
ringkasan-kartu-keputusan-lagi = and { $count } more, see the PDF
ringkasan-kartu-nama-lagi = and { $count } more
ringkasan-kartu-tertinggal = Lagging most (without salaries)
ringkasan-kartu-belum = { $count ->
    [0] Not reported
   *[other] Not in yet ({ $count })
  }

uang-lain-tanpa-pagu = { $nilai } more for sub kegiatan without a pagu ({ $jumlah })
uang-lain-dihapus = { $nilai } more for sub kegiatan that the plan no longer has ({ $jumlah })
