import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../project-root.ts';

/** Exact decimal, e.g. '3527058204' or '75.5'. */
const nilai = z.string().regex(/^-?\d+(\.\d+)?$/);
/** A cell as printed (cells of a broken figure joined by their tab), and what it says; null: nothing legible. */
const sel = z.strictObject({ tercetak: z.string(), nilai: nilai.nullable() });
const selBerbaris = sel.extend({ baris: z.int().positive() });
const perTahun = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^20\d\d$/), value);

const indikatorTercetak = z.strictObject({
  /** Stable key: code of the node, or 'iku', and the number in printed order: '7.01.03.2.01.0001/1'. */
  id: z.string(),
  nama: z.string(),
  satuan: z.string(),
  /** False where the table prints a satuan; true where it was taken from the indicator's name. */
  satuanDiturunkan: z.boolean(),
  baris: z.int().positive(),
  baseline: sel,
  target: perTahun(sel),
});

const simpul = z.strictObject({
  id: z.string(),
  kode: z.string(),
  kodeTercetak: z.string(),
  level: z.enum(['program', 'kegiatan', 'sub_kegiatan']),
  nama: z.string(),
  induk: z.string().nullable(),
  baris: z.int().positive(),
  /** Printed on the node's own row. Binding for sub kegiatan only; parents are computed by summing. */
  pagu: perTahun(selBerbaris),
  /** Printed again on the row of its outcome or output. */
  paguOutcome: perTahun(selBerbaris),
  outcome: z.string(),
  indikator: z.array(indikatorTercetak),
});

const temuan = z.strictObject({
  kode: z.string(),
  baris: z.array(z.int().positive()),
  /** Id of the node or indicator it is about. */
  tentang: z.string().nullable(),
  tahun: z.int().nullable(),
  tercetak: z.string(),
  pembanding: z.string(),
  pesan: z.string(),
});

/** prisma/contoh/<nama>/rencana.json: what the document prints, made by src/tooling/contoh. */
export const rencanaContoh = z.strictObject({
  sumber: z.strictObject({ dokumen: z.string(), berkas: z.string(), tabel: z.array(z.string()) }),
  kecamatan: z.string(),
  tahun: z.array(z.int()),
  urusan: z.strictObject({
    kode: z.string(),
    nama: z.string(),
    baris: z.int().positive(),
    pagu: perTahun(selBerbaris),
  }),
  simpul: z.array(simpul),
  iku: z.array(indikatorTercetak),
  temuan: z.array(temuan),
});

/** A printed line that a decision rests on; `kutipan` stands on it word for word. */
const rujukan = z.strictObject({ baris: z.int().positive(), kutipan: z.string() });

const diminta = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('bulanan') }),
  z.strictObject({ jenis: z.literal('triwulanan') }),
  z.strictObject({ jenis: z.literal('bulan'), bulan: z.array(z.int().min(1).max(12)).min(1) }),
  z.strictObject({ jenis: z.literal('sampai_selesai'), mulai: z.int().min(1).max(12) }),
]);

const targetBulanan = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('merata') }),
  /**
   * The year's target in equal parts, one per entry, due at the end of that month; a month may stand twice.
   * [1] means that the whole target holds all year (a position that is kept).
   */
  z.strictObject({ jenis: z.literal('bulan'), bulan: z.array(z.int().min(1).max(12)).min(1) }),
  z.strictObject({ jenis: z.literal('akhir_tahun') }),
]);

const sifat = {
  kunci: z.string(),
  namaPendek: z.string(),
  satuan: z.string(),
  desimal: z.int().min(0),
  jenisNilai: z.enum(['jumlah', 'kuantitas', 'tanggal']),
  arah: z.enum(['higher', 'lower']),
  akumulasi: z.enum(['sum', 'latest']),
  pertanyaan: z.enum(['tambahan', 'posisi']),
  diminta,
  targetBulanan,
  alasan: z.string(),
};

const keputusanSimpul = z.strictObject({
  namaPendek: z.string(),
  gaji: z.boolean().optional(),
  /** Only on sub kegiatan. The document prints tasks of units, not owners: the ownership is derived. */
  pemilik: z
    .strictObject({
      unit: z.string(),
      diturunkan: z.literal(true),
      dasar: rujukan,
      /** Another unit whose printed task fits too: the office should confirm. */
      alternatif: z.array(rujukan.extend({ unit: z.string() })).optional(),
      alasan: z.string().optional(),
    })
    .optional(),
});

/** prisma/contoh/<nama>/keputusan.json: what people decided beside the document, each with its ground. */
export const keputusanContoh = z.strictObject({
  simpul: z.record(z.string(), keputusanSimpul),
  indikator: z.array(z.strictObject({ ...sifat, pelapor: z.enum(['unit', 'konfirmasi_desa', 'iku']) })),
  desa: z.array(
    z.strictObject({
      ...sifat,
      nama: z.string(),
      /** Target of one desa per year; null: no target. */
      targetPerDesa: perTahun(nilai).nullable(),
      tenggat: z.strictObject({ bulan: z.int(), tanggal: z.int(), geserTahun: z.int() }).nullable(),
      /** The office indicator that it feeds. */
      feedsKunci: z.string().nullable(),
      /** Unit that looks at it. */
      unit: z.string(),
      sumber: z.array(rujukan),
    }),
  ),
});

/** prisma/contoh/<nama>/unit.json: the reporter units of the office. */
export const unitContoh = z.array(
  z.strictObject({
    kode: z.string(),
    jenis: z.enum(['seksi', 'subbagian']),
    nama: z.string(),
    namaPendek: z.string(),
    baris: z.int().positive(),
    tugas: z.strictObject({ dari: z.int().positive(), sampai: z.int().positive() }),
  }),
);

const wilayah = z.strictObject({ kode: z.string(), nama: z.string() });

/** prisma/contoh/<nama>/wilayah.json: the kecamatan and its desa from idn-area-data. */
export const wilayahContoh = z.strictObject({
  sumber: z.string(),
  provinsi: wilayah,
  kabupaten: wilayah,
  kecamatan: wilayah,
  zonaWaktu: z.string(),
  sebutanZonaWaktu: z.enum(['WIB', 'WITA', 'WIT']),
  desa: z.array(wilayah),
});

export type RencanaContoh = z.infer<typeof rencanaContoh>;
export type SimpulContoh = RencanaContoh['simpul'][number];
export type IndikatorTercetak = RencanaContoh['iku'][number];
export type TemuanContoh = RencanaContoh['temuan'][number];
export type KeputusanContoh = z.infer<typeof keputusanContoh>;
export type WilayahContoh = z.infer<typeof wilayahContoh>;

/**
 * An example plan with everything beside it, from prisma/contoh/<nama>/.
 * Throws when a file is missing or not of its shape: that is a broken installation, not a person's mistake.
 */
export function readContoh(nama: string) {
  const read = <T>(schema: z.ZodType<T>, file: string): T =>
    schema.parse(JSON.parse(readFileSync(projectFile('prisma', 'contoh', nama, file), 'utf8')));
  return {
    rencana: read(rencanaContoh, 'rencana.json'),
    keputusan: read(keputusanContoh, 'keputusan.json'),
    unit: read(unitContoh, 'unit.json'),
    wilayah: read(wilayahContoh, 'wilayah.json'),
  };
}
