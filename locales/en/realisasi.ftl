## Reporting realisasi (/lapor, /ubah)

menu-lapor = Fill in the monthly report
menu-ubah = Correct a report that was sent

lapor-judul = { $number }/{ $from } · { $name }
lapor-jenis-fisik = PHYSICAL
lapor-jenis-kinerja = PERFORMANCE
lapor-jenis-keuangan = MONEY
lapor-fisik = physical
lapor-uang = money

# Questions

lapor-tanya-tanggal = Has it been handed in to the kecamatan?
lapor-tanya-tanggal-batas = Has it been handed in to the kecamatan? Legal deadline: { $due }.
lapor-tanya-hari = On which day was it handed in? Type the date only, for example 27 or 27-3.
lapor-tanya-hari-mana = Which day is meant?
lapor-hari-fits = • { $date }
lapor-hari-future = • { $date }: has not come yet
lapor-hari-before-season = • { $date }: before the season of { $name } (from { $start })
lapor-hari-pilih = Press one of them, or type another day.
lapor-hari-lain = Another day
lapor-hari-ini = Today, { $date }
lapor-target = Target { $target } { $satuan }
lapor-target-tercetak = Target { $target }
lapor-tanpa-target = No target
lapor-posisi-lalu = { $month } { $value }
lapor-posisi-belum-ada = no earlier figure
lapor-tanya-posisi =
    ALL { $satuan } as of the end of { $month } (not an addition).
    { $target } · { $last }.
    Press a button, or type the figure.
lapor-tambahan-lalu = { $until }: { $value }
lapor-tambahan-belum-ada = no earlier figure
lapor-tanya-tambahan =
    Number of { $satuan } in { $month } ONLY.
    { $target } · { $last }.
    Press a button, or type the figure.
lapor-tanya-rasio =
    { $name }, at the end of { $month }.
    { $target } · { $last }.
    Type two numbers: the part, then the whole. Example: 12 dari 45
lapor-tanya-rasio-tambahan =
    { $name }, during { $month } ONLY.
    { $target } · { $last }.
    Type two numbers: the part, then the whole. Example: 12 dari 45
lapor-nihil-rasio = Nil, nothing this month
lapor-tanya-kategori =
    Category in force at the end of { $month }.
    { $target } · { $last }.
    Press one, or type: { $skala }.
lapor-tanya-indeks =
    Score in force at the end of { $month }.
    { $target } · { $last }.
    Type the score, with its category if you like. Example: 62,5 (B)
lapor-tanya-nama =
    Who or what during { $month }? Type the names ({ $satuan }), one per line.
    { $target } · { $last }.
    The same name counts once a year.
lapor-tanya-usulan =
    Counted from the desa reports: { $total }.
    { $done } of { $from } desa have reported { $month }.{ $stillComing }
    { $target }.
lapor-tanya-usulan-tambahan =
    Counted from the desa reports: { $suggestion } added in { $month }, { $total } in all.
    { $done } of { $from } desa have reported { $month }.{ $stillComing }
    { $target }.
lapor-tanya-uang =
    Spent in { $month } ONLY (by approved { $basis }).
    { $pagu }
    Type a figure, for example 2,15 juta.
lapor-pagu =
    { $kind } { $pagu }
    up to { $until } { $last } · left { $remaining }
lapor-uang-belum-ada = no figure yet
lapor-tanpa-pagu = There is no pagu yet.
lapor-pagu-indikatif = Indicative Renstra pagu
lapor-pagu-dpa = DPA pagu
lapor-pagu-dppa = DPPA pagu

# Buttons

lapor-sudah = Yes
lapor-belum = Not yet
lapor-pakai = Use this figure ({ $value })
lapor-beda = Different…
lapor-tetap = Still { $value }
lapor-nihil-angka = Nil, no { $satuan }
lapor-nihil-uang = Nil, nothing spent
lapor-kembali = Back
lapor-lewati = Skip for now
lapor-ubah-sebelumnya = Change
lapor-kirim = Send
lapor-perbaiki = Correct
lapor-tambah-kendala = + Obstacle
lapor-tambah-bukti = + Evidence
lapor-lengkapi = Complete it now
lapor-ke-ringkasan = Back to the summary
lapor-lanjutkan-tombol = Go on
lapor-lihat-isian = See the answers

# Echo of an answer

lapor-gema = ✔ { $name }: { $content }.
lapor-gema-target = ✔ { $name }: { $value } of { $target } { $satuan }.
lapor-gema-capaian = ✔ { $name }: { $value } of { $target } { $satuan } = { $percent }.
lapor-gema-uang =
    ✔ { $value } ({ $terbilang })
    up to { $month } { $total }.
lapor-gema-uang-serapan =
    ✔ { $value } ({ $terbilang })
    up to { $month } { $total } = { $percent } of the pagu.


# When something else was due

lapor-perlu-angka = A figure is due here. Type the figure only, for example 3, or press a button above.
lapor-perlu-tanggal = A date is due here. Type the date only, for example 27 or 27-3.
lapor-perlu-teks = A text is due here. Type it in one message.
lapor-perlu-berkas = A photo or PDF is awaited here. When it is enough, press Done.
lapor-berkas-saat-angka = We keep that file as evidence of this report. The question above still waits for a figure or a button.
lapor-berkas-saat-teks = We keep that file as evidence of this report. The obstacle is still awaited in one message.
lapor-berkas-saat-bukti = The file was received and is being stored.
lapor-keterangan-tidak-dibaca = A photo's caption is not read as a figure.
lapor-sudah-tercatat = Recorded already: { $content }. To change it, press Correct in the summary.
lapor-bentrok =
    Meanwhile { $by } filled in { $butir }: { $content }.
    Your answer “{ $typed }” was not used. Answer again if it has to change; otherwise press Leave it.
lapor-draf-berubah = The answers changed since that summary. Please check once more.
lapor-sementara-itu = Meanwhile { $by } { $what }, { $time }. Please check once more, then send.
lapor-tombol-lama = That button belongs to an older question, so nothing was changed.
lapor-alasan-tetap = Use that reason
lapor-tertahan = The change of { $reporter }, { $month } is still kept, but the report was approved by { $by }, { $time }. Ask the sekcam to open it again, then type /lapor to go on.
lapor-butir-lama = an item of an older plan
lapor-kuitansi-tersisa = Not sent, since it is not asked any more: { $name }. The answer stays kept.

# What happened meanwhile
meanwhile-anda = you
lapor-mengisi-butir = answered { $butir }
meanwhile-isian = answered one item
meanwhile-kendala = added an obstacle
meanwhile-bukti = added evidence
meanwhile-ubah = opened a correction of this report
meanwhile-ajukan = sent this report
meanwhile-kembalikan = returned this report
meanwhile-verifikasi = verified this report
meanwhile-setujui = approved this report
meanwhile-buka = opened this report again
daftar-langkah-sesudah = { $by } { $what }, { $time }
lapor-tanpa-pertanyaan = That message was not used, since no question is open.

# Soft questions

lapor-ragu-uang_kembali = { $value } takes away more than was spent ({ $posisi }).
lapor-ragu-posisi_turun = { $value } is less than before ({ $posisi }).
lapor-ragu-mirip_kumulatif = { $value } looks like the total up to { $month }, while { $month } alone is asked (before it { $posisi }).
lapor-ragu-lompat_1000 = { $value } is far from the usual (about { $usual }).
lapor-ragu-di_atas_sisa_pagu = { $value } is more than the pagu that is left ({ $remaining }).
lapor-ragu-lompat_10 = { $value } is far from the usual (about { $usual }).
lapor-ragu-rasio_terbalik = { $value }: the part is larger than the whole.
lapor-ragu-melebihi_target_jauh = { $value } is far above the year's target ({ $target }).
lapor-ragu-nama_mirip = Some names differ in their signs only: { $name }.
lapor-nama-pasangan = “{ $typed }” and “{ $known }”
lapor-nama-satu-atau-dua = One and the same name, or two?
lapor-bacaan-dua_nama = They are different, { $value }
lapor-bacaan-satu_nama = The same name, { $value }
lapor-tawaran-berubah = The figure on that button has changed; this is the newest.
lapor-usulan-terlambat = {" "}{ $count } of them came after the deadline.

lapor-bacaan-sesuai = Right, { $value }
lapor-bacaan-posisi = Addition of { $month } { $value }
lapor-bacaan-tambahan = { $value } in all
lapor-bacaan-kali_1000 = I mean { $value }
lapor-bacaan-bagi_10 = I mean { $value }
lapor-bacaan-bagi_1000 = I mean { $value }
lapor-bacaan-tertukar = Meant { $value }
lapor-bacaan-positif = Without the minus, { $value }

# Summary and sending

lapor-ringkas-judul =
    Check, then send.
    { $reporter }, { $month }
lapor-ringkas-lampiran = Obstacles: { $kendala } · Evidence: { $bukti }
lapor-ringkas-tanpa-kendala = none
lapor-ringkas-tanpa-bukti = none
lapor-ringkas-bukti = { $count } files
lapor-ringkas-alasan = Changed because: { $reason }
lapor-ringkas-bingung = To send, type kirim or press Send.
lapor-minta-keputusan = (asks for the Camat's decision)
lapor-pilih-butir = Which one is to be corrected?

lapor-kuitansi = ✅ Received. No. { $number } · { $time } · { $timeliness }.
lapor-batang-capaian =
    { $name }
    { $bar } { $capaian }
lapor-batang-serapan =
    Spent of { $name }
    { $bar } { $percent }
lapor-kuitansi-buntu = Complete, nothing is missing. At present nobody at the kecamatan can verify it. { $advice }
lapor-kuitansi-lengkap = Complete, nothing is missing. The figures are provisional until the kecamatan has checked them; we tell you if something has to be corrected.
lapor-kuitansi-sebagian = ✅ Received in part. No. { $number } · { $time }.
lapor-kuitansi-kurang = { $count } answers are still missing: { $name }. The report counts as received when it is complete; it is due { $due }.
lapor-kuitansi-lain = { $count } more

lapor-rencana-berubah = The plan changed since those questions. Your figures stay; check, then send.
lapor-rencana-berubah-baris = • { $name }: { $former } is now { $current }

predikat-sangat_tinggi = Very High
predikat-tinggi = High
predikat-sedang = Medium
predikat-rendah = Low
predikat-sangat_rendah = Very Low

# Obstacles and evidence

lapor-kendala-untuk = For which one?
lapor-kendala-semua = { $count ->
    [2] Both
   *[other] All
  }
lapor-kendala-judul = Obstacle: { $name }
lapor-tanya-kendala = Write the obstacle and its follow-up in one message. If the Camat has to decide, end with !
lapor-batal-kendala = Never mind
lapor-tanya-bukti = Send photos or PDFs, 5 at most. When done, press Done.
lapor-selesai-bukti = Done

# Beginning

lapor-lanjutkan = { $reporter }, { $month }: { $filled } of { $from } answers are there, the last on { $time }. Go on?
lapor-pilih-bulan = Which report?
lapor-semua-lengkap = All open reports are complete. Thank you. The next month opens on { $next }. To correct a sent one, type /ubah.
lapor-belum-buka = No month is open now. The next one opens on { $next }. For a closed month, ask the kasubbag perencanaan to open it again.
lapor-dikembalikan = Returned by the kecamatan: { $reason }

# Correcting what was sent

lapor-ubah-judul = Correct: { $reporter }, { $month }
lapor-tanya-alasan = Why is it changed? Write it briefly in one message; the reason is kept with it.
lapor-ubah-pilih = Which report is to be corrected?
lapor-ubah-tiada = No sent report can be corrected now. For a month that is closed, ask the kasubbag perencanaan to open it again.
lapor-kabar-koreksi = { $reporter } changed the report of { $month }: { $butir }. The position of reports that you verified changes with it ({ $related }).

refusal-bukan-pelapor = This report is not yours (any more). What was filled in is kept for its unit. If it should be yours, ask the kasubbag perencanaan for an invitation.
refusal-bulan-tutup = This month is closed. Your answers are kept; ask the kasubbag perencanaan or the sekcam to open the month again, then type /lapor.
refusal-tanpa-rencana = There is no plan for this month yet. Ask the kasubbag perencanaan.
refusal-butir-tidak-diminta = This is not asked for this month. Type /lapor to go on.
refusal-sudah-terkirim = This report was sent already. To correct it, type /ubah.
refusal-terkirim-lanjut = This report was sent already; last { $by } { $what }, { $time }. To correct it, type /ubah.
refusal-ubah-berubah = Meanwhile { $by } { $what }, { $time }. Look at how it stands now; if it still has to be changed, write the reason again.
refusal-draf-berubah = The answers were just changed by somebody else. Type /lapor to see the newest.
refusal-rencana-lain = The office's plan has just changed, so this one was not stored. Type /lapor and answer again under the new plan.
refusal-draf-kosong = There is nothing to send yet. Fill in at least one answer: type /lapor.
refusal-sudah-disetujui = This report was approved by { $by }, { $time }. To change it, ask the sekcam to open it again; what was not sent stays kept.
refusal-belum-terkirim = This report was never sent. Type /lapor to fill it in.
refusal-alasan-ubah-kosong = The reason is missing. Write it briefly, for example: typing error.
refusal-berkas-terlalu-besar = That file is too large ({ $size } MB). Send an ordinary photo, or a PDF below 20 MB.
refusal-bukti-penuh = There are { $limit } files already, the most that can be kept. This one was not added.
refusal-kendala-terlalu-panjang = That text has { $length } characters, at most { $limit } fit. Shorten it and send it again; your text is still above.

lapor-sementara = { $value } (provisional)
lapor-tercatat = Recorded now: { $content }.
lapor-biarkan = Leave it
lapor-buang = Cancel the change
lapor-ubah-dibuang = The change was cancelled. The report stays as it was sent.
lapor-isi-berubah = { $old } → { $current }
lapor-rencana-tiada = none yet
lapor-sudah-lengkap = { $reporter }, { $month }: complete and sent (No. { $number }). Thank you. To correct it, type /ubah.
lapor-berkas-tanpa-laporan = That file was not kept, because no report is open. Type /lapor, press + Evidence, then send it again.
lapor-bendahara-tidak-diminta = At this office each section reports its own money, so there is nothing for the Bendahara to fill in.
lapor-kabar-alasan = The reason: { $reason }
lapor-waktu-tepat_waktu = on time
lapor-waktu-terlambat = after the deadline
lapor-usulan-susulan = {" "}The others are counted with their last figure.
lapor-batas-pagu = { $kind } { $pagu }
lapor-bulan-lowong = Not reported: { $month }
lapor-ringkas-kendala = Obstacles: { $kendala }
lapor-ringkas-bukti-baris = Evidence: { $bukti }
lapor-mana-yang-benar = Which one is right? You may also type another figure.
lapor-benar-begitu = Is that right? If not, type the right figure.
lapor-gema-uang-nihil =
    ✔ { $name }: nothing was spent.
    up to { $month } still { $total }.
lapor-nihil-bukan-posisi = This asks for the whole number. If there is none at all, type 0.
lapor-bentrok-tombol =
    Meanwhile { $by } filled in { $butir }: { $content }.
    Answer again if it has to change; otherwise press Leave it.
lapor-rencana-target = target { $value }

lapor-lain-baris = { $name }: reported by { $reporter }: { $content }
lapor-lain-dua = { $name }: reported by { $reporter }: { $content } (counts); your figure { $own } (does not count)
lapor-lain-tombol = Reported by other units ({ $count })
lapor-lain-pembuka = Reported by other units, not asked again:
lapor-lain-judul = Reported by other units · { $reporter } · { $month }
lapor-lain-penjelasan = The other unit's figure counts. Where yours is right: enter it, send it, then take it over. Both stay stored.
lapor-lain-tiada = None.
lapor-lain-isi = Enter another figure: { $name }
lapor-lain-pakai = Take over: { $name }
lapor-lain-semua = Take over all ({ $count })
lapor-alih-selesai = ✔ Taken over. Your figure counts from now on; the one before it stays stored.
lapor-alih-kabar = { $by } took figures of { $month } over for { $reporter }. What counts now:
lapor-alih-jejak = Both figures stay stored. Who did it and when can be read again with /jelaskan.
lapor-alih-baris = { $name }: { $fresh }, in place of { $old } of { $reporter }
lapor-tanya-lain = Reported by { $reporter }: { $content }. That counts until you take it over.
lapor-kuitansi-tidak-dihitung = Not counted, since another unit has reported it (press the button below to take it over):
refusal-alih-berubah = The figures changed meanwhile or were taken over. Look at the figures below again.
refusal-alih-disetujui = The report of { $reporter } is approved. Ask the sekcam to open it first.
