import { notice } from '../../app/petugas/tell-person.ts';
import { recordEntry } from '../../app/realisasi/record-entry.ts';
import { lockSheet } from '../../app/realisasi/sheet/lock-sheet.ts';
import { draftVersion, type Sheet } from '../../app/realisasi/sheet/open-sheet.ts';
import type { Takeable } from '../../app/realisasi/sheet/reported-by-others.ts';
import { takeOverButir } from '../../app/realisasi/take-over.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';
import { askButir } from './flow/ask-next.ts';
import { fullButirName } from './sheet/butir-words.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';
import { elsewhereContent, elsewhereScreen } from './summary/reported-elsewhere.ts';

/** Begins to answer an item that another unit has reported: its figure counts on until this one takes it over. */
async function fillOwn(turn: Turn, { act, sheet }: Desk, key: string): Promise<void> {
  const other = sheet.reportedElsewhere.get(key);
  if (other === undefined || other.own !== undefined) return turn.toast(turn.say('button-expired'));
  if (!sheet.butir.some((one) => one.key === key)) {
    const options = { version: draftVersion(sheet) };
    const saved = await recordEntry(act, sheet, { butir: key, state: 'lewati', anomaly: [] }, options);
    if (!saved.ok) return turn.toast(sayRefusal(turn.say, saved.refusal));
    sheet.butir.push(other.butir);
  }
  askButir(turn, { act, sheet }, other.butir);
}

async function carryOutTakeOver(
  turn: Turn,
  desk: Desk,
  key: string | undefined,
  fingerprint: number,
): Promise<void> {
  const { say } = turn;
  const { act, sheet } = await lockSheet(desk.act, desk.sheet);
  const outcome = await takeOverButir(act, sheet, { key, fingerprint });
  if (!outcome.ok) {
    if (outcome.refusal.code !== 'alih-berubah') return turn.toast(sayRefusal(say, outcome.refusal));
    return turn.changeMessage(elsewhereScreen(say, sheet, sayRefusal(say, outcome.refusal)));
  }
  const { all, recipient } = outcome.value;
  const rows = (told: readonly Takeable[]) => told.map((one) => `• ${exchangedWords(say, sheet, one)}`);
  turn.changeMessage({ text: [say('lapor-alih-selesai'), ...rows(all)].join('\n') });
  const news = say('lapor-alih-kabar', {
    by: act.officer.name,
    reporter: sheet.reporter.name,
    month: monthYear(say, sheet.month),
  });
  for (const [telegramId, told] of recipient) {
    turn.send(notice(telegramId, { text: [news, ...rows(told), say('lapor-alih-jejak')].join('\n') }));
  }
}

/** An item that was taken over, with both figures. */
function exchangedWords(say: Say, sheet: Sheet, { butir, own, angka, reporter }: Takeable): string {
  return say('lapor-alih-baris', {
    name: fullButirName(say, sheet, butir),
    fresh: elsewhereContent(say, sheet, butir, own),
    old: elsewhereContent(say, sheet, butir, angka),
    reporter: reporter.namaPendek,
  });
}

/** A press of a button about what other units have reported. */
export async function tapTakeOver(turn: Turn, payload: PayloadOf<'lapor.alih'>): Promise<void> {
  const opened = await openDesk(turn, payload.reporter, payload.month);
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const desk = opened.value;
  const { action, butir: key } = payload;
  if (action === 'lihat') return turn.reply(elsewhereScreen(turn.say, desk.sheet));
  if (action === 'semua') return await carryOutTakeOver(turn, desk, undefined, payload.revision);
  if (action === 'pakai' && key !== undefined)
    return await carryOutTakeOver(turn, desk, key, payload.revision);
  if (action === 'isi' && key !== undefined) return await fillOwn(turn, desk, key);
  turn.toast(turn.say('button-unknown'));
}
