import { z } from 'zod';
import { EVIDENCE_MIMES } from '../app/decode/judge-evidence.ts';
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
    value: z.discriminatedUnion('source', [
      z.object({
        source: z.literal('dokumen'),
        draft: z.looseObject({ document: z.string().max(LETTERS_MAX), table: rows, findings: rows }),
      }),
      z.object({
        source: z.literal('templat'),
        template: z.looseObject({
          wilayah: z.string().max(LETTERS_MAX),
          planId: z.number(),
          year: z.number(),
          sheet: z.looseObject({}),
        }),
      }),
    ]),
  }),
  refused,
]);

const list = z.union([
  z.object({ ok: z.literal(true), value: z.looseObject({ line: rows, parent: rows, problems: rows }) }),
  refused,
]);

const evidence = z.union([
  z.object({
    mime: z.enum(EVIDENCE_MIMES),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .optional(),
  }),
  z.object({ reason: z.enum(['jenis', 'rusak', 'rumit', 'program', 'sandi']) }),
]);

const LINE = z.union([
  z.object({ line: z.number().int().nonnegative() }),
  z.object({ failed: z.enum(['memori', 'luas']) }),
  z.object({ finished: z.unknown() }),
]);

const ANSWERS = { plan, list, evidence };

/** A line of a child, and for its answer the answer; undefined for anything that a child may not say. */
export function readLine(
  text: string,
  kind: DecodeTask['kind'],
): { line: number } | { failed: 'memori' | 'luas' } | { finished: unknown } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const line = LINE.safeParse(json);
  if (!line.success) return undefined;
  if (!('finished' in line.data)) return line.data;
  const answer = ANSWERS[kind].safeParse(line.data.finished);
  return answer.success ? { finished: answer.data } : undefined;
}
