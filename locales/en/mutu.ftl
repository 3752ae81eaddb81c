## Quality of the figures: what a verifier should look at (/mutu, /periksa)

menu-mutu = Figures worth a look
verif-lihat-mutu = something to look at
verif-mutu = ▲ Worth a look ({ $count }):
mutu-judul = WORTH A LOOK { $count } · { $month }
mutu-pembuka = Each of these meets a rule and may well be right. Ask whoever filled it in first.
mutu-kosong = Nothing meets a rule about the quality of figures this month.
mutu-hitungan = • { $rules }: { $count }
mutu-tanpa-nama = an officer
mutu-desa-lagi = { $count } other desa

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

mutu-kumulatif_turun = { $value } is noted, the position before was { $previousPosisi }; a position does not usually fall. Filled in by { $by }, { $time }.
mutu-lompat_satuan = { $value } is noted, usual is about { $usual }; thousands and millions may be mixed up. Filled in by { $by }, { $time }.
mutu-lompat_satuan-kecil = { $value } is noted; it may be in thousands. Filled in by { $by }, { $time }.
mutu-mirip_kumulatif = the addition { $value } reads like the position to date (before: { $previousPosisi }). Filled in by { $by }, { $time }.
mutu-di_atas_pagu = { $value } is noted, { $paguLeft } of the pagu { $pagu } is left. Filled in by { $by }, { $time }.
mutu-uang_kembali = { $value } is noted, while { $previousPosisi } was spent so far. Filled in by { $by }, { $time }.
mutu-di_atas_target = { $value } is noted (before: { $previousPosisi }), more than 120 % of the year's target { $target }. Is the target right? Filled in by { $by }, { $time }.
mutu-rasio_terbalik = the numerator { $value } is greater than the denominator { $denominator }. Filled in by { $by }, { $time }.
mutu-desa_berubah = recorded { $value } when the desa reports suggested { $former }; now they suggest { $current }. It should be confirmed again. By { $by }, { $time }.
mutu-desa_berubah-rasio = recorded { $value } when the desa reports suggested { $former } of { $formerDenominator }; now { $current } of { $currentDenominator }. It should be confirmed again. By { $by }, { $time }.
mutu-tiga_bulan_sama = { $value } in { $ruleMonths } months in a row ({ $month }). Filled in by { $by }, { $time }.
mutu-uang_di_depan = serapan { $serapan }, physical { $fisik }: the money is { $difference } ahead (rule: { $rulePoints } points). Filled in by { $by }, { $time }.
mutu-foto_sama = its evidence is the very file that { $other } sent for { $otherMonth }. Sent by { $by }, { $time }.
mutu-foto_mirip = its photo looks like the one that { $other } sent for { $otherMonth } ({ $bit } of 64 marks differ). Sent by { $by }, { $time }.
mutu-ketik_serentak = { $angka } figures for { $desa } desa ({ $reporter }) were filled in by { $by } between { $from } and { $until } on the due day (rule: within { $ruleMinutes } minutes in the last hour). A signal or a phone may have been shared.
mutu-nama-dua_pelapor = two units reported one figure
mutu-dua_pelapor = two units reported this month; { $counted } of { $other } counts, { $notCounted } of { $notCountedOf } does not. Entered by { $by }, { $time }.
mutu-dua_pelapor-tanpa-angka = two units reported this month; that of { $other } counts, that of { $notCountedOf } does not. Entered by { $by }, { $time }.
