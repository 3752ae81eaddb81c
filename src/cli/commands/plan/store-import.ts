import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { settleStart } from '../../../app/pengaturan/change-start.ts';
import { sayChoice, sayQuestion, sayReason } from '../../../app/rencana/desk/say-question.ts';
import { savePlan } from '../../../app/rencana/save-plan.ts';
import { asDate } from '../../../domain/kalender/instant.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import { officeUnits } from '../../../domain/kantor/office-units.ts';
import { comparePlans, type PlanDifference } from '../../../domain/rencana/compare-plans.ts';
import { usedKeys } from '../../../domain/rencana/final-keys.ts';
import { asPlan, type NewPlan } from '../../../domain/rencana/new-plan.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { PlanDraft } from '../../../plan/draft/draft.ts';
import { documentKecamatan, otherKecamatan } from '../../../plan/lines/kecamatan.ts';
import type { Line } from '../../../plan/lines/split-lines.ts';
import { composePlan } from '../../../plan/suggestions/compose-plan.ts';
import {
  NO_DECISIONS,
  type PlanDecisions,
  planDecisions,
} from '../../../plan/suggestions/decisions/plan-decisions.ts';
import type { PlanQuestion, SuggestedPlan } from '../../../plan/suggestions/decisions/suggested-plan.ts';
import { decisionFrame } from '../../../plan/suggestions/questions/decision-frame.ts';
import { suggestPlan } from '../../../plan/suggestions/suggest-plan.ts';
import type { Tx } from '../../../store/database/tx.ts';
import { findOffice } from '../../../store/kantor/office-writes.ts';
import { loadOffice } from '../../../store/kantor/offices.ts';
import type { Say } from '../../../text/translator.ts';
import type { CliAnswer, CliRoom, Refusal } from '../command.ts';

/** A document that was read, and where it is to go. */
export interface ImportWanted {
  path: string;
  lines: readonly Line[];
  draf: PlanDraft;
  /** Kemendagri code of the kecamatan. */
  wilayah: string;
  /** File of decisions. */
  keputusan?: string;
  jenis?: string;
  /** ISO date */
  berlaku?: string;
}

/** Decisions of a file, with what the command line says over it; refused when the file is none. */
async function readDecisions({
  keputusan: decision,
  jenis: kind,
  berlaku: inForce,
}: ImportWanted): Promise<Result<PlanDecisions, Refusal>> {
  let written: unknown = NO_DECISIONS;
  if (decision !== undefined) {
    const file = basename(decision);
    try {
      written = JSON.parse(await readFile(decision, 'utf8'));
    } catch {
      return refuse({ code: 'keputusan-tak-terbaca', file });
    }
  }
  const said = {
    ...(kind !== undefined && { jenis: kind }),
    ...(inForce !== undefined && { berlakuDari: inForce }),
  };
  const read = planDecisions.safeParse({ ...(written as object), ...said });
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  return refuse({ code: 'keputusan-salah', place: z.core.toDotPath(issue?.path ?? []) || '-' });
}

async function openOffice(tx: Tx, wilayah: string): Promise<Result<Office, Refusal>> {
  const found = await findOffice(tx, wilayah);
  const office = found && (await loadOffice(tx, found.id));
  return office === undefined ? refuse({ code: 'kantor-belum-ada', wilayah }) : ok(office);
}

/** Refusals that the chat words for somebody with buttons. */
const FOR_COMMAND_LINE: Record<string, string> = { 'rencana-tanggal-lama': 'impor-tanggal-lama' };

/**
 * Stores a document as the newest plan version of an office when nothing is left to ask; otherwise stores nothing, and
 * answers with the open questions and a file of decisions to fill in.
 */
export async function storeImport(room: CliRoom, wanted: ImportWanted): Promise<Result<CliAnswer, Refusal>> {
  const decision = await readDecisions(wanted);
  if (!decision.ok) return decision;
  const content = await readFile(wanted.path);
  const done = await room.transact(async (tx): Promise<Result<CliAnswer, Refusal>> => {
    const office = await openOffice(tx, wanted.wilayah);
    if (!office.ok) return office;
    const { name, kabupaten, plans: version } = office.value;
    const other = otherKecamatan(documentKecamatan(wanted.lines), { name, kabupaten });
    if (other !== undefined) {
      const { name: named, line } = other;
      const about = {
        named,
        kabupaten: other.kabupaten === '' ? 'tidak' : other.kabupaten,
        line: String(line),
        office: name,
      };
      return refuse({ code: 'rencana-kecamatan-lain', ...about });
    }
    const old = version.at(-1);
    const suggestion = suggestPlan(wanted.draf, {
      decision: decision.value,
      unit: officeUnits(office.value),
      old,
    });
    if (suggestion.foreign.length > 0)
      return refuse({ code: 'impor-asing', name: suggestion.foreign.join(', ') });
    if (suggestion.question.length > 0) return ok(openQuestions(room.say, decision.value, suggestion));
    const plan = composePlan(suggestion, usedKeys(version));
    const now = asDate(room.now);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { sha256, mime: 'application/octet-stream', name: basename(wanted.path), content, now };
    const stored = await savePlan(tx, office.value, {
      plan,
      decision: decision.value,
      file,
      by: 'baris_perintah',
      now,
    });
    if (!stored.ok) {
      const { code, ...data } = stored.refusal;
      return refuse({ code: FOR_COMMAND_LINE[code] ?? code, ...data });
    }
    await settleStart(tx, office.value, room.now, 'baris_perintah');
    return ok(saved(room.say, plan, old && comparePlans(old, asPlan(plan))));
  });
  return done.ok ? done.value : done;
}

function questionJson(say: Say, one: PlanQuestion) {
  return {
    id: one.id,
    baris: one.line ?? null,
    pesan: sayQuestion(say, one),
    pilihan: one.choices.map(({ id, words }) => ({ id, kata: sayChoice(say, words) })),
    usulan: one.suggestion ?? null,
    alasan: one.reason === undefined ? null : sayReason(say, one.reason),
  };
}

function openQuestions(say: Say, decision: PlanDecisions, suggestion: SuggestedPlan): CliAnswer {
  const question = suggestion.question.map((one) => questionJson(say, one));
  const skeleton = decisionFrame(decision, suggestion);
  const lines = question.flatMap(
    ({ pesan: message, pilihan: choices, usulan: proposed, alasan: reason }, at) => [
      `${at + 1}. ${message}`,
      ...choices.map(({ id, kata: words }) => `   ${proposed?.includes(id) ? '*' : '-'} ${id}: ${words}`),
      ...(reason === null ? [] : [`   ${reason}`]),
    ],
  );
  return {
    exitCode: 1,
    data: { tersimpan: false, pertanyaan: question, keputusan: skeleton },
    text: [
      say('cli-impor-belum', { count: question.length }),
      '',
      ...lines,
      '',
      say('cli-impor-kerangka'),
      JSON.stringify(skeleton, null, 2),
    ].join('\n'),
  };
}

function saved(say: Say, plan: NewPlan, difference: readonly PlanDifference[] | undefined): CliAnswer {
  const { kind, document, validFrom, nodes, indikators } = plan;
  const count = (level: string) => nodes.filter((node) => node.level === level).length;
  const many = {
    program: count('program'),
    kegiatan: count('kegiatan'),
    subKegiatan: count('sub_kegiatan'),
    indikator: indikators.length,
  };
  const perubahan: Record<string, number> = {};
  for (const one of difference ?? []) perubahan[one.kind] = (perubahan[one.kind] ?? 0) + 1;
  return {
    data: {
      tersimpan: true,
      jenis: kind,
      dokumen: document,
      berlakuDari: validFrom,
      ...many,
      ...(difference && { perubahan }),
    },
    text: [
      say('cli-impor-tersimpan', { document, kind, validFrom, ...many }),
      ...Object.entries(perubahan).map(([kind, count]) => `  ${kind}: ${count}`),
    ].join('\n'),
  };
}
