## Reminders that a report needs, beside those of status.ftl

pengingat-dikembalikan = Laporan { $month } { $reporter } dikembalikan untuk diperbaiki: { $reason }.

## The list of the day after the due date

pengingat-daftar-judul = Laporan { $month } · Kecamatan { $kecamatan }
pengingat-daftar-batas = Batas sudah lewat: { $date }.
pengingat-daftar-lengkap = Semua { $from } pelapor sudah lengkap.
pengingat-daftar-kurang = Belum lengkap { $count } dari { $from } pelapor:
pengingat-daftar-baris = ▲ { $name }: kurang { $missing } isian
pengingat-daftar-lagi = dan { $count } lainnya, lihat Status
pengingat-daftar-dikembalikan = Dikembalikan, belum diperbaiki
pengingat-daftar-tanpa-petugas = Tidak terjangkau bot (belum ada petugas, atau bot diblokir), mohon dihubungi
pengingat-daftar-tidak-pasti = Pesan tidak pasti sampai
pengingat-daftar-pesan = { $name } ({ $kind })
pengingat-daftar-ingatkan = Ingatkan { $count }
pengingat-daftar-status = Status
pengingat-jenis-pengingat = pengingat
pengingat-jenis-ringkasan = ringkasan
pengingat-jenis-kabar = kabar
