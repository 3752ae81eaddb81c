menu-pengaturan = Pengaturan laporan keuangan

pengaturan-judul = Pengaturan · { $kantor }
pengaturan-uang-unit = Belanja dilaporkan tiap seksi dan subbagian untuk sub kegiatannya sendiri.
pengaturan-uang-bendahara = Belanja semua sub kegiatan dilaporkan Bendahara sekaligus; seksi dan subbagian hanya melaporkan fisiknya.
pengaturan-dasar-SPJ = Belanja dihitung menurut SPJ yang disahkan.
pengaturan-dasar-SP2D = Belanja dihitung menurut SP2D yang terbit.
pengaturan-tombol-unit = Tiap seksi
pengaturan-tombol-bendahara = Bendahara
pengaturan-tombol-spj = SPJ
pengaturan-tombol-sp2d = SP2D
pengaturan-kini = ✔ { $label }
pengaturan-sudah = Sudah begitu; tidak ada yang berubah.
pengaturan-uang-berubah = ✔ Berlaku sejak sekarang, untuk bulan yang terbuka juga. Angka yang sudah terkirim tetap.
pengaturan-dasar-berubah = ✔ Berlaku sejak sekarang. Angka yang sudah dilaporkan tetap.
pengaturan-draf = Ada { $draf } laporan yang sedang diisi. Pertanyaannya mengikuti pengaturan baru saat dibuka lagi; isian yang tidak diminta lagi tidak ikut terkirim.
