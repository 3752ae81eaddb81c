## Menu

menu-kalender = Jadwal lapor, hari libur, buka kembali

## The overview

kalender-judul = Kalender Kecamatan { $kantor }
kalender-aturan = Aturan di bulan berikutnya: buka tanggal { $buka }, batas tanggal { $batas }, tutup tanggal { $tutup }. Batas yang jatuh pada hari libur bergeser ke hari kerja berikutnya.
kalender-bulan-baris = { $bulan }: buka { $buka } · batas { $batas } · tutup { $tutup }
kalender-bulan-khusus = { $bulan }: buka { $buka } · batas { $batas } · tutup { $tutup } (diatur khusus)
kalender-libur = Hari libur 60 hari ke depan:
kalender-tanpa-libur = Tidak ada hari libur dalam 60 hari ke depan.
kalender-libur-baris = { $tanggal }: { $nama }
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
kalender-ubah-buka = Buka: { $tanggal }
kalender-ubah-batas = Batas: { $tanggal }
kalender-ubah-tutup = Tutup: { $tanggal }
kalender-sebutan-buka = Buka
kalender-sebutan-batas = Batas
kalender-sebutan-tutup = Tutup
kalender-tombol-reset = Kembali ke aturan
kalender-tanya-satu = { $yang } laporan { $bulan } menjadi tanggal berapa? Ketik misalnya 7 atau 7-4. Tanggal yang diketik tidak bergeser.
kalender-bukan-hari-kerja = Tanggal itu bukan hari kerja, tetapi tetap dipakai seperti diketik.
refusal-kalender-urutan = Buka, batas, dan tutup harus berurutan. Ketik tanggal lain, atau ubah dahulu tanggal yang lain.
refusal-kalender-di-luar-bulan = { $dibaca } terlalu jauh dari bulan laporannya. Ketik tanggal paling lambat tiga bulan sesudahnya.

## Holidays

kalender-tambah-libur = + Hari libur
kalender-hapus-libur = Hapus { $tanggal }
kalender-libur-dihapus = { $nama } dihapus dari hari libur.
kalender-tanya-libur = Ketik tanggal dan namanya, misalnya 6-4 Cuti bersama.
refusal-libur-tanpa-tanggal = Tulis tanggalnya dahulu, lalu namanya, misalnya 6-4 Cuti bersama.
refusal-libur-tanpa-nama = Tambahkan nama hari liburnya, misalnya 6-4 Cuti bersama.
refusal-libur-tidak-ada = Hari itu sudah tidak ada di daftar libur.

## Opening a month again

kalender-buka-bulan = Laporan bulan mana yang dibuka kembali? Hanya bulan yang sudah tutup.
kalender-buka-unit = { $bulan } dibuka kembali untuk siapa?
kalender-tanya-alasan = Apa alasannya? Alasan ini dikirim kepada pelapor.
kalender-tanya-sampai = Dibuka sampai tanggal berapa? Pilih, atau ketik misalnya 30-6. Hari itu masih termasuk.
kalender-dibuka = Laporan { $bulan } { $unit } dibuka sampai { $sampai }. { $orang ->
    [0] Belum ada petugas yang dapat diberi tahu.
   *[other] Pelapornya diberi tahu.
  }
kalender-kabar-dibuka = Laporan { $bulan } { $unit } dibuka kembali sampai { $sampai }. Alasan: { $alasan }
kalender-tombol-isi = Isi sekarang
refusal-bulan-belum-tutup = Bulan itu masih menerima laporan, jadi tidak perlu dibuka kembali.
refusal-alasan-kosong = Tulis alasannya dalam satu pesan teks.
refusal-alasan-terlalu-panjang = Alasannya terlalu panjang. Tulis paling banyak { $paling } huruf.
refusal-buka-lagi-terlalu-lama = { $dibaca } terlalu lama. Bulan dapat dibuka paling lama { $hari } hari lagi.
