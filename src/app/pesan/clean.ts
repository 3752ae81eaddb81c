import type { Database } from '../../store/database/client.ts';
import { deleteSentFiles } from '../../store/database/delete-sent-files.ts';
import { type Tx, transact } from '../../store/database/tx.ts';
import { clearDeadLinks } from '../../store/kantor/invitation-links.ts';
import { forgetRuns } from '../../store/pesan/job-runs.ts';
import {
  deleteForeignDialogs,
  deleteOldMessages,
  deletePlainMessages,
  emptyOldMessages,
  giveUpUndelivered,
  PIECE,
} from '../../store/pesan/outbox-pruning.ts';
import { forgetStrangers } from '../../store/pesan/strangers.ts';
import { forgetSeenUpdates } from '../../store/pesan/turn.ts';
import { START } from './read-done-slots.ts';

const DAY_MS = 24 * 3600 * 1000;

/**
 * How long things are kept that nobody looks at, in days. Messages: what they said, and those without a key; `keys` for
 * as long as the slots of the jobs that wrote them could be done again.
 */
const KEEP_DAYS = { updates: 2, strangers: 2, messages: 8, keys: 60, runs: 60, files: 90 } as const;

/** Pieces of one kind a day: a million rows; what is more than that goes on the next day. */
const PIECES = 200;

/** Removes one kind piece by piece, each in a transaction of its own. @returns how many */
async function inPieces({ prisma }: Database, remove: (tx: Tx) => Promise<number>): Promise<number> {
  let count = 0;
  for (let piece = 0; piece < PIECES; piece += 1) {
    const removed = await transact(prisma, remove);
    count += removed;
    if (removed < PIECE) break;
  }
  return count;
}

/**
 * Removes what has served its time and may be much: update ids, and messages with what they said.
 * @param machineNow the machine's time, by which update ids are noted
 * @param now the program's time, by which the others are noted
 */
export async function cleanMessages(database: Database, machineNow: Date, now: Date): Promise<string> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const updates = await inPieces(database, (tx) =>
    forgetSeenUpdates(tx, new Date(machineNow.getTime() - KEEP_DAYS.updates * DAY_MS)),
  );
  const undelivered = await inPieces(database, (tx) =>
    giveUpUndelivered(tx, before(KEEP_DAYS.messages), now),
  );
  const plain = await inPieces(database, (tx) => deletePlainMessages(tx, before(KEEP_DAYS.messages)));
  const old = await inPieces(database, (tx) => deleteOldMessages(tx, before(KEEP_DAYS.keys)));
  const emptied = await inPieces(database, (tx) => emptyOldMessages(tx, before(KEEP_DAYS.messages)));
  return `${updates} updates, ${plain + old} messages, ${emptied} emptied, ${undelivered} undelivered`;
}

/**
 * Removes the rest: the log of runs, generated files that were sent, the links of invitations that no longer give
 * anything, and what was noted of people who are nobody here.
 */
export async function cleanRest(tx: Tx, now: Date): Promise<string> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const runs = await forgetRuns(tx, before(KEEP_DAYS.runs), START);
  const files = await deleteSentFiles(tx, before(KEEP_DAYS.files));
  const links = await clearDeadLinks(tx, now);
  const strangers = await forgetStrangers(tx, before(KEEP_DAYS.strangers));
  const dialogs = await deleteForeignDialogs(tx, before(KEEP_DAYS.strangers));
  return `${runs} runs, ${files} files, ${links} links, ${strangers} strangers, ${dialogs} dialogues`;
}
