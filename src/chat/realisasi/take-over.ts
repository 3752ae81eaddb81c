import { notice } from '../../app/petugas/tell-person.ts';
import { recordEntry } from '../../app/realisasi/record-entry.ts';
import { lockSheet } from '../../app/realisasi/sheet/lock-sheet.ts';
import { draftVersion } from '../../app/realisasi/sheet/open-sheet.ts';
import { type Takeable, takeOverButir } from '../../app/realisasi/take-over.ts';
import { monthYear } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { askButir } from './flow/ask-next.ts';
import { fullButirName } from './sheet/butir-words.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';
import { decodeSheetAddress } from './sheet/sheet-address.ts';
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
  const sentence = (owned: readonly Takeable[], sentenceKey: 'lapor-alih-selesai' | 'lapor-alih-kabar') =>
    [
      sentenceKey === 'lapor-alih-selesai'
        ? say('lapor-alih-selesai')
        : say('lapor-alih-kabar', { reporter: sheet.reporter.name, month: monthYear(say, sheet.month) }),
      ...owned.map(
        (one) =>
          `• ${say('lapor-alih-baris', {
            name: fullButirName(say, sheet, one.butir),
            fresh: elsewhereContent(say, sheet, one.butir, one.own),
            old: elsewhereContent(say, sheet, one.butir, one.angka),
            reporter: one.reporter.namaPendek,
          })}`,
      ),
    ].join('\n');
  turn.changeMessage({ text: sentence(all, 'lapor-alih-selesai') });
  for (const [telegramId, owned] of recipient)
    turn.send(notice(telegramId, { text: sentence(owned, 'lapor-alih-kabar') }));
}

/** A press of a button about what other units have reported. */
export async function tapTakeOver(turn: Turn, payload: Payload): Promise<void> {
  const address = decodeSheetAddress(payload.id);
  const opened = address && (await openDesk(turn, address.reporterId, address.month));
  if (address === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const desk = opened.value;
  const { action, key } = address;
  if (action === 'lihat') return turn.reply(elsewhereScreen(turn.say, desk.sheet));
  if (action === 'semua') return await carryOutTakeOver(turn, desk, undefined, payload.revision);
  if (action === 'pakai' && key !== undefined)
    return await carryOutTakeOver(turn, desk, key, payload.revision);
  if (action === 'isi' && key !== undefined) return await fillOwn(turn, desk, key);
  turn.toast(turn.say('button-unknown'));
}
