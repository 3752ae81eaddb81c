import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type PlanDecisions, planDecisions } from '../../plan/suggestions/decisions/plan-decisions.ts';
import { projectFile } from '../../project-root.ts';

/** prisma/contoh/<nama>/unit.json: the reporter units of the office. */
const exampleUnits = z.array(
  z
    .strictObject({
      kode: z.string(),
      jenis: z.enum(['seksi', 'subbagian']),
      nama: z.string(),
      namaPendek: z.string(),
      baris: z.int().positive(),
      tugas: z.strictObject({ dari: z.int().positive(), sampai: z.int().positive() }),
    })
    .transform(({ kode, jenis, nama, namaPendek, baris, tugas }) => ({
      kode,
      kind: jenis,
      name: nama,
      namaPendek,
      line: baris,
      task: { from: tugas.dari, until: tugas.sampai },
    })),
);

const wilayah = z
  .strictObject({ kode: z.string(), nama: z.string() })
  .transform(({ kode, nama }) => ({ kode, name: nama }));

/** prisma/contoh/<nama>/wilayah.json: the kecamatan and its desa from idn-area-data. */
const exampleWilayah = z.strictObject({
  sumber: z.string(),
  provinsi: wilayah,
  kabupaten: wilayah,
  kecamatan: wilayah,
  zonaWaktu: z.string(),
  sebutanZonaWaktu: z.enum(['WIB', 'WITA', 'WIT']),
  desa: z.array(wilayah),
});

export type ExampleWilayah = z.infer<typeof exampleWilayah>;

/** An example office as its files have it. */
export interface Example {
  unit: z.infer<typeof exampleUnits>;
  wilayah: ExampleWilayah;
  /** The planning document, its lines of names blank. */
  source: Uint8Array;
  /** What people decided, one per plan version, in the order in which the versions came into force. */
  version: PlanDecisions[];
}

/** keputusan.json of an office with one version; otherwise one file per version, in this order. */
const DECISION_FILES = [
  'keputusan.json',
  'keputusan-murni.json',
  'keputusan-pergeseran.json',
  'keputusan-perubahan.json',
];

/** Every file that an example office is made of, to notice that one of them changed. */
export function exampleFiles(name: string): string[] {
  return ['unit.json', 'wilayah.json', 'sumber.txt', ...DECISION_FILES]
    .map((file) => projectFile('prisma', 'contoh', name, file))
    .filter((path) => existsSync(path));
}

/**
 * An example office with everything beside its plan, from prisma/contoh/<nama>/.
 * Throws when a file is missing or not of its shape: that is a broken installation, not a person's mistake.
 */
export function readExample(name: string): Example {
  const path = (file: string) => projectFile('prisma', 'contoh', name, file);
  const read = <T>(schema: z.ZodType<T>, file: string): T =>
    schema.parse(JSON.parse(readFileSync(path(file), 'utf8')));
  return {
    unit: read(exampleUnits, 'unit.json'),
    wilayah: read(exampleWilayah, 'wilayah.json'),
    source: readFileSync(path('sumber.txt')),
    version: DECISION_FILES.filter((file) => existsSync(path(file))).map((file) => read(planDecisions, file)),
  };
}
