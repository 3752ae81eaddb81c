import type { World } from '../world/world.ts';

/**
 * Waits, without polling, until something holds; looked at again after every change in any chat and every request.
 * @returns what the predicate returned
 * @throws after timeoutMs, naming what was awaited
 */
export async function until<T>(
  world: World,
  predicate: () => T | undefined | false | null,
  options: { timeoutMs?: number; what?: string } = {},
): Promise<T> {
  const { timeoutMs = 5000, what = predicate.toString() } = options;
  return new Promise<T>((done, fail) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      world.off('change', look).off('step', look);
      settle();
    };
    const look = () => {
      try {
        const value = predicate();
        if (value) finish(() => done(value));
      } catch (error) {
        finish(() => fail(error));
      }
    };
    const late = () => finish(() => fail(new Error(`not within ${timeoutMs} ms: ${what}`)));
    const timer = setTimeout(late, timeoutMs);
    world.on('change', look).on('step', look);
    look();
  });
}
