## Reporting realisasi (/lapor, /ubah)

menu-lapor = Fill in the monthly report
menu-ubah = Correct a report that was sent

lapor-judul = { $nomor }/{ $dari } · { $nama }
lapor-jenis-fisik = PHYSICAL
lapor-jenis-kinerja = PERFORMANCE
lapor-jenis-keuangan = MONEY
lapor-fisik = physical
lapor-uang = money

# Questions

lapor-tanya-tanggal = Has it been handed in to the kecamatan?
lapor-tanya-tanggal-batas = Has it been handed in to the kecamatan? Legal deadline: { $batas }.
lapor-tanya-hari = On which day was it handed in? Type the date only, for example 27 or 27-3.
lapor-tanya-hari-mana = Which day is meant?
lapor-hari-fits = • { $tanggal }
lapor-hari-future = • { $tanggal }: has not come yet
lapor-hari-before-season = • { $tanggal }: before the season of { $nama } (from { $mulai })
lapor-hari-pilih = Press one of them, or type another day.
lapor-hari-lain = Another day
lapor-hari-ini = Today, { $tanggal }
lapor-target = Target { $target } { $satuan }
lapor-target-tercetak = Target { $target }
lapor-tanpa-target = No target
lapor-posisi-lalu = { $bulan } { $nilai }
lapor-posisi-belum-ada = no earlier figure
lapor-tanya-posisi =
    ALL { $satuan } as of the end of { $bulan } (not an addition).
    { $target } · { $lalu }.
    Press a button, or type the figure.
lapor-tambahan-lalu = { $sampai }: { $nilai }
lapor-tambahan-belum-ada = no earlier figure
lapor-tanya-tambahan =
    Number of { $satuan } in { $bulan } ONLY.
    { $target } · { $lalu }.
    Press a button, or type the figure.
lapor-tanya-rasio =
    { $nama }, at the end of { $bulan }.
    { $target } · { $lalu }.
    Type two numbers: the part, then the whole. Example: 12 dari 45
lapor-tanya-rasio-tambahan =
    { $nama }, during { $bulan } ONLY.
    { $target } · { $lalu }.
    Type two numbers: the part, then the whole. Example: 12 dari 45
lapor-nihil-rasio = Nil, nothing this month
lapor-tanya-kategori =
    Category in force at the end of { $bulan }.
    { $target } · { $lalu }.
    Press one, or type: { $skala }.
lapor-tanya-indeks =
    Score in force at the end of { $bulan }.
    { $target } · { $lalu }.
    Type the score, with its category if you like. Example: 62,5 (B)
lapor-tanya-nama =
    Who or what during { $bulan }? Type the names ({ $satuan }), one per line.
    { $target } · { $lalu }.
    The same name counts once a year.
lapor-tanya-usulan =
    Counted from the desa reports: { $total }.
    { $sudah } of { $dari } desa have reported { $bulan }.{ $susulan }
    { $target }.
lapor-tanya-usulan-tambahan =
    Counted from the desa reports: { $usulan } added in { $bulan }, { $total } in all.
    { $sudah } of { $dari } desa have reported { $bulan }.{ $susulan }
    { $target }.
lapor-tanya-uang =
    Spent in { $bulan } ONLY (by approved { $dasar }).
    { $pagu }
    Type a figure, for example 2,15 juta.
lapor-pagu =
    { $jenis } { $pagu }
    up to { $sampai } { $lalu } · left { $sisa }
lapor-uang-belum-ada = no figure yet
lapor-tanpa-pagu = There is no pagu yet.
lapor-pagu-indikatif = Indicative Renstra pagu
lapor-pagu-dpa = DPA pagu
lapor-pagu-dppa = DPPA pagu

# Buttons

lapor-sudah = Yes
lapor-belum = Not yet
lapor-pakai = Use this figure ({ $nilai })
lapor-beda = Different…
lapor-tetap = Still { $nilai }
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

lapor-gema = ✔ { $nama }: { $isi }.
lapor-gema-target = ✔ { $nama }: { $nilai } of { $target } { $satuan }.
lapor-gema-capaian = ✔ { $nama }: { $nilai } of { $target } { $satuan } = { $persen }.
lapor-gema-uang =
    ✔ { $nilai } ({ $terbilang })
    up to { $bulan } { $total }.
lapor-gema-uang-serapan =
    ✔ { $nilai } ({ $terbilang })
    up to { $bulan } { $total } = { $persen } of the pagu.


# When something else was due

lapor-perlu-angka = A figure is due here. Type the figure only, for example 3, or press a button above.
lapor-perlu-tanggal = A date is due here. Type the date only, for example 27 or 27-3.
lapor-perlu-teks = A text is due here. Type it in one message.
lapor-perlu-berkas = A photo or PDF is awaited here. When it is enough, press Done.
lapor-berkas-saat-angka = We keep that file as evidence of this report. The question above still waits for a figure or a button.
lapor-berkas-saat-teks = We keep that file as evidence of this report. The obstacle is still awaited in one message.
lapor-berkas-saat-bukti = The file was received and is being stored.
lapor-keterangan-tidak-dibaca = A photo's caption is not read as a figure.
lapor-sudah-tercatat = Recorded already: { $isi }. To change it, press Correct in the summary.
lapor-bentrok =
    Meanwhile { $oleh } filled in { $butir }: { $isi }.
    Your answer “{ $ketikan }” was not used. Answer again if it has to change; otherwise press Leave it.
lapor-draf-berubah = The answers changed since that summary. Please check once more.
lapor-sementara-itu = Meanwhile { $oleh } { $apa }, { $waktu }. Please check once more, then send.
lapor-tombol-lama = That button belongs to an older question, so nothing was changed.
lapor-alasan-tetap = Use that reason
lapor-tertahan = The change of { $pelapor }, { $bulan } is still kept, but the report was approved by { $oleh }, { $waktu }. Ask the sekcam to open it again, then type /lapor to go on.
lapor-butir-lama = an item of an older plan
lapor-kuitansi-tersisa = Not sent, since it is not asked any more: { $nama }. The answer stays kept.

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
lapor-tanpa-pertanyaan = That message was not used, since no question is open.

# Soft questions

lapor-ragu-uang_kembali = { $nilai } takes away more than was spent ({ $posisi }).
lapor-ragu-posisi_turun = { $nilai } is less than before ({ $posisi }).
lapor-ragu-mirip_kumulatif = { $nilai } looks like the total up to { $bulan }, while { $bulan } alone is asked (before it { $posisi }).
lapor-ragu-lompat_1000 = { $nilai } is far from the usual (about { $biasa }).
lapor-ragu-di_atas_sisa_pagu = { $nilai } is more than the pagu that is left ({ $sisa }).
lapor-ragu-lompat_10 = { $nilai } is far from the usual (about { $biasa }).
lapor-ragu-rasio_terbalik = { $nilai }: the part is larger than the whole.
lapor-ragu-melebihi_target_jauh = { $nilai } is far above the year's target ({ $target }).
lapor-ragu-nama_mirip = Some names differ in their signs only: { $nama }.
lapor-nama-pasangan = “{ $typed }” and “{ $known }”
lapor-nama-satu-atau-dua = One and the same name, or two?
lapor-bacaan-dua_nama = They are different, { $nilai }
lapor-bacaan-satu_nama = The same name, { $nilai }
lapor-tawaran-berubah = The figure on that button has changed; this is the newest.
lapor-usulan-terlambat = {" "}{ $jumlah } of them came after the deadline.

lapor-bacaan-sesuai = Right, { $nilai }
lapor-bacaan-posisi = Addition of { $bulan } { $nilai }
lapor-bacaan-tambahan = { $nilai } in all
lapor-bacaan-kali_1000 = I mean { $nilai }
lapor-bacaan-bagi_10 = I mean { $nilai }
lapor-bacaan-bagi_1000 = I mean { $nilai }
lapor-bacaan-tertukar = Meant { $nilai }
lapor-bacaan-positif = Without the minus, { $nilai }

# Summary and sending

lapor-ringkas-judul =
    Check, then send.
    { $pelapor }, { $bulan }
lapor-ringkas-lampiran = Obstacles: { $kendala } · Evidence: { $bukti }
lapor-ringkas-tanpa-kendala = none
lapor-ringkas-tanpa-bukti = none
lapor-ringkas-bukti = { $jumlah } files
lapor-ringkas-alasan = Changed because: { $alasan }
lapor-ringkas-bingung = To send, type kirim or press Send.
lapor-minta-keputusan = (asks for the Camat's decision)
lapor-pilih-butir = Which one is to be corrected?

lapor-kuitansi = ✅ Received. No. { $nomor } · { $waktu } · { $ketepatan }.
lapor-batang-capaian =
    { $nama }
    { $bar } { $capaian }
lapor-batang-serapan =
    Spent of { $nama }
    { $bar } { $persen }
lapor-kuitansi-buntu = Complete, nothing is missing. At present nobody at the kecamatan can verify it. { $saran }
lapor-kuitansi-lengkap = Complete, nothing is missing. The figures are provisional until the kecamatan has checked them; we tell you if something has to be corrected.
lapor-kuitansi-sebagian = ✅ Received in part. No. { $nomor } · { $waktu }.
lapor-kuitansi-kurang = { $jumlah } answers are still missing: { $nama }. The report counts as received when it is complete; it is due { $batas }.
lapor-kuitansi-lain = { $jumlah } more

lapor-rencana-berubah = The plan changed since those questions. Your figures stay; check, then send.
lapor-rencana-berubah-baris = • { $nama }: { $dulu } is now { $kini }

predikat-sangat_tinggi = Very High
predikat-tinggi = High
predikat-sedang = Medium
predikat-rendah = Low
predikat-sangat_rendah = Very Low

# Obstacles and evidence

lapor-kendala-untuk = For which one?
lapor-kendala-semua = { $jumlah ->
    [2] Both
   *[other] All
  }
lapor-kendala-judul = Obstacle: { $nama }
lapor-tanya-kendala = Write the obstacle and its follow-up in one message. If the Camat has to decide, end with !
lapor-batal-kendala = Never mind
lapor-tanya-bukti = Send photos or PDFs, 5 at most. When done, press Done.
lapor-selesai-bukti = Done

# Beginning

lapor-lanjutkan = { $pelapor }, { $bulan }: { $terisi } of { $dari } answers are there, the last on { $waktu }. Go on?
lapor-pilih-bulan = Which report?
lapor-semua-lengkap = All open reports are complete. Thank you. The next month opens on { $berikut }. To correct a sent one, type /ubah.
lapor-belum-buka = No month is open now. The next one opens on { $berikut }. For a closed month, ask the kasubbag perencanaan to open it again.
lapor-dikembalikan = Returned by the kecamatan: { $alasan }

# Correcting what was sent

lapor-ubah-judul = Correct: { $pelapor }, { $bulan }
lapor-tanya-alasan = Why is it changed? Write it briefly in one message; the reason is kept with it.
lapor-ubah-pilih = Which report is to be corrected?
lapor-ubah-tiada = No sent report can be corrected now. For a month that is closed, ask the kasubbag perencanaan to open it again.
lapor-kabar-koreksi = { $pelapor } changed the report of { $bulan }: { $butir }. The position of reports that you verified changes with it ({ $terkait }).

refusal-bukan-pelapor = This report is not yours (any more). What was filled in is kept for its unit. If it should be yours, ask the kasubbag perencanaan for an invitation.
refusal-bulan-tutup = This month is closed. Your answers are kept; ask the kasubbag perencanaan or the sekcam to open the month again, then type /lapor.
refusal-tanpa-rencana = There is no plan for this month yet. Ask the kasubbag perencanaan.
refusal-butir-tidak-diminta = This is not asked for this month. Type /lapor to go on.
refusal-sudah-terkirim = This report was sent already. To correct it, type /ubah.
refusal-terkirim-lanjut = This report was sent already; last { $oleh } { $apa }, { $waktu }. To correct it, type /ubah.
refusal-ubah-berubah = Meanwhile { $oleh } { $apa }, { $waktu }. Look at how it stands now; if it still has to be changed, write the reason again.
refusal-draf-berubah = The answers were just changed by somebody else. Type /lapor to see the newest.
refusal-rencana-lain = The office's plan has just changed, so this one was not stored. Type /lapor and answer again under the new plan.
refusal-draf-kosong = There is nothing to send yet. Fill in at least one answer: type /lapor.
refusal-sudah-disetujui = This report was approved by { $oleh }, { $waktu }. To change it, ask the sekcam to open it again; what was not sent stays kept.
refusal-belum-terkirim = This report was never sent. Type /lapor to fill it in.
refusal-alasan-ubah-kosong = The reason is missing. Write it briefly, for example: typing error.
refusal-berkas-terlalu-besar = That file is too large ({ $ukuran } MB). Send an ordinary photo, or a PDF below 20 MB.
refusal-bukti-penuh = There are { $batas } files already, the most that can be kept. This one was not added.
refusal-kendala-terlalu-panjang = That text has { $panjang } characters, at most { $batas } fit. Shorten it and send it again; your text is still above.

lapor-sementara = { $nilai } (provisional)
lapor-tercatat = Recorded now: { $isi }.
lapor-biarkan = Leave it
lapor-buang = Cancel the change
lapor-ubah-dibuang = The change was cancelled. The report stays as it was sent.
lapor-isi-berubah = { $lama } → { $kini }
lapor-rencana-tiada = none yet
lapor-sudah-lengkap = { $pelapor }, { $bulan }: complete and sent (No. { $nomor }). Thank you. To correct it, type /ubah.
lapor-berkas-tanpa-laporan = That file was not kept, because no report is open. Type /lapor, press + Evidence, then send it again.
lapor-bendahara-tidak-diminta = At this office each section reports its own money, so there is nothing for the Bendahara to fill in.
lapor-kabar-alasan = The reason: { $alasan }
lapor-waktu-tepat_waktu = on time
lapor-waktu-terlambat = after the deadline
lapor-usulan-susulan = {" "}The others are counted with their last figure.
lapor-batas-pagu = { $jenis } { $pagu }
lapor-bulan-lowong = Not reported: { $bulan }
lapor-ringkas-kendala = Obstacles: { $kendala }
lapor-ringkas-bukti-baris = Evidence: { $bukti }
lapor-mana-yang-benar = Which one is right? You may also type another figure.
lapor-benar-begitu = Is that right? If not, type the right figure.
lapor-gema-uang-nihil =
    ✔ { $nama }: nothing was spent.
    up to { $bulan } still { $total }.
lapor-nihil-bukan-posisi = This asks for the whole number. If there is none at all, type 0.
lapor-bentrok-tombol =
    Meanwhile { $oleh } filled in { $butir }: { $isi }.
    Answer again if it has to change; otherwise press Leave it.
lapor-rencana-target = target { $nilai }

lapor-lain-baris = { $nama }: reported by { $pelapor }: { $isi }
lapor-lain-dua = { $nama }: reported by { $pelapor }: { $isi } (counts); your figure { $sendiri } (does not count)
lapor-lain-tombol = Reported by other units ({ $jumlah })
lapor-lain-pembuka = Reported by other units, not asked again:
lapor-lain-judul = Reported by other units · { $pelapor } · { $bulan }
lapor-lain-penjelasan = The other unit's figure counts. Where yours is right: enter it, send it, then take it over. Both stay stored.
lapor-lain-tiada = None.
lapor-lain-isi = Enter another figure: { $nama }
lapor-lain-pakai = Take over: { $nama }
lapor-lain-semua = Take over all ({ $jumlah })
lapor-alih-selesai = ✔ Taken over. Your figure counts from now on; the one before it stays stored.
lapor-alih-kabar = { $pelapor } took figures of { $bulan } over. What counts now:
lapor-alih-baris = { $nama }: { $baru }, in place of { $lama } of { $pelapor }
lapor-tanya-lain = Reported by { $pelapor }: { $isi }. That counts until you take it over.
lapor-kuitansi-tidak-dihitung = Not counted, since another unit has reported it (press the button below to take it over):
refusal-alih-berubah = The figures changed meanwhile or were taken over. Look at the figures below again.
refusal-alih-disetujui = The report of { $pelapor } is approved. Ask the sekcam to open it first.
