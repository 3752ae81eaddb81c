import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type KeputusanRencana, keputusanRencana } from '../../plan/usulan/keputusan.ts';
import { projectFile } from '../../project-root.ts';

/** prisma/contoh/<nama>/unit.json: the reporter units of the office. */
const unitContoh = z.array(
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
const wilayahContoh = z.strictObject({
  sumber: z.string(),
  provinsi: wilayah,
  kabupaten: wilayah,
  kecamatan: wilayah,
  zonaWaktu: z.string(),
  sebutanZonaWaktu: z.enum(['WIB', 'WITA', 'WIT']),
  desa: z.array(wilayah),
});

export type WilayahContoh = z.infer<typeof wilayahContoh>;

/** An example office as its files have it. */
export interface Contoh {
  unit: z.infer<typeof unitContoh>;
  wilayah: WilayahContoh;
  /** The planning document, its lines of names blank. */
  sumber: Uint8Array;
  /** What people decided, one per plan version, in the order in which the versions came into force. */
  versi: KeputusanRencana[];
}

/** keputusan.json of an office with one version; otherwise one file per version, in this order. */
const KEPUTUSAN = [
  'keputusan.json',
  'keputusan-murni.json',
  'keputusan-pergeseran.json',
  'keputusan-perubahan.json',
];

/** Every file that an example office is made of, to notice that one of them changed. */
export function berkasContoh(nama: string): string[] {
  return ['unit.json', 'wilayah.json', 'sumber.txt', ...KEPUTUSAN]
    .map((file) => projectFile('prisma', 'contoh', nama, file))
    .filter((path) => existsSync(path));
}

/**
 * An example office with everything beside its plan, from prisma/contoh/<nama>/.
 * Throws when a file is missing or not of its shape: that is a broken installation, not a person's mistake.
 */
export function readContoh(nama: string): Contoh {
  const path = (file: string) => projectFile('prisma', 'contoh', nama, file);
  const read = <T>(schema: z.ZodType<T>, file: string): T =>
    schema.parse(JSON.parse(readFileSync(path(file), 'utf8')));
  return {
    unit: read(unitContoh, 'unit.json'),
    wilayah: read(wilayahContoh, 'wilayah.json'),
    sumber: readFileSync(path('sumber.txt')),
    versi: KEPUTUSAN.filter((file) => existsSync(path(file))).map((file) => read(keputusanRencana, file)),
  };
}
