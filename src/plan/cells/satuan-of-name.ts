/** A unit that the name begins with: `Jumlah Dokumen …`, `Persentase …`, `Nilai …`, `Indeks …`. */
export function satuanOfName(name: string): string | undefined {
  const [, count] =
    /^jumlah (?:hari )?(dokumen|laporan|orang|paket|unit|kendaraan|lembaga|desa|data|keluarga|bulan)\b/i.exec(
      name,
    ) ?? [];
  if (count !== undefined) return count.toLowerCase() === 'kendaraan' ? 'unit' : count.toLowerCase();
  if (/^(?:pers|pros|pres)entase\b/i.test(name)) return 'persen';
  if (/^(?:capaian )?nilai\b/i.test(name)) return 'nilai';
  return /^indeks\b/i.test(name) ? 'indeks' : undefined;
}
