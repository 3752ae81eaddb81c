/** Things by a key that they have in common, in the order given. */
export function kelompok<T, K>(semua: readonly T[], kunci: (satu: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>();
  for (const satu of semua) {
    const isi = hasil.get(kunci(satu));
    if (isi === undefined) hasil.set(kunci(satu), [satu]);
    else isi.push(satu);
  }
  return hasil;
}
