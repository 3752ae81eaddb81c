import { Temporal } from 'temporal-polyfill';
import { butirOfSheet, isFilled, missingButir } from '../../../app/realisasi/sheet/open-sheet.ts';
import { returnReason } from '../../../app/realisasi/sheet/return-reason.ts';
import { reportNumber } from '../../../app/realisasi/submit-report.ts';
import { button } from '../../../text/buttons/button.ts';
import { dateTime, monthYear } from '../../../text/dates.ts';
import type { Turn } from '../../shared/turn.ts';
import type { Desk } from '../sheet/open-desk.ts';
import { sheetPlace } from '../sheet/sheet-place.ts';
import { elsewhereButtons, elsewhereOpening } from '../summary/reported-elsewhere.ts';
import { sheetButton } from '../summary/show-summary.ts';
import { askButir, askSummary, proceed } from './ask-next.ts';
import { askRepair } from './ask-repair.ts';

/** A returned report opens with the reason, at the item that it is about. */
async function openReturned(turn: Turn, desk: Desk): Promise<void> {
  const returned = await returnReason(desk.act, desk.sheet);
  const echo = { text: turn.say('lapor-dikembalikan', { reason: returned?.reason ?? '-' }) };
  const butir = returned?.butir === undefined ? undefined : butirOfSheet(desk.sheet, returned.butir);
  if (butir !== undefined) return askButir(turn, desk, butir, { echo });
  askRepair(turn, desk, echo.text);
}

/** Everything was sent and nothing is open. */
function sayComplete(turn: Turn, { sheet }: Desk): void {
  const { office, reporter, month, work } = sheet;
  turn.reply({
    text: turn.say('lapor-sudah-lengkap', {
      reporter: reporter.name,
      month: monthYear(turn.say, month),
      number: reportNumber(office, reporter, month, work?.revision ?? 0),
    }),
    buttons: elsewhereButtons(turn.say, sheet),
  });
  turn.finish();
}

/** Opens a sheet where it stopped: at the returned item, at the first missing one, or at the summary. */
export async function startSheet(turn: Turn, desk: Desk): Promise<void> {
  const { work } = desk.sheet;
  if (work?.draft === undefined) {
    if (work?.status === 'dikembalikan') return await openReturned(turn, desk);
    if (work?.revision && missingButir(desk.sheet).length === 0) return sayComplete(turn, desk);
  }
  if (work?.draft?.kind === 'ubah') return askSummary(turn, desk);
  const opening = work?.draft === undefined ? elsewhereOpening(turn.say, desk.sheet) : undefined;
  proceed(turn, desk, opening === undefined ? {} : { echo: { text: opening } });
}

/** Asks whether to go on with what was begun earlier. */
export function askContinue(turn: Turn, { sheet }: Desk): void {
  const draft = sheet.work?.draft;
  const filled = sheet.butir.filter((one) => isFilled(sheet, one.key)).length;
  const time = Temporal.Instant.from(draft?.updatedAt ?? turn.now.toString()).toZonedDateTimeISO(
    sheet.office.zone,
  );
  turn.reply({
    text: turn.say('lapor-lanjutkan', {
      reporter: sheet.reporter.name,
      month: monthYear(turn.say, sheet.month),
      filled,
      from: sheet.butir.length,
      time: dateTime(turn.say, time),
    }),
    buttons: [
      [
        button(turn.say('lapor-lanjutkan-tombol'), 'lapor.isi', sheetPlace(sheet)),
        sheetButton(sheet, 'ringkasan', turn.say('lapor-lihat-isian')),
      ],
    ],
  });
}
