import { afterAll, beforeAll, expect, test } from 'vitest';
import { PERAN, type Peran, punyaHak } from '../../src/domain/peran.ts';
import { FITUR } from '../../src/edge/fitur.ts';
import { COMMAND_MATRIX } from './command-matrix.ts';
import { jelajahi } from './jelajah.ts';
import { type StagePerson, startTwoOffices, type TwoOffices } from './two-offices.ts';
import { installWriteLog, takeWrites } from './write-log.ts';

/** `npm run serang` presses every button by everybody; `npm test` a sample that the seed chooses. */
const FULL = process.env.SERANG === 'penuh';
const SEED = Number(process.env.SERANG_SEED ?? 20_260_402);
/** Presses of the sample: some twenty seconds on a quiet machine. */
const SAMPLE = 160;

const COMMANDS = FITUR.flatMap((one) => one.perintah ?? []);
const BUTTONS = new Map(FITUR.flatMap((one) => one.ketuk ?? []).map((one) => [one.verb, one.syarat]));

/** Ends somebody's role for good, so that the rest of the run would press without it. */
const ENDS_ROLES = /petugas\.cabut_ya/;

let stage: TwoOffices;
beforeAll(async () => {
  stage = await startTwoOffices();
  await installWriteLog(stage.office.db);
}, 120_000);
afterAll(() => stage.office.stop());

/** A number from 0 to 1 from the seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const outbox = () => stage.office.db.prisma.outbox;

/** What was said to anybody after an outbox number that their roles do not let them read. */
async function leaks(after: bigint): Promise<string[]> {
  const rows = await outbox().findMany({ where: { id: { gt: after } } });
  return rows.flatMap(({ chatId, payload }) => {
    const reader = stage.people.find((one) => one.user.id === Number(chatId));
    if (reader === undefined) return [];
    // Names of units stand in the texts and labels; a payload carries none.
    const text = JSON.stringify(payload);
    return [...stage.secrets].flatMap(([officeId, secret]) =>
      reader.roles.some((one) => one.officeId === officeId) || !secret.test(text)
        ? []
        : [`${reader.nama} was told of office ${officeId}: ${text.slice(0, 300)}`],
    );
  });
}

const newest = async () => (await outbox().findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0n;

test('every command of the bot stands in the table', () => {
  expect(COMMANDS.map((one) => one.nama).sort()).toEqual(Object.keys(COMMAND_MATRIX).sort());
});

test('every command answers each role as the table says, and nobody without one', async () => {
  const { say } = stage.office.program.runtime;
  const start = await newest();
  const found: string[] = [];
  const kinds = [
    ...PERAN.map((peran) => `${peran} ${stage.office.officeId}`),
    'dicabut',
    'plt habis',
    'asing',
  ];
  for (const nama of kinds) {
    const { user, roles } = stage.people.find((one) => one.nama === nama)!;
    const peran: Peran | undefined = roles[0]?.peran;
    for (const [command, allowed] of Object.entries(COMMAND_MATRIX)) {
      const before = user.messages().length;
      await user.say(`/${command}`);
      const said = user
        .messages()
        .slice(before)
        .map((one) => one.text);
      const wanted =
        peran === undefined
          ? say('stranger')
          : allowed.includes(peran)
            ? undefined
            : say('command-not-yours', { command });
      const refused = said.some(
        (text) => text === say('stranger') || text === say('command-not-yours', { command }),
      );
      // A stranger may be answered once a day only.
      if (
        peran === undefined
          ? said.some((text) => text !== undefined && text !== wanted && !text.startsWith('/'))
          : refused !== (wanted !== undefined)
      )
        found.push(`${nama}, /${command}: ${said.join(' | ').slice(0, 200)}`);
    }
  }
  found.push(...(await leaks(start)));
  expect(found).toEqual([]);
}, 600_000);

/** Every button that any screen has shown to anybody so far. */
async function harvested(): Promise<string[]> {
  const rows = await outbox().findMany({ select: { payload: true } });
  const keyboards = rows.flatMap(
    ({ payload }) =>
      (payload as { reply_markup?: { inline_keyboard?: { callback_data?: string }[][] } }).reply_markup
        ?.inline_keyboard ?? [],
  );
  const all = keyboards.flat().flatMap((button) => button.callback_data ?? []);
  return [...new Set(all)].sort();
}

/** Shows everybody's screens: in the sample those behind the commands, in full also those behind every button. */
async function showScreens(): Promise<void> {
  for (const { user, roles } of stage.people.filter((one) => one.roles.length > 0)) {
    const mine = Object.entries(COMMAND_MATRIX)
      .filter(([, allowed]) => roles.some(({ peran }) => allowed.includes(peran)))
      .map(([command]) => `/${command}`);
    if (FULL) await jelajahi(user, mine, ENDS_ROLES);
    else if (roles.some((one) => one.officeId !== stage.office.officeId))
      for (const command of mine) await user.say(command);
  }
}

/** Whether a person holds, at an office, the right that a button needs. */
function mayWrite({ roles }: StagePerson, verb: string, officeId: number): boolean {
  const syarat = BUTTONS.get(verb) ?? 'siapa_pun';
  return roles.some(
    (one) => one.officeId === officeId && (syarat === 'siapa_pun' || punyaHak(one.peran, syarat)),
  );
}

test(
  'buttons of two offices, pressed by everybody, tell and change nothing without a right',
  async () => {
    await showScreens();
    await takeWrites(stage.office.db);
    const buttons = await harvested();
    const next = random(SEED);
    const pairs = buttons.flatMap((data) => stage.people.map((person) => ({ data, person, order: next() })));
    const chosen = pairs.sort((a, b) => a.order - b.order).slice(0, FULL ? pairs.length : SAMPLE);
    const found: string[] = [];
    let [foreign, writes] = [0, 0];
    for (const { data, person } of chosen) {
      const verb = data.split('|')[1] ?? '';
      if (ENDS_ROLES.test(verb) && person.roles.length > 0) continue;
      const before = await newest();
      await person.user.pressData(person.user.last(), data);
      const written = await takeWrites(stage.office.db);
      if (written.length > 0) writes += 1;
      else foreign += 1;
      for (const { table, officeId } of written)
        if (officeId !== null && !mayWrite(person, verb, officeId))
          found.push(`${person.nama} wrote ${table} of office ${officeId} by ${data}`);
      if (written.some((one) => one.officeId === null) && person.roles.length === 0)
        found.push(`${person.nama} wrote ${written.map((one) => one.table)} by ${data}`);
      found.push(...(await leaks(before)).map((one) => `${one} (by ${data})`));
    }
    const counts = `seed ${SEED}: ${buttons.length} buttons of ${new Set(buttons.map((one) => one.split('|')[1])).size} verbs, ${stage.people.length} people, ${chosen.length} presses, ${writes} that wrote, ${foreign} that did not, ${found.length} findings`;
    if (FULL) console.log(counts);
    expect(buttons.length).toBeGreaterThan(100);
    expect(found, counts).toEqual([]);
    // A machine under load may let a transaction expire; the update is then done again.
    expect(stage.office.log.filter((line) => !line.includes('P2028'))).toEqual([]);
  },
  FULL ? 7_200_000 : 600_000,
);
