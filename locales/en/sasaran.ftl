## Tujuan, sasaran and IKU

sasaran-tombol = Goals and IKU
sasaran-judul = GOALS AND IKU · up to { $bulan }
sasaran-tujuan = AIM: { $nama }
sasaran-sasaran = GOAL: { $nama }
sasaran-kantor = IKU OF THE KECAMATAN
sasaran-desa = FROM THE DESA'S REPORTS
sasaran-kinerja = Performance { $capaian } · { $dari } of { $total } indicators
sasaran-kosong = The plan for { $bulan } has no indicators of goals and no IKU.
sasaran-hasil = Result { $hasil }
sasaran-rasio = { $persen } ({ $pembilang } of { $penyebut })
sasaran-target = Target { $tahun }: { $target }
sasaran-rentang = { $min } to { $max }
sasaran-tanpa-target = Target { $tahun }: none
sasaran-terpenuhi = Target met
sasaran-belum-terpenuhi = Target not met yet
sasaran-tanpa-capaian = No achievement yet: { $alasan }
sasaran-diminta-bulan = reported in { $bulan }
sasaran-cakupan = { $sudah } of { $dari } desa have reported
sasaran-belum-dihitung = Cannot be computed yet:
sasaran-kurang = • { $nama }: { $alasan }
sasaran-kurang-desa = no figure yet from { $belum } desa

## What the present pace does not reach

perhatian-tombol = For attention { $jumlah }
perhatian-status = ⚠ At the present pace: { $jumlah }.
perhatian-jumlah-target = { $jumlah } targets will not be met
perhatian-jumlah-terlampaui = { $jumlah } limits are passed
perhatian-jumlah-pagu = { $jumlah } pagu used up before the year ends
perhatian-judul = FOR ATTENTION · up to { $bulan }
perhatian-kosong = Nothing in this list needs attention.
perhatian-arti = The present pace is computed from the reports so far; a forecast, not a judgement.
perhatian-tanpa-program = Indicators of the kecamatan
perhatian-urut-program = By program { $jumlah }
perhatian-urut-desa = By desa { $jumlah }
perhatian-laju-terancam = { $nilai } of { $target } { $satuan }. To meet it each report must bring { $perlu }; the most so far is { $terbaik }.
perhatian-laju-tidak_tercapai = { $nilai } of { $target } { $satuan }. No further report is due this year.
perhatian-laju-terlampaui = { $nilai } { $satuan }; the year's limit of { $target } is passed.
perhatian-pagu = { $realisasi } of a pagu of { $pagu }. At the present pace it is used up before the year ends.
