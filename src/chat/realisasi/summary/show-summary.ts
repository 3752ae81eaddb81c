import { draftVersion, missingButir, type Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { hasSomethingToSend } from '../../../app/realisasi/submit-report.ts';
import { button } from '../../../text/buttons/button.ts';
import type { SheetAction } from '../../../text/buttons/wings/realisasi.ts';
import { shortenedLine } from '../../../text/cut-text.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { butirButton } from '../question/show-question.ts';
import { contentWithOld, fullButirName } from '../sheet/butir-words.ts';
import { sheetPlace } from '../sheet/sheet-place.ts';
import type { Echo } from './echo.ts';
import { elsewhereButtons, elsewhereOpening } from './reported-elsewhere.ts';

/** Most items whose lines are shown; a subbagian has up to 26. */
const LINES = 40;

/** Button for the whole sheet. */
export function sheetButton(sheet: Sheet, action: SheetAction, label: string): Button {
  return button(label, 'lapor.lembar', { ...sheetPlace(sheet), action, revision: draftVersion(sheet) });
}

function attachmentLines(say: Say, sheet: Sheet): string {
  const kendala = sheet.work?.kendala ?? [];
  const bukti = (sheet.work?.bukti ?? []).filter((one) => one.state !== 'ditolak').length;
  const buktiText =
    bukti === 0 ? say('lapor-ringkas-tanpa-bukti') : say('lapor-ringkas-bukti', { count: bukti });
  const kendalaText =
    kendala.length === 0
      ? say('lapor-ringkas-tanpa-kendala')
      : kendala
          .map(
            (one) =>
              `\n• ${shortenedLine(one.text, 160)}${one.wantsDecision ? ` ${say('lapor-minta-keputusan')}` : ''}`,
          )
          .join('');
  if (kendala.length > 0)
    return [
      say('lapor-ringkas-kendala', { kendala: kendalaText }),
      say('lapor-ringkas-bukti-baris', { bukti: buktiText }),
    ].join('\n');
  return say('lapor-ringkas-lampiran', {
    kendala: kendalaText,
    bukti: buktiText,
  });
}

/** Everything that would be sent, in one message, with Kirim first. */
export function showSummary(say: Say, sheet: Sheet, echo?: Echo): Message {
  const lines = sheet.butir.slice(0, LINES).map((butir, index) => {
    const content = contentWithOld(say, sheet, butir);
    return `${index + 1}. ${fullButirName(say, sheet, butir)}: ${content}`;
  });
  const draft = sheet.work?.draft;
  const reason = draft?.kind === 'ubah' ? [say('lapor-ringkas-alasan', { reason: draft.reason ?? '' })] : [];
  const change =
    echo?.key === undefined ? [] : [[butirButton(sheet, echo.key, 'ubah', say('lapor-ubah-sebelumnya'))]];
  const opening = elsewhereOpening(say, sheet);
  const other = opening === undefined ? [] : ['', opening, ''];
  const missing = draft?.kind !== 'ubah' && missingButir(sheet).length > 0;
  return {
    begin: echo?.text,
    title: say('lapor-ringkas-judul', { reporter: sheet.reporter.name, month: monthYear(say, sheet.month) }),
    text: [...reason, ...lines, ...other, attachmentLines(say, sheet)].join('\n'),
    buttons: [
      [
        ...(hasSomethingToSend(sheet) ? [sheetButton(sheet, 'kirim', say('lapor-kirim'))] : []),
        sheetButton(sheet, 'perbaiki', say('lapor-perbaiki')),
      ],
      [
        sheetButton(sheet, 'kendala', say('lapor-tambah-kendala')),
        sheetButton(sheet, 'bukti', say('lapor-tambah-bukti')),
      ],
      ...(missing ? [[sheetButton(sheet, 'isi', say('lapor-lengkapi'))]] : []),
      ...(draft?.kind === 'ubah' ? [[sheetButton(sheet, 'buang', say('lapor-buang'))]] : []),
      ...elsewhereButtons(say, sheet),
      ...change,
    ],
  };
}
