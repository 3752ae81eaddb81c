menu-aturan = Aturan kabupaten untuk angka dan predikat

## Aturan kabupaten

profil-judul = Aturan { $kabupaten } · { $bulan }
profil-bawaan = Kabupaten belum menetapkan aturannya sendiri; yang berlaku aturan umum (skala Permendagri 86/2017).
profil-versi = Berlaku sejak { $tanggal }. Alasan: { $alasan }
profil-versi-baris = { $tanggal } · { $alasan }
profil-berikut = Mulai { $tanggal } berlaku aturan baru: { $alasan }
profil-ditetapkan-kabupaten = Aturan ini ditetapkan kabupaten, bukan kantor kecamatan, dan dipasang pengelola program.
profil-predikat = Predikat: { $pita }; di bawahnya { $terendah }.
profil-pita = { $kata } mulai { $mulai }
profil-desimal = Sebelum dibandingkan, capaian dibulatkan ke { $desimal } desimal.
profil-tampil-bebas = Capaian di atas target ditampilkan apa adanya.
profil-tampil-batas = Capaian ditampilkan paling tinggi { $batas }.
profil-rerata-bebas = Dalam rata-rata, capaian di atas target dihitung apa adanya.
profil-rerata-batas = Dalam rata-rata, capaian tiap indikator dihitung paling tinggi { $batas }.
profil-bobot-pagu = Sub kegiatan berbobot menurut pagunya.
profil-bobot-sama = Semua sub kegiatan berbobot sama.
profil-lower-dua-target = Makin rendah makin baik: (2 × target − realisasi) / target × 100, paling rendah 0.
profil-lower-target-per-realisasi = Makin rendah makin baik: target / realisasi × 100.
profil-jadwal = Kantor baru: laporan dibuka tanggal { $buka }, batas tanggal { $batas }, ditutup tanggal { $tutup } bulan berikutnya.
profil-tenggat = Tenggat { $dokumen }: { $tanggal } { $bulan } { $tahun }.
profil-tahun-itu = tahun itu
profil-tahun-sebelum = tahun sebelumnya
profil-tahun-sesudah = tahun berikutnya
profil-nama-bulan = Nama bulan pada formulir: { $nama }.

## profil (baris perintah)

cli-profil = melihat atau memasang aturan kabupaten: predikat, pembulatan, batas, tenggat
cli-profil-pemakaian = <kode kabupaten> [--pasang <berkas.json> --berlaku <tanggal> --alasan <teks>]
cli-profil-kode = kode Kemendagri kabupaten, misalnya 35.17
cli-profil-lihat = menampilkan aturan yang berlaku dan semua versinya (bila tanpa --pasang)
cli-profil-pasang = berkas JSON berisi aturan; contohnya prisma/contoh/perak/profil.json
cli-profil-berlaku = hari pertama aturan itu berlaku, misalnya 2026-07-01
cli-profil-alasan = keputusan yang mendasarinya
cli-profil-judul = Aturan { $kabupaten } ({ $kode }) pada { $tanggal }
cli-profil-semua-versi = Semua versi:
cli-profil-tanpa-versi = Belum ada versi yang dipasang.
cli-profil-terpasang = Aturan { $kabupaten } ({ $kode }) terpasang, berlaku sejak { $tanggal } untuk { $jumlah } kantor.

refusal-bukan-kode-kabupaten = “{ $teks }” bukan kode kabupaten. Tulis kode Kemendagri seperti 35.17.
refusal-kabupaten-tidak-ada = Tidak ada kabupaten atau kota dengan kode { $kode }. Periksa lagi kodenya.
refusal-profil-perlu-berlaku = Untuk memasang aturan, sebutkan juga --berlaku (misalnya 2026-07-01) dan --alasan.
refusal-profil-perlu-pasang = --berlaku dan --alasan hanya untuk --pasang.
refusal-profil-alasan-kosong = Alasannya belum ada. Tulis keputusan yang mendasari aturan ini.
refusal-profil-bulan-disetujui = Laporan { $bulan } di Kecamatan { $kantor } sudah disetujui, jadi aturannya tidak dapat diubah lagi. Pilih hari yang lebih kemudian untuk --berlaku.
refusal-profil-bukan-json = Berkas itu bukan JSON yang utuh. Periksa tanda kurung, koma, dan tanda petiknya.
refusal-profil-rincian = Aturan itu belum dapat dipasang:
  { $rincian }

## Kesalahan dalam berkas aturan; di: tempatnya, teks: yang tertulis

refusal-profil-kunci-asing = { $di }: tidak mengenal { $teks }.
refusal-profil-bukan-objek = { $di }: isinya harus di antara kurung kurawal dan lengkap, bukan { $teks }.
refusal-profil-teks = { $di }: isi dengan teks, paling panjang 200 huruf.
refusal-profil-keterangan = { $di }: isi dengan teks, paling panjang 600 huruf.
refusal-profil-persen = { $di }: tulis persen dalam tanda petik dengan titik untuk desimal, misalnya "91" atau "90.5", bukan { $teks }.
refusal-profil-batas = { $di }: tulis batas dalam tanda petik, misalnya "100" atau "120", atau null bila tanpa batas, bukan { $teks }.
refusal-profil-predikat-kunci = { $di }: pilih sangat_tinggi, tinggi, sedang, rendah, atau sangat_rendah, bukan { $teks }.
refusal-profil-kata = { $di }: isi dengan satu sebutan, paling panjang 30 huruf.
refusal-profil-desimal = { $di }: banyaknya desimal 0 sampai 4, bukan { $teks }.
refusal-profil-pita-jumlah = { $di }: perlu satu sampai empat pita di atas yang terendah.
refusal-profil-pita-turun = { $di }: batas pita harus makin kecil dari atas ke bawah; { $teks } tidak.
refusal-profil-pita-urutan = { $di }: predikat disusun dari yang terbaik, masing-masing sekali; { $teks } tidak pada tempatnya.
refusal-profil-kata-tanpa-pita = { $di }: sebutan { $teks } untuk predikat yang tidak mempunyai pita.
refusal-profil-kata-kembar = { $di }: sebutan { $teks } dipakai dua kali.
refusal-profil-jadwal = { $di }: hari buka, batas, dan tutup berupa angka 1 sampai 31 yang berurutan.
refusal-profil-tenggat = { $di }: tenggat berisi bulan, tanggal yang ada dalam bulan itu, dan geserTahun −1, 0, atau 1.
refusal-profil-nama-dokumen = { $di }: nama dokumen ditulis seperti rkpdes, dengan huruf kecil, angka, dan tanda hubung.
refusal-profil-nama-bulan = { $di }: nomor bulan 1 sampai 12 dengan namanya, misalnya "11": "Nopember".
refusal-profil-bobot = { $di }: pilih "pagu" atau "sama", bukan { $teks }.
refusal-profil-rumus-lower = { $di }: pilih "dua_target" atau "target_per_realisasi", bukan { $teks }.
refusal-profil-sumber = { $di }: sumber berisi tentang, baris (angka), dan kutipan.
