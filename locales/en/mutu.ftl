## Quality of the figures: what a verifier should look at (/mutu, /periksa)

menu-mutu = Figures worth a look
verif-lihat-mutu = something to look at
verif-mutu = ▲ Worth a look ({ $jumlah }):
mutu-judul = WORTH A LOOK { $jumlah } · { $bulan }
mutu-pembuka = Each of these meets a rule and may well be right. Ask whoever filled it in first.
mutu-kosong = Nothing meets a rule about the quality of figures this month.
mutu-hitungan = • { $aturan }: { $jumlah }
mutu-tanpa-nama = an officer
mutu-desa-lagi = { $jumlah } other desa

mutu-nama-kumulatif_turun = falling position
mutu-nama-lompat_satuan = jump of unit
mutu-nama-mirip_kumulatif = addition like a position
mutu-nama-di_atas_pagu = above the pagu
mutu-nama-uang_kembali = money returned
mutu-nama-di_atas_target = above 120 % of the target
mutu-nama-rasio_terbalik = numerator above denominator
mutu-nama-desa_berubah = desa reports changed
mutu-nama-tiga_bulan_sama = same figure for three months
mutu-nama-uang_di_depan = money far ahead of physical progress
mutu-nama-foto_sama = the same evidence
mutu-nama-foto_mirip = photos that look alike
mutu-nama-ketik_serentak = many desa at once before the due hour

mutu-kumulatif_turun = { $nilai } is noted, the position before was { $posisiSebelumnya }; a position does not usually fall. Filled in by { $oleh }, { $waktu }.
mutu-lompat_satuan = { $nilai } is noted, usual is about { $biasa }; thousands and millions may be mixed up. Filled in by { $oleh }, { $waktu }.
mutu-lompat_satuan-kecil = { $nilai } is noted; it may be in thousands. Filled in by { $oleh }, { $waktu }.
mutu-mirip_kumulatif = the addition { $nilai } reads like the position to date (before: { $posisiSebelumnya }). Filled in by { $oleh }, { $waktu }.
mutu-di_atas_pagu = { $nilai } is noted, { $sisaPagu } of the pagu { $pagu } is left. Filled in by { $oleh }, { $waktu }.
mutu-uang_kembali = { $nilai } is noted, while { $posisiSebelumnya } was spent so far. Filled in by { $oleh }, { $waktu }.
mutu-di_atas_target = { $nilai } is noted (before: { $posisiSebelumnya }), more than 120 % of the year's target { $target }. Is the target right? Filled in by { $oleh }, { $waktu }.
mutu-rasio_terbalik = the numerator { $nilai } is greater than the denominator { $penyebut }. Filled in by { $oleh }, { $waktu }.
mutu-desa_berubah = recorded { $nilai } when the desa reports suggested { $dulu }; now they suggest { $kini }. It should be confirmed again. By { $oleh }, { $waktu }.
mutu-desa_berubah-rasio = recorded { $nilai } when the desa reports suggested { $dulu } of { $duluPenyebut }; now { $kini } of { $kiniPenyebut }. It should be confirmed again. By { $oleh }, { $waktu }.
mutu-tiga_bulan_sama = { $nilai } in { $aturanBulan } months in a row ({ $bulan }). Filled in by { $oleh }, { $waktu }.
mutu-uang_di_depan = serapan { $serapan }, physical { $fisik }: the money is { $selisih } ahead (rule: { $aturanPoin } points). Filled in by { $oleh }, { $waktu }.
mutu-foto_sama = its evidence is the very file that { $lain } sent for { $lainBulan }. Sent by { $oleh }, { $waktu }.
mutu-foto_mirip = its photo looks like the one that { $lain } sent for { $lainBulan } ({ $bit } of 64 marks differ). Sent by { $oleh }, { $waktu }.
mutu-ketik_serentak = { $angka } figures for { $desa } desa ({ $pelapor }) were filled in by { $oleh } between { $dari } and { $sampai } on the due day (rule: within { $aturanMenit } minutes in the last hour). A signal or a phone may have been shared.
mutu-nama-dua_pelapor = two units reported one figure
mutu-dua_pelapor = two units reported this month; { $dihitung } of { $lain } counts, { $tidakDihitung } of { $tidakDihitungOleh } does not. Entered by { $oleh }, { $waktu }.
mutu-dua_pelapor-tanpa-angka = two units reported this month; that of { $lain } counts, that of { $tidakDihitungOleh } does not. Entered by { $oleh }, { $waktu }.
