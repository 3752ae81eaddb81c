import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { decodeHere } from '../../src/app/decode/run-task.ts';
import type { DecodeTask } from '../../src/app/decode/task.ts';
import { readLine } from '../../src/decode/answers.ts';
import { type ChildDecoder, createChildDecoder } from '../../src/decode/decode-in-child.ts';
import { limitsOf } from '../../src/decode/limits.ts';
import { createLog } from '../../src/log.ts';
import { projectFile } from '../../src/project-root.ts';
import { JPEG } from '../support/files/evidence-bytes.ts';
import {
  bombPng,
  emptyRows,
  nestedPdf,
  sharedPdf,
  turnedPng,
  twicePackedPdf,
  wideWord,
} from '../support/files/hostile-files.ts';
import { bundleProgram } from '../support/process/bundled-program.ts';

const RANDUAGUNG = { name: 'Randuagung', kabupaten: 'Kabupaten Lumajang' };
const RENSTRA = readFileSync(projectFile('prisma', 'contoh', 'randuagung', 'sumber.txt'));
const plan = (name: string): DecodeTask => ({ kind: 'plan', name, office: RANDUAGUNG });
const MORNING = Buffer.from('selamat pagi');

const lines: string[] = [];
const log = createLog({ level: 'warn', write: (line) => void lines.push(line) });
let program: string;
const decoders: ChildDecoder[] = [];

beforeAll(() => {
  program = bundleProgram('src', 'decode', 'decode-child.ts');
});
afterEach(() => {
  for (const one of decoders.splice(0)) one.stop();
  lines.length = 0;
});

/** @param own limits other than the usual ones; without a time of its own a busy machine has all it needs */
function decoder(own: Partial<ReturnType<typeof limitsOf>> = {}, of = program): ChildDecoder {
  const limits = (kind: DecodeTask['kind']) => ({ ...limitsOf(kind), seconds: 600, ...own });
  const made = createChildDecoder(log, { program: of, limits });
  decoders.push(made);
  return made;
}

describe('what a file is, a child says as this process does', () => {
  test('a plan, a refusal, a list, a photo', async () => {
    const { decode } = decoder();
    const here = await decodeHere(plan('renstra.txt'), RENSTRA);
    expect(JSON.parse(JSON.stringify(await decode(plan('renstra.txt'), RENSTRA)))).toEqual(
      JSON.parse(JSON.stringify(here)),
    );
    expect(await decode(plan('pagi.txt'), MORNING)).toMatchObject({
      finished: { ok: false, refusal: { code: 'bukan-rencana-teks', file: 'pagi.txt' } },
    });
    const list = Buffer.from('7.01.01.2.01.0001 Musrenbang: 20.525.300\n');
    expect(await decode({ kind: 'list', purpose: 'pagu' }, list)).toMatchObject({
      finished: { ok: true, value: { line: [{ value: '20525300' }] } },
    });
    expect(await decode({ kind: 'evidence' }, JPEG)).toEqual({ finished: { mime: 'image/jpeg' } });
  }, 300_000);

  test('progress of a long one comes while it is read, and this thread goes on', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const heard: number[] = [];
    const long = Buffer.concat([RENSTRA, RENSTRA, RENSTRA, RENSTRA, RENSTRA]);
    const excel = Buffer.from(long.toString().split('\n').join('\n'));
    await decoder().decode(plan('panjang.txt'), excel, { onProgress: (line) => heard.push(line) });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  }, 300_000);
});

describe('whatever a file does, it does to its own process', () => {
  test.each([
    ['a Word document of 469 bytes with four billion columns', () => wideWord()],
    ['a workbook of millions of empty rows', () => emptyRows(5_000_000)],
    ['a PDF packed twice, behind an escaped name', () => twicePackedPdf(500)],
    ['a text of nothing but line breaks', () => Buffer.alloc(10_000_000, '\n')],
  ])(
    '%s is refused in a sentence',
    async (_name, file) => {
      expect(await decoder().decode(plan('x'), file())).toMatchObject({ finished: { ok: false } });
    },
    300_000,
  );

  test('a PDF that unpacks without end takes the memory of its child, and no more', async () => {
    const { decode } = decoder({ memoryMb: 300 });
    expect(await decode(plan('x.pdf'), nestedPdf(500))).toEqual({ failed: 'memori' });
    expect(lines.join()).toContain('memori');
  }, 300_000);

  test('a PDF whose 1,900 pages share one long drawing ends at its time', async () => {
    const { decode } = decoder({ seconds: 3 });
    expect(await decode(plan('x.pdf'), sharedPdf())).toEqual({ failed: 'lama' });
  }, 300_000);

  test.each([
    ['interlaced', bombPng],
    ['to be turned', turnedPng],
  ])(
    'a picture that takes more than it should is refused by its head: %s',
    async (_name, file) => {
      const { decode } = decoder();
      expect(await decode({ kind: 'evidence' }, file(5000))).toEqual({ finished: { reason: 'rumit' } });
    },
    300_000,
  );

  test('an answer longer than anybody would read is none', async () => {
    expect(await decoder({ answerMax: 5000 }).decode(plan('renstra.txt'), RENSTRA)).toEqual({
      failed: 'luas',
    });
  }, 300_000);

  test('a child that is killed by somebody else, or cannot start, is known as dead', async () => {
    expect(await decoder({}, projectFile('dist', 'no-such-child.js')).decode(plan('x'), MORNING)).toEqual({
      failed: 'mati',
    });
  }, 300_000);
});

describe('a child ends with whoever started it', () => {
  test('a signal ends it at once, and it counts as no failure', async () => {
    const stopping = new AbortController();
    const reading = decoder().decode(plan('x.pdf'), sharedPdf(), { signal: stopping.signal });
    stopping.abort();
    expect(await reading).toEqual({ failed: 'berhenti' });
    expect(lines).toEqual([]);
    expect(await decoder().decode(plan('x.pdf'), MORNING, { signal: stopping.signal })).toEqual({
      failed: 'berhenti',
    });
  }, 300_000);

  test.skipIf(process.platform === 'win32')(
    'kill -9 of the parent leaves no child',
    async () => {
      const parent = bundleProgram('test', 'support', 'process', 'parent-program.ts');
      const file = `${parent}.pdf`;
      writeFileSync(file, sharedPdf());
      const child = spawn(process.execPath, [parent, program, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const pid = await new Promise<number>((resolve) => {
        child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
      });
      expect(alive(pid)).toBe(true);
      child.kill('SIGKILL');
      while (alive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    300_000,
  );
});

/** Whether a process is there and is no corpse that nobody has fetched yet. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  try {
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'latin1'));
  } catch {
    return false;
  }
}

test('what a child says is looked at like anything from outside', () => {
  const said = (answer: unknown) => readLine(JSON.stringify({ finished: answer }), 'evidence');
  expect(said({ mime: 'image/png', fingerprint: '0123456789abcdef' })).toBeDefined();
  expect(said({ mime: 'text/html' })).toBeUndefined();
  expect(said({ mime: 'image/png', fingerprint: "'; DROP" })).toBeUndefined();
  expect(readLine('{"finished":{"ok":false,"refusal":{"code":"X Y"}}}', 'plan')).toBeUndefined();
  expect(readLine('[[[', 'plan')).toBeUndefined();
});

test('a small machine gives a child less, a large one no more than any file needs', () => {
  const gigabyte = 1024 ** 3;
  expect(limitsOf('plan', gigabyte).memoryMb).toBe(358);
  expect(limitsOf('plan', 64 * gigabyte).memoryMb).toBe(704);
  expect(limitsOf('evidence', gigabyte / 2).memoryMb).toBe(320);
});
