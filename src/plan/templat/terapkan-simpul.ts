import { onOneLine } from '../../domain/linear-text.ts';
import type { Pelapor, PlanNode, Rencana } from '../../domain/rencana.ts';
import type { PaguBaru, SimpulBaru } from '../../domain/rencana-baru.ts';
import type { Say } from '../../text/translator.ts';
import type { BarisKembali, TemplatKembali } from './baca-buku.ts';
import { bacaAngkaSel } from './baca-sel.ts';
import type { IsiTemplat } from './isi-templat.ts';
import { nilaiPilihan } from './kata.ts';
import { indukDariUrutan, programBerdiri } from './nomor.ts';
import type { KodeSel, Pencatat } from './salah.ts';
import { namaPelaksana, pelaksana, teksIsi } from './sel.ts';

/** What a template is laid upon. */
export interface Dasar {
  say: Say;
  rencana: Rencana;
  pelapor: readonly Pelapor[];
  /** The template as it was written. */
  isi: IsiTemplat;
  /** kunci of every version of the office: a new line never gets one of them. */
  terpakai: ReadonlySet<string>;
  /** ISO date from which changed pagu are in force. */
  berlakuDari: string;
}

/** Letters of a name, and of a short one. */
const NAMA_MAX = 600;
const PENDEK_MAX = 28;

/** Cells of a line that differ from what was written, by column; a cleared one is ''. */
export function berubah(
  kembali: BarisKembali,
  tertulis: Record<string, unknown> | undefined,
): Map<string, string> {
  const dulu = (id: string) => teksIsi(tertulis?.[id] as never).trim();
  const ids = new Set([...Object.keys(kembali.sel), ...Object.keys(tertulis ?? {})]);
  ids.delete('kunci');
  const beda = [...ids].filter((id) => (kembali.sel[id] ?? '') !== onOneLine(dulu(id)));
  return new Map(beda.map((id) => [id, kembali.sel[id] ?? '']));
}

/** A short name out of a long one, for a line that was given none. */
export function pendekkan(nama: string): string {
  const huruf = [...nama];
  return huruf.length <= PENDEK_MAX ? nama : `${huruf.slice(0, PENDEK_MAX - 1).join('')}…`;
}

type Baca = (teks: string, ke: SimpulBaru, dasar: Dasar) => KodeSel | undefined;

const KOLOM: Record<string, Baca> = {
  tingkat(teks, ke, { say }) {
    const level = nilaiPilihan(say, 'tingkat', teks);
    if (level === undefined) return teks === '' ? 'wajib' : 'pilihan';
    ke.level = level as PlanNode['level'];
    return undefined;
  },
  kode(teks, ke) {
    if (!/^[\d.\s]{0,40}$/.test(teks)) return 'angka';
    ke.kode = teks.replace(/\s+/g, '');
    ke.kodeTercetak = teks;
    return undefined;
  },
  nama(teks, ke) {
    if (teks === '') return 'wajib';
    if (teks.length > NAMA_MAX) return 'panjang';
    ke.nama = teks;
    return undefined;
  },
  pendek(teks, ke) {
    ke.namaPendek = pendekkan(teks === '' ? ke.nama : teks);
    return undefined;
  },
  pelaksana(teks, ke, { pelapor }) {
    const dicari = teks.toLowerCase();
    const unit = pelaksana(pelapor).find(
      (one) => namaPelaksana(one).toLowerCase() === dicari || one.kode.toLowerCase() === dicari,
    );
    if (teks !== '' && unit === undefined) return 'pilihan';
    ke.pemilik = unit?.kode;
    return undefined;
  },
  gaji(teks, ke, { say }) {
    if (teks !== '' && nilaiPilihan(say, 'ya', teks) === undefined) return 'pilihan';
    ke.gaji = teks !== '';
    return undefined;
  },
};

/** A changed pagu takes the place of the Renstra's figure. */
function bacaPagu(tahun: number, teks: string, ke: SimpulBaru, { berlakuDari }: Dasar): KodeSel | undefined {
  const lain = ke.pagu.filter((one) => one.tahun !== tahun);
  if (teks === '') {
    ke.pagu = lain;
    return undefined;
  }
  const nilai = bacaAngkaSel(teks, 'rupiah');
  if (nilai === undefined) return 'angka';
  if (nilai.lt(0)) return 'negatif';
  const baru: PaguBaru = { tahun, jenis: 'indikatif', tercetak: teks, nilai, berlakuDari };
  ke.pagu = [baru, ...lain];
  return undefined;
}

function terapkanSel(ke: SimpulBaru, kolom: string, teks: string, dasar: Dasar): KodeSel | undefined {
  if (teks.startsWith('#')) return 'rusak';
  const [nama, tahun] = kolom.split('.');
  if (nama === 'pagu' && tahun !== undefined) return bacaPagu(Number(tahun), teks, ke, dasar);
  return KOLOM[kolom]?.(teks, ke, dasar);
}

/** A stored node as one to be stored again; DPA figures and anggaran kas follow it by its kunci when it is stored. */
export function simpulLama(node: PlanNode, rencana: Rencana, pelapor: readonly Pelapor[]): SimpulBaru {
  const { id: _, parentId, ownerId, ...isi } = node;
  return {
    ...isi,
    kunciInduk: rencana.nodes.find((one) => one.id === parentId)?.kunci,
    pemilik: pelapor.find((one) => one.id === ownerId)?.kode,
    kodeTercetak: node.kode,
    pagu: node.pagu.filter(({ jenis }) => jenis === 'indikatif'),
    kas: [],
  };
}

function simpulKosong(baris: number): SimpulBaru {
  return {
    kunci: '',
    kode: '',
    kodeTercetak: '',
    level: 'sub_kegiatan',
    nama: '',
    namaPendek: '',
    baris,
    gaji: false,
    pagu: [],
    kas: [],
  };
}

/** A free kunci: the code, or the row where there is none. */
export function kunciBaru(kata: string, terpakai: Set<string>): string {
  let kunci = kata;
  for (let nomor = 2; terpakai.has(kunci); nomor += 1) kunci = `${kata}#${nomor}`;
  terpakai.add(kunci);
  return kunci;
}

/** Nodes of a template that came back, and the numbers by which its other sheets call them. */
export interface HasilSimpul {
  nodes: SimpulBaru[];
  /** kunci by number. */
  nomor: Map<string, string>;
}

function satuSimpul(
  kembali: BarisKembali,
  lama: SimpulBaru | undefined,
  dasar: Dasar,
  catat: Pencatat,
): SimpulBaru {
  const ke = lama ?? simpulKosong(kembali.baris);
  const tertulis = dasar.isi.rencana.find(({ kunci }) => lama !== undefined && kunci === lama.kunci);
  const ubah = berubah(kembali, tertulis);
  if (lama === undefined) for (const wajib of ['tingkat', 'nama']) ubah.set(wajib, ubah.get(wajib) ?? '');
  for (const [kolom, teks] of ubah) {
    const code = terapkanSel(ke, kolom, teks, dasar);
    if (code !== undefined) catat.catat('rencana', kembali, kolom, code);
  }
  if (ke.namaPendek === '') ke.namaPendek = pendekkan(ke.nama);
  return ke;
}

/** The tree of a template that came back: changed lines, new ones, and without those that were deleted. */
export function terapkanSimpul(templat: TemplatKembali, dasar: Dasar, catat: Pencatat): HasilSimpul {
  const belum = new Map(
    dasar.rencana.nodes.map((node) => [node.kunci, simpulLama(node, dasar.rencana, dasar.pelapor)]),
  );
  const terpakai = new Set([...dasar.terpakai, ...belum.keys()]);
  const nomor = new Map<string, string>();
  const baris = templat.lembar.rencana.baris;
  const nodes = baris.map((kembali) => {
    // Of a line that was copied, the first is the old one.
    const kunci = kembali.sel.kunci ?? '';
    const lama = belum.get(kunci);
    belum.delete(kunci);
    const node = satuSimpul(kembali, lama, dasar, catat);
    if (lama === undefined) node.kunci = kunciBaru(node.kode || `templat/${kembali.baris}`, terpakai);
    const sebut = kembali.sel.nomor ?? node.kode;
    if (nomor.has(sebut) && sebut !== '') catat.catat('rencana', kembali, 'nomor', 'nomor-ganda', sebut);
    else nomor.set(sebut, node.kunci);
    return node;
  });
  const induk = indukDariUrutan(nodes, programBerdiri(dasar.rencana.nodes));
  nodes.forEach((node, at) => {
    node.kunciInduk = induk[at]?.kunci;
    const yatim = node.level === 'kegiatan' || node.level === 'sub_kegiatan';
    const dulu = dasar.rencana.nodes.find(({ kunci }) => kunci === node.kunci);
    if (yatim && induk[at] === undefined && (dulu === undefined || dulu.parentId !== undefined))
      catat.catat('rencana', baris[at]!, 'tingkat', 'tingkat-induk', node.namaPendek);
  });
  return { nodes, nomor };
}
