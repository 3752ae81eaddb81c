import { z } from 'zod';
import {
  anyProperties,
  desaProperties,
  exactDecimal,
  printedProperties,
  recordByYear,
} from './property-schemas.ts';

/** A printed line that a decision rests on; `kutipan` stands on it word for word. */
const reference = z.strictObject({ baris: z.int().positive(), kutipan: z.string() });

/**
 * A table of the document: the line on which it begins, or `599/2` for the second that begins there (Kemangkon 599
 * prints two trees side by side).
 */
export const tableReference = z.union([z.int().positive(), z.string().regex(/^\d+\/[1-9]$/)]);

/** A target that a person chose where the print is doubtful, missing or of another scale. */
const targetChoice = z.union([
  z.strictObject({ nilai: exactDecimal, alasan: z.string() }),
  z.strictObject({ min: exactDecimal, max: exactDecimal, alasan: z.string() }),
  z.strictObject({ kategori: z.string(), alasan: z.string() }),
  /** The document prints nothing that can be a target. */
  z.strictObject({ tanpaTarget: z.literal(true), alasan: z.string() }),
]);

/** Targets of single years that differ from what is printed. */
const chosenTargets = recordByYear(targetChoice).optional();

const owner = z.strictObject({
  /** Code of the reporter unit. */
  unit: z.string(),
  /** The document prints tasks of units, not owners: true where the ownership was derived from them. */
  diturunkan: z.boolean().optional(),
  dasar: reference.optional(),
  /** Other units whose printed task fits too: the office should confirm. */
  alternatif: z.array(reference.extend({ unit: z.string() })).optional(),
  alasan: z.string().optional(),
});

/** What people decided about one node. */
const nodeDecision = z.strictObject({
  namaPendek: z.string().optional(),
  gaji: z.boolean().optional(),
  /** Also of every node below it that has none of its own; of a tujuan or sasaran not of the programs below it. */
  pemilik: owner.optional(),
  /** Several units share what stands below: it is decided for each of those nodes. */
  pemilikTerbagi: z.literal(true).optional(),
  /** Code in its normal form, where the printed one is broken, doubled or missing. */
  kode: z.string().optional(),
  /** kunci of the node under which it belongs; null: at the top. */
  induk: z.string().nullish(),
  /** Rupiah per year where the print has two readings or none; null: there is no pagu in this year. */
  pagu: recordByYear(
    z.strictObject({ nilai: exactDecimal.nullable(), alasan: z.string().optional() }),
  ).optional(),
  /** The row is no node of the plan: it and its indicators are left out, what stands below it hangs one level up. */
  abaikan: z.literal(true).optional(),
  alasan: z.string().optional(),
});

/** What people decided about one indicator that the document prints. */
const indikatorDecision = z.strictObject({
  kunci: z.string(),
  ...anyProperties,
  target: chosenTargets,
  /** Why; a person's own words. */
  alasan: z.string().optional(),
  ...printedProperties,
  /** kunci of the node on which it hangs, where the document does not say; null: on none. */
  simpul: z.string().nullish(),
  /** It is no indicator, or one that is printed elsewhere too. */
  abaikan: z.literal(true).optional(),
});

/** An indicator that every desa reports; documents seldom print it, so that people make it up from what they print. */
const desaDecision = z.strictObject({
  /** `desa/<name>`: letters, digits, - and _ */
  kunci: z.string().regex(/^desa\/[\w-]+$/),
  ...desaProperties,
  target: chosenTargets,
  alasan: z.string(),
  nama: z.string(),
  /** Target of one desa per year; null or absent: no target, or one of the office in `target`. */
  targetPerDesa: recordByYear(exactDecimal).nullish(),
  /** Unit that looks at it. */
  unit: z.string().optional(),
  sumber: z.array(reference).default([]),
});

/**
 * What people decided beside a plan document: the one format of prisma/contoh/<office>/keputusan*.json, of `impor
 * --keputusan` and of what Sahkan stores (PlanVersion.decision). Whatever is absent is proposed by `suggestPlan`, or asked
 * where only a person can know. Keys are those of the proposal (`SuggestedNode.key`, `SuggestedIndikator.key`), made
 * from the document alone; `silsilah` says what each of them was called in the version before.
 */
export const planDecisions = z.strictObject({
  /** Name of the document, for people. */
  dokumen: z.string().optional(),
  jenis: z.enum(['murni', 'pergeseran', 'perubahan']).optional(),
  /** ISO date from which the version is in force. */
  berlakuDari: z.iso.date().optional(),
  /** Years of the plan: targets and pagu of other years are not stored. */
  tahun: z.array(z.int().min(2000).max(2099)).min(1).optional(),
  /**
   * The tables that make the plan, the most binding first: one with programs at least, and those with tujuan, sasaran
   * or IKU. What several of them print is taken from the first; later ones add what it does not have.
   */
  tabel: z.array(tableReference).min(1).optional(),
  /** Of several tables with programs the one that binds, where `tabel` does not say it all. */
  pohon: tableReference.optional(),
  alasanTabel: z.string().optional(),
  simpul: z.record(z.string(), nodeDecision).default({}),
  indikator: z.array(indikatorDecision).default([]),
  /** Indicators that every desa reports; empty when it was decided that desa report nothing. */
  desa: z.array(desaDecision).optional(),
  /** kunci of a node or indicator → its kunci in the older version that it continues, or null: it is new. */
  silsilah: z.record(z.string(), z.string().nullable()).default({}),
});

/** What people decided beside a document, complete with defaults. */
export type PlanDecisions = z.infer<typeof planDecisions>;
/** The same as a file may hold it, with everything absent that was not decided. */
export type WrittenDecisions = z.input<typeof planDecisions>;
export type NodeDecision = z.infer<typeof nodeDecision>;
export type IndikatorDecision = z.infer<typeof indikatorDecision>;
export type DesaDecision = z.infer<typeof desaDecision>;
export type TableReference = z.infer<typeof tableReference>;
export type TargetChoice = z.infer<typeof targetChoice>;

/** Nothing decided yet. */
export const NO_DECISIONS: PlanDecisions = { simpul: {}, indikator: [], silsilah: {} };
