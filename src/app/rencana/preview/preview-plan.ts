import { Decimal } from 'decimal.js';
import type { NewPlan } from '../../../domain/rencana/new-plan.ts';
import { sayCoverage } from '../../../plan/draft/say-coverage.ts';
import { sayFinding } from '../../../plan/draft/say-finding.ts';
import { sayWrongCell } from '../../../plan/template/read/wrong-cell.ts';
import { button } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { shortened } from '../../../text/cut-text.ts';
import { rupiah } from '../../../text/format.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import type { PlanDesk } from '../desk/open-plan-desk.ts';
import { sayProblems } from '../desk/plan-problems.ts';
import { weightiestFindings } from './weightiest-findings.ts';

/** Kinds of findings that are told at once. */
const FINDINGS_SHOWN = 10;

/** Cells that are told at once. */
const WRONG_SHOWN = 12;

/** Letters of all findings on the screen, and of one at most: the sentence behind them must still fit. */
const FINDINGS_LETTERS = 2000;
const ONE_LETTERS = 260;

/** Letters of a table's name. */
const NAME_LETTERS = 60;

/** Tables that are listed. */
const TABLES_SHOWN = 12;

/** Counts and sums of a plan that is not stored yet: Σ of the sub kegiatan of each year. */
export function newPlanContent(say: Say, { nodes, indikators }: NewPlan): string[] {
  const many = (level: string) => nodes.filter((node) => node.level === level).length;
  const sub = nodes.filter(({ level }) => level === 'sub_kegiatan');
  const pagu = sub.flatMap((node) => node.pagu.filter(({ kind }) => kind === 'indikatif'));
  const year = [...new Set(pagu.map((one) => one.year))].sort((a, b) => a - b);
  const desa = indikators.filter(({ pelapor: reporter }) => reporter === 'desa').length;
  const above = many('tujuan') + many('sasaran');
  return [
    ...(above > 0 ? [say('rencana-atas', { tujuan: many('tujuan'), sasaran: many('sasaran') })] : []),
    say('rencana-banyak', {
      program: many('program'),
      kegiatan: many('kegiatan'),
      sub: sub.length,
    }),
    desa > 0
      ? say('rencana-indikator', { indikator: indikators.length, desa })
      : say('rencana-indikator-saja', { indikator: indikators.length }),
    '',
    say('rencana-pagu-judul'),
    ...year.map((one) => {
      const value = pagu.filter((p) => p.year === one).map((p) => p.value);
      const vars = {
        year: String(one),
        count: rupiah(value.reduce((sum, n) => sum.plus(n), new Decimal(0))),
      };
      const without = sub.length - value.length;
      return without > 0 ? say('rencana-pagu-kurang', { ...vars, without }) : say('rencana-pagu-tahun', vars);
    }),
  ];
}

function tableLines(say: Say, { content }: PlanDesk): string[] {
  if (content.source === 'templat') return [];
  const { table } = content.draft;
  const more = table.length - TABLES_SHOWN;
  return [
    say('rencana-tabel-judul', { count: table.length }),
    ...table.slice(0, TABLES_SHOWN).map(({ name, kind, line, nodes, rows }) =>
      say('rencana-tabel-baris', {
        kind: say(`jenis-tabel-${kind.replaceAll('.', '-')}`),
        name: shortened(name, NAME_LETTERS),
        line: String(line),
        count: nodes?.length ?? rows?.length ?? 0,
      }),
    ),
    ...(more > 0 ? [say('rencana-lagi', { count: more })] : []),
    '',
  ];
}

function findingLines(say: Say, { findings }: PlanDesk): string[] {
  if (findings.length === 0) return ['', say('rencana-tanpa-temuan')];
  const groups = weightiestFindings(findings).slice(0, FINDINGS_SHOWN);
  const limit = Math.min(ONE_LETTERS, Math.floor(FINDINGS_LETTERS / groups.length));
  return [
    '',
    say('rencana-temuan-judul', { count: findings.length }),
    ...groups.map(({ count, first }, index) => {
      const { line, message } = sayFinding(say, first);
      // In a workbook, PDF or Word document the sentence begins with the place itself.
      const done = first.place?.line !== undefined;
      const at = done ? message : say('rencana-temuan-baris', { line: String(line), message });
      const vars = { number: index + 1, message: shortened(at, limit) };
      return count === 1
        ? say('rencana-temuan-satu', vars)
        : say('rencana-temuan-banyak', { ...vars, more: count - 1 });
    }),
  ];
}

/** Cells of a template that were not taken, and what to do. */
function wrongCellsScreen(say: Say, desk: PlanDesk): Message {
  const { wrong, upload } = desk;
  const more = wrong.length - WRONG_SHOWN;
  return {
    title: say('rencana-judul-berkas', { name: upload.name }),
    text: [
      say('rencana-salah-judul', { count: wrong.length }),
      ...wrong.slice(0, WRONG_SHOWN).map((one) => `• ${sayWrongCell(say, one)}`),
      ...(more > 0 ? [say('rencana-lagi', { count: more })] : []),
      '',
      say('rencana-salah-cara'),
    ].join('\n'),
    buttons: [[button(say('rencana-tombol-buang'), 'rencana.buang', documentPlace(desk))]],
  };
}

/** A document as its buttons carry it: as it stands. */
export function documentPlace({ upload }: Pick<PlanDesk, 'upload'>): PayloadOf<'rencana.lanjut'> {
  return { document: upload.id, revision: upload.version };
}

/** What was read of a document or template: tables, counts, sums, the weightiest findings; nothing of it is stored. */
export function previewPlan(say: Say, desk: PlanDesk): Message {
  if (desk.wrong.length > 0) return wrongCellsScreen(say, desk);
  const { upload, plan, question, content, findings, problems } = desk;
  const onward =
    question.length > 0
      ? say('rencana-tombol-jawab', { count: question.length })
      : say('rencana-tombol-lihat-akhir');
  const buttons: Button[][] = [[button(onward, 'rencana.lanjut', documentPlace(desk))]];
  const below = [button(say('rencana-tombol-buang'), 'rencana.buang', documentPlace(desk))];
  if (findings.length + problems.length > 0)
    below.unshift(button(say('rencana-tombol-temuan'), 'rencana.temuan', documentPlace(desk)));
  return {
    title: say('rencana-judul-berkas', { name: upload.name }),
    text: [
      ...(content.source === 'templat' ? [say('rencana-templat-terbaca'), ''] : tableLines(say, desk)),
      ...(content.source === 'templat' ? [] : sayCoverage(say, content.draft)),
      say('rencana-terbaca'),
      ...newPlanContent(say, plan),
      ...(content.source === 'templat' ? [] : findingLines(say, desk)),
      ...sayProblems(say, desk.problems),
      ...(content.source === 'dokumen' && desk.old !== undefined ? ['', say('rencana-dari-lama')] : []),
      '',
      say('rencana-belum-disimpan'),
    ].join('\n'),
    buttons: [...buttons, below],
  };
}
