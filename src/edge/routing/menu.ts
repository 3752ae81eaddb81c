import { createHash } from 'node:crypto';
import type { Feature } from '../../chat/shared/feature.ts';
import type { Turn } from '../../chat/shared/turn.ts';
import { setMenuHash } from '../../store/kantor/people.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { mayUse } from './route-command.ts';

/**
 * The command menu of this chat, for the roles in force now; undefined when it is already set so.
 * Commands a person may not use are not shown to them.
 */
export async function menuMessage(
  turn: Turn,
  person: { id: number; menuHash?: string } | undefined,
  features: readonly Feature[],
): Promise<OutboxMessage | undefined> {
  if (person === undefined) return undefined;
  const commands = features
    .flatMap((one) => one.command ?? [])
    .filter((command) => command.name !== 'start' && mayUse(turn, command.condition))
    .map(({ name }) => ({ command: name, description: turn.say(`menu-${name}`) }));
  const payload = { commands, scope: { type: 'chat', chat_id: turn.chatId } };
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('base64url').slice(0, 16);
  if (hash === person.menuHash) return undefined;
  await setMenuHash(turn.tx, person.id, hash);
  return { chatId: turn.chatId, method: 'setMyCommands', payload, kind: 'jawaban' };
}
