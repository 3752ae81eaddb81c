import type { Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import type { OthersReport, Takeable } from '../../../app/realisasi/sheet/reported-by-others.ts';
import { takeableButir, takeOverFingerprint } from '../../../app/realisasi/take-over.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import { button } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { fullButirName } from '../sheet/butir-words.ts';
import { sheetPlace } from '../sheet/sheet-place.ts';

/** Items of one message; Telegram takes 100 buttons, a person reads fewer. */
const MANY = 30;
/** Items that are named above a question. */
const BRIEF = 5;

/** A figure of an item of the sheet, in words. */
export const elsewhereContent = (
  say: Say,
  sheet: Sheet,
  butir: OthersReport['butir'],
  angka: OthersReport['angka'],
) => answerWords(say, butir, angka, yearOf(sheet.month));

/** Another unit's figure that counts, and the own one beside it where there is one. */
export function otherRow(say: Say, sheet: Sheet, one: OthersReport): string {
  const vars = {
    name: fullButirName(say, sheet, one.butir),
    reporter: one.reporter.namaPendek,
    content: elsewhereContent(say, sheet, one.butir, one.angka),
  };
  return one.own === undefined
    ? say('lapor-lain-baris', vars)
    : say('lapor-lain-dua', { ...vars, own: elsewhereContent(say, sheet, one.butir, one.own) });
}

function takeOverButton(
  sheet: Sheet,
  action: PayloadOf<'lapor.alih'>['action'],
  label: string,
  key?: string,
  revision = 0,
): Button {
  return button(label, 'lapor.alih', { ...sheetPlace(sheet), butir: key, action, revision });
}

/** The way to what other units have reported; nothing where they reported nothing. */
export function elsewhereButtons(say: Say, sheet: Sheet): Button[][] {
  const count = sheet.reportedElsewhere.size;
  return count === 0 ? [] : [[takeOverButton(sheet, 'lihat', say('lapor-lain-tombol', { count }))]];
}

/** What other units have reported already, in a few lines above the first question; undefined for nothing. */
export function elsewhereOpening(say: Say, sheet: Sheet): string | undefined {
  const all = [...sheet.reportedElsewhere.values()];
  if (all.length === 0) return undefined;
  const more = all.length - BRIEF;
  return [
    say('lapor-lain-pembuka'),
    ...all.slice(0, BRIEF).map((one) => `• ${otherRow(say, sheet, one)}`),
    ...(more > 0 ? [say('anggaran-lagi', { count: more })] : []),
  ].join('\n');
}

/** All that other units have reported of the month, with both figures, and the buttons that take it over. */
export function elsewhereScreen(say: Say, sheet: Sheet, begin?: string): Message {
  const all = [...sheet.reportedElsewhere.values()].slice(0, MANY);
  const more = sheet.reportedElsewhere.size - all.length;
  const both = takeableButir(sheet);
  const line = all.map((one): Button[] => {
    const name = fullButirName(say, sheet, one.butir);
    const { key } = one.butir;
    if (one.own === undefined) return [takeOverButton(sheet, 'isi', say('lapor-lain-isi', { name }), key)];
    const fingerprint = takeOverFingerprint([one as Takeable]);
    return [takeOverButton(sheet, 'pakai', say('lapor-lain-pakai', { name }), key, fingerprint)];
  });
  const useAll =
    both.length > 1 && both.length <= MANY
      ? [
          [
            takeOverButton(
              sheet,
              'semua',
              say('lapor-lain-semua', { count: both.length }),
              undefined,
              takeOverFingerprint(both),
            ),
          ],
        ]
      : [];
  return {
    ...(begin === undefined ? {} : { begin }),
    title: say('lapor-lain-judul', { reporter: sheet.reporter.name, month: monthYear(say, sheet.month) }),
    text: [
      say('lapor-lain-penjelasan'),
      ...all.map((one, at) => `${at + 1}. ${otherRow(say, sheet, one)}`),
      ...(more > 0 ? [say('anggaran-lagi', { count: more })] : []),
      ...(all.length === 0 ? [say('lapor-lain-tiada')] : []),
    ].join('\n'),
    buttons: [...useAll, ...line],
  };
}
