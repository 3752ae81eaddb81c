# Lembar-lembar templat Excel

templat-judul = Rencana Kecamatan { $office }
templat-dari = { $document } ({ $kind }), berlaku mulai { $start }. Templat dibuat { $created }.
templat-nama-berkas = rencana-{ $office }-{ $date }.xlsx

templat-lembar-petunjuk = Petunjuk
templat-lembar-rencana = Rencana
templat-lembar-indikator = Indikator
templat-lembar-aksi = Rencana aksi
templat-lembar-kas = Anggaran kas

templat-petunjuk-1 = Buku kerja ini berisi rencana yang sedang berlaku. Ubah yang perlu saja, simpan sebagai .xlsx, lalu kirim kembali ke bot. Yang tidak diubah tetap seperti sekarang.
templat-petunjuk-2 = Setelah dikirim, bot menunjukkan dahulu apa saja yang berubah. Tidak ada yang tersimpan sebelum Anda tekan Sahkan.
templat-petunjuk-3 = Lembar Rencana: satu baris satu tujuan, sasaran, program, kegiatan atau sub kegiatan. Induknya ialah baris terdekat di atasnya yang tingkatnya lebih tinggi. Pagu di sini pagu indikatif Renstra; pagu DPA dimasukkan lewat /dpa.
templat-petunjuk-4 = Baris baru: isi di baris kosong, atau sisipkan baris di tempatnya. Nomor boleh dikosongkan bila kodenya ada. Menghapus baris berarti menghapusnya dari rencana; laporan yang sudah ada tetap tersimpan.
templat-petunjuk-5 = Lembar Indikator: kolom Pada diisi nomor dari lembar Rencana. Kolom dengan pilihan diisi dari daftarnya. Target boleh angka, rentang seperti 30 - 44, atau kategori seperti BB. Tulisan {"{"}tahun{"}"}, {"{"}tahunLalu{"}"} dan {"{"}tahunDepan{"}"} dalam nama diganti bot dengan tahunnya.
templat-petunjuk-6 = Sel yang kosong berarti tidak diketahui; itu berbeda dari 0.
templat-petunjuk-7 = Lembar Rencana aksi ({ $year }): bila target per bulan dipilih "angka per bulan", isi angkanya; bila "bulan tertentu", beri tanda x pada bulannya.
templat-petunjuk-8 = Lembar Anggaran kas ({ $year }): rencana belanja tiap bulan dalam rupiah. Jumlahnya dibandingkan dengan pagu; selisihnya tampak di kolom terakhir.
templat-petunjuk-9 = Judul kolom dilindungi tanpa kata sandi supaya tidak terhapus tanpa sengaja.

templat-kolom-kunci = Kunci
templat-kolom-nomor = Nomor
templat-kolom-tingkat = Tingkat
templat-kolom-kode = Kode
templat-kolom-nama = Uraian
templat-kolom-pendek = Nama pendek (untuk layar HP)
templat-kolom-pelaksana = Seksi / subbagian pelaksana
templat-kolom-gaji = Gaji?
templat-kolom-pada = Pada (nomor)
templat-kolom-satuan = Satuan
templat-kolom-desimal = Desimal
templat-kolom-nilai = Jenis nilai
templat-kolom-arah = Arah
templat-kolom-akumulasi = Sepanjang tahun
templat-kolom-antar = Antar desa
templat-kolom-syarat = Syarat tiap desa
templat-kolom-tanya = Yang ditanyakan
templat-kolom-pelapor = Dilaporkan oleh
templat-kolom-diminta = Diminta
templat-kolom-bulan = Bulan diminta
templat-kolom-cara = Target per bulan
templat-kolom-perdesa = Target per desa?
templat-kolom-tenggat = Tenggat (tgl-bln)
templat-kolom-rumus = Rumus
templat-kolom-skala = Urutan kategori
templat-kolom-formula = Formula menurut dokumen
templat-kolom-baseline = Kondisi awal
templat-kolom-tahun = Tahun
templat-kolom-target = Setahun
templat-kolom-jumlah = Jumlah
templat-kolom-selisih = Selisih

templat-tahunan-pagu = Pagu indikatif { $year }
templat-tahunan-target = Target { $year }

templat-pilih-tingkat-tujuan = Tujuan
templat-pilih-tingkat-sasaran = Sasaran
templat-pilih-tingkat-program = Program
templat-pilih-tingkat-kegiatan = Kegiatan
templat-pilih-tingkat-sub_kegiatan = Sub kegiatan
templat-pilih-ya-ya = ya
templat-pilih-nilai-jumlah = jumlah (bilangan bulat)
templat-pilih-nilai-kuantitas = besaran (boleh desimal)
templat-pilih-nilai-rasio = persen dari dua angka
templat-pilih-nilai-indeks = indeks atau skor
templat-pilih-nilai-kategori = kategori (mis. BB)
templat-pilih-nilai-tanggal = tanggal selesai
templat-pilih-arah-higher = makin tinggi makin baik
templat-pilih-arah-lower = makin rendah makin baik
templat-pilih-arah-pita = harus di dalam rentang
templat-pilih-arah-ambang = rentang, batas terdekat
templat-pilih-akumulasi-sum = dijumlahkan
templat-pilih-akumulasi-latest = angka terakhir
templat-pilih-akumulasi-average = rata-rata bulan
templat-pilih-akumulasi-max = angka tertinggi
templat-pilih-akumulasi-distinct = yang berbeda dihitung sekali
templat-pilih-antar-sum = dijumlahkan
templat-pilih-antar-ratio = jumlah pembilang / penyebut
templat-pilih-antar-mean = rata-rata desa
templat-pilih-antar-count = banyaknya desa yang memenuhi
templat-pilih-antar-none = tidak digabung
templat-pilih-tanya-tambahan = tambahan bulan itu
templat-pilih-tanya-posisi = keadaan s/d bulan itu
templat-pilih-pelapor-desa = setiap desa
templat-pilih-pelapor-unit = seksi / subbagian
templat-pilih-pelapor-konfirmasi_desa = seksi, dari laporan desa
templat-pilih-pelapor-iku = tidak ditanyakan tiap bulan
templat-pilih-pelapor-rumus = dihitung dengan rumus
templat-pilih-diminta-bulanan = tiap bulan
templat-pilih-diminta-triwulanan = tiap triwulan
templat-pilih-diminta-bulan = bulan tertentu
templat-pilih-diminta-sampai_selesai = sampai selesai
templat-pilih-cara-merata = merata
templat-pilih-cara-bulan = bulan tertentu
templat-pilih-cara-eksplisit = angka per bulan
templat-pilih-cara-akhir_triwulan = tiap akhir triwulan
templat-pilih-cara-akhir_tahun = akhir tahun

templat-salah-pilihan-judul = Pilih dari daftar
templat-salah-pilihan-isi = Isi sel ini dengan salah satu pilihan di daftarnya.
templat-salah-angka-judul = Angka rupiah
templat-salah-angka-isi = Isi sel ini dengan angka rupiah, tanpa Rp.

# Sel yang belum dapat diterima; didahului nama lembar dan selnya

templat-sel-salah = { $sheet } { $cells }: { $cause }
templat-salah-wajib = kolom ini perlu diisi.
templat-salah-pilihan = “{ $content }” tidak ada di daftar pilihan.
templat-salah-angka = “{ $content }” belum terbaca sebagai angka.
templat-salah-negatif = “{ $content }” kurang dari nol.
templat-salah-bilangan-bulat = “{ $content }” harus bilangan bulat 0 sampai 4.
templat-salah-target = “{ $content }” belum terbaca sebagai target. Tulis angka, rentang seperti 30 - 44, atau kategori.
templat-salah-bulan = “{ $content }” belum terbaca. Tulis nomor bulan, misalnya 3, 6.
templat-salah-tanda-bulan = isi baris ini dengan angka semua, atau tanda x semua.
templat-salah-tanpa-bulan = pilihan ini memerlukan isi di lembar Rencana aksi.
templat-salah-merata = target { $content } terlalu sedikit untuk dibagi rata; pilih bulan tertentu atau akhir tahun.
templat-salah-tenggat = “{ $content }” belum terbaca. Tulis tanggal-bulan, misalnya 31-3.
templat-salah-syarat = “{ $content }” belum terbaca. Tulis misalnya >= 3.
templat-salah-nomor = nomor “{ $content }” tidak ada di lembar Rencana.
templat-salah-nomor-ganda = nomor “{ $content }” dipakai dua baris.
templat-salah-tingkat-induk = { $content } memerlukan baris induk di atasnya.
templat-salah-rumus = rumus “{ $content }” belum dapat dipakai. { $rumus }
templat-salah-rumus-kosong = yang dihitung memerlukan rumus.
templat-salah-rusak = sel ini berisi kesalahan Excel ({ $content }).
templat-salah-panjang = isinya terlalu panjang.
