import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { tulisHitungan } from '../../domain/jelaskan/hitungan.ts';
import type { Bentuk, LangkahHitung } from '../../domain/jelaskan/penjelasan.ts';
import { bulanTahun, namaBulan, tanggal } from '../../text/dates.ts';
import { angka, persen, poin, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** A number as its form wants it; percentages are rounded half up to two decimals for showing only. */
export function kataNilai(nilai: Decimal, bentuk: Bentuk, satuan: string): string {
  const cara: Record<Bentuk, () => string> = {
    satuan: () => `${angka(nilai)} ${satuan}`.trim(),
    persen: () => persen(nilai),
    rupiah: () => rupiah(nilai),
    poin: () => poin(nilai),
    hitungan: () => angka(nilai),
  };
  return cara[bentuk]();
}

/** Exact decimals in a step's data, as people write them. */
function bilangan(data: NonNullable<LangkahHitung['data']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([nama, nilai]) => [nama, nilai === '' ? '' : angka(new Decimal(nilai))]),
  );
}

/** Words in a step's data that are codes: each with the sentence that says it. */
function kataData(say: Say, { kode, data = {} }: LangkahHitung): Record<string, string | number> {
  const { tanggal: hari, bulan, predikat, sebutan, cara, terhadap, alasan, batas, dari, sampai } = data;
  return {
    ...data,
    ...(hari && { tanggal: tanggal(say, Temporal.PlainDate.from(String(hari))) }),
    // A dated event may have been reported in another year than its own.
    ...(bulan && { bulan: (kode === 'tanggal' ? bulanTahun : namaBulan)(say, String(bulan)) }),
    ...(predikat && { predikat: sebutan ?? say(`predikat-${predikat}`) }),
    ...(cara && { cara: say(`jelas-cara-${cara}`) }),
    ...(terhadap && { terhadap: say(`jelas-terhadap-${terhadap}`) }),
    ...(alasan && { alasan: say(`tanpa-capaian-${alasan}`) }),
    ...(batas && kode === 'desa-hitung' && { batas: angka(new Decimal(batas)) }),
    ...(kode.startsWith('konfirmasi-') && bilangan(data)),
    ...(kode === 'tanpa-deviasi' && {
      dari: namaBulan(say, String(dari)),
      sampai: namaBulan(say, String(sampai)),
    }),
  };
}

/** A number of a calculation as it is written: exact, or marked as rounded where four decimals do not hold it. */
function operand(nilai: Decimal): string {
  const teks = angka(nilai);
  return nilai.decimalPlaces() > 4 ? `≈${teks}` : teks;
}

/** One step in words: `Dijumlahkan dari 13 desa: 6 + 5 + … = 75 lembaga`. */
export function kataLangkah(say: Say, langkah: LangkahHitung, satuan: string): string {
  const { kode, hitungan, hasil, bentuk } = langkah;
  const kalimat = say(`jelas-langkah-${kode}`, kataData(say, langkah));
  if (hasil === undefined) return kalimat;
  const nilai = kataNilai(hasil, bentuk, satuan);
  if (hitungan === undefined) return `${kalimat}: ${nilai}`;
  // Two long sums in one line say nothing: their parts stand in the list, and the sentence says what is done with them.
  let diringkas = 0;
  const rumus = tulisHitungan(hitungan, {
    angka: operand,
    banyak: (op, jumlah) => {
      diringkas += 1;
      return say('jelas-banyak', { op: say(`jelas-op-${op}`), jumlah });
    },
  });
  return diringkas > 1 ? `${kalimat}: ${nilai}` : `${kalimat}: ${rumus} = ${nilai}`;
}
