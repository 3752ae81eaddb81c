import type { DecodeTask } from '../app/decode/task.ts';

/** What a child is told before the file's bytes. */
export interface Order {
  task: DecodeTask;
  /** Megabytes that the process may take. */
  memoryMb: number;
  /** Seconds after which it ends itself, should nobody else have ended it. */
  seconds: number;
  /** Letters of its answer at most. */
  answerMax: number;
}

/** One line that a child writes: how far it is, its answer, or why there will be none. */
export type ChildLine = { line: number } | { finished: unknown } | { failed: 'memori' | 'luas' };

/** An order as it is sent: its length in four bytes, itself, and the file behind it. */
export function writeOrder(order: Order): Buffer {
  const text = Buffer.from(JSON.stringify(order));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text]);
}

/** The order and the file back from what was sent. */
export function readOrder(sent: Buffer): { order: Order; content: Buffer } {
  const end = 4 + sent.readUInt32LE(0);
  return { order: JSON.parse(sent.subarray(4, end).toString()) as Order, content: sent.subarray(end) };
}
