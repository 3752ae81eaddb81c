import { Decimal } from 'decimal.js';
import { kunciAkhir } from '../../domain/kunci-akhir.ts';
import type { Target } from '../../domain/rencana.ts';
import type { IndikatorBaru, PaguBaru, RencanaBaru, SimpulBaru } from '../../domain/rencana-baru.ts';
import type { KeputusanDesa } from './keputusan.ts';
import { kategoriTercetak } from './sifat.ts';
import type { SelBerbaris, UsulanIndikator, UsulanRencana, UsulanSimpul } from './usulan-rencana.ts';

/**
 * A proposal as it is stored. Pagu are the document's indicative ones, in force from the version's first day; what is
 * not legible and was not decided has no pagu and no target value. Parents keep their printed pagu although sums are
 * always computed from the sub kegiatan. Kunci are those of the older version where something continues it.
 * @param terpakai every kunci that earlier versions of the office have; empty for the first version
 */
export function susunRencana(usulan: UsulanRencana, terpakai: ReadonlySet<string> = new Set()): RencanaBaru {
  const own = [...usulan.simpul, ...usulan.desa, ...usulan.indikator].map(({ kunci }) => kunci);
  const akhir = kunciAkhir(own, usulan.asal, terpakai);
  const nama = (kunci: string) => akhir.get(kunci) ?? kunci;
  return {
    jenis: usulan.jenis,
    dokumen: usulan.dokumen,
    berlakuDari: usulan.berlakuDari,
    nodes: usulan.simpul.map((node) => simpulBaru(node, usulan.berlakuDari, nama)),
    indikators: [
      ...usulan.desa.map((one) => indikatorDesa(one, nama)),
      ...usulan.indikator.map((one) => indikatorBaru(one, nama)),
    ],
  };
}

type Nama = (kunci: string) => string;

function simpulBaru(node: UsulanSimpul, berlakuDari: string, nama: Nama): SimpulBaru {
  return {
    kunci: nama(node.kunci),
    kode: node.kode,
    kunciInduk: node.kunciInduk === undefined ? undefined : nama(node.kunciInduk),
    kodeTercetak: node.kodeTercetak,
    level: node.level,
    nama: node.nama,
    namaPendek: node.namaPendek,
    baris: node.baris,
    pemilik: node.pemilik,
    gaji: node.gaji,
    hasil: node.hasil,
    pagu: Object.entries(node.pagu).flatMap(([tahun, cell]) => paguBaru(Number(tahun), cell, berlakuDari)),
  };
}

function paguBaru(tahun: number, { nilai, tercetak, baris }: SelBerbaris, berlakuDari: string): PaguBaru[] {
  if (typeof nilai !== 'string') return [];
  return [{ tahun, jenis: 'indikatif', tercetak, nilai: new Decimal(nilai), baris, berlakuDari }];
}

/** A cell as a target: one figure, a range, a category, or only what is printed. */
function targetBaru(tahun: string, { tercetak, nilai, baris, kategori }: SelBerbaris): Target {
  const head = { tahun: Number(tahun), tercetak, baris };
  const grade = kategori ?? kategoriTercetak(tercetak);
  const tail = grade === undefined ? {} : { kategori: grade };
  if (nilai === null) return { ...head, ...tail };
  if (typeof nilai === 'string') return { ...head, nilai: new Decimal(nilai), ...tail };
  return { ...head, min: new Decimal(nilai.min), max: new Decimal(nilai.max), ...tail };
}

/** Formulas name indicators: what is continued under an older kunci is renamed in them too. */
function rumusBaru(rumus: string | undefined, nama: Nama): string | undefined {
  return rumus
    ?.replace(/"([^"]+)"/g, (_, kunci: string) => `"${nama(kunci)}"`)
    .replace(/(\(\s*)([\w-]+)/g, (_, open: string, name: string) => {
      const kind = ['desa', 'iku'].find((one) => nama(`${one}/${name}`) !== `${one}/${name}`);
      return open + (kind === undefined ? name : nama(`${kind}/${name}`).slice(kind.length + 1));
    });
}

function indikatorBaru(one: UsulanIndikator, nama: Nama): IndikatorBaru {
  const { nilai, tercetak } = one.baseline;
  return {
    ...one.sifat,
    kunci: nama(one.kunci),
    kunciNode: one.kunciNode === undefined ? undefined : nama(one.kunciNode),
    nama: one.nama,
    formula: one.formula,
    baseline: { tercetak, nilai: typeof nilai === 'string' ? new Decimal(nilai) : undefined },
    baris: one.baris,
    rumus: rumusBaru(one.sifat.rumus, nama),
    feedsKunci: one.sifat.feedsKunci === undefined ? undefined : nama(one.sifat.feedsKunci),
    target: Object.entries(one.target)
      .filter(
        ([, { tercetak: printed, nilai: value, kategori }]) => printed !== '' || value !== null || kategori,
      )
      .map(([tahun, cell]) => targetBaru(tahun, cell)),
  };
}

/** Targets of one desa are not printed: they are the office's, divided by people; the text is the value itself. */
function targetDesa({ targetPerDesa, target }: KeputusanDesa): Target[] {
  const perDesa = Object.entries(targetPerDesa ?? {}).map(([tahun, nilai]) => ({
    tahun: Number(tahun),
    tercetak: nilai,
    nilai: new Decimal(nilai),
  }));
  if (perDesa.length > 0) return perDesa;
  return Object.entries(target ?? {}).flatMap(([tahun, one]): Target[] => {
    const head = { tahun: Number(tahun) };
    if ('nilai' in one) return [{ ...head, tercetak: one.nilai, nilai: new Decimal(one.nilai) }];
    if ('min' in one) {
      const { min, max } = one;
      return [{ ...head, tercetak: `${min}–${max}`, min: new Decimal(min), max: new Decimal(max) }];
    }
    return 'kategori' in one ? [{ ...head, tercetak: one.kategori, kategori: one.kategori }] : [];
  });
}

function indikatorDesa(one: KeputusanDesa, nama: Nama): IndikatorBaru {
  const {
    alasan: _,
    unit: __,
    sumber,
    targetPerDesa,
    target,
    tenggat,
    feedsKunci,
    syaratDesa,
    ...sifat
  } = one;
  return {
    ...sifat,
    kunci: nama(one.kunci),
    pelapor: 'desa',
    antarDesa: one.antarDesa ?? (one.jenisNilai === 'tanggal' ? 'count' : 'sum'),
    syaratDesa: syaratDesa && { banding: syaratDesa.banding, nilai: new Decimal(syaratDesa.nilai) },
    baris: sumber[0]?.baris,
    tenggat: tenggat ?? undefined,
    feedsKunci: feedsKunci ? nama(feedsKunci) : undefined,
    targetPerPelapor: Object.keys(targetPerDesa ?? {}).length > 0,
    target: targetDesa({ ...one, targetPerDesa, target }),
  };
}
