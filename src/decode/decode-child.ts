import { writeFileSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DecodeTask } from '../app/decode/task.ts';
import { type ChildLine, type Order, readOrder } from './frame.ts';

/*
 * Program of a child process that decodes one file and ends. Its main thread only watches: whatever a file does to the
 * thread that reads it, this one still sees the memory grow, the time pass and the parent go.
 */

/** Milliseconds between two looks at the memory. */
const LOOK_MS = 25;
const MEGABYTE = 1024 * 1024;

function endNow(): never {
  process.kill(process.pid, 'SIGKILL');
  process.exit(1);
}

function tell(line: ChildLine): void {
  try {
    writeSync(1, `${JSON.stringify(line)}\n`);
  } catch {
    // Nobody reads it any more.
  }
}

/** Others go first: the machine's processor belongs to those who wait for answers, and its memory too. */
function stepBack(): void {
  try {
    setPriority(0, constants.priority.PRIORITY_LOW);
    writeFileSync('/proc/self/oom_score_adj', '900');
  } catch {
    // Only where the system has such things.
  }
}

/** Ends with the parent: its end of this pipe closes however it goes, also by kill -9. */
function endWithParent(): void {
  const lifeline = new Socket({ fd: 3, readable: true, writable: false });
  for (const event of ['end', 'close', 'error']) lifeline.on(event, endNow);
  lifeline.resume();
}

async function readAll(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** Writes the answer and ends when it has left. */
function answer(text: string, { answerMax }: Order): void {
  if (text.length > answerMax) {
    tell({ failed: 'luas' });
    endNow();
  }
  process.stdout.write(`{"finished":${text}}\n`, () => process.exit(0));
}

async function watch(): Promise<void> {
  stepBack();
  endWithParent();
  const { order, content } = readOrder(await readAll());
  const tooMuch = (): never => {
    tell({ failed: 'memori' });
    endNow();
  };
  setTimeout(endNow, (order.seconds + 5) * 1000).unref();
  setInterval(() => {
    if (process.memoryUsage.rss() > order.memoryMb * MEGABYTE) tooMuch();
  }, LOOK_MS).unref();
  const resourceLimits = { maxOldGenerationSizeMb: Math.floor(order.memoryMb * 0.8) };
  const thread = new Worker(fileURLToPath(import.meta.url), {
    workerData: { task: order.task, content },
    resourceLimits,
  });
  thread.on('message', (line: { line: number } | { text: string }) => {
    if ('text' in line) answer(line.text, order);
    else tell(line);
  });
  thread.once('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
    console.error(error);
    process.exit(1);
  });
}

async function decodeInThread(): Promise<void> {
  // Only this thread loads the readers.
  const { runTask } = await import('../app/decode/run-task.ts');
  const { task, content } = workerData as { task: DecodeTask; content: Uint8Array };
  const onProgress = (line: number) => parentPort?.postMessage({ line });
  const finished = await runTask(task, content, { onProgress });
  parentPort?.postMessage({ text: JSON.stringify(finished) });
}

await (isMainThread ? watch() : decodeInThread());
