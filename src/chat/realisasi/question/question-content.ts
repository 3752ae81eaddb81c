import { Temporal } from 'temporal-polyfill';
import type { Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import type {
  AngkaQuestion,
  DateQuestion,
  MoneyQuestion,
  Question,
} from '../../../app/realisasi/sheet/question.ts';
import { suggestedAnswer } from '../../../domain/capaian/posisi/desa-posisi.ts';
import { type Month, previousMonth } from '../../../domain/kalender/month.ts';
import { moneyBasisOf } from '../../../domain/kantor/dated-settings.ts';
import { yearOfButir } from '../../../domain/realisasi/butir.ts';
import { answerWords, withSatuan } from '../../../render/capaian/answer-words.ts';
import { dateText, monthName } from '../../../text/dates.ts';
import { angka, rupiah } from '../../../text/format.ts';
import { listAnd } from '../../../text/list.ts';
import type { Say } from '../../../text/translator.ts';
import { monthsBefore } from '../sheet/butir-words.ts';
import { answerLabel } from './answer-label.ts';
import { offerAction } from './offer.ts';
import type { QuestionContent } from './question-on-screen.ts';
import { specialContent } from './special-content.ts';

/** A figure that nobody has verified yet says so. */
function provisionalWords(say: Say, value: string, unchecked: boolean): string {
  return unchecked ? say('lapor-sementara', { value }) : value;
}

function dateContent(say: Say, question: DateQuestion): QuestionContent {
  const due = question.tenggat && dateText(say, Temporal.PlainDate.from(question.tenggat));
  return {
    text: due === undefined ? say('lapor-tanya-tanggal') : say('lapor-tanya-tanggal-batas', { due }),
    answer: [
      ['sudah', say('lapor-sudah')],
      ['belum', say('lapor-belum')],
    ],
  };
}

function targetText(say: Say, question: AngkaQuestion): string {
  const { target, printedTarget, indikator } = question;
  if (printedTarget !== undefined) return say('lapor-target-tercetak', { target: printedTarget });
  return target === undefined
    ? say('lapor-tanpa-target')
    : say('lapor-target', { target: angka(target), satuan: indikator.satuan });
}

function suggestionContent(say: Say, sheet: Sheet, question: AngkaQuestion): QuestionContent | undefined {
  const suggestion = question.suggestion;
  const answer = suggestion && suggestedAnswer(suggestion);
  if (answer === undefined || suggestion?.total === undefined) return undefined;
  const { done, from } = question.desaOfMonth ?? suggestion.coverage;
  const words = answerWords(
    say,
    question.butir,
    { state: 'nilai', ...answer },
    yearOfButir(question.butir, sheet.month),
  );
  const tambahan = question.indikator.pertanyaan === 'tambahan';
  const total = tambahan ? withSatuan(question.butir, suggestion.total) : words;
  const vars = {
    total: provisionalWords(say, total, suggestion.provisional),
    month: monthName(say, sheet.month),
    stillComing:
      (done < from ? say('lapor-usulan-susulan') : '') +
      (suggestion.late > 0 ? say('lapor-usulan-terlambat', { count: suggestion.late }) : ''),
    done,
    from,
    target: targetText(say, question),
  };
  return {
    text: tambahan
      ? say('lapor-tanya-usulan-tambahan', { ...vars, suggestion: words })
      : say('lapor-tanya-usulan', vars),
    answer: [
      [
        offerAction(question, 'pakai'),
        say('lapor-pakai', { value: answerLabel(say, question.butir, answer) }),
      ],
      ['beda', say('lapor-beda')],
    ],
  };
}

function angkaContent(say: Say, sheet: Sheet, question: AngkaQuestion): QuestionContent {
  const { indikator, previous } = question;
  const month = monthName(say, sheet.month);
  const target = targetText(say, question);
  if (indikator.pertanyaan === 'posisi') {
    const last =
      previous.value === undefined
        ? say('lapor-posisi-belum-ada')
        : say('lapor-posisi-lalu', {
            month: monthName(say, previous.latestMonth ?? previousMonth(sheet.month)),
            value: provisionalWords(say, angka(previous.value), previous.provisional),
          });
    // What the button repeats is the newest answer, which a mean or the greatest month need not be.
    const same = question.latest?.value;
    const fixed: QuestionContent['answer'] =
      same === undefined
        ? []
        : [[offerAction(question, 'tetap'), say('lapor-tetap', { value: angka(same) })]];
    return {
      text: say('lapor-tanya-posisi', { satuan: indikator.satuan, month, target, last }),
      answer: fixed,
    };
  }
  const until = monthsBefore(say, sheet);
  const last =
    previous.value === undefined || until === ''
      ? say('lapor-tambahan-belum-ada')
      : say('lapor-tambahan-lalu', {
          until,
          value:
            previous.state === 'nihil'
              ? say('isi-nihil')
              : provisionalWords(say, `${angka(previous.value)} ${indikator.satuan}`, previous.provisional),
        });
  return {
    text: say('lapor-tanya-tambahan', {
      satuan: indikator.satuan,
      month,
      target,
      last: last + gapWords(say, sheet, previous.emptyMonths),
    }),
    answer: [['nihil', say('lapor-nihil-angka', { satuan: indikator.satuan })]],
  };
}

/** Months before this one that nobody reported: the sum so far is not the whole. */
function gapWords(say: Say, sheet: Sheet, empty: readonly Month[]): string {
  const names = empty.filter((one) => one < sheet.month).map((one) => monthName(say, one));
  return names.length === 0 ? '' : `\n${say('lapor-bulan-lowong', { month: listAnd(say, names) })}`;
}

function paguContent(say: Say, sheet: Sheet, { pagu, remaining, previous }: MoneyQuestion): string {
  if (pagu === undefined || remaining === undefined) return say('lapor-tanpa-pagu');
  const vars = { kind: say(`lapor-pagu-${pagu.kind}`), pagu: rupiah(pagu.value) };
  if (monthsBefore(say, sheet) === '') return say('lapor-batas-pagu', vars);
  const last =
    previous.value === undefined
      ? say('lapor-uang-belum-ada')
      : provisionalWords(say, rupiah(previous.value), previous.provisional);
  const until = monthName(say, previousMonth(sheet.month));
  const text = say('lapor-pagu', { ...vars, last, until, remaining: rupiah(remaining) });
  return text + gapWords(say, sheet, previous.emptyMonths);
}

function moneyContent(say: Say, sheet: Sheet, question: MoneyQuestion): QuestionContent {
  const month = monthName(say, sheet.month);
  return {
    text: say('lapor-tanya-uang', {
      month,
      basis: moneyBasisOf(sheet.office, sheet.month),
      pagu: paguContent(say, sheet, question),
    }),
    answer: [['nihil', say('lapor-nihil-uang')]],
  };
}

/**
 * What the question about an item says.
 * @param difference the section wants to type another figure than the one proposed from the desa reports
 */
export function questionContent(
  say: Say,
  sheet: Sheet,
  question: Question,
  difference: boolean,
): QuestionContent {
  if (question.kind === 'tanggal') return dateContent(say, question);
  if (question.kind === 'keuangan') return moneyContent(say, sheet, question);
  return (
    (difference ? undefined : suggestionContent(say, sheet, question)) ??
    specialContent(say, sheet, question, targetText(say, question)) ??
    angkaContent(say, sheet, question)
  );
}
