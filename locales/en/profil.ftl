menu-aturan = Rules of the kabupaten for figures and predikat

## Rules of a kabupaten

profil-judul = Rules of { $kabupaten } · { $month }
profil-bawaan = The kabupaten has set no rules of its own; the common ones hold (scale of Permendagri 86/2017).
profil-versi = In force since { $date }. Reason: { $reason }
profil-versi-baris = { $date } · { $reason }
profil-berikut = From { $date } new rules hold: { $reason }
profil-ditetapkan-kabupaten = These rules are the kabupaten's, not the office's, and are set by whoever runs the program.
profil-predikat = Predikat: { $band }; below that { $lowest }.
profil-pita = { $words } from { $start }
profil-desimal = Before it is compared, a capaian is rounded to { $desimal } decimals.
profil-tampil-bebas = A capaian beyond the target is shown as it is.
profil-tampil-batas = A capaian is shown as { $limit } at most.
profil-rerata-bebas = In averages, a capaian beyond the target counts as it is.
profil-rerata-batas = In averages, the capaian of each indicator counts as { $limit } at most.
profil-bobot-pagu = Sub kegiatan are weighted by their pagu.
profil-bobot-sama = All sub kegiatan weigh the same.
profil-lower-dua-target = Lower is better: (2 × target − realisasi) / target × 100, 0 at least.
profil-lower-target-per-realisasi = Lower is better: target / realisasi × 100.
profil-jadwal = New offices: reports open on day { $open }, are due on day { $due } and close on day { $close } of the following month.
profil-tenggat = Deadline of { $document }: { $date } { $month } { $year }.
profil-tahun-itu = of the year itself
profil-tahun-sebelum = of the year before
profil-tahun-sesudah = of the year after
profil-nama-bulan = Names of months on forms: { $name }.

## profil (command line)

cli-profil = shows or sets the rules of a kabupaten: predikat, rounding, caps, deadlines
cli-profil-pemakaian = <code of the kabupaten> [--pasang <file.json> --berlaku <date> --alasan <text>]
cli-profil-kode = Kemendagri code of the kabupaten, such as 35.17
cli-profil-lihat = shows the rules in force and all versions (as without --pasang)
cli-profil-pasang = JSON file with the rules; see prisma/contoh/perak/profil.json
cli-profil-berlaku = first day on which they hold, such as 2026-07-01
cli-profil-alasan = the decision that they rest on
cli-profil-judul = Rules of { $kabupaten } ({ $kode }) on { $date }
cli-profil-semua-versi = All versions:
cli-profil-tanpa-versi = No version has been set.
cli-profil-terpasang = The rules of { $kabupaten } ({ $kode }) are set, in force from { $date } for { $count } offices.

refusal-bukan-kode-kabupaten = “{ $text }” is no code of a kabupaten. Write the Kemendagri code, such as 35.17.
refusal-kabupaten-tidak-ada = No kabupaten or kota has the code { $kode }. Check the code.
refusal-profil-perlu-berlaku = To set rules, give --berlaku (such as 2026-07-01) and --alasan too.
refusal-profil-perlu-pasang = --berlaku and --alasan go with --pasang only.
refusal-profil-alasan-kosong = There is no reason yet. Write the decision that these rules rest on.
refusal-profil-bulan-disetujui = The report of { $month } of Kecamatan { $office } is approved, so its rules cannot change any more. Choose a later day for --berlaku.
refusal-profil-bukan-json = The file is no complete JSON. Check brackets, commas and quotation marks.
refusal-profil-rincian = These rules cannot be set yet:
  { $details }

## Mistakes in a file of rules; di: where, teks: what is written there

refusal-profil-kunci-asing = { $at }: { $text } is not known.
refusal-profil-bukan-objek = { $at }: a complete object in braces belongs here, not { $text }.
refusal-profil-teks = { $at }: write a text of at most 200 letters.
refusal-profil-keterangan = { $at }: write a text of at most 600 letters.
refusal-profil-persen = { $at }: write a percentage in quotes with a point for decimals, such as "91" or "90.5", not { $text }.
refusal-profil-batas = { $at }: write a cap in quotes, such as "100" or "120", or null for none, not { $text }.
refusal-profil-predikat-kunci = { $at }: choose sangat_tinggi, tinggi, sedang, rendah or sangat_rendah, not { $text }.
refusal-profil-kata = { $at }: write one name of at most 30 letters.
refusal-profil-desimal = { $at }: decimals are 0 to 4, not { $text }.
refusal-profil-pita-jumlah = { $at }: one to four bands above the lowest are needed.
refusal-profil-pita-turun = { $at }: bounds must fall from top to bottom; { $text } does not.
refusal-profil-pita-urutan = { $at }: predikat stand best first, each once; { $text } is out of place.
refusal-profil-kata-tanpa-pita = { $at }: the name { $text } belongs to a predikat without a band.
refusal-profil-kata-kembar = { $at }: the name { $text } is used twice.
refusal-profil-jadwal = { $at }: the days of opening, due and closing are numbers 1 to 31 in this order.
refusal-profil-tenggat = { $at }: a deadline has bulan, a tanggal of that month, and geserTahun −1, 0 or 1.
refusal-profil-nama-dokumen = { $at }: documents are named like rkpdes, in small letters, digits and hyphens.
refusal-profil-nama-bulan = { $at }: a month from 1 to 12 with its name, such as "11": "Nopember".
refusal-profil-bobot = { $at }: choose "pagu" or "sama", not { $text }.
refusal-profil-rumus-lower = { $at }: choose "dua_target" or "target_per_realisasi", not { $text }.
refusal-profil-sumber = { $at }: a source has tentang, baris (a number) and kutipan.
