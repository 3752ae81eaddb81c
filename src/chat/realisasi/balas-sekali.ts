import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';

/** Answers a file; the files of one album, which come as an update each, get the same answer only once. */
export function balasSekali(turn: Turn, berkas: Masukan & { jenis: 'berkas' }, pesan: Pesan): void {
  if (berkas.albumId === undefined) return turn.balas(pesan);
  turn.kirim({
    chatId: turn.chatId,
    method: 'sendMessage',
    payload: { chat_id: turn.chatId, ...toTelegram(pesan) },
    jenis: 'jawaban',
    uniqueKey: `album:${turn.chatId}:${berkas.albumId}:${pesan.teks.slice(0, 40)}`,
  });
}
