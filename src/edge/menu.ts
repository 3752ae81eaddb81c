import { createHash } from 'node:crypto';
import type { Fitur } from '../chat/shared/fitur.ts';
import type { Turn } from '../chat/shared/turn.ts';
import type { OutboxMessage } from '../store/outbox.ts';
import { setMenuHash } from '../store/people.ts';
import { memenuhi } from './route-command.ts';

/**
 * The command menu of this chat, for the roles in force now; undefined when it is already set so.
 * Commands a person may not use are not shown to them.
 */
export async function menuMessage(
  turn: Turn,
  person: { id: number; menuHash?: string } | undefined,
  fitur: readonly Fitur[],
): Promise<OutboxMessage | undefined> {
  if (person === undefined) return undefined;
  const commands = fitur
    .flatMap((one) => one.perintah ?? [])
    .filter((perintah) => perintah.nama !== 'start' && memenuhi(turn, perintah.syarat))
    .map(({ nama }) => ({ command: nama, description: turn.say(`menu-${nama}`) }));
  const payload = { commands, scope: { type: 'chat', chat_id: turn.chatId } };
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('base64url').slice(0, 16);
  if (hash === person.menuHash) return undefined;
  await setMenuHash(turn.tx, person.id, hash);
  return { chatId: turn.chatId, method: 'setMyCommands', payload, jenis: 'jawaban' };
}
