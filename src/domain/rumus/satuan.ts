import type { Decimal } from 'decimal.js';
import type { Indikator } from '../rencana.ts';
import { ok, type Result, refuse } from '../result.ts';
import { kunciSatuan } from '../satuan.ts';
import type { PenolakanPeriksa } from './penolakan.ts';
import type { Simpul } from './simpul.ts';

/**
 * The unit of a part of a formula: powers of what is counted (desa¹, lembaga¹ desa⁻¹), and how often it was multiplied
 * by 100: a plain ratio is 0, a percentage 1. `bebas`: made of numbers only, fits beside anything.
 */
export interface Satuan {
  pangkat: ReadonlyMap<string, number>;
  seratus: number;
  bebas: boolean;
}

/** Scores: a formula may end in one whatever it counts. */
const SKOR = new Set(['', 'nilai', 'indeks', 'index', 'skor', 'poin', 'point', 'angka', 'kategori']);

/** Numerators and denominators of ratios have no printed unit of their own; both count as this. */
const BAGIAN_RASIO = 'bagian rasio';

const TANPA: ReadonlyMap<string, number> = new Map();
const PERSEN: Satuan = { pangkat: TANPA, seratus: 1, bebas: false };

/** The unit that an indicator's satuan means, in whichever spelling. */
export function satuanIndikator(satuan: string): Satuan {
  const nama = kunciSatuan(satuan);
  return nama === 'persen' ? PERSEN : dasar(nama);
}

function dasar(nama: string): Satuan {
  return { pangkat: new Map([[nama, 1]]), seratus: 0, bebas: false };
}

/**
 * The unit of a formula. desa + desa = desa; desa / desa × 100 = persen; desa × 3 = desa; a bare number takes the unit
 * of what it is added to.
 * @param indikatorDari the indicator that a part names; names are checked before
 * @returns refusal where different units are added, subtracted or averaged
 */
export function satuanRumus(
  simpul: Simpul,
  indikatorDari: (simpul: Simpul) => Indikator | undefined,
): Result<Satuan, PenolakanPeriksa> {
  switch (simpul.jenis) {
    case 'angka':
      return ok({ pangkat: TANPA, seratus: pangkatSeratus(simpul.nilai), bebas: true });
    case 'semua_desa':
    case 'desa_keadaan':
    case 'desa_banding':
      return ok(dasar('desa'));
    case 'fungsi':
      return ok(satuanFungsi(simpul, indikatorDari(simpul)));
    case 'rata_rata':
      return semuaSama(simpul.isi, indikatorDari);
    case 'hitung':
      return satuanHitung(simpul, indikatorDari);
  }
}

function pangkatSeratus(nilai: Decimal): number {
  return nilai.equals(100) ? 1 : nilai.equals('0.01') ? -1 : 0;
}

function satuanFungsi(
  { fungsi }: Extract<Simpul, { jenis: 'fungsi' }>,
  indikator: Indikator | undefined,
): Satuan {
  if (fungsi === 'capaian') return PERSEN;
  if (fungsi === 'pembilang' || fungsi === 'penyebut') return dasar(BAGIAN_RASIO);
  return satuanIndikator(indikator?.satuan ?? '');
}

function satuanHitung(
  simpul: Extract<Simpul, { jenis: 'hitung' }>,
  indikatorDari: (simpul: Simpul) => Indikator | undefined,
): Result<Satuan, PenolakanPeriksa> {
  const { op, kiri, kanan } = simpul;
  if (op === '+' || op === '-') return semuaSama([kiri, kanan], indikatorDari);
  const a = satuanRumus(kiri, indikatorDari);
  if (!a.ok) return a;
  const b = satuanRumus(kanan, indikatorDari);
  if (!b.ok) return b;
  const arah = op === '*' ? 1 : -1;
  const pangkat = new Map(a.value.pangkat);
  for (const [nama, n] of b.value.pangkat) {
    const jumlah = (pangkat.get(nama) ?? 0) + arah * n;
    if (jumlah === 0) pangkat.delete(nama);
    else pangkat.set(nama, jumlah);
  }
  const seratus = a.value.seratus + arah * b.value.seratus;
  return ok({ pangkat, seratus, bebas: a.value.bebas && b.value.bebas });
}

function semuaSama(
  isi: readonly Simpul[],
  indikatorDari: (simpul: Simpul) => Indikator | undefined,
): Result<Satuan, PenolakanPeriksa> {
  let pertama: Satuan | undefined;
  for (const simpul of isi) {
    const satu = satuanRumus(simpul, indikatorDari);
    if (!satu.ok) return satu;
    if (satu.value.bebas) continue;
    if (pertama !== undefined && !sama(pertama, satu.value)) {
      const { posisi } = simpul;
      const [kiri, kanan] = [tulisSatuan(pertama), tulisSatuan(satu.value)];
      return refuse({ code: 'rumus-satuan-beda', posisi, kiri, kanan });
    }
    pertama ??= satu.value;
  }
  return ok(pertama ?? { pangkat: TANPA, seratus: 0, bebas: true });
}

function sama(a: Satuan, b: Satuan): boolean {
  return a.seratus === b.seratus && tulisSatuan(a) === tulisSatuan(b);
}

/** A unit in words: `desa`, `persen`, `lembaga / desa`, `perbandingan` (a plain ratio), `bilangan` (a bare number). */
export function tulisSatuan({ pangkat, seratus, bebas }: Satuan): string {
  if (bebas) return 'bilangan';
  const urut = [...pangkat].sort(([a], [b]) => (a < b ? -1 : 1));
  const ulang = (n: number) =>
    urut.flatMap(([nama, p]) => (p * n > 0 ? Array<string>(Math.abs(p)).fill(nama) : []));
  const [atas, bawah] = [ulang(1), ulang(-1)];
  if (atas.length + bawah.length === 0) return seratus === 1 ? 'persen' : 'perbandingan';
  const kali = seratus === 0 ? [] : ['100'];
  const pembilang = [...atas, ...kali].join(' × ') || '1';
  return bawah.length === 0 ? pembilang : `${pembilang} / ${bawah.join(' × ')}`;
}

/**
 * How the unit of a formula fits the satuan of its indicator: `cocok`; `nama`, another noun (to be confirmed by a
 * person); `persen`, one is a percentage and the other is not, so that the figure would be wrong by 100.
 * A score (nilai, indeks, skor) and an empty satuan fit everything.
 */
export function cocokSatuan(hasil: Satuan, satuan: string): 'cocok' | 'nama' | 'persen' {
  if (hasil.bebas || SKOR.has(kunciSatuan(satuan))) return 'cocok';
  const wajib = satuanIndikator(satuan);
  if (sama(hasil, wajib)) return 'cocok';
  const tanpaDimensi = hasil.pangkat.size === 0;
  return wajib === PERSEN || tanpaDimensi || hasil.seratus !== 0 ? 'persen' : 'nama';
}
