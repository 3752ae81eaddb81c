import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { projectFile } from '../project-root.ts';
import { type Drawing, drawHere } from './drawing.ts';
import { toPlain } from './plain.ts';

/** The thread and its fonts are kept for so long after the last drawing, in milliseconds. */
const IDLE_MS = 60_000;
/** Megabytes of what it keeps for longer; a digest takes 60. */
const HEAP_MB = 256;

type Answer = { id: number; files: Uint8Array[] } | { id: number; failed: string };

/** Draws in a thread of its own, which comes with the first drawing and goes when there was none for a while. */
export class Drawer {
  readonly #program: string;
  readonly #waiting = new Map<number, { resolve(files: Uint8Array[]): void; reject(error: Error): void }>();
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #count = 0;

  /** @param program the built `draw-thread` */
  constructor(program: string) {
    this.#program = program;
  }

  /** The files of a drawing; rejects when it cannot be drawn or the thread ends. */
  draw(drawing: Drawing): Promise<Uint8Array[]> {
    const asked = toPlain(drawing);
    clearTimeout(this.#idle);
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#open().postMessage({ id, asked });
    });
  }

  /** Ends the thread; what it was drawing is rejected. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    this.#reject(new Error('the drawing thread was ended'));
    await thread?.terminate();
  }

  #open(): Worker {
    if (this.#thread !== undefined) {
      this.#thread.ref();
      return this.#thread;
    }
    const thread = new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    thread.on('message', (answer: Answer) => this.#took(answer));
    thread.once('error', (error) => this.#lost(thread, error));
    thread.once('exit', () => this.#lost(thread, new Error('the drawing thread has ended')));
    this.#thread = thread;
    return thread;
  }

  #took(answer: Answer): void {
    const who = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('files' in answer) who?.resolve(answer.files);
    else who?.reject(new Error(answer.failed));
    if (this.#waiting.size > 0) return;
    // A thread without work keeps no process alive.
    this.#thread?.unref();
    this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref();
  }

  #lost(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    this.#reject(error);
  }

  #reject(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** The built thread beside the built program; from the sources, as tests run, everything is drawn in one thread. */
const PROGRAM = /[\\/]dist[\\/](?:chunks[\\/])?[^\\/]+\.js$/.test(import.meta.url)
  ? projectFile('dist', 'draw-thread.js')
  : undefined;

/** One for the process, as its fonts are: it holds nothing of anybody. */
let drawer: Drawer | undefined;

/** Draws where nobody's answer waits for it. */
export async function draw(drawing: Drawing): Promise<Uint8Array[]> {
  if (PROGRAM === undefined || !existsSync(PROGRAM)) return await drawHere(drawing);
  drawer ??= new Drawer(PROGRAM);
  return await drawer.draw(drawing);
}

/** Draws one file. */
export async function drawOne(drawing: Drawing): Promise<Uint8Array> {
  const [file] = await draw(drawing);
  if (file === undefined) throw new Error(`nothing was drawn of ${drawing.kind}`);
  return file;
}
