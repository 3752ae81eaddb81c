import type { OfficerAction } from '../../app/action.ts';
import {
  changeSetting,
  isAlreadySo,
  type SentMoney,
  type SettingChange,
  type SettingFacts,
  settingFacts,
  sinceChoices,
} from '../../app/pengaturan/change-setting.ts';
import { type Setting, type SettingKind, settingPeriods } from '../../domain/kantor/dated-settings.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { momentText, monthYear } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';

type SettingWord = PayloadOf<'pengaturan.ubah'>['setting'];

/** What a button sets. */
const VALUES: Record<SettingWord, SettingChange> = {
  unit: { kind: 'uang_dari', value: 'unit' },
  bendahara: { kind: 'uang_dari', value: 'bendahara' },
  SPJ: { kind: 'dasar_uang', value: 'SPJ' },
  SP2D: { kind: 'dasar_uang', value: 'SP2D' },
};

/** Units with what they sent that are named; the rest is counted. */
const UNITS_SHOWN = 8;
/** Decisions that are told with who took them. */
const HISTORY_SHOWN = 4;

const sentence = (say: Say, kind: SettingKind, value: string) =>
  kind === 'uang_dari' ? say(`pengaturan-uang-${value}`) : say(`pengaturan-dasar-${value}`);

/** What holds now, and from when on something else does. */
export function inForceWords({ say, now }: Turn, { office }: OfficerAction, kind: SettingKind): string[] {
  const [current] = sinceChoices(office, now);
  const periods = settingPeriods(office, kind);
  const later = periods.filter(({ since }) => since !== undefined && since > current);
  const inForce = periods.filter((one) => !later.includes(one)).at(-1)!;
  return [
    sentence(say, kind, inForce.value),
    ...later.map(({ since, value }) =>
      say('pengaturan-mulai-bulan', { month: monthYear(say, since!), sentence: sentence(say, kind, value) }),
    ),
  ];
}

/** Who decided what from which month on, newest first. @param name of people, by id */
export function historyWords(
  { say }: Turn,
  { office }: OfficerAction,
  name: ReadonlyMap<number, string>,
): string[] {
  const by = office.settings.filter((one) => one.since !== undefined).toReversed();
  return by.slice(0, HISTORY_SHOWN).map(({ kind, value, since, by: id, at }) =>
    say('pengaturan-riwayat', {
      moment: momentText(say, at, office.zone),
      by: name.get(id ?? -1) ?? say('pengaturan-oleh-program'),
      month: monthYear(say, since!),
      content: say(`pengaturan-nilai-${value.toLowerCase()}`),
      subject: say(`pengaturan-perihal-${kind}`),
    }),
  );
}

const settingWords = (kind: SettingKind): SettingWord[] =>
  (Object.keys(VALUES) as SettingWord[]).filter((one) => VALUES[one].kind === kind);

/** The two choices of one decision; the one that holds now is marked. */
export function choiceButtons({ say, now }: Turn, { office }: OfficerAction, kind: SettingKind): Button[] {
  const [current] = sinceChoices(office, now);
  const periods = settingPeriods(office, kind).filter(({ since }) => since === undefined || since <= current);
  return settingWords(kind).map((setting) => {
    const label = say(`pengaturan-nilai-${setting.toLowerCase()}`);
    const inForce = periods.at(-1)?.value === VALUES[setting].value;
    const words = inForce ? say('pengaturan-kini', { label }) : label;
    return button(words, 'pengaturan.ubah', { office: office.id, setting });
  });
}

function sentWords(say: Say, sent: readonly SentMoney[]): string[] {
  const more = sent.length - UNITS_SHOWN;
  return [
    ...sent.slice(0, UNITS_SHOWN).map(({ reporter, month, many, count }) =>
      say('pengaturan-terkirim-baris', {
        reporter: reporter.namaPendek,
        month: monthYear(say, month),
        many,
        count: rupiah(count),
      }),
    ),
    ...(more > 0 ? [say('anggaran-lagi', { count: more })] : []),
  ];
}

const settingWord = ({ kind, value }: SettingChange): SettingWord =>
  settingWords(kind).find((one) => VALUES[one].value === value)!;

/** What a decision would mean from its month on, with the button that takes it and the other month. */
function factsScreen({ say }: Turn, { office }: OfficerAction, facts: SettingFacts, notes?: string): Message {
  const { change, since, choices, sent, later, draft, fingerprint } = facts;
  const month = monthYear(say, since);
  const setting = settingWord(change);
  const other = choices
    .filter((one) => one !== since)
    .map((one) => {
      const label = say('pengaturan-tombol-sejak', { month: monthYear(say, one) });
      return [button(label, 'pengaturan.ubah', { office: office.id, setting, since: one })];
    });
  const key = change.kind === 'uang_dari' ? change.value : 'dasar';
  return {
    ...(notes === undefined ? {} : { begin: notes }),
    title: say('pengaturan-judul', { office: office.name }),
    text: [
      say('pengaturan-mulai-bulan', { month, sentence: sentence(say, change.kind, change.value) }),
      say('pengaturan-sebelumnya-tetap', { month }),
      '',
      ...(sent.length === 0
        ? [say('pengaturan-belum-terkirim', { month })]
        : [say('pengaturan-terkirim'), ...sentWords(say, sent), say(`pengaturan-arti-${key}`)]),
      ...(later.length === 0 ? [] : [say('pengaturan-menggantikan', { month: monthList(say, later) })]),
      ...(draft > 0 ? [say('pengaturan-draf', { draft })] : []),
    ].join('\n'),
    buttons: [
      [
        button(say('pengaturan-tombol-terapkan', { month }), 'pengaturan.terap', {
          office: office.id,
          setting,
          since,
          seen: office.lastChange,
          revision: fingerprint,
        }),
      ],
      ...other,
      [button(say('status-kembali'), 'pengaturan.lihat', { office: office.id })],
    ],
  };
}

function monthList(say: Say, all: readonly Setting[]): string {
  const month = [...new Set(all.flatMap(({ since }) => since ?? []))].sort();
  return listAnd(
    say,
    month.map((one) => monthYear(say, one)),
  );
}

/** Shows what a decision would mean. What is already so is said so. */
export async function viewChange(
  turn: Turn,
  act: OfficerAction,
  { setting, since }: PayloadOf<'pengaturan.ubah'>,
): Promise<void> {
  const change = VALUES[setting];
  if (isAlreadySo(act.office, change, turn.now)) return turn.toast(turn.say('pengaturan-sudah'));
  const facts = await settingFacts(act, change, since);
  if (facts === undefined) return turn.toast(turn.say('button-expired'));
  turn.changeMessage(factsScreen(turn, act, facts));
}

/**
 * Takes the decision whose facts were shown.
 * @returns what to say on the settings' screen; undefined when nothing was stored, having said so
 */
export async function applyChange(
  turn: Turn,
  act: OfficerAction,
  { setting, since, seen = act.office.lastChange, revision }: PayloadOf<'pengaturan.terap'>,
): Promise<string | undefined> {
  const outcome = await changeSetting({ ...act, seen }, VALUES[setting], { since, fingerprint: revision });
  const month = monthYear(turn.say, since);
  if (outcome.ok) return turn.say('pengaturan-berlaku', { month });
  if (outcome.refusal.code === 'pengaturan-berubah')
    turn.changeMessage(factsScreen(turn, act, outcome.refusal.facts, turn.say('pengaturan-berubah')));
  else if (outcome.refusal.code === 'pengaturan-bulan') turn.toast(sayRefusal(turn.say, outcome.refusal));
  else return sayRefusal(turn.say, outcome.refusal);
  return undefined;
}
