import type { OfficerAction } from '../../app/action.ts';
import { settingDeciders } from '../../app/pengaturan/change-setting.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import type { Message } from '../../text/message.ts';
import { asItStands, chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import type { Turn } from '../shared/turn.ts';
import { applyChange, choiceButtons, historyWords, inForceWords, viewChange } from './dated-setting.ts';
import { applyStart, showStart, startButton, startScreen, startWords } from './start-month.ts';

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

/** Another office. */
async function tapView(turn: Turn, { office }: PayloadOf<'pengaturan.lihat'>): Promise<void> {
  const act = await inOffice(turn, office, 'anggaran');
  if (act !== undefined) turn.changeMessage(await settingsScreen(turn, act));
}

/** What one choice would mean. */
async function tapChange(turn: Turn, payload: PayloadOf<'pengaturan.ubah'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  if (act !== undefined) await viewChange(turn, act, payload);
}

/** One choice taken, with what it means seen. */
async function tapApply(turn: Turn, payload: PayloadOf<'pengaturan.terap'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  if (act !== undefined) await show(turn, act, await applyChange(turn, act, payload));
}

/** The settings as they stand now, with what was done or why it was not. */
async function show(turn: Turn, act: OfficerAction, notes: string | undefined): Promise<void> {
  if (notes !== undefined)
    turn.changeMessage(await settingsScreen(turn, await asItStands(turn, act), [notes]));
}

/** The months that can be the office's first. */
async function tapChooseStart(
  turn: Turn,
  { office, page = 0 }: PayloadOf<'pengaturan.mulai'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'anggaran');
  if (act !== undefined) turn.changeMessage(startScreen(turn, act, page));
}

/** What a first month would mean. */
async function tapViewStart(turn: Turn, payload: PayloadOf<'pengaturan.sejak'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  if (act !== undefined) await showStart(turn, act, payload);
}

/** The office's first month, with what it means seen. */
async function tapStart(turn: Turn, payload: PayloadOf<'pengaturan.pasang'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  if (act !== undefined) await show(turn, act, await applyStart(turn, act, payload));
}

/** `/pengaturan`: the office's decisions about money and about its first month. */
export const settingsFeature: Feature = {
  command: [{ name: 'pengaturan', condition: 'anggaran', run: runSettingsCommand }],
  taps: [
    tap('pengaturan.lihat', 'anggaran', tapView),
    tap('pengaturan.ubah', 'anggaran', tapChange),
    tap('pengaturan.terap', 'anggaran', tapApply, { acts: true }),
    tap('pengaturan.mulai', 'anggaran', tapChooseStart),
    tap('pengaturan.sejak', 'anggaran', tapViewStart),
    tap('pengaturan.pasang', 'anggaran', tapStart, { acts: true }),
  ],
};
