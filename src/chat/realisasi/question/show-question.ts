import { mayChangeEntry } from '../../../app/realisasi/record-entry.ts';
import { draftVersion, isFilled, type Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import type { Question } from '../../../app/realisasi/sheet/question.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import { button } from '../../../text/buttons/button.ts';
import type { AnswerAction } from '../../../text/buttons/wings/realisasi.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { butirTitle, entryContent } from '../sheet/butir-words.ts';
import { sheetPlace } from '../sheet/sheet-place.ts';
import { questionContent } from './question-content.ts';
import type { QuestionContent } from './question-on-screen.ts';

/** Items from which on every question has a way to the summary: sending a part must not cost twenty presses. */
const LENGTH = 6;

/** Button of an item; its payload carries the draft's version, so that an old one is known. */
export function butirButton(sheet: Sheet, key: string, answer: AnswerAction, label: string): Button {
  return button(label, 'lapor.jawab', {
    ...sheetPlace(sheet),
    butir: key,
    answer,
    revision: draftVersion(sheet),
  });
}

function answerRows(sheet: Sheet, question: Question, answer: QuestionContent['answer']): Button[][] {
  const rows = answer.map(([action, label]) => [butirButton(sheet, question.butir.key, action, label)]);
  return question.kind === 'tanggal' ? [rows.flat()] : rows;
}

function moveRow(say: Say, sheet: Sheet, key: string, echo?: { key?: string }): Button[][] {
  const before = sheet.butir.slice(
    0,
    sheet.butir.findIndex((one) => one.key === key),
  );
  const canGoBack = before.some((one) => mayChangeEntry(sheet, one.key));
  const line = [
    ...(echo?.key === undefined ? [] : [butirButton(sheet, echo.key, 'ubah', say('lapor-ubah-sebelumnya'))]),
    ...(canGoBack ? [butirButton(sheet, key, 'kembali', say('lapor-kembali'))] : []),
    isFilled(sheet, key)
      ? butirButton(sheet, key, 'lewati', say('lapor-biarkan'))
      : butirButton(sheet, key, 'lewati', say('lapor-lewati')),
  ];
  const length = sheet.butir.length >= LENGTH && sheet.work?.draft !== undefined;
  return length ? [line, [butirButton(sheet, key, 'ringkasan', say('lapor-ke-ringkasan'))]] : [line];
}

/** Says of an item that another unit has reported, and whose figure counts until it is taken over. */
function elsewhereWords(say: Say, sheet: Sheet, key: string): string[] {
  const other = sheet.reportedElsewhere.get(key);
  if (other === undefined) return [];
  const content = answerWords(say, other.butir, other.angka, yearOf(sheet.month));
  return [say('lapor-tanya-lain', { reporter: other.reporter.namaPendek, content })];
}

/**
 * The question about one item.
 * @param echo what was recorded just before, with its Ubah button
 * @param difference the section wants to type another figure than the one proposed from the desa reports
 */
export function showQuestion(
  say: Say,
  sheet: Sheet,
  question: Question,
  options: { echo?: { text: string; key?: string }; difference?: boolean } = {},
): Message {
  const { key } = question.butir;
  const number = sheet.butir.findIndex((one) => one.key === key) + 1;
  const { text, answer } = questionContent(say, sheet, question, options.difference ?? false);
  const recorded = isFilled(sheet, key)
    ? `\n${say('lapor-tercatat', { content: entryContent(say, sheet, question.butir, sheet.entry.get(key)) })}`
    : '';
  return {
    begin: options.echo?.text,
    title: say('lapor-judul', {
      number,
      from: sheet.butir.length,
      name: butirTitle(say, sheet, question.butir),
    }),
    text: [...elsewhereWords(say, sheet, key), text + recorded].join('\n'),
    buttons: [...answerRows(sheet, question, answer), ...moveRow(say, sheet, key, options.echo)],
  };
}
