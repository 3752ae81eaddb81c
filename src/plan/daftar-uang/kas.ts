import { Decimal } from 'decimal.js';
import type { BarisUang, LarikSel, MasalahUang } from './daftar-uang.ts';
import type { KolomKas } from './kolom-kas.ts';
import { uangDalam } from './nilai-uang.ts';

/** What a row says about its cash plan, and what is wrong with it. */
export interface KasLarik {
  kas: Pick<BarisUang, 'kas' | 'kasTriwulan'>;
  masalah: MasalahUang[];
}

const kosong = (cell: unknown) => cell === undefined || /^[\s-]*$/.test(String(cell));

/**
 * The anggaran kas of a row. A blank month is 0 only where the others add up to the pagu; a cell that cannot be read
 * leaves the row without one. Figures that do not add up are kept as printed and told.
 * @param isi the row's code and pagu
 */
export function kasLarik(
  { baris, sel }: LarikSel,
  isi: Pick<BarisUang, 'kode' | 'nilai'>,
  { jenis, indeks }: KolomKas,
): KasLarik {
  const cells = indeks.map((at) => (at === undefined ? undefined : sel[at]));
  if (cells.every(kosong)) return { kas: {}, masalah: [] };
  const read = cells.map((cell) => (kosong(cell) ? null : (uangDalam(cell) ?? { salah: String(cell) })));
  const wrong = read.find((one) => one !== null && 'salah' in one);
  const own = { baris, kode: isi.kode };
  if (wrong !== null && wrong !== undefined && 'salah' in wrong) {
    return { kas: {}, masalah: [{ ...own, jenis: 'kas-angka', teks: wrong.salah.trim().slice(0, 40) }] };
  }
  const known = read.flatMap((one) => (one !== null && 'nilai' in one ? [one.nilai] : []));
  const jumlah = Decimal.sum(0, ...known);
  const cocok = jumlah.equals(isi.nilai);
  const masalah: MasalahUang[] = cocok ? [] : [{ ...own, jenis: 'kas-beda', teks: jumlah.toFixed(), jumlah }];
  if (!cocok && known.length < cells.length) return { kas: {}, masalah };
  const figures = read.map((one) => (one !== null && 'nilai' in one ? one.nilai : new Decimal(0)));
  return { kas: jenis === 'bulan' ? { kas: figures } : { kasTriwulan: figures }, masalah };
}
