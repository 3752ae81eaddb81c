## Menghitung ulang rasio yang tercetak: npx kentongan hitung <berkas>

cli-hitung = menghitung ulang setiap rasio capaian dan serapan yang tercetak dalam dokumen
cli-hitung-pemakaian = <berkas>
cli-hitung-tanpa-rasio = { $file }: tidak ada tabel yang mencetak rasio di samping target dan realisasi.
cli-hitung-judul = { $file }: { $all } rasio tercetak, { $difference } tidak sama dengan hitungan ulang
cli-hitung-catatan = Sama dengan hitungan ulang, dengan catatan: { $count }
cli-hitung-tiada = –
cli-hitung-baris = Baris { $line } · { $name } · { $year }: target { $target }, realisasi { $realisasi }, tercetak { $printed }, dihitung { $counted } · { $reason }
hitung-alasan-tanpa = sebabnya tidak ditemukan
hitung-alasan-dibulatkan = dibulatkan atau dipotong
hitung-alasan-dibatasi-100 = lebih dari target, dicetak 100
hitung-alasan-0-dari-0 = 0 dari 0, tidak dapat dinilai
hitung-alasan-target-0 = target 0, tidak dapat dinilai
hitung-alasan-skala = skala berbeda: bagian dari 1 di tempat persen, atau ribuan di samping satuan
hitung-alasan-terbalik = terbalik: target dibagi realisasi
hitung-alasan-makin-kecil = dihitung seperti indikator yang makin kecil makin baik
hitung-alasan-jumlah-rasio = jumlah atau rata-rata rasio baris yang dicakupnya
hitung-alasan-rentang = target berupa rentang; dihitung terhadap batas yang berlaku
hitung-alasan-sel-bergeser = sel bergeser ke kolom atau baris lain
hitung-alasan-tanpa-angka = target atau realisasinya bukan angka
hitung-alasan-tidak-dihitung = target dan realisasinya ada, rasionya tidak dicetak
hitung-alasan-galat-hitung = tercetak kesalahan lembar kerja
