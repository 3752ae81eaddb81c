import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { PREDIKAT_ORDER } from '../../domain/capaian/predikat.ts';
import type { ProfilJson } from '../../domain/kantor/profil.ts';

/*
 * Every check names the sentence of its mistake (`refusal-<name>`) as its message; `baca-profil.ts` gathers them with
 * the place at which they were made.
 */

/** Months with 29 days are judged in a year that has them. */
const LEAP_YEAR = 2024;

const strictShape = <T extends z.ZodRawShape>(content: T) =>
  z.strictObject(content, {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'profil-kunci-asing' : 'profil-bukan-objek'),
  });

const text = z.string({ error: 'profil-teks' }).trim().min(1, 'profil-teks').max(200, 'profil-teks');
/** Exact percent: '91', '90.5'. */
const percent = z.string({ error: 'profil-persen' }).regex(/^\d{1,3}(\.\d{1,4})?$/, 'profil-persen');
const limit = z
  .string({ error: 'profil-batas' })
  .regex(/^[1-9]\d{1,2}(\.\d{1,4})?$/, 'profil-batas')
  .nullable()
  .optional();
const predikatKey = z.enum(PREDIKAT_ORDER, { error: 'profil-predikat-kunci' });
const words = z.string({ error: 'profil-kata' }).trim().min(1, 'profil-kata').max(30, 'profil-kata');

const predikat = strictShape({
  desimal: z.int({ error: 'profil-desimal' }).min(0, 'profil-desimal').max(4, 'profil-desimal'),
  pita: z
    .array(strictShape({ mulai: percent, predikat: predikatKey }), { error: 'profil-pita-jumlah' })
    .min(1, 'profil-pita-jumlah')
    .max(PREDIKAT_ORDER.length - 1, 'profil-pita-jumlah'),
  terendah: predikatKey,
  kata: z.partialRecord(predikatKey, words, { error: 'profil-predikat-kunci' }).optional(),
}).superRefine(({ pita: band, terendah: lowest, kata: own = {} }, ctx) => {
  const wrong = (message: string, ...path: (string | number)[]) =>
    ctx.addIssue({ code: 'custom', message, path });
  const level = [...band.map((one) => one.predikat), lowest].map((one) => PREDIKAT_ORDER.indexOf(one));
  band.forEach(({ mulai: start }, i) => {
    const above = band[i - 1];
    if (above !== undefined && Number(start) >= Number(above.mulai))
      wrong('profil-pita-turun', 'pita', i, 'mulai');
    if (i > 0 && level[i]! <= level[i - 1]!) wrong('profil-pita-urutan', 'pita', i, 'predikat');
  });
  if (level.at(-1)! <= level.at(-2)!) wrong('profil-pita-urutan', 'terendah');
  const used = new Set([...band.map((one) => one.predikat), lowest]);
  const spent = new Set<string>();
  for (const [key, content] of Object.entries(own)) {
    if (!used.has(key as (typeof PREDIKAT_ORDER)[number])) wrong('profil-kata-tanpa-pita', 'kata', key);
    if (spent.has(content.toLowerCase())) wrong('profil-kata-kembar', 'kata', key);
    spent.add(content.toLowerCase());
  }
});

const day = z.int({ error: 'profil-jadwal' }).min(1, 'profil-jadwal').max(31, 'profil-jadwal');
const schedule = strictShape({ bukaTanggal: day, batasTanggal: day, tutupTanggal: day }).refine(
  ({ bukaTanggal: openDay, batasTanggal: dueDay, tutupTanggal: closeDay }) =>
    openDay <= dueDay && dueDay <= closeDay,
  'profil-jadwal',
);

const number = z.int({ error: 'profil-tenggat' });
const tenggat = strictShape({
  bulan: number.min(1, 'profil-tenggat').max(12, 'profil-tenggat'),
  tanggal: number.min(1, 'profil-tenggat').max(31, 'profil-tenggat'),
  geserTahun: number.min(-1, 'profil-tenggat').max(1, 'profil-tenggat'),
}).refine(({ bulan: month, tanggal: date }) => date <= daysIn(month), 'profil-tenggat');

function daysIn(month: number): number {
  return Temporal.PlainYearMonth.from({ year: LEAP_YEAR, month: month }).daysInMonth;
}

const source = strictShape({
  tentang: text,
  baris: z.int({ error: 'profil-sumber' }).positive('profil-sumber'),
  kutipan: text,
});

/** A profile as a kabupaten writes it: prisma/contoh/<office>/profil.json, and `profil --pasang`. */
export const profilShape: z.ZodType<ProfilJson> = strictShape({
  keterangan: z.string({ error: 'profil-keterangan' }).trim().max(600, 'profil-keterangan').optional(),
  predikat: predikat.optional(),
  batasTampil: limit,
  batasRerata: limit,
  rumusLower: z.enum(['dua_target', 'target_per_realisasi'], { error: 'profil-rumus-lower' }).optional(),
  bobot: z.enum(['pagu', 'sama'], { error: 'profil-bobot' }).optional(),
  jadwal: schedule.optional(),
  tenggat: z
    .record(z.string().regex(/^[a-z0-9_-]{1,60}$/, 'profil-nama-dokumen'), tenggat, {
      error: 'profil-nama-dokumen',
    })
    .optional(),
  namaBulan: z.record(z.string().regex(/^([1-9]|1[0-2])$/), words, { error: 'profil-nama-bulan' }).optional(),
  sumber: z.array(source, { error: 'profil-sumber' }).optional(),
});
