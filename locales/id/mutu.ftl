## Mutu angka: yang perlu dilihat pemeriksa (/mutu, /periksa)

menu-mutu = Angka yang perlu dilihat
verif-lihat-mutu = ada yang perlu dilihat
verif-mutu = ▲ Perlu dilihat ({ $jumlah }):
mutu-judul = PERLU DILIHAT { $jumlah } · { $bulan }
mutu-pembuka = Setiap hal ini cocok dengan satu aturan dan bisa saja benar. Tanyakan dulu kepada pengisinya.
mutu-kosong = Tidak ada yang cocok dengan aturan mutu angka pada bulan ini.
mutu-hitungan = • { $aturan }: { $jumlah }
mutu-tanpa-nama = petugas
mutu-desa-lagi = { $jumlah } desa lain

mutu-nama-kumulatif_turun = posisi turun
mutu-nama-lompat_satuan = lompatan satuan
mutu-nama-mirip_kumulatif = tambahan mirip posisi
mutu-nama-di_atas_pagu = di atas pagu
mutu-nama-uang_kembali = pengembalian uang
mutu-nama-di_atas_target = di atas 120 % target
mutu-nama-rasio_terbalik = pembilang di atas penyebut
mutu-nama-desa_berubah = laporan desa berubah
mutu-nama-tiga_bulan_sama = angka sama tiga bulan
mutu-nama-uang_di_depan = uang jauh di depan fisik
mutu-nama-foto_sama = bukti yang sama
mutu-nama-foto_mirip = foto yang mirip
mutu-nama-ketik_serentak = banyak desa sekaligus menjelang batas

mutu-kumulatif_turun = tercatat { $nilai }, posisi sebelumnya { $posisiSebelumnya }; posisi biasanya tidak turun. Diisi { $oleh }, { $waktu }.
mutu-lompat_satuan = tercatat { $nilai }, biasanya sekitar { $biasa }; mungkin ribuan dengan jutaan tertukar. Diisi { $oleh }, { $waktu }.
mutu-lompat_satuan-kecil = tercatat { $nilai }; mungkin ditulis dalam ribuan. Diisi { $oleh }, { $waktu }.
mutu-mirip_kumulatif = tambahan { $nilai } mirip posisi sampai bulan ini (sebelumnya { $posisiSebelumnya }). Diisi { $oleh }, { $waktu }.
mutu-di_atas_pagu = tercatat { $nilai }, sisa pagu { $sisaPagu } dari { $pagu }. Diisi { $oleh }, { $waktu }.
mutu-uang_kembali = tercatat { $nilai }, padahal yang sudah dibelanjakan { $posisiSebelumnya }. Diisi { $oleh }, { $waktu }.
mutu-di_atas_target = tercatat { $nilai } (sebelumnya { $posisiSebelumnya }), sehingga lebih dari 120 % target setahun { $target }. Apakah targetnya benar? Diisi { $oleh }, { $waktu }.
mutu-rasio_terbalik = pembilang { $nilai } lebih besar daripada penyebut { $penyebut }. Diisi { $oleh }, { $waktu }.
mutu-desa_berubah = tercatat { $nilai } ketika laporan desa menyarankan { $dulu }; kini laporan desa menyarankan { $kini }. Perlu dikonfirmasi lagi. Diisi { $oleh }, { $waktu }.
mutu-desa_berubah-rasio = tercatat { $nilai } ketika laporan desa menyarankan { $dulu } dari { $duluPenyebut }; kini { $kini } dari { $kiniPenyebut }. Perlu dikonfirmasi lagi. Diisi { $oleh }, { $waktu }.
mutu-tiga_bulan_sama = { $nilai } dalam { $aturanBulan } bulan berturut-turut ({ $bulan }). Diisi { $oleh }, { $waktu }.
mutu-uang_di_depan = serapan { $serapan }, fisik { $fisik }: uang { $selisih } di depan fisik (aturan: { $aturanPoin } poin). Diisi { $oleh }, { $waktu }.
mutu-foto_sama = berkas buktinya sama persis dengan yang dikirim { $lain } untuk { $lainBulan }. Dikirim { $oleh }, { $waktu }.
mutu-foto_mirip = foto buktinya mirip dengan yang dikirim { $lain } untuk { $lainBulan } (berbeda { $bit } dari 64 tanda). Dikirim { $oleh }, { $waktu }.
mutu-ketik_serentak = { $angka } angka untuk { $desa } desa ({ $pelapor }) diisi { $oleh } antara pukul { $dari } dan { $sampai } pada hari batas (aturan: dalam { $aturanMenit } menit pada jam terakhir). Mungkin sinyal atau HP dipakai bersama.
mutu-nama-dua_pelapor = dua unit melaporkan satu angka
mutu-dua_pelapor = dua unit melaporkan bulan ini; dihitung { $dihitung } dari { $lain }, tidak dihitung { $tidakDihitung } dari { $tidakDihitungOleh }. Diisi { $oleh }, { $waktu }.
mutu-dua_pelapor-tanpa-angka = dua unit melaporkan bulan ini; yang dihitung dari { $lain }, tidak dihitung dari { $tidakDihitungOleh }. Diisi { $oleh }, { $waktu }.
