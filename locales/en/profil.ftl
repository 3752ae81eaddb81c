menu-aturan = Rules of the kabupaten for figures and predikat

## Rules of a kabupaten

profil-judul = Rules of { $kabupaten } · { $bulan }
profil-bawaan = The kabupaten has set no rules of its own; the common ones hold (scale of Permendagri 86/2017).
profil-versi = In force since { $tanggal }. Reason: { $alasan }
profil-versi-baris = { $tanggal } · { $alasan }
profil-berikut = From { $tanggal } new rules hold: { $alasan }
profil-ditetapkan-kabupaten = These rules are the kabupaten's, not the office's, and are set by whoever runs the program.
profil-predikat = Predikat: { $pita }; below that { $terendah }.
profil-pita = { $kata } from { $mulai }
profil-desimal = Before it is compared, a capaian is rounded to { $desimal } decimals.
profil-tampil-bebas = A capaian beyond the target is shown as it is.
profil-tampil-batas = A capaian is shown as { $batas } at most.
profil-rerata-bebas = In averages, a capaian beyond the target counts as it is.
profil-rerata-batas = In averages, the capaian of each indicator counts as { $batas } at most.
profil-bobot-pagu = Sub kegiatan are weighted by their pagu.
profil-bobot-sama = All sub kegiatan weigh the same.
profil-lower-dua-target = Lower is better: (2 × target − realisasi) / target × 100, 0 at least.
profil-lower-target-per-realisasi = Lower is better: target / realisasi × 100.
profil-jadwal = New offices: reports open on day { $buka }, are due on day { $batas } and close on day { $tutup } of the following month.
profil-tenggat = Deadline of { $dokumen }: { $tanggal } { $bulan } { $tahun }.
profil-tahun-itu = of the year itself
profil-tahun-sebelum = of the year before
profil-tahun-sesudah = of the year after
profil-nama-bulan = Names of months on forms: { $nama }.

## profil (command line)

cli-profil = shows or sets the rules of a kabupaten: predikat, rounding, caps, deadlines
cli-profil-pemakaian = <code of the kabupaten> [--pasang <file.json> --berlaku <date> --alasan <text>]
cli-profil-kode = Kemendagri code of the kabupaten, such as 35.17
cli-profil-lihat = shows the rules in force and all versions (as without --pasang)
cli-profil-pasang = JSON file with the rules; see prisma/contoh/perak/profil.json
cli-profil-berlaku = first day on which they hold, such as 2026-07-01
cli-profil-alasan = the decision that they rest on
cli-profil-judul = Rules of { $kabupaten } ({ $kode }) on { $tanggal }
cli-profil-semua-versi = All versions:
cli-profil-tanpa-versi = No version has been set.
cli-profil-terpasang = The rules of { $kabupaten } ({ $kode }) are set, in force from { $tanggal } for { $jumlah } offices.

refusal-bukan-kode-kabupaten = “{ $teks }” is no code of a kabupaten. Write the Kemendagri code, such as 35.17.
refusal-kabupaten-tidak-ada = No kabupaten or kota has the code { $kode }. Check the code.
refusal-profil-perlu-berlaku = To set rules, give --berlaku (such as 2026-07-01) and --alasan too.
refusal-profil-perlu-pasang = --berlaku and --alasan go with --pasang only.
refusal-profil-alasan-kosong = There is no reason yet. Write the decision that these rules rest on.
refusal-profil-bulan-disetujui = The report of { $bulan } of Kecamatan { $kantor } is approved, so its rules cannot change any more. Choose a later day for --berlaku.
refusal-profil-bukan-json = The file is no complete JSON. Check brackets, commas and quotation marks.
refusal-profil-rincian = These rules cannot be set yet:
  { $rincian }

## Mistakes in a file of rules; di: where, teks: what is written there

refusal-profil-kunci-asing = { $di }: { $teks } is not known.
refusal-profil-bukan-objek = { $di }: a complete object in braces belongs here, not { $teks }.
refusal-profil-teks = { $di }: write a text of at most 200 letters.
refusal-profil-keterangan = { $di }: write a text of at most 600 letters.
refusal-profil-persen = { $di }: write a percentage in quotes with a point for decimals, such as "91" or "90.5", not { $teks }.
refusal-profil-batas = { $di }: write a cap in quotes, such as "100" or "120", or null for none, not { $teks }.
refusal-profil-predikat-kunci = { $di }: choose sangat_tinggi, tinggi, sedang, rendah or sangat_rendah, not { $teks }.
refusal-profil-kata = { $di }: write one name of at most 30 letters.
refusal-profil-desimal = { $di }: decimals are 0 to 4, not { $teks }.
refusal-profil-pita-jumlah = { $di }: one to four bands above the lowest are needed.
refusal-profil-pita-turun = { $di }: bounds must fall from top to bottom; { $teks } does not.
refusal-profil-pita-urutan = { $di }: predikat stand best first, each once; { $teks } is out of place.
refusal-profil-kata-tanpa-pita = { $di }: the name { $teks } belongs to a predikat without a band.
refusal-profil-kata-kembar = { $di }: the name { $teks } is used twice.
refusal-profil-jadwal = { $di }: the days of opening, due and closing are numbers 1 to 31 in this order.
refusal-profil-tenggat = { $di }: a deadline has bulan, a tanggal of that month, and geserTahun −1, 0 or 1.
refusal-profil-nama-dokumen = { $di }: documents are named like rkpdes, in small letters, digits and hyphens.
refusal-profil-nama-bulan = { $di }: a month from 1 to 12 with its name, such as "11": "Nopember".
refusal-profil-bobot = { $di }: choose "pagu" or "sama", not { $teks }.
refusal-profil-rumus-lower = { $di }: choose "dua_target" or "target_per_realisasi", not { $teks }.
refusal-profil-sumber = { $di }: a source has tentang, baris (a number) and kutipan.
