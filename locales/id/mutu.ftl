## Mutu angka: yang perlu dilihat pemeriksa (/mutu, /periksa)

menu-mutu = Angka yang perlu dilihat
verif-lihat-mutu = ada yang perlu dilihat
verif-mutu = ▲ Perlu dilihat ({ $count }):
mutu-judul = PERLU DILIHAT { $count } · { $month }
mutu-pembuka = Setiap hal ini cocok dengan satu aturan dan bisa saja benar. Tanyakan dulu kepada pengisinya.
mutu-kosong = Tidak ada angka yang perlu dilihat pada bulan ini.
mutu-hitungan = • { $rules }: { $count }
mutu-tanpa-nama = petugas
mutu-desa-lagi = { $count } desa lain

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

mutu-kumulatif_turun = tercatat { $value }, posisi sebelumnya { $previousPosisi }; posisi biasanya tidak turun. Diisi { $by }, { $time }.
mutu-lompat_satuan = tercatat { $value }, biasanya sekitar { $usual }; mungkin ribuan dengan jutaan tertukar. Diisi { $by }, { $time }.
mutu-lompat_satuan-kecil = tercatat { $value }; mungkin ditulis dalam ribuan. Diisi { $by }, { $time }.
mutu-mirip_kumulatif = tambahan { $value } mirip posisi sampai bulan ini (sebelumnya { $previousPosisi }). Diisi { $by }, { $time }.
mutu-di_atas_pagu = tercatat { $value }, sisa pagu { $paguLeft } dari { $pagu }. Diisi { $by }, { $time }.
mutu-uang_kembali = tercatat { $value }, padahal yang sudah dibelanjakan { $previousPosisi }. Diisi { $by }, { $time }.
mutu-di_atas_target = tercatat { $value } (sebelumnya { $previousPosisi }), sehingga lebih dari 120 % target setahun { $target }. Apakah targetnya benar? Diisi { $by }, { $time }.
mutu-rasio_terbalik = pembilang { $value } lebih besar daripada penyebut { $denominator }. Diisi { $by }, { $time }.
mutu-desa_berubah = tercatat { $value } ketika laporan desa menyarankan { $former }; kini laporan desa menyarankan { $current }. Perlu dikonfirmasi lagi. Diisi { $by }, { $time }.
mutu-desa_berubah-rasio = tercatat { $value } ketika laporan desa menyarankan { $former } dari { $formerDenominator }; kini { $current } dari { $currentDenominator }. Perlu dikonfirmasi lagi. Diisi { $by }, { $time }.
mutu-tiga_bulan_sama = { $value } dalam { $ruleMonths } bulan berturut-turut ({ $month }). Diisi { $by }, { $time }.
mutu-uang_di_depan = serapan { $serapan }, fisik { $fisik }: uang { $difference } di depan fisik (aturan: { $rulePoints } poin). Diisi { $by }, { $time }.
mutu-foto_sama = berkas buktinya sama persis dengan yang dikirim { $other } untuk { $otherMonth }. Dikirim { $by }, { $time }.
mutu-foto_mirip = foto buktinya mirip dengan yang dikirim { $other } untuk { $otherMonth } (berbeda { $bit } dari 64 tanda). Dikirim { $by }, { $time }.
mutu-ketik_serentak = { $angka } angka untuk { $desa } desa ({ $reporter }) diisi { $by } antara pukul { $from } dan { $until } pada hari batas (aturan: dalam { $ruleMinutes } menit pada jam terakhir). Mungkin sinyal atau HP dipakai bersama.
mutu-nama-dua_pelapor = dua unit melaporkan satu angka
mutu-dua_pelapor = dua unit melaporkan bulan ini; dihitung { $counted } dari { $other }, tidak dihitung { $notCounted } dari { $notCountedOf }. Diisi { $by }, { $time }.
mutu-dua_pelapor-tanpa-angka = dua unit melaporkan bulan ini; yang dihitung dari { $other }, tidak dihitung dari { $notCountedOf }. Diisi { $by }, { $time }.
