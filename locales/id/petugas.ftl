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
petugas-plt = Plt. { $role }
petugas-orang = { $name } ({ $role })

## The list

petugas-judul = Petugas Kecamatan { $office } ({ $count })
petugas-baris = { $name } · { $role } · { $active }
petugas-memblokir = memblokir bot
petugas-aktif-belum = belum pernah aktif
petugas-aktif-hari-ini = terakhir aktif hari ini
petugas-aktif-kemarin = terakhir aktif kemarin
petugas-aktif-hari = terakhir aktif { $day } hari lalu
petugas-aktif-tanggal = terakhir aktif { $date }
petugas-kosong = { $count ->
    [0] Semua unit pelapor sudah ada petugasnya.
   *[other] Belum ada petugas ({ $count }): { $unit }.
  }
petugas-jabatan-kosong = ▲ Jabatan kosong: { $posts }. Pejabat atau Plt.-nya diundang lewat /undang.
petugas-dan-lain = { $name }, dan { $other } lainnya
petugas-undang = Undang petugas

## One person

petugas-sejak = Sejak { $date }
petugas-ganti = Ganti
petugas-cabut = Cabut
petugas-perpanjang = Perpanjang Plt.
petugas-kembali = ‹ Kembali
petugas-batal = Batal
petugas-cabut-tanya = Cabut peran { $role } dari { $name }? Laporan dan isian yang sudah ada tetap tersimpan.
petugas-cabut-ya = Ya, cabut
petugas-dicabut = Peran { $role } dari { $name } sudah dicabut.{ $invitation ->
    [0] {""}
   *[other] {" "}{ $invitation } undangan darinya yang belum dipakai ikut batal.
  }
petugas-ganti-tanya = Pengganti { $name } sebagai { $role }: tetap atau Plt.? Peran { $name } berakhir saat penggantinya menerima undangan.
petugas-tanya-perpanjang = Plt. { $name } diperpanjang sampai tanggal berapa? Pilih, atau ketik misalnya 30-6.
petugas-diperpanjang = Plt. { $name } sekarang berlaku sampai dengan { $until }.

## News for the person

petugas-kabar-diganti = Peran Anda sebagai { $role }, Kecamatan { $office }, sudah diteruskan oleh pengganti. Terima kasih atas laporan Anda.
petugas-kabar-dicabut = Peran Anda sebagai { $role }, Kecamatan { $office }, sudah berakhir. Terima kasih atas laporan Anda. Bila ini keliru, hubungi Sekretaris Kecamatan.
petugas-kabar-diperpanjang = Peran Anda sebagai { $role } diperpanjang sampai dengan { $until }.

## News for the heads of the office

petugas-oleh-baris-perintah = pengelola server (baris perintah)
petugas-kabar-diberi = { $name } sekarang terdaftar sebagai { $role }, Kecamatan { $office }. Diundang oleh { $by }. Bila ini keliru, lihat /petugas.
petugas-kabar-menggantikan = Menggantikan { $name }.
petugas-kabar-dicabut-lain = Peran { $name } sebagai { $role } sudah dicabut oleh { $by }. Bila ini keliru, lihat /petugas.
petugas-kabar-diperpanjang-lain = Peran { $name } sebagai { $role } diperpanjang sampai dengan { $until } oleh { $by }.

refusal-petugas-tidak-ada = Petugas itu sudah tidak memegang peran ini. Ketik /petugas untuk melihat daftar terbaru.
refusal-petugas-terakhir = Ini satu-satunya pejabat tetap yang dapat mengundang dan mencabut; Plt. tidak dihitung karena masanya habis sendiri. Undang dahulu Camat, Sekcam, atau Kasubbag tetap lewat /undang.
refusal-peran-diri-sendiri = Peran sendiri tidak dapat Anda beri, perpanjang, atau akhiri. Mintalah kepada { $by }.
refusal-peran-oleh-plt = Sebagai Plt. Anda tidak dapat memberi, memperpanjang, atau mengakhiri peran ini. Mintalah kepada pejabat tetap: { $by }.
refusal-peran-bukan-wewenang = Peran ini hanya diberi, diperpanjang, dan diakhiri oleh { $by }. Mintalah kepadanya.
refusal-bukan-plt = Peran ini tetap, jadi tidak ada tanggal yang diperpanjang.

## The end of an acting role

plt-anda = Masa tugas Anda sebagai { $role }, Kecamatan { $office }, berakhir { $date } ({ $day ->
    [0] hari ini
    [1] besok
   *[other] { $day } hari lagi
  }). Setelah hari itu peran ini tidak dapat dipakai lagi; bila perlu diperpanjang, hubungi atasan Anda.
plt-anda-berakhir = Masa tugas Anda sebagai { $role }, Kecamatan { $office }, sudah berakhir { $date }. Laporan dan isian Anda tetap tersimpan. Terima kasih.
plt-pimpinan = Masa tugas { $name } sebagai { $role } berakhir { $date } ({ $day ->
    [0] hari ini
    [1] besok
   *[other] { $day } hari lagi
  }).
plt-pimpinan-berakhir = Masa tugas { $name } sebagai { $role } sudah berakhir { $date }.
plt-kembali = Setelah itu { $role } dijabat { $name } seperti semula.
plt-kosong = Setelah itu { $role } kosong. Bila perlu, perpanjang lewat /petugas atau undang penggantinya lewat /undang.
plt-tanpa-pengelola = Setelah itu tidak ada lagi yang dapat mengundang petugas di kantor ini. Mintalah pengelola server: npx kentongan undang --peran sekcam --wilayah { $kode }
plt-kembali-kepada-anda = Masa tugas { $name } sebagai { $role } sudah berakhir { $date }. Tugasnya kembali kepada Anda seperti semula.
