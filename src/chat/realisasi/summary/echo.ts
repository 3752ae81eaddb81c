import type { Decimal } from 'decimal.js';
import type { Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { progressOfEntry } from '../../../app/realisasi/sheet/progress-of-entry.ts';
import type { AngkaQuestion, MoneyQuestion, Question } from '../../../app/realisasi/sheet/question.ts';
import { serapanPercent } from '../../../domain/capaian/serapan.ts';
import { profilOfMonth } from '../../../domain/kantor/office.ts';
import { butirName } from '../../../domain/realisasi/butir.ts';
import { capaianAsPercent } from '../../../text/capaian.ts';
import { monthName } from '../../../text/dates.ts';
import { angka, percent, rupiah } from '../../../text/format.ts';
import { terbilang } from '../../../text/terbilang.ts';
import type { Say } from '../../../text/translator.ts';
import { entryContent } from '../sheet/butir-words.ts';

/** What was recorded just before, said on top of the next question. */
export interface Echo {
  text: string;
  /** Item that its Ubah button opens again. */
  key?: string;
}

function moneyEcho(say: Say, sheet: Sheet, question: MoneyQuestion, value: Decimal): string {
  const total = value.plus(question.previous.value ?? 0);
  const serapan = question.pagu && serapanPercent(total, question.pagu.value);
  const vars = {
    value: rupiah(value),
    terbilang: terbilang(value),
    month: monthName(say, sheet.month),
    total: rupiah(total),
  };
  return serapan === undefined
    ? say('lapor-gema-uang', vars)
    : say('lapor-gema-uang-serapan', { ...vars, percent: percent(serapan) });
}

/** A count or quantity against its target; other kinds say what was answered. */
function angkaEcho(say: Say, sheet: Sheet, question: AngkaQuestion, name: string): string | undefined {
  const { indikator } = question;
  const { value, target, capaian } = progressOfEntry(sheet, question) ?? {};
  const singleAngka = indikator.jenisNilai === 'jumlah' || indikator.jenisNilai === 'kuantitas';
  if (!singleAngka || target === undefined || value === undefined) return undefined;
  const vars = { name, value: angka(value), target: angka(target), satuan: indikator.satuan };
  return capaian === undefined
    ? say('lapor-gema-target', vars)
    : say('lapor-gema-capaian', {
        ...vars,
        percent: capaianAsPercent(say, capaian, profilOfMonth(sheet.office, sheet.month).profil),
      });
}

/** What was recorded, in one or two lines: the figure read back, money also in words, with where it leads. */
export function entryEcho(say: Say, sheet: Sheet, question: Question): string {
  const entry = sheet.entry.get(question.butir.key);
  const name = butirName(question.butir, sheet.month);
  if (entry?.state === 'nilai') {
    if (question.kind === 'keuangan' && entry.value !== undefined)
      return moneyEcho(say, sheet, question, entry.value);
    const angkaSentence = question.kind === 'angka' ? angkaEcho(say, sheet, question, name) : undefined;
    if (angkaSentence !== undefined) return angkaSentence;
  }
  if (entry?.state === 'nihil' && question.kind === 'keuangan' && question.previous.value !== undefined) {
    const total = rupiah(question.previous.value);
    return say('lapor-gema-uang-nihil', { name, month: monthName(say, sheet.month), total });
  }
  return say('lapor-gema', { name, content: entryContent(say, sheet, question.butir, entry) });
}
