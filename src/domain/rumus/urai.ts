import { ok, type Result, refuse } from '../result.ts';
import { type Penggal, penggalRumus } from './penggal.ts';
import type { KodeDiharapkan, PenolakanTulisan } from './penolakan.ts';
import {
  type Banding,
  FUNGSI_NAMA,
  type FungsiNama,
  KEADAAN_DESA,
  type KeadaanDesa,
  type NamaRumus,
  type Operator,
  type Simpul,
} from './simpul.ts';

/** Characters that a formula may have: the longest of the documents needs some 150. */
export const PANJANG_RUMUS_MAX = 1000;

/** Parentheses and functions within one another. */
export const DALAM_RUMUS_MAX = 20;

/** All functions by their names. */
const FUNGSI: readonly string[] = ['jumlah_desa', ...FUNGSI_NAMA, 'rata_rata'];
const BANDING: readonly string[] = ['>=', '>', '<=', '<', '='];
const PILIHAN_KEADAAN: readonly string[] = [...KEADAAN_DESA, ...BANDING];

type Hasil<T> = Result<T, PenolakanTulisan>;

/**
 * Reads a formula: `+ - * /` with their usual rank from left to right, parentheses, numbers (`12`, `0,5`, `0.5`), and
 * the functions. Arguments of rata_rata are separated by `;`. Case and spaces do not matter outside quotes.
 * @returns a tree, or a refusal that says at which character what was expected; never throws, whatever the text
 */
export function uraiRumus(teks: string): Hasil<Simpul> {
  if (teks.length > PANJANG_RUMUS_MAX) {
    return refuse({ code: 'rumus-terlalu-panjang', panjang: teks.length, batas: PANJANG_RUMUS_MAX });
  }
  const penggal = penggalRumus(teks);
  if (!penggal.ok) return penggal;
  if (penggal.value.length === 1) return refuse({ code: 'rumus-kosong' });
  const pengurai = new Pengurai(penggal.value);
  const hasil = pengurai.jumlahan();
  if (!hasil.ok) return hasil;
  return pengurai.habis() ?? hasil;
}

/** Recursive descent, one method per rule of the grammar; each leaves off behind what it read. */
class Pengurai {
  private di = 0;
  private dalam = 0;

  constructor(private readonly penggal: readonly Penggal[]) {}

  /** Refusal when something stands behind a whole formula. */
  habis(): Hasil<never> | undefined {
    return this.kini.jenis === 'akhir' ? undefined : this.diharapkan('rumus-perlu-operator');
  }

  jumlahan(): Hasil<Simpul> {
    return this.beruntun(['+', '-'], () => this.kalian());
  }

  private kalian(): Hasil<Simpul> {
    return this.beruntun(['*', '/'], () => this.suku());
  }

  private beruntun(operator: readonly string[], bagian: () => Hasil<Simpul>): Hasil<Simpul> {
    let kiri = bagian();
    while (kiri.ok && operator.includes(this.tanda)) {
      const op = this.maju() as Penggal & { tanda: Operator };
      const kanan = bagian();
      if (!kanan.ok) return kanan;
      kiri = ok({
        jenis: 'hitung',
        op: op.tanda,
        kiri: kiri.value,
        kanan: kanan.value,
        posisi: kiri.value.posisi,
      });
    }
    return kiri;
  }

  private suku(): Hasil<Simpul> {
    const { kini } = this;
    if (kini.jenis === 'angka') {
      this.maju();
      return ok({ jenis: 'angka', nilai: kini.nilai, posisi: kini.posisi });
    }
    if (kini.jenis !== 'kata' && this.tanda !== '(') return this.diharapkan('rumus-perlu-isi');
    if (this.dalam === DALAM_RUMUS_MAX) {
      return refuse({ code: 'rumus-terlalu-dalam', posisi: kini.posisi, batas: DALAM_RUMUS_MAX });
    }
    this.dalam += 1;
    const hasil = kini.jenis === 'kata' ? this.panggilan(kini.kata, kini) : this.dalamKurung();
    this.dalam -= 1;
    return hasil;
  }

  private dalamKurung(): Hasil<Simpul> {
    this.maju();
    const isi = this.jumlahan();
    return isi.ok ? this.tutup(isi.value) : isi;
  }

  private panggilan(kata: string, { posisi, teks }: Penggal): Hasil<Simpul> {
    if (!FUNGSI.includes(kata)) {
      return refuse({ code: 'rumus-fungsi-asing', posisi, teks: teks.slice(0, 40), pilihan: FUNGSI });
    }
    this.maju();
    if (this.tanda !== '(') return this.diharapkan('rumus-perlu-buka');
    this.maju();
    if (kata === 'rata_rata') return this.rataRata(posisi);
    if (kata === 'jumlah_desa') return this.jumlahDesa(posisi);
    const nama = this.nama();
    if (!nama.ok) return nama;
    return this.tutup({ jenis: 'fungsi', fungsi: kata as FungsiNama, nama: nama.value, posisi });
  }

  private rataRata(posisi: number): Hasil<Simpul> {
    const isi: Simpul[] = [];
    for (;;) {
      const satu = this.jumlahan();
      if (!satu.ok) return satu;
      isi.push(satu.value);
      // Of one alone there is no mean: `rata_rata(1,2)` is a comma where a semicolon was meant.
      if (this.tanda === ')' && isi.length > 1) return this.tutup({ jenis: 'rata_rata', isi, posisi });
      if (this.tanda !== ';') return this.diharapkan('rumus-perlu-titik-koma');
      this.maju();
    }
  }

  private jumlahDesa(posisi: number): Hasil<Simpul> {
    if (this.tanda === ')') return this.tutup({ jenis: 'semua_desa', posisi });
    const nama = this.nama();
    if (!nama.ok) return nama;
    if (BANDING.includes(this.tanda)) {
      const banding = (this.maju() as Penggal & { tanda: Banding }).tanda;
      const { kini } = this;
      if (kini.jenis !== 'angka') return this.diharapkan('rumus-perlu-angka');
      this.maju();
      return this.tutup({ jenis: 'desa_banding', nama: nama.value, banding, nilai: kini.nilai, posisi });
    }
    const keadaan = this.keadaan();
    if (!keadaan.ok) return keadaan;
    return this.tutup({ jenis: 'desa_keadaan', nama: nama.value, keadaan: keadaan.value, posisi });
  }

  /** A plain name, a whole number where a name is wanted (`iku/1` is called 1), or a kunci in quotes. */
  private nama(): Hasil<NamaRumus> {
    const { kini } = this;
    if (kini.jenis === 'kutip' && kini.isi !== '') {
      this.maju();
      return ok({ teks: kini.isi, kutip: true });
    }
    const teks = kini.jenis === 'kata' ? kini.kata : kini.jenis === 'angka' ? kini.teks : '';
    if (!/^[a-z0-9_-]+$/.test(teks)) return this.diharapkan('rumus-perlu-nama');
    this.maju();
    return ok({ teks, kutip: false });
  }

  /** One of the states; of two words with a space or an underscore between them. */
  private keadaan(): Hasil<KeadaanDesa> {
    const { kini } = this;
    const berikut = this.penggal[this.di + 1];
    const dua = [kini, berikut].map((p) => (p?.jenis === 'kata' ? p.kata : '')).join(' ');
    const satu = kini.jenis === 'kata' ? kini.kata.replaceAll('_', ' ') : '';
    const keadaan = KEADAAN_DESA.find((one) => one === dua) ?? KEADAAN_DESA.find((one) => one === satu);
    if (keadaan === undefined) return this.diharapkan('rumus-perlu-keadaan', PILIHAN_KEADAAN);
    this.maju();
    if (keadaan === dua) this.maju();
    return ok(keadaan);
  }

  private tutup(simpul: Simpul): Hasil<Simpul> {
    if (this.tanda !== ')') return this.diharapkan('rumus-perlu-tutup');
    this.maju();
    return ok(simpul);
  }

  private get kini(): Penggal {
    return this.penggal[this.di]!;
  }

  private get tanda(): string {
    return this.kini.jenis === 'tanda' ? this.kini.tanda : '';
  }

  private maju(): Penggal {
    const { kini } = this;
    if (kini.jenis !== 'akhir') this.di += 1;
    return kini;
  }

  private diharapkan(code: KodeDiharapkan, pilihan: readonly string[] = []): Hasil<never> {
    const { posisi, teks, jenis } = this.kini;
    const akhir = jenis === 'akhir' ? 'ya' : 'tidak';
    return refuse({ code, posisi, teks: teks.slice(0, 40), akhir, pilihan });
  }
}
