import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandCondition } from '../../../src/chat/shared/feature.ts';
import { hasRight, ROLES, type Role } from '../../../src/domain/kantor/roles.ts';
import { FEATURES } from '../../../src/edge/routing/features.ts';
import { COMMAND_MATRIX } from '../../support/e2e/command-matrix.ts';
import { explore } from '../../support/e2e/explore-screens.ts';
import { type StagePerson, startTwoOffices, type TwoOffices } from '../../support/e2e/two-offices.ts';
import { installWriteLog, takeWrites } from '../../support/e2e/write-log.ts';

/** `npm run serang` presses every button by everybody; `npm test` a sample that the seed chooses. */
const FULL = process.env.SERANG === 'penuh';
const SEED = Number(process.env.SERANG_SEED ?? 20_260_402);
/** How long a full run may press, in minutes; without end unless `npm run serang -- --minutes N` says so. */
const MINUTES = Number(process.env.SERANG_MINUTES ?? Number.POSITIVE_INFINITY);
/** A full run says after so many presses how far it is. */
const TOLD_EVERY = 250;
/** Presses of the sample: some twenty seconds on a quiet machine. */
const SAMPLE = 160;

const COMMANDS = FEATURES.flatMap((one) => one.command ?? []);
const BUTTONS = new Map<string, CommandCondition>(
  FEATURES.flatMap((one) => one.taps ?? []).map((one) => [one.verb, one.condition]),
);

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
        : [`${reader.name} was told of office ${officeId}: ${text.slice(0, 300)}`],
    );
  });
}

const newest = async () => (await outbox().findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0n;

test('every command of the bot stands in the table', () => {
  expect(COMMANDS.map((one) => one.name).sort()).toEqual(Object.keys(COMMAND_MATRIX).sort());
});

test('every command answers each role as the table says, and nobody without one', async () => {
  const { say } = stage.office.program.runtime;
  const start = await newest();
  const found: string[] = [];
  const kinds = [...ROLES.map((role) => `${role} ${stage.office.officeId}`), 'dicabut', 'plt habis', 'asing'];
  for (const name of kinds) {
    const { user, roles } = stage.people.find((one) => one.name === name)!;
    const role: Role | undefined = roles[0]?.role;
    for (const [command, allowed] of Object.entries(COMMAND_MATRIX)) {
      const before = user.messages().length;
      await user.say(`/${command}`);
      const said = user
        .messages()
        .slice(before)
        .map((one) => one.text);
      const wanted =
        role === undefined
          ? say('stranger')
          : allowed.includes(role)
            ? undefined
            : say('command-not-yours', { command });
      const refused = said.some(
        (text) => text === say('stranger') || text === say('command-not-yours', { command }),
      );
      // A stranger may be answered once a day only.
      if (
        role === undefined
          ? said.some((text) => text !== undefined && text !== wanted && !text.startsWith('/'))
          : refused !== (wanted !== undefined)
      )
        found.push(`${name}, /${command}: ${said.join(' | ').slice(0, 200)}`);
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
      .filter(([, allowed]) => roles.some(({ role }) => allowed.includes(role)))
      .map(([command]) => `/${command}`);
    if (FULL) {
      await explore(user, mine, ENDS_ROLES);
      console.log(`${roles.map(({ role }) => role).join(' + ')}: screens seen`);
    } else if (roles.some((one) => one.officeId !== stage.office.officeId))
      for (const command of mine) await user.say(command);
  }
}

/** Whether a person holds, at an office, the right that a button needs. */
function mayWrite({ roles }: StagePerson, verb: string, officeId: number): boolean {
  const condition = BUTTONS.get(verb) ?? 'siapa_pun';
  return roles.some(
    (one) => one.officeId === officeId && (condition === 'siapa_pun' || hasRight(one.role, condition)),
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
    let [foreign, writes, pressed] = [0, 0, 0];
    const until = performance.now() + (FULL ? MINUTES : Number.POSITIVE_INFINITY) * 60_000;
    for (const { data, person } of chosen) {
      if (performance.now() > until) break;
      pressed += 1;
      if (FULL && pressed % TOLD_EVERY === 0)
        console.log(`${pressed} of ${chosen.length} presses, ${found.length} findings`);
      const verb = data.split('|')[1] ?? '';
      if (ENDS_ROLES.test(verb) && person.roles.length > 0) continue;
      const before = await newest();
      await person.user.pressData(person.user.last(), data);
      const written = await takeWrites(stage.office.db);
      if (written.length > 0) writes += 1;
      else foreign += 1;
      for (const { table, officeId } of written)
        if (officeId !== null && !mayWrite(person, verb, officeId))
          found.push(`${person.name} wrote ${table} of office ${officeId} by ${data}`);
      if (written.some((one) => one.officeId === null) && person.roles.length === 0)
        found.push(`${person.name} wrote ${written.map((one) => one.table)} by ${data}`);
      found.push(...(await leaks(before)).map((one) => `${one} (by ${data})`));
    }
    const counts = `seed ${SEED}: ${buttons.length} buttons of ${new Set(buttons.map((one) => one.split('|')[1])).size} verbs, ${stage.people.length} people, ${pressed} of ${chosen.length} presses, ${writes} that wrote, ${foreign} that did not, ${found.length} findings`;
    if (FULL) console.log(counts);
    expect(buttons.length).toBeGreaterThan(100);
    expect(found, counts).toEqual([]);
    // A machine under load may let a transaction expire; the update is then done again.
    expect(stage.office.log.filter((line) => !line.includes('P2028'))).toEqual([]);
  },
  FULL ? 7_200_000 : 600_000,
);
