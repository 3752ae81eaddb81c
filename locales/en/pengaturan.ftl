menu-pengaturan = Settings of the reports

pengaturan-judul = Settings · { $office }
pengaturan-uang-unit = Each section reports the money of its own sub kegiatan.
pengaturan-uang-bendahara = The bendahara reports the money of all sub kegiatan at once; the sections report only what was done.
pengaturan-dasar-SPJ = Money counts as spent by the approved SPJ.
pengaturan-dasar-SP2D = Money counts as spent by the issued SP2D.
pengaturan-nilai-unit = Each section
pengaturan-nilai-bendahara = Bendahara
pengaturan-nilai-spj = SPJ
pengaturan-nilai-sp2d = SP2D
pengaturan-kini = ✔ { $label }
pengaturan-sudah = It is so already; nothing changes.
pengaturan-mulai = Reports are asked for from { $month } on.
pengaturan-tombol-mulai = Change first month
pengaturan-mulai-pilih = From which month on does this office report? Earlier months are not asked for and count neither as missing nor as late; figures that came in still count.
pengaturan-mulai-kini = Reports are asked for from { $current } on now.
pengaturan-mulai-baru = It becomes { $month }.
pengaturan-mulai-akan-keluar = { $month }: not asked for any more, and counted neither as missing nor as late; figures that came in still count.
pengaturan-mulai-akan-masuk = { $month }: asked for again; whoever has not reported counts as missing, and reports are judged as in time or late.
pengaturan-mulai-terkirim = Reports that were sent for it:
pengaturan-mulai-laporan = • { $month }: { $report ->
    [one] { $report } report
   *[other] { $report } reports
  }
pengaturan-mulai-tanpa-laporan = No report was sent for it.
pengaturan-mulai-berubah = ✔ Earlier months are not asked for and count neither as missing nor as late; figures that came in still count.
refusal-bulan-mulai-tidak-ada = That month cannot be chosen. Open /pengaturan again and choose from its list.

pengaturan-mulai-bulan = From { $month } on: { $sentence }
pengaturan-sebelumnya-tetap = Months before { $month } do not change: they stay asked, counted and judged as they were.
pengaturan-terkirim = Money that has been sent:
pengaturan-terkirim-baris = • { $reporter }, { $month }: { $count } ({ $many } sub kegiatan)
pengaturan-belum-terkirim = Nobody has sent money for { $month } or later.
pengaturan-arti-bendahara = These figures go on counting. The bendahara is shown them as reported and is not asked for them again, only for the rest.
pengaturan-arti-unit = These figures go on counting. The sections are shown them as reported and are not asked for them again, only for the rest.
pengaturan-arti-dasar = These figures stay. Where they rest on something else, whoever reported them corrects them with /ubah.
pengaturan-menggantikan = This replaces what was planned from { $month } on.
pengaturan-draf = { $draft } reports are being filled in. What has been typed in them is still sent.
pengaturan-tombol-terapkan = ✔ Apply from { $month }
pengaturan-tombol-sejak = Only from { $month }
pengaturan-berlaku = ✔ Stored, in force from { $month } on. Earlier months stay, and so do figures that were sent.
pengaturan-berubah = Something has changed meanwhile, nothing was stored yet. Look again, then press Apply.
pengaturan-riwayat = { $moment }, { $by }: { $subject } { $content } from { $month } on
pengaturan-perihal-uang_dari = money reported by
pengaturan-perihal-dasar_uang = money counts by
pengaturan-oleh-program = the program
refusal-pengaturan-bulan = That month can no longer be chosen. Open /pengaturan and choose one of its buttons.
