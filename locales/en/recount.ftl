## Recomputing the printed ratios: npx kentongan hitung <file>

cli-hitung = recomputes every ratio of achievement and spending that a document prints
cli-hitung-pemakaian = <file>
cli-hitung-tanpa-rasio = { $file }: no table prints a ratio beside a target and a realisasi.
cli-hitung-judul = { $file }: { $all } printed ratios, { $difference } differ from the recomputed ones
cli-hitung-catatan = Same as recomputed, with a remark: { $count }
cli-hitung-tiada = –
cli-hitung-baris = Line { $line } · { $name } · { $year }: target { $target }, realisasi { $realisasi }, printed { $printed }, recomputed { $counted } · { $reason }
hitung-alasan-tanpa = no reason was found
hitung-alasan-dibulatkan = rounded or cut off
hitung-alasan-dibatasi-100 = beyond the target, printed as 100
hitung-alasan-0-dari-0 = 0 of 0, cannot be judged
hitung-alasan-target-0 = target 0, cannot be judged
hitung-alasan-skala = another scale: a share of 1 in the place of a percentage, or thousands beside units
hitung-alasan-terbalik = inverted: target divided by realisasi
hitung-alasan-makin-kecil = computed as an indicator of which less is better
hitung-alasan-jumlah-rasio = sum or mean of the ratios of the rows it covers
hitung-alasan-rentang = the target is a range; computed against the bound that counts
hitung-alasan-sel-bergeser = a cell was shifted into another column or row
hitung-alasan-tanpa-angka = its target or realisasi is no figure
hitung-alasan-tidak-dihitung = target and realisasi are there, no ratio is printed
hitung-alasan-galat-hitung = a spreadsheet's error is printed
