import type { OfficerAction } from '../../app/action.ts';
import { settingDeciders } from '../../app/pengaturan/change-setting.ts';
import type { Message } from '../../text/message.ts';
import type { Payload } from '../../text/payload.ts';
import { asItStands, chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import {
  applyChange,
  choiceButtons,
  historyWords,
  inForceWords,
  VERB_SETTING,
  viewChange,
} from './dated-setting.ts';
import { applyStart, showStart, startButton, startScreen, startWords, VERB_START } from './start-month.ts';

async function settingsScreen(turn: Turn, act: OfficerAction, notes: string[] = []): Promise<Message> {
  const { say } = turn;
  const { office } = act;
  const start = startWords(say, act);
  const history = historyWords(turn, act, await settingDeciders(act));
  return {
    title: say('pengaturan-judul', { office: office.name }),
    text: [
      ...inForceWords(turn, act, 'uang_dari'),
      ...inForceWords(turn, act, 'dasar_uang'),
      ...(start === undefined ? [] : [start]),
      ...(history.length === 0 ? [] : ['', ...history]),
      ...(notes.length > 0 ? ['', ...notes] : []),
    ].join('\n'),
    buttons: [
      choiceButtons(turn, act, 'uang_dari'),
      choiceButtons(turn, act, 'dasar_uang'),
      [startButton(say, act)],
    ],
  };
}

/** `/pengaturan`: who reports the money, what counts as spent, and since when the office reports. */
async function runSettingsCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'anggaran', 'pengaturan.lihat');
  if (act !== undefined) turn.reply(await settingsScreen(turn, act));
}

/** Another office; id `office`. */
async function tapView(turn: Turn, { id }: Payload): Promise<void> {
  const act = await inOffice(turn, Number(id), 'anggaran');
  if (act !== undefined) turn.changeMessage(await settingsScreen(turn, act));
}

/** What one choice would mean; id `office.value[.month]`. */
async function tapChange(turn: Turn, payload: Payload): Promise<void> {
  const act = await inOffice(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await viewChange(turn, act, payload);
}

/** One choice taken, with what it means seen; id `office.value.month.newest change`. */
async function tapApply(turn: Turn, payload: Payload): Promise<void> {
  const act = await inOffice(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await show(turn, act, await applyChange(turn, act, payload));
}

/** The settings as they stand now, with what was done or why it was not. */
async function show(turn: Turn, act: OfficerAction, notes: string | undefined): Promise<void> {
  if (notes !== undefined)
    turn.changeMessage(await settingsScreen(turn, await asItStands(turn, act), [notes]));
}

/** The months that can be the office's first; id `office.page`. */
async function tapChooseStart(turn: Turn, { id }: Payload): Promise<void> {
  const [office, page] = id.split('.');
  const act = await inOffice(turn, Number(office), 'anggaran');
  if (act !== undefined) turn.changeMessage(startScreen(turn, act, Number(page)));
}

/** What a first month would mean; id `office.month`. */
async function tapViewStart(turn: Turn, payload: Payload): Promise<void> {
  const act = await inOffice(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await showStart(turn, act, payload);
}

/** The office's first month, with what it means seen; id `office.month`. */
async function tapStart(turn: Turn, payload: Payload): Promise<void> {
  const act = await inOffice(turn, Number(payload.id.split('.')[0]), 'anggaran');
  if (act !== undefined) await show(turn, act, await applyStart(turn, act, payload));
}

/** `/pengaturan`: the office's decisions about money and about its first month. */
export const settingsFeature: Feature = {
  command: [{ name: 'pengaturan', condition: 'anggaran', run: runSettingsCommand }],
  taps: [
    { verb: 'pengaturan.lihat', condition: 'anggaran', run: tapView },
    { verb: VERB_SETTING.change, condition: 'anggaran', run: tapChange },
    { verb: VERB_SETTING.apply, condition: 'anggaran', acts: true, run: tapApply },
    { verb: VERB_START.choose, condition: 'anggaran', run: tapChooseStart },
    { verb: VERB_START.view, condition: 'anggaran', run: tapViewStart },
    { verb: VERB_START.apply, condition: 'anggaran', acts: true, run: tapStart },
  ],
};
