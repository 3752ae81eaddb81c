import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { URUTAN_PREDIKAT } from '../../domain/predikat.ts';
import type { ProfilJson } from '../../domain/profil.ts';

/*
 * Every check names the sentence of its mistake (`refusal-<name>`) as its message; `baca-profil.ts` gathers them with
 * the place at which they were made.
 */

/** Months with 29 days are judged in a year that has them. */
const TAHUN_KABISAT = 2024;

const objek = <T extends z.ZodRawShape>(isi: T) =>
  z.strictObject(isi, {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'profil-kunci-asing' : 'profil-bukan-objek'),
  });

const teks = z.string({ error: 'profil-teks' }).trim().min(1, 'profil-teks').max(200, 'profil-teks');
/** Exact percent: '91', '90.5'. */
const persen = z.string({ error: 'profil-persen' }).regex(/^\d{1,3}(\.\d{1,4})?$/, 'profil-persen');
const batas = z
  .string({ error: 'profil-batas' })
  .regex(/^[1-9]\d{1,2}(\.\d{1,4})?$/, 'profil-batas')
  .nullable()
  .optional();
const kunciPredikat = z.enum(URUTAN_PREDIKAT, { error: 'profil-predikat-kunci' });
const kata = z.string({ error: 'profil-kata' }).trim().min(1, 'profil-kata').max(30, 'profil-kata');

const predikat = objek({
  desimal: z.int({ error: 'profil-desimal' }).min(0, 'profil-desimal').max(4, 'profil-desimal'),
  pita: z
    .array(objek({ mulai: persen, predikat: kunciPredikat }), { error: 'profil-pita-jumlah' })
    .min(1, 'profil-pita-jumlah')
    .max(URUTAN_PREDIKAT.length - 1, 'profil-pita-jumlah'),
  terendah: kunciPredikat,
  kata: z.partialRecord(kunciPredikat, kata, { error: 'profil-predikat-kunci' }).optional(),
}).superRefine(({ pita, terendah, kata: sendiri = {} }, ctx) => {
  const keliru = (message: string, ...path: (string | number)[]) =>
    ctx.addIssue({ code: 'custom', message, path });
  const tingkat = [...pita.map((one) => one.predikat), terendah].map((one) => URUTAN_PREDIKAT.indexOf(one));
  pita.forEach(({ mulai }, i) => {
    const atas = pita[i - 1];
    if (atas !== undefined && Number(mulai) >= Number(atas.mulai))
      keliru('profil-pita-turun', 'pita', i, 'mulai');
    if (i > 0 && tingkat[i]! <= tingkat[i - 1]!) keliru('profil-pita-urutan', 'pita', i, 'predikat');
  });
  if (tingkat.at(-1)! <= tingkat.at(-2)!) keliru('profil-pita-urutan', 'terendah');
  const dipakai = new Set([...pita.map((one) => one.predikat), terendah]);
  const terpakai = new Set<string>();
  for (const [kunci, isi] of Object.entries(sendiri)) {
    if (!dipakai.has(kunci as (typeof URUTAN_PREDIKAT)[number]))
      keliru('profil-kata-tanpa-pita', 'kata', kunci);
    if (terpakai.has(isi.toLowerCase())) keliru('profil-kata-kembar', 'kata', kunci);
    terpakai.add(isi.toLowerCase());
  }
});

const hari = z.int({ error: 'profil-jadwal' }).min(1, 'profil-jadwal').max(31, 'profil-jadwal');
const jadwal = objek({ bukaTanggal: hari, batasTanggal: hari, tutupTanggal: hari }).refine(
  ({ bukaTanggal, batasTanggal, tutupTanggal }) =>
    bukaTanggal <= batasTanggal && batasTanggal <= tutupTanggal,
  'profil-jadwal',
);

const nomor = z.int({ error: 'profil-tenggat' });
const tenggat = objek({
  bulan: nomor.min(1, 'profil-tenggat').max(12, 'profil-tenggat'),
  tanggal: nomor.min(1, 'profil-tenggat').max(31, 'profil-tenggat'),
  geserTahun: nomor.min(-1, 'profil-tenggat').max(1, 'profil-tenggat'),
}).refine(({ bulan, tanggal }) => tanggal <= hariDalam(bulan), 'profil-tenggat');

function hariDalam(bulan: number): number {
  return Temporal.PlainYearMonth.from({ year: TAHUN_KABISAT, month: bulan }).daysInMonth;
}

const sumber = objek({
  tentang: teks,
  baris: z.int({ error: 'profil-sumber' }).positive('profil-sumber'),
  kutipan: teks,
});

/** A profile as a kabupaten writes it: prisma/contoh/<office>/profil.json, and `profil --pasang`. */
export const bentukProfil: z.ZodType<ProfilJson> = objek({
  keterangan: z.string({ error: 'profil-keterangan' }).trim().max(600, 'profil-keterangan').optional(),
  predikat: predikat.optional(),
  batasTampil: batas,
  batasRerata: batas,
  rumusLower: z.enum(['dua_target', 'target_per_realisasi'], { error: 'profil-rumus-lower' }).optional(),
  bobot: z.enum(['pagu', 'sama'], { error: 'profil-bobot' }).optional(),
  jadwal: jadwal.optional(),
  tenggat: z
    .record(z.string().regex(/^[a-z0-9_-]{1,60}$/, 'profil-nama-dokumen'), tenggat, {
      error: 'profil-nama-dokumen',
    })
    .optional(),
  namaBulan: z.record(z.string().regex(/^([1-9]|1[0-2])$/), kata, { error: 'profil-nama-bulan' }).optional(),
  sumber: z.array(sumber, { error: 'profil-sumber' }).optional(),
});
