import { Temporal } from 'temporal-polyfill';
import type { Explanation, Figure, FigurePart, TargetSource } from '../../domain/jelaskan/explanation.ts';
import { type Month, yearOf } from '../../domain/kalender/month.ts';
import { indikatorName } from '../../domain/realisasi/butir.ts';
import { dateText, monthYear } from '../../text/dates.ts';
import { angka, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { angkaWords, missingWords } from './input-words.ts';
import { moneyBasisWords } from './money-basis-words.ts';
import { rumusWords } from './rumus-words.ts';
import { stepWords, valueInWords } from './step-words.ts';
import { takenOverWords } from './taken-over-words.ts';
import type { WordsContext } from './words-context.ts';

/** An explanation in words; each list is one line per entry. What stands in a chat, in a PDF and in the JSON alike. */
export interface ExplanationWords {
  title: string;
  /** The figure, or why there is none. */
  outcome: string;
  /** How much of the plan or how many desa it rests on, and whether it is sementara. */
  basis: string[];
  reported: string[];
  part: string[];
  rumus: string[];
  step: string[];
  /** Plan version and line of the target, the pagu, the kabupaten's rules. */
  source: string[];
}

/** Every word of an explanation. */
export function explanationWords(k: WordsContext, p: Explanation): ExplanationWords {
  const satuan = p.indikator?.satuan ?? '';
  const notYet = missingWords(k, p);
  return {
    title: title(k, p),
    outcome: outcome(k, p),
    basis: basis(k, p),
    reported: [
      ...p.reported.map((one) => angkaWords(k, p, one)),
      ...p.setAside.map((one) => k.say('jelas-dikesampingkan', { content: angkaWords(k, p, one) })),
      ...p.takeovers.map((one) => takenOverWords(k, p, one)),
      ...(notYet === undefined ? [] : [notYet]),
    ],
    part: isVisible(p) ? p.part.map((one) => part(k, one, satuan)) : [],
    rumus: p.rumus === undefined ? [] : rumusWords(k.say, p.rumus),
    step: p.step.map((one) => stepWords(k.say, one, satuan)),
    source: source(k, p),
  };
}

/** Where every part is one reported figure the list of these says the same. */
function isVisible({ indikator, reported, part: all }: Explanation): boolean {
  if (indikator?.pelapor === 'konfirmasi_desa') return true;
  return indikator === undefined || reported.length > all.length;
}

/** Reporting year of a figure. */
function figureYear(figure: Figure, month: Month): number {
  return (figure.kind === 'indikator' ? figure.year : undefined) ?? yearOf(month);
}

/** What the figure is called: the indicator, the node, or the office's figure, with whose it is and up to when. */
export function figureName(k: WordsContext, { figure, indikator, node, month }: Explanation): string {
  if (indikator !== undefined) return indikatorName(indikator, figureYear(figure, month));
  if (node !== undefined) return `${k.say(`jelas-figur-${figure.kind}`)} ${node.namaPendek}`;
  const without = 'withoutGaji' in figure && figure.withoutGaji ? '-tanpa-gaji' : '';
  return k.say(`jelas-figur-${figure.kind}${without}`);
}

function title(k: WordsContext, p: Explanation): string {
  const who = p.reporter?.name ?? k.office;
  const month = monthYear(k.say, p.month);
  // Who has reported is a matter of the one month; every other figure is one to date.
  const departure = p.figure.kind === 'kelengkapan' ? month : k.say('jelas-sampai', { month });
  return `${figureName(k, p)} · ${who} · ${departure}`;
}

function outcome(k: WordsContext, p: Explanation): string {
  if (p.outcome !== undefined) {
    return k.say(`jelas-hasil-${p.indikator === undefined ? 'figur' : 'capaian'}`, {
      value: valueInWords(p.outcome, p.form, ''),
    });
  }
  return k.say('jelas-tanpa-hasil', {
    reason: p.reason === undefined ? '' : k.say(`tanpa-capaian-${p.reason}`),
  });
}

function basis(k: WordsContext, p: Explanation): string[] {
  const coverage = p.figure.kind === 'kelengkapan' ? undefined : p.coverage;
  return [
    ...(coverage === undefined ? [] : [coverageWords(k, p, { done: coverage.from, from: coverage.total })]),
    ...(p.provisional ? [k.say('jelas-sementara')] : []),
  ];
}

function coverageWords(k: WordsContext, p: Explanation, vars: { done: number; from: number }): string {
  if (p.indikator !== undefined) return k.say('jelas-cakupan-desa', vars);
  const sub = p.node?.level === 'sub_kegiatan' && p.figure.kind === 'fisik';
  return sub ? k.say('jelas-cakupan-indikator', vars) : k.say('jelas-cakupan-sub', vars);
}

function part(k: WordsContext, { name, value, weight, form }: FigurePart, satuan: string): string {
  const content = value === undefined ? k.say('jelas-belum') : valueInWords(value, form, satuan);
  if (weight === undefined || weight.eq(1)) return `${name}: ${content}`;
  return k.say('jelas-bagian-bobot', { name, content, pagu: rupiah(weight) });
}

function source(k: WordsContext, p: Explanation): string[] {
  const { target, pagu, profil, indikator, figure } = p;
  if (figure.kind === 'kelengkapan') return [];
  const { plan, say } = k;
  const day = (iso: string) => dateText(say, Temporal.PlainDate.from(iso));
  const version = plan && {
    document: plan.document,
    kind: say(`jelas-versi-${plan.kind}`),
    date: day(plan.validFrom),
  };
  return [
    ...(indikator?.formula ? [say('jelas-formula', { formula: indikator.formula })] : []),
    ...(target === undefined || version === undefined ? [] : [targetSource(say, target, version)]),
    ...pagu.map((one) =>
      say('jelas-sumber-pagu', {
        kind: say(`lapor-pagu-${one.kind}`),
        value: rupiah(one.value),
        date: day(one.validFrom),
        kode: one.node.kode,
      }),
    ),
    ...moneyBasisWords(k, p),
    profil === undefined ? say('jelas-profil-bawaan') : say('jelas-profil', { date: day(profil.validFrom) }),
  ];
}

/** The line of a target with what stands there; of a target per desa also what it means for the office. */
function targetSource(
  say: Say,
  { target, indikator, perDesa }: TargetSource,
  version: { document: string; kind: string; date: string },
): string {
  const line = target.line ?? indikator.line;
  if (perDesa === undefined) {
    const vars = { ...version, printed: target.printed, line: String(line ?? '') };
    return say(line === undefined ? 'jelas-sumber-target' : 'jelas-sumber-target-baris', vars);
  }
  const { desaTarget, desa, total } = perDesa;
  const vars = {
    ...version,
    target: `${target.printed} ${indikator.satuan}`,
    office:
      total === undefined
        ? ''
        : say('jelas-target-kantor', { desa: desa ?? 0, total: `${angka(total)} ${indikator.satuan}` }),
  };
  if (desaTarget?.line !== undefined) {
    const print = { printed: desaTarget.printed, line: String(desaTarget.line) };
    return say('jelas-sumber-target-desa', { ...vars, ...print });
  }
  return say('jelas-sumber-target-desa-keputusan', {
    ...vars,
    line: line === undefined ? '–' : String(line),
  });
}
