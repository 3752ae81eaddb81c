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
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { pageButtons } from '../shared/buttons.ts';
import type { Turn } from '../shared/turn.ts';

/** Verbs of the office's first month: the months, what one would mean, and its setting. */
export const VERB_START = {
  choose: 'pengaturan.mulai',
  view: 'pengaturan.sejak',
  apply: 'pengaturan.pasang',
} as const;

const PER_PAGE = 12;

/** Since when the office is asked for reports; undefined before it has a plan. */
export function startWords(say: Say, { office }: OfficerAction): string | undefined {
  const start = reportingStart(office);
  return start && say('pengaturan-mulai', { month: monthYear(say, start) });
}

/** The button that leads to the months. */
export function startButton(say: Say, { office }: OfficerAction): Button {
  return { label: say('pengaturan-tombol-mulai'), data: encodePayload(VERB_START.choose, `${office.id}.0`) };
}

/** The months that can be the first; id `office.page`. */
export function startScreen({ say, now }: Turn, { office }: OfficerAction, number: number): Message {
  const current = reportingStart(office);
  const all = startChoices(office, now).map((month): Button => {
    const label = monthYear(say, month);
    return {
      label: month === current ? say('pengaturan-kini', { label }) : label,
      data: encodePayload(VERB_START.view, `${office.id}.${month}`),
    };
  });
  const move = (page: number) => encodePayload(VERB_START.choose, `${office.id}.${page}`);
  return {
    title: say('pengaturan-judul', { office: office.name }),
    text: say('pengaturan-mulai-pilih'),
    buttons: [
      ...pageButtons(say, all, { number, perPage: PER_PAGE, perRow: 2, move }),
      [{ label: say('status-kembali'), data: encodePayload('pengaturan.lihat', String(office.id)) }],
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
        {
          label: say('pengaturan-tombol-terapkan', { month: name }),
          data: encodePayload(VERB_START.apply, `${office.id}.${month}.${office.lastChange}`, fingerprint),
        },
      ],
      [{ label: say('status-kembali'), data: encodePayload(VERB_START.choose, `${office.id}.0`) }],
    ],
  };
}

const monthOfId = (id: string) => (id.split('.')[1] ?? '') as Month;

/** Says that a month is the first one already, where it is. @returns whether it said so */
function isUnchanged(turn: Turn, { office }: OfficerAction, month: Month): boolean {
  if (month !== reportingStart(office)) return false;
  turn.toast(turn.say('pengaturan-sudah'));
  return true;
}

/** Shows what a first month would mean; id `office.month`. */
export async function showStart(turn: Turn, act: OfficerAction, { id }: Payload): Promise<void> {
  const month = monthOfId(id);
  if (isUnchanged(turn, act, month)) return;
  const facts = await startFacts(act, month);
  if (facts === undefined) return turn.toast(sayRefusal(turn.say, { code: 'bulan-mulai-tidak-ada' }));
  turn.changeMessage(startFactsScreen(turn, act, facts));
}

/**
 * Sets the first month whose facts were shown; id `office.month.newest change`, the revision their mark.
 * @returns what to say on the settings' screen; undefined when nothing was set, having said so
 */
export async function applyStart(
  turn: Turn,
  act: OfficerAction,
  { id, revision }: Payload,
): Promise<string | undefined> {
  const month = monthOfId(id);
  const seen = Number(id.split('.')[2] ?? act.office.lastChange);
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
