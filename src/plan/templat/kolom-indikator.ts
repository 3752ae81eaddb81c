import type { Indikator } from '../../domain/rencana.ts';
import type { IndikatorBaru } from '../../domain/rencana-baru.ts';
import type { BarisKembali } from './baca-buku.ts';
import { bacaAngkaSel, bacaDimintaSel, bacaSyaratSel, bacaTenggatSel } from './baca-sel.ts';
import { nilaiPilihan } from './kata.ts';
import type { NamaPilihan } from './lembar.ts';
import type { KodeSel } from './salah.ts';
import { type Dasar, type HasilSimpul, pendekkan } from './terapkan-simpul.ts';

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

/** How each column of the sheet of indicators is read into an indicator; the code of a refusal where it is not. */
export const KOLOM_INDIKATOR: Record<string, Kolom> = {
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
    return undefined;
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
