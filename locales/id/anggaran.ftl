menu-dpa = Pagu DPA per sub kegiatan
menu-daftar_belanja = Kirim daftar belanja sekaligus

# Layar /dpa

anggaran-judul = DPA { $year } · { $office }
anggaran-ikhtisar = Sub kegiatan yang sudah memakai DPA: { $present } dari { $from }.
anggaran-jumlah-indikatif = Jumlah pagu indikatif Renstra: { $count }
anggaran-jumlah-dpa = Jumlah DPA yang sudah masuk: { $count }
anggaran-baris-indikatif = { $number }. { $name } ({ $kode }): indikatif { $indicative }
anggaran-baris-dpa = { $number }. { $name } ({ $kode }): { $kind } { $dpa } · indikatif { $indicative }
anggaran-cara = Tekan nomornya untuk mengisi satu per satu, atau kirim daftarnya sekaligus.
anggaran-tombol-daftar = Kirim daftar
anggaran-tombol-contoh = Contoh daftar
anggaran-tahun-tombol = DPA { $year }
anggaran-tombol-desember = 31 Desember
anggaran-tahun-salah = Tahun anggaran yang dapat dibuka sekarang: { $year }. Ketik tahunnya dengan empat angka.
anggaran-judul-daftar = DPA: { $name }
anggaran-tanya-tahun = Daftar ini tidak menyebut tahun anggarannya. DPA tahun berapa?
anggaran-tahun-asing = Daftar ini untuk tahun anggaran { $year }, dan rencana kantor ini belum memuat tahun itu. Masukkan dahulu rencananya lewat /rencana, lalu kirim lagi daftar ini.
anggaran-tanpa-rencana = Rencana tahun ini belum dimasukkan, jadi belum ada sub kegiatan yang dapat diberi pagu.
anggaran-jenis-dpa = DPA
anggaran-jenis-dppa = DPPA

# Satu sub kegiatan

anggaran-tanya-nilai =
    Pagu indikatif Renstra { $indicative } · DPA { $dpa }.
    Berapa pagu tahun { $year } menurut DPA? Ketik angkanya, misalnya 20.525.300.
anggaran-dpa-belum = belum ada
anggaran-perlu-nilai = Yang ditunggu di sini angka rupiah. Ketik angkanya saja, misalnya 20.525.300.
anggaran-ragu-nilai =
    { $value } ({ $terbilang }) jauh berbeda dari pagu indikatif { $indicative }.
    Mana yang benar? Angka lain boleh diketik.

# Mengirim daftar

anggaran-nama-tempelan = pesan Anda
anggaran-tanya-daftar =
    Tempel daftarnya dalam satu pesan, satu baris satu sub kegiatan, misalnya:
    7.01.03.2.01.0001 20.525.300
    Berkas .xlsx, .csv, .tsv atau .txt juga dapat (paling besar 1 MB). Sebelum Anda tekan Sahkan, belum ada yang disimpan.
anggaran-tanya-belanja =
    Daftar belanja { $month }. Tempel daftarnya dalam satu pesan, satu baris satu sub kegiatan, misalnya:
    7.01.03.2.01.0001 2.150.000
    Berkas .xlsx, .csv, .tsv atau .txt juga dapat (paling besar 1 MB). Hasil bacaannya kami tunjukkan dahulu.
anggaran-perlu-daftar = Yang ditunggu di sini daftar kode dan angka. Tempel dalam satu pesan, atau kirim berkasnya.
anggaran-berkas-diterima = { $name } kami terima dan sedang dibaca. Hasilnya segera menyusul.
anggaran-pilih-bulan = Daftar belanja untuk bulan mana? Setelah memilih, kirim daftarnya.
anggaran-per-unit = Di kantor ini tiap seksi melaporkan belanjanya sendiri. Bila ingin satu daftar dari bendahara, Kasubbag Perencanaan atau Sekcam dapat mengubahnya dengan /pengaturan.
anggaran-tanpa-bulan = Belum ada bulan yang dibuka untuk daftar belanja.

# Yang terbaca

anggaran-judul-dpa = DPA { $year }: { $name }
anggaran-terbaca = Terbaca { $matching } dari { $from } sub kegiatan, jumlahnya { $count }.
anggaran-satu = { $name } ({ $kode }): { $value } ({ $terbilang }).
anggaran-banding = Pagu indikatif untuk yang sama { $indicative }, selisih { $difference }.
anggaran-berbeda = Berbeda dari pagu indikatif ({ $count }):
anggaran-baris-beda = { $name }: { $former } menjadi { $current }
anggaran-beda-induk = Jumlah yang tercetak berbeda dari jumlah sub kegiatannya:
anggaran-baris-induk = { $kode }: tercetak { $printed }, jumlahnya { $count }
anggaran-tak-dikenal = Kodenya tidak ada di rencana ({ $count }):
anggaran-baris-kode = baris { $line }: { $kode } { $value }
anggaran-tak-terbaca = Belum dapat dipakai ({ $count }):
anggaran-masalah-kode = baris { $line }: kode “{ $text }” tidak lengkap
anggaran-masalah-tanpa-kode = baris { $line }: tanpa kode, “{ $text }”
anggaran-masalah-tanpa-angka = baris { $line }: { $text } tanpa angka
anggaran-masalah-angka = baris { $line }: “{ $text }” belum jelas; tulis seperti 20.525.300
anggaran-masalah-beberapa-angka = baris { $line }: ada beberapa angka, “{ $text }”
anggaran-masalah-kode-ganda = baris { $line }: { $text } tertulis lebih dari sekali
anggaran-kas-terbaca = Anggaran kas per bulan terbaca untuk { $count } sub kegiatan dan ikut disimpan.
anggaran-kas-triwulan = Anggaran kas { $count } sub kegiatan hanya per triwulan, jadi belum dapat disimpan per bulan. Isi bulannya lewat /rencana_aksi atau templat.
anggaran-kas-dilihat = Anggaran kas yang perlu dilihat ({ $count }):
anggaran-kas-beda = baris { $line }: jumlah bulan { $kode } { $count }, berbeda dari pagunya
anggaran-kas-angka = baris { $line }: anggaran kas { $kode } “{ $text }” belum jelas, jadi tidak disimpan
anggaran-belum-dpa = Tidak ada di daftar, pagunya tetap ({ $count }):
anggaran-lagi = … dan { $count } lagi
anggaran-akan-berlaku = Akan berlaku sebagai { $kind } mulai { $date }. Belum ada yang disimpan.
anggaran-tanpa-cocok = Tidak ada baris yang dapat dipakai. Perbaiki daftarnya, lalu kirim lagi dari /dpa.
anggaran-tombol-sahkan = Sahkan
anggaran-jadikan-dpa = Ini DPA
anggaran-jadikan-dppa = Ini DPPA (pergeseran)
anggaran-tombol-tanggal = Ubah tanggal
anggaran-tombol-batal = Tidak jadi
anggaran-tanya-tanggal = Berlaku mulai tanggal berapa? Ketik tanggal dalam tahun { $year }, misalnya 2-1.
anggaran-tombol-januari = 1 Januari
anggaran-tombol-hari-ini = Hari ini
anggaran-tersimpan = ✔ { $kind } { $year } untuk { $many } sub kegiatan tersimpan, jumlahnya { $count }, berlaku mulai { $date }. Laporan yang sedang diisi diberi tahu perubahannya saat dikirim.
anggaran-dibatalkan = Baik, daftar itu tidak dipakai. Tidak ada yang berubah.

# Daftar belanja

anggaran-judul-belanja = Daftar belanja { $month }: { $name }
anggaran-terbaca-belanja = Terbaca { $matching } dari { $from } sub kegiatan.
anggaran-belanja-kosong = Tidak ada baris yang dapat dipakai. Perbaiki daftarnya, lalu kirim lagi.
anggaran-tanya-arti =
    Angkanya belanja { $month } SAJA, atau SELURUHNYA sampai akhir { $month }?
    Bila { $month } saja: tambahan { $tambahan }. Bila seluruhnya: tambahan { $posisi }.
anggaran-arti-tambahan = Dibaca sebagai belanja bulan { $month } SAJA: { $count }.
anggaran-arti-posisi = Dibaca sebagai SELURUHNYA sampai akhir { $month }; tambahan bulan { $month }: { $count }.
anggaran-perlu-dilihat = Mohon dilihat lagi ({ $count }):
anggaran-ragu-sisa = baris { $line }: { $name } { $value }, lebih besar dari sisa pagu { $remaining }
anggaran-ragu-lain = baris { $line }: { $name } { $value }, jauh berbeda dari biasanya
anggaran-akan-diganti = Sudah terisi, akan diganti ({ $count }):
anggaran-sudah-terkirim = Sudah terkirim, tidak diubah; untuk mengubah ketik /ubah ({ $count }):
anggaran-oleh-lain = Sudah dilaporkan unit lain bulan ini; angkanya tetap dihitung dan tidak ditanyakan lagi ({ $count }):
anggaran-lain-sama = { $name }: sudah dilaporkan { $reporter }: { $report }, sama dengan daftar
anggaran-lain-beda = { $name }: sudah dilaporkan { $reporter }: { $report }; di daftar { $list }
anggaran-belum-belanja = Tidak ada di daftar dan belum diisi ({ $count }):
anggaran-sisa-tanya = Yang tidak ada di daftar: nihil, atau diisi nanti?
anggaran-sisa-nihil = Yang tidak ada di daftar dicatat nihil ({ $count }).
anggaran-sisa-nanti = Yang tidak ada di daftar diisi nanti ({ $count }).
anggaran-belum-disimpan = Belum ada yang disimpan.
anggaran-tombol-tambahan = { $month } saja
anggaran-tombol-posisi = Seluruhnya s/d { $month }
anggaran-tombol-nihil = Sisanya nihil
anggaran-tombol-nanti = Sisanya nanti
anggaran-tombol-simpan = Simpan ke laporan
anggaran-belanja-tersimpan = ✔ Tersimpan di draf laporan: { $filled } sub kegiatan dari daftar, { $nihil } nihil. Belum dikirim.

# Yang belum dapat diterima

refusal-daftar-kosong = Kami tidak menemukan kode sub kegiatan di situ. Satu baris satu sub kegiatan, misalnya: 7.01.03.2.01.0001 20.525.300
refusal-daftar-terlalu-panjang = Daftar itu lebih dari { $limit } baris. Kirim bagian sub kegiatannya saja.
refusal-daftar-terlalu-besar = Berkas itu lebih dari 1 MB. Kirim lembar daftarnya saja, atau tempel isinya dalam pesan.
refusal-daftar-tak-terambil = Berkas itu tidak dapat kami ambil dari Telegram. Kirim sekali lagi, atau tempel isinya dalam pesan.
refusal-daftar-pdf = PDF belum dapat kami baca sebagai daftar. Salin tabelnya dari PDF, lalu tempel di sini sebagai pesan.
refusal-berkas-bukan-daftar = Berkas itu bukan daftar yang dapat kami baca. Kirim .xlsx, .csv, .tsv atau .txt, atau tempel isinya dalam pesan.
refusal-berkas-bersandi = Berkas itu memakai kata sandi. Simpan tanpa kata sandi, lalu kirim lagi.
refusal-berkas-lama = { $program ->
    [word] Berkas itu berformat lama, Word 97–2003 (.doc). Di Word: File, Simpan Sebagai, jenis “Dokumen Word (.docx)”. Di LibreOffice: Berkas, Simpan Sebagai, jenis “Teks ODF (.odt)” atau “Word 2007–365 (.docx)”. Lalu kirim lagi.
    [excel] Berkas itu berformat lama, Excel 97–2003 (.xls). Di Excel: File, Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”. Di LibreOffice: Berkas, Simpan Sebagai, jenis “Lembar Sebar ODF (.ods)” atau “Excel 2007–365 (.xlsx)”. Lalu kirim lagi.
   *[lain] Berkas itu berformat lama (.xls atau .doc). Di Word, Excel, atau LibreOffice: Simpan Sebagai, jenis .docx atau .xlsx. Lalu kirim lagi.
  }
refusal-berkas-lembar-web = { $form ->
    [rtf] Isi berkas itu RTF, walaupun namanya mungkin .doc. Buka di Word, lalu File, Simpan Sebagai, jenis “Dokumen Word (.docx)”; atau di LibreOffice, lalu Berkas, Simpan Sebagai, jenis “Word 2007–365 (.docx)”. Kirim hasilnya.
   *[html] Isi berkas itu halaman web, walaupun namanya mungkin .xls atau .doc. Buka di Excel, lalu File, Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”; atau di LibreOffice Calc, lalu Berkas, Simpan Sebagai, jenis “Excel 2007–365 (.xlsx)”. Kirim hasilnya.
  }
refusal-berkas-makro = Berkas itu memuat makro, jadi tidak kami buka. Simpan sebagai .xlsx biasa, lalu kirim lagi.
refusal-berkas-rusak = Berkas itu rusak atau tidak lengkap, jadi tidak dapat dibuka. Simpan ulang dari program asalnya, lalu kirim lagi.
refusal-berkas-membengkak = Isi berkas itu jauh lebih besar daripada sebuah dokumen atau daftar ketika dibuka. Simpan bagian yang diperlukan saja, lalu kirim lagi.
refusal-daftar-bukan-milik = Daftar ini bukan kiriman Anda, atau bukan bagian Anda.
refusal-unggahan-berubah = Daftar ini sudah disimpan, dibatalkan atau berubah. Pakai tampilan yang terbaru.
refusal-dpa-tanpa-cocok = Tidak ada baris daftar ini yang sesuai dengan rencana. Kirim daftarnya lagi dari /dpa.
refusal-dpa-tahun-belum = Pilih dahulu DPA tahun berapa daftar ini.
refusal-dpa-negatif = Pagu { $kode } kurang dari nol. Ketik angka tanpa tanda minus, atau perbaiki daftarnya.
refusal-dpa-lain-tahun = { $read } di luar tahun anggaran { $year }. Ketik tanggal dalam tahun itu, misalnya 2-1.
refusal-belanja-arti = Pilih dahulu: angkanya bulan ini saja, atau seluruhnya sampai akhir bulan.
refusal-belanja-berubah = Sementara itu { $by } { $what }, { $time }, jadi belum ada yang disimpan. Periksa lagi daftar di bawah, lalu tekan Simpan lagi.
