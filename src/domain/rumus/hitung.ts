import { Decimal } from 'decimal.js';
import type { CakupanDesa } from '../posisi-desa.ts';
import type { HasilRumus, Langkah, SumberRumus } from './hasil.ts';
import { bacaMasukan } from './masukan.ts';
import { indikatorBernama } from './nama.ts';
import { hitungDua, rataRata } from './operasi.ts';
import { satuanRumus, tulisSatuan } from './satuan.ts';
import { anakSimpul, type Simpul } from './simpul.ts';
import { tulisRumus } from './tulis.ts';

/** Desa that have reported, of every part that asks desa. */
type Pelaporan = { pernah: boolean; sudah: Set<number> };

/**
 * The value of a formula, exact and unrounded, in the unit that it works out to.
 * - what nobody reported is unknown, never 0, and makes everything that needs it unknown
 * - a count or sum over desa is what the desa reported so far; it is unknown before the first has; `cakupan` says how
 *   many reported everything, and belongs beside the figure
 * - a division by 0 has no value and says so; nothing is thrown
 * Source: Randuagung 718–735 (IKU counted over desa × documents): computed, not typed.
 */
export function hitungRumus(simpul: Simpul, sumber: SumberRumus): HasilRumus {
  const lapor: Pelaporan = { pernah: false, sudah: new Set(sumber.desa.map((one) => one.id)) };
  const langkah = langkahDari(simpul, sumber, lapor);
  return {
    nilai: langkah.nilai,
    langkah,
    kurang: kekurangan(langkah),
    ...(lapor.pernah && { cakupan: cakupanDari(lapor, sumber), desaLapor: lapor.sudah }),
    sementara: adaSementara(langkah),
  };
}

function langkahDari(simpul: Simpul, sumber: SumberRumus, lapor: Pelaporan): Langkah {
  const dasar = { simpul, teks: tulisRumus(simpul), satuan: satuanBagian(simpul, sumber) };
  const anak = anakSimpul(simpul).map((one) => langkahDari(one, sumber, lapor));
  if (simpul.jenis === 'angka') return { ...dasar, anak, nilai: simpul.nilai };
  if (simpul.jenis !== 'hitung' && simpul.jenis !== 'rata_rata') {
    const { desaLapor, ...isi } = bacaMasukan(simpul, sumber);
    if (desaLapor !== undefined) {
      lapor.pernah = true;
      for (const id of lapor.sudah) if (!desaLapor.has(id)) lapor.sudah.delete(id);
    }
    return { ...dasar, anak, ...isi };
  }
  const nilai = anak.flatMap((one) => one.nilai ?? []);
  if (nilai.length < anak.length) return { ...dasar, anak };
  if (simpul.jenis === 'rata_rata') return { ...dasar, anak, nilai: rataRata(nilai) };
  const [kiri = new Decimal(0), kanan = new Decimal(0)] = nilai;
  const hasil = hitungDua(simpul.op, kiri, kanan);
  return hasil === undefined ? { ...dasar, anak, kurang: 'bagi_nol' } : { ...dasar, anak, nilai: hasil };
}

function satuanBagian(simpul: Simpul, { indikators }: SumberRumus): string {
  const satuan = satuanRumus(simpul, (one) => {
    if (!('nama' in one)) return undefined;
    const kena = indikatorBernama(one.nama, one.posisi, indikators);
    return kena.ok ? kena.value : undefined;
  });
  return satuan.ok ? tulisSatuan(satuan.value) : '';
}

function kekurangan(langkah: Langkah): Langkah[] {
  if (langkah.nilai !== undefined) return [];
  return langkah.kurang === undefined ? langkah.anak.flatMap(kekurangan) : [langkah];
}

function adaSementara({ masukan, anak }: Langkah): boolean {
  return masukan?.sementara === true || anak.some(adaSementara);
}

function cakupanDari({ sudah }: Pelaporan, { desa }: SumberRumus): CakupanDesa {
  return { sudah: sudah.size, dari: desa.length };
}
