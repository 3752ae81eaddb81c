import { z } from 'zod';
import { EVIDENCE_MIMES } from '../app/bukti/judge-evidence.ts';
import type { DecodeTask } from '../app/decode/task.ts';

/*
 * What a child may answer. It read a stranger's bytes with programs of others, so what it says is looked at like
 * anything else from outside.
 */

const LETTERS_MAX = 2000;
const scalar = z.union([z.string().max(LETTERS_MAX), z.number(), z.boolean(), z.undefined(), z.null()]);
const refused = z.object({
  ok: z.literal(false),
  refusal: z.intersection(
    z.object({ code: z.string().regex(/^[a-z0-9-]{3,60}$/) }),
    z.record(z.string(), scalar),
  ),
});
const rows = z.array(z.looseObject({})).max(200_000);

const plan = z.union([
  z.object({
    ok: z.literal(true),
    value: z.discriminatedUnion('sumber', [
      z.object({
        sumber: z.literal('dokumen'),
        draf: z.looseObject({ document: z.string().max(LETTERS_MAX), tabel: rows, temuan: rows }),
      }),
      z.object({
        sumber: z.literal('templat'),
        templat: z.looseObject({
          wilayah: z.string().max(LETTERS_MAX),
          rencanaId: z.number(),
          tahun: z.number(),
          lembar: z.looseObject({}),
        }),
      }),
    ]),
  }),
  refused,
]);

const list = z.union([
  z.object({ ok: z.literal(true), value: z.looseObject({ baris: rows, induk: rows, masalah: rows }) }),
  refused,
]);

const evidence = z.union([
  z.object({
    mime: z.enum(EVIDENCE_MIMES),
    sidik: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .optional(),
  }),
  z.object({ alasan: z.enum(['jenis', 'rusak', 'rumit', 'program', 'sandi']) }),
]);

const LINE = z.union([
  z.object({ baris: z.number().int().nonnegative() }),
  z.object({ gagal: z.enum(['memori', 'luas']) }),
  z.object({ selesai: z.unknown() }),
]);

const ANSWERS = { plan, list, evidence };

/** A line of a child, and for its answer the answer; undefined for anything that a child may not say. */
export function readLine(
  text: string,
  kind: DecodeTask['kind'],
): { baris: number } | { gagal: 'memori' | 'luas' } | { selesai: unknown } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const line = LINE.safeParse(json);
  if (!line.success) return undefined;
  if (!('selesai' in line.data)) return line.data;
  const answer = ANSWERS[kind].safeParse(line.data.selesai);
  return answer.success ? { selesai: answer.data } : undefined;
}
