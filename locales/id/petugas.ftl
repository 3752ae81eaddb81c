## Menu

menu-petugas = Daftar petugas: ganti, cabut, perpanjang

## How roles are called

peran-operator_desa = Operator { $unit }
peran-seksi = { $unit }
peran-bendahara = Bendahara
peran-kasubbag = Kasubbag Perencanaan dan Keuangan
peran-sekcam = Sekretaris Kecamatan
peran-camat = Camat
peran-pengamat = Pengamat
petugas-plt = Plt. { $peran }
petugas-orang = { $nama } ({ $peran })

## The list

petugas-judul = Petugas Kecamatan { $kantor } ({ $jumlah })
petugas-baris = { $nama } · { $peran } · { $aktif }
petugas-memblokir = memblokir bot
petugas-aktif-belum = belum pernah aktif
petugas-aktif-hari-ini = terakhir aktif hari ini
petugas-aktif-kemarin = terakhir aktif kemarin
petugas-aktif-hari = terakhir aktif { $hari } hari lalu
petugas-aktif-tanggal = terakhir aktif { $tanggal }
petugas-kosong = { $jumlah ->
    [0] Semua unit pelapor sudah ada petugasnya.
   *[other] Belum ada petugas ({ $jumlah }): { $unit }.
  }
petugas-jabatan-kosong = ▲ Jabatan kosong: { $jabatan }. Pejabat atau Plt.-nya diundang lewat /undang.
petugas-dan-lain = { $nama }, dan { $lain } lainnya
petugas-undang = Undang petugas

## One person

petugas-sejak = Sejak { $tanggal }
petugas-ganti = Ganti
petugas-cabut = Cabut
petugas-perpanjang = Perpanjang Plt.
petugas-kembali = ‹ Kembali
petugas-batal = Batal
petugas-cabut-tanya = Cabut peran { $peran } dari { $nama }? Laporan dan isian yang sudah ada tetap tersimpan.
petugas-cabut-ya = Ya, cabut
petugas-dicabut = Peran { $peran } dari { $nama } sudah dicabut.{ $undangan ->
    [0] {""}
   *[other] {" "}{ $undangan } undangan darinya yang belum dipakai ikut batal.
  }
petugas-ganti-tanya = Pengganti { $nama } sebagai { $peran }: tetap atau Plt.? Peran { $nama } berakhir saat penggantinya menerima undangan.
petugas-tanya-perpanjang = Plt. { $nama } diperpanjang sampai tanggal berapa? Pilih, atau ketik misalnya 30-6.
petugas-diperpanjang = Plt. { $nama } sekarang berlaku sampai dengan { $sampai }.

## News for the person

petugas-kabar-diganti = Peran Anda sebagai { $peran }, Kecamatan { $kantor }, sudah diteruskan oleh pengganti. Terima kasih atas laporan Anda.
petugas-kabar-dicabut = Peran Anda sebagai { $peran }, Kecamatan { $kantor }, sudah berakhir. Terima kasih atas laporan Anda. Bila ini keliru, hubungi Sekretaris Kecamatan.
petugas-kabar-diperpanjang = Peran Anda sebagai { $peran } diperpanjang sampai dengan { $sampai }.

## News for the heads of the office

petugas-oleh-baris-perintah = pengelola server (baris perintah)
petugas-kabar-diberi = { $nama } sekarang terdaftar sebagai { $peran }, Kecamatan { $kantor }. Diundang oleh { $oleh }. Bila ini keliru, lihat /petugas.
petugas-kabar-menggantikan = Menggantikan { $nama }.
petugas-kabar-dicabut-lain = Peran { $nama } sebagai { $peran } sudah dicabut oleh { $oleh }. Bila ini keliru, lihat /petugas.
petugas-kabar-diperpanjang-lain = Peran { $nama } sebagai { $peran } diperpanjang sampai dengan { $sampai } oleh { $oleh }.

refusal-petugas-tidak-ada = Petugas itu sudah tidak memegang peran ini. Ketik /petugas untuk melihat daftar terbaru.
refusal-petugas-terakhir = Ini satu-satunya pejabat tetap yang dapat mengundang dan mencabut; Plt. tidak dihitung karena masanya habis sendiri. Undang dahulu Camat, Sekcam, atau Kasubbag tetap lewat /undang.
refusal-peran-diri-sendiri = Peran sendiri tidak dapat Anda beri, perpanjang, atau akhiri. Mintalah kepada { $oleh }.
refusal-peran-oleh-plt = Sebagai Plt. Anda tidak dapat memberi, memperpanjang, atau mengakhiri peran ini. Mintalah kepada pejabat tetap: { $oleh }.
refusal-peran-bukan-wewenang = Peran ini hanya diberi, diperpanjang, dan diakhiri oleh { $oleh }. Mintalah kepadanya.
refusal-bukan-plt = Peran ini tetap, jadi tidak ada tanggal yang diperpanjang.

## The end of an acting role

plt-anda = Masa tugas Anda sebagai { $peran }, Kecamatan { $kantor }, berakhir { $tanggal } ({ $hari ->
    [0] hari ini
    [1] besok
   *[other] { $hari } hari lagi
  }). Setelah hari itu peran ini tidak dapat dipakai lagi; bila perlu diperpanjang, hubungi atasan Anda.
plt-anda-berakhir = Masa tugas Anda sebagai { $peran }, Kecamatan { $kantor }, sudah berakhir { $tanggal }. Laporan dan isian Anda tetap tersimpan. Terima kasih.
plt-pimpinan = Masa tugas { $nama } sebagai { $peran } berakhir { $tanggal } ({ $hari ->
    [0] hari ini
    [1] besok
   *[other] { $hari } hari lagi
  }).
plt-pimpinan-berakhir = Masa tugas { $nama } sebagai { $peran } sudah berakhir { $tanggal }.
plt-kembali = Setelah itu { $peran } dijabat { $nama } seperti semula.
plt-kosong = Setelah itu { $peran } kosong. Bila perlu, perpanjang lewat /petugas atau undang penggantinya lewat /undang.
plt-tanpa-pengelola = Setelah itu tidak ada lagi yang dapat mengundang petugas di kantor ini. Mintalah pengelola server: npx kentongan undang --peran sekcam --wilayah { $kode }
plt-kembali-kepada-anda = Masa tugas { $nama } sebagai { $peran } sudah berakhir { $tanggal }. Tugasnya kembali kepada Anda seperti semula.
