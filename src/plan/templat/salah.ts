import type { Say } from '../../text/translator.ts';
import type { BarisKembali, TemplatKembali } from './baca-buku.ts';
import type { Lembar } from './lembar.ts';

/** Why a cell was not taken: `templat-salah-<code>`. */
export type KodeSel =
  | 'wajib'
  | 'pilihan'
  | 'angka'
  | 'negatif'
  | 'bilangan-bulat'
  | 'target'
  | 'bulan'
  | 'tanda-bulan'
  | 'tanpa-bulan'
  | 'merata'
  | 'tenggat'
  | 'syarat'
  | 'nomor'
  | 'nomor-ganda'
  | 'tingkat-induk'
  | 'rumus'
  | 'rumus-kosong'
  | 'rusak'
  | 'panjang';

/** A cell that was not taken. */
export interface SelSalah {
  code: KodeSel;
  /** Name of the sheet, and the cell: `H12`. */
  lembar: string;
  sel: string;
  /** What stands there. */
  isi: string;
}

/** Letters of a cell that a sentence quotes. */
const ISI_MAX = 60;

/** Collects cells that were not taken. */
export interface Pencatat {
  salah: SelSalah[];
  catat(lembar: Lembar, baris: BarisKembali, kolom: string, code: KodeSel, isi?: string): void;
}

/** A collector for one template. */
export function pencatat(templat: TemplatKembali): Pencatat {
  const salah: SelSalah[] = [];
  return {
    salah,
    catat(lembar, { baris, sel }, kolom, code, isi = sel[kolom] ?? '') {
      const { nama, huruf } = templat.lembar[lembar];
      salah.push({
        code,
        lembar: nama,
        sel: `${huruf[kolom] ?? ''}${baris}`,
        isi: [...isi].slice(0, ISI_MAX).join(''),
      });
    },
  };
}

/** `Rencana H12: “abc” belum terbaca sebagai angka.` */
export function saySelSalah(say: Say, { code, lembar, sel, isi }: SelSalah): string {
  return say('templat-sel-salah', { lembar, sel, sebab: say(`templat-salah-${code}`, { isi }) });
}
