/**
 * Does together what is asked for one by one: one call for all that comes while the call before is under way, since
 * under load a statement or commit for each would cost as much as the work itself.
 * @param write does some; its failure is the failure of everyone whose items were among them
 * @returns a function that resolves with what the call with these items gave
 */
export function createTogether<Item, Result>(write: (items: readonly Item[]) => Promise<Result>) {
  let waiting: Item[] = [];
  let next: Promise<Result> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  function begin(): Promise<Result> {
    const mine = running.then(() => {
      const batch = waiting;
      waiting = [];
      next = undefined;
      return write(batch);
    });
    running = mine.catch(() => undefined);
    return mine;
  }

  return (items: readonly Item[]): Promise<Result> => {
    waiting.push(...items);
    next ??= begin();
    return next;
  };
}
