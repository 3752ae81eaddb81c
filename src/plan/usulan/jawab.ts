import { kunciSatuan } from '../../domain/satuan.ts';
import { DOKUMEN_DESA } from './dokumen-desa.ts';
import type {
  KeputusanDesa,
  KeputusanIndikator,
  KeputusanRencana,
  KeputusanSimpul,
  RujukanTabel,
} from './keputusan.ts';
import { namaPendek } from './nama-pendek.ts';
import type { JenisPertanyaan, Pertanyaan, UsulanRencana } from './usulan-rencana.ts';

const rujukan = (id: string): RujukanTabel => (/^\d+$/.test(id) ? Number(id) : id);

function simpul(k: KeputusanRencana, kunci: string, more: KeputusanSimpul): KeputusanRencana {
  return { ...k, simpul: { ...k.simpul, [kunci]: { ...k.simpul[kunci], ...more } } };
}

function indikator(k: KeputusanRencana, kunci: string, more: Partial<KeputusanIndikator>): KeputusanRencana {
  const before = k.indikator.find((one) => one.kunci === kunci);
  const changed = { ...(before ?? { kunci }), ...more };
  return {
    ...k,
    indikator:
      before === undefined
        ? [...k.indikator, changed]
        : k.indikator.map((one) => (one === before ? changed : one)),
  };
}

/** `Jumlah Lembaga Kemasyarakatan yang …` → `lembaga-kemasyarakatan`. */
function namaKunci(nama: string, used: ReadonlySet<string>): string {
  const slug = namaPendek(nama)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let kunci = `desa/${slug}`;
  for (let nomor = 2; used.has(kunci); nomor += 1) kunci = `desa/${slug}-${nomor}`;
  return kunci;
}

/**
 * The desa's part of an office indicator. Where desa themselves are counted, each desa answers with 1 or 0 and those
 * with 1 are counted; otherwise their figures add up.
 */
function dariIndikator(usulan: UsulanRencana, kunci: string, used: ReadonlySet<string>): KeputusanDesa[] {
  const one = usulan.indikator.find((candidate) => candidate.kunci === kunci);
  if (one === undefined) return [];
  const { sifat } = one;
  const dihitung = kunciSatuan(sifat.satuan) === 'desa';
  return [
    {
      kunci: namaKunci(one.nama, used),
      nama: one.nama,
      namaPendek: sifat.namaPendek,
      satuan: sifat.satuan,
      desimal: sifat.desimal,
      jenisNilai: sifat.jenisNilai,
      arah: sifat.arah,
      akumulasi: dihitung ? 'latest' : sifat.akumulasi,
      antarDesa: dihitung ? 'count' : 'sum',
      ...(dihitung ? { syaratDesa: { banding: '>=' as const, nilai: '1' } } : {}),
      pertanyaan: dihitung ? 'posisi' : sifat.pertanyaan,
      diminta: { jenis: 'bulanan' },
      targetBulanan: sifat.targetBulanan,
      feedsKunci: kunci,
      sumber: [],
      alasan: '',
    },
  ];
}

function laporanDesa(usulan: UsulanRencana, ids: readonly string[]): KeputusanDesa[] {
  const made: KeputusanDesa[] = DOKUMEN_DESA.filter(({ kunci }) => ids.includes(kunci));
  for (const id of ids) {
    if (id.startsWith('desa/')) continue;
    made.push(...dariIndikator(usulan, id, new Set(made.map(({ kunci }) => kunci))));
  }
  return made;
}

type Penjawab = (
  k: KeputusanRencana,
  about: string,
  ids: readonly string[],
  usulan: UsulanRencana,
) => KeputusanRencana;

/** What an answer decides; a question's kind that is missing here could not be answered. */
const JAWAB: Record<JenisPertanyaan, Penjawab> = {
  tabel: (k, _, [id]) => ({ ...k, pohon: rujukan(id!) }),
  urutan: (k, _, [id], { tabel }) => ({
    ...k,
    tabel: [rujukan(id!), ...tabel.filter((one) => String(one) !== id)],
  }),
  jenis: (k, _, [id]) => ({ ...k, jenis: id as NonNullable<KeputusanRencana['jenis']> }),
  berlaku: (k, _, [id]) => ({ ...k, berlakuDari: id! }),
  pagu: (k, about, [id]) => {
    const [kunci, tahun] = [about.slice(0, about.lastIndexOf(':')), about.slice(about.lastIndexOf(':') + 1)];
    const pagu = { ...k.simpul[kunci]?.pagu, [tahun]: { nilai: id === 'tanpa' ? null : id! } };
    return simpul(k, kunci, { pagu });
  },
  pemilik: (k, kunci, [id]) =>
    simpul(k, kunci, id === 'terbagi' ? { pemilikTerbagi: true } : { pemilik: { unit: id! } }),
  arah: (k, kunci, [id]) => indikator(k, kunci, { arah: id as KeputusanIndikator['arah'] }),
  akumulasi: (k, kunci, [id]) => indikator(k, kunci, { akumulasi: id as KeputusanIndikator['akumulasi'] }),
  satuan: (k, kunci, [id]) => indikator(k, kunci, { satuan: id! }),
  desa: (k, _, ids, usulan) => ({ ...k, desa: laporanDesa(usulan, ids) }),
  silsilah: (k, kunci, [id]) => ({ ...k, silsilah: { ...k.silsilah, [kunci]: id === 'baru' ? null : id! } }),
};

/**
 * Decisions with one more question answered.
 * @param pilihan ids of choices; of a question with `ketik` also exact Rupiah digits, an ISO date or a word
 * @throws Error for a question that takes one answer when there is none or more: the dialogue has asked wrongly
 */
export function jawab(
  keputusan: KeputusanRencana,
  usulan: UsulanRencana,
  pertanyaan: Pertanyaan,
  pilihan: readonly string[],
): KeputusanRencana {
  if (!pertanyaan.banyak && pilihan.length !== 1) throw new Error(`${pertanyaan.id} takes one answer`);
  const about = pertanyaan.id.slice(pertanyaan.jenis.length + 1);
  return JAWAB[pertanyaan.jenis](keputusan, about, pilihan, usulan);
}
