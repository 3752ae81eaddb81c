import type { OfficerAction } from '../../app/action.ts';
import {
  changeStart,
  type SentMonth,
  type StartFacts,
  startChoices,
  startFacts,
} from '../../app/pengaturan/change-start.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { reportingStart } from '../../domain/realisasi/reporting-start.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { pageButtons } from '../shared/buttons.ts';
import type { Turn } from '../shared/turn.ts';

const PER_PAGE = 12;

/** Since when the office is asked for reports; undefined before it has a plan. */
export function startWords(say: Say, { office }: OfficerAction): string | undefined {
  const start = reportingStart(office);
  return start && say('pengaturan-mulai', { month: monthYear(say, start) });
}

/** The button that leads to the months. */
export function startButton(say: Say, { office }: OfficerAction): Button {
  return button(say('pengaturan-tombol-mulai'), 'pengaturan.mulai', { office: office.id, page: 0 });
}

/** The months that can be the first. */
export function startScreen({ say, now }: Turn, { office }: OfficerAction, number: number): Message {
  const current = reportingStart(office);
  const all = startChoices(office, now).map((month): Button => {
    const label = monthYear(say, month);
    const words = month === current ? say('pengaturan-kini', { label }) : label;
    return button(words, 'pengaturan.sejak', { office: office.id, month });
  });
  const move = (page: number) => buttonData('pengaturan.mulai', { office: office.id, page });
  return {
    title: say('pengaturan-judul', { office: office.name }),
    text: say('pengaturan-mulai-pilih'),
    buttons: [
      ...pageButtons(say, all, { number, perPage: PER_PAGE, perRow: 2, move }),
      [button(say('status-kembali'), 'pengaturan.lihat', { office: office.id })],
    ],
  };
}

function monthRows(say: Say, key: 'keluar' | 'masuk', all: readonly SentMonth[]): string[] {
  if (all.length === 0) return [];
  const sent = all.filter(({ report }) => report > 0);
  const month = listAnd(
    say,
    all.map((one) => monthYear(say, one.month)),
  );
  return [
    say(`pengaturan-mulai-akan-${key}`, { month }),
    ...(sent.length === 0
      ? [say('pengaturan-mulai-tanpa-laporan')]
      : [
          say('pengaturan-mulai-terkirim'),
          ...sent.map(({ month: one, report }) =>
            say('pengaturan-mulai-laporan', { month: monthYear(say, one), report }),
          ),
        ]),
  ];
}

/** What a first month would mean, with the button that sets it. */
function startFactsScreen(
  { say }: Turn,
  { office }: OfficerAction,
  { month, current, dropped, received, fingerprint }: StartFacts,
  notes?: string,
): Message {
  const name = monthYear(say, month);
  return {
    ...(notes === undefined ? {} : { begin: notes }),
    title: say('pengaturan-judul', { office: office.name }),
    text: [
      ...(current === undefined ? [] : [say('pengaturan-mulai-kini', { current: monthYear(say, current) })]),
      say('pengaturan-mulai-baru', { month: name }),
      '',
      ...monthRows(say, 'keluar', dropped),
      ...monthRows(say, 'masuk', received),
    ].join('\n'),
    buttons: [
      [
        button(say('pengaturan-tombol-terapkan', { month: name }), 'pengaturan.pasang', {
          office: office.id,
          month,
          seen: office.lastChange,
          revision: fingerprint,
        }),
      ],
      [button(say('status-kembali'), 'pengaturan.mulai', { office: office.id, page: 0 })],
    ],
  };
}

/** Says that a month is the first one already, where it is. @returns whether it said so */
function isUnchanged(turn: Turn, { office }: OfficerAction, month: Month): boolean {
  if (month !== reportingStart(office)) return false;
  turn.toast(turn.say('pengaturan-sudah'));
  return true;
}

/** Shows what a first month would mean. */
export async function showStart(
  turn: Turn,
  act: OfficerAction,
  { month }: PayloadOf<'pengaturan.sejak'>,
): Promise<void> {
  if (isUnchanged(turn, act, month)) return;
  const facts = await startFacts(act, month);
  if (facts === undefined) return turn.toast(sayRefusal(turn.say, { code: 'bulan-mulai-tidak-ada' }));
  turn.changeMessage(startFactsScreen(turn, act, facts));
}

/**
 * Sets the first month whose facts were shown.
 * @returns what to say on the settings' screen; undefined when nothing was set, having said so
 */
export async function applyStart(
  turn: Turn,
  act: OfficerAction,
  { month, seen = act.office.lastChange, revision }: PayloadOf<'pengaturan.pasang'>,
): Promise<string | undefined> {
  if (seen === act.office.lastChange && isUnchanged(turn, act, month)) return undefined;
  const outcome = await changeStart({ ...act, seen }, month, revision);
  if (outcome.ok) return turn.say('pengaturan-mulai-berubah');
  const { refusal } = outcome;
  if (refusal.code.startsWith('kantor-')) return sayRefusal(turn.say, refusal);
  if (refusal.code === 'pengaturan-berubah')
    turn.changeMessage(startFactsScreen(turn, act, refusal.facts, turn.say('pengaturan-berubah')));
  else turn.toast(sayRefusal(turn.say, refusal));
  return undefined;
}
