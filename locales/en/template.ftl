# Sheets of the Excel template

templat-judul = Plan of Kecamatan { $office }
templat-dari = { $document } ({ $kind }), in force from { $start }. Template made on { $created }.
templat-nama-berkas = plan-{ $office }-{ $date }.xlsx

templat-lembar-petunjuk = How to
templat-lembar-rencana = Plan
templat-lembar-indikator = Indicators
templat-lembar-aksi = Monthly targets
templat-lembar-kas = Monthly money

templat-petunjuk-1 = This workbook holds the plan in force. Change only what has to change, save it as .xlsx and send it back to the bot. What you do not change stays as it is.
templat-petunjuk-2 = The bot first shows what has changed. Nothing is stored before you press Confirm.
templat-petunjuk-3 = Plan: one line for each goal, objective, program, activity or sub-activity. Its parent is the nearest line above of a higher level. The budget here is the indicative one; DPA figures are entered by /dpa.
templat-petunjuk-4 = New lines: use the empty lines, or insert one at its place. The number may stay empty where there is a code. Deleting a line removes it from the plan; reports that exist are kept.
templat-petunjuk-5 = Indicators: the column On takes a number of the sheet Plan. Columns with a list take one of its words. A target may be a figure, a range such as 30 - 44, or a category such as BB. {"{"}tahun{"}"}, {"{"}tahunLalu{"}"} and {"{"}tahunDepan{"}"} in a name are filled in by the bot.
templat-petunjuk-6 = An empty cell means not known, which is not 0.
templat-petunjuk-7 = Monthly targets ({ $year }): for "figure per month" fill in the figures; for "named months" put an x under each month.
templat-petunjuk-8 = Monthly money ({ $year }): what is planned to be spent in each month, in Rupiah. The sum is compared with the budget; the difference stands in the last column.
templat-petunjuk-9 = Headings are protected without a password, so that they are not deleted by mistake.

templat-kolom-kunci = Key
templat-kolom-nomor = Number
templat-kolom-tingkat = Level
templat-kolom-kode = Code
templat-kolom-nama = Name
templat-kolom-pendek = Short name (for a phone)
templat-kolom-pelaksana = Section
templat-kolom-gaji = Salaries?
templat-kolom-pada = On (number)
templat-kolom-satuan = Unit
templat-kolom-desimal = Decimals
templat-kolom-nilai = Kind of value
templat-kolom-arah = Direction
templat-kolom-akumulasi = Over the year
templat-kolom-antar = Over villages
templat-kolom-syarat = Condition of a village
templat-kolom-tanya = What is asked
templat-kolom-pelapor = Reported by
templat-kolom-diminta = Asked
templat-kolom-bulan = Months asked
templat-kolom-cara = Target per month
templat-kolom-perdesa = Target per village?
templat-kolom-tenggat = Deadline (day-month)
templat-kolom-rumus = Formula
templat-kolom-skala = Order of categories
templat-kolom-formula = Formula in the document
templat-kolom-baseline = Baseline
templat-kolom-tahun = Year
templat-kolom-target = Whole year
templat-kolom-jumlah = Sum
templat-kolom-selisih = Difference

templat-tahunan-pagu = Indicative budget { $year }
templat-tahunan-target = Target { $year }

templat-pilih-tingkat-tujuan = Goal
templat-pilih-tingkat-sasaran = Objective
templat-pilih-tingkat-program = Program
templat-pilih-tingkat-kegiatan = Activity
templat-pilih-tingkat-sub_kegiatan = Sub-activity
templat-pilih-ya-ya = yes
templat-pilih-nilai-jumlah = count (whole)
templat-pilih-nilai-kuantitas = quantity (decimals)
templat-pilih-nilai-rasio = percentage of two figures
templat-pilih-nilai-indeks = index or score
templat-pilih-nilai-kategori = category (e.g. BB)
templat-pilih-nilai-tanggal = date done
templat-pilih-arah-higher = higher is better
templat-pilih-arah-lower = lower is better
templat-pilih-arah-pita = inside the range
templat-pilih-arah-ambang = range, nearest bound
templat-pilih-akumulasi-sum = added up
templat-pilih-akumulasi-latest = latest figure
templat-pilih-akumulasi-average = mean of the months
templat-pilih-akumulasi-max = greatest figure
templat-pilih-akumulasi-distinct = different things once
templat-pilih-antar-sum = added up
templat-pilih-antar-ratio = numerators / denominators
templat-pilih-antar-mean = mean of the villages
templat-pilih-antar-count = villages that satisfy
templat-pilih-antar-none = not combined
templat-pilih-tanya-tambahan = the month's addition
templat-pilih-tanya-posisi = the position to date
templat-pilih-pelapor-desa = every village
templat-pilih-pelapor-unit = section
templat-pilih-pelapor-konfirmasi_desa = section, from village reports
templat-pilih-pelapor-iku = not asked monthly
templat-pilih-pelapor-rumus = computed by a formula
templat-pilih-diminta-bulanan = every month
templat-pilih-diminta-triwulanan = every quarter
templat-pilih-diminta-bulan = named months
templat-pilih-diminta-sampai_selesai = until done
templat-pilih-cara-merata = evenly
templat-pilih-cara-bulan = named months
templat-pilih-cara-eksplisit = figure per month
templat-pilih-cara-akhir_triwulan = end of each quarter
templat-pilih-cara-akhir_tahun = end of the year

templat-salah-pilihan-judul = Choose from the list
templat-salah-pilihan-isi = This cell takes one of the words of its list.
templat-salah-angka-judul = An amount
templat-salah-angka-isi = This cell takes an amount in Rupiah, without Rp.

# Cells that were not taken; sheet and cell stand before

templat-sel-salah = { $sheet } { $cells }: { $cause }
templat-salah-wajib = this column has to be filled in.
templat-salah-pilihan = “{ $content }” is not in the list.
templat-salah-angka = “{ $content }” is not readable as a figure.
templat-salah-negatif = “{ $content }” is less than nothing.
templat-salah-bilangan-bulat = “{ $content }” has to be a whole number from 0 to 4.
templat-salah-target = “{ $content }” is not readable as a target. Write a figure, a range such as 30 - 44, or a category.
templat-salah-bulan = “{ $content }” is not readable. Write numbers of months, such as 3, 6.
templat-salah-tanda-bulan = fill this line with figures only, or with x only.
templat-salah-tanpa-bulan = this choice needs months on the sheet of monthly targets.
templat-salah-merata = a target of { $content } is too small to be spread evenly; choose named months or the end of the year.
templat-salah-tenggat = “{ $content }” is not readable. Write day-month, such as 31-3.
templat-salah-syarat = “{ $content }” is not readable. Write for example >= 3.
templat-salah-nomor = the sheet Plan has no number “{ $content }”.
templat-salah-nomor-ganda = two lines have the number “{ $content }”.
templat-salah-tingkat-induk = { $content } needs a parent line above it.
templat-salah-rumus = the formula “{ $content }” cannot be used. { $rumus }
templat-salah-rumus-kosong = what is computed needs a formula.
templat-salah-rusak = this cell holds an error of Excel ({ $content }).
templat-salah-panjang = the text is too long.
