/** Runs a chat's work when what was asked of that chat before is done, whether it succeeded or not. */
export type OneByOne = <T>(chatId: number, work: () => Promise<T>) => Promise<T>;

/**
 * One after the other within this process, chats side by side. The database keeps the order as well, also among
 * processes; here nobody holds one of its connections while waiting, and no screen begins again because it waited.
 */
export function createOneByOne(): OneByOne {
  const newest = new Map<number, Promise<unknown>>();
  return async (chatId, work) => {
    const before = newest.get(chatId);
    const mine = before === undefined ? work() : before.then(work, work);
    newest.set(chatId, mine);
    try {
      return await mine;
    } finally {
      if (newest.get(chatId) === mine) newest.delete(chatId);
    }
  };
}
