menu-dpa = Pagu of the DPA per sub kegiatan
menu-daftar_belanja = Send the list of spent money

# The screen of /dpa

anggaran-judul = DPA { $year } · { $office }
anggaran-ikhtisar = Sub kegiatan with a DPA figure: { $present } of { $from }.
anggaran-jumlah-indikatif = Sum of the Renstra's pagu indikatif: { $count }
anggaran-jumlah-dpa = Sum of the DPA figures so far: { $count }
anggaran-baris-indikatif = { $number }. { $name } ({ $kode }): indikatif { $indicative }
anggaran-baris-dpa = { $number }. { $name } ({ $kode }): { $kind } { $dpa } · indikatif { $indicative }
anggaran-cara = Press a number to enter one figure, or send the whole list at once.
anggaran-tombol-daftar = Send a list
anggaran-tombol-contoh = Example list
anggaran-tahun-tombol = DPA { $year }
anggaran-tombol-desember = 31 December
anggaran-tahun-salah = Budget years that can be opened now: { $year }. Type the year in four digits.
anggaran-judul-daftar = DPA: { $name }
anggaran-tanya-tahun = This list does not name its budget year. Of which year is the DPA?
anggaran-tahun-asing = This list is of budget year { $year }, which the office's plan does not cover yet. Bring in the plan with /rencana first, then send this list again.
anggaran-tanpa-rencana = This year's plan has not been entered yet, so there is no sub kegiatan to give a pagu to.
anggaran-jenis-dpa = DPA
anggaran-jenis-dppa = DPPA

# One sub kegiatan

anggaran-tanya-nilai =
    Pagu indikatif of the Renstra { $indicative } · DPA { $dpa }.
    What is the pagu of { $year } by the DPA? Type the figure, for example 20.525.300.
anggaran-dpa-belum = none yet
anggaran-perlu-nilai = An amount of rupiah is wanted here. Type the figure only, for example 20.525.300.
anggaran-ragu-nilai =
    { $value } ({ $terbilang }) is far from the pagu indikatif { $indicative }.
    Which one is right? Another figure may be typed.

# Sending a list

anggaran-nama-tempelan = your message
anggaran-tanya-daftar =
    Paste the list in one message, one line for each sub kegiatan, for example:
    7.01.03.2.01.0001 20.525.300
    A file .xlsx, .csv, .tsv or .txt is fine too (1 MB at most). Nothing is stored before you press the confirm button.
anggaran-tanya-belanja =
    Money spent in { $month }. Paste the list in one message, one line for each sub kegiatan, for example:
    7.01.03.2.01.0001 2.150.000
    A file .xlsx, .csv, .tsv or .txt is fine too (1 MB at most). What we read is shown first.
anggaran-perlu-daftar = A list of codes and amounts is wanted here. Paste it in one message, or send the file.
anggaran-berkas-diterima = { $name } has come and is being read. The result follows in a moment.
anggaran-pilih-bulan = For which month is the list? Choose, then send the list.
anggaran-per-unit = In this office each section reports its own money. For one list by the bendahara, the kasubbag perencanaan or the sekcam can change that with /pengaturan.
anggaran-tanpa-bulan = No month is open for a list of spent money yet.

# What was read

anggaran-judul-dpa = DPA { $year }: { $name }
anggaran-terbaca = Read { $matching } of { $from } sub kegiatan, { $count } in all.
anggaran-satu = { $name } ({ $kode }): { $value } ({ $terbilang }).
anggaran-banding = Pagu indikatif of the same { $indicative }, difference { $difference }.
anggaran-berbeda = Different from the pagu indikatif ({ $count }):
anggaran-baris-beda = { $name }: { $former } becomes { $current }
anggaran-beda-induk = Printed sums that differ from their sub kegiatan:
anggaran-baris-induk = { $kode }: printed { $printed }, adds up to { $count }
anggaran-tak-dikenal = Codes that the plan does not have ({ $count }):
anggaran-baris-kode = line { $line }: { $kode } { $value }
anggaran-tak-terbaca = Not usable yet ({ $count }):
anggaran-masalah-kode = line { $line }: the code “{ $text }” is not complete
anggaran-masalah-tanpa-kode = line { $line }: no code, “{ $text }”
anggaran-masalah-tanpa-angka = line { $line }: { $text } without an amount
anggaran-masalah-angka = line { $line }: “{ $text }” is not clear; write it like 20.525.300
anggaran-masalah-beberapa-angka = line { $line }: several amounts, “{ $text }”
anggaran-masalah-kode-ganda = line { $line }: { $text } stands there more than once
anggaran-kas-terbaca = Monthly money was read for { $count } sub-activities and is stored with it.
anggaran-kas-triwulan = The money of { $count } sub-activities is by quarter only, so no months can be stored. Fill them in by /rencana_aksi or the template.
anggaran-kas-dilihat = Monthly money to be looked at ({ $count }):
anggaran-kas-beda = line { $line }: the months of { $kode } add up to { $count }, which is not its budget
anggaran-kas-angka = line { $line }: monthly money of { $kode } “{ $text }” is not clear, so it is not stored
anggaran-belum-dpa = Not in the list, their pagu stays ({ $count }):
anggaran-lagi = … and { $count } more
anggaran-akan-berlaku = Will be in force as { $kind } from { $date }. Nothing is stored yet.
anggaran-tanpa-cocok = No line can be used. Correct the list, then send it again from /dpa.
anggaran-tombol-sahkan = Confirm
anggaran-jadikan-dpa = It is a DPA
anggaran-jadikan-dppa = It is a DPPA
anggaran-tombol-tanggal = Change the date
anggaran-tombol-batal = Never mind
anggaran-tanya-tanggal = In force from which day? Type a date in { $year }, for example 2-1.
anggaran-tombol-januari = 1 January
anggaran-tombol-hari-ini = Today
anggaran-tersimpan = ✔ { $kind } { $year } of { $many } sub kegiatan stored, { $count } in all, in force from { $date }. Reports being filled in are told of the change when they are sent.
anggaran-dibatalkan = All right, that list is not used. Nothing has changed.

# The list of spent money

anggaran-judul-belanja = Money spent in { $month }: { $name }
anggaran-terbaca-belanja = Read { $matching } of { $from } sub kegiatan.
anggaran-belanja-kosong = No line can be used. Correct the list, then send it again.
anggaran-tanya-arti =
    Is it the money of { $month } ONLY, or ALL up to the end of { $month }?
    If { $month } only: { $tambahan } are added. If all: { $posisi } are added.
anggaran-arti-tambahan = Read as the money of { $month } ONLY: { $count }.
anggaran-arti-posisi = Read as ALL up to the end of { $month }; added in { $month }: { $count }.
anggaran-perlu-dilihat = Please look again ({ $count }):
anggaran-ragu-sisa = line { $line }: { $name } { $value }, more than the remaining pagu { $remaining }
anggaran-ragu-lain = line { $line }: { $name } { $value }, far from the usual
anggaran-akan-diganti = Answered already, will be replaced ({ $count }):
anggaran-sudah-terkirim = Sent already, not changed; to change them type /ubah ({ $count }):
anggaran-oleh-lain = Reported by another unit this month; its figure counts and is not asked again ({ $count }):
anggaran-lain-sama = { $name }: reported by { $reporter }: { $report }, as in the list
anggaran-lain-beda = { $name }: reported by { $reporter }: { $report }; in the list { $list }
anggaran-belum-belanja = Not in the list and not answered ({ $count }):
anggaran-sisa-tanya = What is not in the list: nihil, or answered later?
anggaran-sisa-nihil = What is not in the list is noted as nihil ({ $count }).
anggaran-sisa-nanti = What is not in the list is answered later ({ $count }).
anggaran-belum-disimpan = Nothing is stored yet.
anggaran-tombol-tambahan = { $month } only
anggaran-tombol-posisi = All up to { $month }
anggaran-tombol-nihil = The rest is nihil
anggaran-tombol-nanti = The rest later
anggaran-tombol-simpan = Put into the report
anggaran-belanja-tersimpan = ✔ Put into the draft: { $filled } sub kegiatan from the list, { $nihil } nihil. Not sent yet.

# What could not be taken

refusal-daftar-kosong = We found no code of a sub kegiatan there. One line for each, for example: 7.01.03.2.01.0001 20.525.300
refusal-daftar-terlalu-panjang = The list has more than { $limit } lines. Send only the part with the sub kegiatan.
refusal-daftar-terlalu-besar = The file is above 1 MB. Send only the sheet with the list, or paste it as a message.
refusal-daftar-tak-terambil = We could not fetch the file from Telegram. Send it once more, or paste it as a message.
refusal-daftar-pdf = We cannot read a PDF as a list yet. Copy its table and paste it here as a message.
refusal-berkas-bukan-daftar = The file is no list that we can read. Send .xlsx, .csv, .tsv or .txt, or paste it as a message.
refusal-berkas-bersandi = The file has a password. Save it without one and send it again.
refusal-berkas-lama = { $program ->
    [word] The file is in an old format, Word 97–2003 (.doc). In Word: File, Save As, type “Word Document (.docx)”. In LibreOffice: File, Save As, type “ODF Text (.odt)” or “Word 2007–365 (.docx)”. Then send it again.
    [excel] The file is in an old format, Excel 97–2003 (.xls). In Excel: File, Save As, type “Excel Workbook (.xlsx)”. In LibreOffice: File, Save As, type “ODF Spreadsheet (.ods)” or “Excel 2007–365 (.xlsx)”. Then send it again.
   *[lain] The file is in an old format (.xls or .doc). In Word, Excel or LibreOffice: Save As, type .docx or .xlsx. Then send it again.
  }
refusal-berkas-lembar-web = { $form ->
    [rtf] The file is RTF inside, although its name may be .doc. Open it in Word, then File, Save As, type “Word Document (.docx)”; or in LibreOffice, then File, Save As, type “Word 2007–365 (.docx)”. Send the result.
   *[html] The file is a web page inside, although its name may be .xls or .doc. Open it in Excel, then File, Save As, type “Excel Workbook (.xlsx)”; or in LibreOffice Calc, then File, Save As, type “Excel 2007–365 (.xlsx)”. Send the result.
  }
refusal-berkas-makro = The file has macros, so we do not open it. Save it as a plain .xlsx and send it again.
refusal-berkas-rusak = The file is broken or not complete, so it cannot be opened. Save it once more from its own program and send it again.
refusal-berkas-membengkak = What is in the file is far bigger than a document or list when it is opened. Save only the part that is needed and send it again.
refusal-daftar-bukan-milik = This list was not sent by you, or is not your part.
refusal-unggahan-berubah = This list was stored, dropped or changed. Use the newest message.
refusal-dpa-tanpa-cocok = No line of this list fits the plan. Send the list again from /dpa.
refusal-dpa-tahun-belum = Choose first of which year this list is.
refusal-dpa-negatif = The pagu of { $kode } is below zero. Type it without a minus, or correct the list.
refusal-dpa-lain-tahun = { $read } is outside the budget year { $year }. Type a date in that year, for example 2-1.
refusal-belanja-arti = Choose first: the amounts of this month only, or all up to its end.
refusal-belanja-berubah = Meanwhile { $by } { $what }, { $time }, so nothing was stored yet. Check the list below again, then press Save again.
