import { expect, test } from 'vitest';
import { type Arrived, createNoteSent } from '../../../src/edge/sending/note-sent.ts';

const message = (id: number): Arrived => ({ id: BigInt(id), messageId: id });

/** A store whose writes end only when the test says so. */
function slowStore() {
  const batches: number[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const noteSent = createNoteSent((arrived) => {
    batches.push(arrived.map(({ messageId }) => messageId ?? 0));
    return new Promise<void>((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)));
    });
  });
  return { batches, noteSent, end: (write: number, error?: Error) => ends[write]?.(error) };
}

const allCallbacks = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what arrives while a write is under way is noted together, after it', async () => {
  const { batches, noteSent, end } = slowStore();
  const first = noteSent([message(1)]);
  await allCallbacks();
  const others = [noteSent([message(2)]), noteSent([message(3), message(4)])];
  await allCallbacks();
  expect(batches).toEqual([[1]]);
  end(0);
  await first;
  await allCallbacks();
  expect(batches).toEqual([[1], [2, 3, 4]]);
  end(1);
  await Promise.all(others);
});

test('a failed write is told to those whose messages were in it, and the next one is written', async () => {
  const { batches, noteSent, end } = slowStore();
  const failing = noteSent([message(1)]);
  await allCallbacks();
  const next = noteSent([message(2)]);
  end(0, new Error('the line broke'));
  await expect(failing).rejects.toThrow('the line broke');
  await allCallbacks();
  end(1);
  await next;
  expect(batches).toEqual([[1], [2]]);
});

test('nothing is written when nothing has arrived', async () => {
  const { batches, noteSent } = slowStore();
  await noteSent([]);
  expect(batches).toEqual([]);
});
