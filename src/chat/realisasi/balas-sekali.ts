import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';

/** Answers a file; the files of one album, which come as an update each, get the same answer only once. */
export function balasSekali(turn: Turn, berkas: Masukan & { jenis: 'berkas' }, pesan: Pesan): void {
  if (berkas.albumId === undefined) turn.balas(pesan);
  else turn.kirim(sekaliPerAlbum(turn, berkas.albumId, pesan));
}

function sekaliPerAlbum(turn: Turn, albumId: string, pesan: Pesan): Parameters<Turn['kirim']>[0] {
  return {
    chatId: turn.chatId,
    method: 'sendMessage',
    payload: { chat_id: turn.chatId, ...toTelegram(pesan) },
    jenis: 'jawaban',
    uniqueKey: `album:${turn.chatId}:${albumId}:${pesan.teks.slice(0, 40)}`,
  };
}
