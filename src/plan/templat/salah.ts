import type { PenolakanRumus } from '../../domain/rumus/penolakan.ts';
import { sayRefusal } from '../../text/refusal.ts';
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
  /** Why a formula does not fit the plan. */
  sebab?: PenolakanRumus;
}

/** Letters of a cell that a sentence quotes. */
const ISI_MAX = 60;

/** Collects cells that were not taken. */
export interface Pencatat {
  salah: SelSalah[];
  catat(lembar: Lembar, baris: BarisKembali, kolom: string, code: KodeSel, isi?: string): void;
  /** A formula that does not fit the plan. */
  catatRumus(baris: BarisKembali, isi: string, sebab: PenolakanRumus): void;
}

/** A collector for one template. */
export function pencatat(templat: TemplatKembali): Pencatat {
  const salah: SelSalah[] = [];
  const di = (lembar: Lembar, baris: number, kolom: string, isi: string) => {
    const { nama, huruf } = templat.lembar[lembar];
    const kutip = [...isi].slice(0, ISI_MAX).join('');
    return { lembar: nama, sel: `${huruf[kolom] ?? ''}${baris}`, isi: kutip };
  };
  return {
    salah,
    catat(lembar, { baris, sel }, kolom, code, isi = sel[kolom] ?? '') {
      salah.push({ code, ...di(lembar, baris, kolom, isi) });
    },
    catatRumus({ baris }, isi, sebab) {
      salah.push({ code: 'rumus', ...di('indikator', baris, 'rumus', isi), sebab });
    },
  };
}

/** `Rencana H12: “abc” belum terbaca sebagai angka.` */
export function saySelSalah(say: Say, { code, lembar, sel, isi, sebab }: SelSalah): string {
  const rumus = sebab === undefined ? '' : sayRefusal(say, sebab);
  return say('templat-sel-salah', { lembar, sel, sebab: say(`templat-salah-${code}`, { isi, rumus }) });
}
