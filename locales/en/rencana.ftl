menu-rencana = The office's plan: see, send, versions
menu-unduh_templat = Download the plan's template (Excel)
menu-rencana_aksi = Targets and money by month

# Screen of /rencana

rencana-judul = Plan of Kecamatan { $office }
rencana-judul-pada = Plan of Kecamatan { $office } on { $date }
rencana-belum-ada = The office has no plan here yet. Send its document (Word, PDF, Excel or text) with the button below.
rencana-belum-ada-lihat = The office has no plan here yet. The Kasubbag Perencanaan can send it with /rencana.
rencana-jenis-murni = original
rencana-jenis-pergeseran = shift
rencana-jenis-perubahan = revision
rencana-versi-ini = Version { $number } of { $from } ({ $kind }), in force from { $date }.
rencana-berikut = The next version is in force from { $date }.
rencana-atas = { $tujuan } goals · { $sasaran } objectives
rencana-banyak = { $program } programs · { $kegiatan } activities · { $sub } sub-activities
rencana-indikator = { $indikator } indicators, { $desa } of them reported by every village
rencana-indikator-saja = { $indikator } indicators
rencana-pagu-judul = Budget per year (sum of the sub-activities):
rencana-pagu-tahun = { $year }: { $count }
rencana-pagu-kurang = { $year }: { $count }, and { $without } sub-activities without one
rencana-sedang-dibaca = { $name } is being read. The result follows soon.
rencana-belum-disahkan = { $name } was read and is not confirmed.
rencana-belum-diperbaiki = { $name } cannot be confirmed yet: { $count } of its cells are to be mended.
rencana-belum-dijawab = { $name } is not confirmed: { $remaining } more questions.
rencana-tombol-kirim = Send a new file
rencana-tombol-unduh = Download template
rencana-tombol-versi = Versions
rencana-tombol-pada = On a day…
rencana-tombol-beda = Changes of this version
rencana-tombol-lanjutkan = Go on
rencana-tombol-buang = Drop it
rencana-tanya-pada = The plan in force on which day? Type the whole date, such as 31-12-2026.
rencana-pada-ulang = That is not readable as a day. Type day, month and year, such as 31-12-2026.
rencana-versi-judul = Versions of the plan of Kecamatan { $office }
rencana-versi-baris = { $number }. { $kind }, from { $date }: { $document }
rencana-versi-berlaku = { $number }. { $kind }, from { $date } (in force now): { $document }
rencana-tombol-lihat-versi = See version { $number }

# Sending a document

rencana-tanya-berkas =
    Send the plan's file: Excel (.xlsx), Word (.docx), LibreOffice (.ods, .odt), a PDF whose text can be copied, .csv, .tsv or .txt, at most 20 MB. A short table may be pasted as a message.
    A changed template of this bot is sent in the same way. Nothing is stored before you press Confirm.
rencana-perlu-berkas = What is expected here is the plan's file (no photo), or its table pasted as a message. Type /batal to leave.
rencana-berkas-diterima = { $name } has arrived and is being read. The result follows soon.
rencana-masih-dibaca = { $name } is large: { $line } lines were read, and it goes on. Please wait.
rencana-nama-tempelan = Pasted table
rencana-berkas-di-tengah = There are still questions about the file before. To replace it, type /rencana and press Send a new file.
rencana-templat-terkirim = The plan's template, with targets and money by month of { $year }. Change what has to change on a computer, save it and send it back here.
rencana-tanya-kiriman = Is { $name } a new plan of Kecamatan { $office }?
rencana-tombol-ya-rencana = Yes, read it as a plan
rencana-tombol-bukan-rencana = No
rencana-kiriman-bukan = All right, it is not used. For a list of budgets type /dpa.

# What was read

rencana-judul-berkas = { $name }
rencana-tabel-judul = Tables that were recognised ({ $count }):
rencana-tabel-baris = • { $kind }, line { $line }: { $count } entries
rencana-cakupan = Of { $kode } codes { $kodeRead } were read, of { $rows } rows { $rowsRead }, of { $amounts } amounts { $amountsRead }.
rencana-terbaca = The plan as it was read:
rencana-templat-terbaca = This is a plan's template of this bot.
rencana-tanpa-temuan = Nothing in it contradicts itself.
rencana-temuan-judul = To be looked at ({ $count } findings), the weightiest:
rencana-temuan-baris = Line { $line }: { $message }
rencana-temuan-satu = { $number }. { $message }
rencana-temuan-banyak = { $number }. { $message } Of the same kind: { $more } more.
rencana-masalah-judul = Indicators to be looked at ({ $count }):
rencana-masalah-satu = • “{ $name }”: { $message }
rencana-masalah-banyak = • “{ $name }”: { $message } Of the same kind: { $more } more.
rencana-masalah-berkas = “{ $name }”: { $message }
rencana-masalah-menghalangi = While a formula cannot be used, this plan cannot be confirmed. Mend the formula in the template (/unduh_templat), or put the indicator back into the document.
rencana-lagi = … and { $count } more
rencana-dari-lama = Sections, ways of computing and what villages report follow the plan before where they are certainly the same; the rest is asked.
rencana-alasan-lama = as in the plan before
rencana-belum-disimpan = Nothing is stored yet.
rencana-tombol-jawab = Answer { $count } questions
rencana-tombol-lihat-akhir = See it before storing
rencana-tombol-temuan = All findings
rencana-nama-temuan = findings.xlsx
rencana-lembar-temuan = Findings
rencana-kolom-baris = Line
rencana-kolom-kode = Kind
rencana-kolom-temuan = Finding
rencana-kolom-usulan = Proposal

# Cells of a template that were not taken

rencana-salah-judul = { $count ->
    [1] One cell was not taken:
   *[other] { $count } cells were not taken:
  }
rencana-salah-cara = Correct them in the template, save, and send it here again. Nothing is stored.
rencana-lembar-salah = To be corrected
rencana-kolom-sel = Cell
rencana-kolom-sebab = What has to be corrected

# Questions one by one

rencana-tanya-judul = { $remaining ->
    [1] Last question
   *[other] Question, { $remaining } left
  }
rencana-usulan = Proposal: { $choices }
rencana-usulan-nomor = Proposal: number { $number }.
rencana-cara-ketuk = Press the answer.
rencana-cara-banyak = Press numbers to choose or let go, then press Use this choice.
rencana-cara-rupiah = Press the answer, or type the amount, such as 20.525.300.
rencana-cara-tanggal = Press the answer, or type the date, such as 1-7-2026.
rencana-cara-teks = Press the answer, or type your own.
rencana-tombol-kembali = ‹ Answer before
rencana-tombol-usulan = Take { $count } proposals
rencana-tombol-pakai = Use this choice ({ $count })
rencana-usulan-diterima = { $count } proposals taken.

tanya-rencana-tabel = This document has { $count } tables of programs. Which one binds?
tanya-rencana-urutan = The tables of this document print different targets, in { $count } places. For example “{ $indikator }” { $year }: { $printed } (line { $line }) and { $other } (line { $otherRow }). Which table is followed?
tanya-rencana-jenis = The office has a plan since { $validFrom }. What is the new one?
tanya-rencana-berlaku = From which day is the new one in force? The one before is in force from { $validFrom }.
tanya-rencana-pagu = The budget { $year } of { $kode } “{ $name }” is printed “{ $printed }” (line { $line }) and is not clear. How many Rupiah?
tanya-rencana-pemilik = Who reports { $kode } “{ $name }” ({ $count } sub-activities)?
tanya-rencana-arah = “{ $indikator }” (line { $line }, target { $year }: { $printed } { $satuan }). Is more better, or less?
tanya-rencana-akumulasi = “{ $indikator }” (line { $line }, target { $year }: { $printed } { $satuan }). Are the months added up, or does the latest state count?
tanya-rencana-satuan = “{ $indikator }” (line { $line }) has no unit. What is counted?
tanya-rencana-desa = What does every village report?
tanya-rencana-silsilah = { $kode } “{ $name }” (line { $line }): which one of the plan before does it continue?

pilihan-tabel = { $name }, line { $line } ({ $year }; { $program } programs, { $subKegiatan } sub-activities)
pilihan-tabel-tanpa-program = { $name }, line { $line } ({ $year })
pilihan-jenis-murni = Original plan
pilihan-jenis-pergeseran = Shift
pilihan-jenis-perubahan = Revision
pilihan-tanggal = { $date }
pilihan-rupiah = { $value }
pilihan-tanpa-pagu = It has no budget
pilihan-unit = { $name }
pilihan-unit-terbagi = Shared by several
pilihan-arah-higher = More is better
pilihan-arah-lower = Less is better
pilihan-arah-pita = Inside the range
pilihan-arah-ambang = Nearest bound
pilihan-akumulasi-latest = Latest state
pilihan-akumulasi-sum = Added up
pilihan-akumulasi-max = Greatest figure
pilihan-akumulasi-average = Mean of the months
pilihan-satuan = { $satuan }
pilihan-desa-dokumen = { $name } ({ $basis })
pilihan-desa-indikator = { $name } (line { $line })
pilihan-silsilah-lama = “{ $name }” ({ $percent } % alike)
pilihan-silsilah-satuan = “{ $name }” ({ $percent } % alike, its unit was { $oldSatuan }, now { $newSatuan })
pilihan-silsilah-baru = None, it is new

alasan-bentuk-tabel = Reason: “{ $name }” is the official form of a plan.
alasan-tabel-utama = Reason: it is the main table of this document.
alasan-unit-mirip = Reason: its name is nearest to { $unit }.
alasan-unit-tercetak = Reason: the document names “{ $printed }”.
alasan-arah-buruk = Reason: its name has the word “{ $words }”.
alasan-arah-laporan = Reason: its reports are counted, although its name has the word “{ $words }”.
alasan-arah-ditangani = Reason: what was handled is counted, although its name has the word “{ $words }”.
alasan-akumulasi-posisi = Reason: its name has the word “{ $words }”.
alasan-desa-hukum = What is ticked is asked by regulation, or has villages and village institutions as its target.
alasan-silsilah-mirip = Reason: their names are { $percent } % the same.
alasan-indikator-berulang = This indicator is printed on line { $line } already.

# Last screen, and storing

rencana-akhir-judul = Check, then confirm
rencana-akhir-berlaku = Will be stored as the { $kind } of the plan, in force from { $date }.
rencana-akhir-beda = What changes of the plan before:
rencana-akhir-sama = It says what the plan says already, so there is nothing to confirm.
rencana-akhir-pelaksana = Sub-activities by section: { $list }.
rencana-akhir-unit = { $name } ({ $count })
rencana-akhir-desa = Reported by every village: { $list }.
rencana-tanpa-pelaksana = Without a section ({ $count }): { $name }. As long as that is so, nobody is asked to report them.
rencana-tombol-sahkan = Confirm
rencana-tersimpan = ✔ The plan ({ $kind }) is stored as version { $number }, in force from { $date }.
rencana-laporan-lama = Reports that were begun stay with their own version.
rencana-lalu-apa = Next: /rencana_aksi for targets and money by month, /dpa for DPA figures.
rencana-dibuang = All right, { $name } is not used. Nothing has changed.

# Differences of two versions

rencana-beda-judul = Changes from version { $old } to version { $fresh }
rencana-beda-antara = From { $old } to { $fresh }.
rencana-beda-tiada = Nothing differs.
rencana-beda-tanpa = none
rencana-hitung-tambah = { $count } added
rencana-hitung-hilang = { $count } removed
rencana-hitung-pindah = { $count } moved
rencana-hitung-nama = { $count } with another name or code
rencana-hitung-pagu = { $count } budgets changed
rencana-hitung-target = { $count } targets changed
rencana-hitung-satuan = { $count } units changed
rencana-hitung-sifat = { $count } reported or computed in another way
rencana-hitung-kas = { $count } new monthly plans of money
rencana-beda-simpul-baru = New: { $level } { $what }
rencana-beda-simpul-hilang = Removed: { $level } { $what }
rencana-beda-indikator-baru = New indicator: { $what }
rencana-beda-indikator-hilang = Indicator removed: { $what }
rencana-beda-pindah = Moved: { $what }, from { $from } to { $to }
rencana-beda-tingkat = Level: { $what }, from { $old } to { $fresh }
rencana-beda-nama = Name: “{ $old }” is now “{ $fresh }”
rencana-beda-kode = Code: { $what }, from { $old } to { $fresh }
rencana-beda-satuan = Unit: { $what }, from { $old } to { $fresh }
rencana-beda-pagu = Budget { $year }: { $what }, { $old } is now { $fresh }
rencana-beda-target = Target { $year }: { $what }, { $old } is now { $fresh }
rencana-beda-sifat = Changed: { $what } ({ $traits })
rencana-beda-kas = Monthly money { $year }: { $what }, { $count } in all
rencana-sifat-pemilik = section
rencana-sifat-gaji = mark of salaries
rencana-sifat-nama-pendek = short name
rencana-sifat-jenis-nilai = kind of value
rencana-sifat-arah = direction
rencana-sifat-akumulasi = over the year
rencana-sifat-antar-desa = over villages
rencana-sifat-pertanyaan = what is asked
rencana-sifat-pelapor = who reports
rencana-sifat-diminta = when asked
rencana-sifat-tenggat = deadline
rencana-sifat-rumus = formula
rencana-sifat-target-bulanan = target per month
rencana-sifat-lain = other remarks
rencana-nama-beda = changes.xlsx
rencana-lembar-beda = Changes
rencana-kolom-nomor = No
rencana-kolom-kode-rencana = Code
rencana-kolom-uraian = Name
rencana-kolom-perubahan = Change

# What was not taken

refusal-templat-rusak = This template is not whole: a sheet or its hidden headings are gone. Download a new one with /unduh_templat and copy your changes into it.
refusal-templat-kantor-lain = This template is another kecamatan's (code { $wilayah }). Download your office's with /unduh_templat.
refusal-templat-lama = This template was made from a plan that was replaced since. Download a new one with /unduh_templat and copy your changes into it.
refusal-templat-sel-salah = { $count } cells of the template have to be corrected. Correct them and send it again.
refusal-rencana-kecamatan-lain = The document is about Kecamatan { $named }{ $kabupaten ->
    [tidak] {""}
   *[other] , Kabupaten { $kabupaten }
  } (line { $line }), while this office is Kecamatan { $office }. Send your own office's document.
refusal-rencana-dua-kecamatan = The file holds two plans: Kecamatan { $first } (line { $firstLine }) and Kecamatan { $second } (line { $secondLine }). Send that of Kecamatan { $office } alone.
refusal-rencana-belum-dijawab = There are { $remaining } questions left. Press Go on in /rencana.
refusal-rencana-asing = There is a decision about “{ $name }”, but the document does not have it. Send the document again.
refusal-rencana-kosong = There is no sub-activity in it, so nothing could be reported. Send a document with the table of sub-activities.
refusal-rencana-tanggal-lama = { $validFrom } is not after { $latest }, the first day of the plan before. Press Answer before and type a later day.
refusal-rencana-tanggal-awal = { $read } is not after { $latest }, the first day of the plan before. Type a later day.
refusal-rencana-unit-asing = This office has no section { $unit }.
refusal-rencana-pilih-tombol = This question is answered with the numbered buttons, then Use this choice.
refusal-rencana-bukan-pilihan = That is not one of the answers. Press a button, or type its number.
refusal-isian-bulan = “{ $text }” is not readable as a month. Type its number or name, such as 3, 6 or March, June.
refusal-isian-bulan-ganda = The month in “{ $text }” was named before. Write each month once.
refusal-isian-angka-bulan = { $count } figures were read. Type 12 figures from January to December, or months with theirs, such as March: 20; June: 58.
refusal-isian-angka = “{ $text }” is not readable as a figure. Write for example March: 20.
refusal-aksi-tidak-ada = This is no longer in the plan in force. Begin again with /rencana_aksi.
refusal-aksi-tanpa-pagu = There is no budget to be spread. Enter it with /dpa first, or choose Figure per month.
refusal-aksi-merata = A target of { $target } is too small to be spread evenly. Choose Named months or End of the year.

# Targets and money by month

aksi-judul = Plan by month { $year }
aksi-awal = Which one? All of it at once is easier in the template: /unduh_templat.
aksi-tombol-target = Targets
aksi-tahun-tombol = Year { $year }
aksi-tombol-kas = Money
aksi-judul-target = Targets by month { $year }
aksi-judul-kas = Money by month { $year }
aksi-baris-tanpa = { $number }. { $name }: { $ofYear }
aksi-baris = { $number }. { $name }: { $ofYear } · { $way }
aksi-cara = Press a number to change it.
aksi-tanpa-target = no target
aksi-tanpa-pagu = no budget
aksi-belum = not planned
aksi-kas-ada = planned, { $count } in all
aksi-per-desa = { $target } in every village
aksi-bulan = { $month }
aksi-mulai = from { $month }
aksi-tiap-bulan = every month
aksi-cara-merata = evenly
aksi-cara-eksplisit = figure per month
aksi-cara-akhir_triwulan = end of each quarter
aksi-cara-akhir_tahun = end of the year
aksi-butir = { $year }: { $ofYear }. Now: { $way }.
aksi-pilih-cara = How is it spread over the months?
aksi-tombol-merata = Evenly
aksi-tombol-bulan = Named months
aksi-tombol-eksplisit = Figure per month
aksi-tombol-akhir_triwulan = End of quarters
aksi-tombol-akhir_tahun = End of the year
aksi-tanya-bulan = Which months? Type for example 3, 6, 9 or March, June, September.
aksi-tanya-angka =
    Type 12 figures from January to December, with spaces or line breaks between them.
    Or months with theirs, such as March: 20; June: 58. A month that is not named adds nothing.
aksi-jumlah = They add up to { $count }.
aksi-jumlah-cocok = They add up to { $count }, like the year.
aksi-jumlah-beda = They add up to { $count }, while the year has { $needed }: a difference of { $difference }.
aksi-periksa = Not stored yet. Press Save, or type again.
aksi-tombol-simpan = Save
aksi-tombol-lagi = Change another
aksi-tersimpan = ✔ The plan by month { $year } of { $name } is stored.
