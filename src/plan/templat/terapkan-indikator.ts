import type { Indikator } from '../../domain/rencana.ts';
import type { IndikatorBaru } from '../../domain/rencana-baru.ts';
import { uraiRumus } from '../../domain/rumus/urai.ts';
import type { BarisKembali, TemplatKembali } from './baca-buku.ts';
import { bacaAngkaSel, bacaDimintaSel, bacaSyaratSel, bacaTargetSel, bacaTenggatSel } from './baca-sel.ts';
import { nilaiPilihan } from './kata.ts';
import type { NamaPilihan } from './lembar.ts';
import type { KodeSel, Pencatat } from './salah.ts';
import { teksIsi } from './sel.ts';
import { berubah, type Dasar, type HasilSimpul, kunciBaru, pendekkan } from './terapkan-simpul.ts';

const TEKS_MAX = 1000;

type Kolom = (
  teks: string,
  ke: IndikatorBaru,
  bantu: { dasar: Dasar; nomor: HasilSimpul['nomor']; sel: BarisKembali['sel'] },
) => KodeSel | undefined;

/** A column whose words stand for the values of one property. */
function pilih(pilihan: NamaPilihan, taruh: (nilai: string, ke: IndikatorBaru) => void): Kolom {
  return (teks, ke, { dasar }) => {
    const nilai = nilaiPilihan(dasar.say, pilihan, teks);
    if (nilai === undefined) return teks === '' ? 'wajib' : 'pilihan';
    taruh(nilai, ke);
    return undefined;
  };
}

function teks(wajib: boolean, taruh: (isi: string, ke: IndikatorBaru) => void): Kolom {
  return (isi, ke) => {
    if (isi === '' && wajib) return 'wajib';
    if (isi.length > TEKS_MAX) return 'panjang';
    taruh(isi, ke);
    return undefined;
  };
}

const diminta: Kolom = (_, ke, { dasar, sel }) => {
  const jenis = nilaiPilihan(dasar.say, 'diminta', sel.diminta ?? '') as
    | Indikator['diminta']['jenis']
    | undefined;
  if (jenis === undefined) return (sel.diminta ?? '') === '' ? 'wajib' : 'pilihan';
  const dibaca = bacaDimintaSel(jenis, sel.bulan ?? '');
  if (dibaca === undefined) return 'bulan';
  ke.diminta = dibaca;
  return undefined;
};

const KOLOM: Record<string, Kolom> = {
  pada(isi, ke, { nomor }) {
    const kunci = nomor.get(isi);
    if (isi !== '' && kunci === undefined) return 'nomor';
    ke.kunciNode = kunci;
    return undefined;
  },
  nama: teks(true, (isi, ke) => {
    ke.nama = isi;
  }),
  pendek: teks(false, (isi, ke) => {
    ke.namaPendek = pendekkan(isi === '' ? ke.nama : isi);
  }),
  satuan: teks(true, (isi, ke) => {
    ke.satuan = isi;
  }),
  desimal(isi, ke) {
    if (!/^[0-4]?$/.test(isi)) return 'bilangan-bulat';
    ke.desimal = Number(isi || 0);
    return undefined;
  },
  nilai: pilih('nilai', (nilai, ke) => {
    ke.jenisNilai = nilai as Indikator['jenisNilai'];
  }),
  arah: pilih('arah', (nilai, ke) => {
    ke.arah = nilai as Indikator['arah'];
  }),
  akumulasi: pilih('akumulasi', (nilai, ke) => {
    ke.akumulasi = nilai as Indikator['akumulasi'];
  }),
  antar: pilih('antar', (nilai, ke) => {
    ke.antarDesa = nilai as Indikator['antarDesa'];
  }),
  tanya: pilih('tanya', (nilai, ke) => {
    ke.pertanyaan = nilai as Indikator['pertanyaan'];
  }),
  pelapor: pilih('pelapor', (nilai, ke) => {
    ke.pelapor = nilai as Indikator['pelapor'];
  }),
  diminta,
  bulan: diminta,
  syarat(isi, ke) {
    ke.syaratDesa = isi === '' ? undefined : bacaSyaratSel(isi);
    return isi !== '' && ke.syaratDesa === undefined ? 'syarat' : undefined;
  },
  perdesa(isi, ke, { dasar }) {
    if (isi !== '' && nilaiPilihan(dasar.say, 'ya', isi) === undefined) return 'pilihan';
    ke.targetPerPelapor = isi !== '';
    return undefined;
  },
  tenggat(isi, ke) {
    ke.tenggat = isi === '' ? undefined : bacaTenggatSel(isi);
    return isi !== '' && ke.tenggat === undefined ? 'tenggat' : undefined;
  },
  rumus(isi, ke) {
    ke.rumus = isi === '' ? undefined : isi;
    return isi === '' || uraiRumus(isi).ok ? undefined : 'rumus';
  },
  skala: teks(false, (isi, ke) => {
    ke.skala = isi
      .split(/[·;,]/)
      .map((one) => one.trim())
      .filter(Boolean);
  }),
  formula: teks(false, (isi, ke) => {
    ke.formula = isi;
  }),
  baseline: teks(false, (isi, ke) => {
    ke.baseline = { tercetak: isi, nilai: isi === '' ? undefined : bacaAngkaSel(isi, 'desimal') };
  }),
};

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
        : KOLOM[kolom]?.(isi, ke, bantu);
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
