import { namaButir } from '../../domain/butir.ts';
import { verifiersFrom } from '../../store/verifiers.ts';
import { bulanTahun, namaBulan } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { toTelegram } from '../../text/pesan.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { butirLembar, type Lembar } from './lembar.ts';

/**
 * Tells everybody who verified this month, or a later one whose position rests on it, that figures below them changed.
 * The positions themselves need no carrying: they are always computed from the newest revisions.
 */
export async function kabarkanKoreksi(
  act: TindakanPetugas,
  lembar: Lembar,
  kunci: readonly string[],
): Promise<void> {
  const nama = kunci.flatMap((one) => {
    const butir = butirLembar(lembar, one);
    return butir === undefined ? [] : [namaButir(butir, lembar.bulan)];
  });
  const verifiers = await verifiersFrom(act.tx, lembar.pelapor.id, lembar.bulan);
  const chats = new Map<number, string[]>();
  for (const { telegramId, bulan } of verifiers) {
    if (telegramId === act.petugas.telegramId) continue;
    chats.set(telegramId, [...(chats.get(telegramId) ?? []), namaBulan(act.say, bulan)]);
  }
  for (const [chatId, months] of chats) {
    const teks = act.say('lapor-kabar-koreksi', {
      pelapor: lembar.pelapor.nama,
      bulan: bulanTahun(act.say, lembar.bulan),
      butir: listAnd(act.say, [...new Set(nama)]),
      terkait: listAnd(act.say, months),
    });
    const alasan = lembar.work?.draft?.alasan;
    const lengkap = alasan === undefined ? teks : `${teks}\n${act.say('lapor-kabar-alasan', { alasan })}`;
    act.kirim({
      chatId,
      method: 'sendMessage',
      payload: { chat_id: chatId, ...toTelegram({ teks: lengkap }) },
      jenis: 'kabar',
    });
  }
}
