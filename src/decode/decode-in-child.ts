import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Decode, Decoded, DecodeFailure, DecodeOptions, DecodeTask } from '../app/decode/task.ts';
import type { Log } from '../log.ts';
import { projectFile } from '../project-root.ts';
import { readLine } from './answers.ts';
import { writeOrder } from './frame.ts';
import { childCommand, type DecodeLimits, limitsOf } from './limits.ts';

/** Letters of all words of progress together. */
const PROGRESS_MAX = 100_000;
const COMPLAINT_MAX = 4000;
/** How V8 ends a process whose memory is at its end: by a signal, or by that signal's number. */
const OUT_OF_MEMORY: readonly (string | number | null)[] = ['SIGABRT', 'SIGTRAP', 134, 133];

/** Of the environment a child gets only what starting it needs: no token, no password. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function start(program: string, limits: DecodeLimits): ChildProcess {
  const { command, args } = childCommand(program, limits);
  return spawn(command, args, {
    // The fourth pipe only stays open: the child ends when it closes.
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: bareEnvironment(),
    windowsHide: true,
  });
}

/** Follows one child to its end. */
class Running {
  readonly #child: ChildProcess;
  readonly #task: DecodeTask;
  readonly #max: number;
  readonly #onProgress: DecodeOptions['onProgress'];
  #said: string[] = [];
  #letters = 0;
  #complaint = '';
  #ended: Decoded<unknown> | undefined;

  constructor(child: ChildProcess, task: DecodeTask, max: number, onProgress: DecodeOptions['onProgress']) {
    this.#child = child;
    this.#task = task;
    this.#max = max + PROGRESS_MAX;
    this.#onProgress = onProgress;
  }

  /** Ends the child with a reason; the first one counts. */
  end(failed: DecodeFailure): void {
    this.#ended ??= { failed };
    this.#child.kill('SIGKILL');
  }

  hears(piece: string): void {
    this.#letters += piece.length;
    if (this.#letters > this.#max) {
      this.end('luas');
      return;
    }
    // An answer comes in many pieces of which the last one ends the line.
    this.#said.push(piece);
    if (!piece.includes('\n')) return;
    const lines = this.#said.join('').split('\n');
    this.#said = [lines.pop() ?? ''];
    for (const line of lines) this.#line(line);
  }

  /** What it prints when it fails; the first of it is kept for the log. */
  complains(piece: string): void {
    this.#complaint = (this.#complaint + piece).slice(0, COMPLAINT_MAX);
  }

  complaint(): { said?: string } {
    const said = this.#complaint.split('\n').find((line) => /error/i.test(line));
    return said === undefined ? {} : { said: said.slice(0, 200) };
  }

  #line(text: string): void {
    const line = readLine(text, this.#task.kind);
    if (line === undefined) this.end('mati');
    else if ('line' in line) this.#onProgress?.(line.line);
    else this.#ended ??= line;
  }

  /** What came of it, once the process is gone. */
  outcome(code: number | null, signal: NodeJS.Signals | null): Decoded<unknown> {
    if (this.#ended !== undefined) return this.#ended;
    return { failed: OUT_OF_MEMORY.includes(signal ?? code) ? 'memori' : 'mati' };
  }
}

/** What decodes in child processes, and the end of those that run. */
export interface ChildDecoder {
  decode: Decode;
  /** Ends every child at once. */
  stop(): void;
}

/**
 * Decodes every file in a child process of its own, which ends with it, with this process, and at its limits of time and
 * memory.
 * @param options.program the built `decode-child`
 */
export function createChildDecoder(
  log: Log,
  { program = projectFile('dist', 'decode-child.js'), limits = limitsOf } = {},
): ChildDecoder {
  const running = new Set<Running>();
  const decode = (task: DecodeTask, content: Uint8Array, { signal, onProgress }: DecodeOptions = {}) =>
    new Promise<Decoded<unknown>>((resolve, reject) => {
      if (signal?.aborted) return resolve({ failed: 'berhenti' });
      const own = limits(task.kind);
      const child = start(program, own);
      const one = new Running(child, task, own.answerMax, onProgress);
      const stop = () => one.end('berhenti');
      const timer = setTimeout(() => one.end('lama'), own.seconds * 1000);
      running.add(one);
      signal?.addEventListener('abort', stop, { once: true });
      const over = () => {
        clearTimeout(timer);
        running.delete(one);
        signal?.removeEventListener('abort', stop);
      };
      child.once('error', (error) => {
        over();
        reject(error);
      });
      child.once('close', (code, by) => {
        over();
        const outcome = one.outcome(code, by);
        if ('failed' in outcome && outcome.failed !== 'berhenti')
          log.warn('a file could not be decoded', {
            kind: task.kind,
            bytes: content.byteLength,
            why: outcome.failed,
            code,
            by,
            ...one.complaint(),
          });
        resolve(outcome);
      });
      child.stdout?.setEncoding('utf8').on('data', (piece: string) => one.hears(piece));
      // A child that ended early takes no more of its file.
      for (const pipe of child.stdio) pipe?.on('error', () => undefined);
      (child.stdio[3] as Readable).resume();
      child.stderr?.setEncoding('utf8').on('data', (piece: string) => one.complains(piece));
      child.stdin?.write(writeOrder({ task, ...own }));
      child.stdin?.end(content);
    });
  return {
    decode: decode as Decode,
    stop() {
      for (const one of running) one.end('berhenti');
    },
  };
}
