import { type Message, toTelegram } from '../../../text/message.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';

/** Answers a file; the files of one album, which come as an update each, get the same answer only once. */
export function replyOnce(turn: Turn, file: TurnInput & { kind: 'berkas' }, message: Message): void {
  if (file.albumId === undefined) turn.reply(message);
  else turn.send(oncePerAlbum(turn, file.albumId, message));
}

function oncePerAlbum(turn: Turn, albumId: string, message: Message): Parameters<Turn['send']>[0] {
  return {
    chatId: turn.chatId,
    method: 'sendMessage',
    payload: { chat_id: turn.chatId, ...toTelegram(message) },
    kind: 'jawaban',
    uniqueKey: `album:${turn.chatId}:${albumId}:${message.text.slice(0, 40)}`,
  };
}
