## Tujuan, sasaran and IKU

sasaran-tombol = Sasaran dan IKU
sasaran-judul = SASARAN DAN IKU · s/d { $bulan }
sasaran-tujuan = TUJUAN: { $nama }
sasaran-sasaran = SASARAN: { $nama }
sasaran-kantor = IKU KECAMATAN
sasaran-desa = DARI LAPORAN DESA
sasaran-kinerja = Kinerja { $capaian } · { $dari } dari { $total } indikator
sasaran-kosong = Rencana untuk { $bulan } tidak memuat indikator sasaran atau IKU.
sasaran-hasil = Hasil { $hasil }
sasaran-rasio = { $persen } ({ $pembilang } dari { $penyebut })
sasaran-target = Target { $tahun }: { $target }
sasaran-rentang = { $min } sampai { $max }
sasaran-tanpa-target = Target { $tahun }: tidak ada
sasaran-terpenuhi = Target terpenuhi
sasaran-belum-terpenuhi = Target belum terpenuhi
sasaran-tanpa-capaian = Belum ada capaian: { $alasan }
sasaran-diminta-bulan = dilaporkan bulan { $bulan }
sasaran-cakupan = { $sudah } dari { $dari } desa sudah lapor
sasaran-belum-dihitung = Belum dapat dihitung:
sasaran-kurang = • { $nama }: { $alasan }
sasaran-kurang-desa = belum ada angka dari { $belum } desa

## What the present pace does not reach

perhatian-tombol = Perlu perhatian { $jumlah }
perhatian-status = ⚠ Dengan laju sekarang: { $jumlah }.
perhatian-jumlah-target = { $jumlah } target belum akan tercapai
perhatian-jumlah-terlampaui = { $jumlah } batas sudah terlampaui
perhatian-jumlah-pagu = { $jumlah } pagu habis sebelum akhir tahun
perhatian-judul = PERLU PERHATIAN · s/d { $bulan }
perhatian-kosong = Tidak ada yang perlu diperhatikan dalam daftar ini.
perhatian-arti = Laju sekarang dihitung dari laporan sejauh ini; perkiraan, bukan penilaian.
perhatian-tanpa-program = Indikator kecamatan
perhatian-urut-program = Per program { $jumlah }
perhatian-urut-desa = Per desa { $jumlah }
perhatian-laju-terancam = { $nilai } dari { $target } { $satuan }. Supaya tercapai perlu { $perlu } setiap kali lapor; terbanyak sejauh ini { $terbaik }.
perhatian-laju-tidak_tercapai = { $nilai } dari { $target } { $satuan }. Tahun ini tidak ada lagi laporan berikutnya.
perhatian-laju-terlampaui = { $nilai } { $satuan }; batas setahun { $target } sudah terlampaui.
perhatian-pagu = { $realisasi } dari pagu { $pagu }. Dengan laju sekarang habis sebelum akhir tahun.
