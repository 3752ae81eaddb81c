## Tujuan, sasaran and IKU

sasaran-tombol = Goals and IKU
sasaran-judul = GOALS AND IKU · up to { $month }
sasaran-tujuan = AIM: { $name }
sasaran-sasaran = GOAL: { $name }
sasaran-kantor = IKU OF THE KECAMATAN
sasaran-desa = FROM THE DESA'S REPORTS
sasaran-kinerja = Performance { $capaian } · { $from } of { $total } indicators
sasaran-kosong = The plan for { $month } has no indicators of goals and no IKU.
sasaran-hasil = Result { $outcome }
sasaran-rasio = { $percent } ({ $numerator } of { $denominator })
sasaran-target = Target { $year }: { $target }
sasaran-rentang = { $min } to { $max }
sasaran-tanpa-target = Target { $year }: none
sasaran-terpenuhi = Target met
sasaran-belum-terpenuhi = Target not met yet
sasaran-tanpa-capaian = No achievement yet: { $reason }
sasaran-diminta-bulan = reported in { $month }
sasaran-cakupan = { $done } of { $from } desa have reported
sasaran-belum-dihitung = Cannot be computed yet:
sasaran-kurang = • { $name }: { $reason }
sasaran-kurang-desa = no figure yet from { $notYet } desa

## What the present pace does not reach

perhatian-tombol = For attention { $count }
perhatian-status = ⚠ At the present pace: { $count }.
perhatian-jumlah-target = { $count } targets will not be met
perhatian-jumlah-terlampaui = { $count } limits are passed
perhatian-jumlah-pagu = { $count } pagu used up before the year ends
perhatian-judul = FOR ATTENTION · up to { $month }
perhatian-kosong = Nothing in this list needs attention.
perhatian-arti = The present pace is computed from the reports so far; a forecast, not a judgement.
perhatian-tanpa-program = Indicators of the kecamatan
perhatian-urut-program = By program { $count }
perhatian-urut-desa = By desa { $count }
perhatian-laju-terancam = { $value } of { $target } { $satuan }. To meet it each report must bring { $needed }; the most so far is { $best }.
perhatian-laju-tidak_tercapai = { $value } of { $target } { $satuan }. No further report is due this year.
perhatian-laju-terlampaui = { $value } { $satuan }; the year's limit of { $target } is passed.
perhatian-pagu = { $realisasi } of a pagu of { $pagu }. At the present pace it is used up before the year ends.
