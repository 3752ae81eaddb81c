## Menu

menu-kalender = Jadwal lapor, hari libur, buka kembali

## The overview

kalender-judul = Kalender Kecamatan { $office }
kalender-aturan = Aturan di bulan berikutnya: buka tanggal { $open }, batas tanggal { $due }, tutup tanggal { $close }. Batas yang jatuh pada hari libur bergeser ke hari kerja berikutnya.
kalender-bulan-baris = { $month }: buka { $open } · batas { $due } · tutup { $close }
kalender-bulan-khusus = { $month }: buka { $open } · batas { $due } · tutup { $close } (diatur khusus)
kalender-libur = Hari libur 60 hari ke depan:
kalender-tanpa-libur = Tidak ada hari libur dalam 60 hari ke depan.
kalender-libur-baris = { $date }: { $name }
kalender-tombol-bulan = Ubah satu bulan
kalender-tombol-libur = Hari libur
kalender-tombol-buka = Buka kembali
kalender-tombol-aturan = Ubah aturan
kalender-kembali = ‹ Kembali

## The rule

kalender-tanya-aturan = Ketik tiga tanggal: buka, batas, tutup. Misalnya 1 5 20.
refusal-aturan-tiga-angka = Ketik tiga tanggal antara 1 dan 31: buka, batas, tutup. Misalnya 1 5 20.
refusal-aturan-urutan = Urutannya buka, batas, tutup, dari yang terkecil. Ketik misalnya 1 5 20.

## One month

kalender-tanya-bulan = Jadwal laporan bulan mana yang diubah?
kalender-tanya-tanggal = Tanggal mana yang diubah?
kalender-ubah-buka = Buka: { $date }
kalender-ubah-batas = Batas: { $date }
kalender-ubah-tutup = Tutup: { $date }
kalender-sebutan-buka = Buka
kalender-sebutan-batas = Batas
kalender-sebutan-tutup = Tutup
kalender-tombol-reset = Kembali ke aturan
kalender-tanya-satu = { $which } laporan { $month } menjadi tanggal berapa? Ketik misalnya 7 atau 7-4. Tanggal yang diketik tidak bergeser.
kalender-bukan-hari-kerja = Tanggal itu bukan hari kerja, tetapi tetap dipakai seperti diketik.
refusal-kalender-urutan = Buka, batas, dan tutup harus berurutan. Ketik tanggal lain, atau ubah dahulu tanggal yang lain.
refusal-kalender-di-luar-bulan = { $read } terlalu jauh dari bulan laporannya. Ketik tanggal paling lambat tiga bulan sesudahnya.

## Holidays

kalender-tambah-libur = + Hari libur
kalender-hapus-libur = Hapus { $date }
kalender-libur-dihapus = { $name } dihapus dari hari libur.
kalender-tanya-libur = Ketik tanggal dan namanya, misalnya 6-4 Cuti bersama.
refusal-libur-tanpa-tanggal = Tulis tanggalnya dahulu, lalu namanya, misalnya 6-4 Cuti bersama.
refusal-libur-tanpa-nama = Tambahkan nama hari liburnya, misalnya 6-4 Cuti bersama.
refusal-libur-tidak-ada = Hari itu sudah tidak ada di daftar libur.

## Opening a month again

kalender-buka-bulan = Laporan bulan mana yang dibuka kembali? Hanya bulan yang sudah tutup.
kalender-buka-unit = { $month } dibuka kembali untuk siapa?
kalender-tanya-alasan = Apa alasannya? Alasan ini dikirim kepada pelapor.
kalender-tanya-sampai = Dibuka sampai tanggal berapa? Pilih, atau ketik misalnya 30-6. Hari itu masih termasuk.
kalender-dibuka = Laporan { $month } { $unit } dibuka sampai { $until }. { $person ->
    [0] Belum ada petugas yang dapat diberi tahu.
   *[other] Pelapornya diberi tahu.
  }
kalender-kabar-dibuka = Laporan { $month } { $unit } dibuka kembali sampai { $until }. Alasan: { $reason }
kalender-tombol-isi = Isi sekarang
refusal-bulan-belum-tutup = Bulan itu masih menerima laporan, jadi tidak perlu dibuka kembali.
refusal-alasan-kosong = Tulis alasannya dalam satu pesan teks.
refusal-alasan-terlalu-panjang = Alasannya terlalu panjang. Tulis paling banyak { $atMost } huruf.
refusal-buka-lagi-terlalu-lama = { $read } terlalu lama. Bulan dapat dibuka paling lama { $day } hari lagi.
