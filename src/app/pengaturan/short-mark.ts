import { createHash } from 'node:crypto';

/**
 * A mark of what a screen shows, short enough for a button: 1 to 999,998. A press with the mark of something else acts
 * on nothing.
 * @param shown anything that JSON can hold
 */
export function shortMark(shown: unknown): number {
  const hash = createHash('sha256').update(JSON.stringify(shown)).digest();
  return 1 + (hash.readUInt32BE(0) % 999_998);
}
