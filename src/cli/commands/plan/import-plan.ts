import { basename } from 'node:path';
import { Option } from 'commander';
import { Decimal } from 'decimal.js';
import { ok, refuse } from '../../../domain/result.ts';
import type { DraftTable, PlanDraft } from '../../../plan/draft/draft.ts';
import { draftJson } from '../../../plan/draft/draft-json.ts';
import { sayCoverage } from '../../../plan/draft/say-coverage.ts';
import { noPlanIn } from '../../../plan/no-plan.ts';
import { notAPlan, notUnderstood } from '../../../plan/not-a-plan.ts';
import { readPlan } from '../../../plan/read-plan.ts';
import { rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import type { CliCommand } from '../command.ts';
import { documentLines } from './document-lines.ts';
import { storeImport } from './store-import.ts';

/**
 * `impor <berkas> [--tabel …]`: what the reader makes of a planning document. Stored as a plan version only with
 * `--simpan --kantor <kode>`.
 */
export const importCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('impor')
      .description(say('cli-impor'))
      .usage(say('cli-impor-pemakaian'))
      .argument('<berkas>', say('cli-impor-berkas'))
      .option('--tabel <tabel>', say('cli-impor-tabel'))
      .option('--simpan', say('cli-impor-simpan'))
      .option('--kantor <kode>', say('cli-impor-kantor'))
      .option('--keputusan <berkas>', say('cli-impor-keputusan'))
      .addOption(new Option('--jenis <jenis>', say('cli-impor-jenis')).choices(KINDS))
      .option('--berlaku <tanggal>', say('cli-impor-berlaku')),

  async run(room, [path = ''], options) {
    const { say } = room;
    const table = text(options.tabel);
    const lines = await documentLines(path);
    if (!lines.ok) return lines;
    const read = readPlan(lines.value, basename(path));
    if (read.table.length === 0) {
      return refuse(notUnderstood(read, basename(path)) ?? notAPlan(lines.value, basename(path)));
    }
    if (options.simpan === true) {
      const refusal = notUnderstood(read, basename(path));
      if (refusal !== undefined) return refuse(refusal);
      const wilayah = text(options.kantor);
      if (wilayah === undefined) return refuse({ code: 'impor-tanpa-kantor' });
      const none = noPlanIn(read, basename(path));
      if (none !== undefined) return refuse(none);
      const { keputusan, jenis, berlaku } = options;
      const said = { keputusan: text(keputusan), jenis: text(jenis), berlaku: text(berlaku) };
      return await storeImport(room, { path, lines: lines.value, draf: read, wilayah, ...said });
    }
    const draft = table === undefined ? read : only(read, table);
    if (draft.table.length === 0) {
      const present = read.table.map(({ line, kind }) => `${line} (${kind})`).join(', ');
      return refuse({ code: 'tabel-tidak-ada', table: table ?? '', present });
    }
    return ok({ data: draftJson(say, draft), text: summary(say, draft).join('\n') });
  },
};

const KINDS = ['murni', 'pergeseran', 'perubahan'];

const text = (option: string | boolean | undefined) => (typeof option === 'string' ? option : undefined);

/** The tables of a kind (`t-c.27`), or the one that begins on a line; with the findings on their lines. */
function only(draft: PlanDraft, wanted: string): PlanDraft {
  const table = draft.table.filter(
    ({ kind, line }) => kind === wanted.toLowerCase() || String(line) === wanted,
  );
  const lines = new Set(draft.table.map(({ line }) => line));
  const own = new Set(table.map(({ line }) => line));
  const starts = [...lines].sort((a, b) => a - b);
  const tableOf = (line: number) => starts.findLast((start) => start <= line);
  return { ...draft, table, findings: draft.findings.filter(({ line }) => own.has(tableOf(line) ?? -1)) };
}

function summary(say: Say, draft: PlanDraft): string[] {
  const { document, table, findings } = draft;
  const counts = new Map<string, { jumlah: number; baris: number }>();
  for (const { kode, line } of findings) {
    const seen = counts.get(kode);
    counts.set(kode, { jumlah: (seen?.jumlah ?? 0) + 1, baris: seen?.baris ?? line });
  }
  return [
    say('cli-impor-judul', { file: document, table: table.length, findings: findings.length }),
    ...table.flatMap((one) => ['', ...tableLines(say, one)]),
    '',
    ...sayCoverage(say, draft),
    ...[...counts].map(([kode, { jumlah: count, baris: line }]) =>
      say('cli-impor-temuan', { kode, count, line: String(line) }),
    ),
    say('cli-impor-lihat'),
  ];
}

function tableLines(say: Say, { name, kind, line, nodes, rows, year }: DraftTable): string[] {
  const head = say('cli-impor-tabel-judul', {
    line: String(line),
    name,
    kind: say(`jenis-tabel-${kind.replaceAll('.', '-')}`),
  });
  if (nodes === undefined) return [head, say('cli-impor-rows', { rows: rows?.length ?? 0 })];
  const of = (level: string) => nodes.filter((node) => node.level === level);
  const counts = say('cli-impor-pohon', {
    tujuan: of('tujuan').length,
    sasaran: of('sasaran').length,
    program: of('program').length,
    kegiatan: of('kegiatan').length,
    subKegiatan: of('sub_kegiatan').length,
    indikator: nodes.flatMap(({ indikator }) => indikator).length,
  });
  const sums = year.flatMap((year) => {
    const cells = of('sub_kegiatan').flatMap(({ pagu }) => {
      const value = pagu[year]?.value;
      return typeof value === 'string' ? [value] : [];
    });
    if (cells.length === 0) return [];
    return [say('cli-impor-pagu', { year: year, count: rupiah(Decimal.sum(...cells)) })];
  });
  return [head, counts, ...sums];
}
