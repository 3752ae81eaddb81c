import { deleteSentFiles, emptySentMessages } from '../../store/housekeeping.ts';
import { clearDeadLinks } from '../../store/invitation-links.ts';
import { forgetRuns } from '../../store/job-runs.ts';
import { forgetSeenUpdates } from '../../store/turn.ts';
import type { Tx } from '../../store/tx.ts';
import { MULAI } from './baca-giliran.ts';

const DAY_MS = 24 * 3600 * 1000;

/** How long things are kept that nobody looks at, in days. */
const KEEP_DAYS = { updates: 2, runs: 60, files: 90, messages: 8 } as const;

/**
 * Removes what has served its time: update ids, the log of runs, generated files that were sent, the links of
 * invitations that no longer give anything, and what sent messages said.
 * @param machineNow the machine's time, by which update ids are noted
 * @param now the program's time, by which the others are noted
 */
export async function bersih(tx: Tx, machineNow: Date, now: Date): Promise<string> {
  const before = (from: Date, days: number) => new Date(from.getTime() - days * DAY_MS);
  const updates = await forgetSeenUpdates(tx, before(machineNow, KEEP_DAYS.updates));
  const runs = await forgetRuns(tx, before(now, KEEP_DAYS.runs), MULAI);
  const files = await deleteSentFiles(tx, before(now, KEEP_DAYS.files));
  const messages = await emptySentMessages(tx, before(now, KEEP_DAYS.messages));
  const links = await clearDeadLinks(tx, now);
  return `${updates} updates, ${runs} runs, ${files} files, ${messages} messages, ${links} links`;
}
