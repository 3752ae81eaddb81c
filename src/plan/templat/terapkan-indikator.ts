import type { IndikatorBaru } from '../../domain/rencana-baru.ts';
import type { BarisKembali, TemplatKembali } from './baca-buku.ts';
import { bacaTargetSel } from './baca-sel.ts';
import { KOLOM_INDIKATOR } from './kolom-indikator.ts';
import type { KodeSel, Pencatat } from './salah.ts';
import { teksIsi } from './sel.ts';
import { berubah, type Dasar, type HasilSimpul, kunciBaru, pendekkan } from './terapkan-simpul.ts';

function bacaTarget(tahun: number, isi: string, ke: IndikatorBaru): KodeSel | undefined {
  const lain = ke.target.filter((one) => one.tahun !== tahun);
  const baru =
    isi === ''
      ? undefined
      : bacaTargetSel(isi, tahun, ke.jenisNilai === 'kategori' || ke.jenisNilai === 'indeks');
  if (isi !== '' && baru === undefined) return 'target';
  ke.target = [...lain, ...(baru === undefined ? [] : [baru])].sort((a, b) => a.tahun - b.tahun);
  return undefined;
}

function indikatorKosong(baris: number): IndikatorBaru {
  return {
    kunci: '',
    nama: '',
    namaPendek: '',
    satuan: '',
    desimal: 0,
    jenisNilai: 'jumlah',
    arah: 'higher',
    akumulasi: 'sum',
    antarDesa: 'none',
    pertanyaan: 'tambahan',
    pelapor: 'unit',
    diminta: { jenis: 'bulanan' },
    targetBulanan: { jenis: 'akhir_tahun' },
    targetPerPelapor: false,
    target: [],
    baris,
  };
}

/** What a new line has to say; the rest has a plain default. */
const WAJIB = ['nama', 'satuan', 'nilai', 'arah', 'akumulasi', 'tanya', 'pelapor'];

/** Kinds of value first: how a target is read depends on them. */
function urutKolom(ubah: Map<string, string>): [string, string][] {
  return [...ubah].sort(([a], [b]) => Number(a.startsWith('target.')) - Number(b.startsWith('target.')));
}

/** An indicator of a line, with the cells that were changed; `cara` (target per month) is read with its months. */
function satuIndikator(
  kembali: BarisKembali,
  lama: IndikatorBaru | undefined,
  { dasar, nomor }: { dasar: Dasar; nomor: HasilSimpul['nomor'] },
  catat: Pencatat,
): IndikatorBaru {
  const ke = lama ?? indikatorKosong(kembali.baris);
  const tertulis = dasar.isi.indikator.find(({ kunci }) => lama !== undefined && kunci === lama.kunci);
  const ubah = berubah(kembali, tertulis);
  if (lama === undefined) for (const kolom of WAJIB) ubah.set(kolom, ubah.get(kolom) ?? '');
  // A node whose line is gone takes its number with it, though the cell did not change.
  if (
    tertulis !== undefined &&
    !ubah.has('pada') &&
    !nomor.has(teksIsi(tertulis.pada)) &&
    tertulis.pada !== undefined
  )
    ubah.set('pada', teksIsi(tertulis.pada));
  for (const [kolom, isi] of urutKolom(ubah)) {
    const [nama, tahun] = kolom.split('.');
    const bantu = { dasar, nomor, sel: kembali.sel };
    const code = isi.startsWith('#')
      ? 'rusak'
      : nama === 'target' && tahun !== undefined
        ? bacaTarget(Number(tahun), isi, ke)
        : KOLOM_INDIKATOR[kolom]?.(isi, ke, bantu);
    if (code !== undefined) catat.catat('indikator', kembali, kolom, code, isi);
  }
  if (ke.namaPendek === '') ke.namaPendek = pendekkan(ke.nama);
  if (ke.pelapor === 'rumus' && ke.rumus === undefined)
    catat.catat('indikator', kembali, 'rumus', 'rumus-kosong');
  return ke;
}

function dasarKunci({ pelapor, kunciNode, nama }: IndikatorBaru): string {
  if (pelapor !== 'desa') return kunciNode === undefined ? 'iku' : kunciNode;
  const slug = nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `desa/${slug.slice(0, 40) || 'baru'}`;
}

/** Indicators of a template that came back, with the line that each came from. */
export function terapkanIndikator(
  templat: TemplatKembali,
  dasar: Dasar,
  nomor: HasilSimpul['nomor'],
  catat: Pencatat,
): { indikator: IndikatorBaru; kembali: BarisKembali; baru: boolean }[] {
  const kunciNode = new Map(dasar.rencana.nodes.map(({ id, kunci }) => [id, kunci]));
  const belum = new Map(
    dasar.rencana.indikators.map(({ id: _, nodeId, ...isi }): [string, IndikatorBaru] => [
      isi.kunci,
      { ...isi, target: [...isi.target], kunciNode: kunciNode.get(nodeId ?? -1) },
    ]),
  );
  const terpakai = new Set([...dasar.terpakai, ...belum.keys()]);
  return templat.lembar.indikator.baris.map((kembali) => {
    const kunci = kembali.sel.kunci ?? '';
    const lama = belum.get(kunci);
    belum.delete(kunci);
    const indikator = satuIndikator(kembali, lama, { dasar, nomor }, catat);
    if (lama === undefined) {
      const awal = dasarKunci(indikator);
      let n = 1;
      while (indikator.pelapor !== 'desa' && terpakai.has(`${awal}/${n}`)) n += 1;
      indikator.kunci = kunciBaru(indikator.pelapor === 'desa' ? awal : `${awal}/${n}`, terpakai);
    }
    return { indikator, kembali, baru: lama === undefined };
  });
}
