import { parentPort } from 'node:worker_threads';
import { type Drawing, drawHere } from './drawing.ts';
import { fromPlain } from './plain.ts';

/** Program of the thread that draws, one thing after the other, until it is ended. */
let drawing: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ id, asked }: { id: number; asked: unknown }) => {
  drawing = drawing.then(async () => {
    try {
      const files = await drawHere(fromPlain(asked) as Drawing);
      parentPort?.postMessage({ id, files: files.map((one) => Uint8Array.from(one)) });
    } catch (error) {
      parentPort?.postMessage({ id, failed: String((error as Error).stack ?? error) });
    }
  });
});
