menu-aturan = Aturan kabupaten untuk angka dan predikat

## Aturan kabupaten

profil-judul = Aturan { $kabupaten } · { $month }
profil-bawaan = Kabupaten belum menetapkan aturannya sendiri; yang berlaku aturan umum (skala Permendagri 86/2017).
profil-versi = Berlaku sejak { $date }. Alasan: { $reason }
profil-versi-baris = { $date } · { $reason }
profil-berikut = Mulai { $date } berlaku aturan baru: { $reason }
profil-ditetapkan-kabupaten = Aturan ini ditetapkan kabupaten, bukan kantor kecamatan, dan dipasang pengelola program.
profil-predikat = Predikat: { $band }; di bawahnya { $lowest }.
profil-pita = { $words } mulai { $start }
profil-desimal = Sebelum dibandingkan, capaian dibulatkan ke { $desimal } desimal.
profil-tampil-bebas = Capaian di atas target ditampilkan apa adanya.
profil-tampil-batas = Capaian ditampilkan paling tinggi { $limit }.
profil-rerata-bebas = Dalam rata-rata, capaian di atas target dihitung apa adanya.
profil-rerata-batas = Dalam rata-rata, capaian tiap indikator dihitung paling tinggi { $limit }.
profil-bobot-pagu = Sub kegiatan berbobot menurut pagunya.
profil-bobot-sama = Semua sub kegiatan berbobot sama.
profil-lower-dua-target = Makin rendah makin baik: (2 × target − realisasi) / target × 100, paling rendah 0.
profil-lower-target-per-realisasi = Makin rendah makin baik: target / realisasi × 100.
profil-jadwal = Kantor baru: laporan dibuka tanggal { $open }, batas tanggal { $due }, ditutup tanggal { $close } bulan berikutnya.
profil-tenggat = Tenggat { $document }: { $date } { $month } { $year }.
profil-tahun-itu = tahun itu
profil-tahun-sebelum = tahun sebelumnya
profil-tahun-sesudah = tahun berikutnya
profil-nama-bulan = Nama bulan pada formulir: { $name }.

## profil (baris perintah)

cli-profil = melihat atau memasang aturan kabupaten: predikat, pembulatan, batas, tenggat
cli-profil-pemakaian = <kode kabupaten> [--pasang <berkas.json> --berlaku <tanggal> --alasan <teks>]
cli-profil-kode = kode Kemendagri kabupaten, misalnya 35.17
cli-profil-lihat = menampilkan aturan yang berlaku dan semua versinya (bila tanpa --pasang)
cli-profil-pasang = berkas JSON berisi aturan; contohnya prisma/contoh/perak/profil.json
cli-profil-berlaku = hari pertama aturan itu berlaku, misalnya 2026-07-01
cli-profil-alasan = keputusan yang mendasarinya
cli-profil-judul = Aturan { $kabupaten } ({ $kode }) pada { $date }
cli-profil-semua-versi = Semua versi:
cli-profil-tanpa-versi = Belum ada versi yang dipasang.
cli-profil-terpasang = Aturan { $kabupaten } ({ $kode }) terpasang, berlaku sejak { $date } untuk { $count } kantor.

refusal-bukan-kode-kabupaten = “{ $text }” bukan kode kabupaten. Tulis kode Kemendagri seperti 35.17.
refusal-kabupaten-tidak-ada = Tidak ada kabupaten atau kota dengan kode { $kode }. Periksa lagi kodenya.
refusal-profil-perlu-berlaku = Untuk memasang aturan, sebutkan juga --berlaku (misalnya 2026-07-01) dan --alasan.
refusal-profil-perlu-pasang = --berlaku dan --alasan hanya untuk --pasang.
refusal-profil-alasan-kosong = Alasannya belum ada. Tulis keputusan yang mendasari aturan ini.
refusal-profil-bulan-disetujui = Laporan { $month } di Kecamatan { $office } sudah disetujui, jadi aturannya tidak dapat diubah lagi. Pilih hari yang lebih kemudian untuk --berlaku.
refusal-profil-bukan-json = Berkas itu bukan JSON yang utuh. Periksa tanda kurung, koma, dan tanda petiknya.
refusal-profil-rincian = Aturan itu belum dapat dipasang:
  { $details }

## Kesalahan dalam berkas aturan; di: tempatnya, teks: yang tertulis

refusal-profil-kunci-asing = { $at }: tidak mengenal { $text }.
refusal-profil-bukan-objek = { $at }: isinya harus di antara kurung kurawal dan lengkap, bukan { $text }.
refusal-profil-teks = { $at }: isi dengan teks, paling panjang 200 huruf.
refusal-profil-keterangan = { $at }: isi dengan teks, paling panjang 600 huruf.
refusal-profil-persen = { $at }: tulis persen dalam tanda petik dengan titik untuk desimal, misalnya "91" atau "90.5", bukan { $text }.
refusal-profil-batas = { $at }: tulis batas dalam tanda petik, misalnya "100" atau "120", atau null bila tanpa batas, bukan { $text }.
refusal-profil-predikat-kunci = { $at }: pilih sangat_tinggi, tinggi, sedang, rendah, atau sangat_rendah, bukan { $text }.
refusal-profil-kata = { $at }: isi dengan satu sebutan, paling panjang 30 huruf.
refusal-profil-desimal = { $at }: banyaknya desimal 0 sampai 4, bukan { $text }.
refusal-profil-pita-jumlah = { $at }: perlu satu sampai empat pita di atas yang terendah.
refusal-profil-pita-turun = { $at }: batas pita harus makin kecil dari atas ke bawah; { $text } tidak.
refusal-profil-pita-urutan = { $at }: predikat disusun dari yang terbaik, masing-masing sekali; { $text } tidak pada tempatnya.
refusal-profil-kata-tanpa-pita = { $at }: sebutan { $text } untuk predikat yang tidak mempunyai pita.
refusal-profil-kata-kembar = { $at }: sebutan { $text } dipakai dua kali.
refusal-profil-jadwal = { $at }: hari buka, batas, dan tutup berupa angka 1 sampai 31 yang berurutan.
refusal-profil-tenggat = { $at }: tenggat berisi bulan, tanggal yang ada dalam bulan itu, dan geserTahun −1, 0, atau 1.
refusal-profil-nama-dokumen = { $at }: nama dokumen ditulis seperti rkpdes, dengan huruf kecil, angka, dan tanda hubung.
refusal-profil-nama-bulan = { $at }: nomor bulan 1 sampai 12 dengan namanya, misalnya "11": "Nopember".
refusal-profil-bobot = { $at }: pilih "pagu" atau "sama", bukan { $text }.
refusal-profil-rumus-lower = { $at }: pilih "dua_target" atau "target_per_realisasi", bukan { $text }.
refusal-profil-sumber = { $at }: sumber berisi tentang, baris (angka), dan kutipan.
