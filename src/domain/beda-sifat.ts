import type { AnggaranKas, Indikator, PlanNode, Rencana } from './rencana.ts';

/** A property that decides how something is asked or computed. */
export type NamaSifat =
  | 'pemilik'
  | 'gaji'
  | 'nama-pendek'
  | 'jenis-nilai'
  | 'arah'
  | 'akumulasi'
  | 'antar-desa'
  | 'pertanyaan'
  | 'pelapor'
  | 'diminta'
  | 'tenggat'
  | 'rumus'
  | 'target-bulanan'
  | 'lain';

/** A change of a version that its document does not print: how a figure is asked, computed or planned by month. */
export type PerubahanSifat =
  | { jenis: 'sifat-berubah'; kunci: string; kode: string; nama: string; sifat: NamaSifat[] }
  | { jenis: 'kas-baru'; kunci: string; kode: string; nama: string; kas: AnggaranKas };

const SIFAT_INDIKATOR: readonly [NamaSifat, (one: Indikator) => unknown][] = [
  ['nama-pendek', (one) => one.namaPendek],
  ['jenis-nilai', (one) => [one.jenisNilai, one.desimal, one.skala ?? []]],
  ['arah', (one) => one.arah],
  ['akumulasi', (one) => one.akumulasi],
  ['antar-desa', (one) => [one.antarDesa, one.syaratDesa?.banding, one.syaratDesa?.nilai.toFixed()]],
  ['pertanyaan', (one) => one.pertanyaan],
  ['pelapor', (one) => [one.pelapor, one.feedsKunci]],
  ['diminta', (one) => one.diminta],
  ['tenggat', (one) => one.tenggat],
  ['rumus', (one) => one.rumus],
  ['target-bulanan', (one) => one.targetBulanan],
  ['lain', (one) => [one.targetPerPelapor, one.formula ?? '', one.baseline?.tercetak ?? '']],
];

const SIFAT_SIMPUL: readonly [NamaSifat, (one: PlanNode) => unknown][] = [
  ['pemilik', (one) => one.ownerId],
  ['gaji', (one) => one.gaji],
  ['nama-pendek', (one) => one.namaPendek],
];

function berbeda<T>(sifat: readonly [NamaSifat, (one: T) => unknown][], lama: T, baru: T): NamaSifat[] {
  const sama = (baca: (one: T) => unknown) => urut(baca(lama)) === urut(baca(baru));
  return sifat.filter(([, baca]) => !sama(baca)).map(([nama]) => nama);
}

/** JSON whose members stand in one order: the database does not keep theirs. */
function urut(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** What is new in a node's anggaran kas: sets that come into force with the version. */
function kasBaru(lama: PlanNode, baru: PlanNode): AnggaranKas[] {
  return baru.kas.filter(
    (kas) => !lama.kas.some((one) => one.tahun === kas.tahun && one.berlakuDari >= kas.berlakuDari),
  );
}

/**
 * What a newer version changes of how figures are asked, computed and planned by month. Nodes and indicators are the same
 * when they share their kunci; new and vanished ones are no change of a property.
 * @returns in the order of the newer version
 */
export function bedaSifat(lama: Rencana, baru: Rencana): PerubahanSifat[] {
  const simpulLama = new Map(lama.nodes.map((one) => [one.kunci, one]));
  const indikatorLama = new Map(lama.indikators.map((one) => [one.kunci, one]));
  const simpul = baru.nodes.flatMap((one): PerubahanSifat[] => {
    const was = simpulLama.get(one.kunci);
    if (was === undefined) return [];
    const { kunci, kode, nama } = one;
    const sifat = berbeda(SIFAT_SIMPUL, was, one);
    return [
      ...(sifat.length > 0 ? [{ jenis: 'sifat-berubah' as const, kunci, kode, nama, sifat }] : []),
      ...kasBaru(was, one).map((kas) => ({ jenis: 'kas-baru' as const, kunci, kode, nama, kas })),
    ];
  });
  const indikator = baru.indikators.flatMap((one): PerubahanSifat[] => {
    const was = indikatorLama.get(one.kunci);
    const sifat = was === undefined ? [] : berbeda(SIFAT_INDIKATOR, was, one);
    return sifat.length === 0
      ? []
      : [{ jenis: 'sifat-berubah', kunci: one.kunci, kode: '', nama: one.nama, sifat }];
  });
  return [...simpul, ...indikator];
}
