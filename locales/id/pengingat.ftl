## Reminders that a report needs, beside those of status.ftl

pengingat-dikembalikan = Laporan { $bulan } { $pelapor } dikembalikan untuk diperbaiki: { $alasan }.

## The list of the day after the due date

pengingat-daftar-judul = Laporan { $bulan } · Kecamatan { $kecamatan }
pengingat-daftar-batas = Batas sudah lewat: { $tanggal }.
pengingat-daftar-lengkap = Semua { $dari } pelapor sudah lengkap.
pengingat-daftar-kurang = Belum lengkap { $jumlah } dari { $dari } pelapor:
pengingat-daftar-baris = ▲ { $nama }: kurang { $kurang } isian
pengingat-daftar-lagi = dan { $jumlah } lainnya, lihat Status
pengingat-daftar-dikembalikan = Dikembalikan, belum diperbaiki
pengingat-daftar-tanpa-petugas = Tidak terjangkau bot (belum ada petugas, atau bot diblokir), mohon dihubungi
pengingat-daftar-tidak-pasti = Pesan tidak pasti sampai
pengingat-daftar-pesan = { $nama } ({ $jenis })
pengingat-daftar-ingatkan = Ingatkan { $jumlah }
pengingat-daftar-status = Status
pengingat-jenis-pengingat = pengingat
pengingat-jenis-ringkasan = ringkasan
pengingat-jenis-kabar = kabar
