import type { OfficerAction } from '../../app/action.ts';
import { explainFigure } from '../../app/jelaskan/explain-figure.ts';
import { saveExplanation } from '../../app/jelaskan/save-explanation.ts';
import { wordsContext } from '../../app/jelaskan/words-context.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import type { Figure } from '../../domain/jelaskan/explanation.ts';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import { hasRight } from '../../domain/kantor/roles.ts';
import { explanationLines } from '../../render/jelaskan/explanation-lines.ts';
import { explanationWords } from '../../render/jelaskan/explanation-words.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { actAs, type Turn } from '../shared/turn.ts';
import { openStatusAddress, type StatusAddress } from '../status/parts/address.ts';
import { chooseFigureScreen, figureListScreen } from './choose-screen.ts';
import { figureScreen } from './figure-screen.ts';

const RIGHTS = ['lihat_status', 'lapor'] as const;

/** The offices where the person may ask, with the strongest right that they hold there. */
async function allActions(turn: Turn): Promise<OfficerAction[]> {
  const role = turn.officer?.assignments ?? [];
  const all: OfficerAction[] = [];
  for (const officeId of new Set(role.map((one) => one.officeId))) {
    const right = RIGHTS.find((one) => role.some((p) => p.officeId === officeId && hasRight(p.role, one)));
    const act = right && (await actAs(turn, officeId, right));
    if (act !== undefined) all.push(act);
  }
  return all;
}

/** `/jelaskan`, or `/jelaskan 2026-02`. */
async function runExplainCommand(turn: Turn, argument: string): Promise<void> {
  const diminta = argument === '' ? undefined : parseMonth(argument);
  if (diminta !== undefined && !diminta.ok) {
    turn.reply({ text: sayRefusal(turn.say, diminta.refusal) });
    return;
  }
  for (const act of await allActions(turn)) {
    const month: Month = diminta?.value ?? currentMonth(act.office, turn.now);
    turn.reply(await chooseFigureScreen(turn.say, act, month));
  }
}

async function tapChoose(turn: Turn, payload: PayloadOf<'jelas.pilih'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, RIGHTS);
  if (address !== undefined)
    turn.changeMessage(await chooseFigureScreen(turn.say, address.action, address.month));
}

async function tapFigureList(turn: Turn, payload: PayloadOf<'jelas.daftar'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, RIGHTS);
  if (address === undefined) return;
  const { list, page } = payload;
  turn.changeMessage(await figureListScreen(turn.say, address.action, address.month, list, page));
}

async function explained(turn: Turn, { action, month }: StatusAddress, figure: Figure) {
  const outcome = await explainFigure(action, month, figure);
  if (outcome.ok) return outcome.value;
  turn.toast(sayRefusal(turn.say, outcome.refusal));
  return undefined;
}

/** A figure's explanation comes as a message of its own: the screen that showed the figure stays. */
async function tapFigure(turn: Turn, payload: PayloadOf<'jelas.figur'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, RIGHTS);
  const outcome = address && (await explained(turn, address, payload.figure));
  if (outcome !== undefined) turn.reply(figureScreen(turn.say, outcome));
}

/** The whole explanation as a file, where it is longer than a message. */
async function tapDetail(turn: Turn, payload: PayloadOf<'jelas.rinci'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, RIGHTS);
  const outcome = address && (await explained(turn, address, payload.figure));
  if (address === undefined || outcome === undefined || turn.officer === undefined) return;
  const words = explanationWords(wordsContext(turn.say, outcome.state, outcome.people), outcome.explanation);
  const name = turn.say('jelas-nama-berkas', { month: monthYear(turn.say, address.month) });
  const text = [words.title, '', ...explanationLines(turn.say, words), ''].join('\n');
  const fileId = await saveExplanation(turn.tx, { name, text }, turn.now);
  const chatId = turn.officer.telegramId;
  turn.send({ chatId, method: 'sendDocument', payload: { chat_id: chatId }, fileId, kind: 'jawaban' });
  turn.toast(turn.say('jelas-terkirim'));
}

/** Where a figure comes from: any figure of the office, down to who reported what and when. */
export const explainFeature: Feature = {
  command: [{ name: 'jelaskan', condition: 'siapa_pun', run: runExplainCommand }],
  taps: [
    tap('jelas.pilih', 'siapa_pun', tapChoose),
    tap('jelas.daftar', 'siapa_pun', tapFigureList),
    tap('jelas.figur', 'siapa_pun', tapFigure),
    tap('jelas.rinci', 'siapa_pun', tapDetail),
  ],
};
