## /riwayat_kantor

menu-riwayat_kantor = Siapa mengubah apa di kantor ini

jejak-judul = Riwayat Kantor { $office } · { $subject } ({ $count })
jejak-kosong = Belum ada perubahan yang tercatat.
jejak-lagi = dan { $count } lagi
jejak-ya = ya
jejak-tidak = tidak
jejak-alasan = Alasan: { $reason }
jejak-apa = { $subject }, { $action }
jejak-oleh-baris_perintah = baris perintah
jejak-oleh-program = program

jejak-perihal-semua = Semua
jejak-perihal-peran = Peran
jejak-perihal-kalender = Kalender
jejak-perihal-libur = Hari libur
jejak-perihal-buka_lagi = Bulan dibuka kembali
jejak-perihal-pengaturan = Pengaturan
jejak-perihal-kantor = Kantor
jejak-perihal-unit = Unit
jejak-perihal-rencana = Rencana
jejak-perihal-dpa = DPA
jejak-perihal-kas = Anggaran kas
jejak-perihal-target = Target bulanan
jejak-perihal-aturan = Aturan kabupaten

jejak-tindakan-tambah = ditambah
jejak-tindakan-ubah = diubah
jejak-tindakan-hapus = dihapus
jejak-tindakan-undang = undangan dibuat
jejak-tindakan-beri = diberikan
jejak-tindakan-perpanjang = diperpanjang
jejak-tindakan-akhiri = berakhir

jejak-isi-bukaTanggal = tanggal buka
jejak-isi-batasTanggal = tanggal batas
jejak-isi-tutupTanggal = tanggal tutup
jejak-isi-buka = buka
jejak-isi-batas = batas
jejak-isi-tutup = tutup
jejak-isi-nama = nama
jejak-isi-libur = libur
jejak-isi-jumlah = jumlah
jejak-isi-uangDari = uang dilaporkan oleh
jejak-isi-dasarUang = dasar realisasi uang
jejak-isi-mulaiBulan = bulan pertama
jejak-isi-sampai = sampai
jejak-isi-orang = orang
jejak-isi-plt = Plt.
jejak-isi-menggantikan = menggantikan
jejak-isi-desa = desa
jejak-isi-unit = unit
jejak-isi-jenis = jenis
jejak-isi-dokumen = dokumen
jejak-isi-berlakuDari = berlaku dari
jejak-isi-subKegiatan = sub kegiatan
jejak-isi-indikator = indikator
jejak-isi-wilayah = kode wilayah
jejak-isi-pagu = pagu
jejak-isi-kas = anggaran kas setahun
jejak-isi-targetBulanan = sebaran target

cli-riwayat-kantor = menampilkan siapa mengubah apa di sebuah kantor, kapan, sebelum dan sesudahnya
cli-riwayat-kantor-pemakaian = <kode> [--perihal peran]
cli-riwayat-kantor-kode = kode kecamatan, misalnya 35.17.01
cli-riwayat-kantor-perihal = hanya perihal ini
jejak-isi-dihitung = yang dihitung
jejak-isi-angka = angka
jejak-isi-sejak = mulai bulan
jejak-isi-pelaksana = pelaksana
jejak-isi-penerus = dilanjutkan oleh
jejak-isi-sampaiBulan = bulan terakhir

refusal-kantor-berubah = Sementara Anda membaca, { $by } sudah mengubahnya ({ $time }). { $what }. Periksa lagi, lalu tekan lagi.
refusal-kantor-sudah = Sudah dilakukan oleh { $by } ({ $time }). { $what }.
