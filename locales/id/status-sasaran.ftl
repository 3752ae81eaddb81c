## Tujuan, sasaran and IKU

sasaran-tombol = Sasaran dan IKU
sasaran-judul = SASARAN DAN IKU · s/d { $month }
sasaran-tujuan = TUJUAN: { $name }
sasaran-sasaran = SASARAN: { $name }
sasaran-kantor = IKU KECAMATAN
sasaran-desa = DARI LAPORAN DESA
sasaran-kinerja = Kinerja { $capaian } · { $from } dari { $total } indikator
sasaran-kosong = Rencana untuk { $month } tidak memuat indikator sasaran atau IKU.
sasaran-hasil = Hasil { $outcome }
sasaran-rasio = { $percent } ({ $numerator } dari { $denominator })
sasaran-target = Target { $year }: { $target }
sasaran-rentang = { $min } sampai { $max }
sasaran-tanpa-target = Target { $year }: tidak ada
sasaran-terpenuhi = Target terpenuhi
sasaran-belum-terpenuhi = Target belum terpenuhi
sasaran-tanpa-capaian = Belum ada capaian: { $reason }
sasaran-diminta-bulan = dilaporkan bulan { $month }
sasaran-cakupan = { $done } dari { $from } desa sudah lapor
sasaran-belum-dihitung = Belum dapat dihitung:
sasaran-kurang = • { $name }: { $reason }
sasaran-kurang-desa = belum ada angka dari { $notYet } desa

## What the present pace does not reach

perhatian-tombol = Perlu perhatian { $count }
perhatian-status = ⚠ Dengan laju sekarang: { $count }.
perhatian-jumlah-target = { $count } target diperkirakan tidak tercapai
perhatian-jumlah-terlampaui = { $count } batas sudah terlampaui
perhatian-jumlah-pagu = { $count } pagu habis sebelum akhir tahun
perhatian-judul = PERLU PERHATIAN · s/d { $month }
perhatian-kosong = Tidak ada yang perlu diperhatikan dalam daftar ini.
perhatian-arti = Laju sekarang dihitung dari laporan sejauh ini; perkiraan, bukan penilaian.
perhatian-tanpa-program = Indikator kecamatan
perhatian-urut-program = Per program { $count }
perhatian-urut-desa = Per desa { $count }
perhatian-laju-terancam = { $value } dari { $target } { $satuan }. Supaya tercapai perlu { $needed } setiap kali lapor; terbanyak sejauh ini { $best }.
perhatian-laju-tidak_tercapai = { $value } dari { $target } { $satuan }. Tahun ini tidak ada lagi laporan berikutnya.
perhatian-laju-terlampaui = { $value } { $satuan }; batas setahun { $target } sudah terlampaui.
perhatian-pagu = { $realisasi } dari pagu { $pagu }. Dengan laju sekarang habis sebelum akhir tahun.
