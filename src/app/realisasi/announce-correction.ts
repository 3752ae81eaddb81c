import { butirName } from '../../domain/realisasi/butir.ts';
import { verifiersFrom } from '../../store/verifikasi/verifiers.ts';
import { monthName, monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { toTelegram } from '../../text/message.ts';
import type { OfficerAction } from '../action.ts';
import { butirOfSheet, type Sheet } from './sheet/open-sheet.ts';

/**
 * Tells everybody who verified this month, or a later one whose position rests on it, that figures below them changed.
 * The positions themselves need no carrying: they are always computed from the newest revisions.
 */
export async function announceCorrection(
  act: OfficerAction,
  sheet: Sheet,
  key: readonly string[],
): Promise<void> {
  const name = key.flatMap((one) => {
    const butir = butirOfSheet(sheet, one);
    return butir === undefined ? [] : [butirName(butir, sheet.month)];
  });
  const verifiers = await verifiersFrom(act.tx, [sheet.reporter.id], sheet.month);
  const chats = new Map<number, string[]>();
  for (const { telegramId, month } of verifiers) {
    if (telegramId === act.officer.telegramId) continue;
    chats.set(telegramId, [...(chats.get(telegramId) ?? []), monthName(act.say, month)]);
  }
  for (const [chatId, months] of chats) {
    const text = act.say('lapor-kabar-koreksi', {
      reporter: sheet.reporter.name,
      month: monthYear(act.say, sheet.month),
      butir: listAnd(act.say, [...new Set(name)]),
      related: listAnd(act.say, months),
    });
    const reason = sheet.work?.draft?.reason;
    const complete = reason === undefined ? text : `${text}\n${act.say('lapor-kabar-alasan', { reason })}`;
    act.send({
      chatId,
      method: 'sendMessage',
      payload: { chat_id: chatId, ...toTelegram({ text: complete }) },
      kind: 'kabar',
    });
  }
}
