import { basename } from 'node:path';
import { ok, refuse } from '../../../domain/result.ts';
import { notAPlan } from '../../../plan/not-a-plan.ts';
import { readPlan } from '../../../plan/read-plan.ts';
import type { RecomputedRow } from '../../../plan/recompute/ratio/recomputed-row.ts';
import { recomputeDocument } from '../../../plan/recompute/recompute-document.ts';
import type { Say } from '../../../text/translator.ts';
import type { CliCommand } from '../command.ts';
import { documentLines } from './document-lines.ts';

/** `hitung <berkas>`: every ratio that a document prints, recomputed; people see those that differ, JSON has all. */
export const recomputeCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('hitung')
      .description(say('cli-hitung'))
      .usage(say('cli-hitung-pemakaian'))
      .argument('<berkas>', say('cli-impor-berkas')),

  async run({ say }, [path = '']) {
    const lines = await documentLines(path);
    if (!lines.ok) return lines;
    const file = basename(path);
    const rows = recomputeDocument(lines.value);
    // A plan without ratios has none; what is no plan at all is refused in the words of `impor`.
    if (rows.length === 0 && readPlan(lines.value, file).table.length === 0) {
      return refuse(notAPlan(lines.value, file));
    }
    return ok({ data: { rows: rows.map(rowJson) }, text: summary(say, file, rows).join('\n') });
  },
};

function rowJson({ line, name, year, target, realisasi, printed, counted, same, reason }: RecomputedRow) {
  return {
    baris: line,
    nama: name,
    tahun: year,
    target,
    realisasi,
    tercetak: printed,
    dihitung: counted,
    sama: same,
    alasan: reason,
  };
}

function summary(say: Say, file: string, rows: readonly RecomputedRow[]): string[] {
  if (rows.length === 0) return [say('cli-hitung-tanpa-rasio', { file })];
  const differing = rows.filter(({ same }) => !same);
  const remarks = rows.filter(({ same, reason }) => same && reason !== null);
  return [
    say('cli-hitung-judul', { file, all: rows.length, difference: differing.length }),
    ...differing.map((row) => line(say, row)),
    ...(remarks.length === 0 ? [] : ['', say('cli-hitung-catatan', { count: remarks.length })]),
    ...remarks.map((row) => line(say, row)),
  ];
}

function line(
  say: Say,
  { line, name, year, target, realisasi, printed, counted, reason }: RecomputedRow,
): string {
  const none = say('cli-hitung-tiada');
  return say('cli-hitung-baris', {
    line: String(line),
    name: name || none,
    year,
    target: target ?? none,
    realisasi: realisasi ?? none,
    printed: printed || none,
    counted: counted ?? none,
    reason: say(`hitung-alasan-${reason ?? 'tanpa'}`),
  });
}
