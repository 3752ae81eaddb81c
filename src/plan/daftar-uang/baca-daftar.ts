import { kunciKode } from '../../domain/kunci-kode.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type {
  BarisUang,
  DaftarUang,
  LarikSel,
  MasalahUang,
  Sel,
  TabelSel,
  TujuanDaftar,
} from './daftar-uang.ts';
import { bacaJudul } from './heading.ts';
import { kasLarik } from './kas.ts';
import { ambilKode, kodeDaftar, miripKode } from './kode.ts';
import { kolomKas } from './kolom-kas.ts';
import { type KolomUang, kolomUang } from './kolom-uang.ts';
import { uangDalam } from './nilai-uang.ts';

/** Lines of a list at most; a kecamatan has some 30 sub kegiatan. */
export const BARIS_MAX = 5000;

/** Why a list as a whole was not read. */
export type DaftarRefusal =
  | { code: 'daftar-terlalu-panjang'; batas: number }
  /** No line has the code of a sub kegiatan. */
  | { code: 'daftar-kosong' };

/** Where a line's code stands. */
interface BerKode {
  indeks: number;
  tercetak: string;
}

function kodeDi({ sel }: LarikSel): BerKode | undefined {
  for (const [indeks, cell] of sel.entries()) {
    if (typeof cell !== 'string') continue;
    if (miripKode(cell)) return { indeks, tercetak: cell };
    const awal = ambilKode(cell);
    if (awal !== undefined) return { indeks, tercetak: awal.tercetak };
  }
  return undefined;
}

const pendek = (teks: string) => [...teks.trim()].slice(0, 40).join('');

const teksLarik = (sel: readonly Sel[]) => pendek(sel.map(String).filter(Boolean).join(' '));

const JUMLAH = /^(?:\d{1,3}[.)]?\s+)?(?:sub\s*)?(?:jumlah|total)/i;
/** Accounts below a sub kegiatan, 5.1.02.01…: details of its amount. */
const REKENING = /^\d\.\d\.\d/;

/** A year in a title is no amount. */
const TAHUN = /^(?:19|20)\d\d$/;

/** A line without a code is only worth a word when it carries an amount and is neither a sum nor an account. */
function masalahTanpaKode({ baris, sel }: LarikSel): MasalahUang[] {
  const teks = sel.filter((cell) => typeof cell === 'string').map((cell) => cell.trim());
  const bernilai = sel.some((cell) => !TAHUN.test(String(cell)) && uangDalam(cell) !== undefined);
  const biasa = teks.some((cell) => JUMLAH.test(cell) || REKENING.test(cell));
  return bernilai && !biasa ? [{ jenis: 'tanpa-kode', baris, teks: teksLarik(sel) }] : [];
}

/** The amount of a line with a code, or what is wrong with it. */
function nilaiLarik(larik: LarikSel, ber: BerKode, kolom: KolomUang | undefined, kas: ReadonlySet<number>) {
  const calon = larik.sel.filter((_, i) =>
    kolom === undefined ? i > ber.indeks && !kas.has(i) : i === kolom.indeks,
  );
  const dibaca = calon.flatMap((cell) => uangDalam(cell) ?? []);
  const [pertama] = dibaca;
  if (pertama === undefined) return { jenis: 'tanpa-angka', teks: ber.tercetak } as const;
  if (dibaca.length > 1)
    return {
      jenis: 'beberapa-angka',
      teks: teksLarik(calon.filter((cell) => uangDalam(cell) !== undefined)),
    } as const;
  return 'salah' in pertama ? ({ jenis: 'angka', teks: pertama.salah } as const) : pertama;
}

/** Takes every code that stands twice out of the rows, and says so at each of its lines. */
function tanpaGanda(rows: readonly BarisUang[]): { baris: BarisUang[]; masalah: MasalahUang[] } {
  const banyak = new Map<string, number>();
  for (const { kode } of rows) banyak.set(kunciKode(kode), (banyak.get(kunciKode(kode)) ?? 0) + 1);
  const ganda = rows.filter(({ kode }) => banyak.get(kunciKode(kode)) !== 1);
  return {
    baris: rows.filter(({ kode }) => banyak.get(kunciKode(kode)) === 1),
    masalah: ganda.map(({ kode, baris }) => ({ jenis: 'kode-ganda', baris, teks: kode, kode })),
  };
}

/** The lines above the first code, with what stands before it in its own line. */
function aboveCodes(larik: readonly LarikSel[], pertama: number): LarikSel[] {
  const own = larik[pertama];
  if (own === undefined) return [...larik];
  return [...larik.slice(0, pertama), { ...own, sel: own.sel.slice(0, kodeDi(own)?.indeks ?? 0) }];
}

/**
 * Reads a list of amounts per sub kegiatan. It never guesses: what has no code, no amount or several is named with its
 * line, and amounts of programs and kegiatan are kept apart from those of their sub kegiatan.
 * @param tujuan which column is wanted where headings name several
 */
export function bacaDaftar(tabel: TabelSel, tujuan: TujuanDaftar): Result<DaftarUang, DaftarRefusal> {
  if (tabel.larik.length > BARIS_MAX) return refuse({ code: 'daftar-terlalu-panjang', batas: BARIS_MAX });
  const pertama = tabel.larik.findIndex((larik) => kodeDi(larik) !== undefined);
  const judul = tabel.kolom ? tabel.larik.slice(0, Math.max(pertama, 0)) : [];
  const kas = tujuan === 'pagu' ? kolomKas(judul.map(({ sel }) => sel.map(String))) : undefined;
  const bulan = new Set(kas?.indeks.filter((at) => at !== undefined));
  const kolom = kolomUang(judul, tujuan, bulan);
  const masalahKas: MasalahUang[] = [];
  const rows: BarisUang[] = [];
  const induk: BarisUang[] = [];
  const masalah: MasalahUang[] = [];
  for (const larik of judul.length > 0 ? tabel.larik.slice(judul.length) : tabel.larik) {
    const ber = kodeDi(larik);
    const { baris } = larik;
    if (ber === undefined) {
      masalah.push(...masalahTanpaKode(larik));
      continue;
    }
    const kode = kodeDaftar(ber.tercetak);
    if (kode === undefined) {
      masalah.push({ jenis: 'kode', baris, teks: pendek(ber.tercetak) });
      continue;
    }
    const hasil = nilaiLarik(larik, ber, kolom, bulan);
    const isi = { kode: kode.kode, kodeTercetak: ber.tercetak, baris };
    if ('nilai' in hasil) {
      const own = kas && kasLarik(larik, { kode: kode.kode, nilai: hasil.nilai }, kas);
      const row = { ...isi, nilai: hasil.nilai, ...own?.kas };
      (kode.level === 'sub_kegiatan' ? rows : induk).push(row);
      if (kode.level === 'sub_kegiatan') masalahKas.push(...(own?.masalah ?? []));
    } else if (kode.level === 'sub_kegiatan') {
      masalah.push({ jenis: hasil.jenis, baris, teks: pendek(hasil.teks), kode: kode.kode });
    }
  }
  const unik = tanpaGanda(rows);
  const semua = [...masalah, ...unik.masalah].sort((a, b) => a.baris - b.baris);
  if (unik.baris.length === 0 && !semua.some(({ jenis }) => jenis !== 'tanpa-kode')) {
    return refuse({ code: 'daftar-kosong' });
  }
  return ok({
    baris: unik.baris,
    induk,
    masalah: semua,
    ...(kas && { masalahKas }),
    arti: kolom?.arti,
    ...(tujuan === 'pagu' && { judul: bacaJudul(aboveCodes(tabel.larik, pertama)) }),
  });
}
