import { asDate } from '../../domain/kalender/instant.ts';
import type { Tx } from '../../store/database/tx.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { writeMessages } from '../../store/pesan/outbox.ts';
import { saveSnapshot } from '../../store/progres/digest.ts';
import type { OfficeWork } from '../pengingat/remind-on-schedule.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import type { CollectedFacts } from './collect-facts.ts';
import { type DigestPictures, digestMessages, savePictures } from './compose-digest.ts';

/**
 * Writes the Monday digest: card and PDF as kept files, their messages to everybody who is camat today (also as Plt),
 * and what was shown, all in one transaction. A camat who blocked the bot is passed over.
 * @param slot ISO instant of the Monday slot, also when it is made up for later
 * @returns a note for the log of runs
 */
export async function publishDigest(
  tx: Tx,
  officeWork: OfficeWork,
  slot: string,
  { facts, shown }: CollectedFacts,
  picture: DigestPictures,
): Promise<string> {
  const { office, now } = officeWork;
  const at = asDate(now);
  const camat = rolesInForce(await officeAssignments(tx, office.id), now, office.zone).filter(
    (one) => one.role === 'camat' && !one.blocked,
  );
  await saveSnapshot(tx, { officeId: office.id, slot, shown, at });
  if (camat.length === 0) return 'no camat to send it to';
  const file = await savePictures(tx, { facts, now }, picture);
  const messages = camat.flatMap(({ telegramId, personId }) =>
    digestMessages(officeWork, facts, file, {
      telegramId,
      mayDecide: true,
      kind: 'ringkasan',
      uniqueKey: `digest:${office.id}:${slot}:${personId}`,
    }),
  );
  const written = await writeMessages(tx, messages, { now: at });
  return `${written.length} messages`;
}
