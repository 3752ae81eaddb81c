import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startEmulator } from '../../../src/emulator/server.ts';
import { projectFile } from '../../../src/project-root.ts';
import { reachableFolder } from '../../support/database/reachable-folder.ts';
import { bundleProgram } from '../../support/process/bundled-program.ts';
import { runCommand } from '../../support/process/run-command.ts';
import { type RunningProgram, runProgram } from '../../support/process/running-program.ts';

/** A kecamatan that is none of the examples, with a plan that nobody has: names of the nomenclature, invented figures. */
const WILAYAH = '33.04.13';
const DOCUMENT = projectFile('test', 'e2e', 'program', 'renja-karangkobar.txt');

const NOW = '2026-04-01T08:00:00+07:00';

let programs: { main: string; cli: string };
let folder: string;
let emulator: Emulator;
let bot: RunningProgram | undefined;
let env: Record<string, string>;

beforeAll(async () => {
  programs = { main: bundleProgram('src', 'main.ts'), cli: bundleProgram('src', 'cli', 'main.ts') };
  folder = reachableFolder();
  emulator = await startEmulator({ now: () => new Date(NOW), confirmTimeoutMs: 30_000 });
  env = {
    BOT_TOKEN: emulator.token,
    TELEGRAM_API_ROOT: emulator.apiRoot,
    DATA_DIR: folder,
    KENTONGAN_CLOCK: NOW,
  };
});
afterAll(async () => {
  if (bot?.child.exitCode === null) await bot.end('SIGTERM');
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
  for (const program of Object.values(programs)) rmSync(program, { force: true });
});

const text = (person: TelegramUser) => person.last()?.text ?? '';

/** Waits for something on a person's screen: answers leave after the bot has confirmed what they answer. */
async function waitOn(person: TelegramUser, what: string, there: () => boolean): Promise<void> {
  await emulator.waitFor(there, { timeoutMs: 30_000 }).catch(() => {
    throw new Error(`no ${what} on this screen: ${text(person)}`);
  });
}

/** Waits until it is the newest on the person's screen. */
async function sees(person: TelegramUser, words: string): Promise<void> {
  await waitOn(person, words, () => text(person).includes(words));
}

/** Presses a button once it is there, under whatever message. */
async function press(person: TelegramUser, label: string | RegExp): Promise<void> {
  const fits = (shown: string) => (typeof label === 'string' ? shown === label : label.test(shown));
  await waitOn(person, String(label), () =>
    person.messages().some(({ inlineKeyboard }) => inlineKeyboard.flat().some((one) => fits(one.text))),
  );
  await person.tap(label);
}

/** The link on a person's screen, used by somebody new. */
async function join(firstName: string, screen: string): Promise<TelegramUser> {
  const token = /\?start=([\w-]+)/.exec(screen)?.[1];
  if (token === undefined) throw new Error(`there is no invitation in: ${screen}`);
  const person = emulator.user({ firstName });
  await person.start(token);
  return person;
}

/** An invitation made in the chat: the role, its unit where it has one, for good. */
async function invite(by: TelegramUser, firstName: string, ...choices: string[]): Promise<TelegramUser> {
  const links = () => by.messages().filter(({ caption }) => caption?.includes('?start='));
  const before = links().length;
  await by.say('/undang');
  for (const choice of [...choices, 'Tetap']) await press(by, choice);
  await emulator.waitFor(() => links().length > before, { timeoutMs: 60_000 });
  return await join(firstName, links().at(-1)?.caption ?? '');
}

/** How often somebody typed, sent or pressed. */
const acts = (person: TelegramUser) =>
  person.transcript().match(/^\d+ (?=\p{Extended_Pictographic})/gmu)?.length ?? 0;

test('from an empty machine to the first receipt, by the five steps of the README', async () => {
  const made = await runCommand(programs.cli, env, 'siapkan', '--kecamatan', WILAYAH);
  expect(made.stdout).toContain('13 desa');
  bot = runProgram(programs.main, env);
  const link = await runCommand(programs.cli, env, 'undang', '--peran', 'sekcam', '--wilayah', WILAYAH);
  const sekcam = await join('Sekcam', link.stdout);
  const kasubbag = await invite(sekcam, 'Kasubbag', 'Kasubbag');

  await kasubbag.say('/unit');
  await press(kasubbag, 'Simpan 5 unit');
  await sees(kasubbag, '5 unit ditambahkan');
  const bytes = readFileSync(DOCUMENT);
  await kasubbag.sendDocument({ name: 'Renja Karangkobar 2026.txt', bytes, mime: 'text/plain' });
  await press(kasubbag, 'Ya, baca sebagai rencana');
  await press(kasubbag, /^Jawab 5/);
  await sees(kasubbag, 'Siapa yang melaporkan 7.01.01');
  await press(kasubbag, '2');
  await sees(kasubbag, 'Siapa yang melaporkan 7.01.03');
  await press(kasubbag, '1');
  await press(kasubbag, 'Terima 3 usulan');
  await sees(kasubbag, 'Seksi Pemberdayaan Masyarakat dan Desa (1)');
  await press(kasubbag, 'Sahkan');
  await sees(kasubbag, 'tersimpan sebagai versi 1');
  const kasi = await invite(kasubbag, 'Kasi PMD', 'Seksi/Subbag', 'Seksi PMD');
  const operator = await invite(kasubbag, 'Operator', 'Operator desa', 'Paweden');

  await kasi.say('/lapor');
  await sees(kasi, '1/2 · Partisipasi Masyarakat');
  await kasi.say('2');
  await sees(kasi, '2/2 · Partisipasi Masyarakat');
  await kasi.say('1.750.000');
  await sees(kasi, 'Periksa, lalu kirim');
  await press(kasi, 'Kirim');
  await sees(kasi, 'No. 2026-03/33.04.13/PMD/1');
  expect(text(kasi)).toContain('Diterima');
  await operator.say('/lapor');
  await sees(operator, '1/2 · LPPDes 2025');

  // What it takes: three commands on the machine, and these presses and messages.
  expect({ sekcam: acts(sekcam), kasubbag: acts(kasubbag), kasi: acts(kasi) }).toEqual({
    ...{ sekcam: 4, kasubbag: 18, kasi: 5 },
  });
  expect(emulator.refusals()).toEqual([]);
}, 240_000);
