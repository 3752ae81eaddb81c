import type { Indikator } from '../rencana.ts';
import { ok, type Result, refuse } from '../result.ts';
import { indikatorBernama, simpulBernama } from './nama.ts';
import { nilaiTetap } from './operasi.ts';
import type { PenolakanPeriksa, PenolakanRumus } from './penolakan.ts';
import { cocokSatuan, satuanRumus, tulisSatuan } from './satuan.ts';
import { jalurSiklus } from './siklus.ts';
import { type Simpul, semuaSimpul } from './simpul.ts';
import { syaratKurang } from './syarat.ts';
import { tulisNama, tulisRumus } from './tulis.ts';
import { uraiRumus } from './urai.ts';

/** A formula that fits the plan. */
export interface RumusSah {
  simpul: Simpul;
  /** In its one written form, to be stored. */
  teks: string;
  /** Unit of its result: `desa`, `persen`, … */
  satuan: string;
  /** The result counts something else than the indicator's satuan says: to be shown and confirmed, not refused. */
  catatan?: { code: 'rumus-satuan-nama'; hasil: string; satuan: string };
  /** Indicators that it names, each once. */
  memakai: Indikator[];
}

/**
 * Checks the formula of an indicator against its plan: the text can be read, every name exists and is of the kind that
 * the function wants, it does not need itself (also through other formulas), no fixed divisor is 0, and its units fit.
 * @param indikator the one that is to be computed; it may be new to the plan
 * @param indikators of the plan version
 * @returns refusal with the character, from 1, where one is to blame
 */
export function periksaRumus(
  teks: string,
  indikator: Pick<Indikator, 'kunci' | 'satuan'>,
  indikators: readonly Indikator[],
): Result<RumusSah, PenolakanRumus> {
  const urai = uraiRumus(teks);
  if (!urai.ok) return urai;
  const simpul = urai.value;
  const nama = periksaNama(simpul, indikators);
  if (!nama.ok) return nama;
  const jalur = jalurSiklus(indikator.kunci, simpul, indikators);
  if (jalur !== undefined) return refuse({ code: 'rumus-siklus', jalur: jalur.join(' → ') });
  const bagiNol = pembagiNol(simpul);
  if (bagiNol !== undefined) return bagiNol;
  const satuan = satuanRumus(simpul, (one) => nama.value.get(one));
  if (!satuan.ok) return satuan;
  const hasil = tulisSatuan(satuan.value);
  const cocok = cocokSatuan(satuan.value, indikator.satuan);
  if (cocok === 'persen') return refuse({ code: 'rumus-satuan-hasil', hasil, satuan: indikator.satuan });
  const beda = { code: 'rumus-satuan-nama' as const, hasil, satuan: indikator.satuan };
  return ok({
    simpul,
    teks: tulisRumus(simpul),
    satuan: hasil,
    ...(cocok === 'nama' && { catatan: beda }),
    memakai: [...new Set(nama.value.values())],
  });
}

function periksaNama(
  simpul: Simpul,
  indikators: readonly Indikator[],
): Result<Map<Simpul, Indikator>, PenolakanPeriksa> {
  const kena = new Map<Simpul, Indikator>();
  for (const one of simpulBernama(simpul)) {
    const indikator = indikatorBernama(one.nama, one.posisi, indikators);
    if (!indikator.ok) return indikator;
    const code = syaratKurang(one, indikator.value);
    const { posisi } = one;
    const jenis = indikator.value.jenisNilai;
    if (code !== undefined) return refuse({ code, posisi, nama: tulisNama(one.nama), jenis });
    kena.set(one, indikator.value);
  }
  return ok(kena);
}

/** A divisor made of numbers only that is 0: no report could ever change that. */
function pembagiNol(simpul: Simpul): Result<never, PenolakanPeriksa> | undefined {
  for (const one of semuaSimpul(simpul)) {
    if (one.jenis !== 'hitung' || one.op !== '/') continue;
    if (nilaiTetap(one.kanan)?.isZero()) {
      return refuse({ code: 'rumus-bagi-tetap-nol', posisi: one.kanan.posisi, teks: tulisRumus(one.kanan) });
    }
  }
  return undefined;
}
