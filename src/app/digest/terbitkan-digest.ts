import { officeAssignments } from '../../store/assignments.ts';
import { saveSnapshot } from '../../store/digest.ts';
import { writeMessages } from '../../store/outbox.ts';
import type { Tx } from '../../store/tx.ts';
import type { KerjaKantor } from '../pengingat/ingatkan-terjadwal.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import type { Fakta } from './kumpulkan-fakta.ts';
import { type Gambar, pesanDigest, simpanGambar } from './susun-digest.ts';

/**
 * Writes the Monday digest: card and PDF as kept files, their messages to everybody who is camat today (also as Plt),
 * and what was shown, all in one transaction. A camat who blocked the bot is passed over.
 * @param slot ISO instant of the Monday slot, also when it is made up for later
 * @returns a note for the log of runs
 */
export async function terbitkanDigest(
  tx: Tx,
  kerja: KerjaKantor,
  slot: string,
  { facts, cuplikan }: Fakta,
  gambar: Gambar,
): Promise<string> {
  const { kantor, now } = kerja;
  const at = new Date(now.epochMilliseconds);
  const camat = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona).filter(
    (one) => one.peran === 'camat' && !one.blocked,
  );
  await saveSnapshot(tx, { officeId: kantor.id, slot, cuplikan, at });
  if (camat.length === 0) return 'no camat to send it to';
  const berkas = await simpanGambar(tx, { facts, now }, gambar);
  const messages = camat.flatMap(({ telegramId, personId }) =>
    pesanDigest(kerja, facts, berkas, {
      telegramId,
      memutuskan: true,
      jenis: 'ringkasan',
      uniqueKey: `digest:${kantor.id}:${slot}:${personId}`,
    }),
  );
  const written = await writeMessages(tx, messages, { now: at });
  return `${written.length} messages`;
}
